--TEST--
What types cannot say is said by create(), naming the field: lists of other things, codes of other shapes
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\Money;
use Faspay\Debit\Item;

$gateway = new Gateway(CREATED);
$client = $gateway->client();
$item = new Item('Book', Money::idr(10000));
foreach ([
    'no items' => ['items' => []], 'an item that is a text' => ['items' => [$item, 'Book']], 'an item that is null' => ['items' => [null]], 'nested items' => ['items' => [[$item]]],
    'a channel of two digits' => ['channel' => '40'], 'a channel of letters' => ['channel' => 'ovo'], 'an empty channel' => ['channel' => ''],
    'extra as a list' => ['extra' => ['a']], 'extra with a float' => ['extra' => ['a' => 1.5]], 'extra with a list' => ['extra' => ['a' => []]], 'extra that has a parameter' => ['extra' => ['bill_no' => '2']],
    'extra twice' => ['extra' => ['a' => '1', 'A' => '2']], 'extra with a bad name' => ['extra' => ["a\n" => '1']],
] as $what => $changes) {
    echo "$what: ", thrown(fn () => $client->create(bill(...$changes))), "\n";
}
// Keys of a list mean nothing, references are followed.
$client->create(bill(items: ['first' => &$item]));
echo count($gateway->requests()), " request\n";
?>
--EXPECT--
no items: Faspay\ValidationException: items must hold at least one entry
an item that is a text: Faspay\ValidationException: items[1] must be a Faspay\Debit\Item, is string
an item that is null: Faspay\ValidationException: items[0] must be a Faspay\Debit\Item, is null
nested items: Faspay\ValidationException: items[0] must be a Faspay\Debit\Item, is array
a channel of two digits: Faspay\ValidationException: channel must be at least 3 characters long, is 2
a channel of letters: Faspay\ValidationException: channel must be a Faspay\Channel or a three-digit code such as "819"
an empty channel: Faspay\ValidationException: channel is required
extra as a list: Faspay\ValidationException: extra must map wire names to strings or integers
extra with a float: Faspay\ValidationException: extra must map wire names to strings or integers
extra with a list: Faspay\ValidationException: extra must map wire names to strings or integers
extra that has a parameter: Faspay\ValidationException: extra must not contain "bill_no": that field has a parameter of its own
extra twice: Faspay\ValidationException: extra must not contain "A" twice
extra with a bad name: Faspay\ValidationException: extra must have names made of letters, digits and underscores
1 request
