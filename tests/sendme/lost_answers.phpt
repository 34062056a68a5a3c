--TEST--
After an unknown outcome status() finds the payout, or says that the same number may be used again; nothing is paid twice
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/sendme.inc';
use Faspay\SendMe\Outlet;
use Faspay\Transport;

$sandbox = new Sandbox();
$sendme = sendme(baseUrl: $sandbox->url);
$registration = $sendme->register(bank_account());
$va = $sendme->confirmRegistration(bank_account(), $registration->bankAccountNumber, $registration->bankAccountName)->beneficiaryVa;

/** How many payouts the gateway has under a number. */
function payouts(string $number): int
{
    return count($GLOBALS['sandbox']->control('GET', "/payouts?trx_no=$number")['payouts']);
}

$movers = [
    'transfer' => fn (Faspay\SendMe $client, string $number) => $client->transfer(sendme_transfer(trxNo: $number, beneficiaryVa: $va)),
    'topUp' => fn (Faspay\SendMe $client, string $number) => $client->topUp(sendme_top_up(trxNo: $number)),
    'cashOut' => fn (Faspay\SendMe $client, string $number) => $client->cashOut(cash_out(trxNo: $number, outlet: Outlet::Indomaret)),
];
$i = 0;
foreach ($movers as $name => $pay) {
    foreach (['drop_answer', 'cut_answer', 'html_error'] as $quirk) {
        $number = 'LOST-' . ++$i;
        $sandbox->quirks(...[$quirk => 1]);
        $first = strtok(thrown(fn () => $pay($sendme, $number)), ':');
        $state = $sendme->status($number)->status->name;
        // As a shop does that does not ask first: the gateway knows the number.
        $second = strtok(thrown(fn () => $pay($sendme, $number)), ':');
        echo "$name, $quirk: ", str_replace('Faspay\\', '', "$first; $state; $second; "), payouts($number), "\n";
    }
    // The request reaches nobody, and the shop cannot know that.
    $deaf = new Gateway(...with_token(answer('', action: 'close')));
    $number = "DEAF-$i";
    echo "$name, never arrived: ", strtok(thrown(fn () => $pay(sendme(baseUrl: $deaf->url, transport: new Transport(retries: 3)), $number)), ':'), '; ', count($deaf->requests()), ' requests; ';
    echo $sendme->status($number)->status->name, '; ', $pay($sendme, $number)->status->name, '; ', payouts($number), "\n";
}
// The request of the token may be repeated, and nothing is sent without one.
$gateway = new Gateway(answer('', 503), answer('', action: 'close'), ...with_token(status_answer('1', ['trx_no' => 'PAY-1001'])));
$payout = sendme(baseUrl: $gateway->url, transport: new Transport(retries: 5))->transfer(sendme_transfer());
echo $payout->status->name, ' ', implode(' ', array_column($gateway->requests(), 'method')), "\n";
$gateway->script('<html>');
echo strtok(thrown(fn () => sendme(baseUrl: $gateway->url)->transfer(sendme_transfer())), ','), "\n";
// One deadline for both.
$slow = new Gateway(...with_token(answer('{}', action: 'hold')));
$start = hrtime(true);
echo strtok(thrown(fn () => sendme(baseUrl: $slow->url, transport: new Transport(timeout: 1.5))->transfer(sendme_transfer())), ':'), ' ', hrtime(true) - $start < 15e9 ? 'in time' : 'late', "\n";
?>
--EXPECT--
transfer, drop_answer: OutcomeUnknownException; Pending; DuplicateException; 1
transfer, cut_answer: OutcomeUnknownException; Pending; DuplicateException; 1
transfer, html_error: OutcomeUnknownException; NotFound; nothing was thrown; 1
transfer, never arrived: Faspay\OutcomeUnknownException; 2 requests; NotFound; Pending; 1
topUp, drop_answer: OutcomeUnknownException; Pending; DuplicateException; 1
topUp, cut_answer: OutcomeUnknownException; Pending; DuplicateException; 1
topUp, html_error: OutcomeUnknownException; NotFound; nothing was thrown; 1
topUp, never arrived: Faspay\OutcomeUnknownException; 2 requests; NotFound; Pending; 1
cashOut, drop_answer: OutcomeUnknownException; Pending; DuplicateException; 1
cashOut, cut_answer: OutcomeUnknownException; Pending; DuplicateException; 1
cashOut, html_error: OutcomeUnknownException; NotFound; nothing was thrown; 1
cashOut, never arrived: Faspay\OutcomeUnknownException; 2 requests; NotFound; Pending; 1
Pending GET GET GET POST
Faspay\NotSentException: transfer was not sent
Faspay\OutcomeUnknownException in time
