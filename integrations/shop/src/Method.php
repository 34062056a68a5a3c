<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** With which protocol, and with which operation of it, a bill is paid. */
enum Method: string
{
    /** Any channel of the older protocol: Faspay\Debit. */
    case Debit = 'debit';
    /** A virtual account under SNAP that the gateway makes for one bill. */
    case SnapVa = 'snap_va';
    /** A virtual account under SNAP whose number the shop makes; the gateway asks the shop what is to be paid. */
    case SnapStaticVa = 'snap_static_va';
    /** A QRIS code under SNAP. */
    case SnapQr = 'snap_qr';
    /** A page of a wallet, a bank or a credit company under SNAP ("direct debit"). */
    case SnapDebit = 'snap_debit';
    /** A credit card: Faspay\CreditCard. */
    case Card = 'card';
    /** Faspay's page, on which the shopper chooses how to pay: Faspay\Xpress. */
    case Xpress = 'xpress';

    /** Whether Faspay\Snap is the client for it. */
    public function isSnap(): bool
    {
        return !in_array($this, [self::Debit, self::Card, self::Xpress], true);
    }
}
