--TEST--
confirm() asks by what the notification names, and compares the amount that the gateway says, or else the one that Faspay signed
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\{Channel, Money, Testing};
use Faspay\Snap\{Notification, VaNumber};

$gateway = new Gateway('{}');
$snap = snap(baseUrl: $gateway->url, companyCodes: ['850499'], transport: new Faspay\Transport(retries: 0));
$va = $snap->verifyNotification(va_notification(), signed(va_notification(), PAYMENT_PATH));
$classic = $snap->verifyNotification(classic_notification(), signed(classic_notification(), PAYMENT_PATH));
$qr = $snap->verifyNotification(qr_notification(), signed(qr_notification(), QR_PATH));
$debit = $snap->verifyNotification(debit_notification(), signed(debit_notification(), DEBIT_PATH));

/** The gateway's answers: about the account, the code, the debit. */
function state(string $code, ?string $amount = '10000.00'): array
{
    $money = $amount === null ? null : ['value' => $amount, 'currency' => 'IDR'];

    return array_map(fn (array $answer): array => array_filter($answer), [
        'va' => ['responseCode' => '2002600', 'responseMessage' => 'Success', 'virtualAccountData' => array_filter(['partnerServiceId' => '  850499', 'customerNo' => '4843879097', 'virtualAccountNo' => '  8504994843879097', 'paymentFlagStatus' => $code, 'paidAmount' => $money])],
        'qr' => ['responseCode' => '2005100', 'responseMessage' => 'Success', 'originalReferenceNo' => '9999971100000001', 'originalPartnerReferenceNo' => 'INV-2001', 'latestTransactionStatus' => $code, 'amount' => $money],
        'debit' => ['responseCode' => '2005500', 'responseMessage' => 'Success', 'originalReferenceNo' => '9999981900000001', 'originalPartnerReferenceNo' => 'INV-3001', 'latestTransactionStatus' => $code, 'transAmount' => $money],
    ]);
}

function asked(Gateway $gateway): string
{
    $requests = $gateway->requests();
    $request = end($requests);

    return "$request[path] $request[body]";
}

function outcome(callable $confirm): string
{
    try {
        $status = $confirm();

        return $status->status->name . ' ' . ($status->amount ?? 'no amount');
    } catch (Faspay\AmountMismatchException $e) {
        return "mismatch, expected $e->expected, actual " . ($e->actual ?? 'unknown') . ", order $e->orderNo, " . $e->status->status->name . ': ' . $e->getMessage();
    } catch (Faspay\Exception $e) {
        return $e::class . ' ' . $e->getMessage();
    }
}

foreach (['va' => $va, 'qr' => $qr, 'debit' => $debit] as $name => $notification) {
    $gateway->script(state('00')[$name]);
    echo "$name: ", outcome(fn () => $snap->confirm($notification, Money::idr(10000))), "\n  ", asked($gateway), "\n";
    echo '  other amount: ', outcome(fn () => $snap->confirm($notification, Money::idr(20000))), "\n";
    $gateway->script(state('00', '10000.50')[$name]);
    echo '  paid more: ', outcome(fn () => $snap->confirm($notification, Money::idr(10000))), "\n";
    $gateway->script(state('00', null)[$name]);
    echo '  no amount in the answer: ', outcome(fn () => $snap->confirm($notification, Money::idr(10000))), "\n";
    echo '  neither: ', outcome(fn () => $snap->confirm($notification, Money::idr(10001))), "\n";
    foreach (['01', '04', '07'] as $code) {
        $gateway->script(state($code)[$name]);
        echo "  $code: ", outcome(fn () => $snap->confirm($notification, Money::idr(20000))), "\n";
    }
}
echo "-- the classic form\n";
$gateway->script(['virtualAccountData' => ['inquiryRequestId' => 'abcdef-123456-abcdef'] + state('00')['va']['virtualAccountData']] + state('00')['va']);
echo outcome(fn () => $snap->confirm($classic, Money::idr(10000))), "\n";
echo outcome(fn () => $snap->confirm($classic, Money::idr(10000), Channel::PermataVa)), "\n  ", asked($gateway), "\n";
echo outcome(fn () => $snap->confirm($classic, Money::idr(10000), '402')), "\n";
// Whose company code is unknown is nobody's: its own amount proves nothing.
$gateway->script(['virtualAccountData' => state('00', null)['va']['virtualAccountData']] + state('00')['va']);
$strange = snap(baseUrl: $gateway->url)->verifyNotification(classic_notification(), signed(classic_notification(), PAYMENT_PATH));
echo outcome(fn () => $snap->confirm($strange, Money::idr(10000), '402')), "\n";
echo "-- refused\n";
$gateway->forget();
echo outcome(fn () => $snap->confirm($qr, Money::of('10000', 'USD'))), "\n", outcome(fn () => $snap->confirm($qr, Money::idr(0))), "\n";
echo outcome(fn () => snap(merchantId: '98765')->confirm($qr, Money::idr(10000))), "\n";
echo outcome(fn () => $snap->confirm(Testing::answer(Notification::class), Money::idr(10000), '402')), "\n";
echo count($gateway->requests()), " requests\n";
// A test's own notification.
$gateway->script(state('00')['va']);
echo outcome(fn () => $snap->confirm(Testing::answer(Notification::class, ['number' => VaNumber::fromString('8504994843879097', 6), 'trxId' => 'INV-1001', 'channelCode' => '402']), Money::idr(10000))), "\n";
$gateway->script(state('00')['qr'] + ['merchantId' => '98765']);
echo outcome(fn () => $snap->confirm($qr, Money::idr(10000))), "\n";
$gateway->script(answer('{"responseCode":"4045101","responseMessage":"Transaction Not Found"}', 404));
echo outcome(fn () => $snap->confirm($qr, Money::idr(10000))), "\n";
?>
--EXPECT--
va: Paid 10000.00
  /v1.0/transfer-va/status {"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","additionalInfo":{"channelCode":"402","trxId":"INV-1001"}}
  other amount: mismatch, expected 20000.00, actual 10000.00, order INV-1001, Paid: payment INV-1001: the gateway says paid, but IDR 20000.00 was expected, and it says IDR 10000.00: do not deliver before you have checked the payment in the merchant portal
  paid more: mismatch, expected 10000.00, actual 10000.50, order INV-1001, Paid: payment INV-1001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 10000.50: do not deliver before you have checked the payment in the merchant portal
  no amount in the answer: Paid no amount
  neither: mismatch, expected 10001.00, actual 10000.00, order INV-1001, Paid: payment INV-1001: the gateway says paid, but IDR 10001.00 was expected, and it says IDR 10000.00: do not deliver before you have checked the payment in the merchant portal
  01: Unprocessed 10000.00
  04: Refunded 10000.00
  07: NotFound 10000.00
