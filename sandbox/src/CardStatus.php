<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** TXN_STATUS of a card payment and how one becomes another. */
enum CardStatus: string
{
    case Pending = 'N';
    case Processing = 'P';
    case Incomplete = 'I';
    case Reconfirm = 'RC';
    case Authorized = 'A';
    case Captured = 'C';
    case Sales = 'S';
    case CaptureFailed = 'CF';
    case CaptureReconfirm = 'CRC';
    case Declined = 'F';
    case Error = 'E';
    case Blocked = 'B';
    case Voided = 'V';
    case PendingChargeback = 'PCB';
    case Chargeback = 'CB';

    /** @return list<self> */
    public function next(): array
    {
        $decided = [self::Authorized, self::Sales, self::Declined, self::Error, self::Blocked, self::Voided];

        return match ($this) {
            self::Pending => [self::Processing, self::Incomplete, self::Reconfirm, ...$decided],
            self::Processing => [self::Incomplete, self::Reconfirm, ...$decided],
            self::Incomplete, self::Reconfirm => $decided,
            self::Authorized => [self::Captured, self::CaptureFailed, self::CaptureReconfirm, self::Voided],
            self::CaptureFailed, self::CaptureReconfirm => [self::Authorized, self::Captured],
            self::Captured, self::Sales => [self::Voided, self::PendingChargeback, self::Chargeback],
            self::PendingChargeback => [self::Chargeback],
            default => [],
        };
    }

    /** The state in words, for people. */
    public function word(): string
    {
        return match ($this) {
            self::Pending => 'Pending',
            self::Processing => 'In process',
            self::Incomplete => 'Not completed',
            self::Reconfirm => 'Answer of the bank unknown',
            self::Authorized => 'Authorized, not captured',
            self::Captured => 'Captured',
            self::Sales => 'Paid',
            self::CaptureFailed => 'Capture failed',
            self::CaptureReconfirm => 'Capture unknown',
            self::Declined => 'Declined',
            self::Error => 'Refused or broken off',
            self::Blocked => 'Blocked',
            self::Voided => 'Voided',
            self::PendingChargeback => 'Chargeback pending',
            self::Chargeback => 'Charged back',
        };
    }

    /** The money is taken, or reserved. */
    public function isApproved(): bool
    {
        return in_array($this, [self::Authorized, self::Captured, self::Sales], true);
    }

    public function isRefundable(): bool
    {
        return $this === self::Captured || $this === self::Sales;
    }

    /** The union of what the documents say: the docs page, the error text and the plugins disagree. */
    public function isVoidable(): bool
    {
        return in_array(self::Voided, $this->next(), true) && $this !== self::Incomplete;
    }

    /** What the bank is taken to have said; null: nothing new. */
    public function bankCode(): ?string
    {
        return match ($this) {
            self::Authorized, self::Captured, self::Sales, self::Voided => '00',
            self::Declined, self::CaptureFailed => '05',
            default => null,
        };
    }

    public function userCode(): string
    {
        return match ($this) {
            self::Authorized, self::Captured, self::Sales, self::Voided => '101',
            self::Declined, self::CaptureFailed => '102',
            self::Blocked, self::Error => '103',
            default => '',
        };
    }

    /** End user indicator. */
    public function indicator(): string
    {
        return match ($this) {
            self::Authorized, self::Captured, self::Sales => 'SUC',
            self::Declined, self::Reconfirm, self::Pending, self::Error => 'RTY',
            default => 'NA',
        };
    }
}
