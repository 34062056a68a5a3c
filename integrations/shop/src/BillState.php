<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\PaymentStatus;

/** What the shop knows of a bill. docs/order-model.md shows how one state follows another. */
enum BillState: string
{
    /** Recorded, and nothing was sent yet: what a shop has left that died in the middle of creating a payment. */
    case Prepared = 'prepared';
    /** The gateway has it, and the shopper may pay. */
    case Waiting = 'waiting';
    /** Sent, but the answer was lost: the gateway may have it. */
    case Unknown = 'unknown';
    /** The card's bank has reserved the money; it is not the shop's before it is captured. */
    case Authorized = 'authorized';
    /** Paid, exactly. It settled its order. */
    case Paid = 'paid';
    /** Paid, exactly, but another bill had settled the order before: this money is to be given back. */
    case PaidAgain = 'paid_again';
    /** The payment failed, or the gateway refused to create it. */
    case Failed = 'failed';
    case Expired = 'expired';
    case Cancelled = 'cancelled';
    /** The shopper has the money back: reversed, refunded, voided or charged back. */
    case Reversed = 'reversed';
    /** Another amount was paid: someone must check it. */
    case Review = 'review';

    /**
     * The states from which a bill may come to this one. Whatever else the gateway says changes nothing: a late "expired"
     * does not undo a payment, and nothing follows a reversal.
     *
     * @return list<self>
     */
    public function sources(): array
    {
        $open = self::open();
        $unpaid = [...$open, ...self::over()];

        return match ($this) {
            self::Prepared => [],
            self::Waiting, self::Unknown => [self::Prepared],
            self::Failed, self::Expired, self::Cancelled => $open,
            self::Authorized => [self::Prepared, self::Waiting, self::Unknown, ...self::over()],
            // Money that comes late is money all the same.
            self::Paid, self::PaidAgain => [...$unpaid, self::Review],
            self::Review => $unpaid,
            self::Reversed => [...$unpaid, self::Review, self::Paid, self::PaidAgain],
        };
    }

    /**
     * The states in which money may still come, so that the gateway is asked.
     *
     * @return list<self>
     */
    public static function open(): array
    {
        return [self::Prepared, self::Waiting, self::Unknown, self::Authorized];
    }

    /**
     * The states of a bill that is over, and that nobody has paid so far. Money may still come late.
     *
     * @return list<self>
     */
    public static function over(): array
    {
        return [self::Failed, self::Expired, self::Cancelled];
    }

    /**
     * The states of a bill that was paid exactly, or whose money went back. Another amount is not among them: see Review.
     *
     * @return list<self>
     */
    public static function everPaid(): array
    {
        return [self::Paid, self::PaidAgain, self::Reversed];
    }

    /**
     * What the shop's listeners are told when a bill comes to this state.
     *
     * @return class-string<Event\PaymentEvent>|null
     */
    public function event(): ?string
    {
        return match ($this) {
            self::Prepared, self::Waiting => null,
            self::Unknown => Event\OutcomeUnknown::class,
            self::Authorized => Event\PaymentAuthorized::class,
            self::Paid => Event\PaymentPaid::class,
            self::PaidAgain => Event\PaidAgain::class,
            self::Failed, self::Cancelled => Event\PaymentFailed::class,
            self::Expired => Event\PaymentExpired::class,
            self::Reversed => Event\PaymentReversed::class,
            self::Review => Event\AmountMismatch::class,
        };
    }

    /** The state that a bill gets from the gateway's answer; null: it is still open. */
    public static function of(PaymentStatus $status): ?self
    {
        return match ($status) {
            PaymentStatus::Paid => self::Paid,
            PaymentStatus::Failed => self::Failed,
            PaymentStatus::Expired => self::Expired,
            PaymentStatus::Cancelled => self::Cancelled,
            PaymentStatus::Reversed, PaymentStatus::Refunded => self::Reversed,
            default => null,
        };
    }
}
