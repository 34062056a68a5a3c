<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Charges members, and tells their merchant. */
final readonly class RecurringCharges
{
    public function __construct(
        private Database $database,
        private Clock $clock,
        private CurrentMerchant $merchant,
        private Merchants $merchants,
        private Members $members,
        private Notifier $notifier,
    ) {
    }

    /** @return list<array<string, mixed>> oldest first */
    public function of(array $member): array
    {
        return $this->database->rows('SELECT trx_id, at, status, amount FROM member_charge WHERE member = ? ORDER BY id', [$member['id']]);
    }

    /** Everything that is due by now, oldest first. */
    public function runDue(): void
    {
        foreach ($this->clock->readings() as $reading) {
            while (($member = $this->members->firstDue($reading)) !== null) {
                $this->merchant->during($member['merchant_id'], fn () => $this->runFirst($member));
            }
        }
    }

    /** Because a tester said so. One that fails is tried again on the next process day; one that is paid makes up for a failed one. */
    public function runNow(array $member, bool $paid): bool
    {
        if (!$this->members->proceed($member, $this->members->today(), $paid, $member['fail_next'])) {
            return false;
        }
        $this->charge($member, $this->clock->text(), $paid);

        return true;
    }

    /** False: this merchant did not ask to be told. */
    public function announceExpiry(array $member, string $month): bool
    {
        $fields = $member['fields'];
        if ($fields['card_expire_notif'] !== '1') {
            return false;
        }
        $this->tell($member, $member['member_id'], static fn (): array => [
            'request' => 'Notification CC Expired', 'member_id' => $fields['member_id'], 'member_name' => $fields['member_name'],
            'member_email' => $fields['member_email'], 'amount' => $fields['recurring_amount'], 'expired_date' => $month,
        ]);

        return true;
    }

    private function runFirst(array $member): void
    {
        $paid = $member['fail_next'] < 1;
        if ($this->members->proceed($member, $member['due_on'], $paid, max(0, $member['fail_next'] - 1))) {
            $this->charge($member, $member['due_on'] . ' 00:00:00', $paid);
        }
    }

    /** The signature of a notification about a charge. */
    public static function sign(array $merchant, string $trxId, string $status): string
    {
        return Signature::of('bot', $merchant['id'], $merchant['password'], $trxId, $status);
    }

    private function charge(array $member, string $at, bool $paid): void
    {
        $trxId = CardTokens::guid();
        $status = $paid ? Status::Paid : Status::Failed;
        $this->database->insert('member_charge', [
            'trx_id' => $trxId, 'member' => $member['id'], 'at' => $at, 'status' => (string) $status->value, 'amount' => $member['fields']['recurring_amount'],
        ]);
        $this->database->logState($member['merchant_id'], 'recurring', $trxId, $at, (string) $status->value, $paid ? 'Charge paid' : 'Charge failed');
        $this->tell($member, $trxId, static fn (array $merchant, string $url): array => [
            'request' => 'Payment Notification',
            'trx_id' => $trxId,
            'merchant_id' => $merchant['id'],
            'member_id' => Members::number($member),
            'merchant_member_id' => $member['member_id'],
            'payment_reff' => $member['member_id'] . '_' . preg_replace('/\D/', '', $at),
            'payment_date' => $at,
            'payment_status_code' => $status->value,
            'payment_status_desc' => $status->text('en'),
            'signature' => self::sign($merchant, $trxId, (string) $status->value),
            'url_notif' => $url,
        ]);
    }

    /** @param callable(array, string): array $message */
    private function tell(array $member, string $about, callable $message): void
    {
        $merchant = $this->merchants->find($member['merchant_id']);
        $url = $merchant['recurringNotifyUrl'] ?? null;
        if ($url !== null) {
            $this->notifier->tell(new Delivery('recurring', $merchant['id'], $member['member_id'], $about, $url, 'json', Wire::message($message($merchant, $url), 'json')));
        }
    }
}
