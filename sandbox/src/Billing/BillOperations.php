<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Billing;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Quirks;
use Faspay\Sandbox\Refusal;
use Faspay\Sandbox\Rule;
use Faspay\Sandbox\Signature;
use Symfony\Component\HttpFoundation\Request;

/**
 * What a merchant's server says and asks about bills. The service of a merchant has the merchant's number. Checks run in the order: readable,
 * known service, fields, signature, bill, meaning. Every refusal has the code 01.
 */
final readonly class BillOperations
{
    private const ROOT = '/billingbackendapi/web';

    /** Path by operation. Inquiries come by GET with a body; POST is accepted, too. */
    public const PATHS = [
        'create' => self::ROOT . '/api/create', 'inquire' => self::ROOT . '/api/inquire', 'cancel' => self::ROOT . '/api/cancel',
        'list' => self::ROOT . '/billing/get-all-billing',
    ];
    public const INQUIRIES = ['inquire', 'list'];

    /** What the signature covers besides user id and password. */
    public const SIGNED = ['create' => ['transaction_number'], 'inquire' => ['transaction_number'], 'cancel' => ['transaction_number'], 'list' => []];

    private const DAY = 86400;
    private const INVOICES_ON_A_PAGE = 10;
    private const DATE = '/^(\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?)?$/D';

    public function __construct(private Clock $clock, private Merchants $merchants, private Quirks $quirks, private Bills $bills)
    {
    }

    /** The merchant that asks: the list of invoices names none, so there it is whose signature it is. */
    public function merchantOf(string $operation, Request $request): ?array
    {
        $message = $this->message($request);
        if ($operation !== 'list') {
            return $this->merchants->find(self::text($message, 'service_id'));
        }
        foreach ($this->merchants->ids() as $id) {
            $merchant = $this->merchants->find($id);
            if ($merchant !== null && Signature::matches(Merchants::sign($merchant), self::text($message, 'signature'))) {
                return $merchant;
            }
        }

        return null;
    }

    /** @return array<string, mixed> */
    public function answer(string $operation, Request $request): array
    {
        $name = $operation === 'list' ? 'message' : 'response_message';
        try {
            $message = $this->message($request) ?? throw new Refusal('01', 'format error: the body is no JSON object');
            $merchant = $this->merchantOf($operation, $request);
            $merchant !== null || throw new Refusal('01', $operation === 'list' ? 'invalid signature' : 'unknown service_id');
            in_array($operation, self::INQUIRIES, true) && Refusal::ofInquiry($this->quirks);

            return $this->$operation($message, $merchant, $request->getSchemeAndHttpHost());
        } catch (Refusal $refusal) {
            return ['response_code' => '01', $name => $refusal->getMessage()];
        }
    }

    private function create(array $message, array $merchant, string $host): array
    {
        $message = Rule::check([
            'billing_total' => Rule::mandatory(12, Rule::DIGITS), 'billing_date' => Rule::optional(19, self::DATE), 'billing_due_date' => Rule::optional(19, self::DATE),
            'billing_notes' => Rule::optional(1000), 'billing_language' => Rule::optional(2, '/^(EN|ID)?$/D'), 'customer_name' => Rule::mandatory(128),
            'customer_email' => Rule::mandatory(128, '/^[^@\s]+@[^@\s]+$/D'), 'customer_phone' => Rule::mandatory(20, Rule::DIGITS),
            'customer_address' => Rule::optional(500), 'static_va_no' => Rule::optional(20, Rule::DIGITS),
        ] + self::rules(), $message);
        $items = $message['items'] ?? [];
        is_array($items) || throw new Refusal('01', 'format error: items');
        foreach (array_is_list($items) ? $items : [$items] as $i => $item) {
            Rule::check(
                ['item_name' => Rule::mandatory(128), 'qty' => Rule::mandatory(9, Rule::DIGITS), 'item_amount' => Rule::mandatory(12, Rule::DIGITS)],
                is_array($item) ? $item : [], "items[$i].",
            );
        }
        $this->checkSignature($message, $merchant);
        (int) $message['billing_total'] > 0 || throw new Refusal('01', 'billing_total must be more than zero');
        $date = $message['billing_date'] === '' ? $this->clock->now() : self::moment($message['billing_date'], 'billing_date');
        $due = $message['billing_due_date'] === '' ? $this->clock->now() + self::DAY : self::moment($message['billing_due_date'], 'billing_due_date');
        $due > $this->clock->now() || throw new Refusal('01', 'billing_due_date is not in the future' . $this->clock->remark());
        $this->bills->find(['merchant_id' => $merchant['id'], 'transaction_no' => $message['transaction_number']]) === null
            || throw new Refusal('01', 'transaction_number exists already');
        $bill = $this->bills->create($merchant['id'], $message, $date, $due);

        return [
            'response_code' => '00', 'response_message' => 'Success Create Billing', 'billing_id' => (int) $bill['billing_id'],
            'transaction_number' => $bill['transaction_no'], 'billing_total' => intdiv($bill['total'], 100), 'billing_url' => $host . BillPages::address($bill),
        ];
    }

    private function inquire(array $message, array $merchant, string $host): array
    {
        $bill = $this->bill($message, $merchant);

        return self::head($bill) + [
            'payment_details' => $bill['static_va'] === '' ? [] : array_map(static fn (array $payment): array => [
                'payment_id' => $payment['payment_id'], 'payment_date' => $payment['at'], 'payment_nominal' => BillPayer::rupiah($payment['amount']),
            ], $this->bills->payments($bill)),
        ] + $this->state($bill, $host) + ['response_code' => '00', 'response_message' => 'Success Inquiry Billing'];
    }

    private function cancel(array $message, array $merchant, string $host): array
    {
        $bill = $this->bill($message, $merchant);
        $this->bills->payments($bill) === [] && $this->bills->move($bill, BillStatus::Cancelled)
            || throw new Refusal('01', 'only an unpaid bill can be cancelled');
        $bill = $this->bills->find(['id' => $bill['id']]);

        return self::head($bill) + $this->state($bill, $host) + ['response_code' => '00', 'response_message' => 'Success Cancel Billing'];
    }

    private function list(array $message, array $merchant): array
    {
        $message = Rule::check([
            'page' => Rule::mandatory(6, '/^[1-9]\d*$/D'), 'start_period' => Rule::mandatory(19, self::DATE), 'end_period' => Rule::mandatory(19, self::DATE),
            'status' => Rule::mandatory(1, '/^[0-57]$/D'), 'customer_id' => Rule::optional(18, Rule::DIGITS), 'due_date' => Rule::optional(19, self::DATE),
        ], $message);
        $page = (int) $message['page'];
        $due = $message['due_date'] === '' ? null : substr($message['due_date'], 0, 10);
        $all = array_values(array_filter(
            $this->bills->between(
                $merchant['id'], self::moment(substr($message['start_period'], 0, 10), 'start_period'), self::moment(substr($message['end_period'], 0, 10), 'end_period') + self::DAY - 1,
            ),
            fn (array $bill): bool => self::number($bill) === (int) $message['status'] && in_array($message['customer_id'], ['', (string) $this->bills->customer($bill)], true)
                && ($due === null || $due === $this->clock->text((int) $bill['due_at'], 'Y-m-d')),
        ));

        return [
            'current_page' => (string) $page, 'total_pages' => (int) ceil(count($all) / self::INVOICES_ON_A_PAGE), 'total_data' => count($all), 'response_code' => '00',
            'data' => array_map($this->invoice(...), array_slice($all, ($page - 1) * self::INVOICES_ON_A_PAGE, self::INVOICES_ON_A_PAGE)), 'message' => 'Success',
        ];
    }

    /** @return array<string, mixed> */
    private function invoice(array $bill): array
    {
        return [
            'customer_id' => $this->bills->customer($bill), 'customer_name' => $bill['request']['customer_name'], 'invoice_date' => $this->clock->text((int) $bill['date'], 'Y-m-d'),
            'invoice_no' => $bill['transaction_no'], 'due_date' => $this->clock->text((int) $bill['due_at'], 'Y-m-d'), 'Invoice_status' => self::number($bill),
            'period' => $this->clock->text((int) $bill['date'], 'Ym'), 'outstanding_amount' => intdiv($bill['outstanding'], 100),
        ];
    }

    private static function number(array $bill): int
    {
        return $bill['status']->number($bill['outstanding'] < $bill['total']);
    }

    private function bill(array $message, array $merchant): array
    {
        $message = Rule::check(['billing_id' => Rule::mandatory(18, Rule::DIGITS)] + self::rules(), $message);
        $this->checkSignature($message, $merchant);

        return $this->bills->find(['billing_id' => $message['billing_id'], 'merchant_id' => $merchant['id'], 'transaction_no' => $message['transaction_number']])
            ?? throw new Refusal('01', 'billing not found');
    }

    private function checkSignature(array $message, array $merchant): void
    {
        Signature::matches(Merchants::sign($merchant, $message['transaction_number']), $message['signature']) || throw new Refusal('01', 'invalid signature');
    }

    /** @return array<string, Rule> */
    private static function rules(): array
    {
        return ['service_id' => Rule::mandatory(20, Rule::DIGITS), 'transaction_number' => Rule::mandatory(32, Rule::DIGITS), 'signature' => Rule::mandatory(40)];
    }

    /** @return array<string, mixed> */
    private static function head(array $bill): array
    {
        return ['billing_id' => (int) $bill['billing_id'], 'transaction_number' => $bill['transaction_no'], 'billing_total' => BillPayer::rupiah($bill['total'])];
    }

    /** @return array<string, mixed> */
    private function state(array $bill, string $host): array
    {
        return [
            'billing_due_date' => $this->clock->text((int) $bill['due_at']), 'billing_url' => $host . BillPages::address($bill), 'billing_status' => $bill['status']->value,
        ];
    }

    private static function moment(string $text, string $name): int
    {
        return Clock::parse(strlen($text) === 10 ? "$text 00:00:00" : $text) ?? throw new Refusal('01', "format error: $name");
    }

    /** @return array<string, mixed>|null null: it cannot be read, or something on the way dropped it */
    private function message(Request $request): ?array
    {
        $isDropped = $request->isMethod('GET') && $this->quirks->get('billing_get_body') === 'dropped';
        $message = $isDropped ? null : json_decode($request->getContent(), true, 8, JSON_BIGINT_AS_STRING);

        return is_array($message) ? $message : null;
    }

    private static function text(?array $message, string $name): string
    {
        $value = $message[$name] ?? '';

        return is_string($value) || is_int($value) ? (string) $value : '';
    }
}
