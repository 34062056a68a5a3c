<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The recurring part of the registration form, and a member's fields wherever they travel. */
final class RecurringForm
{
    public const REGISTER = '1';
    public const UPDATE_CARD = '2';
    public const PAYMENT_METHOD = '3';

    private const FLAG = '/^[tf01]$/D';
    private const FLAGS = ['t' => '1', 'f' => '0'];

    /** What is kept of the form besides the fields of a card payment. */
    private const KEPT = [
        'PAYMENT_METHOD', 'recurring_type', 'merchant_id', 'member_id', 'member_name', 'member_email', 'member_email_notif', 'process_date', 'recurring_amount',
        'recurring_start_date', 'recurring_end_date', 'recurring_period', 'recurring_period_at', 'recurring_accumulate_at', 'recurring_status', 'card_expire_notif',
    ];

    /** @return array<string, string> the form, its misspelt name mended; what its sample does not contain gets its only value */
    public static function fields(array $posted): array
    {
        $fields = CardForm::fields($posted);
        if (($fields['recurring_period_at'] ?? '') === '') {
            $fields['recurring_period_at'] = $fields['recurring_perriod_at'] ?? '';
        }
        if (($fields['TRANSACTIONTYPE'] ?? '') === '') {
            $fields['TRANSACTIONTYPE'] = '1';
        }

        return ['RESPONSE_TYPE' => '2'] + $fields;
    }

    /** @return array<string, Rule> of a member, in the form and in the messages about one */
    public static function rules(): array
    {
        $date = Rule::mandatory(10, '/^20\d\d-\d\d-\d\d$/D');

        return [
            'member_id' => Rule::mandatory(50), 'member_name' => Rule::mandatory(50), 'member_email' => Rule::mandatory(50),
            'member_email_notif' => Rule::mandatory(1, self::FLAG), 'process_date' => Rule::mandatory(26, '/^(0[1-9]|[12]\d|3[01])(,(0[1-9]|[12]\d|3[01])){0,8}$/D'),
            'recurring_amount' => Rule::mandatory(15, '/^\d{1,12}(\.\d\d)?$/D'), 'recurring_start_date' => $date, 'recurring_end_date' => $date,
            'recurring_period' => Rule::mandatory(1, '/^[DMY]$/D'), 'recurring_period_at' => Rule::mandatory(1, '/^[1-9]$/D'),
            'recurring_accumulate_at' => Rule::mandatory(1, '/^\d$/D'), 'recurring_status' => Rule::mandatory(1, self::FLAG),
        ];
    }

    /** @return array<string, mixed> with its ruled fields as text */
    public static function check(array $rules, array $message): array
    {
        $message = Rule::check($rules, $message);
        CardForm::cents($message['recurring_amount']) > 0 || throw new Refusal('13', 'invalid amount: recurring_amount');
        foreach (['recurring_start_date', 'recurring_end_date'] as $name) {
            [$year, $month, $day] = array_map(intval(...), explode('-', $message[$name]));
            checkdate($month, $day, $year) || throw new Refusal('30', "format error: $name");
        }
        $message['recurring_end_date'] >= $message['recurring_start_date'] || throw new Refusal('30', 'format error: recurring_end_date is before recurring_start_date');

        return $message;
    }

    /** @param array<string, string> $fields the card part of which is known to be right */
    public static function checkPart(array $fields, Merchants $merchants, string $today): void
    {
        try {
            self::check([
                'recurring_type' => Rule::mandatory(1, '/^[12]$/D'), 'merchant_id' => Rule::mandatory(5, Rule::DIGITS),
                'recurring_signature' => Rule::mandatory(40), 'recurring_accumulate' => Rule::mandatory(1, self::FLAG),
                'recurring_status' => Rule::mandatory(1, '/^[t1]$/D'), 'card_expire_notif' => Rule::optional(1, '/^[tf01]?$/D'),
            ] + self::rules(), $fields);
        } catch (Refusal $refusal) {
            throw new CardRefusal('5513', $refusal->getMessage());
        }
        $merchant = $merchants->find($fields['merchant_id']) ?? throw new CardRefusal('5524', 'merchant_id is not found');
        Signature::matches(Merchants::sign($merchant, $fields['member_id']), $fields['recurring_signature']) || throw new CardRefusal('5567', 'recurring_signature is invalid');
        if ($fields['recurring_type'] === self::REGISTER && $fields['recurring_start_date'] !== $today) {
            throw new CardRefusal('5513', "recurring_start_date must be the day of the transaction, $today");
        }
    }

    /** @return array<string, string> nothing when it is another kind of payment */
    public static function kept(array $fields): array
    {
        return self::isIn($fields) ? array_intersect_key($fields, array_flip(self::KEPT)) : [];
    }

    public static function isIn(array $fields): bool
    {
        return ($fields['PAYMENT_METHOD'] ?? '') === self::PAYMENT_METHOD;
    }

    /** @return array<string, string> a member's fields, spelt alike whoever sent them */
    public static function member(array $fields): array
    {
        $text = static fn (string $name): string => $fields[$name] ?? '';
        $flag = static fn (string $name): string => self::FLAGS[$text($name)] ?? $text($name);
        $cents = CardForm::cents($text('recurring_amount'));

        return [
            'member_id' => $text('member_id'), 'member_name' => $text('member_name'), 'member_email' => $text('member_email'),
            'member_email_notif' => $flag('member_email_notif'), 'process_date' => $text('process_date'),
            'recurring_amount' => $cents === null ? $text('recurring_amount') : CardForm::amount($cents),
            'recurring_start_date' => $text('recurring_start_date'), 'recurring_end_date' => $text('recurring_end_date'),
            'recurring_period' => $text('recurring_period'), 'recurring_period_at' => $text('recurring_period_at'),
            'recurring_accumulate_at' => $text('recurring_accumulate_at'), 'recurring_status' => $flag('recurring_status'),
            'card_expire_notif' => $flag('card_expire_notif') === '1' ? '1' : '0',
        ];
    }

    /** @return array<string, mixed> what the shopper agrees to: the period is one of D, M, Y */
    public static function described(array $fields): array
    {
        $member = self::member($fields);

        return [
            'isUpdate' => ($fields['recurring_type'] ?? '') === self::UPDATE_CARD, 'member' => $member['member_id'], 'name' => $member['member_name'],
            'cents' => CardForm::cents($member['recurring_amount']), 'period' => $member['recurring_period'], 'every' => $member['recurring_period_at'],
            'days' => str_replace(',', ', ', $member['process_date']), 'from' => $member['recurring_start_date'], 'until' => $member['recurring_end_date'],
        ];
    }

    /** @return array<string, string> what RETURN_URL gets besides the card payment's result */
    public static function response(array $fields, bool $active, string $amountName): array
    {
        $response = ['recurring_type' => $fields['recurring_type'] ?? ''];
        foreach (array_diff_key(self::member($fields), ['card_expire_notif' => 1]) as $name => $value) {
            $response[$name === 'recurring_amount' ? $amountName : $name] = $value;
        }

        return ['recurring_status' => $active ? '1' : '0'] + $response;
    }
}
