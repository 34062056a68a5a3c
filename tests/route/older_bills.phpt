--TEST--
A bill that an older release stored, and a route that lacks a property: the first is sent whole, the second is an Error
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{Money, RoutePayment, RouteShare};

$gateway = new Gateway(CREATED);
$client = $gateway->client();
/** The text of an object without one of its properties. */
$without = fn (string $text, string $property, string $pattern): string => preg_replace_callback('/:(\d+):\{/', fn (array $m): string => ':' . ($m[1] - 1) . ':{', preg_replace("/s:\d+:\"$property\";$pattern/", '', $text, 1, $count), 1);
$old = unserialize($without(serialize(bill()), 'route', 'N;'));
$client->create($old);
echo json_encode($gateway->lastMessage()['route'] ?? null), "\n";
$partial = unserialize($without(serialize(new RoutePayment('1')), 'shares', 'a:0:\{\}'));
echo thrown(fn () => $client->create(bill(route: $partial))), "\n";
// A property that became a reference is read through it.
$shares = [new RouteShare('29195827', Money::idr(5000))];
$text = str_replace('s:5:"owner";s:1:"1"', 's:5:"owner";R:3', serialize(['1', new RoutePayment('1', $shares)]));
$client->create(bill(route: unserialize(str_replace('i:0;s:1:"1"', 'i:0;s:1:"1"', str_replace('R:3', 'R:2', $text)))[1]));
echo json_encode($gateway->lastMessage()['route']), "\n";
?>
--EXPECT--
null
Error: Typed property Faspay\RoutePayment::$shares must not be accessed before initialization
[{"owner":"1"},{"partnerId":"29195827","partnerAmount":"5000"}]
