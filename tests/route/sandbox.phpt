--TEST--
Split payments at the sandbox: what it takes in either scale, its refusals in English, and what it reads in answers about static accounts
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
use Faspay\{Money, RoutePayment, RouteScale, RouteShare, RouteSpelling};

$sandbox = new Sandbox();
$client = $sandbox->client();
$number = 0;
$create = function (?RoutePayment $route) use ($client, &$number): string {
    try {
        return $client->create(order(sprintf('ORDER-%04d', ++$number), route: $route))->billNo;
    } catch (Faspay\GatewayException $e) {
        return $e->getMessage();
    }
};
$share = fn (string $id, int $rupiah): RouteShare => new RouteShare($id, Money::idr($rupiah));
$whole = new RoutePayment('26100253', [$share('29195827', 7000), $share('3650800123', 3000)]);
$sen = new RoutePayment($whole->owner, $whole->shares, RouteScale::Sen);
foreach ([1 => 'whole rupiah', 100 => 'rupiah x 100'] as $scale => $what) {
    $sandbox->quirks(route_scale: $scale);
    echo "$what: ", $create($whole), ', ', $create($sen), "\n";
}
$sandbox->quirks(route_scale: 1);
echo $create(new RoutePayment('1')), "\n";
echo $create(new RoutePayment('26100253', [$share('2', 1)])), "\n";
$sandbox->control('PUT', '/merchants/99999', ['partners' => null]);
echo $create($whole), "\n", $create(null), "\n";
$sandbox->control('PUT', '/merchants/99999', ['partners' => ['3650800123', '3650800125']]);

// A shop's endpoint for the machine that asks about a static account.
$va = '8641162021000007';
$inquiry = $client->verifyStaticVa($va, signature($va), ['type' => 'inquiry']);
$shop = new Gateway();
foreach (RouteSpelling::cases() as $spelling) {
    foreach (['3650800123', '3650800124'] as $partner) {
        $shop->script($inquiry->answer(Money::idr(20000), 'suyanto', new RoutePayment('3650800125', [$share($partner, 10000)], staticVaSpelling: $spelling)));
        $seen = $sandbox->control('POST', '/static-va', ['url' => $shop->url, 'va_number' => $va, 'type' => 'inquiry']);
        echo "$spelling->name: ", json_encode($seen['problem']), "\n";
    }
}
?>
--EXPECT--
whole rupiah: ORDER-0001, the gateway refused create: 92 partner amount exceeds bill total (the partners' shares exceed the bill's total)
rupiah x 100: ORDER-0003, ORDER-0004
the gateway refused create: 87 invalid partner ID (a partner of the split payment is not known: register it first)
the gateway refused create: 87 invalid partner ID (a partner of the split payment is not known: register it first)
the gateway refused create: 91 merchant not registered for split payment (split payments are not enabled for this merchant: ask Faspay)
ORDER-0008
SnakeCase: null
SnakeCase: "route: invalid partner ID"
CamelCase: null
CamelCase: "route: invalid partner ID"
