<?php

/**
 * Plays the shopper against a running shop and sandbox, and shows what went over the wire at every step.
 *
 *   php -d extension=faspay shopper.php SHOP_URL SANDBOX_URL SHOP_DATABASE [EXTENSION]
 *
 * with the environment of public/index.php, and a sandbox that notifies the shop of everything: see bin/demo.
 *
 * Exits 0 only when the shop delivered exactly once.
 */

declare(strict_types=1);

namespace Shop;

require __DIR__ . '/shop.php';
require __DIR__ . '/snap.php';

[, $shopUrl, $sandboxUrl, $database] = $argv;

/** @return array{status: int, location: ?string, body: string} */
function browse(string $method, string $url, ?string $body = null): array
{
    $context = stream_context_create(['http' => [
        'method' => $method, 'content' => $body ?? '', 'follow_location' => 0, 'ignore_errors' => true, 'timeout' => 20,
        'header' => $body !== null ? ['Content-Type: application/x-www-form-urlencoded'] : [],
    ]]);
    $answer = file_get_contents($url, false, $context);
    if ($answer === false) {
        fail("$method $url: no answer");
    }
    $location = null;
    foreach ($http_response_header as $header) {
        if (stripos($header, 'Location:') === 0) {
            $location = trim(substr($header, 9));
        }
    }

    return ['status' => (int) explode(' ', $http_response_header[0])[1], 'location' => $location, 'body' => $answer];
}

function fail(string $message): never
{
    fwrite(STDERR, "\nFAILED: $message\n");
    exit(1);
}

function step(string $title): void
{
    static $number = 0;
    printf("\n%d. %s\n", ++$number, $title);
}

/** Signatures are made from the password: they are masked like one. */
function masked(string $text): string
{
    return preg_replace('/\b([0-9a-f]{6})[0-9a-f]{34}\b/i', '$1**********************************', $text);
}

function wire(string $direction, string $text): void
{
    $lines = json_decode($text) !== null
        ? explode("\n", json_encode(json_decode($text), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE))
        : explode("\n", trim($text));
    foreach ($lines as $line) {
        echo "   $direction ", masked($line), "\n";
    }
}

/** The sandbox's control API. */
function control(string $method, string $path, ?array $message = null): array
{
    global $sandboxUrl;

    return json_decode(browse($method, "$sandboxUrl/_sandbox$path", $message === null ? null : json_encode($message))['body'], true) ?? [];
}

/** Runs one of the shop's own scripts. */
function script(string ...$arguments): bool
{
    $arguments[0] = __DIR__ . "/$arguments[0]";
    exec(implode(' ', array_map(escapeshellarg(...), [PHP_BINARY, '-d', 'extension=' . ($GLOBALS['argv'][4] ?? 'faspay'), ...$arguments])), $lines, $failed);
    echo '   ', implode("\n   ", $lines), "\n";

    return $failed === 0;
}

/** A form of a page, as a browser fills it: hidden fields, and the button that is pressed. */
function form(string $html, array $filled, string $button = ''): array
{
    $document = new \DOMDocument();
    @$document->loadHTML($html) || fail('a page without HTML');
    $element = $document->getElementsByTagName('form')->item(0) ?? fail("no form on the page:\n$html");
    $fields = [];
    foreach ($element->getElementsByTagName('input') as $input) {
        $fields[$input->getAttribute('name')] = $input->getAttribute('value');
    }
    foreach ($element->getElementsByTagName('button') as $candidate) {
        if ($button !== '' && stripos(trim($candidate->textContent), $button) === 0 && $candidate->getAttribute('name') !== '') {
            $fields[$candidate->getAttribute('name')] = $candidate->getAttribute('value');
        }
    }
    unset($fields['']);

    return [$element->getAttribute('action'), $filled + $fields];
}

/** The newest entry of one of the sandbox's logs. */
function newest(string $log): array
{
    $entries = control('GET', "/$log");
    $entries = $entries[$log] ?? $entries;
    if (!is_array($entries) || $entries === []) {
        fail("the sandbox logged nothing under $log");
    }

    return $entries[array_key_last($entries)];
}

/** Calls of the sandbox under SNAP, and what the shop answered. */
function calls(array $calls): void
{
    $calls !== [] || fail('the shop was not called');
    foreach ($calls as $call) {
        echo '   > POST ', $call['url'], "\n";
        wire('>', $call['body']);
        echo '   < HTTP ', $call['http_status'], "\n";
        wire('<', (string) $call['answer']);
        $call['problems'] === [] || fail('the shop answered wrongly: ' . json_encode($call['problems']));
    }
}

