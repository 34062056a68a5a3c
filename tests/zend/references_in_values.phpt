--TEST--
Properties that unserialize() made references are read like any other
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(CREATED);
[$customer] = unserialize('a:2:{i:0;' . serialize(bill()->customer) . 'i:1;R:3;}');
$gateway->client()->create(bill(customer: $customer));
echo $gateway->lastMessage()['cust_no'], ' ', $gateway->lastMessage()['cust_name'], "\n";
?>
--EXPECT--
7 Sari
