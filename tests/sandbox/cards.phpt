--TEST--
The sandbox agrees about cards: charge, inquiry, capture, void, refunds, tokens, callbacks, refusals, lost answers
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/card.inc';
use Faspay\{CreditCard, Money, Transport};
use Faspay\CreditCard\{Tokenization, TokenType, TransactionType};

$shop = new Gateway('OK');
$sandbox = new Sandbox(['FASPAY_SANDBOX_CARD_NOTIFY_URL' => "$shop->url/callback"]);
$client = new CreditCard('tokofaspay', 'abcde', baseUrl: $sandbox->url, transport: new Transport(retries: 0));
$amount = Money::idr(10000);
$charge = fn (string $id, string $number = PAN, mixed ...$order) => $client->charge(card_order(...['id' => $id] + $order), card(number: $number, issuerCountry: 'ID'), '203.0.113.7');
foreach (['4440000009900010', '4440000009900119', '4440000009900218', '4440000009900317', '4440000009900416', '4440000009900515'] as $i => $number) {
    $result = $charge("CARD-$i", $number);
    echo "$number: {$result->status->name} ", json_encode([$result->authentic, $result->isPaid(), $result->isFinal(), $result->mayRetry()]), ' ', $client->status("CARD-$i", $amount)->status->name, "\n";
}
$paid = $client->status('CARD-0', $amount);
foreach (['2500', '7500', '1'] as $refund) {
    $operation = $client->refund('CARD-0', $paid->transactionId, $amount, Money::idr($refund));
    $now = $client->status('CARD-0', $amount);
    echo "refund $refund: ", json_encode($operation->succeeded), " $operation->errorCode, $now->refundedTotal back, ", $now->isFullyRefunded() ? 'all' : 'not all', "\n";
}
$authorized = $charge('CARD-7', type: TransactionType::Authorize);
$captured = $client->capture('CARD-7', $authorized->transactionId, $amount);
echo $authorized->status->name, ' ', json_encode($captured->succeeded), ' ', $client->status('CARD-7', $amount)->status->name, ' ', json_encode($client->capture('CARD-7', $authorized->transactionId, $amount)->errorCode), "\n";
$void = $client->void('CARD-7', $authorized->transactionId, $amount);
echo json_encode($void->succeeded), ' ', $client->status('CARD-7', $amount)->status->name, "\n";
// The last callback is the void's; an older one still verifies, and does not confirm.
$callbacks = array_map(fn (array $request) => $client->verifyNotification($request['body']), $shop->requests());
$about = array_values(array_filter($callbacks, fn ($notification) => $notification->orderId === 'CARD-7'));
echo implode(' ', array_map(fn ($notification) => $notification->status->name, $about)), ': ', json_encode($about[1]->claimsPaid()), ' ', $client->confirm($about[1], $amount)->status->name, "\n";
$token = $charge('CARD-8', tokenization: Tokenization::register())->token;
echo json_encode([strlen($token), $client->token($token, TokenType::Dynamic)->maskedCard]), "\n";
$deleted = $client->deleteToken($token, TokenType::Dynamic);
echo $deleted->errorCode, ' ', preg_replace('/: .*/', '', thrown(fn () => $client->token($token, TokenType::Dynamic))), "\n";
echo 'used order id: ', preg_replace('/ 5530.*/', ' 5530', thrown(fn () => $charge('CARD-0'))), "\n";
$wrong = new CreditCard('tokofaspay', 'other', baseUrl: $sandbox->url);
echo 'wrong password: ', preg_replace('/ 5567.*/', ' 5567', thrown(fn () => $wrong->status('CARD-0', $amount))), "\n";
echo 'unknown: ', $client->status('CARD-99', $amount)->status->name, "\n";
// A refund whose answer is lost, and one that is cut.
foreach (['drop_answer', 'cut_answer'] as $i => $quirk) {
    $result = $charge("LOST-$i");
    $sandbox->control('DELETE', '/requests');
    $sandbox->quirks(...[$quirk => 1]);
    echo "$quirk: ", preg_replace('/: .*/', '', thrown(fn () => $client->refund("LOST-$i", $result->transactionId, $amount, Money::idr(2500))));
    $sandbox->quirks(...[$quirk => 0]);
    $requests = $sandbox->control('GET', '/requests?path=/payment/api');
    echo ', delivered ', count($requests['requests'] ?? $requests), ', ', $client->status("LOST-$i", $amount)->refundedTotal, " went back\n";
}
// What the sandbox keeps of cards and passwords.
$files = glob("$sandbox->directory/sandbox.sqlite*");
echo $files === [] ? "no database\n" : '';
foreach ($files as $file) {
    $bytes = file_get_contents($file);
    foreach ([PAN, substr(PAN, 4, 8), 'CARDCVC=' . CVC, '"CARDCVC":"' . CVC . '"'] as $secret) {
        if (str_contains($bytes, $secret)) {
            echo basename($file), " holds $secret\n";
        }
    }
}
?>
--EXPECT--
4440000009900010: Sale [true,true,true,false] Sale
4440000009900119: Failed [true,false,true,true] Failed
4440000009900218: Failed [true,false,true,true] Failed
4440000009900317: Pending [true,false,false,false] Pending
4440000009900416: Blocked [true,false,true,false] Blocked
4440000009900515: Reconfirm [true,false,false,false] Reconfirm
refund 2500: true 0, 2500.00 back, not all
refund 7500: true 0, 10000.00 back, all
refund 1: false 5625, 10000.00 back, all
Authorized true Captured "5553"
true Voided
Authorized Captured Voided: true Voided
[36,"444000XXXXXX0010"]
0 Faspay\GatewayException
used order id: Faspay\GatewayException: the gateway refused charge: 5530
wrong password: Faspay\GatewayException: the gateway refused status: 5567
unknown: NotFound
drop_answer: Faspay\OutcomeUnknownException, delivered 1, 2500.00 went back
cut_answer: Faspay\OutcomeUnknownException, delivered 1, 2500.00 went back
