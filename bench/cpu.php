<?php

/**
 * The CPU-bound works side by side: the extension, the userland baseline and raw C, in interleaved rounds. Prints one
 * JSON line per work; bin/bench turns them into a report. README.md says how each figure comes about.
 *
 *   php -d extension=faspay cpu.php DRIVER             measure; DRIVER is what the Makefile builds
 *   php -d extension=faspay cpu.php --once NAME COUNT  run one of the extension's works, for a profiler
 *   php cpu.php --userland                             the baseline's medians alone, as JSON (the JIT column)
 *   php -d extension=faspay cpu.php --items            what a bill costs as its items become more: points of a curve
 *   php cpu.php --fixtures                             write the messages that the C side reads
 */

declare(strict_types=1);

require __DIR__ . '/baseline.php';

use Faspay\CreditCard;
use Faspay\Debit;
use Faspay\Money;
use FaspayBaseline\Card as BaselineCard;
use FaspayBaseline\Fixtures;

use function FaspayBaseline\cpuTime;
use function FaspayBaseline\measure;
use function FaspayBaseline\summary;

const FIXTURES = __DIR__ . '/fixtures';
define('ROUNDS', (int) (getenv('ROUNDS') ?: 41));
const ROUND_MS = 20;
/** How many items the bills of a curve have. */
const AMOUNTS = [1, 10, 100, 1000];

function must(bool $holds, string $what): void
{
    $holds || throw new RuntimeException($what);
}

/** @param null|list<Debit\Item> $items */
function bill(int $total = 385000, ?array $items = null): Debit\Bill
{
    $address = new Faspay\Address('Sari Wijaya', null, 'Jl. Jenderal Sudirman Kav. 25, RT 05/RW 03', 'Jakarta Pusat', 'DKI Jakarta', 'Indonesia', '10710', 'ID', '081234567890');
    static $date = new DateTimeImmutable('2025-01-10 03:00:00', new DateTimeZone('UTC')), $expiry = new DateTimeImmutable('2025-01-11 03:00:00', new DateTimeZone('UTC'));

    return new Debit\Bill(
        'INV-1001', Money::idr($total), 'Order INV-1001 di Sample Store', $expiry, Faspay\Channel::PermataVa,
        new Debit\Customer('7', 'Sari Wijaya', '081234567890', 'sari@example.com'),
        $items ?? [
            new Debit\Item('Kemeja batik lengan panjang', Money::idr(250000), 1, 'SKU-1'),
            new Debit\Item('Kopi Gayo 200 g', Money::idr(55000), 2, 'SKU-2'),
            new Debit\Item('Ongkos kirim', Money::idr(25000), 1, 'shippingfee'),
        ],
        $date, billing: $address, shipping: $address,
    );
}

/** The same bill, made by the baseline's classes. @param null|list<FaspayBaseline\Item> $items */
function baselineBill(int $total = 385000, ?array $items = null): FaspayBaseline\Bill
{
    $address = new FaspayBaseline\Address('Sari Wijaya', 'Jl. Jenderal Sudirman Kav. 25, RT 05/RW 03', 'Jakarta Pusat', 'DKI Jakarta', 'Indonesia', '10710', '081234567890');
    static $date = new DateTimeImmutable('2025-01-10 03:00:00', new DateTimeZone('UTC')), $expiry = new DateTimeImmutable('2025-01-11 03:00:00', new DateTimeZone('UTC'));

    return new FaspayBaseline\Bill(
        'INV-1001', FaspayBaseline\Money::idr($total), 'Order INV-1001 di Sample Store', $date, $expiry, '402',
        new FaspayBaseline\Customer('7', 'Sari Wijaya', '081234567890', 'sari@example.com'),
        $items ?? [
            new FaspayBaseline\Item('Kemeja batik lengan panjang', FaspayBaseline\Money::idr(250000), 1, 'SKU-1'),
            new FaspayBaseline\Item('Kopi Gayo 200 g', FaspayBaseline\Money::idr(55000), 2, 'SKU-2'),
            new FaspayBaseline\Item('Ongkos kirim', FaspayBaseline\Money::idr(25000), 1, 'shippingfee'),
        ],
        $address, $address,
    );
}

/** The items of a bill that has so many, as arguments of either Item. @return list<list<mixed>> */
function manyItems(int $count, callable $money): array
{
    return array_map(static fn (int $i): array => ["Kopi Gayo $i", $money(1000), 1, "SKU-$i"], range(1, $count));
}

