--TEST--
What observers, handlers and destructors do inside a call harms neither the call nor the objects it holds
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\{CreditCard, Money, Transport};
use Faspay\CreditCard\Order;

$gateway = new Gateway(str_replace('MERCHANT_TRANID=ORDER-1;', '', pairs(['SIGNATURE' => card_signature('', '10000.00', 'S')])));
// The order's id is a reference that the observer overwrites.
$order = card_order(id: str_repeat('ORDER', 4));
$parts = unserialize('a:2:{i:0;' . serialize($order) . 'i:1;R:3;}');
unset($order);
$client = card_client($gateway, transport: new Transport(retries: 0, observer: function () use (&$parts) { $parts[1] = str_repeat('overwritten!', 3); }));
echo $client->charge($parts[0], card(), '203.0.113.7')->orderId, ' ', $gateway->lastMessage()['MERCHANT_TRANID'], "\n";
// The same card, charged again by the observer.
$gateway->script(pairs());
$gateway->forget();
$card = card();
$inner = '';
$client = card_client($gateway, transport: new Transport(retries: 0, observer: function () use (&$client, $card, &$inner) { $inner = thrown(fn () => $client->charge(card_order(), $card, '203.0.113.7')); }));
echo $client->charge(card_order(), $card, '203.0.113.7')->status->name, ', ', count($gateway->requests()), " request\n$inner\n";
// An exception whose destructor throws another.
$client = card_client($gateway, transport: new Transport(retries: 0, observer: fn () => throw new class extends Exception { public function __destruct() { throw new LogicException('from the destructor'); } }));
echo $client->status('ORDER-1', Money::idr(10000))->status->name, ' ', $client->charge(card_order(), card(), '203.0.113.7')->status->name, "\n";
// Deprecated callables call the error handler, which constructs the same object.
class Base { public static function observe() {} }
class Derived extends Base {
    public static function make(): string
    {
        $transport = (new ReflectionClass(Transport::class));
        set_error_handler(function () { foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) { ($frame['object'] ?? null) instanceof Transport && $frame['object']->__construct(); } return true; });

        return thrown(fn () => new Transport(observer: 'parent::observe', proxy: 'http://127.0.0.1:1'));
    }
}
echo preg_replace('/ .*/', '', Derived::make()), "\n";
restore_error_handler();
// Cards and clients without properties are not all alike.
var_dump(card() == card(number: '5123450000000008'), $client == card_client($gateway));
// Numbers at the edge, texts cut between characters, one violation for one field.
echo thrown(fn () => $client->charge(card_order(), card(expiryYear: PHP_INT_MAX), '203.0.113.7')), "\n";
$gateway->script(pairs(['TXN_STATUS' => 'E', 'ERR_CODE' => '5567', 'ERR_DESC' => str_repeat('é', 200), 'TRANSACTIONID' => '0']));
try {
    card_client($gateway)->status('ORDER-1', Money::idr(10000));
} catch (Faspay\GatewayException $e) {
    var_dump(json_encode([$e->getMessage(), $e->responseText]) !== false, strlen($e->responseText));
}
foreach (["\x01", "\xff", '   '] as $id) {
    echo thrown(fn () => card_client($gateway)->status('ORDER-1', Money::idr(10000), $id)), "\n";
}
?>
--EXPECT--
ORDERORDERORDERORDER ORDERORDERORDERORDER
Sale, 1 request
Faspay\ValidationException: card was used before: a card is wiped after its charge. Make a new one, and use a new order id if you know the outcome of that charge
Sale Sale
Error:
bool(false)
bool(false)
Faspay\ValidationException: card.expiryYear must have four digits, such as 2031
bool(true)
int(254)
Faspay\ValidationException: transactionId must not contain control characters
Faspay\ValidationException: transactionId must be valid UTF-8
Faspay\ValidationException: transactionId must not be blank
