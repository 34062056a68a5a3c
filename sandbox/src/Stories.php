<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Billing\BillPages;
use Faspay\Sandbox\Billing\Bills;
use Faspay\Sandbox\SendMe\Payouts;

/** Everything about one payment or recurring member, from the first request to the last try of telling the shop. */
final readonly class Stories
{
    public function __construct(
        private Database $database,
        private Timeline $timeline,
        private Merchants $merchants,
        private Transactions $transactions,
        private CardPayments $cards,
        private Members $members,
        private SnapPayments $snapPayments,
        private Payouts $payouts,
        private Bills $bills,
    ) {
    }

    /**
     * @param string $number of a payment, a charge, or a member (member_id)
     * @param string|null $merchantId whose member, where several merchants have one of that number; null: the newest
     * @return array{product: string, number: string, order: string, merchant: string, cents: ?int, state: string, page: ?string, told: string, advice?: string, events: list<array<string, mixed>>}|null
     *     page: the address of its own page; told: whether the shop accepted (yes), did not (no), or was not told (not);
     *     advice: what may be done next
     */
    public function of(string $number, ?string $merchantId = null): ?array
    {
        $story = $this->debit($number) ?? $this->snap($number) ?? $this->card($number) ?? $this->payout($number) ?? $this->bill($number) ?? $this->member($number, $merchantId);
        if ($story === null) {
            return null;
        }
        $events = $this->timeline->of($story['payments'], $story['orders'], $story['merchants']);
        $deliveries = array_filter($events, static fn (array $event): bool => $event['kind'] === 'delivery');

        return array_diff_key($story, ['payments' => 1, 'orders' => 1, 'merchants' => 1]) + [
            'number' => $number, 'events' => $events,
            'told' => $deliveries === [] ? 'not' : (in_array('fine', array_column($deliveries, 'outcome'), true) ? 'yes' : 'no'),
        ];
    }

    private function debit(string $number): ?array
    {
        $trx = $this->transactions->find(['trx_id' => $number]);

        return $trx === null ? null : self::story('debit', $trx['trx_id'], $trx['bill_no'], $trx['merchant_id'], $trx['status']->word(), $trx['total'], $this->page($trx['trx_id'], $trx['bill_no'], $trx['merchant_id']));
    }

    private function snap(string $number): ?array
    {
        $trx = $this->snapPayments->find(['reference_no' => $number]);
        if ($trx === null) {
            return null;
        }
        $page = $trx['product'] === 'static' ? '/snap' : $this->page($trx['reference_no'], $trx['partner_ref'], $trx['merchant_id']);

        return self::story('snap', $trx['reference_no'], $trx['partner_ref'], $trx['merchant_id'], $trx['status']->word(), $trx['total'], $page);
    }

    private function card(string $number): ?array
    {
        $trx = $this->cards->find(['trx_id' => $number]);

        return $trx === null ? null : self::story('card', $trx['trx_id'], $trx['tran_id'], $trx['merchant_id'], $trx['status']->word(), $trx['amount'], '/cards');
    }

    private function payout(string $number): ?array
    {
        $payout = $this->payouts->find(['trx_id' => $number]);

        return $payout === null ? null : self::story($payout['product'], $number, $payout['trx_no'], $payout['merchant_id'], $payout['status']->word(), (int) $payout['amount'], '/payouts?' . http_build_query(['q' => $payout['trx_no']]))
            + ['advice' => $payout['status']->advice()];
    }

    private function bill(string $number): ?array
    {
        $bill = $this->bills->find(['billing_id' => $number]);

        return $bill === null ? null : self::story(
            'billing', $bill['billing_id'], $bill['transaction_no'], $bill['merchant_id'], $bill['status']->word(), $bill['total'], BillPages::address($bill),
        );
    }

    /** A charge has no page of its own: it is part of its member's story. */
    private function member(string $number, ?string $merchantId): ?array
    {
        $charged = $this->database->rows('SELECT member FROM member_charge WHERE trx_id = ?', [$number]);
        $member = $this->members->find(
            ($charged === [] ? ['member_id' => $number] : ['id' => $charged[0]['member']]) + ($merchantId === null ? [] : ['merchant_id' => $merchantId]),
        );
        if ($member === null) {
            return null;
        }
        $charges = array_column($this->database->rows('SELECT trx_id FROM member_charge WHERE member = ?', [$member['id']]), 'trx_id');
        $first = $this->cards->find(['tran_id' => $member['tran_id']]);

        return [
            'payments' => [...$charges, $member['member_id'], ...($first === null ? [] : [$first['trx_id']])], 'orders' => [$member['member_id'], $member['tran_id']],
            'merchants' => [$member['merchant_id'], $first['merchant_id'] ?? ''],
        ] + self::story('recurring', $number, $member['member_id'], $member['merchant_id'], $member['active'] ? 'Active' : 'Ended', null, '/members');
    }

    private function page(string $trxId, string $order, string $merchantId): ?string
    {
        $merchant = $this->merchants->find($merchantId);

        return $merchant === null ? null : SnapMessage::page(['partner_ref' => $order, 'reference_no' => $trxId], $merchant, '');
    }

    private static function story(string $product, string $number, string $order, string $merchant, string $state, ?int $cents, ?string $page): array
    {
        return [
            'product' => $product, 'order' => $order, 'merchant' => $merchant, 'cents' => $cents, 'state' => $state, 'page' => $page,
            'payments' => [$number], 'orders' => [$order], 'merchants' => [$merchant],
        ];
    }
}