/** What bills of 1 to 1,000 items cost. */
function items(Fixtures $f): void
{
    $endless = endless();
    $operations = array_intersect_key(extensionOperations($f), ['redirectUrl, refused at the URL' => 0, 'redirectUrl' => 0]);
    foreach (AMOUNTS as $count) {
        $ours = bill(1000 * $count, array_map(static fn (array $item) => new Debit\Item(...$item), manyItems($count, Money::idr(...))));
        $theirs = baselineBill(1000 * $count, array_map(static fn (array $item) => new FaspayBaseline\Item(...$item), manyItems($count, FaspayBaseline\Money::idr(...))));
        mustFailAtTheUrl($ours);
        $operations["ours, $count"] = static function (int $n) use ($endless, $ours): void { for ($i = 0; $i < $n; ++$i) { try { $endless->create($ours); } catch (Faspay\ValidationException) { } } };
        $operations["theirs, $count"] = static function (int $n) use ($f, $theirs): void { for ($i = 0; $i < $n; ++$i) { $f->debit->postData($theirs); } };
    }
    $m = measure($operations, ROUNDS, ROUND_MS, cpuTime(...));
    foreach (AMOUNTS as $count) {
        $ours = difference($m["ours, $count"], $m['redirectUrl, refused at the URL'], $m['redirectUrl']);
        echo json_encode(['curve' => 'checked Post Data', 'of' => 'items', 'amount' => $count, 'unit' => 'us', 'figures' => [
            'faspay' => round($ours['median_ns'] / 1000, 3), 'userland' => round($m["theirs, $count"]['median_ns'] / 1000, 3)]], JSON_THROW_ON_ERROR), "\n";
    }
}

/** A client whose addresses are all too long: what it builds fails at the very last step, the URL, and is never sent. */
function endless(): Debit
{
    return new Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: 'https://' . str_repeat('a', 8175));
}

function sendMe(): Faspay\SendMe
{
    return new Faspay\SendMe('9920017573', new Faspay\SendMe\Credentials('FSPKEY-TEST-0001', 'fspSecret-TEST-0001', 'appKey-TEST-0001', 'appSecret-TEST-0001', 'clientKey-TEST-0001', 'clientSecret-TEST-0001', 'iv-TEST-0001'));
}

/** @return array<string, callable(int): void> */
function extensionOperations(Fixtures $f): array
{
    $debit = new Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd');
    $card = new CreditCard('test01', 'abcde');
    $endless = endless();
    $bill = bill();
    [$json, $xml, $post, $form] = [$f->jsonNotification, $f->xmlNotification, $f->cardPost, $f->cardBody];
    [$private, $public, $signature, $snap] = [$f->privatePem, $f->publicPem, $f->snapSignature, ['POST', '/v1.0/transfer-va/create-va', $f->snapBody, $f->snapTimestamp]];
    [$sendMe, $payout, $headers] = [sendMe(), $f->payoutNotification, ['faspay-signature' => $f->payoutSignature]];
    $order = new CreditCard\Order(id: 'ORDER-1', amount: Money::idr(10000), customerName: 'Sari', customerEmail: 'sari@example.com', returnUrl: 'https://shop.example/thanks');

    return [
        'sign' => static function (int $n): void { for ($i = 0; $i < $n; ++$i) { Faspay\Signature::debit('bot99999', 'p@ssw0rd', 'INV-1001'); } },
        'create, refused at the URL' => static function (int $n) use ($endless, $bill): void { for ($i = 0; $i < $n; ++$i) { try { $endless->create($bill); } catch (Faspay\ValidationException) { } } },
        'new Bill and create, refused at the URL' => static function (int $n) use ($endless): void { for ($i = 0; $i < $n; ++$i) { try { $endless->create(bill()); } catch (Faspay\ValidationException) { } } },
        'redirectUrl, refused at the URL' => static function (int $n) use ($endless): void { for ($i = 0; $i < $n; ++$i) { try { $endless->redirectUrl('9999940200000001', 'INV-1001'); } catch (Faspay\ValidationException) { } } },
        'redirectUrl' => static function (int $n) use ($debit): void { for ($i = 0; $i < $n; ++$i) { $debit->redirectUrl('9999940200000001', 'INV-1001'); } },
        'paymentForm' => static function (int $n) use ($card, $order): void { for ($i = 0; $i < $n; ++$i) { $card->paymentForm($order); } },
        'notification, JSON' => static function (int $n) use ($debit, $json): void { for ($i = 0; $i < $n; ++$i) { $debit->verifyNotification($json); } },
        'notification, XML' => static function (int $n) use ($debit, $xml): void { for ($i = 0; $i < $n; ++$i) { $debit->verifyNotification($xml); } },
        'card callback, array' => static function (int $n) use ($card, $post): void { for ($i = 0; $i < $n; ++$i) { $card->verifyNotification($post); } },
        'card callback, raw body' => static function (int $n) use ($card, $form): void { for ($i = 0; $i < $n; ++$i) { $card->verifyNotification($form); } },
        'payout notification' => static function (int $n) use ($sendMe, $payout, $headers): void { for ($i = 0; $i < $n; ++$i) { $sendMe->verifyNotification($payout, $headers); } },
        'snap, sign' => static function (int $n) use ($private, $snap): void { for ($i = 0; $i < $n; ++$i) { Faspay\Signature::snap($private, ...$snap); } },
        'snap, verify' => static function (int $n) use ($public, $signature, $snap): void { for ($i = 0; $i < $n; ++$i) { Faspay\Signature::verifySnap($public, $signature, ...$snap); } },
    ];
}

