--TEST--
Many payments of all kinds are asked about at once; each result stands at its key, and what cannot be asked is an exception at its own
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\{Channel, Exception as Failure};
use Faspay\Snap\{Status, StatusQuery, VaNumber};

$qr = ['responseCode' => '2005100', 'responseMessage' => 'Success', 'originalPartnerReferenceNo' => '{{originalPartnerReferenceNo}}', 'latestTransactionStatus' => '00', 'amount' => ['value' => '10000.00', 'currency' => 'IDR']];
$gateway = new Gateway($qr);
$snap = snap(baseUrl: $gateway->url, transport: new Faspay\Transport(retries: 0));
$show = fn (Status|Failure $result): string => $result instanceof Status
    ? $result->status->name . ' ' . ($result->partnerReferenceNo ?? $result->trxId)
    : $result::class . ': ' . $result->getMessage();

$queries = [];
for ($i = 0; $i < 20; $i++) {
    $queries["order $i"] = $i % 2 ? StatusQuery::qr("INV-$i", null, '711') : StatusQuery::debit("INV-$i", null, Channel::Dana);
}
$results = iterator_to_array($snap->eachStatus($queries, 4));
ksort($results, SORT_NATURAL);
foreach ($results as $key => $result) {
    echo "$key: ", $show($result), $result->partnerReferenceNo === 'INV-' . substr($key, 6) ? '' : ', wrong', "\n";
}
$ids = array_column(array_column($gateway->requests(), 'headers'), 'x-external-id');
echo count($ids), ' requests, ', count(array_unique($ids)), " ids\n";

echo "-- what cannot be asked\n";
$gateway->forget();
$number = VaNumber::fromString('8504994843879097', 6);
$odd = [StatusQuery::va($number, '402'), StatusQuery::va($number, '402', 'INV-1', 'inquiry-1'), StatusQuery::qr('', null, '711'), StatusQuery::qr('INV-1', str_repeat('1', 17), 'QRIS'), ['INV-1', '711'], 'INV-1', null, new stdClass()];
foreach ($snap->eachStatus((fn () => yield from $odd)()) as $key => $result) {
    echo "$key: ", $show($result), "\n";
}
echo count($gateway->requests()), " requests\n";

echo "-- kinds\n";
$gateway->script(['responseCode' => '2002600', 'responseMessage' => 'Success', 'virtualAccountData' => [['virtualAccountNo' => '8504994843879097', 'trxId' => 'INV-0', 'paymentFlagStatus' => '00'], ['virtualAccountNo' => '8504994843879097', 'trxId' => 'INV-1', 'paymentFlagStatus' => '05', 'paymentFlagReason' => ['english' => 'Canceled']]]]);
foreach ($snap->eachStatus(['va' => StatusQuery::va($number, Channel::PermataVa, 'INV-1')]) as $key => $result) {
    echo "$key: ", $show($result), " $result->statusText $result->number\n";
}
$requests = $gateway->requests();
echo end($requests)['body'], "\n";
$gateway->script(answer('{"responseCode":"4045101","responseMessage":"Transaction Not Found"}', 404), answer('{"responseCode":"2025100","responseMessage":"In Progress"}', 202), answer('{"responseCode":"4015100","responseMessage":"Unauthorized. [Signature]"}', 401), answer('{"responseCode":"5045100","responseMessage":"Timeout"}', 504), answer('', action: 'close'));
foreach ($snap->eachStatus(array_fill(0, 5, StatusQuery::qr('INV-1', null, '711')), 1) as $key => $result) {
    echo "$key: ", $result instanceof Faspay\OutcomeUnknownException ? $result::class : $show($result), $result instanceof Failure ? (preg_match('/^\d{32}$/D', (string) $result->externalId) ? ", with its id, order $result->orderNo" : ', without an id') : '', "\n";
}
echo thrown(fn () => iterator_to_array($snap->eachStatus([], 0))), "\n", thrown(fn () => $snap->eachStatus(7)), "\n";
$query = StatusQuery::qr('INV-1', 'R', Channel::tryFrom('711') ?? '711');
echo thrown(fn () => clone $query), "\n", thrown(fn () => serialize($query)), "\n";
var_dump($query->kind, $query->partnerReferenceNo, $query->referenceNo, $query->trxId, $query->number);
?>
--EXPECT--
order 0: Paid INV-0
order 1: Paid INV-1
order 2: Paid INV-2
order 3: Paid INV-3
order 4: Paid INV-4
order 5: Paid INV-5
order 6: Paid INV-6
order 7: Paid INV-7
order 8: Paid INV-8
order 9: Paid INV-9
order 10: Paid INV-10
order 11: Paid INV-11
order 12: Paid INV-12
order 13: Paid INV-13
order 14: Paid INV-14
order 15: Paid INV-15
order 16: Paid INV-16
order 17: Paid INV-17
order 18: Paid INV-18
order 19: Paid INV-19
20 requests, 20 ids
-- what cannot be asked
0: Faspay\ValidationException: trxId must be given for an account that was created, inquiryRequestId for a static one, and never both
1: Faspay\ValidationException: trxId must be given for an account that was created, inquiryRequestId for a static one, and never both
2: Faspay\ValidationException: partnerReferenceNo is required
3: Faspay\ValidationException: referenceNo must be at most 16 characters long, is 17; channel must be a Faspay\Channel or a code of digits such as "402"
4: Faspay\ValidationException: queries must hold Faspay\Snap\StatusQuery, holds array
5: Faspay\ValidationException: queries must hold Faspay\Snap\StatusQuery, holds string
6: Faspay\ValidationException: queries must hold Faspay\Snap\StatusQuery, holds null
7: Faspay\ValidationException: queries must hold Faspay\Snap\StatusQuery, holds stdClass
0 requests
-- kinds
va: Cancelled INV-1 Canceled 8504994843879097
{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","additionalInfo":{"channelCode":"402","trxId":"INV-1"}}
0: NotFound 
1: InProcess 
2: Faspay\GatewayException: the gateway refused qrStatus: 4015100 Unauthorized. [Signature] (unauthorized: check that Faspay has the public half of this private key, the merchant id and the environment: repeat it only with a change), with its id, order INV-1
3: Faspay\GatewayException: the gateway refused qrStatus: 5045100 Timeout (whoever pays did not answer in time: it may have been done all the same: ask for its status before anything else), with its id, order INV-1
4: Faspay\OutcomeUnknownException, with its id, order INV-1
Faspay\ValidationException: concurrency must be between 1 and 64
TypeError: Faspay\Snap::eachStatus(): Argument #1 ($queries) must be of type Traversable|array, int given
Error: Trying to clone an uncloneable object of class Faspay\Snap\StatusQuery
Exception: Serialization of 'Faspay\Snap\StatusQuery' is not allowed
enum(Faspay\Snap\NotificationKind::Qr)
string(5) "INV-1"
string(1) "R"
NULL
NULL
