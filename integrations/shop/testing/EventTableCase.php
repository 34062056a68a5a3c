<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing;

use Faspay\Debit;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Booked;
use Faspay\Shop\Booking;
use Faspay\Shop\Channels;
use Faspay\Shop\Customer;
use Faspay\Shop\Message;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Snap;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * The table of events of docs/order-model.md, for Debit and for SNAP, against the sandbox of faspay/testing. An integration
 * extends it and says how it is driven.
 */
abstract class EventTableCase extends TestCase
{
    private const ORDER = 'ORDER-1';
    private const STATIC_CHANNEL = '402';
    private const COMPANY_CODE = '850499';

    protected Gateway $gateway;
    protected ShopDriver $shop;

    /**
     * A new shop with empty books.
     *
     * @param array<string, string> $settings by the names of Settings::DEFAULTS
     */
    abstract protected function shop(array $settings): ShopDriver;

    protected function setUp(): void
    {
        $this->gateway = Gateway::start();
        $this->shop = $this->shop($this->settings());
    }

    /** @return array<string, string> what the clients of a shop need to meet this test's gateway */
    protected function settings(): array
    {
        return $this->gateway->settings() + [
            'FASPAY_ENVIRONMENT' => 'sandbox', 'FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'FASPAY_SNAP_CHANNELS' => '702,711,819',
            'FASPAY_SNAP_STATIC_CHANNELS' => self::STATIC_CHANNEL, 'FASPAY_SNAP_COMPANY_CODE' => self::COMPANY_CODE,
        ];
    }

    /** @return array<string, array{Method, string}> */
    public static function payments(): array
    {
        return [
            'Debit, a page' => [Method::Debit, '819'],
            'Debit, a virtual account' => [Method::Debit, '702'],
            'Debit, QRIS' => [Method::Debit, '711'],
            'SNAP, a virtual account' => [Method::SnapVa, '702'],
            'SNAP, QRIS' => [Method::SnapQr, '711'],
            'SNAP, direct debit' => [Method::SnapDebit, '819'],
        ];
    }

    #[DataProvider('payments')]
    public function testTheShopperSeesHowToPay(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        self::assertSame(BillState::Waiting, $bill->state);
        self::assertTrue(match (true) {
            Channels::hasNumber($channel) => ctype_digit((string) $bill->payTo),
            $channel === '711' => $bill->qrContent !== null && $bill->qrImageUrl !== null,
            default => str_starts_with((string) $bill->redirectUrl, 'http'),
        }, 'the shopper cannot pay');
        self::assertEquals($bill, $this->shop->bills()->find($bill->billNo));
    }

    #[DataProvider('payments')]
    public function testPaidAndToldThreeTimes(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        for ($i = 0; $i < 3; $i++) {
            $this->assertAcknowledged($this->notify($bill));
        }
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
    }

    #[DataProvider('payments')]
    public function testTwoBillsOfOneOrderPaid(Method $method, string $channel): void
    {
        $first = $this->open($method, $channel);
        // The shopper goes back and chooses another way to pay.
        $second = $this->open(...match ($method) {
            Method::SnapVa => [Method::SnapQr, '711'],
            Method::SnapQr => [Method::SnapDebit, '819'],
            Method::SnapDebit => [Method::SnapVa, '702'],
            default => [Method::Debit, $channel === '819' ? '702' : '819'],
        });
        foreach ([$second, $first] as $bill) {
            $this->gateway->pay($bill->billNo);
            $this->assertAcknowledged($this->notify($bill));
        }
        $this->assertBooks($second, BillState::Paid, ['PaymentPaid', 'PaidAgain'], paidBy: $second);
        $this->assertBooks($first, BillState::PaidAgain, ['PaymentPaid', 'PaidAgain'], paidBy: $second);
    }

    #[DataProvider('payments')]
    public function testPaidAfterExpiry(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $expired = new Booking($bill, BillState::Expired, $bill->createdAt);
        self::assertSame(Booked::Changed, $this->shop->bills()->book($expired));
        $this->gateway->pay($bill->billNo);
        $this->assertAcknowledged($this->notify($bill));
        $this->assertBooks($bill, BillState::Paid, ['PaymentExpired', 'PaymentPaid'], paidBy: $bill);
    }

    #[DataProvider('payments')]
    public function testReversedAndPaidWithAnotherBill(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        $paid = $this->message($bill);
        $this->assertAcknowledged($this->receive($bill, $paid));
        $this->gateway->reverse($bill->billNo);
        $this->assertAcknowledged($this->notify($bill));
        $this->assertBooks($bill, BillState::Reversed, ['PaymentPaid', 'PaymentReversed']);
        // The older message comes once more: it does not undo the reversal.
        $this->receive($bill, $paid);
        $this->assertBooks($bill, BillState::Reversed, ['PaymentPaid', 'PaymentReversed']);

        $second = $this->open($method, $channel);
        $this->gateway->pay($second->billNo);
        $this->assertAcknowledged($this->notify($second));
        $this->assertBooks($second, BillState::Paid, ['PaymentPaid', 'PaymentReversed', 'PaymentPaid'], paidBy: $second);
    }

