<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\BillingClient;
use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\RecurringClient;
use Faspay\SnapClient;
use Faspay\Testing;
use Faspay\XpressClient;
use PHPUnit\Framework\Assert;

/**
 * A gateway in memory for the tests of an application. Nothing leaves the process.
 *
 * It records every call, and answers in this order: what will() lined up for the operation; for the operations that open
 * and ask about payments of Debit, Xpress and SNAP what a gateway would say; otherwise it throws a \LogicException that names the
 * operation. What needs no gateway (verifying messages, building forms) is done by the real client, if there is one.
 *
 * Operations are named by client and method, such as "debit.create", "snap.generateQr", "card.refund",
 * "recurring.status", "xpress.create" and "billing.create".
 */
final class FakeGateway
{
    /** @var array<string, list<mixed>> answers that wait, by operation */
    private array $answers = [];
    /** @var list<FakeCall> */
    private array $calls = [];
    /** @var array<string, FakePayment> by the shop's number */
    private array $payments = [];

    /**
     * @param DebitClient|null $localDebit the real client that verifies messages; null where no test needs it
     * @param SnapClient|null $localSnap as $localDebit
     * @param CreditCardClient|null $localCards as $localDebit; builds the forms, too
     * @param RecurringClient|null $localRecurring as $localCards
     * @param XpressClient|null $localXpress as $localDebit
     * @param BillingClient|null $localBilling as $localDebit
     * @throws \LogicException if the extension does not let results be made by hand
     */
    public function __construct(
        public readonly ?DebitClient $localDebit = null,
        public readonly ?SnapClient $localSnap = null,
        public readonly ?CreditCardClient $localCards = null,
        public readonly ?RecurringClient $localRecurring = null,
        public readonly ?XpressClient $localXpress = null,
        public readonly ?BillingClient $localBilling = null,
    ) {
        ini_set('faspay.testing', '1');
        if (ini_get('faspay.testing') !== '1') {
            throw new \LogicException('The fake gateway needs the INI entry faspay.testing=1, which only php.ini can set outside the command line.');
        }
    }

    public function debit(): DebitClient
    {
        return new FakeDebit($this);
    }

    public function snap(): SnapClient
    {
        return new FakeSnap($this);
    }

    public function cards(): CreditCardClient
    {
        return new FakeCreditCard($this);
    }

    public function recurring(): RecurringClient
    {
        return new FakeRecurring($this);
    }

    public function xpress(): XpressClient
    {
        return new FakeXpress($this);
    }

    public function billing(): BillingClient
    {
        return new FakeBilling($this);
    }

    /**
     * Lines up answers of an operation. Each serves one call.
     *
     * @param mixed ...$answers each of them: an array of the result's properties, a result, an exception to throw, or a
     *        closure that takes the arguments of the call and gives one of these
     */
    public function will(string $operation, mixed ...$answers): self
    {
        $this->answers[$operation] = [...$this->answers[$operation] ?? [], ...array_values($answers)];

        return $this;
    }

    /**
     * Decides what the gateway says of a payment from now on.
     *
     * @param string $no the shop's number: Bill::$no, VaBill::$trxId or partnerReferenceNo
     * @param Money|null $amount what was paid, if it is not the amount of the bill
     * @throws \LogicException if no such payment was opened
     */
    public function becomes(string $no, PaymentStatus $status, ?Money $amount = null): self
    {
        $payment = $this->payments[$no] ?? throw new \LogicException("No payment $no was opened at the fake gateway.");
        $payment->status = $status;
        $payment->amount = $amount ?? $payment->amount;

        return $this;
    }

    /** @return list<FakeCall> what was called, oldest first; of one operation, if one is named */
    public function calls(?string $operation = null): array
    {
        return array_values(array_filter($this->calls, static fn (FakeCall $call): bool => $operation === null || $call->operation === $operation));
    }

    /**
     * Asserts that an operation was called.
     *
     * @param int|null $times how often; null: at least once
     * @param \Closure(mixed...): bool|null $with takes the arguments of a call and says whether it counts; null: every call does
     */
    public function assertCalled(string $operation, ?int $times = null, ?\Closure $with = null): void
    {
        $count = count(array_filter($this->calls($operation), static fn (FakeCall $call): bool => $with === null || $with(...$call->arguments)));
        $times === null
            ? Assert::assertGreaterThan(0, $count, "$operation was not called" . ($with === null ? '.' : ' with such arguments.'))
            : Assert::assertSame($times, $count, "$operation was called $count times.");
    }

    /** Asserts that an operation was not called; without a name, that nothing was. */
    public function assertNotCalled(?string $operation = null): void
    {
        $called = array_unique(array_map(static fn (FakeCall $call): string => $call->operation, $this->calls($operation)));
        Assert::assertSame([], $called, 'The gateway was called.');
    }

    /** @internal remembers a payment that a fake client opened */
    public function open(string $no, Money $amount): FakePayment
    {
        return $this->payments[$no] = new FakePayment($no, sprintf('99999%011d', count($this->payments) + 1), $amount);
    }

    /** @internal */
    public function payment(?string $no): ?FakePayment
    {
        return $this->payments[$no ?? ''] ?? null;
    }

    /**
     * @internal records a call and gives its answer
     *
     * @param class-string $result the class of the answer
     * @param list<mixed> $arguments
     * @param (\Closure(): (array<string, mixed>|object))|null $usual the answer, or its properties, where none was lined up
     */
    public function call(string $operation, string $result, array $arguments, ?\Closure $usual = null): object
    {
        $this->calls[] = new FakeCall($operation, $arguments);
        $answer = ($this->answers[$operation] ?? []) !== []
            ? array_shift($this->answers[$operation])
            : ($usual ?? throw new \LogicException("The fake gateway has no answer for $operation. Line one up: \$gateway->will('$operation', [...])."))();
        if ($answer instanceof \Closure) {
            $answer = $answer(...$arguments);
        }
        if ($answer instanceof \Throwable) {
            throw $answer;
        }

        return is_array($answer) ? Testing::answer($result, $answer) : $answer;
    }

    /**
     * @internal records a call and lets the real client answer it
     *
     * @template T of object
     * @param T|null $client
     * @return T
     */
    public function local(?object $client, string $operation, mixed ...$arguments): object
    {
        $this->calls[] = new FakeCall($operation, $arguments);

        return $client ?? throw new \LogicException("$operation needs a real client: configure its credentials, those of the sandbox will do.");
    }
}
