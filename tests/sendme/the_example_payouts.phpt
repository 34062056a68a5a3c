--TEST--
The example that pays out calls nothing "not sent" that may have been paid, asks about every open payout, and keeps what a newer run noted
--EXTENSIONS--
faspay
pdo_sqlite
--SKIPIF--
<?php
is_file(__DIR__ . '/../../examples/plain/payouts.php') || die('skip needs the examples');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
require __DIR__ . '/../helpers/sendme.inc';

$database = tempnam(sys_get_temp_dir(), 'faspay-payouts-');
register_shutdown_function(fn () => array_map(unlink(...), glob("$database*")));
$gateway = new Gateway('{}');
$environment = ['SHOP_DATABASE' => $database, 'FASPAY_BASE_URL' => $gateway->url, 'FASPAY_PAYOUT_ACCOUNT' => SENDME_ACCOUNT] + getenv();
foreach (SENDME_SECRETS as $name => $secret) {
    $environment['FASPAY_SENDME_' . strtoupper(preg_replace('/[A-Z]/', '_$0', $name))] = $secret;
}
/** Starts the program and returns what finishes it. */
$start = function (string ...$arguments) use ($environment): Closure {
    $program = proc_open(
        [PHP_BINARY, ...module_arguments(), '-d', 'log_errors=0', __DIR__ . '/../../examples/plain/payouts.php', ...$arguments],
        [['pipe', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']],
        $pipes,
        null,
        $environment,
    );

    return function () use ($program, $pipes): string {
        $said = preg_replace('/PAYOUT\d+/', 'PAYOUT...', stream_get_contents($pipes[1]));

        return proc_close($program) . ": $said";
    };
};
$run = fn (string ...$arguments): string => $start(...$arguments)();
$books = new PDO("sqlite:$database", options: [PDO::ATTR_TIMEOUT => 2]);
$states = fn (): string => implode(' ', $books->query('SELECT state FROM payout ORDER BY no')->fetchAll(PDO::FETCH_COLUMN)) . "\n";
$seed = function (string $no, string $state, string $sent = '-0 days') use ($books): void {
    $books->prepare("INSERT INTO payout (no, way, minor, state, sent_at) VALUES (?, 'sendme', 1000000, ?, datetime('now', ?))")->execute([$no, $state, $sent]);
};
$said = fn (string $no, string $status): array => status_answer($status, ['trx_no' => $no, 'trx_id' => '1', 'amount' => '10000']);

echo "-- nobody has looked whose account it is\n", $run('sendme', '10000'), count($gateway->requests()), " requests\n";

echo "-- the answer is about another payout\n";
$books->exec("INSERT INTO payee VALUES ('sendme', '014', '8110123456', 'SARI', '8110123456', '9920015361')");
$gateway->script(...with_token($said('ANOTHER', '1')));
echo strtok($run('sendme', '10000'), ':'), ' ', $states();
echo "-- it is lost\n";
$gateway->script(...with_token(answer(action: 'close')));
echo strtok($run('sendme', '10000'), ':'), ' ', $states();
echo "-- it is refused\n";
$gateway->script(...with_token(status_answer('4', ['trx_no' => 'x'], '97', 'Insufficient balance')));
$books->exec('DELETE FROM payout');
echo strtok($run('sendme', '10000'), ':'), ' ', $states();

echo "-- the first of three cannot be asked about\n";
$books->exec('DELETE FROM payout');
$seed('A', 'unknown');
$seed('B', 'sending');
$seed('C', 'succeeded');
$seed('D', 'succeeded', '-30 days');
$gateway->script(...with_token(answer('no JSON')), ...with_token($said('B', '2')), ...with_token($said('C', '5')));
echo $run('check'), $states();

echo "-- a second run hears of the reversal while the first one waits for an older answer\n";
$books->exec('DELETE FROM payout');
$seed('E', 'pending');
$asked = count($gateway->requests()) + 2;
$gateway->script(...with_token(answer(json_encode($said('E', '2')), action: 'hold')));
$first = $start('check');
$gateway->await($asked);
$books->exec("UPDATE payout SET state = 'reversed'");
$gateway->release();
echo $first(), $states();
echo "-- another run notes something while a payout is under way\n";
$asked = count($gateway->requests()) + 2;
$gateway->script(...with_token(answer('no JSON', action: 'hold')));
$first = $start('sendme', '10000');
$gateway->await($asked);
$books->exec("UPDATE payout SET state = 'failed' WHERE no = 'E'");
$gateway->release();
echo strtok($first(), ':'), ' ', $states();
?>
--EXPECT--
-- nobody has looked whose account it is
1: 0 requests
-- the answer is about another payout
3 unknown
-- it is lost
3 unknown unknown
-- it is refused
1 not sent
-- the first of three cannot be asked about
0: payout B: succeeded
payout C: reversed
unknown succeeded reversed succeeded
-- a second run hears of the reversal while the first one waits for an older answer
0: payout E: another run has noted something newer
reversed
-- another run notes something while a payout is under way
3 failed unknown