    #[DataProvider('payments')]
    public function testFailedOrExpired(Method $method, string $channel): void
    {
        $failed = $this->open($method, $channel);
        $this->gateway->fail($failed->billNo);
        $this->assertAcknowledged($this->notify($failed));
        $this->assertBooks($failed, BillState::Failed, ['PaymentFailed']);
        $expired = $this->open($method, $channel);
        $this->gateway->expire($expired->billNo);
        $this->notify($expired);
        // Whether the gateway calls an expired payment expired or unknown, the bill is not paid.
        self::assertNotSame(BillState::Paid, $this->shop->bills()->find($expired->billNo)?->state);
        self::assertNotContains('PaymentPaid', $this->shop->told(self::ORDER));
    }

    #[DataProvider('payments')]
    public function testAnotherAmountIsPaid(Method $method, string $channel): void
    {
        $bill = $this->prepared($method, $channel, Money::idr(9000));
        $this->createAtGateway($bill, Money::idr(10000));
        $this->gateway->pay($bill->billNo);
        $this->assertRefused($this->notify($bill));
        $this->assertRefused($this->notify($bill));
        $this->assertBooks($bill, BillState::Review, ['AmountMismatch']);
    }

    #[DataProvider('payments')]
    public function testTheAnswerToTheCreationIsLost(Method $method, string $channel): void
    {
        $this->gateway->loseNextAnswer();
        try {
            $this->open($method, $channel);
            self::fail('a lost answer must not look like a success');
        } catch (OutcomeUnknownException) {
        }
        $bill = $this->shop->bills()->ofOrder(self::ORDER)[0];
        $this->assertBooks($bill, BillState::Unknown, ['OutcomeUnknown']);
        // It exists, and somebody paid it: its money is found all the same.
        $this->gateway->pay($bill->billNo);
        $this->assertAcknowledged($this->notify($bill));
        $this->assertBooks($bill, BillState::Paid, ['OutcomeUnknown', 'PaymentPaid'], paidBy: $bill);
    }

    #[DataProvider('payments')]
    public function testTheNotificationComesBeforeCreateHasReturned(Method $method, string $channel): void
    {
        $bill = $this->prepared($method, $channel, Money::idr(10000));
        $created = $this->createAtGateway($bill, Money::idr(10000));
        $this->gateway->pay($bill->billNo);
        $this->assertAcknowledged($this->notify($bill));
        $this->shop->bills()->created($created->with(['state' => BillState::Waiting]));
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
        self::assertSame($created->payTo, $this->shop->bills()->find($bill->billNo)?->payTo);
    }

    #[DataProvider('payments')]
    public function testForged(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        $message = $this->message($bill);
        $other = $method->isSnap()
            ? [str_replace('10000', '20000', $message->body)]
            // The shopper knows the number of his bill, and the signature of another one.
            : [str_replace($bill->billNo, substr($bill->billNo, 0, -1) . (9 - (int) substr($bill->billNo, -1)), $message->body)];
        foreach ([...$other, '', '{', 'x', '{}', '[]', '<faspay/>'] as $body) {
            self::assertNotSame($message->body, $body);
            $answer = $this->receive($bill, new Message($body, $message->headers, $message->path, '127.0.0.1'));
            self::assertGreaterThanOrEqual(400, $answer->status);
            self::assertLessThan(500, $answer->status);
        }
        $this->assertBooks($bill, BillState::Waiting, []);
    }

    #[DataProvider('payments')]
    public function testAnotherOrdersNotification(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $foreign = $bill->with(['billNo' => 'ELSE0000000001', 'gatewayNo' => null]);
        $this->createAtGateway($foreign, Money::idr(10000));
        $this->gateway->pay($foreign->billNo);
        $this->assertRefused($this->notify($foreign));
        $this->assertBooks($bill, BillState::Waiting, []);
    }

    public function testAPaymentOfAnotherTransactionDoesNotPayThisBill(): void
    {
        $bill = $this->open(Method::Debit, '819');
        $other = $this->open(Method::Debit, '819', 'ORDER-2');
        $this->gateway->pay($other->billNo);
        $this->gateway->fail($bill->billNo);
        $message = $this->message($bill);
        // The signature covers neither the transaction nor the amount.
        $body = str_replace((string) $bill->gatewayNo, (string) $other->gatewayNo, $message->body);
        $this->assertRefused($this->receive($bill, new Message($body, $message->headers, $message->path, '127.0.0.1')));
        $this->assertBooks($bill, BillState::Waiting, []);
    }

