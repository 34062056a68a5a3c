<?php

declare(strict_types=1);

namespace Faspay\Laravel\Models;

use Faspay\Laravel\Casts\AsMoney;
use Faspay\Shop\BillState;
use Faspay\Shop\BillStore;
use Faspay\Shop\Method;
use Illuminate\Database\Eloquent\Model;

/**
 * A bill, to be shown and searched. Only the bill store writes: it settles an order by one conditional update, which a model
 * that was read before could undo.
 *
 * @property-read string $bill_no
 * @property-read string $order_no
 * @property-read Method $method
 * @property-read string $channel the gateway's code
 * @property-read \Faspay\Money $total
 * @property-read BillState $state
 * @property-read string $customer_name
 * @property-read \Illuminate\Support\Carbon $created_at
 * @property-read \Illuminate\Support\Carbon $expires_at
 * @property-read string|null $gateway_no the gateway's number of the payment
 * @property-read string|null $pay_to the number that the shopper types at a bank or shop
 * @property-read string|null $redirect_url
 * @property-read string|null $qr_content
 * @property-read string|null $qr_image_url
 */
final class Bill extends Model
{
    public $incrementing = false;
    public $timestamps = false;
    protected $primaryKey = 'bill_no';
    protected $keyType = 'string';
    protected $dateFormat = 'U';

    public function getTable(): string
    {
        return config('faspay.table_prefix') . 'bills';
    }

    public function getConnectionName(): ?string
    {
        return config('faspay.connection');
    }

    /** The same bill as the bill store gives it. */
    public function bill(): \Faspay\Shop\Bill
    {
        return app(BillStore::class)->find($this->bill_no) ?? throw new \LogicException("There is no bill $this->bill_no.");
    }

    /** The state in the application's language. */
    public function stateName(?string $locale = null): string
    {
        return (string) __("faspay::messages.states.{$this->state->value}", [], $locale);
    }

    protected static function booted(): void
    {
        $refuse = static fn (): never => throw new \LogicException('Bills are written by Faspay\Shop\BillStore alone.');
        self::saving($refuse);
        self::deleting($refuse);
    }

    /** @return array<string, string> */
    protected function casts(): array
    {
        return [
            'total' => AsMoney::class . ':minor,currency', 'state' => BillState::class, 'method' => Method::class,
            'created_at' => 'datetime', 'expires_at' => 'datetime', 'account_parts' => 'array',
        ];
    }
}
