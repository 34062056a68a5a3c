<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/**
 * The requests merchants send. A row names the path, the rules of the fields and what is signed; the method of the same
 * name does the rest. Checks run in the order: readable, known merchant, mandatory fields, signature, formats, meaning.
 */
final readonly class Operations
{
    private const MONTH = 30 * 86400;
    private const RESERVED_FOR_KLIKPAY = '405';

    public function __construct(
        private Clock $clock,
        private Merchants $merchants,
        private Quirks $quirks,
        private Transactions $transactions,
    ) {
    }

    /** @return array<string, array{path: string, rules: array<string, Rule>, signed: list<string>}> by method */
    public static function table(): array
    {
        $merchant = ['merchant_id' => Rule::mandatory(5, Rule::DIGITS), 'signature' => Rule::mandatory(100)];
        // The gateway evidently takes requests without these, whatever the documents say.
        $names = ['request' => Rule::optional(50), 'merchant' => Rule::optional(32)];
        $bill = ['trx_id' => Rule::mandatory(16, Rule::DIGITS), 'bill_no' => Rule::mandatory(32)];
        $amount = Rule::optional(15, Rule::DIGITS);
        $address = static fn (string $prefix): array => [
            "{$prefix}_lastname" => Rule::optional(128), "{$prefix}_address" => Rule::optional(200), "{$prefix}_address_city" => Rule::optional(50),
            "{$prefix}_address_region" => Rule::optional(100), "{$prefix}_address_state" => Rule::optional(100),
            "{$prefix}_address_poscode" => Rule::optional(10), "{$prefix}_msisdn" => Rule::optional(64, Rule::DIGITS),
            "{$prefix}_address_country_code" => Rule::optional(10),
        ];

        return [
            'channels' => ['path' => '/cvr/100001/10', 'rules' => $merchant + $names, 'signed' => []],
            'create' => ['path' => '/cvr/300011/10', 'signed' => ['bill_no'], 'rules' => $merchant + $names + [
                'bill_no' => Rule::mandatory(32),
                'bill_reff' => Rule::optional(32), 'bill_date' => Rule::mandatory(19), 'bill_expired' => Rule::mandatory(19),
                'bill_desc' => Rule::mandatory(128), 'bill_currency' => Rule::optional(3), 'bill_gross' => $amount, 'bill_tax' => $amount,
                'bill_miscfee' => $amount, 'bill_total' => Rule::mandatory(15), 'payment_channel' => Rule::mandatory(3, Rule::DIGITS),
                'pay_type' => Rule::mandatory(2, '/^0?[123]?$/D'), 'cust_no' => Rule::mandatory(36), 'cust_name' => Rule::mandatory(128),
                'cust_lastname' => Rule::optional(128), 'bank_userid' => Rule::optional(128), 'msisdn' => Rule::mandatory(64, Rule::DIGITS),
                'email' => Rule::optional(128), 'terminal' => Rule::mandatory(16, Rule::DIGITS), 'billing_name' => Rule::optional(128),
                'receiver_name_for_shipping' => Rule::optional(100), 'reserve1' => Rule::optional(50), 'reserve2' => Rule::optional(50),
            ] + $address('billing') + $address('shipping')],
            'inquire' => ['path' => '/cvr/100004/10', 'rules' => $merchant + $names + $bill, 'signed' => ['bill_no']],
            'cancel' => ['path' => '/cvr/100005/10', 'rules' => $merchant + $names + $bill + ['payment_cancel' => Rule::mandatory(50)], 'signed' => ['bill_no']],
            'updateStaticVa' => ['path' => '/cvr/100036/10', 'signed' => ['bill_no'], 'rules' => $merchant + $names + [
                'bill_no' => Rule::mandatory(16, Rule::DIGITS), 'bill_total' => Rule::mandatory(15), 'cust_name' => Rule::mandatory(128),
                'bill_expired' => Rule::mandatory(19),
            ]],
            'activateOvo' => ['path' => '/cvr/100037/10', 'signed' => ['phone_no'], 'rules' => $merchant + $names + [
                'payment_channel' => Rule::mandatory(3, '/^720$/D'), 'phone_no' => Rule::mandatory(12, Rule::DIGITS), 'cust_name' => Rule::mandatory(128),
            ]],
            'kredivoTypes' => ['path' => '/cvr/300012/10', 'rules' => $merchant + $names + ['bill_total' => Rule::mandatory(15)], 'signed' => []],
            'kredivoCancel' => ['path' => '/cvr/300013/10', 'rules' => $merchant + $names + $bill + [
                'bill_total' => Rule::mandatory(15), 'cancellation_reason' => Rule::mandatory(128),
            ], 'signed' => ['bill_no']],
        ];
    }

    /** @return array<string, Rule> what the documents say of Post Data, and the gateway does not insist on */
    private static function strictRules(): array
    {
        return ['request' => Rule::mandatory(50), 'merchant' => Rule::mandatory(32), 'bill_currency' => Rule::mandatory(3), 'cust_no' => Rule::mandatory(32)];
    }

    private static function itemRules(): array
    {
        return [
            'id' => Rule::optional(64), 'product' => Rule::mandatory(50), 'qty' => Rule::mandatory(32, Rule::DIGITS), 'amount' => Rule::mandatory(15, '/^-?\d+$/D'),
            'payment_plan' => Rule::optional(2, '/^(0?[12])?$/D'), 'tenor' => Rule::optional(2, Rule::DIGITS), 'merchant_id' => Rule::optional(32),
            'type' => Rule::optional(64), 'url' => Rule::optional(255), 'image_url' => Rule::optional(255),
        ];
    }

    /** @return array<string, mixed> the answer */
    public function answer(string $operation, string $body, string $baseUrl): array
    {
        ['rules' => $rules, 'signed' => $signed] = self::table()[$operation];
        $rules = $operation === 'create' && $this->quirks->get('strict') ? array_replace($rules, self::strictRules()) : $rules;
        $request = SignedMessage::read($body, $rules, $signed, $this->merchants);

        return $this->{$operation}($request->message, $request->merchant, $baseUrl);
    }

    private function channels(array $message, array $merchant): array
    {
        $channels = [];
        foreach (Channels::NAMES as $code => $name) {
            $channels[] = ['pg_code' => (string) $code, 'pg_name' => $name];
        }

        return [
            'response' => 'Request List of Payment Gateway', 'merchant_id' => $merchant['id'], 'merchant' => $merchant['name'],
            'payment_channel' => $channels, 'response_code' => '00', 'response_desc' => $this->quirks->success(),
        ];
    }

    private function create(array $message, array $merchant, string $baseUrl): array
    {
        $message = ['merchant' => $message['merchant'] !== '' ? $message['merchant'] : $merchant['name']] + $message;
        $items = $this->items($message['item'] ?? null);
        $channel = $message['payment_channel'];
        if (!isset(Channels::NAMES[$channel])) {
            throw new Refusal('40', 'requested function not supported: payment_channel');
        }
        $isOpenAmount = preg_match('/^\d{19}$/D', $message['bill_no']) === 1;
        $isStaticVa = $channel === '801' && preg_match('/^\d{16}$/D', $message['bill_no']) === 1;
        $this->checkAmount($message['bill_total'], $isOpenAmount);
        $this->checkMeaning($message, $channel, $isOpenAmount);
        try {
            SplitRoute::check($message['route'] ?? null, $merchant, (int) $message['bill_total'], intdiv(100, $this->quirks->get('route_scale')));
        } catch (RouteRefusal $refusal) {
            throw $refusal->legacy();
        }
        $expiresAt = $this->deadline($message['bill_expired'], $isStaticVa ? null : self::MONTH);
        foreach ($this->transactions->all(['merchant_id' => $merchant['id'], 'bill_no' => $message['bill_no']]) as $earlier) {
            if ($earlier['status']->isOpen() && $this->quirks->get('duplicate_bill') === 'refuse') {
                throw new Refusal('14', 'invalid order: bill_no is in use');
            }
        }
        $trx = $this->transactions->create(['item' => $items] + $message, $expiresAt);

        return $this->created($trx, $merchant, $message, $items, $baseUrl);
    }

    private function created(array $trx, array $merchant, array $message, array $items, string $baseUrl): array
    {
        $echo = match ($this->quirks->get('items_shape')) {
            'object' => $items[0],
            'echo' => array_is_list($message['item']) ? $items : $items[0],
            default => $items,
        };
        $qris = Qr::isOfDebit($trx) ? [
            'external_id' => '',
            'web_url' => "$baseUrl/__assets/qr/{$trx['trx_id']}.png",
            'qr_content' => Qr::ofDebit($trx, $merchant),
        ] : [];

        return [
            'response' => $this->quirks->get('language') === 'id' ? 'Transmisi Info Detil Pembelian' : 'Transmission of Purchase Detail Info',
            'trx_id' => $trx['trx_id'], 'merchant_id' => $merchant['id'], 'merchant' => $message['merchant'], 'bill_no' => $trx['bill_no'],
            'bill_items' => $echo, 'response_code' => '00', 'response_desc' => $this->quirks->success(),
        ] + $qris + [
            'redirect_url' => $baseUrl . Shopper\PaymentView::address($trx, $merchant),
        ];
    }

    /** One object or a list of them; always a list afterwards. */
    private function items(mixed $items): array
    {
        if (!is_array($items) || $items === []) {
            throw new Refusal('83', 'parameter is mandatory: item');
        }
        $checked = [];
        foreach (array_is_list($items) ? $items : [$items] as $index => $item) {
            if (!is_array($item)) {
                throw new Refusal('30', "format error: item[$index]");
            }
            // Only what was sent is echoed.
            $checked[] = array_intersect_key(Rule::check(self::itemRules(), $item, "item[$index]."), $item);
        }

        return $checked;
    }

    private function checkAmount(string $total, bool $mayBeZero): void
    {
        if (preg_match('/^\d{1,15}$/D', $total) !== 1 || ((int) $total === 0 && !$mayBeZero)) {
            throw new Refusal('13', 'invalid amount: bill_total');
        }
    }

    private function checkMeaning(array $message, string $channel, bool $isOpenAmount): void
    {
        if (!in_array($message['bill_currency'], ['IDR', ''], true)) {
            throw new Refusal('30', 'format error: bill_currency');
        }
        if (Clock::parse($message['bill_date']) === null) {
            throw new Refusal('30', 'format error: bill_date');
        }
        $isMixed = (int) $message['pay_type'] === 3 && in_array($channel, SnapChannels::BY_PRODUCT['va'], true) && !$this->quirks->get('strict');
        if ((int) $message['pay_type'] !== 1 && $channel !== self::RESERVED_FOR_KLIKPAY && !$isMixed) {
            throw new Refusal('30', 'format error: pay_type is for BCA KlikPay only');
        }
        // BRI Ceria's own sample sends an empty e-mail address.
        $needed = ['709' => ['reserve2'], '812' => ['billing_name'], '807' => ['shipping_msisdn'], '820' => ['shipping_msisdn']][$channel] ?? [];
        $needed = [...$needed, ...($channel === '721' ? [] : ['email']), ...($isOpenAmount ? ['cust_lastname'] : [])];
        foreach ($needed as $field) {
            if (trim($message[$field]) === '') {
                throw new Refusal('83', "parameter is mandatory: $field");
            }
        }
    }

    private function deadline(string $text, ?int $longest): int
    {
        $expiresAt = Clock::parse($text);
        if ($expiresAt === null || $expiresAt <= $this->clock->now() || ($longest !== null && $expiresAt > $this->clock->now() + $longest)) {
            throw new Refusal('30', "format error: bill_expired{$this->clock->remark()}");
        }

        return $expiresAt;
    }

    private function inquire(array $message, array $merchant): array
    {
        Refusal::ofInquiry($this->quirks);
        $trx = $this->transactions->find(['trx_id' => $message['trx_id'], 'bill_no' => $message['bill_no'], 'merchant_id' => $merchant['id']]);
        $status = $trx['status'] ?? Status::NotFound;
        $paid = in_array($status, [Status::Paid, Status::Reversed], true);
        $nothing = $this->quirks->nothing();

        return [
            'response' => $message['request'] !== '' ? $message['request'] : 'Inquiry Payment Status',
            'trx_id' => $message['trx_id'], 'merchant_id' => $merchant['id'], 'merchant' => $trx['bill']['merchant'] ?? $merchant['name'],
            'bill_no' => $message['bill_no'], 'payment_reff' => $paid ? $trx['reference'] : $nothing,
            'payment_date' => $paid ? $this->clock->text((int) $trx['changed_at']) : $nothing,
            'payment_status_desc' => $status->text($this->quirks->get('language')),
            'payment_status_code' => $this->quirks->status($status),
            'payment_total' => $paid ? (string) intdiv($this->quirks->inquired($trx['paid'] ?? $trx['total']), 100) : $nothing,
            'response_code' => $trx === null ? '14' : '00', 'response_desc' => $trx === null ? 'invalid order' : $this->quirks->success(),
        ];
    }

    private function cancel(array $message, array $merchant): array
    {
        $trx = $this->transactions->find(['trx_id' => $message['trx_id'], 'bill_no' => $message['bill_no'], 'merchant_id' => $merchant['id']]);
        $cancelled = $trx !== null && $this->transactions->move($trx, Status::Cancelled, $message['payment_cancel']);
        $status = $cancelled ? Status::Cancelled : $trx['status'] ?? Status::NotFound;
        [$code, $text] = $cancelled ? ['00', $this->quirks->success()] : match ($status) {
            Status::NotFound => ['14', 'invalid order'],
            Status::Expired => ['54', 'Transaksi Anda telah kedaluwarsa.'],
            Status::Cancelled => ['17', 'order cancelled'],
            Status::Reversed => ['80', 'payment was reversed'],
            Status::Paid => ['81', 'already paid'],
            default => ['14', 'the payment is being processed'],
        };

        return [
            'response' => 'Canceling Payment', 'trx_id' => $message['trx_id'], 'merchant_id' => $merchant['id'], 'merchant' => $merchant['name'],
            'bill_no' => $message['bill_no'], 'trx_status_code' => $status === Status::Expired ? '3' : (string) $status->value,
            'trx_status_desc' => $status === Status::Expired ? 'Order Expired' : $status->text('en'),
            'payment_status_code' => $this->quirks->status($status), 'payment_status_desc' => $status->text($this->quirks->get('language')),
            'payment_cancel_date' => $cancelled ? $this->clock->text() : [], 'payment_cancel' => $message['payment_cancel'],
            'response_code' => $code, 'response_desc' => $text,
        ];
    }

    private function updateStaticVa(array $message, array $merchant): array
    {
        $this->checkAmount($message['bill_total'], false);
        $expiresAt = $this->deadline($message['bill_expired'], null);
        $trx = $this->transactions->find(['bill_no' => $message['bill_no'], 'merchant_id' => $merchant['id']]);
        $answer = ['response' => 'Update Transaction BNI VA Static', 'trx_id' => $trx['trx_id'] ?? '', 'merchant_id' => $merchant['id'], 'bill_no' => $message['bill_no']];
        if ($trx === null) {
            return $answer + ['response_code' => '14', 'response_desc' => 'Transaction not found'];
        }
        $this->transactions->update($trx, (int) $message['bill_total'], $expiresAt);

        return $answer + ['response_code' => '00', 'response_desc' => $this->quirks->success()];
    }

    private function activateOvo(array $message, array $merchant, string $baseUrl): array
    {
        return [
            'response' => 'Account Activation OVO Open API', 'status' => 'ALLOWED', 'message' => 'SUCCESS',
            'redirectURL' => "$baseUrl/ovo/activation?" . http_build_query(['phone_no' => $message['phone_no']]),
            'response_code' => '00', 'response_desc' => $this->quirks->success(),
        ];
    }

    private function kredivoTypes(array $message, array $merchant): array
    {
        $this->checkAmount($message['bill_total'], false);
        $payments = array_map(
            static fn (array $plan): array => ['id' => $plan['id'], 'name' => $plan['name'], 'tenure' => (string) $plan['months'], 'amount' => $message['bill_total']],
            Shopper\Kredivo::plans((int) $message['bill_total']),
        );

        return [
            'response' => $message['request'], 'merchant_id' => $merchant['id'], 'merchant' => $merchant['name'], 'payments' => $payments,
            'response_code' => '00', 'response_desc' => $this->quirks->success(),
        ];
    }

    private function kredivoCancel(array $message, array $merchant): array
    {
        $trx = $this->transactions->find(['trx_id' => $message['trx_id'], 'bill_no' => $message['bill_no'], 'merchant_id' => $merchant['id']]);
        $done = $trx !== null && $trx['channel'] === '709'
            && $this->transactions->move($trx, $trx['status'] === Status::Paid ? Status::Reversed : Status::Cancelled, $message['cancellation_reason']);

        return [
            'response' => $message['request'], 'merchant_id' => $merchant['id'], 'merchant' => $merchant['name'], 'trx_id' => $message['trx_id'],
            'bill_no' => $message['bill_no'], 'fraud_status' => 'accept', 'response_code' => $done ? '00' : '14', 'response_desc' => $done ? $this->quirks->success() : 'invalid order',
        ];
    }

    /** A form, not JSON, and signed with the transaction id. The payment is then in process at the payer's phone. */
    public function pushOvo(array $form): array
    {
        $form = Rule::check(['trx_id' => Rule::mandatory(16, Rule::DIGITS), 'ovo_number' => Rule::mandatory(64, Rule::DIGITS), 'signature' => Rule::mandatory(100)], $form);
        $trx = $this->transactions->find(['trx_id' => $form['trx_id']]);
        $merchant = $trx === null ? null : $this->merchants->find($trx['merchant_id']);
        if ($merchant === null || !Signature::matches(Merchants::sign($merchant, $form['trx_id']), $form['signature'])) {
            throw new Refusal('55', 'incorrect user or password, or wrong signature');
        }
        $pushed = $trx['channel'] === '812' && $this->transactions->move($trx, Status::InProcess);

        return [
            'response' => 'OVO Push to Pay', 'trx_id' => $trx['trx_id'],
            'response_code' => $pushed ? '00' : '14', 'response_desc' => $pushed ? $this->quirks->success() : 'invalid order',
        ];
    }
}
