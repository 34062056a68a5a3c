<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\GatewayException;
use Faspay\Money;
use Faspay\NotSentException;
use Faspay\PaymentStatus;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Booking;
use Faspay\Shop\Clients;
use Faspay\Shop\Customer;
use Faspay\Shop\Message;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Testing\Fake\FakeGateway;
use Faspay\Signature;
use PHPUnit\Framework\TestCase;
use Psr\EventDispatcher\EventDispatcherInterface;

/** Static virtual accounts, whose answers the gateway may word otherwise than the sandbox. */
final class StaticAccountTest extends TestCase
{
    private const GATEWAY_KEY = 'file://' . __DIR__ . '/../../../sandbox/keys/test_gateway_private.pem';

    private FakeGateway $gateway;
    private Shop $shop;
    private Bill $bill;
    /** @var list<object> */
    private array $told = [];

    protected function setUp(): void
    {
        $settings = Settings::fromArray(Gateway::start()->settings() + ['FASPAY_SNAP_STATIC_CHANNELS' => '402', 'FASPAY_SNAP_COMPANY_CODE' => '850499']);
        $this->gateway = new FakeGateway(localSnap: (new Clients($settings))->snap());
        $dispatcher = $this->createStub(EventDispatcherInterface::class);
        $dispatcher->method('dispatch')->willReturnCallback(fn (object $event): object => $this->told[] = $event);
        $this->shop = new Shop($settings, Databases::empty(), $dispatcher, clients: new Clients($settings, snap: $this->gateway->snap(...)));
        $purchase = new Purchase('ORDER-1', Money::idr(10000), 'Kopi', new Customer('Sari', '0812', 'sari@example.com'));
        $this->bill = $this->shop->checkout->open($purchase, new PaymentOption(Method::SnapStaticVa, '402', 'Permata'));
        $this->shop->bills->book(new Booking($this->bill, null, $this->bill->createdAt, inquiryNo: 'INQUIRY-1'));
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
    }

    public function testAPaymentThatWasFoundUnderAnotherNumberIsAcknowledged(): void
    {
        $this->answerPaid('1111111111111111');
        $this->shop->reconciliation->run();
        self::assertSame(BillState::Paid, $this->shop->bills->find($this->bill->billNo)?->state);

        $this->answerPaid('1111111111111111');
        $answer = $this->shop->notifications->snap($this->payment('INQUIRY-1', '2222222222222222'));
        self::assertSame(200, $answer->status, $answer->body);
        self::assertCount(1, $this->told);
    }

    public function testASecondPaymentIsGivenBack(): void
    {
        $this->answerPaid('1111111111111111');
        $this->shop->reconciliation->run();
        $answer = $this->shop->notifications->snap($this->payment('INQUIRY-2', '2222222222222222'));

        self::assertSame('4042514', json_decode($answer->body, true)['responseCode']);
        self::assertCount(1, $this->told);
    }

    public function testASecondPaymentThatWasGivenBackDoesNotTakeTheFirstOneBack(): void
    {
        $this->answerPaid('1111111111111111');
        self::assertSame(200, $this->shop->notifications->snap($this->payment('INQUIRY-1', '1111111111111111'))->status);
        $this->gateway->will('snap.vaStatus', ['status' => PaymentStatus::Refunded, 'statusCode' => '04', 'referenceNo' => '2222222222222222']);
        self::assertSame(200, $this->shop->notifications->snap($this->payment('INQUIRY-2', '2222222222222222', '04'))->status);
        self::assertSame(BillState::Paid, $this->shop->bills->find($this->bill->billNo)?->state);
        self::assertCount(1, $this->told);
    }

    public function testAQueueDoesNotAcceptASecondPayment(): void
    {
        $this->answerPaid('1111111111111111');
        self::assertSame(200, $this->shop->notifications->accept($this->payment('INQUIRY-1', '1111111111111111'))->status);
        // Once it is acknowledged, the bank no longer gives it back.
        $answer = $this->shop->notifications->accept($this->payment('INQUIRY-2', '2222222222222222'));
        self::assertSame('4042514', json_decode($answer->body, true)['responseCode']);
    }

