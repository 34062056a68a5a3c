--TEST--
A worker that php-fpm kills while it waits: its payment was sent once and never again, and the next worker goes on by itself
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(json_encode(CREATED_ANY), answer(json_encode(CREATED_ANY), action: 'hold'), json_encode(CREATED_ANY));
$shop = new Fpm(PAYING_PAGE, $gateway->url, ['request_terminate_timeout' => '2s']);
[$first, $killed, $second, $third] = $shop->getMany(['no=INV-000001', 'no=INV-000002', 'no=INV-000003', 'no=INV-000004'], 1);
echo strstr($first, 'no='), ' | ', substr($killed, 0, 9), ' | ', strstr($second, 'no='), ' | ', strstr($third, 'no='), "\n";
var_dump((int) $first !== (int) $second, (int) $second === (int) $third);
// The answer that nobody waits for any more.
$gateway->release();
echo strstr($shop->get('no=INV-000005'), 'no='), "\n";
// Two on the connection that died with its worker, then those of the next one.
echo implode(' ', $shop->connections(5)), "\n";
echo json_encode(bills_received($gateway)), "\n";
?>
--EXPECT--
no=INV-000001 | HTTP 502: | no=INV-000003 | no=INV-000004
bool(true)
bool(true)
no=INV-000005
2 3
{"INV-000001":1,"INV-000002":1,"INV-000003":1,"INV-000004":1,"INV-000005":1}
