<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Channel;
use Faspay\Debit;
use Faspay\MalformedMessageException;
use Faspay\PaymentStatus;
use Faspay\Shop\Answer;
use Faspay\Shop\Channels;
use Faspay\Shop\Clients;
use Faspay\Shop\Message;
use Faspay\Shop\Settings;
use Faspay\Shop\Shop;
use Faspay\Shop\Testing\Fake\FakeGateway;

/** What the gateway says of one bill in two places at the same moment, or says in two ways. */
final class CrossingTest extends GatewayCase
{
    protected function settings(): array
    {
        return ['FASPAY_XPRESS' => 'yes', 'FASPAY_XPRESS_CHANNELS' => '402,819'] + parent::settings();
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
    }

    public function testAnAnswerThatCannotBeReadIsNotTheFaultOfTheMessage(): void
    {
        $bill = $this->open();
        $this->gateway->pay($bill->billNo);
        // A 400 would let a queue give up at once.
        $answer = $this->handledWhile($this->message($bill), new MalformedMessageException('The answer is a web page.'));
        self::assertSame([503, false], [$answer->status, $answer->settled]);
        self::assertSame('waiting', $this->stateOf($bill));
        self::assertStringContainsString('could not be handled', implode("\n", $this->driver->logged));
        self::assertTrue($this->driver->receive('debit', $this->message($bill))->settled);
        self::assertSame('paid', $this->stateOf($bill));
    }

    public function testAClaimThatTheInquiryContradictsIsNotSettled(): void
    {
        foreach ([[PaymentStatus::Expired, '7'], [PaymentStatus::Failed, '3'], [PaymentStatus::Cancelled, '8']] as $i => [$status, $code]) {
            $bill = $this->open(orderNo: "ORDER-$i");
            $this->gateway->pay($bill->billNo);
            // Paid in the last second: the inquiry does not know it yet, and nobody asks about a bill that is over.
            $answer = $this->handledWhile($this->message($bill), ['trxId' => $bill->gatewayNo, 'billNo' => $bill->billNo, 'status' => $status, 'statusCode' => $code]);
            self::assertSame([503, false], [$answer->status, $answer->settled], $status->value);
            self::assertSame('waiting', $this->stateOf($bill));
            $this->driver->reconcile();
            self::assertSame('paid', $this->stateOf($bill));
            self::assertSame(['PaymentPaid'], $this->driver->told("ORDER-$i"));
        }
    }

    public function testASecondPaymentThatIsTakenBackWhileTheFirstIsBookedLeavesTheFirst(): void
    {
        $bill = $this->driver->shop->checkout->open($this->purchase(), $this->driver->shop->channels->option(Channels::XPRESS), 'https://shop.example/return');
        $this->gateway->choose((string) $bill->redirectUrl, '402');
        $this->gateway->pay($bill->billNo);
        $first = $this->message($bill);
        $second = $this->gateway->debit()->create(new Debit\Bill(
            $bill->billNo, $bill->total, 'Kopi', new \DateTimeImmutable('+1 hour'), Channel::DanamonVa,
            new Debit\Customer('7', 'Sari', '0812', 'sari@example.com'), [new Debit\Item('Kopi', $bill->total)],
        ))->trxId;
        $this->gateway->pay($second);
        $this->gateway->reverse($second);
        $sent = $this->gateway->notificationFor($second);
        $answer = $this->handledWhile(new Message($sent->body, $sent->headers, $sent->path, '127.0.0.1'), function () use ($first, $second, $bill): array {
            // While this worker asks about the second payment, another one books the first.
            self::assertTrue($this->driver->receive('debit', $first)->settled);

            return ['trxId' => $second, 'billNo' => $bill->billNo, 'status' => PaymentStatus::Reversed, 'statusCode' => '4'];
        });
        self::assertTrue($answer->settled);
        self::assertSame('paid', $this->stateOf($bill));
        self::assertSame($bill->billNo, $this->driver->bills()->paidBill('ORDER-1'));
        self::assertSame(['PaymentPaid'], $this->driver->told('ORDER-1'));
        self::assertStringContainsString('look whether money must be paid back', implode("\n", $this->driver->logged));
    }

    /** Handles a message of Debit with this answer of the gateway to the question about it. */
    private function handledWhile(Message $message, mixed $answer): Answer
    {
        $fake = new FakeGateway(localDebit: $this->gateway->debit());
        $fake->will('debit.status', $answer);
        $settings = Settings::fromArray($this->settings());
        $this->driver->logged = [];
        $clients = new Clients($settings, debit: $fake->debit(...));
        try {
            return (new Shop($settings, $this->driver->bills(), $this->driver, $this->driver->logger, clients: $clients))->notifications->debit($message);
        } finally {
            ini_set('faspay.testing', '0');
        }
    }
}
