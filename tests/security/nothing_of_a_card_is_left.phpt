--TEST--
After charge() the process's memory holds nothing of the message that carried the card
--EXTENSIONS--
faspay
--SKIPIF--
<?php
is_readable('/proc/self/mem') || die('skip no look into another process here');
getenv('USE_ZEND_ALLOC') === '0' && die('skip valgrind and sanitizers keep copies of their own');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';

/** @return list<string> which of these a process has in memory that can be written to */
function found_in(int $pid, array $needles): array
{
    $found = [];
    $memory = fopen("/proc/$pid/mem", 'rb');
    stream_set_read_buffer($memory, 0);
    foreach (file("/proc/$pid/maps") as $line) {
        if (!preg_match('/^([0-9a-f]+)-([0-9a-f]+) rw/', $line, $match)) {
            continue;
        }
        $tail = '';
        for ($at = hexdec($match[1]), $end = hexdec($match[2]); $at < $end; $at += strlen($piece)) {
            $piece = fseek($memory, $at) === 0 ? (string) @fread($memory, min(1 << 20, $end - $at)) : '';
            if ($piece === '') {
                break;
            }
            foreach ($needles as $name => $needle) {
                if (str_contains($tail . $piece, $needle)) {
                    $found[$name] = "$name in " . (preg_match('/\[\w+\]/', $line, $area) ? $area[0] : 'a mapping');
                }
            }
            $tail = substr($piece, -64);
        }
    }

    return array_values($found);
}

$gateway = new Gateway(pairs());
// The card is put together at run time, and the child waits when it is done with it.
$code = <<<'PHP'
    Faspay\Testing::setNow(new DateTimeImmutable($argv[2]));
    $client = new Faspay\CreditCard('TEST01', 'abcde', baseUrl: $argv[1]);
    $order = new Faspay\CreditCard\Order(id: 'ORDER-1', amount: Faspay\Money::idr(10000), customerName: 'John Doe', customerEmail: 'john@example.com', returnUrl: 'https://shop.example/return');
    $client->charge($order, new Faspay\CreditCard\Card(strrev('0100099000000444'), 'JOHN DOE', 1, (int) $argv[2] + 3, Faspay\CreditCard\CardType::Visa, strrev('737')), '203.0.113.5');
    $kept = 'TO_BE_FOUND' . strrev('dnuof');
    echo "charged\n";
    fgets(STDIN);
    PHP;
$process = proc_open([PHP_BINARY, '-n', ...module_arguments(), '-d', 'faspay.testing=1', '-r', $code, $gateway->url, now()->format('c')], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
echo fgets($pipes[1]);
$needles = ['the number' => 'CARDNO=' . PAN, 'the CVC' => 'CARDCVC=' . CVC, 'what is there' => 'TO_BE_FOUNDfound'];
echo implode("\n", found_in(proc_get_status($process)['pid'], $needles)), "\n";
fclose($pipes[0]);
proc_close($process);
var_dump(str_contains($gateway->requests()[0]['body'], 'CARDNO=' . PAN));
?>
--EXPECT--
charged
what is there in a mapping
bool(true)
