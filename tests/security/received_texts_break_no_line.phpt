--TEST--
Nothing received breaks a line, is cut inside a character or turns the direction of writing, in messages and in texts; raw keeps it
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\Money;

$gateway = new Gateway();
$debit = $gateway->client();
$card = card_client($gateway);
$recurring = recurring_client($gateway);
$evil = "x\r\nCRITICAL:\tpayment_accepted\x00\x1b[2J\x7f\u{85}\u{2028}\u{202e}\u{feff}€";
$wire = str_replace("\0", '', $evil);
$fit = 'x  CRITICAL: payment_accepted?[2J?  ??€';

function assert_fit(string $text, string $where): void
{
    if (preg_match('//u', $text) !== 1 || preg_match('/[\p{Cc}\x{2028}-\x{202e}\x{2066}-\x{2069}\x{feff}]/u', $text)) {
        echo "$where: ", json_encode($text, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
    }
}
/** Every message of the exception and every text in its properties but raw. */
function assert_fit_exception(callable $code, string $where): void
{
    try {
        $code();
        echo "$where: nothing was thrown\n";
    } catch (Faspay\Exception $e) {
        assert_fit($e->getMessage(), "$where: message");
        foreach (get_object_vars($e) as $name => $value) {
            if (is_string($value)) {
                assert_fit($value, "$where: $name");
            }
        }
    }
}
echo "-- names of parameters\n";
foreach ([$evil, "é\r\n", str_repeat('é', 100), 'a' . str_repeat('é', 100), str_repeat('€', 100), "\xff\n", str_repeat('x', 43) . "\u{1f600}", ''] as $name) {
    foreach ([$debit, $card, $recurring] as $client) {
        assert_fit_exception(fn () => $client->verifyReturn([$name => ['1'], 'BILL_no' => ['1'], 'Amount' => ['1']], ...($client === $recurring ? ['O', 'M'] : [])), 'array');
        assert_fit_exception(fn () => $client->verifyReturn(rawurlencode($name) . '=1&' . rawurlencode($name) . '=2', ...($client === $recurring ? ['O', 'M'] : [])), 'form');
    }
    foreach (['{"@":1,"@":2}', '<a><@>1</@><@>2</@></a>'] as $body) {
        assert_fit_exception(fn () => $debit->verifyNotification(str_replace('"@"', json_encode($name, JSON_INVALID_UTF8_SUBSTITUTE), str_replace('<@>', "<$name>", str_replace('</@>', "</$name>", $body)))), $body);
    }
    $gateway->script(answer("A=1;$name=1;$name=2"));
    assert_fit_exception(fn () => $card->status('ORDER-1', Money::idr(10000)), 'pairs');
}
echo "-- refusals\n";
foreach ([$wire, str_repeat('é', 300), 'a' . str_repeat('€', 300), str_repeat("\u{1f600}", 300)] as $text) {
    foreach ([['response_code' => '40', 'response_desc' => $text], ['response_code' => $text, 'response_desc' => ''], ['response_error' => ['response_code' => $text, 'response_desc' => $text]], ['errors' => [$text]], ['response_error' => $text]] as $answer) {
        $gateway->script($answer);
        assert_fit_exception(fn () => $debit->create(bill()), 'create');
        assert_fit_exception(fn () => $debit->status('9999940200000001', 'INV-1001'), 'status');
        assert_fit_exception(fn () => $recurring->updateMember(member()), 'updateMember');
    }
    $gateway->script(pairs(['TXN_STATUS' => 'E', 'TRANSACTIONID' => '0', 'ERR_CODE' => '5549', 'ERR_DESC' => strtr($text, ';', ','), 'SIGNATURE' => '']));
    assert_fit_exception(fn () => $card->status('ORDER-1', Money::idr(10000)), 'card status');
}
$gateway->script(['response_code' => '40', 'response_desc' => $wire]);
try {
    $debit->create(bill());
} catch (Faspay\GatewayException $e) {
    echo json_encode($e->responseText === $fit), json_encode($e->raw['response_desc'] === $wire), ' ', $e->getMessage(), "\n";
}
echo "-- results\n";
$all = [];
$gateway->script(['payment_status_desc' => $wire, 'payment_reff' => $wire] + PAID);
$all['Status'] = $debit->status('9999940200000001', 'INV-1001');
$gateway->script(['bill_items' => [['product' => $wire, 'id' => $wire, 'type' => $wire, 'url' => $wire]]] + CREATED);
$all['PaymentItem'] = $debit->create(bill())->items[0];
$gateway->script(['response_code' => '00', 'payment_channel' => [['pg_code' => $wire, 'pg_name' => $wire]]]);
$all['ChannelInfo'] = $debit->channels()[0];
$gateway->script(['trx_id' => '9999940200000001', 'bill_no' => 'INV-1001', 'payment_status_code' => '8', 'payment_status_desc' => $wire, 'payment_cancel' => $wire, 'response_code' => '00']);
$all['Cancellation'] = $debit->cancel('9999940200000001', 'INV-1001', 'reason');
$gateway->script(['response_code' => '00', 'response_desc' => $wire, 'trx_id' => $wire]);
$all['StaticVa'] = $debit->updateStaticVa('8641162021000007', Money::idr(10000), 'Sari', new DateTimeImmutable('9999-01-01'));
$gateway->script(['response_code' => '00', 'status' => $wire, 'message' => $wire]);
$all['OvoActivation'] = $debit->activateOvo('081234567890', 'Sari');
$all['Debit Notification'] = $debit->verifyNotification(json_encode(['trx_id' => $wire, 'merchant_id' => '99999', 'merchant' => $wire, 'bill_no' => 'INV-1001', 'payment_reff' => $wire, 'payment_status_code' => '2', 'payment_status_desc' => $wire, 'payment_channel' => $wire, 'payment_channel_uid' => $wire, 'signature' => signature('INV-1001', '2')]));
$all['Debit ReturnVisit'] = $debit->verifyReturn(['trx_id' => $wire, 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'bill_ref' => $wire, 'status' => '2', 'signature' => signature('INV-1001', '2')]);
$texts = ['ERR_DESC' => $wire, 'USR_MSG' => $wire, 'CUSTNAME' => $wire, 'DESCRIPTION' => $wire, 'BANK_RES_MSG' => $wire, 'BANK_REFERENCE' => $wire, 'CARDNAME' => $wire, 'ACQUIRER_BANK' => $wire, 'PYMT_TOKEN' => $wire];
$gateway->script(pairs($texts));
$all['Result'] = $card->status('ORDER-1', Money::idr(10000));
$all['Card Notification'] = $card->verifyNotification($texts + ['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', '10000.00', 'S')]);
$gateway->script(['response_code' => '00', 'response_desc' => $wire, 'member_name' => $wire, 'process_date' => $wire, 'member_id' => '2019041000004']);
$all['MemberStatus'] = $recurring->updateMember(member());
$guid = '5C4B9A99-4C54-4577-9B90-6453EC972526';
$all['Charge'] = $recurring->verifyNotification(json_encode(['trx_id' => $guid, 'merchant_id' => '98765', 'merchant_member_id' => $wire, 'member_id' => $wire, 'payment_reff' => $wire, 'payment_status_desc' => $wire, 'payment_status_code' => '2', 'signature' => sha1(md5("bot98765p@ssw0rd{$guid}2"))]));
foreach ($all as $class => $result) {
    $changed = 0;
    foreach (get_object_vars($result) as $name => $value) {
        if (is_string($value) && $name !== 'body') {
            assert_fit($value, "$class::$name");
            $changed += $value === $fit;
        }
    }
    $raw = json_encode($result->raw ?? null);
    echo "$class: $changed texts made fit", isset($result->raw) && !in_array($wire, $result->raw, true) && !str_contains($raw, 'pg_code') ? ', raw lost them' : '', "\n";
}
echo $all['Status']->statusText, "\n";
echo "-- messages about what was verified\n";
$gateway->script(['bill_no' => $wire, 'payment_total' => '5'] + PAID);
$claim = $debit->verifyNotification(json_encode(['trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => $wire, 'payment_status_code' => '2', 'signature' => signature($wire, '2')]));
assert_fit_exception(fn () => $debit->confirm($claim, Money::idr(10000), '9999940200000001'), 'confirm');
echo json_encode($claim->billNo === $wire), "\n";
echo "-- and the merchant's own, where it is quoted\n";
foreach ([$evil, str_repeat('é', 200), "a" . str_repeat('€', 200), "\xff\xfe"] as $name) {
    assert_fit_exception(fn () => $gateway->client(endpoints: [$name => '/x', 'create' => "http://$name"]), 'endpoints');
}
?>
--EXPECT--
-- names of parameters
-- refusals
truetrue the gateway refused create: 40 x  CRITICAL: payment_accepted?[2J?  ??€ (function or channel not supported, or not activated for this merchant)
-- results
Status: 2 texts made fit
PaymentItem: 3 texts made fit
ChannelInfo: 2 texts made fit
Cancellation: 2 texts made fit
StaticVa: 2 texts made fit
OvoActivation: 2 texts made fit
Debit Notification: 6 texts made fit
Debit ReturnVisit: 2 texts made fit
Result: 7 texts made fit
Card Notification: 7 texts made fit
MemberStatus: 3 texts made fit
Charge: 4 texts made fit
x  CRITICAL: payment_accepted?[2J?  ??€
-- messages about what was verified
true
-- and the merchant's own, where it is quoted
