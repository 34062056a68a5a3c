--TEST--
The example's back office sends no refund, capture or void twice, whether it is started twice at once or again after a lost answer, and refunds in parts
--EXTENSIONS--
faspay
pdo_sqlite
--SKIPIF--
<?php
is_file(__DIR__ . '/../../examples/plain/back_office.php') || die('skip needs the examples');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
require __DIR__ . '/../../examples/plain/shop.php';
use Faspay\Money;

$database = tempnam(sys_get_temp_dir(), 'faspay-back-office-');
register_shutdown_function(fn () => array_map(unlink(...), glob("$database*")));
$gateway = new Gateway();
$environment = ['SHOP_DATABASE' => $database, 'FASPAY_BASE_URL' => $gateway->url, 'FASPAY_CARD_MERCHANT_ID' => 'TEST01', 'FASPAY_CARD_PASSWORD' => 'abcde'] + getenv();
$orders = new Shop\Orders($database);
$books = new PDO("sqlite:$database");
$open = function () use ($orders): string {
    $orderId = $orders->open(Money::idr(10000), 'card');
    $orders->located($orderId, 'D4701B33-BED5-404B-BBAC-BA1DBE60F759');
    $orders->settle($orderId);
    return $orderId;
};
/** What the gateway says of the order: this status, and that so many rupiah went back. */
$says = fn (string $status, string $refunded = '0', string $error = '0'): string
    => pairs(['MERCHANT_TRANID' => $GLOBALS['orderId'], 'TXN_STATUS' => $status, 'TOTAL_REFUND_AMOUNT' => $refunded, 'ERR_CODE' => $error, 'ERR_DESC' => $error === '0' ? '' : 'Refused']);
/** Starts the program and returns what finishes it. */
$start = function (string ...$arguments) use ($environment): Closure {
    $program = proc_open(
        [PHP_BINARY, ...module_arguments(), '-d', 'log_errors=0', __DIR__ . '/../../examples/plain/back_office.php', ...$arguments],
        [['pipe', 'r'], ['pipe', 'w'], ['redirect', 1]],
        $pipes,
        null,
        $environment,
    );

    return function () use ($program, $pipes): string {
        $said = preg_replace('/SHOP\d+/', 'SHOP...', stream_get_contents($pipes[1]));

        return proc_close($program) . ": $said";
    };
};
$run = fn (string ...$arguments): string => $start(...$arguments)();
/** The operations that were sent, by the protocol's number: 2 capture, 10 void, 11 refund. */
$sent = function () use ($gateway): string {
    $types = array_map(function (array $request): string {
        parse_str($request['body'], $form);
        return $form['TRANSACTIONTYPE'] ?? '';
    }, $gateway->requests());
    $gateway->forget();

    return implode(' ', ['sent:', ...array_intersect($types, ['2', '10', '11'])]) . "\n";
};

echo "-- what is no amount\n";
$orderId = $open();
echo $run('refund', $orderId, 'ten'), $run('refund', $orderId), $sent();

echo "-- in parts\n";
$orderId = $open();
$gateway->script($says('S'), $says('S', '2500.00'), $says('S', '2500.00'));
echo $run('refund', $orderId, '2500');
$gateway->script($says('S', '2500.00'), $says('S', '5000.00'), $says('S', '5000.00'));
echo $run('refund', $orderId, '2500'), $sent();

foreach (['refund' => ['S', 'S', '2500.00'], 'capture' => ['A', 'C', '0'], 'void' => ['S', 'V', '0']] as $what => [$before, $after, $refunded]) {
    echo "-- $what: a second one while the first one waits for its answer\n";
    $orderId = $open();
    $gateway->hold();
    $gateway->script($says($before), answer($says($after, $refunded), action: 'hold'), $says($before), $says($after, $refunded));
    $first = $start($what, $orderId, '2500');
    $gateway->await(2);
    echo $run($what, $orderId, '2500');
    $gateway->release();
    echo $first(), $sent();

    echo "-- $what: a second one that read the books before the first one began, and hears from the gateway after it has ended\n";
    $orderId = $open();
    $gateway->hold();
    $gateway->script(answer($says($before), action: 'hold'), $says($before), $says($after, $refunded), $says($after, $refunded));
    $second = $start($what, $orderId, '2500');
    $gateway->await(1);
    $run($what, $orderId, '2500');
    $gateway->release();
    echo $second(), $sent();

    echo "-- $what: the answer is lost, and it was done\n";
    $orderId = $open();
    $gateway->script($says($before), answer(action: 'close'), $says($before));
    echo strtok($run($what, $orderId, '2500'), ':'), "\n";
    $gateway->script($says($before));
    echo $run($what, $orderId, '2500');
    $gateway->script($says($after, $refunded));
    echo $run($what, $orderId, '2500'), $sent();
}