qr: Paid 10000.00
  /v1.0/qr/qr-mpm-query {"originalReferenceNo":"9999971100000001","originalPartnerReferenceNo":"INV-2001","serviceCode":"47","merchantId":"99999","additionalInfo":{"channelCode":"711"}}
  other amount: mismatch, expected 20000.00, actual 10000.00, order INV-2001, Paid: payment INV-2001: the gateway says paid, but IDR 20000.00 was expected, and it says IDR 10000.00: do not deliver before you have checked the payment in the merchant portal
  paid more: mismatch, expected 10000.00, actual 10000.50, order INV-2001, Paid: payment INV-2001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 10000.50: do not deliver before you have checked the payment in the merchant portal
  no amount in the answer: Paid no amount
  neither: mismatch, expected 10001.00, actual 10000.00, order INV-2001, Paid: payment INV-2001: the gateway says paid, but IDR 10001.00 was expected, and it says IDR 10000.00: do not deliver before you have checked the payment in the merchant portal
  01: Unprocessed 10000.00
  04: Refunded 10000.00
  07: NotFound 10000.00
debit: Paid 10000.00
  /v1.0/debit/status {"originalPartnerReferenceNo":"INV-3001","originalReferenceNo":"9999981900000001","serviceCode":"55","merchantId":"99999","additionalInfo":{"channelCode":"819"}}
  other amount: mismatch, expected 20000.00, actual 10000.00, order INV-3001, Paid: payment INV-3001: the gateway says paid, but IDR 20000.00 was expected, and it says IDR 10000.00: do not deliver before you have checked the payment in the merchant portal
  paid more: mismatch, expected 10000.00, actual 10000.50, order INV-3001, Paid: payment INV-3001: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 10000.50: do not deliver before you have checked the payment in the merchant portal
  no amount in the answer: Paid no amount
  neither: mismatch, expected 10001.00, actual 10000.00, order INV-3001, Paid: payment INV-3001: the gateway says paid, but IDR 10001.00 was expected, and it says IDR 10000.00: do not deliver before you have checked the payment in the merchant portal
  01: Unprocessed 10000.00
  04: Refunded 10000.00
  07: NotFound 10000.00
-- the classic form
Faspay\ValidationException channel is required: this notification names no channel, and the gateway must be asked by it
Paid 10000.00
  /v1.0/transfer-va/status {"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","inquiryRequestId":"abcdef-123456-abcdef","additionalInfo":{"channelCode":"402"}}
Paid 10000.00
mismatch, expected 10000.00, actual unknown, order , Paid: payment abcdef-123456-abcdef: the gateway says paid, but IDR 10000.00 was expected, and it says no amount: do not deliver before you have checked the payment in the merchant portal
-- refused
Faspay\ValidationException expected must be in IDR
Faspay\ValidationException expected must be more than zero
Faspay\SignatureException the notification is for another merchant: confirm it with that merchant's client
Faspay\ValidationException number.partnerServiceId is required; number.customerNo is required; trxId must be given for an account that was created, inquiryRequestId for a static one, and never both
0 requests
Paid 10000.00
Faspay\MalformedMessageException the gateway's answer is about another additionalInfo.merchantId than was asked about
NotFound no amount