$once = function (string $orderId) use ($database): void {
    $order = (new Orders($database))->find($orderId);
    $order['state'] === 'paid' && (int) $order['deliveries'] === 1 || fail("$orderId is {$order['state']}, delivered {$order['deliveries']} time(s)");
};

step('The shopper opens the shop and presses "Pay with DANA"');
if (browse('GET', "$shopUrl/")['status'] !== 200) {
    fail('the shop does not open');
}
$redirect = browse('POST', "$shopUrl/checkout", 'product=kopi');
if ($redirect['status'] !== 303 || !str_starts_with((string) $redirect['location'], "$sandboxUrl/pws/100003/")) {
    fail("the checkout did not lead to the payment page: HTTP {$redirect['status']} {$redirect['location']}\n{$redirect['body']}");
}

step('The shop created the bill: Faspay\Debit::create() sent (rupiah x 100)');
$created = newest('requests');
echo '   > ', $created['method'], ' ', $created['path'], "\n";
wire('>', $created['body']);
if (isset($created['answer'])) {
    wire('<', $created['answer']);
}
$billNo = json_decode($created['body'], true)['bill_no'];
parse_str((string) parse_url($redirect['location'], PHP_URL_QUERY), $query);
printf("   The shop stored transaction %s for order %s before the shopper left.\n", $query['trx_id'], $billNo);

step('The shopper follows the redirect to the payment page');
echo '   > GET ', masked($redirect['location']), "\n";
$page = browse('GET', $redirect['location']);
$form = new \DOMDocument();
if ($page['status'] !== 200 || !@$form->loadHTML($page['body'])) {
    fail("the payment page did not open: HTTP {$page['status']}");
}
$fields = [];
foreach ($form->getElementsByTagName('input') as $input) {
    $fields[$input->getAttribute('name')] = $input->getAttribute('value');
}
foreach ($form->getElementsByTagName('button') as $button) {
    echo '   [ ', trim($button->textContent), " ]\n";
    if (stripos($button->textContent, 'pay') === 0) {
        $fields[$button->getAttribute('name')] = $button->getAttribute('value');
    }
}

step('The shopper presses Pay; the gateway calls the shop');
$action = $form->getElementsByTagName('form')->item(0)->getAttribute('action');
$paid = browse('POST', str_starts_with($action, '/') ? $sandboxUrl . $action : $action, http_build_query($fields));
if ($paid['status'] !== 303) {
    fail("paying answered HTTP {$paid['status']}\n{$paid['body']}");
}
$delivery = newest('deliveries');
echo '   > POST ', $delivery['url'], "\n";
wire('>', $delivery['body']);

step('The shop verified the signature, asked the gateway itself (confirm), settled the order and acknowledged');
$inquiry = newest('requests');
echo '   > ', $inquiry['method'], ' ', $inquiry['path'], "\n";
wire('>', $inquiry['body']);
if (isset($inquiry['answer'])) {
    wire('<', $inquiry['answer']);
}
echo "   and answered the notification:\n";
wire('<', (string) $delivery['answer']);
if (!str_contains((string) $delivery['answer'], '"00"')) {
    fail('the notification was not acknowledged');
}

step('The shopper\'s browser comes back to the shop');
echo '   > GET ', masked((string) $paid['location']), "\n";
$return = browse('GET', (string) $paid['location']);
echo '   "', trim(strip_tags(str_replace('</h1>', ': ', strstr($return['body'], '<h1>') ?: $return['body']))), "\"\n";
if ($return['status'] !== 200 || !str_contains($return['body'], 'is paid')) {
    fail("the shop does not say paid: HTTP {$return['status']}");
}

step('The same notification comes again, twice');
for ($i = 0; $i < 2; $i++) {
    $again = browse('POST', "$shopUrl/notification", $delivery['body']);
    if (!str_contains($again['body'], '"00"')) {
        fail('a repeated notification was not acknowledged');
    }
}
echo "   acknowledged both times\n";

step('A forger sends one of his own, with a signature from another bill');
$forged = json_decode($delivery['body'], true);
$forged['bill_no'] = substr($billNo, 0, -1) . '9';
$refused = browse('POST', "$shopUrl/notification", json_encode($forged));
echo "   refused with HTTP {$refused['status']}\n";
if ($refused['status'] !== 400) {
    fail('the forged notification was not refused');
}