/** The driver keeps running; a batch is one line there and its CPU time back. @return array<string, callable(int): int> */
function driverOperations(string $driver): array
{
    static $process;
    $process = proc_open([$driver, FIXTURES, 'serve'], [['pipe', 'r'], ['pipe', 'w']], $pipes) ?: throw new RuntimeException('the driver does not start');
    $operations = [];
    foreach (['post-data', 'card-pairs', 'card-status', 'limit-sign', 'limit-post-data', 'limit-json', 'limit-xml', 'limit-card-signature', 'limit-form', 'limit-pairs', 'limit-snap-sign', 'limit-snap-verify'] as $name) {
        $operations[$name] = static function (int $n) use ($name, $pipes): int {
            fwrite($pipes[0], "$name $n\n");
            $answer = fgets($pipes[1]);
            must($answer !== false, "the driver failed at $name");

            return (int) $answer;
        };
    }

    return $operations;
}

/** What create() sends, taken from the wire. */
function sentBody(): string
{
    $server = stream_socket_server('tcp://127.0.0.1:0') ?: throw new RuntimeException('no server');
    $address = stream_socket_get_name($server, false);
    $file = tempnam(sys_get_temp_dir(), 'fsp');
    $pid = pcntl_fork();
    if ($pid === 0) {
        $client = stream_socket_accept($server, 10);
        $request = '';
        while (preg_match('/\r\n\r\n/', $request) !== 1 || (preg_match('/content-length: (\d+)/i', $request, $m) === 1 && strlen(explode("\r\n\r\n", $request, 2)[1]) < (int) $m[1])) {
            $request .= fread($client, 65536);
        }
        file_put_contents($file, explode("\r\n\r\n", $request, 2)[1]);
        posix_kill(posix_getpid(), SIGKILL);
    }
    fclose($server);
    try {
        (new Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: "http://$address"))->create(bill());
    } catch (Faspay\TransportException) {
        // The server only listens.
    }
    pcntl_waitpid($pid, $status);
    $body = (string) file_get_contents($file);
    unlink($file);

    return $body;
}

/** What the C side reads. @return array<string, string> by file name */
function fixtures(Fixtures $f): array
{
    return [
        'notification.json' => $f->jsonNotification, 'notification.xml' => $f->xmlNotification, 'card.form' => $f->cardBody, 'card.pairs' => $f->cardText, 'payout.json' => $f->payoutNotification,
        'snap.body' => $f->snapBody, 'snap.signature' => $f->snapSignature, 'snap.private' => $f->privatePem, 'snap.public' => $f->publicPem,
    ];
}

