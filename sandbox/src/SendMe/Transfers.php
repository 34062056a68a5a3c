<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Quirks;

/** Begins payouts: to a bank, to a wallet, or as cash at an outlet. */
final readonly class Transfers
{
    private const KEY = __DIR__ . '/../../keys/test_cash_out_private.pem';
    private const DAY = 86400;
    private const KINDS = ['bank' => 'transfer', 'wallet' => 'topup ewallet'];

    public function __construct(private Clock $clock, private Quirks $quirks, private Beneficiaries $beneficiaries, private Payouts $payouts)
    {
    }

    /**
     * The checks are in the order of the documented refusals.
     *
     * @return array<string, mixed>
     * @throws Refusal
     */
    public function transfer(array $merchant, array $message): array
    {
        $kind = Fields::kind($message);
        Fields::demandPayout($message, $kind);
        Fields::text($message, 'trx_desc') !== 'fee' || throw Refusal::of(Refusal::DESCRIPTION);
        Fields::text($message, 'virtual_account') === Credentials::of($merchant)->virtualAccount || throw Refusal::of(Refusal::ACCOUNT);
        $kind !== 'bank' || $this->checkBeneficiary($merchant, $message);
        $trxNo = Fields::text($message, 'trx_no');
        $this->payouts->find(['merchant_id' => $merchant['id'], 'product' => Product::NAME, 'trx_no' => $trxNo]) === null || throw Refusal::of(Refusal::DUPLICATE);
        Fields::check($message, $kind);
        $payout = $this->payouts->create($merchant['id'], $this->payout($message, $kind));

        return match ($payout) {
            PayoutProblem::Duplicate => throw Refusal::of(Refusal::DUPLICATE),
            PayoutProblem::Balance => throw Refusal::of(Refusal::BALANCE),
            default => $this->answer($message, $kind, $payout),
        };
    }

    /** @throws Refusal */
    private function checkBeneficiary(array $merchant, array $message): void
    {
        $known = $this->beneficiaries->find($merchant['id'], ['virtual_account' => Fields::text($message, 'beneficiary_virtual_account')]);
        if ($known === null || $known['bank_code'] !== Fields::text($message, 'beneficiary_bank_code')) {
            throw Refusal::of(Refusal::BENEFICIARY);
        }
        $known['account'] === Fields::text($message, 'beneficiary_account') || throw Refusal::of(Refusal::BENEFICIARY_ACCOUNT);
        $names = array_map(mb_strtolower(...), [$known['fields']['beneficiary_account_name'], $known['fields']['bank_account_name']]);
        in_array(mb_strtolower(Fields::text($message, 'beneficiary_name')), $names, true) || throw Refusal::of(Refusal::BENEFICIARY_NAME);
    }

    /** @return array<string, mixed> of Payouts::create() */
    private function payout(array $message, string $kind): array
    {
        $text = static fn (string ...$names): string => array_values(array_filter(array_map(static fn (string $name): string => Fields::text($message, $name), $names)))[0] ?? '';
        $isOutlet = isset(Banks::OUTLETS[$kind]);
        $amount = (int) $text('trx_amount');
        // A day without a time means its beginning. An empty text is no date.
        $instructed = Clock::parse($text('instruct_date')) ?? Clock::parse($text('instruct_date') . ' 00:00:00');

        return [
            'product' => Product::NAME, 'kind' => self::KINDS[$kind] ?? 'cashout', 'trx_no' => $text('trx_no'), 'amount' => $amount, 'bank_code' => $text('beneficiary_bank_code'),
            'account' => $isOutlet ? $text('beneficiary_phone') : $text('beneficiary_account'), 'name' => $text('beneficiary_name', 'beneficiary_account_name'),
            'description' => Fields::description($message, $kind), 'request' => json_encode($message), 'code' => $isOutlet ? sprintf('%010d', random_int(0, 9_999_999_999)) : '',
        ] + (new Bank($this->clock, $this->quirks))->plan($amount, $instructed);
    }

    /** @return array<string, mixed> what was sent, and what the gateway adds */
    private function answer(array $message, string $kind, array $payout): array
    {
        $desc = array_key_exists('trx_desc', $message) ? ['trx_desc' => $payout['description']] : [];
        $code = match ($kind) {
            'bank', 'wallet' => [],
            'C013' => ['cashout_code' => self::encrypted($payout['code'])],
            default => ['cashout_code' => $payout['code']],
        };
        $expiry = $code === [] || Fields::text($message, 'trx_expired') !== '' ? [] : ['trx_expired' => $this->clock->text($this->clock->now() + self::DAY)];

        return array_replace($message, ['trx_amount' => $payout['amount']] + $desc + $expiry) + $code + [
            'trx_id' => (int) $payout['trx_id'], 'trx_reff' => $payout['reference'], 'status' => '1', 'message' => 'On Process',
        ];
    }

    /** The bank encrypts with its private key, so that whoever has the public one can read it. */
    private static function encrypted(string $code): string
    {
        if (!openssl_private_encrypt($code, $encrypted, file_get_contents(self::KEY))) {
            throw new \LogicException('the key cannot encrypt');
        }

        return base64_encode($encrypted);
    }
}
