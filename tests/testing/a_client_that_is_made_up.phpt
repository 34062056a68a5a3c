--TEST--
An application's own tests: a client that is made up answers with results and throws exceptions, and the application cannot tell
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\{AmountMismatchException, Debit, DebitClient, Form, GatewayException, Money, NotSentException, OutcomeUnknownException, PaymentStatus, SignatureException, Testing};

ini_set('faspay.testing', '1');

/** As a mocking library does it: an anonymous class whose methods answer what the test says, or throw it. */
function mocked(array $answers): DebitClient
{
    $methods = '';
    foreach ((new ReflectionClass(DebitClient::class))->getMethods() as $method) {
        $parameters = implode(', ', array_map(fn (ReflectionParameter $p): string => preg_replace('/^Parameter #\d+ \[ <\w+> | \]$/', '', str_replace('or NULL ', '', (string) $p)), $method->getParameters()));
        $methods .= "public function $method->name($parameters): {$method->getReturnType()} { return \$this->answer('$method->name'); }\n";
    }

    return eval('return new class($answers) implements ' . DebitClient::class . ' {
        public array $calls = [];
        public function __construct(private array $answers) {}
        private function answer(string $method): mixed {
            $this->calls[] = $method;
            $answer = $this->answers[$method] ?? throw new LogicException("$method() was not expected");
            return $answer instanceof Throwable ? throw $answer : $answer;
        }
        ' . $methods . '
    };');
}

/** The application. */
function checkout(DebitClient $client): string
{
    try {
        $payment = $client->create(bill());

        return "go to $payment->redirectUrl for $payment->trxId";
    } catch (GatewayException $e) {
        return "refused with $e->responseCode in {$e->operation}() of $e->orderNo: {$e->getMessage()}";
    } catch (NotSentException $e) {
        return 'try again, ' . ($e->timedOut ? 'it timed out' : 'it did not time out') . ", $e->attempts attempts";
    } catch (OutcomeUnknownException $e) {
        return 'ask later: ' . json_encode($e->context());
    }
}

function callback(DebitClient $client, string $body): string
{
    try {
        $notification = $client->verifyNotification($body);
        $status = $client->confirm($notification, Money::idr(10000), 'stored');

        return ($notification->claimsPaid() ? 'claims' : 'does not claim') . ', ' . ($status->isPaid() ? 'is' : 'is not') . ' paid, ' . ($status->isFinal() ? 'final' : 'not final') . ', '
            . json_decode($notification->acknowledge())->bill_no;
    } catch (SignatureException $e) {
        return "forged: $e->rule";
    } catch (AmountMismatchException $e) {
        return "expected $e->expected, paid " . ($e->actual ?? 'unknown') . ', ' . $e->status->status->name;
    }
}

$notification = Testing::answer(Debit\Notification::class, ['billNo' => 'INV-1001', 'trxId' => '7', 'status' => PaymentStatus::Paid]);
$paid = Testing::answer(Debit\Status::class, ['status' => PaymentStatus::Paid]);
$mock = mocked(['create' => Testing::answer(Debit\Payment::class, ['trxId' => '9999940200000001', 'redirectUrl' => 'https://pay.example/'])]);
echo checkout($mock), ' ', implode(' ', $mock->calls), "\n";
echo checkout(mocked(['create' => new GatewayException('refused', responseCode: '14', operation: 'create', orderNo: 'INV-1001')])), "\n";
echo checkout(mocked(['create' => new NotSentException('no route', timedOut: true, attempts: 1)])), "\n";
echo checkout(mocked(['create' => new OutcomeUnknownException('lost', httpStatus: 502)])), "\n";
echo callback(mocked(['verifyNotification' => $notification, 'confirm' => $paid]), '{}'), "\n";
echo callback(mocked(['verifyNotification' => $notification, 'confirm' => Testing::answer(Debit\Status::class, ['status' => PaymentStatus::Expired])]), '{}'), "\n";
echo callback(mocked(['verifyNotification' => Testing::answer(Debit\Notification::class), 'confirm' => Testing::answer(Debit\Status::class)]), '{}'), "\n";
echo callback(mocked(['verifyNotification' => new SignatureException('forged', rule: 'mismatch')]), '{}'), "\n";
echo callback(mocked(['verifyNotification' => $notification, 'confirm' => new AmountMismatchException(expected: Money::idr(10000), status: $paid)]), '{}'), "\n";
// A real client of the sandbox's takes a made-up notification as it takes its own.
$gateway = new Gateway(PAID);
$claim = Testing::answer(Debit\Notification::class, ['billNo' => 'INV-1001', 'trxId' => '9999940200000001', 'merchantId' => '99999', 'status' => PaymentStatus::Paid]);
var_dump($gateway->client()->confirm($claim, Money::idr(10000), '9999940200000001')->isPaid());
echo thrown(fn () => $gateway->client()->confirm(Testing::answer(Debit\Notification::class), Money::idr(10000), '9999940200000001')), "\n";
?>
--EXPECT--
go to https://pay.example/ for 9999940200000001 create
refused with 14 in create() of INV-1001: refused
try again, it timed out, 1 attempts
ask later: {"operation":"","httpStatus":502,"attempts":0,"timedOut":false,"orderNo":null,"externalId":null}
claims, is paid, final, INV-1001
claims, is not paid, final, INV-1001
does not claim, is not paid, not final, 
forged: mismatch
expected 10000.00, paid unknown, Paid
bool(true)
Faspay\SignatureException: the notification is for another merchant: confirm it with that merchant's client
