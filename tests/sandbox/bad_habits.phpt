--TEST--
Whatever shape the sandbox is told to answer in, what it means is read; lost and cut answers leave the outcome open
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';

$sandbox = new Sandbox();
$client = $sandbox->client(transport: new Faspay\Transport(retries: 0, timeout: 5.0));
$no = 0;
$create = function () use ($client, &$no): Faspay\Debit\Payment {
    return $client->create(order(sprintf('ORDER-%04d', ++$no)));
};
foreach (['list', 'object', 'echo'] as $shape) {
    foreach (['', 'null', '[]'] as $empty) {
        foreach ([false, true] as $numeric) {
            $sandbox->quirks(items_shape: $shape, empty: $empty, numeric_codes: $numeric);
            $payment = $create();
            $status = $client->status($payment->trxId, $payment->billNo);
            if (count($payment->items) !== 1 || $payment->items[0]->name !== 'Book' || $status->paidAt !== null || $status->status !== Faspay\PaymentStatus::Unprocessed) {
                echo "$shape, \"$empty\", ", json_encode($numeric), ": misread\n";
            }
        }
    }
}
echo "$no read\n";
foreach (['html_error', 'errors_list', 'drop_answer', 'cut_answer'] as $quirk) {
    $sandbox->control('DELETE', '/requests');
    $sandbox->quirks(...[$quirk => 1]);
    try {
        $create();
        echo "$quirk: created";
    } catch (Faspay\Exception $e) {
        echo "$quirk: ", (new ReflectionClass($e))->getShortName();
    }
    $sandbox->quirks(...[$quirk => 0]);
    $known = $sandbox->control('GET', '/transactions?bill_no=' . sprintf('ORDER-%04d', $no));
    echo ', ', count($known['transactions'] ?? $known), " at the gateway\n";
}
?>
--EXPECT--
18 read
html_error: OutcomeUnknownException, 0 at the gateway
errors_list: GatewayException, 0 at the gateway
drop_answer: OutcomeUnknownException, 1 at the gateway
cut_answer: OutcomeUnknownException, 1 at the gateway