    #[DataProvider('payments')]
    public function testTheAnswerToTheQuestionIsLost(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        $this->gateway->quirks(['drop_answer' => 100]);
        $this->assertRefused($this->notify($bill));
        $this->assertBooks($bill, BillState::Waiting, []);
        $this->gateway->quirks(['drop_answer' => 0]);
        $this->assertAcknowledged($this->notify($bill));
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
    }

    #[DataProvider('payments')]
    public function testTheWorkerDiesBeforeTheCommit(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $this->gateway->pay($bill->billNo);
        $this->shop->dieBeforeCommit();
        try {
            $this->assertRefused($this->notify($bill));
        } catch (\RuntimeException) {
        }
        $this->assertBooks($bill, BillState::Waiting, []);
        $this->assertAcknowledged($this->notify($bill));
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
    }

    #[DataProvider('payments')]
    public function testNoNotificationComesAtAll(Method $method, string $channel): void
    {
        $bill = $this->open($method, $channel);
        $this->shop->reconcile();
        $this->assertBooks($bill, BillState::Waiting, []);
        $this->gateway->pay($bill->billNo);
        $this->shop->reconcile();
        $this->shop->reconcile();
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
        $this->assertAcknowledged($this->notify($bill));
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
    }

    public function testAStaticAccountIsAskedAboutThenPaidThenAskedAboutAgain(): void
    {
        $bill = $this->open(Method::SnapStaticVa, self::STATIC_CHANNEL);
        $this->shop->reconcile();
        $this->assertBooks($bill, BillState::Waiting, []);

        $inquiry = $this->atTheBank($bill, ['type' => 'inquiry']);
        $answer = $this->shop->receive('snap', $inquiry);
        self::assertSame(200, $answer->status, $answer->body);
        $data = json_decode($answer->body, true)['virtualAccountData'];
        self::assertSame('10000.00', $data['totalAmount']['value']);
        self::assertSame('Sari', $data['virtualAccountName']);

        $payment = $this->atTheBank($bill, ['type' => 'payment']);
        $this->assertAcknowledged($this->shop->receive('snap', $payment));
        $this->assertAcknowledged($this->shop->receive('snap', $payment));
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);

