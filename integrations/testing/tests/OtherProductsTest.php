<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing\Tests;

use Faspay\CardStatus;
use Faspay\Channel;
use Faspay\CreditCard\Order;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Recurring\Member;
use Faspay\Recurring\Period;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Snap\DebitBill;
use Faspay\Snap\QrBill;
use Faspay\Snap\VaBill;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** SNAP and credit cards. */
final class OtherProductsTest extends TestCase
{
    /** @return iterable<string, array{\Closure(\Faspay\Snap): mixed, string}> */
    public static function payments(): iterable
    {
        $price = Money::idr(25000);
        $tomorrow = new \DateTimeImmutable('+1 day');
        yield 'virtual account' => [
            static fn (\Faspay\Snap $snap) => $snap->createVa(new VaBill('INV-0001', $price, 'Sari', 'Coffee', Channel::PermataVa, $tomorrow, phone: '081234567890', email: 'sari@example.com')),
            '/v1.0/transfer-va/payment',
        ];
        yield 'QRIS' => [
            static fn (\Faspay\Snap $snap) => $snap->generateQr(new QrBill('INV-0001', $price, 'Coffee', Channel::ShopeePayQris, '081234567890', $tomorrow)),
            '/v1.0/qr/qr-mpm-notify',
        ];
        yield 'direct debit' => [
            static fn (\Faspay\Snap $snap) => $snap->createDebit(new DebitBill('INV-0001', $price, 'Coffee', Channel::Dana, $tomorrow, '081234567890', 'Sari', 'sari@example.com')),
            '/v1.0/debit/notify',
        ];
    }

    #[DataProvider('payments')]
    public function testAPaymentUnderSnapIsNotifiedAndConfirmed(\Closure $create, string $path): void
    {
        $gateway = Gateway::start();
        $snap = $gateway->snap();
        $create($snap);
        $gateway->assertCreated('INV-0001', 25000);
        $gateway->pay('INV-0001');
        $gateway->assertPaid('INV-0001');
        $message = $gateway->notificationFor('INV-0001');
        self::assertSame($path, $message->path);
        self::assertArrayHasKey('HTTP_X_SIGNATURE', $message->server());
        $notification = $snap->verifyNotification($message->body, $message->headers, $message->path);
        self::assertTrue($notification->claimsPaid());
        self::assertTrue($snap->confirm($notification, Money::idr(25000))->isPaid());
    }

    public function testAVirtualAccountIsFoundByItsNumber(): void
    {
        $gateway = Gateway::start();
        $account = $gateway->snap()->createVa(new VaBill('INV-0001', Money::idr(25000), 'Sari', 'Coffee', Channel::PermataVa, new \DateTimeImmutable('+1 day')));
        $gateway->expire(preg_replace('/\s/', '', (string) $account->number));
        $message = $gateway->notificationFor('INV-0001');
        self::assertSame(PaymentStatus::Expired, $gateway->snap()->verifyNotification($message->body, $message->headers, $message->path)->status);
    }

    public function testACardPaymentIsMadeInThePaymentWindow(): void
    {
        $gateway = Gateway::start();
        $cards = $gateway->creditCard();
        $price = Money::idr(50000);
        $gateway->submit($cards->paymentForm(new Order('INV-0001', $price, 'Sari', 'sari@example.com', 'https://shop.example/return')));
        $gateway->assertCreated('INV-0001', 50000);
        $gateway->pay('INV-0001');
        $gateway->assertPaid('INV-0001');
        $message = $gateway->notificationFor('INV-0001');
        self::assertSame('application/x-www-form-urlencoded', $message->headers['Content-Type']);
        $notification = $cards->verifyNotification($message->body);
        self::assertTrue($cards->confirm($notification, $price)->isPaid());
        $gateway->reverse('INV-0001');
        self::assertSame(CardStatus::Voided, $cards->verifyNotification($gateway->notificationFor('INV-0001')->body)->status);
    }

    public function testACardPaymentThatIsDeclined(): void
    {
        $gateway = Gateway::start();
        $gateway->submit($gateway->creditCard()->paymentForm(new Order('INV-0001', Money::idr(50000), 'Sari', 'sari@example.com', 'https://shop.example/return')));
        $gateway->fail('INV-0001');
        self::assertFalse($gateway->creditCard()->verifyNotification($gateway->notificationFor('INV-0001')->body)->claimsPaid());
        $this->expectExceptionMessage('A card payment cannot become Expired');
        $gateway->expire('INV-0001');
    }

    public function testAMemberRegistersForRecurringPayments(): void
    {
        $gateway = Gateway::start();
        $order = new Order('REC-0001', Money::idr(50000), 'Sari', 'sari@example.com', 'https://shop.example/return');
        $today = new \DateTimeImmutable('now', new \DateTimeZone('Asia/Jakarta'));
        $member = new Member('M-0001', 'Sari', 'sari@example.com', Money::idr(50000), $today, $today->modify('+1 year'), Period::Monthly, [20]);
        $gateway->submit($gateway->recurring()->registrationForm($member, $order));
        $gateway->pay('REC-0001');
        self::assertTrue($gateway->creditCard()->verifyNotification($gateway->notificationFor('REC-0001')->body)->claimsPaid());
        self::assertTrue($gateway->recurring()->status('M-0001')->active);
    }
}