echo "-- the answer is lost, and it was not done\n";
$orderId = $open();
$gateway->script($says('S'), answer(action: 'close'), $says('S'));
echo strtok($run('refund', $orderId, '2500'), ':'), "\n";
$books->exec('UPDATE attempt SET begun_at = begun_at - 3600 WHERE under_way IS NOT NULL');
$gateway->script($says('RC'));
echo $run('refund', $orderId, '2500');
$gateway->script($says('S'));
echo $run('refund', $orderId, '2500');
$gateway->script($says('S'), $says('S', '2500.00'), $says('S', '2500.00'));
echo $run('refund', $orderId, '2500'), $sent();

echo "-- it is refused\n";
$orderId = $open();
$gateway->script($says('S'), $says('E', '0', '5562'), $says('S'));
echo $run('refund', $orderId, '2500');
$gateway->script($says('S'), $says('S', '2500.00'), $says('S', '2500.00'));
echo $run('refund', $orderId, '2500'), $sent();

echo "-- a mistake is sent nowhere, and is in nobody's way\n";
$orderId = $open();
$gateway->script($says('S'));
echo $run('refund', $orderId, '10001'), $sent();
$gateway->script($says('S'), $says('S', '10000.00'), $says('S', '10000.00'));
echo $run('refund', $orderId, '10000'), $sent(), $orders->find($orderId)['state'], "\n";
?>
--EXPECT--
-- what is no amount
1: rupiah must be digits with two decimals after a point or none, such as "10000" or "10000.50", without grouping
1: rupiah must be digits with two decimals after a point or none, such as "10000" or "10000.50", without grouping
sent:
-- in parts
0: refund of SHOP...: done
the payment is sale, Rp 2500.00 went back
0: refund of SHOP...: done
the payment is sale, Rp 5000.00 went back
sent: 11 11
-- refund: a second one while the first one waits for its answer
1: the refund of SHOP... that was begun before may still be carried out: nothing was sent now, start again in ten minutes
0: refund of SHOP...: done
the payment is sale, Rp 2500.00 went back
sent: 11
-- refund: a second one that read the books before the first one began, and hears from the gateway after it has ended
1: somebody else is at SHOP...: nothing was sent now
sent: 11
-- refund: the answer is lost, and it was done
1
1: the refund of SHOP... that was begun before may still be carried out: nothing was sent now, start again in ten minutes
1: the refund of SHOP... that was begun before was done: nothing was sent now, start again if you want another one
sent: 11
-- capture: a second one while the first one waits for its answer
1: the capture of SHOP... that was begun before may still be carried out: nothing was sent now, start again in ten minutes
0: capture of SHOP...: done
the payment is captured, Rp 0.00 went back
sent: 2
-- capture: a second one that read the books before the first one began, and hears from the gateway after it has ended
1: somebody else is at SHOP...: nothing was sent now
sent: 2
-- capture: the answer is lost, and it was done
1
1: the capture of SHOP... that was begun before may still be carried out: nothing was sent now, start again in ten minutes
1: the capture of SHOP... that was begun before was done: nothing was sent now, start again if you want another one
sent: 2
-- void: a second one while the first one waits for its answer
1: the void of SHOP... that was begun before may still be carried out: nothing was sent now, start again in ten minutes
0: void of SHOP...: done
SHOP... was reversed: the shopper has the money back
the payment is voided, Rp 0.00 went back
sent: 10
-- void: a second one that read the books before the first one began, and hears from the gateway after it has ended
1: somebody else is at SHOP...: nothing was sent now
sent: 10
-- void: the answer is lost, and it was done
1
1: the void of SHOP... that was begun before may still be carried out: nothing was sent now, start again in ten minutes
1: SHOP... was reversed: the shopper has the money back
the void of SHOP... that was begun before was done: nothing was sent now, start again if you want another one
sent: 10
-- the answer is lost, and it was not done
1
1: the refund of SHOP... that was begun before may still be carried out: nothing was sent now, start again in ten minutes
1: the refund of SHOP... that was begun before was not done: nothing was sent now, start again if you want another one
0: refund of SHOP...: done
the payment is sale, Rp 2500.00 went back
sent: 11 11
-- it is refused
1: refund of SHOP...: not done: 5562 Refused
the payment is sale, Rp 0.00 went back
0: refund of SHOP...: done
the payment is sale, Rp 2500.00 went back
sent: 11 11
-- a mistake is sent nowhere, and is in nobody's way
1: refund must not be more than the payment's amount
sent:
0: refund of SHOP...: done
SHOP... was reversed: the shopper has the money back
the payment is sale, Rp 10000.00 went back
sent: 11
reversed