        // X-EXTERNAL-ID is not signed.
        $again = new Message($inquiry->body, ['X-EXTERNAL-ID' => '4711'] + $inquiry->headers, $inquiry->path, '127.0.0.1');
        self::assertSame('4042414', json_decode($this->shop->receive('snap', $again)->body, true)['responseCode']);
        $answer = $this->shop->receive('snap', $this->atTheBank($bill->with(['payTo' => self::COMPANY_CODE . '0000000000']), ['type' => 'inquiry']));
        self::assertSame('4042412', json_decode($answer->body, true)['responseCode']);
    }

    public function testAStaticAccountIsPaidWhileTheShopIsAway(): void
    {
        $bill = $this->open(Method::SnapStaticVa, self::STATIC_CHANNEL);
        $payment = $this->atTheBank($bill, ['type' => 'payment']);
        $asked = new Booking($bill, null, $bill->createdAt, inquiryNo: json_decode($payment->body, true)['paymentRequestId']);
        self::assertSame(Booked::Unchanged, $this->shop->bills()->book($asked));
        $this->shop->reconcile();
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
        // A refusal would give the money back for what is delivered, whatever number the payment had when the gateway was asked.
        $this->assertAcknowledged($this->shop->receive('snap', $payment));
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
    }

    public function testAStaticAccountOutlivesATryThatFailed(): void
    {
        $bill = $this->open(Method::SnapStaticVa, self::STATIC_CHANNEL);
        // The payer leaves the machine: the gateway calls this inquiry failed. The number stays good.
        self::assertSame(200, $this->shop->receive('snap', $this->atTheBank($bill, ['type' => 'inquiry']))->status);
        $this->shop->reconcile();
        $this->assertBooks($bill, BillState::Waiting, []);
        self::assertSame(200, $this->shop->receive('snap', $this->atTheBank($bill, ['type' => 'inquiry']))->status);
        $this->assertAcknowledged($this->shop->receive('snap', $this->atTheBank($bill, ['type' => 'payment'])));
        $this->assertBooks($bill, BillState::Paid, ['PaymentPaid'], paidBy: $bill);
    }

    protected function open(Method $method, string $channel, string $orderNo = self::ORDER): Bill
    {
        $customer = new Customer(name: 'Sari', phone: '0812-3456-7890', email: 'sari@example.com');

        return $this->shop->open(new Purchase($orderNo, Money::idr(10000), 'Kopi Gayo', $customer), new PaymentOption($method, $channel, $channel));
    }

    /** What the gateway sent last about a bill. */
    protected function message(Bill $bill): Message
    {
        $sent = $this->gateway->notificationFor($bill->billNo);

        return new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1');
    }

    protected function receive(Bill $bill, Message $message): Answer
    {
        return $this->shop->receive($bill->method->isSnap() ? 'snap' : 'debit', $message);
    }

    protected function notify(Bill $bill): Answer
    {
        return $this->receive($bill, $this->message($bill));
    }

    /** @param list<string> $told */
    protected function assertBooks(Bill $bill, BillState $state, array $told, ?Bill $paidBy = null): void
    {
        self::assertSame($state, $this->shop->bills()->find($bill->billNo)?->state);
        self::assertSame($paidBy?->billNo, $this->shop->bills()->paidBill(self::ORDER));
        self::assertSame($told, $this->shop->told(self::ORDER));
    }

    protected function assertAcknowledged(Answer $answer): void
    {
        self::assertSame(200, $answer->status, $answer->body);
        self::assertMatchesRegularExpression('/"00"|>00<|"200\d\d00"/', $answer->body);
    }

    /** The gateway sends it again, or knows that it is refused. */
    protected function assertRefused(Answer $answer): void
    {
        self::assertGreaterThanOrEqual(400, $answer->status, $answer->body);
        self::assertDoesNotMatchRegularExpression('/"00"|>00<|"200\d\d00"/', $answer->body);
    }

    /** A bill that is recorded, and of which nothing is sent yet. */
    private function prepared(Method $method, string $channel, Money $total): Bill
    {
        $now = new \DateTimeImmutable('@' . time(), new \DateTimeZone('Asia/Jakarta'));
        $bill = new Bill('SHOP4711471101', self::ORDER, $method, $channel, $total, BillState::Prepared, 'Sari', $now, $now->modify('+1 hour'));
        self::assertTrue($this->shop->bills()->prepare($bill));

        return $bill;
    }

    /** Creates the payment of a bill behind the shop's back. */
    private function createAtGateway(Bill $bill, Money $total): Bill
    {
        $common = [$bill->billNo, $total];
        $expires = new \DateTimeImmutable('+1 hour');
        $snap = $this->gateway->snap();
        switch ($bill->method) {
            case Method::Debit:
                $payment = $this->gateway->debit()->create(new Debit\Bill(
                    ...[...$common, 'Kopi', $expires, $bill->channel, new Debit\Customer('1', 'Sari', '0812', 'sari@example.com'), [new Debit\Item('Kopi', $total)]],
                ));

                return $bill->with(['gatewayNo' => $payment->trxId, 'payTo' => $payment->trxId]);
            case Method::SnapVa:
                $number = $snap->createVa(new Snap\VaBill(...[...$common, 'Sari', 'Kopi', $bill->channel, $expires]))->number;

                return $bill->with([
                    'payTo' => (string) $number,
                    'accountParts' => [$number->partnerServiceId, $number->customerNo, $number->virtualAccountNo],
                ]);
            case Method::SnapQr:
                return $bill->with([
                    'gatewayNo' => $snap->generateQr(new Snap\QrBill(...[...$common, 'Kopi', $bill->channel, '0812', $expires]))->referenceNo,
                ]);
            default:
                return $bill->with([
                    'gatewayNo' => $snap->createDebit(new Snap\DebitBill(...[...$common, 'Kopi', $bill->channel, $expires]))->referenceNo,
                ]);
        }
    }

    /**
     * Types the number of a static account at a machine of the bank.
     *
     * @param array<string, string> $how members for the sandbox's control
     * @return Message what the gateway sent for it
     */
    private function atTheBank(Bill $bill, array $how): Message
    {
        $context = stream_context_create(['http' => [
            'method' => 'POST', 'ignore_errors' => true, 'timeout' => 60, 'header' => ['Content-Type: application/json'],
            'content' => json_encode($how + ['merchant_id' => $this->gateway->merchantId, 'number' => $bill->payTo, 'prefix_length' => strlen(self::COMPANY_CODE), 'channel' => self::STATIC_CHANNEL, 'amount' => '10000.00']),
        ]]);
        $result = json_decode((string) file_get_contents("{$this->gateway->url}/_sandbox/snap-static-va", false, $context), true);
        $call = $result['calls'][0] ?? self::fail('the sandbox did not call: ' . json_encode($result));

        return new Message($call['body'], $call['headers'], (string) parse_url($call['url'], PHP_URL_PATH), '127.0.0.1');
    }
}
