--TEST--
An application's own tests: a made-up SnapClient answers with results of Testing::answer(), and the application cannot tell
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\{Channel, Money, PaymentStatus, Snap, SnapClient, Testing};

/** Every method of the interface, with its signature. It answers by the name of its method. */
final class MadeUp implements SnapClient
{
    public function __construct(private array $answers) {}

    private function answer(string $method): mixed
    {
        $answer = $this->answers[$method] ?? throw new LogicException("$method() was not expected");

        return $answer instanceof Throwable ? throw $answer : $answer;
    }

    public function createVa(Snap\VaBill $bill): Snap\VirtualAccount { return $this->answer('createVa'); }
    public function vaStatus(Snap\VaNumber $number, Channel|string $channel, ?string $trxId = null, ?string $inquiryRequestId = null): Snap\Status { return $this->answer('vaStatus'); }
    public function deleteVa(Snap\VaNumber $number, string $trxId, string $reason): Snap\VaDeletion { return $this->answer('deleteVa'); }
    public function generateQr(Snap\QrBill $bill): Snap\Qr { return $this->answer('generateQr'); }
    public function qrStatus(string $partnerReferenceNo, ?string $referenceNo, Channel|string $channel): Snap\Status { return $this->answer('qrStatus'); }
    public function createDebit(Snap\DebitBill $bill): Snap\DebitPayment { return $this->answer('createDebit'); }
    public function debitStatus(string $partnerReferenceNo, ?string $referenceNo, Channel|string $channel): Snap\Status { return $this->answer('debitStatus'); }
    public function cancelDebit(string $partnerReferenceNo, string $referenceNo, Channel|string $channel, string $reason, ?Money $amount = null, array $extra = []): Snap\DebitCancellation { return $this->answer('cancelDebit'); }
    public function eachStatus(iterable $queries, int $concurrency = 8, ?float $deadline = null): Iterator { return new ArrayIterator($this->answer('eachStatus')); }
    public function verifyVaInquiry(string $body, array $headers, ?string $requestPath = null, ?DateTimeInterface $receivedAt = null): Snap\VaInquiry { return $this->answer('verifyVaInquiry'); }
    public function verifyNotification(string $body, array $headers, ?string $requestPath = null, ?DateTimeInterface $receivedAt = null): Snap\Notification { return $this->answer('verifyNotification'); }
    public function confirm(Snap\Notification $notification, Money $expected, Channel|string|null $channel = null): Snap\Status { return $this->answer('confirm'); }
}

/** The application: what it answers to a notification, and whether it delivers. */
function callback(SnapClient $client): string
{
    try {
        $notification = $client->verifyNotification('{}', [], PAYMENT_PATH);
        $status = $client->confirm($notification, Money::idr(10000));
    } catch (Faspay\SignatureException|Faspay\MalformedMessageException $e) {
        return Snap::rejectUnverified($e, PAYMENT_PATH)->body;
    } catch (Faspay\AmountMismatchException $e) {
        return $notification->reject(Snap\Rejection::AmountMismatch, (string) $e->actual)->body;
    }

    return ($status->isPaidExactly(Money::idr(10000)) ? 'delivered ' : 'waiting ') . $notification->deduplicationKey() . ' ' . $notification->acknowledge('Sari')->body;
}

$number = Snap\VaNumber::fromString('8504994843879097', 6);
$notification = Testing::answer(Snap\Notification::class, ['kind' => Snap\NotificationKind::Va, 'number' => $number, 'trxId' => 'INV-1001', 'paymentRequestId' => '1', 'amount' => Money::idr(10000), 'status' => PaymentStatus::Paid, 'statusCode' => '00', 'own' => true]);
$paid = Testing::answer(Snap\Status::class, ['status' => PaymentStatus::Paid, 'amount' => Money::idr(10000)]);
var_dump($notification->isPaidExactly(Money::idr(10000)));
foreach (['paid' => $paid, 'unpaid' => Testing::answer(Snap\Status::class), 'another amount' => new Faspay\AmountMismatchException('no', expected: Money::idr(10000), actual: Money::idr(1), status: $paid)] as $case => $answer) {
    echo "$case: ", callback(new MadeUp(['verifyNotification' => $notification, 'confirm' => $answer])), "\n";
}
echo 'forged: ', callback(new MadeUp(['verifyNotification' => new Faspay\SignatureException('no', rule: 'mismatch')])), "\n";
$account = (new MadeUp(['createVa' => Testing::answer(Snap\VirtualAccount::class, ['number' => $number])]))->createVa(va_bill());
echo "$account->number\n";
// The methods above are all that the interface has, and the client has them, too.
$methods = fn (string $class): array => array_map(fn (ReflectionMethod $method): string => $method->name, (new ReflectionClass($class))->getMethods());
var_dump(array_diff($methods(SnapClient::class), $methods(MadeUp::class)), array_values(array_diff($methods(Snap::class), $methods(SnapClient::class))));
?>
--EXPECT--
bool(true)
paid: delivered va:8.INV-1001:16.8504994843879097:00 {"responseCode":"2002500","responseMessage":"Successful","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","virtualAccountName":"Sari","paymentRequestId":"1","paidAmount":{"value":"10000.00","currency":"IDR"}}}
unpaid: waiting va:8.INV-1001:16.8504994843879097:00 {"responseCode":"2002500","responseMessage":"Successful","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","virtualAccountName":"Sari","paymentRequestId":"1","paidAmount":{"value":"10000.00","currency":"IDR"}}}
another amount: {"responseCode":"4042513","responseMessage":"Invalid Amount 1.00"}
forged: {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
8504994843879097
array(0) {
}
array(4) {
  [0]=>
  string(11) "__construct"
  [1]=>
  string(11) "messageKind"
  [2]=>
  string(16) "rejectUnverified"
  [3]=>
  string(11) "__debugInfo"
}