step('A second shopper pays, and the notification is lost: reconcile.php, run by cron, finds it');
$lost = browse('POST', "$shopUrl/checkout", 'product=kopi');
parse_str((string) parse_url((string) $lost['location'], PHP_URL_QUERY), $query);
control('PUT', '/merchants/' . $query['merchant_id'], ['notifyUrl' => null]);
control('POST', "/transactions/{$query['trx_id']}/status", ['status' => '2']);
if ((new Orders($database))->find($query['bill_no'])['state'] !== 'waiting') {
    fail('the shop knows of a payment that nobody told it of');
}
$done = script('reconcile.php');
$order = (new Orders($database))->find($query['bill_no']);
if (!$done || $order['state'] !== 'paid' || (int) $order['deliveries'] !== 1) {
    fail('the lost payment was not found');
}
control('PUT', '/merchants/' . $query['merchant_id'], ['notifyUrl' => "$shopUrl/notification"]);

step('A third shopper presses "Pay by card": the shop answers with a form that his browser posts');
$window = browse('POST', "$shopUrl/card", '');
[$action, $fields] = form($window['body'], []);
$orderId = $fields['MERCHANT_TRANID'] ?? fail("no card form:\n{$window['body']}");
echo "   > POST $action (by the browser)\n";
foreach (['TRANSACTIONTYPE', 'MERCHANTID', 'MERCHANT_TRANID', 'CURRENCYCODE', 'AMOUNT', 'RETURN_URL', 'SIGNATURE'] as $name) {
    echo "   >     $name=", masked($fields[$name]), "\n";
}
isset($fields['TXN_PASSWORD']) && fail('the password is in the form');
$card = browse('POST', $action, http_build_query($fields));

step('He types a test card on the gateway\'s page; the gateway calls the shop, which asks back');
[$action, $fields] = form($card['body'], ['CARDNO' => '4440000009900010', 'CARDNAME' => 'SARI', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '01', 'EXPIRYYEAR' => date('Y', strtotime('+3 years')), 'CARDCVC' => '100', 'decision' => 'pay'], 'pay');
$paid = browse('POST', str_starts_with($action, '/') ? $sandboxUrl . $action : $action, http_build_query($fields));
$delivery = newest('deliveries');
parse_str((string) $delivery['body'], $callback);
echo '   > POST ', $delivery['url'], "\n";
foreach (['MERCHANT_TRANID', 'TRANSACTIONID', 'TXN_STATUS', 'AMOUNT', 'CARD_NO_PARTIAL', 'SIGNATURE'] as $name) {
    echo "   >     $name=", masked($callback[$name] ?? ''), "\n";
}
$back = browse('GET', (string) $paid['location']);
echo '   "', trim(strip_tags(str_replace('</h1>', ': ', strstr($back['body'], '<h1>') ?: $back['body']))), "\"\n";
$state = fn (): string => (new Orders($database))->find($orderId)['state'];
$state() === 'authorized' || fail("the card payment is {$state()}, not authorized");

step('The shop ships: the back office captures the money, and later pays Rp 2.500 back');
script('back_office.php', 'capture', $orderId) && $state() === 'paid' || fail('the capture failed');
script('back_office.php', 'refund', $orderId, '2500') && $state() === 'paid' || fail('the refund failed');
$callbacks = array_filter(control('GET', '/deliveries')['deliveries'] ?? control('GET', '/deliveries'), fn (array $one): bool => str_contains((string) $one['body'], $orderId));
echo '   ', count($callbacks), " callbacks about this payment reached the shop\n";
$order = (new Orders($database))->find($orderId);
if ((int) $order['deliveries'] !== 1 || count($callbacks) !== 3) {
    fail("delivered {$order['deliveries']} time(s), " . count($callbacks) . ' callbacks');
}