/** The extension must do what the baseline does before it may be called faster. */
function check(Fixtures $f): void
{
    $f->check();
    foreach (fixtures($f) as $name => $text) {
        must(file_get_contents(FIXTURES . "/$name") === $text, "$name is not the baseline's: php cpu.php --fixtures");
    }
    $debit = new Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd');
    foreach ([$f->jsonNotification, $f->xmlNotification] as $message) {
        $ours = $debit->verifyNotification($message);
        $theirs = $f->debit->verifyNotification($message);
        must($ours->claimsPaid() && $ours->billNo === $theirs->billNo && $ours->paidAt == $theirs->paidAt && $ours->trxId === $theirs->trxId && $ours->raw === $theirs->raw, 'the notification differs');
    }
    $card = new CreditCard('test01', 'abcde');
    foreach ([$f->cardPost, $f->cardBody] as $message) {
        $ours = $card->verifyNotification($message);
        must($ours->orderId === 'ORDER-1' && $ours->amount->minor === $f->card->verify($f->cardPost)->amountSen && $ours->raw === $f->cardPost, 'the card callback differs');
    }
    must(Faspay\Signature::debit('bot99999', 'p@ssw0rd', 'INV-1001') === FaspayBaseline\debitSignature('bot99999', 'p@ssw0rd', 'INV-1001'), 'the signature differs');
    $ours = sendMe()->verifyNotification($f->payoutNotification, ['faspay-signature' => $f->payoutSignature]);
    $theirs = $f->sendMe->verifyNotification($f->payoutNotification, $f->payoutSignature);
    must($ours->trxNo === $theirs->trxNo && $ours->amount->minor === $theirs->amountSen && $ours->changedAt == $theirs->changedAt && $ours->raw === $theirs->raw, 'the notification of a payout differs');
    $snap = ['POST', '/v1.0/transfer-va/create-va', $f->snapBody, $f->snapTimestamp];
    must(Faspay\Signature::snap($f->privatePem, ...$snap) === $f->snapSignature && Faspay\Signature::verifySnap($f->publicPem, $f->snapSignature, ...$snap), 'the SNAP signature differs');
    $ours = json_decode(sentBody(), true, 8, JSON_THROW_ON_ERROR);
    $theirs = json_decode($f->debit->postData(baselineBill()), true, 8, JSON_THROW_ON_ERROR);
    must($theirs === json_decode($f->debit->postData($f->bill), true), 'the baseline has two bills');
    // Some channels take an item's total for its price; the baseline knows only one way.
    $ours['item'] = array_map(static fn (array $ours, array $theirs): array => ['amount' => $theirs['amount']] + $ours, $ours['item'], $theirs['item']);
    foreach ($theirs as $name => $value) {
        must($value === '' || ($ours[$name] ?? null) == $value, "Post Data differs at $name: " . json_encode([$value, $ours[$name] ?? null]));
    }
    mustFailAtTheUrl(bill());
}

function mustFailAtTheUrl(Debit\Bill $bill): void
{
    try {
        endless()->create($bill);
        must(false, 'an endless address was used');
    } catch (Faspay\ValidationException $e) {
        must(count($e->violations) === 1 && $e->violations[0]['rule'] === 'length', 'create() failed for another reason: ' . $e->getMessage());
    }
}

/** Round by round, so that what is subtracted was measured in the same moment. */
function difference(array $whole, array $more, array $less): array
{
    return summary(array_map(static fn (float $a, float $b, float $c): float => $a - ($b - $c), $whole['samples'], $more['samples'], $less['samples']));
}

