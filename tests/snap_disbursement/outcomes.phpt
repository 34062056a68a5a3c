--TEST--
What moves money is sent once, whatever happens; inquiries are repeated under new ids; codes are judged by what may have been done
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\Money;

$gateway = new Gateway(['responseCode' => '2003200']);
$client = disbursement(baseUrl: $gateway->url, transport: new Faspay\Transport(timeout: 30.0, retries: 2));
$bill = $client->inquireBill(bill_number(), '013', 'BILL-1001');
$operations = [
    'transfer' => fn () => $client->transfer(transfer()), 'topUp' => fn () => $client->topUp(top_up()), 'payBill' => fn () => $client->payBill($bill, Money::idr(10000)),
    'inquireAccount' => fn () => $client->inquireAccount('008', '60004400184', 'INQ-1'), 'transferStatus' => fn () => $client->transferStatus('PAY-1001'), 'topUpStatus' => fn () => $client->topUpStatus('TOP-1001', '1'),
    'inquireBill' => fn () => $client->inquireBill(bill_number(), '013', 'BILL-1001'), 'balance' => fn () => $client->balance(), 'history' => fn () => $client->history(now('-1 day'), now()),
];

/** What is thrown, how many requests there were, and whether each had an id of its own, the last of which the exception names. */
function run(string $name): string
{
    global $gateway, $operations;
    $gateway->forget();
    try {
        $operations[$name]();
        [$said, $e] = ['result', null];
    } catch (Faspay\Exception $e) {
        $said = substr($e::class, strlen('Faspay\\')) . ($e instanceof Faspay\GatewayException ? " $e->responseCode" : '') . ", $e->orderNo";
    }
    $ids = array_column(array_column($gateway->requests(), 'headers'), 'x-external-id');
    $own = count(array_unique($ids)) === count($ids) && preg_grep('/^\d{32}$/D', $ids) === $ids ? '' : ', ids repeat';

    return "$said, " . count($ids) . $own . ($e === null || $e->externalId === end($ids) ? '' : ", says $e->externalId");
}

foreach (['lost connection' => [answer('', action: 'close')], 'half an answer' => [answer('{"responseCode":"2001800"', action: 'cut', bytes: 60)], 'a page' => [answer('<html>Bad Gateway</html>', 502, type: 'text/html')], 'no code' => [answer('{}')]] as $failure => $answers) {
    echo "-- $failure\n";
    $gateway->script(...$answers);
    foreach (array_keys($operations) as $name) {
        echo "$name: ", run($name), "\n";
    }
}
echo "-- nobody there\n";
$client = disbursement(transport: new Faspay\Transport(timeout: 1.0, retries: 0));
echo thrown(fn () => $client->transfer(transfer())) === '' ? 'nothing' : substr(thrown(fn () => $client->transfer(transfer())), 0, 23), "\n";
$client = disbursement(baseUrl: $gateway->url, transport: new Faspay\Transport(timeout: 30.0, retries: 0));
echo "-- codes\n";
foreach (['4001802' => 400, '4011800' => 401, '4031814' => 403, '4041811' => 404, '4041818' => 404, '4091800' => 409, '4091801' => 409, '4291800' => 429, '5001800' => 500, '5001802' => 500, '5041800' => 504] as $code => $status) {
    $gateway->script(answer("{\"responseCode\":\"$code\",\"responseMessage\":\"Text\"}", $status));
    echo "$code: ", run('transfer'), '; ', run('transferStatus'), "\n";
}
echo substr(thrown($operations['transfer']), strlen('Faspay\\')), "\n";
$gateway->script(answer('{"responseCode":"4031814","responseMessage":"Insufficient Funds"}', 403));
echo substr(thrown($operations['transfer']), strlen('Faspay\\')), "\n";
?>
--EXPECT--
-- lost connection
transfer: OutcomeUnknownException, PAY-1001, 1
topUp: OutcomeUnknownException, TOP-1001, 1
payBill: OutcomeUnknownException, BILL-1001, 1
inquireAccount: OutcomeUnknownException, INQ-1, 3
transferStatus: OutcomeUnknownException, PAY-1001, 3
topUpStatus: OutcomeUnknownException, TOP-1001, 3
inquireBill: OutcomeUnknownException, BILL-1001, 3
balance: OutcomeUnknownException, , 3
history: OutcomeUnknownException, , 3
-- half an answer
transfer: OutcomeUnknownException, PAY-1001, 1
topUp: OutcomeUnknownException, TOP-1001, 1
payBill: OutcomeUnknownException, BILL-1001, 1
inquireAccount: OutcomeUnknownException, INQ-1, 3
transferStatus: OutcomeUnknownException, PAY-1001, 3
topUpStatus: OutcomeUnknownException, TOP-1001, 3
inquireBill: OutcomeUnknownException, BILL-1001, 3
balance: OutcomeUnknownException, , 3
history: OutcomeUnknownException, , 3
-- a page
transfer: OutcomeUnknownException, PAY-1001, 1
topUp: OutcomeUnknownException, TOP-1001, 1
payBill: OutcomeUnknownException, BILL-1001, 1
inquireAccount: OutcomeUnknownException, INQ-1, 3
transferStatus: OutcomeUnknownException, PAY-1001, 3
topUpStatus: OutcomeUnknownException, TOP-1001, 3
inquireBill: OutcomeUnknownException, BILL-1001, 3
balance: OutcomeUnknownException, , 3
history: OutcomeUnknownException, , 3
-- no code
transfer: OutcomeUnknownException, PAY-1001, 1
topUp: OutcomeUnknownException, TOP-1001, 1
payBill: OutcomeUnknownException, BILL-1001, 1
inquireAccount: MalformedMessageException, INQ-1, 1
transferStatus: MalformedMessageException, PAY-1001, 1
topUpStatus: MalformedMessageException, TOP-1001, 1
inquireBill: MalformedMessageException, BILL-1001, 1
balance: MalformedMessageException, , 1
history: MalformedMessageException, , 1
-- nobody there
Faspay\NotSentException
-- codes
4001802: GatewayException 4001802, PAY-1001, 1; GatewayException 4001802, PAY-1001, 1
4011800: GatewayException 4011800, PAY-1001, 1; GatewayException 4011800, PAY-1001, 1
4031814: GatewayException 4031814, PAY-1001, 1; GatewayException 4031814, PAY-1001, 1
4041811: GatewayException 4041811, PAY-1001, 1; GatewayException 4041811, PAY-1001, 1
4041818: OutcomeUnknownException, PAY-1001, 1; GatewayException 4041818, PAY-1001, 1
4091800: OutcomeUnknownException, PAY-1001, 1; GatewayException 4091800, PAY-1001, 1
4091801: OutcomeUnknownException, PAY-1001, 1; GatewayException 4091801, PAY-1001, 1
4291800: GatewayException 4291800, PAY-1001, 1; GatewayException 4291800, PAY-1001, 3
5001800: OutcomeUnknownException, PAY-1001, 1; GatewayException 5001800, PAY-1001, 1
5001802: OutcomeUnknownException, PAY-1001, 1; GatewayException 5001802, PAY-1001, 1
5041800: OutcomeUnknownException, PAY-1001, 1; GatewayException 5041800, PAY-1001, 3
OutcomeUnknownException: the gateway failed: it answered transfer with HTTP status 504 and response code "5041800". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
GatewayException: the gateway refused transfer: 4031814 Insufficient Funds (insufficient funds: repeat it only with a change)
