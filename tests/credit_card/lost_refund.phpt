--TEST--
A refund whose answer is lost was delivered once, is not repeated, and leaves the outcome to status()
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\Money;

$gateway = new Gateway();
$client = card_client($gateway);
$id = 'D4701B33-BED5-404B-BBAC-BA1DBE60F759';
$amount = Money::idr(10000);
foreach ([
    'refund' => fn () => $client->refund('ORDER-1', $id, $amount, Money::idr(2500)), 'void' => fn () => $client->void('ORDER-1', $id, $amount),
    'capture' => fn () => $client->capture('ORDER-1', $id, $amount), 'charge' => fn () => $client->charge(card_order(), card(), '203.0.113.7'),
    'deleteToken' => fn () => $client->deleteToken('T', Faspay\CreditCard\TokenType::Static),
] as $operation => $call) {
    foreach (['closed' => answer(action: 'close'), 'cut' => answer(pairs(), action: 'cut', bytes: 120), 'HTML' => answer('<html><body class="x">Error; try again</body></html>', 500),
        'HTML with status 200' => '<html lang="id"><body class="x">Maintenance; sorry</body></html>', 'nothing' => '', 'garbage' => "\x00\xff\xfe"] as $what => $lost) {
        // The first one opens the connection that then dies.
        $gateway->script(pairs(), $lost);
        $client->status('ORDER-1', $amount);
        $gateway->forget();
        try {
            $call();
            echo "$operation, $what: answered";
        } catch (Faspay\TransportException $e) {
            echo "$operation, $what: ", (new ReflectionClass($e))->getShortName(), " $e->operation";
        }
        echo ', delivered ', count($gateway->requests()), "\n";
    }
}
$gateway->script(pairs(['TOTAL_REFUND_AMOUNT' => '2500.00', 'REFUND_DATE' => '05-03-2016 10:00:00']));
$status = $client->status('ORDER-1', $amount);
echo $status->refundedTotal, ' ', $status->refundedAt->format('c'), ' ', json_encode([$status->isPaid(), $status->isFullyRefunded()]), "\n";
$gateway->script(pairs(['TOTAL_REFUND_AMOUNT' => '10000.00']));
echo json_encode($client->status('ORDER-1', $amount)->isFullyRefunded()), "\n";
?>
--EXPECT--
refund, closed: OutcomeUnknownException refund, delivered 1
refund, cut: OutcomeUnknownException refund, delivered 1
refund, HTML: OutcomeUnknownException refund, delivered 1
refund, HTML with status 200: OutcomeUnknownException refund, delivered 1
refund, nothing: OutcomeUnknownException refund, delivered 1
refund, garbage: OutcomeUnknownException refund, delivered 1
void, closed: OutcomeUnknownException void, delivered 1
void, cut: OutcomeUnknownException void, delivered 1
void, HTML: OutcomeUnknownException void, delivered 1
void, HTML with status 200: OutcomeUnknownException void, delivered 1
void, nothing: OutcomeUnknownException void, delivered 1
void, garbage: OutcomeUnknownException void, delivered 1
capture, closed: OutcomeUnknownException capture, delivered 1
capture, cut: OutcomeUnknownException capture, delivered 1
capture, HTML: OutcomeUnknownException capture, delivered 1
capture, HTML with status 200: OutcomeUnknownException capture, delivered 1
capture, nothing: OutcomeUnknownException capture, delivered 1
capture, garbage: OutcomeUnknownException capture, delivered 1
charge, closed: OutcomeUnknownException charge, delivered 1
charge, cut: OutcomeUnknownException charge, delivered 1
charge, HTML: OutcomeUnknownException charge, delivered 1
charge, HTML with status 200: OutcomeUnknownException charge, delivered 1
charge, nothing: OutcomeUnknownException charge, delivered 1
charge, garbage: OutcomeUnknownException charge, delivered 1
deleteToken, closed: OutcomeUnknownException deleteToken, delivered 1
deleteToken, cut: OutcomeUnknownException deleteToken, delivered 1
deleteToken, HTML: OutcomeUnknownException deleteToken, delivered 1
deleteToken, HTML with status 200: OutcomeUnknownException deleteToken, delivered 1
deleteToken, nothing: OutcomeUnknownException deleteToken, delivered 1
deleteToken, garbage: OutcomeUnknownException deleteToken, delivered 1
2500.00 2016-03-05T10:00:00+07:00 [true,false]
true
