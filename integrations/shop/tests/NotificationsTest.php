<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Shop\Message;
use Faspay\Shop\Method;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Psr\Log\AbstractLogger;

final class NotificationsTest extends GatewayCase
{
    public function testACallerThatIsNotListedIsRefusedBeforeItsSignatureIsLookedAt(): void
    {
        $driver = new PlainDriver($this->settings() + ['FASPAY_CALLERS' => '203.0.113.7'], Databases::empty());
        foreach (['debit', 'snap', 'card'] as $product) {
            self::assertSame(403, $driver->receive($product, new Message('{}', [], '/v1.0/qr/qr-mpm-notify', '127.0.0.1'))->status);
        }
        // On the list, it is verified all the same.
        self::assertSame(400, $driver->receive('debit', new Message('{}', [], '', '203.0.113.7'))->status);
        self::assertSame(400, $driver->receive('snap', new Message('{}', [], '/v1.0/qr/qr-mpm-notify', '203.0.113.7'))->status);
    }

    public function testTheSameExternalIdWithAnotherMessageIsRefused(): void
    {
        [$first, $second] = [$this->open(Method::SnapQr, '711'), $this->open(Method::SnapQr, '711', 'ORDER-2')];
        foreach ([$first, $second] as $bill) {
            $this->gateway->pay($bill->billNo);
        }
        $told = $this->message($first);
        self::assertSame(200, $this->driver->receive('snap', $told)->status);
        $message = $this->message($second);
        // The header is not signed.
        $same = new Message($message->body, ['X-EXTERNAL-ID' => $told->headers['X-EXTERNAL-ID']] + $message->headers, $message->path);
        $answer = $this->driver->receive('snap', $same);
        self::assertSame('4095200', json_decode($answer->body, true)['responseCode']);
        self::assertFalse($answer->settled);
        self::assertSame('waiting', $this->stateOf($second));
        self::assertSame(200, $this->driver->receive('snap', $message)->status);
        self::assertSame('paid', $this->stateOf($second));
    }

    public function testAQueueGetsTheMessageAndTheJobBooksIt(): void
    {
        foreach ([$this->open(), $this->open(Method::SnapQr, '711', 'ORDER-2'), $this->open(Method::SnapVa, '702', 'ORDER-3')] as $bill) {
            $this->gateway->pay($bill->billNo);
            $sent = $this->message($bill);
            $message = new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1', new \DateTimeImmutable());
            $answer = $this->driver->shop->notifications->accept($message);
            self::assertSame([200, true], [$answer->status, $answer->settled]);
            self::assertSame('waiting', $this->stateOf($bill));
            $forged = new Message(str_replace($bill->billNo, 'SHOP0000000000', $message->body), $message->headers, $message->path);
            self::assertFalse($this->driver->shop->notifications->accept($forged)->settled);

            $later = unserialize(serialize($message));
            self::assertTrue($this->driver->receive($bill->method->isSnap() ? 'snap' : 'debit', $later)->settled);
            self::assertSame('paid', $this->stateOf($bill));
        }
    }

    public function testAJobAfterMidnightBelongsToTheDayOnWhichItsMessageArrived(): void
    {
        [$first, $second] = [$this->open(Method::SnapQr, '711'), $this->open(Method::SnapQr, '711', 'ORDER-2')];
        foreach ([$first, $second] as $bill) {
            $this->gateway->pay($bill->billNo);
        }
        [$late, $next] = [$this->message($first), $this->message($second)];
        $tomorrow = $this->shopAt('+1 day')->notifications;
        self::assertTrue($tomorrow->snap(new Message($late->body, $late->headers, $late->path, null, new \DateTimeImmutable()))->settled);
        // Numbers of messages begin anew each day.
        $answer = $tomorrow->snap(new Message($next->body, ['X-EXTERNAL-ID' => $late->headers['X-EXTERNAL-ID']] + $next->headers, $next->path));
        self::assertTrue($answer->settled, $answer->body);
        self::assertSame(['paid', 'paid'], array_map($this->stateOf(...), [$first, $second]));
    }

    public function testTheClassicFormOfVirtualAccounts(): void
    {
        $this->gateway->quirks(['snap_va_payment' => 'classic']);
        $bill = $this->open(Method::SnapVa, '702');
        $this->gateway->pay($bill->billNo);
        $answer = $this->driver->receive('snap', $this->message($bill));
        self::assertSame(200, $answer->status, $answer->body . $answer->reason);
        self::assertSame('paid', $this->stateOf($bill));
        self::assertStringContainsString('Sari', $answer->body);
    }

