<?php

/**
 * payouts.php RELAY : what access tokens cost SendMe's payouts, in requests and in time, with reuseTokens and without. Prints one line of
 * JSON for each work.
 */

declare(strict_types=1);

require __DIR__ . '/common.php';
require __DIR__ . '/../../tests/helpers/sendme.inc';

[, $relayProgram] = $argv;
$rounds = (int) (getenv('ROUNDS') ?: 300);

$shop = gateway($relayProgram, answers: array_map(json_encode(...), [
    '/account/api/tokens' => with_token()[0], '/account/api/transfer' => status_answer('1', ['trx_no' => 'PAY-1001']),
    '/account/api/inquiry_status/' => status_answer('2', ['trx_no' => 'PAY-1001']), '/account/api/balance_inquiry/' => status_answer('2', ['balance' => '2.00', 'available_balance' => '1.00']),
]));
$far = 'https://' . relay($relayProgram, port($shop->gatewayUrl), 20000);
$client = static fn (string $gateway, bool $reused): Faspay\SendMe
    => sendme(baseUrl: $gateway, reuseTokens: $reused, transport: new Faspay\Transport(caFile: "$shop->directory/bundle.pem"));
$transfer = sendme_transfer();
$works = [
    'a balance' => static fn (Faspay\SendMe $sendme) => $sendme->balance(),
    'a transfer' => static fn (Faspay\SendMe $sendme) => $sendme->transfer($transfer),
    'a transfer and the inquiry about it' => static function (Faspay\SendMe $sendme) use ($transfer): void {
        $sendme->transfer($transfer);
        $sendme->status('PAY-1001')->isSucceeded() || throw new RuntimeException('another payout');
    },
];
$logged = static function () use ($shop): int {
    // nginx writes a line after the answer.
    usleep(20000);

    return count($shop->gatewayLog());
};
foreach ([[$shop->gatewayUrl, '', $rounds], [$far, ' through 20 ms each way', max(11, intdiv($rounds, 20))]] as [$gateway, $where, $often]) {
    foreach ($works as $what => $work) {
        $contestants = $requests = [];
        foreach (['faspay' => true, 'a token each time' => false] as $name => $reused) {
            $sendme = $client($gateway, $reused);
            $contestants[$name] = static function () use ($work, $sendme): array {
                $start = hrtime(true);
                $work($sendme);

                return [(hrtime(true) - $start) / 1000];
            };
            $contestants[$name]();
            $before = $logged();
            $contestants[$name]();
            $requests[$name] = [[$logged() - $before]];
        }
        $where === '' && result("SendMe: requests of $what, tokens reused", 'requests', $requests, 0, notes: $what === 'a transfer' ? 'operations that move money always fetch a token of their own' : '');
        result("SendMe: $what$where, tokens reused", 'us', compete($contestants, $often), 0, $what === 'a transfer' ? '' : '1.2 x a token');
    }
}
$shop->stop();
