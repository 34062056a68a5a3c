--TEST--
What creates, ends or moves money is sent once, whatever happens, also with DELETE; inquiries are repeated under new ids; codes are judged by what may have been done
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\{Channel, Money};
use Faspay\Snap\VaNumber;

$gateway = new Gateway('{}');
$snap = snap(baseUrl: $gateway->url, transport: new Faspay\Transport(timeout: 30.0, retries: 2));
$number = VaNumber::fromString('8504994843879097', 6);
$operations = [
    'createVa' => fn (Faspay\Snap $snap) => $snap->createVa(va_bill()), 'deleteVa' => fn (Faspay\Snap $snap) => $snap->deleteVa($number, 'INV-1001', 'Order Canceled'), 'generateQr' => fn (Faspay\Snap $snap) => $snap->generateQr(qr_bill()),
    'createDebit' => fn (Faspay\Snap $snap) => $snap->createDebit(debit_bill()), 'cancelDebit' => fn (Faspay\Snap $snap) => $snap->cancelDebit('INV-3001', '9999981900000001', Channel::Dana, 'Out of stock', Money::idr(10000)),
    'vaStatus' => fn (Faspay\Snap $snap) => $snap->vaStatus($number, '402', 'INV-1001'), 'qrStatus' => fn (Faspay\Snap $snap) => $snap->qrStatus('INV-2001', null, '711'), 'debitStatus' => fn (Faspay\Snap $snap) => $snap->debitStatus('INV-3001', null, '819'),
];
$orders = ['createVa' => 'INV-1001', 'deleteVa' => 'INV-1001', 'generateQr' => 'INV-2001', 'createDebit' => 'INV-3001', 'cancelDebit' => 'INV-3001', 'vaStatus' => 'INV-1001', 'qrStatus' => 'INV-2001', 'debitStatus' => 'INV-3001'];

/** What is thrown, how many requests there were, and whether each had an id of its own, the last of which the exception names. */
function run(string $name): string
{
    global $gateway, $operations, $orders, $snap;
    $gateway->forget();
    try {
        $operations[$name]($snap);
        $said = 'result';
        $e = null;
    } catch (Faspay\Exception $e) {
        $said = substr($e::class, strlen('Faspay\\')) . ($e instanceof Faspay\GatewayException ? " $e->responseCode" : '') . ($e instanceof Faspay\OutcomeUnknownException && $e->timedOut ? ' in time' : '');
    }
    $requests = $gateway->requests();
    $ids = array_column(array_column($requests, 'headers'), 'x-external-id');
    $own = count(array_unique($ids)) === count($ids) && preg_grep('/^\d{32}$/D', $ids) === $ids ? '' : ', ids repeat';
    $told = $e === null || (($ids === [] ? preg_match('/^\d{32}$/D', $e->externalId) : $e->externalId === end($ids)) && $e->orderNo === $orders[$name]) ? '' : ", says $e->externalId, $e->orderNo";

    return "$said, " . count($requests) . ' ' . ($requests[0]['method'] ?? '-') . "$own$told";
}

