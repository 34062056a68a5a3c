--TEST--
The answer to an inquiry about a static virtual account carries a route, spelled as the sample or as the table does
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{Money, RoutePayment, RouteScale, RouteShare, RouteSpelling};

$client = (new Gateway())->client();
$va = '8641162021000007';
$inquiry = $client->verifyStaticVa($va, signature($va), ['type' => 'inquiry']);
$shares = [new RouteShare('3650800123', Money::idr(10000)), new RouteShare('3650800124', Money::idr(10000))];
$total = Money::idr(20000);
// The sample of the documents, byte by byte.
$answer = $inquiry->answer($total, 'suyanto', new RoutePayment('3650800125', $shares));
var_dump($answer === '{"response":"VA Static Response","va_number":"8641162021000007","amount":"20000","cust_name":"suyanto","response_code":"00",'
    . '"route":[{"owner":"3650800125"},{"partner_id":"3650800123","partner_amount":"10000"},{"partner_id":"3650800124","partner_amount":"10000"}]}');
foreach ([new RoutePayment('3650800125', $shares, staticVaSpelling: RouteSpelling::CamelCase), new RoutePayment('3650800125'), new RoutePayment(shares: $shares, postDataScale: RouteScale::Sen), null] as $route) {
    echo json_encode(json_decode($inquiry->answer($total, 'suyanto', $route))->route ?? null), "\n";
}
foreach ([new RoutePayment(), new RoutePayment('1', [...$shares, new RouteShare('2', Money::idr(1))]), new RoutePayment('1', [$shares[0], $shares[0]]), new RoutePayment('1', [1])] as $route) {
    echo thrown(fn () => $inquiry->answer($total, 'suyanto', $route)), "\n";
}
// The request's own amount is not signed and comes back in no answer.
$payment = $client->verifyStaticVa($va, signature($va), ['type' => 'payment', 'trx_uid' => '8985313800001073', 'amount' => '77']);
echo $payment->answer($total, 'suyanto'), "\n", $payment->reject(), "\n";
?>
--EXPECT--
bool(true)
[{"owner":"3650800125"},{"partnerId":"3650800123","partnerAmount":"10000"},{"partnerId":"3650800124","partnerAmount":"10000"}]
[{"owner":"3650800125"}]
[{"partner_id":"3650800123","partner_amount":"10000"},{"partner_id":"3650800124","partner_amount":"10000"}]
null
Faspay\ValidationException: route must name an owner or a share
Faspay\ValidationException: route must not share out more than the total
Faspay\ValidationException: route.shares[1].partnerId must be another partner in every share
Faspay\ValidationException: route.shares[0] must be a Faspay\RouteShare, is int
{"response":"VA Static Response","va_number":"8641162021000007","amount":"20000","cust_name":"suyanto","response_code":"00"}
{"response":"VA Static Response","va_number":"8641162021000007","amount":"","cust_name":"","response_code":"01"}
