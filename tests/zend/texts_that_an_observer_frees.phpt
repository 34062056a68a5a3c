--TEST--
confirm() goes on with the texts that it asked about, even if an observer lets go of them through references
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{Money, Transport};

// For the reply at the end, whose headers must come first.
ob_start();
$references = $kept = [];

/** Makes the properties references where PHP lets array_walk() do so. */
function referenced(object $notification): object
{
    global $references;
    $references = [];
    try {
        array_walk($notification, function (mixed &$value, string $name): void {
            $GLOBALS['references'][$name] = &$value;
        });
    } catch (Error) {
    }

    return $notification;
}

/** Lets go of every text, and fills the memory that becomes free. */
$observer = function (): void {
    global $references, $kept;
    foreach ($references as &$value) {
        if (is_string($value)) {
            $length = strlen($value);
            $value = str_repeat('Z', $length);
            for ($i = 0; $i < 50; $i++) {
                $kept[] = str_repeat('Z', $length);
            }
        }
    }
};

$gateway = new Gateway('{}');
$transport = new Transport(observer: $observer);
$refusal = ['response_code' => '55', 'response_desc' => 'Refused', 'response_message' => 'Refused'];
$notified = json_encode([
    'trx_id' => UNPAID['trx_id'], 'merchant_id' => '99999', 'bill_no' => UNPAID['bill_no'], 'payment_status_code' => '2', 'payment_total' => '10000', 'signature' => signature(UNPAID['bill_no'], '2'),
]);
$charged = ['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', '10000.00', 'S')];
$debit = $gateway->client(transport: $transport);
$xpress = xpress($gateway, transport: $transport);
$billing = billing(baseUrl: $gateway->url, transport: $transport);
$card = card_client($gateway, transport: $transport);

foreach ([
    'Billing, refused' => [$refusal, fn () => $billing->confirm(referenced($billing->verifyNotification(bill_callback())), Money::idr(10000))],
    'Debit, refused' => [$refusal, fn () => $debit->confirm(referenced($debit->verifyNotification($notified)), Money::idr(10000), UNPAID['trx_id'])],
    'Debit, unknown to the gateway' => [['response_code' => '14', 'response_desc' => 'Not Found'], fn () => $debit->confirm(referenced($debit->verifyNotification($notified)), Money::idr(10000), UNPAID['trx_id'])],
    'Xpress, another amount' => [PAID, fn () => $xpress->confirm(referenced($xpress->verifyNotification($notified)), Money::idr(20000))],
    'Card, nonsense' => ['nonsense', fn () => $card->confirm(referenced($card->verifyNotification($charged)), Money::idr(10000))],
] as $what => [$answer, $confirm]) {
    $gateway->script($answer);
    try {
        $result = $confirm();
        echo "$what: ", $result->status->name, " $result->billNo $result->trxId\n";
    } catch (Faspay\Exception $e) {
        // The number of an exception that the answer itself did not make is read from the notification at the end.
        $number = $e instanceof Faspay\AmountMismatchException ? '' : $e->orderNo ?? '';
        echo "$what: ", $e::class, ' ', str_contains($e->getMessage() . $number, 'Z') ? $e->getMessage() . ", $number" : 'names nothing else', "\n";
    }
}

// PHP refuses the first header, which calls the error handler.
$reply = referenced(Faspay\Testing::answer(Faspay\Snap\Reply::class, ['httpStatus' => 200, 'body' => str_repeat('body.', 5), 'headers' => ['X-First' => "a\nb", 'X-Second' => 'c' . UNPAID['bill_no']]]));
set_error_handler(function (): bool {
    $GLOBALS['references']['headers'] = [];
    ($GLOBALS['observer'])();

    return true;
});
$reply->send();
echo "\n";
?>
--EXPECT--
Billing, refused: Faspay\GatewayException names nothing else
Debit, refused: Faspay\GatewayException names nothing else
Debit, unknown to the gateway: NotFound INV-1001 9999940200000001
Xpress, another amount: Faspay\AmountMismatchException names nothing else
Card, nonsense: Faspay\MalformedMessageException names nothing else
body.body.body.body.body.
