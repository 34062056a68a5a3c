<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** Which ways to pay this merchant has. */
final readonly class Channels
{
    /** The code of PaymentOption for cards, which have no channel. */
    public const CARD = 'card';

    /** The code of PaymentOption for Faspay's page, on which the shopper chooses the channel. */
    public const XPRESS = 'xpress';

    private const VA = 'va';
    private const QR = 'qr';
    private const PAGE = 'page';

    /**
     * Code => [name for the shopper, kind]. VA: the shopper types a number at a bank or a shop; QR: scans a code; PAGE: goes
     * to a page. Channels that are missing here have a page.
     */
    private const KNOWN = [
        '302' => ['LinkAja', self::PAGE], '303' => ['XL Tunai', self::VA], '305' => ['Mandiri e-cash', self::PAGE],
        '307' => ['Indosat Dompetku', self::PAGE], '400' => ['BRI MoCash', self::VA], '401' => ['BRI e-Pay', self::PAGE],
        '402' => ['Permata Virtual Account', self::VA], '404' => ['KlikBCA', self::PAGE], '405' => ['BCA KlikPay', self::PAGE],
        '406' => ['Mandiri Clickpay', self::PAGE], '407' => ['Maybank SMS', self::VA], '408' => ['Maybank Virtual Account', self::VA],
        '410' => ['UniCount', self::VA], '420' => ['UniCount Rupiah', self::VA], '700' => ['OCTO Clicks', self::PAGE],
        '701' => ['Danamon Online Banking', self::PAGE], '702' => ['BCA Virtual Account', self::VA],
        '703' => ['Mandiri Bill Payment', self::VA], '704' => ['Sakuku', self::PAGE], '706' => ['Indomaret', self::VA],
        '707' => ['Alfamart', self::VA], '708' => ['Danamon Virtual Account', self::VA], '709' => ['Kredivo', self::PAGE],
        '711' => ['QRIS (ShopeePay)', self::QR], '713' => ['ShopeePay', self::PAGE], '714' => ['BRI Direct Debit', self::PAGE],
        '715' => ['QRIS (LinkAja)', self::QR], '716' => ['LinkAja App', self::PAGE], '718' => ['BNC Virtual Account', self::VA],
        '720' => ['OVO Tokenize', self::PAGE], '721' => ['BRI Ceria', self::PAGE], '722' => ['DANA Subscription', self::PAGE],
        '800' => ['BRI Virtual Account', self::VA], '801' => ['BNI Virtual Account', self::VA],
        '802' => ['Mandiri Virtual Account', self::VA], '807' => ['Akulaku', self::PAGE], '810' => ['B-Secure', self::PAGE],
        '812' => ['OVO', self::PAGE], '814' => ['Maybank2u', self::PAGE], '818' => ['Sinarmas Virtual Account', self::VA],
        '819' => ['DANA', self::PAGE], '820' => ['Indodana', self::PAGE], '825' => ['CIMB Niaga Virtual Account', self::VA],
        '836' => ['QRIS (Paydia)', self::QR], '837' => ['BTN Virtual Account', self::VA], '842' => ['QRIS (CIMB Niaga)', self::QR],
    ];

    public function __construct(private Settings $settings, private Clients $clients)
    {
    }

    /**
     * All of them. Those of SNAP come from the settings. Those of Debit are asked of the gateway at every call: cache the
     * result. A channel that both have is offered under SNAP.
     *
     * @return list<PaymentOption>
     * @throws ConfigurationException
     * @throws \Faspay\Exception Debit's channels could not be had
     */
    public function all(): array
    {
        $options = $this->configured();
        if ($this->settings->hasDebit()) {
            foreach ($this->clients->debit()->channels() as $info) {
                $options[$info->code] ??= new PaymentOption(Method::Debit, $info->code, self::KNOWN[$info->code][0] ?? $info->name ?? $info->code);
            }
        }

        return array_values($options);
    }

    /**
     * The one with this code, without asking the gateway: SNAP where the settings name the channel, else Debit.
     *
     * @throws ConfigurationException the merchant has no credentials for it
     */
    public function option(string $channel): PaymentOption
    {
        $option = $this->configured()[$channel] ?? null;
        if ($option === null && !in_array($channel, [self::CARD, self::XPRESS], true) && $this->settings->hasDebit()) {
            $option = new PaymentOption(Method::Debit, $channel, self::name($channel));
        }

        return $option ?? throw new ConfigurationException("There are no credentials with which the channel \"$channel\" could be paid"
            . ($this->settings->hasSnap() && ctype_digit($channel) ? ': SNAP has the channels that FASPAY_SNAP_CHANNELS and FASPAY_SNAP_STATIC_CHANNELS list.' : '.'));
    }

    /** For the shopper, such as "DANA"; the code itself where it is not known. */
    public static function name(string $channel): string
    {
        return self::KNOWN[$channel][0] ?? $channel;
    }

    /** Whether the shopper pays by typing a number at a bank or a shop. */
    public static function hasNumber(string $channel): bool
    {
        return (self::KNOWN[$channel][1] ?? null) === self::VA;
    }

    /** @return array<array-key, PaymentOption> what needs no question to the gateway, by code */
    private function configured(): array
    {
        $options = [];
        if ($this->settings->hasSnap()) {
            foreach ($this->settings->snapStaticChannels as $code) {
                $options[$code] = new PaymentOption(Method::SnapStaticVa, $code, self::name($code));
            }
            foreach ($this->settings->snapChannels as $code) {
                $method = match (self::KNOWN[$code][1] ?? self::PAGE) {
                    self::VA => Method::SnapVa,
                    self::QR => Method::SnapQr,
                    self::PAGE => Method::SnapDebit,
                };
                $options[$code] ??= new PaymentOption($method, $code, self::name($code));
            }
        }
        if ($this->settings->hasXpress()) {
            $options[self::XPRESS] = new PaymentOption(Method::Xpress, self::XPRESS, 'Faspay');
        }
        if ($this->settings->hasCards()) {
            $options[self::CARD] = new PaymentOption(Method::Card, self::CARD, 'Credit card');
        }

        return $options;
    }
}
