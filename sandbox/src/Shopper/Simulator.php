<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Shopper;

use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Qr;
use Faspay\Sandbox\SnapPayer;
use Faspay\Sandbox\SnapPayments;
use Faspay\Sandbox\Status;
use Faspay\Sandbox\Transactions;

/** Bank, counter and QR app in one: finds a payment by what a payer types or scans, whichever protocol the shop spoke, and pays it. */
final readonly class Simulator
{
    /** The texts that a payer can type. */
    private const NUMBERED = ['account', 'retail'];

    /** How many open payments are offered. */
    private const OFFERED = 20;

    public function __construct(
        private CurrentMerchant $merchant,
        private Merchants $merchants,
        private PaymentView $view,
        private Transactions $transactions,
        private SnapPayments $snapPayments,
        private SnapPayer $snapPayer,
    ) {
    }

    /**
     * Of the merchant that is asked for, or else of any: several may use one number.
     *
     * @param string $typed a number, or the text of a QR code
     * @return array<string, mixed>|null what PaymentView::debit() and snap() describe, and the row itself as "trx"; an open payment comes before others of the number
     */
    public function find(string $typed): ?array
    {
        $typed = trim($typed);
        $reference = Qr::reference($typed);
        $found = $reference === null ? $this->numbered(str_replace([' ', '-', '.'], '', $typed)) : $this->described(
            $this->transactions->all(['trx_id' => $reference]),
            $this->snapPayments->all(['reference_no' => $reference]),
        );
        $id = $this->merchant->id();
        $found = array_filter($found, static fn (array $one): bool => $id === null || $one['trx']['merchant_id'] === $id);
        $found = array_filter($found, static fn (array $one): bool => $reference === null ? in_array($one['kind'], self::NUMBERED, true) : $one['qr'] !== '');

        return array_values(array_filter($found, static fn (array $one): bool => $one['open']))[0] ?? array_values($found)[0] ?? null;
    }

    /** @return list<array<string, mixed>> as find() gives them: open payments that have a number or a QR code, newest first */
    public function offered(): array
    {
        $open = array_filter(
            $this->described($this->transactions->all(most: 10 * self::OFFERED), array_slice($this->snapPayments->all(), 0, 10 * self::OFFERED)),
            static fn (array $one): bool => $one['open'] && ($one['qr'] !== '' || in_array($one['kind'], self::NUMBERED, true)),
        );

        return array_slice(array_values($open), 0, self::OFFERED);
    }

    /**
     * @param array<string, mixed> $found by find()
     * @param int $cents what the payer gives, be it another amount than the bill's
     * @return bool false: it is not open
     */
    public function pay(array $found, int $cents): bool
    {
        return $this->merchant->during($found['trx']['merchant_id'], fn (): bool => $found['protocol'] === 'snap'
            ? $this->snapPayer->payAmount($found['trx'], $cents)
            : $this->transactions->move($found['trx'], Status::Paid, paid: $cents));
    }

    /** @return list<array<string, mixed>> */
    private function numbered(string $number): array
    {
        $ofOrder = array_filter($this->transactions->all(['bill_no' => $number]), static fn (array $trx): bool => PaymentView::number($trx) === $number);

        return $this->described(
            [...$this->transactions->all(['trx_id' => $number]), ...$ofOrder],
            array_filter($this->snapPayments->all(['number' => $number]), static fn (array $trx): bool => $trx['product'] === 'va'),
        );
    }

    /** @return list<array<string, mixed>> */
    private function described(array $debit, array $snap): array
    {
        $described = [];
        foreach ([[$debit, $this->view->debit(...)], [$snap, $this->view->snap(...)]] as [$rows, $describe]) {
            foreach ($rows as $trx) {
                $merchant = $this->merchants->find($trx['merchant_id']);
                if ($merchant !== null && ($trx['product'] ?? '') !== 'static') {
                    $described[] = $this->merchant->during($merchant['id'], static fn (): array => ['trx' => $trx] + $describe($trx, $merchant, null));
                }
            }
        }

        return $described;
    }
}