    public function testThePaymentThatWasBookedIsAcknowledgedAgainAfterATryThatFailed(): void
    {
        $this->gateway->will('snap.vaStatus', ['status' => PaymentStatus::Failed, 'statusCode' => '06', 'referenceNo' => '1111111111111111']);
        self::assertSame(200, $this->shop->notifications->snap($this->payment('INQUIRY-1', '1111111111111111', '06'))->status);
        // Two banks ask for the number, and the one that asked first pays.
        foreach (['INQUIRY-2', 'INQUIRY-3'] as $inquiry) {
            $this->shop->bills->book(new Booking($this->bill, null, $this->bill->createdAt, inquiryNo: $inquiry));
        }
        foreach ([1, 2] as $_) {
            $this->answerPaid('2222222222222222');
            $answer = $this->shop->notifications->snap($this->payment('INQUIRY-2', '2222222222222222'));
            self::assertSame(200, $answer->status, $answer->body);
        }
        self::assertSame('2222222222222222', $this->shop->bills->find($this->bill->billNo)?->gatewayNo);
        // The one that asked last pays, too.
        $this->answerPaid('3333333333333333');
        $answer = $this->shop->notifications->snap($this->payment('INQUIRY-3', '3333333333333333'));
        self::assertSame('4042514', json_decode($answer->body, true)['responseCode']);
        self::assertCount(1, $this->told);
    }

    public function testASecondPaymentIsGivenBackAlsoIfBothComeAtTheSameMoment(): void
    {
        $this->shop->bills->book(new Booking($this->bill, null, $this->bill->createdAt, inquiryNo: 'INQUIRY-2'));
        $this->gateway->will('snap.vaStatus', function (): array {
            // While this worker asks about the second payment, another one books the first.
            $this->answerPaid('1111111111111111');
            self::assertSame(200, $this->shop->notifications->snap($this->payment('INQUIRY-1', '1111111111111111'))->status);

            return self::paid('2222222222222222');
        });
        $answer = $this->shop->notifications->snap($this->payment('INQUIRY-2', '2222222222222222'));
        self::assertSame('4042514', json_decode($answer->body, true)['responseCode']);
        self::assertSame('1111111111111111', $this->shop->bills->find($this->bill->billNo)?->gatewayNo);
        self::assertCount(1, $this->told);
    }

    public function testAPaymentAfterAReversalIsGivenBack(): void
    {
        $this->answerPaid('1111111111111111');
        self::assertSame(200, $this->shop->notifications->snap($this->payment('INQUIRY-1', '1111111111111111'))->status);
        $bill = $this->shop->bills->find($this->bill->billNo) ?? $this->bill;
        $this->shop->bills->book(new Booking($bill, BillState::Reversed, $bill->createdAt));
        $this->answerPaid('2222222222222222');
        $answer = $this->shop->notifications->snap($this->payment('INQUIRY-2', '2222222222222222'));
        self::assertSame('4042514', json_decode($answer->body, true)['responseCode']);
    }

    public function testASecondPaymentThatWentBackWhileTheFirstIsBookedLeavesTheFirst(): void
    {
        $this->shop->bills->book(new Booking($this->bill, null, $this->bill->createdAt, inquiryNo: 'INQUIRY-2'));
        $this->gateway->will('snap.vaStatus', function (): array {
            // While this worker asks about the second payment, another one books the first.
            $this->answerPaid('1111111111111111');
            self::assertSame(200, $this->shop->notifications->snap($this->payment('INQUIRY-1', '1111111111111111'))->status);

            return ['status' => PaymentStatus::Refunded, 'statusCode' => '04', 'referenceNo' => '2222222222222222'];
        });
        self::assertSame(200, $this->shop->notifications->snap($this->payment('INQUIRY-2', '2222222222222222', '04'))->status);
        self::assertSame(BillState::Paid, $this->shop->bills->find($this->bill->billNo)?->state);
        self::assertSame($this->bill->billNo, $this->shop->bills->paidBill('ORDER-1'));
        self::assertCount(1, $this->told);
    }