foreach (['lost connection' => [answer('', action: 'close')], 'half an answer' => [answer('{"responseCode":"2002700"', action: 'cut', bytes: 60)], 'silence' => [answer('', action: 'stall')], 'a page' => [answer('<html>Bad Gateway</html>', 502, type: 'text/html')], 'no code' => [answer('{}')]] as $failure => $answers) {
    echo "-- $failure\n";
    $snap = snap(baseUrl: $gateway->url, transport: new Faspay\Transport(timeout: $failure === 'silence' ? 2.0 : 30.0, retries: 2));
    $gateway->script(...$answers);
    foreach (array_keys($operations) as $name) {
        echo "$name: ", run($name), "\n";
    }
}
echo "-- nobody there\n";
$snap = snap(baseUrl: 'http://127.0.0.1:1', transport: new Faspay\Transport(timeout: 1.0, retries: 0));
foreach (['deleteVa', 'qrStatus'] as $name) {
    echo "$name: ", run($name), "\n";
}
$snap = snap(baseUrl: $gateway->url, transport: new Faspay\Transport(timeout: 30.0, retries: 0));
echo "-- codes\n";
foreach (['4002702' => 400, '4012700' => 401, '4032700' => 403, '4042718' => 404, '4042701' => 404, '4042716' => 404, '4052700' => 405, '4092700' => 409, '4092701' => 409, '4292700' => 429, '5002700' => 500, '5002702' => 500, '5042700' => 504, '2022700' => 202, '3002700' => 300, '6002700' => 600, '40427118' => 404, '40427180' => 404, '40427018' => 404, '40927010' => 409, '40427120' => 404, '50027000' => 500] as $code => $status) {
    $gateway->script(answer("{\"responseCode\":\"$code\",\"responseMessage\":\"Text\"}", $status));
    $said = thrown(fn () => $operations['createVa']($snap));
    echo "$code: ", substr($said, strlen('Faspay\\'), 150), "\n";
}
// The HTTP status does not matter where the code is clear, nor do the digits of the service.
$gateway->script(answer('{"responseCode":"4042714","responseMessage":"Paid Bill"}', 200));
echo run('createVa'), "\n";
$account = ['partnerServiceId' => '  850499', 'customerNo' => '4843879097', 'virtualAccountNo' => '  8504994843879097', 'trxId' => 'INV-1001', 'totalAmount' => ['value' => '10000.00', 'currency' => 'IDR']];
foreach (['"2002700"', '"2002500"', '2002700', '"20027000"'] as $code) {
    $gateway->script('{"responseCode":' . $code . ',"responseMessage":"Success","virtualAccountData":' . json_encode($account) . '}');
    echo "$code: ", run('createVa'), "\n";
}
?>
--EXPECT--
-- lost connection
createVa: OutcomeUnknownException, 1 POST
deleteVa: OutcomeUnknownException, 1 DELETE
generateQr: OutcomeUnknownException, 1 POST
createDebit: OutcomeUnknownException, 1 POST
cancelDebit: OutcomeUnknownException, 1 POST
vaStatus: OutcomeUnknownException, 3 POST
qrStatus: OutcomeUnknownException, 3 POST
debitStatus: OutcomeUnknownException, 3 POST
-- half an answer
createVa: OutcomeUnknownException, 1 POST
deleteVa: OutcomeUnknownException, 1 DELETE
generateQr: OutcomeUnknownException, 1 POST
createDebit: OutcomeUnknownException, 1 POST
cancelDebit: OutcomeUnknownException, 1 POST
vaStatus: OutcomeUnknownException, 3 POST
qrStatus: OutcomeUnknownException, 3 POST
debitStatus: OutcomeUnknownException, 3 POST
-- silence
createVa: OutcomeUnknownException in time, 1 POST
deleteVa: OutcomeUnknownException in time, 1 DELETE
generateQr: OutcomeUnknownException in time, 1 POST
createDebit: OutcomeUnknownException in time, 1 POST
cancelDebit: OutcomeUnknownException in time, 1 POST
vaStatus: OutcomeUnknownException in time, 1 POST
qrStatus: OutcomeUnknownException in time, 1 POST
debitStatus: OutcomeUnknownException in time, 1 POST
-- a page
createVa: OutcomeUnknownException, 1 POST
deleteVa: OutcomeUnknownException, 1 DELETE
generateQr: OutcomeUnknownException, 1 POST
createDebit: OutcomeUnknownException, 1 POST
cancelDebit: OutcomeUnknownException, 1 POST
vaStatus: OutcomeUnknownException, 3 POST
qrStatus: OutcomeUnknownException, 3 POST
debitStatus: OutcomeUnknownException, 3 POST
-- no code
createVa: OutcomeUnknownException, 1 POST
deleteVa: OutcomeUnknownException, 1 DELETE
generateQr: OutcomeUnknownException, 1 POST
createDebit: OutcomeUnknownException, 1 POST
cancelDebit: OutcomeUnknownException, 1 POST
vaStatus: MalformedMessageException, 1 POST
qrStatus: MalformedMessageException, 1 POST
debitStatus: MalformedMessageException, 1 POST
-- nobody there
deleteVa: NotSentException, 0 -
qrStatus: NotSentException, 0 -
-- codes
4002702: GatewayException: the gateway refused createVa: 4002702 Text (a mandatory field is missing: repeat it only with a change)
4012700: GatewayException: the gateway refused createVa: 4012700 Text (unauthorized: check that Faspay has the public half of this private key, the merchant id
4032700: GatewayException: the gateway refused createVa: 4032700 Text (the transaction expired: do not repeat it)
4042718: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 404 and response code "4042718". The gateway may have acted: do not
4042701: GatewayException: the gateway refused createVa: 4042701 Text (the transaction was not found: repeat it only with a change)
4042716: GatewayException: the gateway refused createVa: 4042716 Text (a partner was not found: check the owner and the partners of the split payment: repeat i
4052700: GatewayException: the gateway refused createVa: 4052700 Text (the function is not supported: do not repeat it)
4092700: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 409 and response code "4092700". The gateway may have acted: do not
4092701: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 409 and response code "4092701". The gateway may have acted: do not
4292700: GatewayException: the gateway refused createVa: 4292700 Text (too many requests: repeat it later)
5002700: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 500 and response code "5002700". The gateway may have acted: do not
5002702: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 500 and response code "5002702". The gateway may have acted: do not
5042700: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 504 and response code "5042700". The gateway may have acted: do not
2022700: OutcomeUnknownException: the gateway answered with HTTP status 202 and a body that cannot be understood (it reports success but lacks virtualAccountDa
3002700: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 300 and response code "3002700". The gateway may have acted: do not
6002700: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 600 and response code "6002700". The gateway may have acted: do not
40427118: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 404 and response code "40427118". The gateway may have acted: do no
40427180: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 404 and response code "40427180". The gateway may have acted: do no
40427018: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 404 and response code "40427018". The gateway may have acted: do no
40927010: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 409 and response code "40927010". The gateway may have acted: do no
40427120: GatewayException: the gateway refused createVa: 40427120 Text
50027000: OutcomeUnknownException: the gateway failed: it answered createVa with HTTP status 500 and response code "50027000". The gateway may have acted: do no
GatewayException 4042714, 1 POST
"2002700": result, 1 POST
"2002500": result, 1 POST
2002700: result, 1 POST
"20027000": result, 1 POST
