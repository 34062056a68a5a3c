<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Billing;

use Faspay\Sandbox\Database;
use Faspay\Sandbox\Delivery;
use Faspay\Sandbox\Input;
use Faspay\Sandbox\Invalid;
use Faspay\Sandbox\JsonAnswer;
use Faspay\Sandbox\Listing;
use Symfony\Component\HttpFoundation\Request;

/** What a tester asks about bills. */
final readonly class BillControl
{
    public function __construct(private Database $database, private Bills $bills, private BillPayer $payer)
    {
    }

    public function bills(Request $request): JsonAnswer
    {
        ['rows' => $rows, 'next' => $next] = Listing::of($request, 'billing_id', 'transaction_no', 'merchant_id')->read($this->database, 'bill');

        return new JsonAnswer(['bills' => array_map(fn (array $row): array => $this->describe(Bills::of($row)), $rows)] + $next);
    }

    /** The customer pays, all that is left or the given amount. */
    public function pay(Request $request, string $trxId): JsonAnswer
    {
        $input = Input::of($request, 'amount', 'method');
        $bill = $this->bills->find(['billing_id' => $trxId]);
        if ($bill === null) {
            return self::missing();
        }
        $left = $this->bills->outstanding($bill);
        $cents = $input->isNull('amount') ? $left : 100 * (int) $input->text('amount', null, '/^[1-9]\d{0,11}$/D', 'whole rupiah as a text');

        return $this->payer->pay($bill, $cents, $input->choice('method', BillPayer::METHODS, BillPayer::METHODS[0]))
            ? $this->described($bill)
            : new JsonAnswer(['error' => $bill['status'] !== BillStatus::Unpaid
                ? "a bill that is {$bill['status']->name} cannot be paid"
                : 'only a bill on a static virtual account can be paid in parts, and not more than what is left'], 409);
    }

    public function status(Request $request, string $trxId): JsonAnswer
    {
        $status = BillStatus::from(Input::of($request, 'status')->choice('status', [BillStatus::Expired->value, BillStatus::Cancelled->value]));
        $bill = $this->bills->find(['billing_id' => $trxId]);
        if ($bill === null) {
            return self::missing();
        }

        return $this->bills->move($bill, $status)
            ? $this->described($bill)
            : new JsonAnswer(['error' => "a bill that is {$bill['status']->name} cannot become {$status->name}"], 409);
    }

    /** Tells of the last payment again. */
    public function notify(Request $request, string $trxId): JsonAnswer
    {
        Input::of($request);
        $bill = $this->bills->find(['billing_id' => $trxId]);
        if ($bill === null) {
            return self::missing();
        }
        $this->payer->repeat($bill) || throw new Invalid('', 'nothing was paid, or this merchant has no billingNotifyUrl');

        return new JsonAnswer(['deliveries' => array_map(
            Delivery::described(...), $this->database->rows("SELECT * FROM delivery WHERE product = 'billing' AND trx_id = ? ORDER BY id", [$trxId]),
        )]);
    }

    private function described(array $bill): JsonAnswer
    {
        return new JsonAnswer($this->describe($this->bills->find(['id' => $bill['id']])));
    }

    /** @return array<string, mixed> amounts in whole rupiah */
    private function describe(array $bill): array
    {
        return [
            'billing_id' => $bill['billing_id'], 'merchant_id' => $bill['merchant_id'], 'transaction_no' => $bill['transaction_no'], 'status' => $bill['status']->value,
            'total' => BillPayer::rupiah($bill['total']), 'outstanding' => BillPayer::rupiah($this->bills->outstanding($bill)), 'page' => BillPages::address($bill),
            'payments' => array_map(static fn (array $payment): array => ['amount' => BillPayer::rupiah($payment['amount'])] + $payment, $this->bills->payments($bill)),
        ];
    }

    private static function missing(): JsonAnswer
    {
        return new JsonAnswer(['error' => 'no such bill'], 404);
    }
}
