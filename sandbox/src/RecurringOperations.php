<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What a merchant's server says and asks about a member. Checks run in the order: readable, known merchant, fields, signature, member, meaning. */
final readonly class RecurringOperations
{
    public const PATHS = ['update' => '/recurring/process/update', 'inquire' => '/recurring/process/inquiry'];

    private const TITLES = ['update' => 'Pengubahan Member Recurring', 'inquire' => 'Pengecekan Status Recurring'];

    /** "Sent unchanged." */
    private const FIXED = ['member_email_notif', 'recurring_start_date', 'recurring_period', 'recurring_period_at', 'recurring_accumulate_at', 'card_expire_notif'];

    public function __construct(private Merchants $merchants, private Members $members, private Quirks $quirks)
    {
    }

    /** @return array<string, string> a refusal has the same shape: another is not documented */
    public function answer(string $operation, string $body): array
    {
        $message = json_decode($body, true, 8, JSON_BIGINT_AS_STRING);
        $text = static fn (string $name): string => is_array($message) && is_scalar($message[$name] ?? null) ? (string) $message[$name] : '';
        $merchant = $this->merchants->find($text('merchant_id'));
        $head = ['response' => self::TITLES[$operation], 'merchant_id' => $text('merchant_id'), 'merchant' => $merchant['name'] ?? $text('merchant')];
        try {
            is_array($message) || throw new Refusal('30', 'format error: the body is no JSON object');
            $text('merchant_id') !== '' || throw new Refusal('83', 'parameter is mandatory: merchant_id');
            $merchant !== null || throw new Refusal('03', 'invalid merchant');

            return $head + $this->$operation($message, $merchant) + ['response_code' => '00', 'response_desc' => $this->quirks->success()];
        } catch (Refusal $refusal) {
            return $head + ['member_id' => $text('member_id'), 'response_code' => $refusal->responseCode, 'response_desc' => $refusal->getMessage()];
        }
    }

    private function update(array $message, array $merchant): array
    {
        $message = RecurringForm::check(self::rules() + ['card_expire_notif' => Rule::mandatory(1, '/^[tf01]$/D')] + RecurringForm::rules(), $message);
        $member = $this->member($message, $merchant);
        $fields = RecurringForm::member($message);
        foreach (self::FIXED as $name) {
            $fields[$name] === $member['fields'][$name] || throw new Refusal('40', "requested function not supported: $name cannot change");
        }
        $member['active'] || $fields['recurring_status'] === '0' || throw new Refusal('56', 'not active or suspended');
        $this->members->update($member, $fields);

        return $fields;
    }

    private function inquire(array $message, array $merchant): array
    {
        $member = $this->member(Rule::check(self::rules(), $message), $merchant);
        Refusal::ofInquiry($this->quirks);

        return $member['fields'];
    }

    private function member(array $message, array $merchant): array
    {
        Signature::matches(Merchants::sign($merchant, $message['member_id']), $message['signature']) || throw new Refusal('55', 'incorrect user or password, or wrong signature');

        return $this->members->find(['merchant_id' => $merchant['id'], 'member_id' => $message['member_id']]) ?? throw new Refusal('18', 'invalid customer');
    }

    /** @return array<string, Rule> */
    private static function rules(): array
    {
        return ['merchant_id' => Rule::mandatory(5, Rule::DIGITS), 'request' => Rule::optional(50), 'merchant' => Rule::optional(32), 'member_id' => Rule::mandatory(50), 'signature' => Rule::mandatory(50)];
    }
}
