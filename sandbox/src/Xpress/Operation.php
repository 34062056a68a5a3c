<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Xpress;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Quirks;
use Faspay\Sandbox\Refusal;
use Faspay\Sandbox\Rule;
use Faspay\Sandbox\SignedMessage;

/** The one request of Xpress: an order, for which the answer has the address of a page. */
final readonly class Operation
{
    public const PATH = '/v4/post';
    public const SIGNED = ['bill_no', 'bill_total'];

    /** Amounts beside the total may have decimals, as the vendor's plugin sends them. */
    private const AMOUNT = '/^(\d+(\.\d+)?)?$/D';

    public function __construct(private Clock $clock, private Merchants $merchants, private Quirks $quirks, private Orders $orders)
    {
    }

    /** @return array<string, mixed> the answer; how refusals look is not documented beyond their code and text */
    public function answer(string $body, string $baseUrl): array
    {
        try {
            $order = $this->create($body);
        } catch (Refusal $refusal) {
            return ['response_code' => $refusal->responseCode, 'response_desc' => $refusal->getMessage()];
        }

        return [
            'merchant_id' => $order['merchant_id'], 'merchant' => $this->merchants->find($order['merchant_id'])['name'], 'bill_no' => $order['bill_no'],
            'response_code' => '00', 'response_desc' => $this->quirks->success(), 'redirect_url' => $baseUrl . Pages::address($order),
        ];
    }

    /** @return array<string, Rule> */
    private static function rules(): array
    {
        return [
            'merchant_id' => Rule::mandatory(5, Rule::DIGITS), 'merchant' => Rule::optional(32), 'bill_no' => Rule::mandatory(32), 'bill_reff' => Rule::optional(32),
            'bill_date' => Rule::mandatory(19), 'bill_expired' => Rule::mandatory(19), 'bill_desc' => Rule::mandatory(128),
            'bill_gross' => Rule::optional(18, self::AMOUNT), 'bill_tax' => Rule::optional(18, self::AMOUNT), 'bill_miscfee' => Rule::optional(18, self::AMOUNT),
            'bill_total' => Rule::mandatory(15), 'cust_no' => Rule::mandatory(32), 'cust_name' => Rule::mandatory(32),
            'return_url' => Rule::mandatory(255, '#^https?://#i'), 'msisdn' => Rule::mandatory(128), 'email' => Rule::mandatory(128, '/^[^@\s]+@[^@\s]+$/D'),
            'button_color' => Rule::optional(6, '/^([0-9a-f]{6})?$/Di'), 'background_color' => Rule::optional(6, '/^([0-9a-f]{6})?$/Di'),
            'merchant_logo' => Rule::optional(255), 'signature' => Rule::mandatory(40),
        ];
    }

    private function create(string $body): array
    {
        $message = SignedMessage::read(self::withoutFloats($body), self::rules(), self::SIGNED, $this->merchants)->message;
        if (preg_match('/^[1-9]\d{0,14}$/D', $message['bill_total']) !== 1) {
            throw new Refusal('13', 'invalid amount: bill_total');
        }
        if (Clock::parse($message['bill_date']) === null) {
            throw new Refusal('30', 'format error: bill_date');
        }
        $expiresAt = Clock::parse($message['bill_expired']) ?? throw new Refusal('30', 'format error: bill_expired');
        if ($expiresAt <= $this->clock->now()) {
            throw new Refusal('30', "bill expired must be greater than today{$this->clock->remark()}");
        }
        $message['item'] = $this->items($message['item'] ?? null);
        $message['payment_channel'] = self::channels($message['payment_channel'] ?? []);
        $earlier = $this->orders->find(['merchant_id' => $message['merchant_id'], 'bill_no' => $message['bill_no']]);
        if ($earlier !== null && !$this->orders->isExpired($earlier) && $this->quirks->get('duplicate_bill') === 'refuse') {
            throw new Refusal('14', 'invalid order: bill_no is in use');
        }

        return $this->orders->create($message, 100 * (int) $message['bill_total'], $expiresAt);
    }

    /** Amounts that are JSON numbers with decimals count as their text. */
    private static function withoutFloats(string $body): string
    {
        return preg_replace('/("bill_(?:gross|tax|miscfee)"\s*:\s*)(\d+\.\d+)/', '$1"$2"', $body);
    }

    /** One object or a list of them; always a list afterwards. */
    private function items(mixed $items): array
    {
        if (!is_array($items) || $items === []) {
            throw new Refusal('83', 'parameter is mandatory: item');
        }
        $product = $this->quirks->get('xpress_texts') === 'refuse' ? '/^[A-Za-z0-9 ]*$/D' : Rule::TEXT;
        $rules = ['product' => Rule::mandatory(128, $product), 'qty' => Rule::mandatory(32, Rule::DIGITS), 'amount' => Rule::mandatory(18, self::AMOUNT)];
        $checked = [];
        foreach (array_is_list($items) ? $items : [$items] as $index => $item) {
            $checked[] = Rule::check($rules, is_array($item) ? $item : throw new Refusal('30', "format error: item[$index]"), "item[$index].");
        }

        return $checked;
    }

    /** @return list<string> none: all there are */
    private static function channels(mixed $channels): array
    {
        $codes = [];
        foreach (is_array($channels) ? array_values($channels) : array_filter([$channels], static fn (mixed $code): bool => $code !== '') as $code) {
            $codes[] = $code = is_int($code) ? (string) $code : $code;
            is_string($code) && isset(Choice::all()[$code]) || throw new Refusal('40', 'requested function not supported: payment_channel');
        }

        return array_values(array_unique($codes));
    }
}
