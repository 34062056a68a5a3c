--TEST--
charge() sends IPv4 addresses, written as IPv6 ones too, and says of real IPv6 what a shop can do
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';

$gateway = new Gateway(pairs(['TRANSACTIONTYPE' => '1']));
$client = card_client($gateway);
foreach (['203.0.113.5', '::ffff:203.0.113.5', '::FFFF:203.0.113.5', '0:0:0:0:0:ffff:203.0.113.5', '0000:0000:0000:0000:0000:FFFF:203.0.113.5', '::ffff:cb00:7105', '::ffff:CB00:7105', '0:0:0:0:0:ffff:cb00:7105', '::ffff:7f00:1', '::ffff:0:0'] as $ip) {
    $gateway->forget();
    $message = thrown(fn () => $client->charge(card_order(), card(), $ip));
    echo "$ip: ", $gateway->lastMessage()['SHOPPER_IP'] ?? 'not sent', $message === 'nothing was thrown' ? '' : " $message", "\n";
}
$gateway->forget();
foreach (['2001:db8::1', '::1', 'fe80::1%eth0', '::203.0.113.5', '::ffff:203.0.113.256', '::ffff:203.0.113', '::ffff:', '::ffff:cb00', '::ffff:cb00:71055', '::ffff:cb00:7105:', '1::ffff:203.0.113.5', '[::ffff:203.0.113.5]', '::ffff:203.0.113.5 ', '64:ff9b::203.0.113.5',
    '203.0.113.256', '203.0.113.7:443', str_repeat('1', 60)] as $ip) {
    try {
        $client->charge(card_order(), card(), $ip);
        echo "$ip was taken\n";
    } catch (Faspay\ValidationException $e) {
        echo $ip, ': ', implode('; ', array_map(fn (array $v): string => "$v[field] $v[rule]", $e->violations)), str_contains($e->getMessage(), 'paymentForm()') ? ', IPv6' : '', "\n";
    }
}
echo count($gateway->requests()), " sent\n", thrown(fn () => $client->charge(card_order(), card(), '2001:db8::1')), "\n", thrown(fn () => $client->charge(card_order(), card(), 'x')), "\n";
?>
--EXPECT--
203.0.113.5: 203.0.113.5
::ffff:203.0.113.5: 203.0.113.5
::FFFF:203.0.113.5: 203.0.113.5
0:0:0:0:0:ffff:203.0.113.5: 203.0.113.5
0000:0000:0000:0000:0000:FFFF:203.0.113.5: 203.0.113.5
::ffff:cb00:7105: 203.0.113.5
::ffff:CB00:7105: 203.0.113.5
0:0:0:0:0:ffff:cb00:7105: 203.0.113.5
::ffff:7f00:1: 127.0.0.1
::ffff:0:0: 0.0.0.0
2001:db8::1: shopperIp format, IPv6
::1: shopperIp format, IPv6
fe80::1%eth0: shopperIp format, IPv6
::203.0.113.5: shopperIp format, IPv6
::ffff:203.0.113.256: shopperIp format, IPv6
::ffff:203.0.113: shopperIp format, IPv6
::ffff:: shopperIp format, IPv6
::ffff:cb00: shopperIp format, IPv6
::ffff:cb00:71055: shopperIp format, IPv6
::ffff:cb00:7105:: shopperIp format, IPv6
1::ffff:203.0.113.5: shopperIp format, IPv6
[::ffff:203.0.113.5]: shopperIp format, IPv6
::ffff:203.0.113.5 : shopperIp format, IPv6
64:ff9b::203.0.113.5: shopperIp format, IPv6
203.0.113.256: shopperIp format
203.0.113.7:443: shopperIp format
111111111111111111111111111111111111111111111111111111111111: shopperIp format
0 sent
Faspay\ValidationException: shopperIp is an IPv6 address, which the gateway does not take: serve the checkout from a host name without an AAAA record, so that shoppers reach it by IPv4, or let them pay on Faspay's page (paymentForm()), which asks for no address
Faspay\ValidationException: shopperIp must be an IPv4 address such as 203.0.113.7: the gateway takes no other
