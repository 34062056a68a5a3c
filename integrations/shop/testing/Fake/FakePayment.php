<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\Money;
use Faspay\PaymentStatus;

/** A payment as the fake gateway remembers it. */
final class FakePayment
{
    public PaymentStatus $status = PaymentStatus::Unprocessed;

    /**
     * @param string $no the shop's number
     * @param string $id the gateway's number, 16 digits
     * @param Money $amount what the gateway says was, or is to be, paid
     */
    public function __construct(public readonly string $no, public readonly string $id, public Money $amount)
    {
    }

    public function url(): string
    {
        return "https://gateway.invalid/pay/$this->id";
    }
}
