--TEST--
Neither what is sent and observed, nor results, iterators and exceptions of Billing show a password
--EXTENSIONS--
faspay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
require __DIR__ . '/../helpers/billing.inc';
use Faspay\Billing;
use Faspay\Billing\{InvoiceFilter, InvoiceStatus};

$gateway = new Gateway();
$events = [];
$client = new Billing('6', 'bot99999', PASSWORD, baseUrl: $gateway->url, previousPassword: PREVIOUS_PASSWORD, transport: new Faspay\Transport(retries: 0, timeout: 5.0, observer: function (Faspay\Transport\Event $event) use (&$events): void {
    $events[] = $event;
}));
$filter = new InvoiceFilter(InvoiceStatus::Paid, now(), now());
$calls = [
    'create' => fn () => $client->create(billing_bill()), 'status' => fn () => $client->status('1041', BILL_NO), 'cancel' => fn () => $client->cancel('1041', BILL_NO),
    'invoices' => fn () => $client->invoices($filter)->current(), 'callback' => fn () => $client->verifyNotification(bill_callback()), 'type' => fn () => $client->status([], 1),
    'constructor' => fn () => new Billing('x', '', PASSWORD . "\n", previousPassword: PREVIOUS_PASSWORD), 'production' => fn () => new Billing('6', 'bot99999', PASSWORD, 'test', previousPassword: PREVIOUS_PASSWORD),
];
$told = 0;
foreach ([BILL_STATUS, ['response_code' => '01'], answer('<h1>no</h1>', 500), answer(action: 'close')] as $answer) {
    foreach ($calls as $name => $call) {
        $gateway->script($answer);
        try {
            $result = $call();
            assert_no_secret(printed(fn () => var_dump($result)) . print_r($result, true), "result of $name");
        } catch (Throwable $e) {
            assert_no_secret($e . print_r($e->getTrace(), true), "exception of $name");
        }
        $told++;
    }
}
$invoices = $client->invoices($filter);
assert_no_secret(printed(fn () => var_dump($invoices)) . print_r((array) $invoices, true), 'iterator');
assert_no_secret(print_r($events, true), 'events');
assert_no_secret(print_r($gateway->requests(), true), 'wire');
foreach ($gateway->requests() as $request) {
    if (str_contains(print_r($events, true), json_decode($request['body'], true)['signature'])) {
        echo "an event shows a signature\n";
    }
}
echo "$told looks, ", count($gateway->requests()) === count($events) ? 'every request was observed' : 'not every request was observed', "\n";
?>
--EXPECT--
32 looks, every request was observed