    public function testTheOlderProtocolTellsOfAPaymentUnderSnap(): void
    {
        $this->gateway->quirks(['snap_legacy_notification' => 'json']);
        $bill = $this->open(Method::SnapQr, '711');
        $this->gateway->pay($bill->billNo);
        $message = $this->message($bill);
        self::assertStringContainsString('payment_status_code', $message->body);
        $answer = $this->driver->receive('snap', $message);
        self::assertSame(200, $answer->status, $answer->body . $answer->reason);
        self::assertStringContainsString('"00"', $answer->body);
        self::assertSame('paid', $this->stateOf($bill));
    }

    public function testCards(): void
    {
        $window = $this->driver->shop->checkout->openCard($this->purchase(), 'https://shop.example/thanks');
        self::assertSame('waiting', $this->stateOf($window->bill));
        $this->gateway->submit($window->form);
        $this->gateway->pay($window->bill->billNo);
        $answer = $this->driver->receive('card', $this->message($window->bill));
        self::assertSame(200, $answer->status, (string) $answer->reason);
        self::assertSame('paid', $this->stateOf($window->bill));
        self::assertNotNull($this->driver->bills()->find($window->bill->billNo)?->gatewayNo);

        $this->gateway->reverse($window->bill->billNo);
        self::assertSame(200, $this->driver->receive('card', $this->message($window->bill))->status);
        self::assertSame('reversed', $this->stateOf($window->bill));
        self::assertSame(['PaymentPaid', 'PaymentReversed'], $this->driver->told('ORDER-1'));

        $message = $this->message($window->bill);
        self::assertSame(400, $this->driver->receive('card', new Message(str_replace($window->bill->billNo, 'SHOP0000000001', $message->body)))->status);
    }

    public function testACardThatIsOnlyAuthorizedIsNotPaid(): void
    {
        $window = $this->driver->shop->checkout->openCard($this->purchase(), 'https://shop.example/thanks', authorizeOnly: true);
        $this->gateway->submit($window->form);
        $card = $this->gateway->payment($window->bill->billNo);
        $context = stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => '{"status": "A"}']]);
        file_get_contents("{$this->gateway->url}/_sandbox/card-transactions/$card->number/status", false, $context);
        $this->driver->reconcile();
        self::assertSame('authorized', $this->stateOf($window->bill));
        self::assertSame(['PaymentAuthorized'], $this->driver->told('ORDER-1'));
        self::assertNull($this->driver->bills()->paidBill('ORDER-1'));
    }

    public function testAListenerThatFailsIsToldAgain(): void
    {
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);
        $this->driver->fails = true;
        self::assertSame(200, $this->driver->receive('debit', $this->message($bill))->status);
        self::assertSame('paid', $this->stateOf($bill));
        self::assertSame([], $this->driver->told('ORDER-1'));
        $this->driver->fails = false;
        $this->driver->reconcile();
        $this->driver->reconcile();
        self::assertSame(['PaymentPaid'], $this->driver->told('ORDER-1'));
        self::assertFalse($this->driver->events[0]->details['late']);
    }

    public function testAForgedMessageLeavesOneLineInTheLogAndNoStackTrace(): void
    {
        $log = new class extends AbstractLogger {
            /** @var list<array{string, array<mixed>}> */
            public array $lines = [];

            public function log($level, string|\Stringable $message, array $context = []): void
            {
                $this->lines[] = [(string) $message, $context];
            }
        };
        $notifications = (new Shop(Settings::fromArray($this->settings()), $this->driver->bills(), $this->driver, $log))->notifications;
        $notifications->debit(new Message('{"bill_no":"ORDER-1","signature":"0000000000000000000000000000000000000000"}'));
        $notifications->card(new Message('a=b'));
        $notifications->snap(new Message('{}', ['X-SIGNATURE' => 'forged'], '/v1.0/qr/qr-mpm-notify'));
        self::assertCount(3, $log->lines);
        foreach ($log->lines as [$message, $context]) {
            self::assertStringEndsWith('did not verify. {reason}', $message);
            self::assertIsString($context['reason']);
            self::assertArrayNotHasKey('exception', $context);
        }
    }

    public function testWithoutCredentialsItIsTriedAgainLater(): void
    {
        $driver = new PlainDriver([], Databases::empty());
        self::assertSame(503, $driver->receive('debit', new Message('{}'))->status);
        self::assertSame(503, $driver->receive('card', new Message('a=b'))->status);
        self::assertSame(500, $driver->receive('snap', new Message('{}', [], '/v1.0/qr/qr-mpm-notify'))->status);
    }
}
