--TEST--
RoutePayment and RouteShare know their defaults, refuse other types, stay as they were made and can be stored
--EXTENSIONS--
faspay
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{Money, RoutePayment, RouteScale, RouteShare, RouteSpelling};

$none = new RoutePayment();
echo json_encode([$none->owner, $none->shares, $none->postDataScale, $none->staticVaSpelling]), "\n";
$share = new RouteShare('29195827', Money::idr(5000));
$route = new RoutePayment(staticVaSpelling: RouteSpelling::CamelCase, owner: '26100253', postDataScale: RouteScale::Sen, shares: [$share]);
echo json_encode([$route->owner, $route->shares[0] === $share, $share->partnerId, (string) $share->amount, $route->postDataScale, $route->staticVaSpelling]), "\n";
echo json_encode([RouteScale::cases(), RouteSpelling::cases()]), "\n";
foreach ([
    fn () => new RouteShare('1'), fn () => new RouteShare(1, Money::idr(1)), fn () => new RouteShare('1', 5000), fn () => new RoutePayment(1), fn () => new RoutePayment('1', $share), fn () => new RoutePayment(postDataScale: 'sen'),
    fn () => $share->partnerId = '2', fn () => $route->shares[] = $share, fn () => $route->other = 1, fn () => $route->__construct(), fn () => new RoutePayment(null, [], RouteScale::Sen, RouteSpelling::CamelCase, 1), fn () => bill(route: [$share]),
] as $code) {
    echo thrown($code), "\n";
}
$bill = bill(route: $route);
$again = unserialize(serialize($bill));
var_dump($again == $bill, $again->route->shares[0]->amount->minor, $again->route->postDataScale === RouteScale::Sen, (clone $route) == $route, bill()->route);
?>
--EXPECT--
[null,[],"rupiah","snake_case"]
["26100253",true,"29195827","5000.00","sen","camel_case"]
[["rupiah","sen"],["snake_case","camel_case"]]
ArgumentCountError: Faspay\RouteShare::__construct() expects exactly 2 arguments, 1 given
TypeError: Faspay\RouteShare::__construct(): Argument #1 ($partnerId) must be of type string, int given
TypeError: Faspay\RouteShare::__construct(): Argument #2 ($amount) must be of type Faspay\Money, int given
TypeError: Faspay\RoutePayment::__construct(): Argument #1 ($owner) must be of type ?string, int given
TypeError: Faspay\RoutePayment::__construct(): Argument #2 ($shares) must be of type array, Faspay\RouteShare given
TypeError: Faspay\RoutePayment::__construct(): Argument #3 ($postDataScale) must be of type Faspay\RouteScale, string given
Error: Cannot modify readonly property Faspay\RouteShare::$partnerId
Error: Cannot modify readonly property Faspay\RoutePayment::$shares
Error: Cannot create dynamic property Faspay\RoutePayment::$other
Error: Cannot modify readonly object of class Faspay\RoutePayment
ArgumentCountError: Faspay\RoutePayment::__construct() expects at most 4 arguments, 5 given
TypeError: Faspay\Debit\Bill::__construct(): Argument #22 ($route) must be of type ?Faspay\RoutePayment, array given
bool(true)
int(500000)
bool(true)
bool(true)
NULL
