<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\ShopUrl;

/** The members of requests: which ones each request must have, and what each must be. */
final class Fields
{
    /** Those of a registration. A confirmation repeats them. */
    public const REGISTRATION = [
        'virtual_account', 'beneficiary_account', 'beneficiary_account_name', 'beneficiary_va_name', 'beneficiary_bank_code', 'beneficiary_bank_branch',
        'beneficiary_region_code', 'beneficiary_country_code',
    ];
    public const CONFIRMATION = [...self::REGISTRATION, 'bank_account_number', 'bank_account_name', 'confirm'];

    /** What a payout must have, by where it goes: to a bank, to a wallet, or to one of the outlets. */
    private const PAYOUTS = [
        'bank' => [
            'virtual_account', 'beneficiary_virtual_account', 'beneficiary_account', 'beneficiary_name', 'beneficiary_bank_code', 'beneficiary_region_code',
            'beneficiary_country_code', 'beneficiary_purpose_code', 'trx_no', 'trx_date', 'instruct_date', 'trx_amount', 'trx_desc', 'callback_url',
        ],
        'wallet' => [
            'virtual_account', 'beneficiary_account', 'beneficiary_name', 'beneficiary_bank_code', 'beneficiary_region_code', 'beneficiary_country_code', 'trx_no', 'trx_date',
            'trx_amount', 'callback_url',
        ],
        'alf' => [
            'virtual_account', 'beneficiary_bank_code', 'beneficiary_region_code', 'beneficiary_country_code', 'beneficiary_purpose_code', 'beneficiary_account_name',
            'beneficiary_phone', 'beneficiary_email', 'trx_no', 'trx_date', 'instruct_date', 'trx_amount', 'trx_desc',
        ],
        'imr' => [
            'virtual_account', 'beneficiary_bank_code', 'beneficiary_region_code', 'beneficiary_country_code', 'beneficiary_account_name', 'beneficiary_phone',
            'beneficiary_email', 'trx_no', 'trx_date', 'instruct_date', 'trx_amount',
        ],
        'C013' => ['virtual_account', 'beneficiary_bank_code', 'beneficiary_name', 'beneficiary_phone', 'trx_no', 'trx_amount', 'trx_desc', 'callback_url'],
    ];

    /** This one must be there, but may be empty. */
    private const MAY_BE_EMPTY = 'instruct_date';

    /** How much of trx_desc is kept. A wallet's is kept whole, as in the published sample. */
    private const DESCRIPTIONS = ['bank' => 15, 'alf' => 15, 'imr' => 15, 'C013' => 27];

    /** In sen: an amount is a multiple of the first, and at most the second. */
    private const STEPS = ['alf' => [5_000_000, PHP_INT_MAX], 'imr' => [5_000_000, PHP_INT_MAX], 'C013' => [10_000_000, 150_000_000]];

    private const SHAPES = [
        'virtual_account' => '/^\d{1,20}$/D', 'beneficiary_account' => '/^\d{1,128}$/D', 'beneficiary_account_name' => '/^.{1,255}$/Dsu', 'beneficiary_va_name' => '/^.{1,255}$/Dsu',
        'beneficiary_name' => '/^.{1,255}$/Dsu', 'beneficiary_bank_code' => '/^\w{1,10}$/D', 'beneficiary_bank_branch' => '/^.{1,255}$/Dsu', 'beneficiary_region_code' => '/^\d{1,4}$/D',
        'beneficiary_country_code' => '/^[A-Za-z]{2}$/D', 'beneficiary_purpose_code' => '/^\d$/D', 'beneficiary_phone' => '/^\+?\d{1,15}$/D', 'beneficiary_email' => '/^[^@\s]+@[^@\s]+$/Dsu',
        'trx_no' => '/^.{1,255}$/Dsu', 'trx_amount' => '/^[1-9]\d{0,14}$/D', 'confirm' => '/^2$/D',
    ];
    private const DATES = ['trx_date', 'instruct_date', 'trx_expired'];

    /** Where a payout goes: one of the keys of PAYOUTS. */
    public static function kind(array $message): string
    {
        $code = self::text($message, 'beneficiary_bank_code');

        return Banks::outlet($code) ?? (isset(Banks::WALLETS[$code]) ? 'wallet' : 'bank');
    }

    /**
     * @param list<string> $names
     * @throws Refusal one is not there
     */
    public static function demand(array $message, array $names): void
    {
        foreach ($names as $name) {
            $isThere = $name === self::MAY_BE_EMPTY ? array_key_exists($name, $message) : !in_array($message[$name] ?? '', ['', []], true);
            $isThere || throw Refusal::missing($name);
        }
    }

    /** @throws Refusal a member of this kind of payout is not there */
    public static function demandPayout(array $message, string $kind): void
    {
        self::demand($message, self::PAYOUTS[$kind]);
    }

    /**
     * Whether every member is what it must be.
     *
     * @throws Refusal
     */
    public static function check(array $message, ?string $kind = null): void
    {
        foreach ($message as $name => $value) {
            in_array($value, [null, ''], true) || is_string($value) || is_int($value) || throw Refusal::invalid((string) $name);
            $text = self::text($message, (string) $name);
            $isRight = $text === '' || match (true) {
                isset(self::SHAPES[$name]) => self::hasShape((string) $name, $text),
                in_array($name, self::DATES, true) => Clock::parse($text) !== null || Clock::parse("$text 00:00:00") !== null,
                $name === 'callback_url' => strlen($text) <= 255 && ShopUrl::problem($text) === null,
                default => true,
            };
            $isRight || throw Refusal::invalid((string) $name);
        }
        [$step, $most] = self::STEPS[$kind] ?? [1, PHP_INT_MAX];
        $amount = (int) self::text($message, 'trx_amount');
        $amount % $step === 0 && $amount <= $most || throw Refusal::invalid('trx_amount');
    }

    /** A member as text. A number is as good as its digits; what is not there is empty. */
    public static function text(array $message, string $name): string
    {
        $value = $message[$name] ?? '';

        return is_string($value) || is_int($value) ? (string) $value : '';
    }

    public static function description(array $message, string $kind): string
    {
        return mb_substr(self::text($message, 'trx_desc'), 0, self::DESCRIPTIONS[$kind] ?? null);
    }

    /** Several e-mail addresses are separated by commas. */
    private static function hasShape(string $name, string $text): bool
    {
        foreach ($name === 'beneficiary_email' ? array_map(trim(...), explode(',', $text)) : [$text] as $one) {
            if (preg_match(self::SHAPES[$name], $one) !== 1) {
                return false;
            }
        }

        return true;
    }
}
