--TEST--
Items carry line totals, for Indodana unit prices
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(CREATED);
$items = [new Faspay\Debit\Item('Book', Faspay\Money::idr(2500), 4, id: '1', type: 'Books')];
foreach ([Faspay\Channel::Dana, Faspay\Channel::Indodana] as $channel) {
    $gateway->client()->create(bill(channel: $channel, items: $items, shipping: new Faspay\Address(phone: '0812')));
    echo $channel->name, ': ', $gateway->lastMessage()['item'][0]['qty'], ' x ', $gateway->lastMessage()['item'][0]['amount'], "\n";
}
?>
--EXPECT--
Dana: 4 x 1000000
Indodana: 4 x 250000
