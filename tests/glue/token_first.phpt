--TEST--
An operation that needs another one first performs it under its own deadline, and was not sent when that one fails
--EXTENSIONS--
faspay
--ENV--
FASPAY_ROWS=1
--SKIPIF--
<?php class_exists('Faspay\Rows\Client') || die('skip needs a build for developers'); ?>
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

use Faspay\Money;
use Faspay\Rows;
use Faspay\Transport;

$gateway = new Gateway();
$events = [];
$transport = new Transport(timeout: 2.0, retries: 1, observer: function (Transport\Event $event) use (&$events): void {
    $events[] = "$event->operation $event->attempt {$event->outcome->name} $event->httpStatus";
});
$client = new Rows\Client('99999', $gateway->url, $transport);
$transfer = new Rows\Transfer('T1', Money::idr(10000));
$token = ['response_code' => '00', 'access_token' => 'Secret-Token'];
$done = ['response_code' => '00', 'trx_no' => 'T1'];

/** Transfers once, and prints what happened. */
function attempt(string $title, array|string ...$script): ?Throwable
{
    global $gateway, $client, $transfer, $events;

    $events = [];
    $gateway->forget();
    $gateway->script(...$script);
    $thrown = null;
    echo "$title: ";
    try {
        echo $client->call('transfer', $transfer)->trxNo, "\n";
    } catch (Faspay\Exception $thrown) {
        echo get_class($thrown), ' for ', $thrown->orderNo, ': ', preg_replace('/\d+ milliseconds/', 'N milliseconds', $thrown->getMessage()), "\n";
    }
    foreach ($gateway->requests() as $request) {
        echo "  $request[method] $request[path] for ", $request['headers']['x-for'], ', ', $request['headers']['authorization'] ?? 'no token', "\n";
    }
    echo '  ', implode(', ', $events), "\n";

    return $thrown;
}

attempt('both succeed', $token, $done);
attempt('the token is asked for again', answer('', status: 503), $token, $done);
attempt('the token is refused', ['response_code' => '01', 'response_desc' => 'Unauthorized']);
$e = attempt('no token comes', answer('', status: 503));
echo "  $e->operation, $e->attempts attempts, HTTP $e->httpStatus\n";
attempt('the answer has no token', ['response_code' => '00']);
attempt('what was sent is not repeated', $token, answer('', status: 503));
$e = attempt('the transfer fails', $token, ['response_code' => '14', 'response_desc' => 'Insufficient']);
echo '  ', str_contains($e->getMessage() . print_r($e->raw, true) . print_r($e->context(), true), 'Secret-Token') ? 'shows' : 'hides', " the token\n";

// Nothing is asked for what cannot be sent.
$transfer = new Rows\Transfer('', Money::idr(10000));
attempt('what is wrong stays here');
$transfer = new Rows\Transfer('T1', Money::idr(10000));

// The token and the transfer share one deadline.
$client = new Rows\Client('99999', $gateway->url, new Transport(timeout: 0.6, retries: 0));
$events = [];
$start = hrtime(true);
$e = attempt('a slow token', answer(json_encode($token), action: 'hold'));
var_dump($e instanceof Faspay\NotSentException, $e->timedOut, (hrtime(true) - $start) / 1e9 < 3);
?>
--EXPECT--
both succeed: T1
  GET /tokens for transfer, no token
  POST /transfer for transfer, Secret-Token
  token 1 Answered 200, transfer 1 Answered 200
the token is asked for again: T1
  GET /tokens for transfer, no token
  GET /tokens for transfer, no token
  POST /transfer for transfer, Secret-Token
  token 1 Answered 503, token 2 Answered 200, transfer 1 Answered 200
the token is refused: Faspay\GatewayException for T1: transfer was not sent, because token failed first: the gateway refused token: 01 Unauthorized
  GET /tokens for transfer, no token
  token 1 Answered 200
no token comes: Faspay\NotSentException for T1: transfer was not sent, because token failed first: the gateway answered with HTTP status 503 and a body that cannot be understood (the message is empty; content type application/json)
  GET /tokens for transfer, no token
  GET /tokens for transfer, no token
  token 1 Answered 503, token 2 Answered 503
  transfer, 2 attempts, HTTP 503
the answer has no token: Faspay\NotSentException for T1: transfer was not sent, because token failed first: the gateway's answer cannot be understood (it reports success but lacks access_token)
  GET /tokens for transfer, no token
  token 1 Answered 200
what was sent is not repeated: Faspay\OutcomeUnknownException for T1: the gateway answered with HTTP status 503 and a body that cannot be understood (the message is empty; content type application/json). The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
  GET /tokens for transfer, no token
  POST /transfer for transfer, Secret-Token
  token 1 Answered 200, transfer 1 Answered 503
the transfer fails: Faspay\GatewayException for T1: the gateway refused transfer: 14 Insufficient
  GET /tokens for transfer, no token
  POST /transfer for transfer, Secret-Token
  token 1 Answered 200, transfer 1 Answered 200
  hides the token
what is wrong stays here: Faspay\ValidationException for : trxNo is required
  
a slow token: Faspay\NotSentException for T1: transfer was not sent, because token failed first: the request was sent to 127.0.0.1, but no complete answer in time (Operation timed out after N milliseconds with 0 bytes received)
  GET /tokens for transfer, no token
  
bool(true)
bool(true)
bool(true)
