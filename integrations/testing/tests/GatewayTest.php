<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing\Tests;

use Faspay\Channel;
use Faspay\Debit\Bill;
use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\PaymentStatus;
use Faspay\Sandbox\Testing\Gateway;
use PHPUnit\Framework\AssertionFailedError;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** Debit, and what is common to all products. */
final class GatewayTest extends TestCase
{
    private Gateway $gateway;

    protected function setUp(): void
    {
        $this->gateway = Gateway::start();
    }

    public function testAPaidOrderIsNotifiedAndConfirmed(): void
    {
        $faspay = $this->gateway->debit();
        $payment = $faspay->create(self::bill());
        $this->gateway->assertCreated('INV-0001');
        $this->gateway->assertCreated('INV-0001', 10000);
        $this->gateway->assertCreated($payment->trxId, Money::idr(10000));
        self::assertFalse($this->gateway->payment('INV-0001')->isPaid());
        $this->gateway->pay('INV-0001');
        $this->gateway->assertPaid('INV-0001');
        $message = $this->gateway->notificationFor('INV-0001');
        self::assertSame('/notification', $message->path);
        self::assertSame(['CONTENT_TYPE' => 'application/json'], $message->server());
        $notification = $faspay->verifyNotification($message->body);
        self::assertTrue($notification->claimsPaid());
        self::assertTrue($faspay->confirm($notification, Money::idr(10000), $payment->trxId)->isPaid());
    }

    /** @return iterable<string, array{string, PaymentStatus}> */
    public static function outcomes(): iterable
    {
        yield 'failed' => ['fail', PaymentStatus::Failed];
        yield 'expired' => ['expire', PaymentStatus::Expired];
        yield 'cancelled' => ['cancel', PaymentStatus::Cancelled];
    }

    #[DataProvider('outcomes')]
    public function testAnOrderThatIsNotPaid(string $method, PaymentStatus $status): void
    {
        $faspay = $this->gateway->debit();
        $payment = $faspay->create(self::bill());
        $this->gateway->$method($payment->trxId);
        self::assertSame($status, $faspay->verifyNotification($this->gateway->notificationFor($payment->trxId)->body)->status);
        self::assertSame($status, $faspay->status($payment->trxId, 'INV-0001')->status);
        self::assertFalse($this->gateway->payment($payment->trxId)->isPaid());
    }

    public function testTheLastNotificationCounts(): void
    {
        $faspay = $this->gateway->debit();
        $faspay->create(self::bill());
        $this->gateway->pay('INV-0001');
        $this->gateway->reverse('INV-0001');
        self::assertSame(PaymentStatus::Reversed, $faspay->verifyNotification($this->gateway->notificationFor('INV-0001')->body)->status);
        self::assertFalse($this->gateway->payment('INV-0001')->isPaid());
    }

    public function testXml(): void
    {
        $this->gateway = Gateway::start(format: 'xml');
        $faspay = $this->gateway->debit();
        $faspay->create(self::bill());
        $this->gateway->pay('INV-0001');
        $message = $this->gateway->notificationFor('INV-0001');
        self::assertSame('text/xml', $message->headers['Content-Type']);
        self::assertTrue($faspay->verifyNotification($message->body)->claimsPaid());
    }

    /** @return iterable<string, array{string}> */
    public static function lostAnswers(): iterable
    {
        yield 'lost' => ['loseNextAnswer'];
        yield 'cut' => ['cutNextAnswer'];
    }

    #[DataProvider('lostAnswers')]
    public function testALostAnswerIsAnUnknownOutcome(string $method): void
    {
        $faspay = $this->gateway->debit();
        $this->gateway->$method();
        try {
            $faspay->create(self::bill());
            self::fail('The answer came.');
        } catch (OutcomeUnknownException $e) {
            self::assertSame('INV-0001', $e->orderNo);
        }
        $this->gateway->assertCreated('INV-0001');
        $faspay->create(self::bill('INV-0002'));
        $this->gateway->assertCreated('INV-0002');
    }

    public function testAnErrorPageMeansThatNothingWasDone(): void
    {
        $this->gateway->breakDown();
        try {
            $this->gateway->debit()->create(self::bill());
            self::fail('It was created.');
        } catch (OutcomeUnknownException) {
            $this->gateway->assertNotCreated('INV-0001');
        }
    }

    public function testASlowAnswer(): void
    {
        $this->gateway->slowDown(300);
        $startedAt = hrtime(true);
        $this->gateway->debit()->create(self::bill());
        self::assertGreaterThanOrEqual(300, (hrtime(true) - $startedAt) / 1e6);
    }

