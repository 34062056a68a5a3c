--TEST--
A bill's route goes out as one list, the owner first; what the gateway would refuse is refused before anything is sent
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{Money, RoutePayment, RouteScale, RouteShare};

$gateway = new Gateway(CREATED);
$client = $gateway->client();
$share = fn (string $id, mixed $rupiah): RouteShare => new RouteShare($id, Money::idr($rupiah));
// The bill costs 10000.
foreach ([
    'no route' => null,
    'all' => new RoutePayment('26100253', [$share('29195827', 5000), $share('3650800123', '1.00')]),
    'an owner alone' => new RoutePayment('26100253'),
    'shares alone, of everything' => new RoutePayment(shares: ['a' => $share('29195827', 4000), 'b' => $share('26100253', 6000)]),
    'an owner that is empty' => new RoutePayment('', [$share('29195827', 5000)]),
    'in sen' => new RoutePayment('26100253', [$share('29195827', 5000)], RouteScale::Sen),
    'the longest ids' => new RoutePayment(str_repeat('Z', 32), [$share(str_repeat('9', 32), 10000)]),
] as $what => $route) {
    $client->create(bill(route: $route));
    $message = $gateway->lastMessage();
    echo "$what: ", json_encode($message['route'] ?? null), " of {$message['bill_total']}, ", array_key_last($message), " last\n";
}
$sent = count($gateway->requests());
foreach ([
    'nothing in it' => new RoutePayment(),
    'an empty owner and nothing else' => new RoutePayment(''),
    'a partner twice' => new RoutePayment('1', [$share('2', 1), $share('3', 1), $share('2', 1)]),
    'more than the total' => new RoutePayment('1', [$share('2', 9999), $share('3', 2)]),
    'nothing for a partner' => new RoutePayment('1', [$share('2', 0)]),
    'less than nothing' => new RoutePayment('1', [new RouteShare('2', Money::fromMinor(-100))]),
    'sen' => new RoutePayment('1', [$share('2', '10.50')]),
    'another currency' => new RoutePayment('1', [new RouteShare('2', Money::of('1', 'USD'))]),
    'no id' => new RoutePayment('1', [$share('', 1)]),
    'long ids' => new RoutePayment(str_repeat('1', 33), [$share(str_repeat('2', 33), 1)]),
    'odd ids' => new RoutePayment('a-b', [$share('c d', 1), $share("\u{e9}", 1)]),
    'other things in the list' => new RoutePayment('1', [$share('2', 1), ['partnerId' => '3']]),
] as $what => $route) {
    echo "$what: ", thrown(fn () => $client->create(bill(route: $route))), "\n";
}
echo 'extra: ', thrown(fn () => $client->create(bill(extra: ['route' => 'x']))), "\n";
// The sum of these does not fit into an integer.
$large = Money::fromMinor(PHP_INT_MAX - 7);
echo 'huge: ', thrown(fn () => $client->create(bill(route: new RoutePayment('1', [new RouteShare('2', $large), new RouteShare('3', $large)])))), "\n";
echo count($gateway->requests()) - $sent, " of these were sent\n";
?>
--EXPECT--
no route: null of 1000000, signature last
all: [{"owner":"26100253"},{"partnerId":"29195827","partnerAmount":"5000"},{"partnerId":"3650800123","partnerAmount":"1"}] of 1000000, signature last
an owner alone: [{"owner":"26100253"}] of 1000000, signature last
shares alone, of everything: [{"partnerId":"29195827","partnerAmount":"4000"},{"partnerId":"26100253","partnerAmount":"6000"}] of 1000000, signature last
an owner that is empty: [{"partnerId":"29195827","partnerAmount":"5000"}] of 1000000, signature last
in sen: [{"owner":"26100253"},{"partnerId":"29195827","partnerAmount":"500000"}] of 1000000, signature last
the longest ids: [{"owner":"ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ"},{"partnerId":"99999999999999999999999999999999","partnerAmount":"10000"}] of 1000000, signature last
nothing in it: Faspay\ValidationException: route must name an owner or a share
an empty owner and nothing else: Faspay\ValidationException: route must name an owner or a share
a partner twice: Faspay\ValidationException: route.shares[2].partnerId must be another partner in every share
more than the total: Faspay\ValidationException: route must not share out more than the total
nothing for a partner: Faspay\ValidationException: route.shares[0].amount must be more than zero
less than nothing: Faspay\ValidationException: route.shares[0].amount must not be negative
sen: Faspay\ValidationException: route.shares[0].amount must be whole rupiah
another currency: Faspay\ValidationException: route.shares[0].amount must be in IDR, is in USD
no id: Faspay\ValidationException: route.shares[0].partnerId is required
long ids: Faspay\ValidationException: route.owner must be at most 32 characters long, is 33; route.shares[0].partnerId must be at most 32 characters long, is 33
odd ids: Faspay\ValidationException: route.owner must contain only letters and digits; route.shares[0].partnerId must contain only letters and digits; route.shares[1].partnerId must contain only letters and digits
other things in the list: Faspay\ValidationException: route.shares[1] must be a Faspay\RouteShare, is array
extra: Faspay\ValidationException: extra must not contain "route": that field has a parameter of its own
huge: Faspay\ValidationException: route.shares[0].amount is too large; route.shares[1].amount is too large; route must not share out more than the total
0 of these were sent