function main(array $arguments): void
{
    $f = new Fixtures();
    if ($arguments === ['--fixtures']) {
        foreach (fixtures($f) as $name => $text) {
            file_put_contents(FIXTURES . "/$name", $text);
        }

        return;
    }
    if (($arguments[0] ?? '') === '--once') {
        extensionOperations($f)[$arguments[1]]((int) $arguments[2]);

        return;
    }
    $userland = array_filter($f->operations(), static fn (string $name): bool => preg_match('/string to sign|unchecked|empty/', $name) === 0, ARRAY_FILTER_USE_KEY);
    $userland['debit: Post Data JSON, bill made too'] = static function (int $n) use ($f): void { for ($i = 0; $i < $n; ++$i) { $f->debit->postData(baselineBill()); } };
    if ($arguments === ['--userland']) {
        echo json_encode(measure($userland, ROUNDS, ROUND_MS, cpuTime(...)), JSON_THROW_ON_ERROR), "\n";

        return;
    }
    if ($arguments === ['--items']) {
        items($f);

        return;
    }
    must(count($arguments) === 1, 'usage: cpu.php DRIVER');
    check($f);
    $m = measure($userland + extensionOperations($f) + driverOperations($arguments[0]), ROUNDS, ROUND_MS, cpuTime(...));
    $jit = json_decode((string) shell_exec(implode(' ', array_map('escapeshellarg', [PHP_BINARY, '-d', 'opcache.enable_cli=1', '-d', 'opcache.jit_buffer_size=64M', '-d', 'opcache.jit=tracing', __FILE__, '--userland']))), true, 8, JSON_THROW_ON_ERROR);
    $endless = [$m['redirectUrl, refused at the URL'], $m['redirectUrl']];
    $works = [
        ['debit signature', $m['sign'], 'debit: sign', ['raw C, fetched digests' => $m['limit-sign']], '0.8 x userland', '<= 1.5 x raw C', ''],
        ['checked Post Data', difference($m['create, refused at the URL'], ...$endless), 'debit: Post Data JSON, checked', ['raw C, signature and copy' => $m['limit-post-data'], 'core alone' => $m['post-data']], '1.5 x userland', '4 x', 'create() refused at its URL, less what such a refusal costs redirectUrl()'],
        ['checked Post Data, bill made too', difference($m['new Bill and create, refused at the URL'], ...$endless), 'debit: Post Data JSON, bill made too', [], '', '', 'the same with new Bill() and all that is in it'],
        ['verify notification, JSON', $m['notification, JSON'], 'debit: verify notification, JSON', ['raw C, cJSON alone' => $m['limit-json']], '1.2 x userland', '4 x', ''],
        ['verify notification, XML', $m['notification, XML'], 'debit: verify notification, XML', ['raw C, expat alone' => $m['limit-xml']], '1 x userland', '8 x', ''],
        ['verify card callback, array', $m['card callback, array'], 'card: verify callback, $_POST array', ['raw C, signature alone' => $m['limit-card-signature']], '0.9 x userland', '', ''],
        ['verify card callback, raw body', $m['card callback, raw body'], 'card: verify callback, raw form body', ['raw C, decoding and signature' => $m['limit-form']], '1.2 x userland', '', ''],
        ['parse ; answer', $m['card-pairs'], 'card: parse KEY=VALUE; answer', ['raw C, splitting alone' => $m['limit-pairs'], 'core: whole card inquiry' => $m['card-status']], '2 x userland', '', 'in the core: no PHP method parses without a call'],
        ['verify SendMe notification', $m['payout notification'], 'sendme: verify notification', [], '', '', 'an HMAC over the body without blanks'],
        ['SNAP signature, RSA of 2048 bits', $m['snap, sign'], null, ['raw C, parsed key' => $m['limit-snap-sign'], 'userland, PEM each time' => $m['snap: sign RSA-2048, PEM each time'],
            'userland, parsed key' => $m['snap: sign RSA-2048, key cached']], '<= 1.1 x raw C', '', 'from the text of the key; what was signed is verified, which the others do not'],
        ['SNAP verification, RSA of 2048 bits', $m['snap, verify'], null, ['raw C, parsed key' => $m['limit-snap-verify'], 'userland, PEM each time' => $m['snap: verify RSA-2048, PEM each time'],
            'userland, parsed key' => $m['snap: verify RSA-2048, key cached']], '<= 1.3 x raw C', '', 'from the text of the key; php-fpm has no parsed one at the beginning of a request'],
        ['payment form of a card', $m['paymentForm'], null, [], '', '', 'check, sign and fill the form; no baseline'],
        ['redirect URL', $m['redirectUrl'], null, [], '', '', 'no baseline'],
    ];
    foreach ($works as [$name, $ours, $opponent, $limits, $target, $aim, $notes]) {
        $others = $opponent === null ? [] : ['userland' => $m[$opponent], 'userland, tracing JIT' => $jit[$opponent]];
        $others += $limits;
        echo json_encode([
            'work' => $name,
            'unit' => 'us',
            'faspay' => round($ours['median_ns'] / 1000, 3),
            'opponents' => (object) array_map(static fn (array $o): float => round($o['median_ns'] / 1000, 3), $others),
            'spread' => ['faspay' => round($ours['spread'], 3)] + array_map(static fn (array $o): float => round($o['spread'], 3), $others),
            'target' => $target,
            'aim' => $aim,
            'notes' => $notes,
        ], JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES), "\n";
    }
}

main(array_slice($_SERVER['argv'], 1));
