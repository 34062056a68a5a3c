--TEST--
Deliveries of one event share a key, other events have other keys, and no two parts of a key can be read as two others
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Snap;

$snap = snap();
function key_of(string $body, string $path, string $id = '1'): string
{
    global $snap;

    return $snap->verifyNotification($body, signed($body, $path, externalId: $id))->deduplicationKey();
}

$state = fn (string $code): array => ['additionalInfo' => ['paymentDate' => '2025-01-10 09:59:50', 'channelCode' => '402', 'merchantId' => '99999', 'latestTransactionStatus' => $code]];
$events = [
    'account' => [va_notification(), PAYMENT_PATH], 'account, failed' => [va_notification(...$state('06')), PAYMENT_PATH], 'another bill' => [va_notification(trxId: 'INV-1002'), PAYMENT_PATH],
    'another number' => [va_notification(customerNo: '4843879098', virtualAccountNo: '  8504994843879098'), PAYMENT_PATH], 'static account' => [classic_notification(), PAYMENT_PATH], 'static account, another payment' => [classic_notification(referenceNo: '9999940200000002'), PAYMENT_PATH],
    'QRIS' => [qr_notification(), QR_PATH], 'QRIS, refunded' => [qr_notification(latestTransactionStatus: '04'), QR_PATH], 'debit' => [debit_notification(originalReferenceNo: '9999971100000001'), DEBIT_PATH],
    'parts' => [va_notification(trxId: '1:16.8504994843879097'), PAYMENT_PATH], 'other parts' => [va_notification(trxId: '1', customerNo: '1', virtualAccountNo: '16'), PAYMENT_PATH],
];
$keys = [];
foreach ($events as $name => [$body, $path]) {
    $keys[$name] = key_of($body, $path);
    echo "$name: $keys[$name]\n";
    key_of($body, $path, '2') === $keys[$name] || print("  another key for the same\n");
}
var_dump(count(array_unique($keys)) === count($keys));
// The blanks of a number and the order of members do not make another event.
var_dump(key_of(va_notification(partnerServiceId: '850499', virtualAccountNo: '8504994843879097'), PAYMENT_PATH) === $keys['account'], key_of(json_encode(array_reverse(json_decode(va_notification(), true)), JSON_UNESCAPED_SLASHES), PAYMENT_PATH) === $keys['account']);

echo "-- kinds\n";
foreach (['inquiry' => va_inquiry(), 'account' => va_notification(), 'classic' => classic_notification(), 'QRIS' => qr_notification(), 'debit' => debit_notification(), 'legacy JSON' => '{"request":"Payment Notification","trx_id":"1","payment_status_code":"2"}',
    'legacy XML' => '<faspay><request>Payment Notification</request><payment_status_code>2</payment_status_code></faspay>', 'nothing' => '', 'object' => '{}', 'list' => '[1]', 'broken' => '{"a"', 'text' => "\xff"] as $name => $body) {
    echo "$name: ", Snap::messageKind($body, ['Host' => 'shop.example'])->name, "\n";
}

echo "-- states\n";
foreach (['00', '01', '02', '03', '04', '05', '06', '07', '0', '7', '99', 0] as $code) {
    $body = qr_notification(latestTransactionStatus: $code, transactionStatusDesc: 'x');
    $notification = $snap->verifyNotification($body, signed($body, QR_PATH));
    echo json_encode($code), ' ', $notification->statusCode, ' ', $notification->status->name, ' ', var_export($notification->claimsPaid(), true), "\n";
}
$expired = qr_notification(latestTransactionStatus: '07', transactionStatusDesc: 'Transaction Expired');
echo $snap->verifyNotification($expired, signed($expired, QR_PATH))->status->name, "\n";
// An empty state is none of the classic form.
$empty = va_notification(...$state(''));
$notification = snap(companyCodes: ['850499'])->verifyNotification($empty, signed($empty, PAYMENT_PATH));
echo $notification->status->name, ' ', var_export($notification->isPaid(), true), "\n";
?>
--EXPECT--
account: va:8.INV-1001:16.8504994843879097:00
account, failed: va:8.INV-1001:16.8504994843879097:06
another bill: va:8.INV-1002:16.8504994843879097:00
another number: va:8.INV-1001:16.8504994843879098:00
static account: static-va:20.abcdef-123456-abcdef:16.9999940200000001:
static account, another payment: static-va:20.abcdef-123456-abcdef:16.9999940200000002:
QRIS: qr:16.9999971100000001:00
QRIS, refunded: qr:16.9999971100000001:04
debit: debit:16.9999971100000001:00
parts: va:21.1:16.8504994843879097:16.8504994843879097:00
other parts: va:1.1:2.16:00
bool(true)
bool(true)
bool(true)
-- kinds
inquiry: VaInquiry
account: Notification
classic: Notification
QRIS: Notification
debit: Notification
legacy JSON: LegacyDebit
legacy XML: LegacyDebit
nothing: Unknown
object: Unknown
list: Unknown
broken: Unknown
text: Unknown
-- states
"00" 00 Paid true
"01" 01 Unprocessed false
"02" 02 InProcess false
"03" 03 InProcess false
"04" 04 Refunded false
"05" 05 Cancelled false
"06" 06 Failed false
"07" 07 NotFound false
"0" 0 Paid true
"7" 7 NotFound false
"99" 99 Unknown false
0 0 Paid true
Expired
Unknown false
