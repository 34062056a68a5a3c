--TEST--
An application's own tests: a made-up SnapDisbursementClient answers with results of Testing::answer(), and the application cannot tell
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\{Money, PayoutStatus, SnapDisbursement, SnapDisbursementClient, Testing};
use Faspay\SnapDisbursement\{Balance, BankAccount, BillNumber, BillType, Direction, HistoryLine, PayableBill, Payout, Status, TopUp, Transfer};

/** Every method of the interface, with its signature. It answers by the name of its method. */
final class MadeUp implements SnapDisbursementClient
{
    public function __construct(private array $answers) {}

    private function answer(string $method): mixed
    {
        $answer = $this->answers[$method] ?? throw new LogicException("$method() was not expected");

        return $answer instanceof Throwable ? throw $answer : $answer;
    }

    public function inquireAccount(string $bankCode, string $accountNo, ?string $partnerReferenceNo = null): BankAccount { return $this->answer('inquireAccount'); }
    public function transfer(Transfer $transfer): Payout { return $this->answer('transfer'); }
    public function transferStatus(string $partnerReferenceNo, ?string $referenceNo = null): Status { return $this->answer('transferStatus'); }
    public function balance(): Balance { return $this->answer('balance'); }
    public function history(DateTimeInterface $from, DateTimeInterface $to): array { return $this->answer('history'); }
    public function topUp(TopUp $topUp): Payout { return $this->answer('topUp'); }
    public function topUpStatus(string $partnerReferenceNo, ?string $referenceNo = null): Status { return $this->answer('topUpStatus'); }
    public function inquireBill(BillNumber $number, string $billerCode, ?string $partnerReferenceNo = null): PayableBill { return $this->answer('inquireBill'); }
    public function payBill(PayableBill $bill, Money $amount, ?DateTimeInterface $executeAt = null, ?string $callbackUrl = null, array $extra = []): Payout { return $this->answer('payBill'); }
}

/** The application: what it notes about a payout. */
function pay_out(SnapDisbursementClient $client): string
{
    try {
        $payout = $client->transfer(transfer());
    } catch (Faspay\OutcomeUnknownException) {
        try {
            $payout = $client->transferStatus('PAY-1001');
        } catch (Faspay\GatewayException) {
            $found = array_filter($client->history(now('-1 day'), now()), fn (HistoryLine $line): bool => $line->direction === Direction::Out && str_contains((string) $line->remark, 'PAY-1001'));

            return $found === [] ? 'send it again with the same number' : 'it was sent';
        }
    }

    return $payout->isFinal() ? ($payout->isSucceeded() ? 'done' : 'failed') : $payout->status->value;
}

$unknown = new Faspay\OutcomeUnknownException('no answer');
$refused = new Faspay\GatewayException('no', responseCode: '4003602');
foreach ([
    ['transfer' => Testing::answer(Payout::class, ['status' => PayoutStatus::Pending])], ['transfer' => Testing::answer(Payout::class, ['status' => PayoutStatus::Succeeded])],
    ['transfer' => $unknown, 'transferStatus' => Testing::answer(Status::class, ['status' => PayoutStatus::Failed])], ['transfer' => $unknown, 'transferStatus' => Testing::answer(Status::class, ['status' => PayoutStatus::NotFound])],
    ['transfer' => $unknown, 'transferStatus' => $refused, 'history' => [Testing::answer(HistoryLine::class, ['direction' => Direction::Out, 'remark' => 'PAY-1001 x'])]], ['transfer' => $unknown, 'transferStatus' => $refused, 'history' => []],
] as $answers) {
    echo pay_out(new MadeUp($answers)), "\n";
}
$bill = Testing::answer(PayableBill::class, ['number' => bill_number(), 'total' => Money::idr(10000), 'type' => BillType::Closed, 'billerCode' => '013', 'partnerReferenceNo' => 'BILL-1']);
echo "$bill->number $bill->total\n";
$balance = Testing::answer(Balance::class, ['available' => Money::idr(1), 'entries' => [Testing::answer(SnapDisbursement\BalanceEntry::class, ['type' => 'CASH'])]]);
echo "$balance->available {$balance->entries[0]->type}\n";
// The methods above are all that the interface has, and the client has them, too.
$methods = fn (string $class): array => array_map(fn (ReflectionMethod $method): string => $method->name, (new ReflectionClass($class))->getMethods());
var_dump(array_diff($methods(SnapDisbursementClient::class), $methods(MadeUp::class)), array_values(array_diff($methods(SnapDisbursement::class), $methods(SnapDisbursementClient::class))));
?>
--EXPECT--
pending
done
failed
not_found
it was sent
send it again with the same number
700808000047816 10000.00
1.00 CASH
array(0) {
}
array(2) {
  [0]=>
  string(11) "__construct"
  [1]=>
  string(11) "__debugInfo"
}
