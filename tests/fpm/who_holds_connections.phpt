--TEST--
Connections belong to workers: the master has none, no two share one, phpinfo() counts what the gateway counts, and each host's settings are followed
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(answer(json_encode(CREATED_ANY), action: 'hold'));
$shop = new Fpm(PAYING_PAGE, $gateway->url, ['pm.max_children' => 2]);
// Held back until both workers wait, so that each has paid one.
$visits = [$shop->visit('no=INV-000001'), $shop->visit('no=INV-000002')];
$gateway->await(2);
$gateway->release();
array_map(stream_get_contents(...), $visits);
$workers = $shop->workers();
$held = array_map($shop->connectionsOf(...), $workers);
var_dump(count($workers), $shop->connectionsOf($shop->master()), array_map(count(...), $held), $held[0] !== $held[1]);
$shop->stop();

$gateway = new Gateway(CREATED_ANY);
$shop = new Fpm('
if (isset($_GET["info"])) {
    phpinfo(INFO_MODULES);
    exit;
}
' . PAYING_PAGE, $gateway->url);
foreach ([0, 1, 20] as $payments) {
    $payments === 0 || $shop->getMany(bill_queries($payments), 1);
    preg_match('/\d+ requests, \d+ connections opened, \d+ times reused/', $shop->get('info'), $match);
    echo $match[0] ?? 'phpinfo() says nothing', "\n";
}
echo implode(' ', $shop->connections(21)), "\n";
// A host with settings of its own, served by the same worker.
sleep(2);
$shop->get('no=INV-000099&ini=faspay.max_idle_seconds=1');
echo implode(' ', $shop->connections(22)), "\n";
?>
--EXPECT--
int(2)
array(0) {
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(1)
}
bool(true)
0 requests, 0 connections opened, 0 times reused
1 requests, 1 connections opened, 0 times reused
21 requests, 1 connections opened, 20 times reused
21
21 1
