--TEST--
The clock of tests moves no deadline and no pause, nor what an HTTP date in Retry-After means
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{Testing, Transport};

$ask = function (Gateway $gateway, float $timeout): string {
    $attempts = [];
    $from = hrtime(true);
    $client = $gateway->client(transport: new Transport(timeout: $timeout, observer: function ($event) use (&$attempts) { $attempts[] = $event; }));
    $thrown = thrown(fn () => $client->status('9999940200000001', 'INV-1001'));

    return count($attempts) . ' attempts, ' . preg_replace('/:.*/s', '', $thrown) . ((hrtime(true) - $from) / 1e9 < $timeout + 5 ? '' : ', too late');
};
foreach (['-50 years', '+50 years'] as $moment) {
    Testing::setNow(new DateTimeImmutable($moment));
    // Real times, though the clock of tests says otherwise: long ago is at once, in a month is too late.
    echo 'long ago: ', $ask(new Gateway(answer('', 503, ['Retry-After' => gmdate(DATE_RFC7231, time() - 86400)]), UNPAID), 20.0), "\n";
    echo 'in a month: ', $ask(new Gateway(answer('', 503, ['Retry-After' => gmdate(DATE_RFC7231, time() + 30 * 86400)]), UNPAID), 20.0), "\n";
    echo 'nobody answers: ', preg_replace('/^\d+/', 'N', $ask(new Gateway(answer(action: 'stall')), 0.5)), "\n";
}
// A clock that changes while a call waits.
$gateway = new Gateway(answer('', 503), answer('', 503), UNPAID);
$changing = new Transport(timeout: 20.0, observer: fn ($event) => Testing::setNow(new DateTimeImmutable($event->attempt % 2 ? '+80 years' : '-80 years')));
var_dump($gateway->client(transport: $changing)->status('9999940200000001', 'INV-1001')->status);
?>
--EXPECT--
long ago: 2 attempts, nothing was thrown
in a month: 1 attempts, Faspay\OutcomeUnknownException
nobody answers: N attempts, Faspay\OutcomeUnknownException
long ago: 2 attempts, nothing was thrown
in a month: 1 attempts, Faspay\OutcomeUnknownException
nobody answers: N attempts, Faspay\OutcomeUnknownException
enum(Faspay\PaymentStatus::Unprocessed)
