--TEST--
Every operation fetches a token of its own; if tokens are reused, inquiries share one until it is refused, and payouts never do
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/sendme.inc';
use Faspay\Testing;

$balance = status_answer('2', ['balance' => '2.00', 'available_balance' => '1.00']);
$unauthorized = status_answer('9', [], '99', 'Unauthorized');
$payout = status_answer('1', ['trx_no' => 'PAY-1001']);
[$token] = with_token();
$gateway = new Gateway();
$number = 0;

/** What was asked for, as "token" or the last words of the path, and how it ended. */
function asked(callable $operation, array ...$answers): void
{
    global $gateway;
    $before = count($gateway->requests());
    // A script that is another one begins with its first answer.
    $gateway->script(...array_map(fn (array $answer): array => $answer + ['number' => ++$GLOBALS['number']], $answers));
    $thrown = thrown($operation);
    echo implode(' ', array_map(fn (array $request): string => explode('/', $request['path'])[3], array_slice($gateway->requests(), $before))), $thrown === 'nothing was thrown' ? '' : ': ' . strtok($thrown, ':'), "\n";
}

echo "== each its own\n";
$plain = sendme(baseUrl: $gateway->url);
asked(fn () => $plain->balance(), $token, $balance);
asked(fn () => $plain->balance(), $token, $balance);
asked(fn () => $plain->balance(), $token, $unauthorized);

echo "== reused\n";
$saving = sendme(baseUrl: $gateway->url, reuseTokens: true);
asked(fn () => $saving->balance(), $token, $balance);
asked(fn () => $saving->balance(), $balance);
asked(fn () => sendme(baseUrl: $gateway->url, reuseTokens: true)->balance(), $balance);
asked(fn () => $saving->status('INV0001'), $token, status_answer('2', ['trx_no' => 'INV0001']));
asked(fn () => $saving->status('INV0002'), status_answer('2', ['trx_no' => 'INV0002']));
asked(fn () => sendme(baseUrl: $gateway->url, reuseTokens: true, credentials: credentials(appSecret: 'other'))->balance(), $token, $balance);
asked(fn () => sendme(baseUrl: $gateway->url)->balance(), $token, $balance);
asked(fn () => $saving->transfer(sendme_transfer()), $token, $payout);
asked(fn () => $saving->transfer(sendme_transfer()), $token, $payout);
asked(fn () => $saving->transfer(sendme_transfer()), $token, $unauthorized);
asked(fn () => $saving->register(bank_account()), $token, status_answer('6'));

echo "== refused\n";
asked(fn () => $saving->balance(), $unauthorized, $token, $balance);
asked(fn () => $saving->balance(), $balance);
asked(fn () => $saving->balance(), $unauthorized, $token, $unauthorized);
asked(fn () => $saving->balance(), $token, $balance);
asked(fn () => $saving->balance(), status_answer('9', [], '99', 'Please contact Faspay'));
asked(fn () => $saving->balance(), $unauthorized, $unauthorized);
asked(fn () => $saving->balance(), $token, $balance);

echo "== old\n";
Testing::setNow(now('+9 hours'));
asked(fn () => $saving->balance(), $balance);
Testing::setNow(now('+10 hours'));
asked(fn () => $saving->balance(), $token, $balance);
?>
--EXPECT--
== each its own
tokens balance_inquiry
tokens balance_inquiry
tokens balance_inquiry: Faspay\GatewayException
== reused
tokens balance_inquiry
balance_inquiry
balance_inquiry
tokens inquiry_status
inquiry_status
tokens balance_inquiry
tokens balance_inquiry
tokens transfer
tokens transfer
tokens transfer: Faspay\GatewayException
tokens register
== refused
balance_inquiry tokens balance_inquiry
balance_inquiry
balance_inquiry tokens balance_inquiry: Faspay\GatewayException
tokens balance_inquiry
balance_inquiry: Faspay\GatewayException
balance_inquiry tokens: Faspay\GatewayException
tokens balance_inquiry
== old
balance_inquiry
tokens balance_inquiry
