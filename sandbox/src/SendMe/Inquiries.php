<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Quirks;

/** What a partner may ask: names, balance, statement, and what became of a payout. Parameters are parts of the path. */
final readonly class Inquiries
{
    private const MONTHS_BACK = 3;
    private const MONTHS = 1;

    public function __construct(private Clock $clock, private Quirks $quirks, private Beneficiaries $beneficiaries, private Payouts $payouts)
    {
    }

    /** @return array<string, mixed> whose the virtual account of a beneficiary is */
    public function name(array $merchant, string $account, string $beneficiary): array
    {
        $known = $this->beneficiaries->find($merchant['id'], ['virtual_account' => $beneficiary]) ?? throw Refusal::of(Refusal::BENEFICIARY);

        return [
            'virtual_account' => $account, 'beneficiary_virtual_account' => $beneficiary, 'beneficiary_account_number' => $known['account'],
            'beneficiary_account_name' => $known['fields']['beneficiary_account_name'],
        ];
    }

    /** @return array<string, mixed> */
    public function balance(array $merchant, string $account): array
    {
        $deposit = $this->payouts->deposit;

        return [
            'virtual_account' => $account, 'balance' => Deposit::decimals($deposit->balance($merchant['id'])), 'available_balance' => Deposit::decimals($deposit->available($merchant['id'])),
        ];
    }

    /**
     * @return array<string, mixed> the lines of some days, the last one included
     * @throws Refusal the days are too many or too long ago
     */
    public function statement(array $merchant, string $account, string $start, string $end): array
    {
        [$from, $to] = array_map(static fn (string $day): ?int => Clock::parse("$day 00:00:00"), [$start, $end]);
        if ($from === null || $to === null || $from > $to) {
            throw Refusal::of(Refusal::PERIOD, 'The dates must be such as 2019-02-01, the earlier one first');
        }
        $end <= self::dayAfter($from, self::MONTHS) || throw Refusal::of(Refusal::PERIOD, 'At most one month can be asked for');
        $start >= self::dayAfter($this->clock->now(), -self::MONTHS_BACK) || throw Refusal::of(Refusal::PERIOD, 'Only the last three months can be asked for');
        $lines = array_map(fn (array $entry): array => [
            'transaction_date' => $this->clock->text((int) $entry['at'], 'd/m/Y H:i:s'), 'transaction_type' => $entry['amount'] < 0 ? 'D' : 'K',
            'transaction_amount' => Deposit::decimals(abs($entry['amount'])), 'transaction_name' => $entry['name'], 'transaction_desc' => $entry['description'],
        ], $this->payouts->deposit->entries($merchant['id'], $from, $to + 86399));

        return ['virtual_account' => $account, 'start_date' => $start, 'end_date' => $end, 'data' => $lines];
    }

    /**
     * What became of a payout. The vendor's libraries do not escape a slash in trx_no.
     *
     * @param string $asked trx_no, or trx_no/trx_id
     * @return array<string, mixed>
     * @throws Refusal
     */
    public function status(array $merchant, string $account, string $asked): array
    {
        $by = ['merchant_id' => $merchant['id'], 'product' => Product::NAME];
        $payout = $this->payouts->find($by + ['trx_no' => $asked]);
        if ($payout === null && preg_match('#^(.+)/(\d+)$#Ds', $asked, $found) === 1) {
            $payout = $this->payouts->find($by + ['trx_no' => $found[1], 'trx_id' => $found[2]]);
        }
        $payout ?? throw Refusal::of(Refusal::NOT_FOUND);
        $request = $payout['request'];
        [$code, $text] = Product::written($payout['status']);
        $of = static fn (string $name): array => array_key_exists($name, $request) ? [$name => Fields::text($request, $name)] : [];

        return ['virtual_account' => $account] + $of('beneficiary_virtual_account') + $of('beneficiary_account') + $of('beneficiary_name') + $of('beneficiary_phone') + [
            'beneficiary_bank_code' => $payout['bank_code'], 'beneficiary_bank_name' => Banks::name($payout['bank_code']) ?? '', 'trx_id' => (int) $payout['trx_id'],
            'trx_no' => $payout['trx_no'], 'trx_date' => Fields::text($request, 'trx_date') ?: $this->clock->text((int) $payout['created_at']),
            'trx_amount' => (string) $this->quirks->inquired((int) $payout['amount']), 'trx_desc' => $payout['description'], 'trx_reff' => $payout['reference'],
        ] + $of('callback_url') + [
            'trx_status_date' => $this->clock->text((int) ($payout['changed_at'] ?? $payout['created_at'])), 'bank_response_code' => $payout['bank_response_code'],
            'bank_response_msg' => $payout['bank_response_msg'], 'status' => $code, 'message' => $text,
        ];
    }

    /** The same day some months later or earlier, or the last day of a shorter month. */
    private static function dayAfter(int $time, int $months): string
    {
        $day = (new \DateTimeImmutable("@$time"))->setTimezone(new \DateTimeZone('Asia/Jakarta'));
        $month = $day->modify(sprintf('first day of %+d months', $months));

        return $month->format('Y-m-') . sprintf('%02d', min((int) $day->format('j'), (int) $month->format('t')));
    }
}
