--TEST--
A bill is checked whole before anything is sent; every field goes to its place on the wire, and extra stands in for none of them
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\{Channel, Money, RoutePayment, RouteShare};
use Faspay\Snap\VaNumber;

$gateway = new Gateway('{}');
$snap = snap(baseUrl: $gateway->url);

/** The violations of an operation, one a line; or what was sent. */
function checked(string $name, callable $operation): void
{
    global $gateway;
    $gateway->forget();
    try {
        $operation();
    } catch (Faspay\ValidationException $e) {
        foreach ($e->violations as $violation) {
            echo "$name: $violation[field] $violation[rule]" . ($violation['limit'] === null ? '' : " $violation[limit]") . ($violation['channel'] === null ? '' : " for $violation[channel]") . ": $violation[message] ($violation[wireName])\n";
        }
    } catch (Faspay\Exception) {
        // The gateway of this test has no answer.
    }
    foreach ($gateway->requests() as $request) {
        // Times are shown as their distance from now, which is the same on every day.
        echo "$name: ", preg_replace_callback('/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00/', fn (array $match): string => sprintf('%+dh', ((new DateTimeImmutable($match[0]))->getTimestamp() - now()->getTimestamp()) / 3600), $request['body']), "\n";
    }
}

$long = str_repeat('x', 600);
$route = new RoutePayment('26100253', [new RouteShare('29195827', Money::idr(2500))]);
echo "-- whole bills\n";
$soon = now('+2 hours');
checked('va', fn () => $snap->createVa(va_bill(email: 'sari@example.com', phone: '+62 812-3456-7890', virtualAccountNo: '8504994843879097', date: $soon->modify('-3 hours'), expiresAt: $soon->setTimezone(new DateTimeZone('UTC')), route: $route)));
checked('va, bare', fn () => $snap->createVa(va_bill(date: null, expiresAt: null, email: '', channel: '402')));
checked('qr', fn () => $snap->generateQr(qr_bill(route: $route)));
checked('debit', fn () => $snap->createDebit(debit_bill(phone: '0812', customerName: 'Sari', email: 's@x.id', bankCardToken: 'token', route: $route)));
checked('status', fn () => $snap->vaStatus(new VaNumber('850499', '1', '8504991'), Channel::BcaVa, inquiryRequestId: 'inquiry-1'));
checked('cancel', fn () => $snap->cancelDebit('INV-1', '7', Channel::Ovo, 'x', Money::idr('1.50'), ['additionalInfo' => ['why' => ['x', 1]], 'originalExternalId' => '1']));
echo "-- everything wrong\n";
checked('va', fn () => $snap->createVa(va_bill(trxId: str_repeat('1', 33), total: Money::of(0, 'USD'), name: $long, description: 'nineteen characters', channel: 'BCA', expiresAt: now('-1 second'), email: 'sari', phone: 'none', virtualAccountNo: '85 04')));
checked('va, empty', fn () => $snap->createVa(va_bill(trxId: '', name: '', description: '', channel: '')));
checked('qr', fn () => $snap->generateQr(qr_bill(partnerReferenceNo: "INV\n1", amount: Money::idr(0), description: $long, channel: '', phone: '', expiresAt: now())));
checked('debit', fn () => $snap->createDebit(debit_bill(partnerReferenceNo: '', channel: '720', bankCardToken: $long, expiresAt: now('+1 hour'), date: now('+2 hours'))));
checked('debit of BRI', fn () => $snap->createDebit(debit_bill(channel: '714')));
checked('too much', fn () => $snap->createVa(va_bill(total: Money::fromMinor(10 ** 16))));
checked('as much as may be', fn () => $snap->createVa(va_bill(total: Money::fromMinor(10 ** 16 - 1), date: null, expiresAt: null)));
checked('status', fn () => $snap->vaStatus(new VaNumber('', 'x'), '', 'INV-1', 'inquiry-1'));
checked('deletion', fn () => $snap->deleteVa(new VaNumber('123456789', '1'), '', str_repeat('x', 51)));
checked('split', fn () => $snap->generateQr(qr_bill(route: new RoutePayment(null, [new RouteShare('29195827', Money::idr(10001)), new RouteShare('29195827', Money::idr(0))]))));
checked('split of others', fn () => $snap->generateQr(qr_bill(route: new RoutePayment(null, ['29195827']))));
echo "-- extra\n";
$itself = ['a' => 1];
$itself['b'] = &$itself;
foreach ([['trxId' => 'x'], ['TRXID' => 'x'], ['totalAmount' => ['value' => '1.00']], ['additionalInfo' => ['channelCode' => '1']], ['additionalInfo' => 'x'], ['additionalInfo' => ['route' => []]], ['a' => 1.5], ['a' => true], ['a' => null], ['a' => ['b' => new stdClass()]], ['a b' => 1], [7 => 'x'],
    ['a' => "\xff"], ['a' => str_repeat('x', 513)], $itself, ['a' => [1, [2, 'x' => 3]]]] as $extra) {
    checked('extra', fn () => $snap->createVa(va_bill(date: null, expiresAt: null, extra: $extra)));
}
// No array may hold itself until the end: PHP would count it as lost.
$itself['b'] = null;
checked('extra', fn () => $snap->createVa(va_bill(date: null, expiresAt: null, extra: ['additionalInfo' => ['list' => ['a', 2, ['b' => []]], 'map' => ['x' => '', 'n' => -1]], 'virtualAccountTrxType' => 'C'])));
// A bill can wait in a queue.
$bill = unserialize(serialize(va_bill(route: $route)));
checked('from a queue', fn () => $snap->createVa($bill));
?>
--EXPECT--
-- whole bills
va: {"virtualAccountName":"Sari Dewi","virtualAccountEmail":"sari@example.com","virtualAccountPhone":"6281234567890","trxId":"INV-1001","totalAmount":{"value":"10000.00","currency":"IDR"},"expiredDate":"+2h","virtualAccountNo":"8504994843879097","additionalInfo":{"billDate":"-1h","channelCode":"402","billDescription":"Order INV-1001","route":[{"owner":"26100253"},{"partnerId":"29195827","partnerAmount":"2500"}]}}
va, bare: {"virtualAccountName":"Sari Dewi","trxId":"INV-1001","totalAmount":{"value":"10000.00","currency":"IDR"},"additionalInfo":{"billDate":"+0h","channelCode":"402","billDescription":"Order INV-1001"}}
qr: {"partnerReferenceNo":"INV-2001","amount":{"value":"10000.00","currency":"IDR"},"merchantId":"99999","validityPeriod":"+24h","additionalInfo":{"billDate":"+0h","billDescription":"Order INV-2001","channelCode":"711","phoneNo":"081234567890","route":[{"owner":"26100253"},{"partnerId":"29195827","partnerAmount":"2500"}]}}
debit: {"partnerReferenceNo":"INV-3001","bankCardToken":"token","merchantId":"99999","amount":{"value":"10000.00","currency":"IDR"},"validUpTo":"+24h","additionalInfo":{"channelCode":"819","billDate":"+0h","billDescription":"Order INV-3001","phoneNo":"0812","customerName":"Sari","email":"s@x.id","route":[{"owner":"26100253"},{"partnerId":"29195827","partnerAmount":"2500"}]}}
status: {"partnerServiceId":"850499","customerNo":"1","virtualAccountNo":"8504991","inquiryRequestId":"inquiry-1","additionalInfo":{"channelCode":"702"}}
cancel: {"originalPartnerReferenceNo":"INV-1","originalReferenceNo":"7","merchantId":"99999","reason":"x","amount":{"value":"1.50","currency":"IDR"},"additionalInfo":{"channelCode":"812","why":["x",1]},"originalExternalId":"1"}
-- everything wrong
va: name length 128: must be at most 128 characters long, is 600 (virtualAccountName)
va: email format: must be an e-mail address such as sari@example.com (virtualAccountEmail)
va: phone format: must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group (virtualAccountPhone)
va: trxId length 32: must be at most 32 characters long, is 33 (trxId)
va: total currency: must be in IDR, is in USD (totalAmount)
va: channel format: must be a Faspay\Channel or a code of digits such as "402" (additionalInfo.channelCode)
va: description length 18: must be at most 18 characters long, is 19 (additionalInfo.billDescription)
va: total range: must be more than zero (totalAmount)
va: expiresAt range: must be in the future (expiredDate)
va: virtualAccountNo format: must contain only digits, before which blanks may stand (virtualAccountNo)
va, empty: name required: is required (virtualAccountName)
va, empty: trxId required: is required (trxId)
va, empty: channel required: is required (additionalInfo.channelCode)
va, empty: description required: is required (additionalInfo.billDescription)
qr: partnerReferenceNo format: must not contain control characters (partnerReferenceNo)
qr: description length 128: must be at most 128 characters long, is 600 (additionalInfo.billDescription)
qr: channel required: is required (additionalInfo.channelCode)
qr: phone required: is required (additionalInfo.phoneNo)
qr: amount range: must be more than zero (amount)
qr: expiresAt range: must be in the future (validityPeriod)
debit: partnerReferenceNo required: is required (partnerReferenceNo)
debit: bankCardToken length 560: must be at most 560 characters long, is 600 (bankCardToken)
debit: phone required for 720: is required for channel 720 (additionalInfo.phoneNo)
debit: expiresAt range: must not be before the bill's date (validUpTo)
debit of BRI: bankCardToken required for 714: is required for channel 714 (bankCardToken)
too much: total range: is too large (totalAmount)
as much as may be: {"virtualAccountName":"Sari Dewi","trxId":"INV-1001","totalAmount":{"value":"99999999999999.99","currency":"IDR"},"additionalInfo":{"billDate":"+0h","channelCode":"402","billDescription":"Order INV-1001"}}
status: number.partnerServiceId required: is required (partnerServiceId)
status: channel required: is required (additionalInfo.channelCode)
status: number.customerNo format: must contain only digits, before which blanks may stand (customerNo)
status: trxId conflict: must be given for an account that was created, inquiryRequestId for a static one, and never both (additionalInfo.trxId)
deletion: number.partnerServiceId length 8: must be at most 8 characters long, is 9 (partnerServiceId)
deletion: trxId required: is required (trxId)
deletion: reason length 50: must be at most 50 characters long, is 51 (additionalInfo.reason)
split: route.shares[1].partnerId conflict: must be another partner in every share ()
split: route.shares[1].amount range: must be more than zero ()
split: route range: must not share out more than the total ()
split of others: route.shares[0] format: must be a Faspay\RouteShare, is string ()
-- extra
extra: extra conflict: must not contain "trxId": that field has a parameter of its own ()
extra: extra conflict: must not contain "TRXID": that field has a parameter of its own ()
extra: extra conflict: must not contain "totalAmount": that field has a parameter of its own ()
extra: extra conflict: must not contain "additionalInfo.channelCode": that field has a parameter of its own ()
extra: extra format: must hold a map at "additionalInfo", to which its members are added ()
extra: extra conflict: must not contain "additionalInfo.route": that field has a parameter of its own ()
extra: extra format: must hold texts, integers, lists and maps only, unlike "a" ()
extra: extra format: must hold texts, integers, lists and maps only, unlike "a" ()
extra: extra format: must hold texts, integers, lists and maps only, unlike "a" ()
extra: extra format: must hold texts, integers, lists and maps only, unlike "a.b" ()
extra: extra format: must have names made of letters, digits and underscores, unlike "a b" ()
extra: extra format: must have names made of letters, digits and underscores, unlike "7" ()
extra: extra format: must be valid UTF-8 ()
extra: extra length 512: must be at most 512 characters long, is 513 ()
extra: extra depth: must not be nested more deeply than "b.b.b.b.b.b.b.b.a" ()
extra: extra depth: must not be nested more deeply than "b.b.b.b.b.b.b.b.b" ()
extra: extra format: must have names made of letters, digits and underscores, unlike "0" ()
extra: {"virtualAccountName":"Sari Dewi","trxId":"INV-1001","totalAmount":{"value":"10000.00","currency":"IDR"},"additionalInfo":{"billDate":"+0h","channelCode":"402","billDescription":"Order INV-1001","list":["a",2,{"b":[]}],"map":{"x":"","n":-1}},"virtualAccountTrxType":"C"}
from a queue: {"virtualAccountName":"Sari Dewi","trxId":"INV-1001","totalAmount":{"value":"10000.00","currency":"IDR"},"expiredDate":"+24h","additionalInfo":{"billDate":"+0h","channelCode":"402","billDescription":"Order INV-1001","route":[{"owner":"26100253"},{"partnerId":"29195827","partnerAmount":"2500"}]}}
