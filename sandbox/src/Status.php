<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Payment status codes and how one becomes another. */
enum Status: int
{
    case Unprocessed = 0;
    case InProcess = 1;
    case Paid = 2;
    case Failed = 3;
    case Reversed = 4;
    case NotFound = 5;
    case Expired = 7;
    case Cancelled = 8;
    case Unknown = 9;

    /** @return list<self> */
    public function next(): array
    {
        return match ($this) {
            self::Unprocessed => [self::InProcess, self::Expired, self::Cancelled],
            self::InProcess => [self::Paid, self::Failed],
            self::Paid => [self::Reversed],
            default => [],
        };
    }

    /** Whether a payment may go from this state to that one, directly or through "in process". */
    public function canBecome(self $to): bool
    {
        return in_array($to, $this->next(), true) || $this === self::Unprocessed && in_array($to, self::InProcess->next(), true);
    }

    /** The state in words, for people. text() is the protocol's own text. */
    public function word(): string
    {
        return match ($this) {
            self::Unprocessed => 'Waiting for the payment',
            self::InProcess => 'In process',
            self::Paid => 'Paid',
            self::Failed => 'Failed',
            self::Reversed => 'Paid back',
            self::NotFound => 'Not found',
            self::Expired => 'Expired',
            self::Cancelled => 'Cancelled',
            self::Unknown => 'Unknown',
        };
    }

    /** Whether the merchant is told. */
    public function notifies(): bool
    {
        return in_array($this, [self::Paid, self::Failed, self::Reversed, self::Expired, self::Cancelled], true);
    }

    public function isOpen(): bool
    {
        return $this === self::Unprocessed || $this === self::InProcess;
    }

    public function text(string $language): string
    {
        return match ($this) {
            self::Unprocessed => $language === 'id' ? 'Belum diproses' : 'Unprocessed',
            self::InProcess => $language === 'id' ? 'Dalam proses' : 'In Process',
            self::Paid => $language === 'id' ? 'Payment Sukses' : 'Payment Success',
            self::Failed => $language === 'id' ? 'Payment Gagal' : 'Payment Failed',
            self::Reversed => 'Payment Reversal',
            self::NotFound => $language === 'id' ? 'Tagihan tidak ditemukan' : 'No bills found',
            self::Expired => 'Payment Expired',
            self::Cancelled => 'Payment Cancelled',
            self::Unknown => 'Unknown',
        };
    }
}