    public function testTheClockStopsAndWhatIsDueExpires(): void
    {
        $payment = $this->gateway->debit()->create(self::bill());
        $this->gateway->setNow(new \DateTimeImmutable('+2 days'));
        self::assertSame(PaymentStatus::Expired, $this->gateway->debit()->status($payment->trxId, 'INV-0001')->status);
    }

    public function testOneTestDoesNotSeeWhatAnotherDid(): void
    {
        $this->gateway->debit()->create(self::bill());
        $this->gateway->loseNextAnswer();
        $next = Gateway::start();
        self::assertSame($this->gateway->url, $next->url);
        $next->assertNotCreated('INV-0001');
        self::assertSame('INV-0001', $next->debit()->create(self::bill())->billNo);
    }

    public function testTwoTestsAtTheSameTimeDoNotMeet(): void
    {
        $other = Gateway::start();
        self::assertNotSame($this->gateway->merchantId, $other->merchantId);
        $this->gateway->debit()->create(self::bill());
        $payment = $other->debit()->create(self::bill());
        $this->gateway->setNow(new \DateTimeImmutable('+2 days'));
        $this->gateway->breakDown(100);
        self::assertSame('7', $this->gateway->payment('INV-0001')->statusCode);
        self::assertSame(PaymentStatus::Unprocessed, $other->debit()->status($payment->trxId, 'INV-0001')->status);
        $this->expectExceptionMessage('The gateway has told nothing about INV-0001 yet');
        $other->notificationFor('INV-0001');
    }

    /** @return iterable<string, array{\Closure(Gateway): void, string}> */
    public static function failedAssertions(): iterable
    {
        yield 'not created' => [static fn (Gateway $gateway) => $gateway->assertCreated('INV-0002'), 'No payment was created for the order INV-0002.'];
        yield 'another amount' => [static fn (Gateway $gateway) => $gateway->assertCreated('INV-0001', 10001), 'was created with another amount.'];
        yield 'created' => [static fn (Gateway $gateway) => $gateway->assertNotCreated('INV-0001'), 'A payment was created for the order INV-0001.'];
        yield 'not paid' => [static fn (Gateway $gateway) => $gateway->assertPaid('INV-0001'), 'The payment INV-0001 is not paid: its status is 0.'];
        yield 'unknown, not paid' => [static fn (Gateway $gateway) => $gateway->assertPaid('INV-0002'), 'The gateway has no payment with the number INV-0002.'];
    }

    #[DataProvider('failedAssertions')]
    public function testAssertionsFail(\Closure $assertion, string $message): void
    {
        $this->gateway->debit()->create(self::bill());
        try {
            $assertion($this->gateway);
        } catch (AssertionFailedError $e) {
            self::assertStringContainsString($message, $e->getMessage());

            return;
        }
        self::fail('The assertion did not fail.');
    }

    /** @return iterable<string, array{\Closure(Gateway): mixed, string}> */
    public static function impossible(): iterable
    {
        yield 'nothing was told' => [static fn (Gateway $gateway) => $gateway->notificationFor('INV-0001'), 'The gateway has told nothing about INV-0001 yet'];
        yield 'no such payment' => [static fn (Gateway $gateway) => $gateway->pay('INV-0002'), 'The gateway has no payment with the number INV-0002'];
        yield 'not paid yet' => [static fn (Gateway $gateway) => $gateway->reverse('INV-0001'), 'The sandbox refuses: '];
        yield 'no such quirk' => [static fn (Gateway $gateway) => $gateway->quirks(['mood' => 'bad']), 'mood'];
    }

    #[DataProvider('impossible')]
    public function testWhatIsImpossibleIsSaid(\Closure $wish, string $message): void
    {
        $this->gateway->debit()->create(self::bill());
        $this->expectException(\RuntimeException::class);
        $this->expectExceptionMessage($message);
        $wish($this->gateway);
    }

    public function testSettingsAreThoseOfTheClients(): void
    {
        $settings = $this->gateway->settings();
        self::assertSame([$this->gateway->url, $this->gateway->merchantId], [$settings['FASPAY_BASE_URL'], $settings['FASPAY_MERCHANT_ID']]);
        $faspay = new \Faspay\Debit($settings['FASPAY_MERCHANT_ID'], 'Shop', $settings['FASPAY_USER_ID'], $settings['FASPAY_PASSWORD'], baseUrl: $settings['FASPAY_BASE_URL']);
        self::assertNotSame([], $faspay->channels());
        self::assertFileExists($settings['FASPAY_SNAP_PRIVATE_KEY']);
    }

    private static function bill(string $no = 'INV-0001'): Bill
    {
        $price = Money::idr(10000);

        return new Bill(
            $no, $price, 'Coffee', new \DateTimeImmutable('+1 day'), Channel::Dana,
            new Customer(no: '7', name: 'Sari', phone: '081234567890', email: 'sari@example.com'), [new Item('Coffee', $price)],
        );
    }
}
