<?php

declare(strict_types=1);

namespace Faspay\Laravel\Models;

use Faspay\Shop\BillStore;
use Illuminate\Database\Eloquent\Builder;
use Illuminate\Database\Eloquent\Model;

/**
 * For the application's own model of an order, which may have several bills.
 *
 * @phpstan-require-extends Model
 */
trait HasBills
{
    /** The number by which bills name this order, at most 64 characters. */
    public function faspayOrderNo(): string
    {
        return (string) $this->getKey();
    }

    /** @return Builder<Bill> the bills of this order, the oldest first */
    public function bills(): Builder
    {
        return Bill::query()->where('order_no', $this->faspayOrderNo())->orderBy('created_at')->orderBy('bill_no');
    }

    /** The bill that settled this order; null: it is not paid. */
    public function paidBill(): ?Bill
    {
        $billNo = app(BillStore::class)->paidBill($this->faspayOrderNo());

        return $billNo === null ? null : Bill::query()->find($billNo);
    }
}
