<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\AmountMismatchException;
use Faspay\CardStatus;
use Faspay\CreditCard\Result;
use Faspay\Debit;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Snap;

/**
 * What the gateway's own answer about a payment means for its bill: the one place where it is decided whether a bill is paid.
 *
 * @internal
 */
final readonly class Verdict
{
    /** What takes the money back from the merchant. */
    private const GONE_BACK = [CardStatus::Voided, CardStatus::Chargeback, CardStatus::SaleReversed, CardStatus::CaptureReversed];

    /**
     * @param BillState|null $state null: nothing is decided yet
     * @param array<string, string|bool|null> $details for the event
     */
    private function __construct(
        public ?BillState $state,
        public ?string $gatewayNo = null,
        public array $details = [],
    ) {
    }

    /** @param bool $confirmed whether confirm() has compared the amounts; else they are compared here */
    public static function ofDebit(Bill $bill, Debit\Status $answer, bool $confirmed): self
    {
        $exact = $confirmed || $answer->isPaidExactly($bill->total);

        return self::unlessMayBeTriedAgain($bill, self::of($bill, $answer->status, $exact, $answer->total, $answer->paidAt, $answer->trxId), Method::Xpress);
    }

    /** @param bool $confirmed as in ofDebit() */
    public static function ofSnap(Bill $bill, Snap\Status $answer, bool $confirmed): self
    {
        $exact = $confirmed || $answer->isPaidExactly($bill->total);
        $verdict = self::of($bill, $answer->status, $exact, $answer->amount, $answer->paidAt, $answer->referenceNo);

        return self::unlessMayBeTriedAgain($bill, $verdict, Method::SnapStaticVa);
    }

    /** The gateway speaks of one try to pay. With these methods the next one may succeed, as long as the shop takes it. */
    private static function unlessMayBeTriedAgain(Bill $bill, self $verdict, Method $method): self
    {
        return $verdict->isOver() && $bill->method === $method ? new self(null) : $verdict;
    }

    public static function ofCard(Bill $bill, Result $answer): self
    {
        $gatewayNo = in_array($answer->transactionId, [null, '', '0'], true) ? null : $answer->transactionId;
        [$state, $details] = match (true) {
            $answer->isFullyRefunded(), in_array($answer->status, self::GONE_BACK, true) => [BillState::Reversed, []],
            $answer->isPaidExactly($bill->total) => [BillState::Paid, ['paidAt' => $answer->transactedAt?->format(DATE_ATOM)]],
            $answer->isPaid() => [BillState::Review, self::amounts($bill, $answer->amount)],
            $answer->status === CardStatus::Authorized => [BillState::Authorized, []],
            in_array($answer->status, [CardStatus::Failed, CardStatus::Error, CardStatus::Blocked], true)
                => [BillState::Failed, ['reason' => $answer->errorText]],
            default => [null, []],
        };

        return self::unlessMayBeTriedAgain($bill, new self($state, $gatewayNo, $details), Method::Xpress);
    }

    public static function ofMismatch(Bill $bill, AmountMismatchException $mismatch): self
    {
        return new self(BillState::Review, null, self::amounts($bill, $mismatch->actual));
    }

    /**
     * The same, beside a notification. Where it claims that the bill is paid and the gateway's answer calls the bill over, one of
     * them is older than the other, and nobody would ask about a bill that is over: nothing is decided yet.
     */
    public function after(bool $claimsPaid): self
    {
        return $claimsPaid && $this->isOver() ? new self(null, $this->gatewayNo) : $this;
    }

    private function isOver(): bool
    {
        return in_array($this->state, BillState::over(), true);
    }

    /** Nobody can pay the bill any more, and the gateway knows of no payment. */
    public static function ofSilence(): self
    {
        return new self(BillState::Expired);
    }

    private static function of(Bill $bill, PaymentStatus $status, bool $exact, ?Money $amount, ?\DateTimeImmutable $paidAt, ?string $gatewayNo): self
    {
        $state = BillState::of($status);
        [$state, $details] = match (true) {
            $state === BillState::Paid && !$exact => [BillState::Review, self::amounts($bill, $amount)],
            $state === BillState::Paid => [$state, ['paidAt' => $paidAt?->format(DATE_ATOM)]],
            in_array($state, [BillState::Failed, BillState::Cancelled], true) => [$state, ['reason' => $status->value]],
            default => [$state, []],
        };

        return new self($state, $gatewayNo, $details);
    }

    /** @return array<string, ?string> */
    private static function amounts(Bill $bill, ?Money $actual): array
    {
        $text = static fn (?Money $money): ?string => $money === null ? null : "$money->currency $money";

        return ['expected' => $text($bill->total), 'actual' => $text($actual)];
    }
}
