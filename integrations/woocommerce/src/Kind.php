<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Channel;
use Faspay\Shop\Method;

/** What kind of payment a channel is, for its icon and for what the shopper is told. */
enum Kind: string
{
    case VirtualAccount = 'virtual-account';
    case Qris = 'qris';
    case Store = 'store';
    case Installments = 'installments';
    case Wallet = 'wallet';
    case Bank = 'bank';
    case Card = 'card';
    case Page = 'page';

    /** @param string $channel the gateway's code of the channel */
    public static function of(Method $method, string $channel): self
    {
        return match ($method) {
            Method::Card => self::Card,
            Method::Xpress => self::Page,
            Method::SnapQr => self::Qris,
            default => match (Channel::tryFrom($channel)) {
                Channel::Indomaret, Channel::Alfagroup => self::Store,
                Channel::ShopeePayQris, Channel::LinkAjaQris, Channel::PaydiaQris, Channel::CimbQris => self::Qris,
                Channel::Kredivo, Channel::Akulaku, Channel::Indodana, Channel::BriCeria => self::Installments,
                Channel::PermataVa, Channel::MaybankVa, Channel::BcaVa, Channel::DanamonVa, Channel::BncVa, Channel::BriVa, Channel::BniVa,
                Channel::MandiriVa, Channel::MandiriBillPayment, Channel::SinarmasVa, Channel::CimbVa, Channel::BtnVa => self::VirtualAccount,
                Channel::LinkAja, Channel::LinkAjaApp, Channel::XlTunai, Channel::MandiriEcash, Channel::IndosatDompetku, Channel::BriMocash,
                Channel::Sakuku, Channel::ShopeePay, Channel::Ovo, Channel::OvoTokenize, Channel::Dana, Channel::DanaSubscription => self::Wallet,
                default => in_array($method, [Method::SnapVa, Method::SnapStaticVa], true) ? self::VirtualAccount : self::Bank,
            },
        };
    }

    /** Whether the shopper pays later and elsewhere, with a number or a code that the shop shows. */
    public function isPaidElsewhere(): bool
    {
        return in_array($this, [self::VirtualAccount, self::Qris, self::Store], true);
    }

    /** What the shopper reads at the checkout, unless the merchant wrote something else. */
    public function description(): string
    {
        return match ($this) {
            self::VirtualAccount => __('You get a virtual account number, to which you transfer the amount with your bank’s app or at an ATM.', 'faspay-for-woocommerce'),
            self::Qris => __('You get a QR code, which you scan with the app of any bank or wallet.', 'faspay-for-woocommerce'),
            self::Store => __('You get a payment code, with which you pay at the cash desk.', 'faspay-for-woocommerce'),
            self::Installments => __('You are taken to the lender’s page, where you choose how to pay.', 'faspay-for-woocommerce'),
            self::Wallet, self::Bank => __('You are taken to the payment page, and come back here afterwards.', 'faspay-for-woocommerce'),
            self::Page => __('You are taken to Faspay’s page, where you choose how to pay.', 'faspay-for-woocommerce'),
            self::Card => __('You are taken to Faspay’s page, where you type your card. This shop never sees it.', 'faspay-for-woocommerce'),
        };
    }

    /** @return list<string> how the shopper pays with the number or code, step by step; empty where a page leads through it */
    public function steps(): array
    {
        return match ($this) {
            self::VirtualAccount => [
                __('Open your bank’s app, or go to an ATM, and choose transfer to a virtual account.', 'faspay-for-woocommerce'),
                __('Type the number above. The amount and the name of the shop appear: compare them.', 'faspay-for-woocommerce'),
                __('Confirm. This page changes by itself once the payment has arrived.', 'faspay-for-woocommerce'),
            ],
            self::Qris => [
                __('Open the app of your bank or wallet and choose to scan a QR code.', 'faspay-for-woocommerce'),
                __('Scan the code above and compare the amount.', 'faspay-for-woocommerce'),
                __('Confirm. This page changes by itself once the payment has arrived.', 'faspay-for-woocommerce'),
            ],
            self::Store => [
                __('Go to the cash desk and say that you want to pay a Faspay bill.', 'faspay-for-woocommerce'),
                __('Show the payment code above and pay the amount.', 'faspay-for-woocommerce'),
                __('Keep the receipt until your order has arrived.', 'faspay-for-woocommerce'),
            ],
            default => [],
        };
    }
}