step('A fourth shopper pays by QRIS, under SNAP: Faspay\Snap::generateQr() signed with the shop\'s private key');
$page = browse('POST', "$shopUrl/qris", '');
$generated = newest('requests');
echo '   > ', $generated['method'], ' ', $generated['path'], "\n";
wire('>', $generated['body']);
wire('<', (string) ($generated['answer'] ?? ''));
$orderId = json_decode($generated['body'], true)['partnerReferenceNo'] ?? fail("no QR code:\n{$page['body']}");
$reference = json_decode((string) $generated['answer'], true)['referenceNo'] ?? fail('the gateway made no QR code');
control('POST', "/snap-transactions/$reference/status", ['status' => '00']);
calls(control('GET', "/snap-calls?reference_no=$reference")['calls']);
$once($orderId);
$again = control('POST', "/snap-transactions/$reference/notify", ['times' => 2])['calls'];
foreach ($again as $call) {
    $call['verdict'] === 'accepted' || fail("a call was {$call['verdict']}");
}
$once($orderId);
echo '   Told ', count($again), " times in all, acknowledged each time, delivered once.\n";

step('A forger sends the same with another amount');
$forged = control('POST', "/snap-transactions/$reference/notify", ['forge' => 'body'])['calls'];
$forged = $forged[array_key_last($forged)];
echo "   refused with HTTP {$forged['http_status']}: {$forged['answer']}\n";
(int) $forged['http_status'] === 401 || fail('the forged payment was not refused');

step('A fifth shopper gets the number of a virtual account, and types it at his bank: Faspay asks the shop, then tells it');
browse('POST', "$shopUrl/account", '');
$orderId = (new Orders($database))->last('account')['bill_no'];
$number = accountOf($orderId);
echo "   the number is $number\n";
calls(control('POST', '/snap-static-va', ['number' => (string) $number, 'prefix_length' => strlen(companyCode()), 'channel' => STATIC_CHANNEL->value])['calls'] ?? fail('the bank could not pay'));
$once($orderId);

step('A sixth shopper chooses on Faspay\'s own page: Faspay\Xpress::create() sent');
$redirect = browse('POST', "$shopUrl/hosted", '');
$created = newest('requests');
wire('>', $created['body']);
$orderId = json_decode($created['body'], true)['bill_no'];
$redirect['status'] === 303 || fail("the shop did not lead to Faspay's page:\n{$redirect['body']}");
[$action, $fields] = form(browse('GET', (string) $redirect['location'])['body'], ['pglist_rad' => '819']);
$confirm = browse('POST', str_starts_with($action, '/') ? $sandboxUrl . $action : $action, http_build_query($fields));
[$action, $fields] = form($confirm['body'], ['txtTerm' => '1']);
$chosen = browse('POST', str_starts_with($action, '/') ? $sandboxUrl . $action : $action, http_build_query($fields));
$trxId = control('GET', "/xpress-orders?bill_no=$orderId")['orders'][0]['trx_id'] ?? fail("no channel was chosen: HTTP {$chosen['status']}");
control('POST', "/transactions/$trxId/status", ['status' => '2']);
$delivery = newest('deliveries');
wire('>', (string) $delivery['body']);
wire('<', (string) $delivery['answer']);
$once($orderId);

step('A seventh shopper gets a bill by e-mail: Faspay\Billing::create()');
browse('POST', "$shopUrl/bill", '');
$created = newest('requests');
wire('>', $created['body']);
wire('<', (string) $created['answer']);
control('POST', '/bills/' . json_decode((string) $created['answer'], true)['billing_id'] . '/pay', []);
$delivery = newest('deliveries');
wire('>', (string) $delivery['body']);
wire('<', (string) $delivery['answer']);
$once('SHOP' . json_decode($created['body'], true)['transaction_number']);

step('The shop pays a supplier, with SendMe and under SNAP. The last answer is lost, and the money is not sent twice');
script('payouts.php', 'snap', '250000') && fail('money was sent to an account whose holder nobody has looked at');
script('payouts.php', 'payee', 'snap') && script('payouts.php', 'payee', 'sendme') || fail('the bank did not say whose account it is');
script('payouts.php', 'snap', '250000') || fail('the payout under SNAP failed');
script('payouts.php', 'sendme', '100000') || fail('the payout with SendMe failed');
control('PUT', '/quirks', ['drop_answer' => 1]);
script('payouts.php', 'sendme', '75000') && fail('an answer that was lost is called a success');
script('payouts.php', 'check') || fail('the payouts could not be looked into');
$paid = array_map(fn (array $payout): int => intdiv((int) $payout['amount'], 100), control('GET', '/payouts')['payouts']);
sort($paid);
$paid === [75000, 100000, 250000] || fail('the gateway paid: ' . implode(', ', $paid));
echo '   The gateway paid out Rp ', implode(', Rp ', $paid), ".\n";

