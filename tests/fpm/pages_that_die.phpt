--TEST--
However a page dies around a call, its worker's next request goes over the same connection
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/fpm.inc';

$gateway = new Gateway(CREATED_ANY);
$shop = new Fpm('
$deaths = [
    "memory" => static fn () => str_repeat("x", 1 << 30),
    "time" => static function (): never { set_time_limit(1); for (;;); },
    "fatal" => static fn () => trigger_error("fatal", E_USER_ERROR),
    "exit" => static fn () => exit("left"),
];
if (isset($_GET["after"])) {
    $client->create(bill(no: $_GET["no"]));
    $deaths[$_GET["after"]]();
}
if (isset($_GET["within"])) {
    $client = new Faspay\Debit("99999", "Sample Store", "bot99999", "p@ssw0rd", baseUrl: $_SERVER["GATEWAY"],
        transport: new Faspay\Transport(caFile: $_SERVER["CA_FILE"], observer: $deaths[$_GET["within"]]));
}
' . PAYING_PAGE, $gateway->url, ['php_admin_value[memory_limit]' => '64M']);
$shop->get('no=INV-000000');
$workers = [];
foreach (['after', 'within'] as $where) {
    foreach (['memory', 'time', 'fatal', 'exit'] as $death) {
        [$died, $next] = $shop->getMany(["no=INV-$where-$death&$where=$death", "no=INV-next-$where-$death"], 1);
        echo "$where, $death: ", $died, ' | ', strstr($next, 'no='), "\n";
        $workers[(int) $next] = true;
    }
}
$bills = bills_received($gateway);
echo count($workers), ' worker, ', implode(' ', $shop->connections(17)), " requests on one connection\n";
echo count($bills), ' bills, each ', implode(' ', array_unique($bills)), " time\n";
?>
--EXPECT--
after, memory: HTTP 500:  | no=INV-next-after-memory
after, time: HTTP 500:  | no=INV-next-after-time
after, fatal: HTTP 500:  | no=INV-next-after-fatal
after, exit: left | no=INV-next-after-exit
within, memory: HTTP 500:  | no=INV-next-within-memory
within, time: HTTP 500:  | no=INV-next-within-time
within, fatal: HTTP 500:  | no=INV-next-within-fatal
within, exit: left | no=INV-next-within-exit
1 worker, 17 requests on one connection
17 bills, each 1 time