    public function testAPaymentThatNobodyToldOfIsFoundThoughTheNumberWasTypedAgain(): void
    {
        // Paid while the shop was away. Then somebody types the number again, to see whether it is paid.
        $this->gateway->will('snap.vaStatus', fn (): array => self::paid('1111111111111111'));
        $answer = $this->shop->notifications->snap($this->inquiry('INQUIRY-2'));
        self::assertSame('4042414', json_decode($answer->body, true)['responseCode']);
        self::assertSame(BillState::Paid, $this->shop->bills->find($this->bill->billNo)?->state);
        self::assertSame('INQUIRY-1', $this->shop->bills->find($this->bill->billNo)->inquiryNo);
        self::assertCount(1, $this->told);
    }

    public function testTheNumberIsTypedAgainAfterATryThatFailed(): void
    {
        foreach ([
            ['status' => PaymentStatus::Failed, 'statusCode' => '06'],
            ['status' => PaymentStatus::NotFound, 'statusCode' => '07'],
            new GatewayException('The gateway knows no payment.', responseCode: '4042601'),
        ] as $i => $answer) {
            $this->gateway->will('snap.vaStatus', $answer);
            $answer = $this->shop->notifications->snap($this->inquiry("INQUIRY-1$i"));
            self::assertSame('2002400', json_decode($answer->body, true)['responseCode'], $answer->body);
            self::assertSame("INQUIRY-1$i", $this->shop->bills->find($this->bill->billNo)?->inquiryNo);
        }
    }

    public function testTheNumberCannotBePaidAgainWhileNobodyKnowsWhetherItIsPaid(): void
    {
        $this->gateway->will('snap.vaStatus', new NotSentException('The gateway cannot be reached.'));
        $answer = $this->shop->notifications->snap($this->inquiry('INQUIRY-2'));
        self::assertSame('5002400', json_decode($answer->body, true)['responseCode']);
        self::assertSame('INQUIRY-1', $this->shop->bills->find($this->bill->billNo)?->inquiryNo);
        // The same inquiry that comes again replaces none.
        self::assertSame(200, $this->shop->notifications->snap($this->inquiry('INQUIRY-1'))->status);
    }

    private function answerPaid(string $referenceNo): void
    {
        $this->gateway->will('snap.vaStatus', self::paid($referenceNo));
    }

    /** @return array<string, mixed> */
    private static function paid(string $referenceNo): array
    {
        return ['status' => PaymentStatus::Paid, 'statusCode' => '00', 'amount' => Money::idr(10000), 'referenceNo' => $referenceNo];
    }

    /** A payment as the gateway tells of it (docs/protocol/snap.md, section 8.4). */
    private function payment(string $inquiryNo, string $referenceNo, string $status = '00'): Message
    {
        return $this->signed('/v1.0/transfer-va/payment', "1$referenceNo", [
            'paymentRequestId' => $inquiryNo, 'referenceNo' => $referenceNo, 'paidAmount' => ['value' => '10000.00', 'currency' => 'IDR'],
            'trxDateTime' => date('c'), 'additionalInfo' => ['channelCode' => '402', 'latestTransactionStatus' => $status, 'merchantId' => $this->shop->settings->merchantId],
        ]);
    }

    /** Somebody types the number of the account. */
    private function inquiry(string $inquiryNo): Message
    {
        return $this->signed('/v1.0/transfer-va/inquiry', $inquiryNo, [
            'inquiryRequestId' => $inquiryNo, 'trxDateInit' => date('c'), 'additionalInfo' => ['channelCode' => '402', 'merchantId' => $this->shop->settings->merchantId],
        ]);
    }

    /** @param array<string, mixed> $members beside the account's number */
    private function signed(string $path, string $externalId, array $members): Message
    {
        [$service, $customer, $number] = (array) $this->bill->accountParts;
        $body = json_encode(['partnerServiceId' => $service, 'customerNo' => $customer, 'virtualAccountNo' => $number ?? $service . $customer] + $members, JSON_THROW_ON_ERROR);
        $timestamp = date('c');

        return new Message($body, [
            'X-TIMESTAMP' => $timestamp, 'X-SIGNATURE' => Signature::snap(self::GATEWAY_KEY, 'POST', $path, $body, $timestamp),
            'X-PARTNER-ID' => $this->shop->settings->merchantId, 'X-EXTERNAL-ID' => $externalId, 'CHANNEL-ID' => '77001',
        ], $path, '127.0.0.1');
    }
}
