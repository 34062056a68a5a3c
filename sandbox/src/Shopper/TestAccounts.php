<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Shopper;

/** The payers' accounts that Faspay publishes for its own sandbox. Here, too, a page takes exactly these. */
final class TestAccounts
{
    public const LABELS = [
        'USERID' => 'User ID', 'PHONE' => 'Phone number', 'PASSWORD' => 'Password', 'PIN' => 'PIN', 'OTP' => 'One-time password', 'PAYCODE' => 'Pay code',
    ];
    public const UNKNOWN = 'There is no such test account.';
    public const WRONG = 'This does not match the test account.';
    public const FULL_ONLY = 'This test account pays in full only.';

    private const LINKAJA = [['PHONE' => '081234567890', 'PIN' => '000000', 'OTP' => '000000']];
    private const DANA = [['PHONE' => '0817345545', 'PIN' => '123321']];

    /** By channel. What names the account comes first. */
    private const ACCOUNTS = [
        '302' => self::LINKAJA, '716' => self::LINKAJA,
        '401' => [['USERID' => 'faspay', 'PASSWORD' => 'password', 'OTP' => '101010']],
        '405' => [['USERID' => 'faspay', 'PASSWORD' => 'password', 'OTP' => '101010']],
        '700' => [['USERID' => 'faspay', 'PAYCODE' => '101010']],
        '701' => [['USERID' => 'faspay', 'PASSWORD' => 'password', 'OTP' => '10101010']],
        '709' => [
            ['PHONE' => '081291891818', 'PIN' => '414141', 'OTP' => '4567'],
            ['PHONE' => self::KREDIVO_FULL_ONLY, 'PIN' => '663482', 'OTP' => '4567'],
        ],
        '812' => [['PHONE' => '081234567890']],
        '814' => [['USERID' => 'faspay', 'PASSWORD' => 'Faspay123!@#', 'OTP' => '10101010']],
        '819' => self::DANA, '722' => self::DANA,
    ];
    private const KREDIVO_FULL_ONLY = '081513114262';

    /** @return list<array<string, string>> field => value; nothing where no account is published: any shopper will do */
    public static function of(string $channel): array
    {
        return self::ACCOUNTS[$channel] ?? [];
    }

    /**
     * What is wrong with what a shopper typed. A program that presses the button without typing anything pays.
     *
     * @param array<string, string> $typed
     * @return array<string, string> problem by field
     */
    public static function problems(string $channel, array $typed): array
    {
        $accounts = self::of($channel);
        if ($accounts === [] || array_intersect_key($typed, $accounts[0]) === []) {
            return [];
        }
        $name = array_key_first($accounts[0]);
        $digits = static fn (string $field): string => $field === 'PHONE' ? preg_replace('/^\+?62/', '0', preg_replace('/[ -]/', '', $typed[$field] ?? '')) : $typed[$field] ?? '';
        foreach ($accounts as $account) {
            if ($digits($name) === $account[$name]) {
                $wrong = array_filter($account, static fn (string $value, string $field): bool => $digits($field) !== $value, ARRAY_FILTER_USE_BOTH);

                return array_fill_keys(array_keys($wrong), self::WRONG)
                    + ($account[$name] === self::KREDIVO_FULL_ONLY && ($typed['PLAN'] ?? Kredivo::FULL) !== Kredivo::FULL ? ['PLAN' => self::FULL_ONLY] : []);
            }
        }

        return [$name => self::UNKNOWN];
    }
}