step('An eighth shopper subscribes: coffee every month, charged on the 5th, tried again on the 10th');
[$action, $fields] = form(browse('POST', "$shopUrl/subscribe", '')['body'], []);
$subscription = $fields['MERCHANT_TRANID'];
$seen = $fields;
foreach (['recurring_type', 'merchant_id', 'member_id', 'process_date', 'recurring_amount', 'recurring_start_date', 'recurring_end_date', 'recurring_period', 'SIGNATURE', 'recurring_signature'] as $name) {
    echo "   >     $name=", masked($fields[$name]), "\n";
}
[$action, $fields] = form(browse('POST', $action, http_build_query($fields))['body'], ['CARDNO' => '4440000009900010', 'CARDNAME' => 'SARI', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '01', 'EXPIRYYEAR' => date('Y', strtotime('+3 years')), 'CARDCVC' => '100', 'decision' => 'pay'], 'pay');
// The gateway's page posts the result back to the shop.
[$action, $fields] = form(browse('POST', str_starts_with($action, '/') ? $sandboxUrl . $action : $action, http_build_query($fields))['body'], []);
$welcome = browse('POST', $action, http_build_query($fields));
echo '   "', trim(strip_tags(str_replace('</h1>', ': ', strstr($welcome['body'], '<h1>') ?: $welcome['body']))), "\"\n";
(new Orders($database))->find($subscription)['state'] === 'paid' || fail('the subscription was not paid');

step('A forger sends the signature that he saw in his form as that of a charge');
$refused = browse('POST', "$shopUrl/recurring-notification", json_encode(['trx_id' => substr($seen['member_id'], 0, -1), 'merchant_id' => $seen['merchant_id'],
    'merchant_member_id' => $seen['member_id'], 'payment_status_code' => substr($seen['member_id'], -1), 'signature' => $seen['recurring_signature']]));
echo "   refused with HTTP {$refused['status']}\n";
if ($refused['status'] !== 400 || (new Orders($database))->charges($seen['member_id']) !== []) {
    fail('the forged charge was not refused');
}

step('Four months go by, and in the second one the card is declined on the 5th');
// The day of the registration, even if it ended meanwhile.
$today = new \DateTimeImmutable("{$seen['recurring_start_date']} Asia/Jakarta");
$member = subscription($subscription, $today);
foreach (recurring()->schedule($member, $today, 4) as $charge) {
    echo '   schedule(): ', $charge->date->format('Y-m-d'), ', again on ', $charge->retryDates[0]->format('Y-m-d'), "\n";
}
[$first, $second] = recurring()->schedule($member, $today, 4);
control('POST', '/time', ['advance' => 86400 * ($today->diff($first->date)->days + 1)]);
control('POST', "/members/$member->id", ['fail_next' => 1]);
control('POST', '/time', ['advance' => 86400 * 90]);
$charges = (new Orders($database))->charges($member->id);
foreach ($charges as $charge) {
    echo "   the shop was told: {$charge['charged_at']} {$charge['status']}\n";
}
$expected = array_map(fn ($charge): string => $charge->date->format('Y-m-d') . ' paid', recurring()->schedule($member, $today, 4));
array_splice($expected, 1, 1, [$second->date->format('Y-m-d') . ' failed', $second->retryDates[0]->format('Y-m-d') . ' paid']);
$told = array_map(fn (array $charge): string => "{$charge['charged_at']} {$charge['status']}", $charges);
$told === array_slice($expected, 0, count($told)) && count($told) >= 4 || fail('the charges are not the scheduled ones: ' . implode(', ', $told));

step('An inquiry has the last word: Faspay\Debit::status()');
$order = (new Orders($database))->find($billNo);
$status = faspay()->status($order['trx_id'], $billNo);
printf("   status %s (code %s), %s, paid at %s\n", $status->status->value, $status->statusCode, $status->isPaid() ? 'paid' : 'not paid', $status->paidAt?->format(DATE_ATOM));
printf("   the shop's books: order %s is %s, delivered %d time(s)\n", $billNo, $order['state'], $order['deliveries']);
if (!$status->isPaid() || $order['state'] !== 'paid' || (int) $order['deliveries'] !== 1) {
    fail('the books are wrong');
}
echo "\nEight payments, each paid once, each delivered once. Three payouts, each sent once.\n";
