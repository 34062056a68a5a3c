<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Payment channels, all enabled for every merchant. */
final class Channels
{
    public const NAMES = [
        '302' => 'LinkAja', '303' => 'XL Tunai', '305' => 'Mandiri e-cash', '307' => 'Indosat Dompetku', '400' => 'BRI MoCash',
        '401' => 'BRI e-Pay', '402' => 'Permata', '404' => 'KlikBCA', '405' => 'BCA KlikPay', '406' => 'Mandiri Clickpay',
        '407' => 'Maybank SMS', '408' => 'MAYBANK VA', '410' => 'UNIcount', '420' => 'UNICount-Rupiah', '700' => 'CIMB Clicks',
        '701' => 'Danamon Online Banking', '702' => 'BCA VA', '703' => 'Mandiri Bill Payment', '704' => 'BCA Sakuku',
        '706' => 'Payment Point Indomaret', '707' => 'ALFAGROUP', '708' => 'Danamon VA', '709' => 'Kredivo',
        '711' => 'ShopeePay QRIS', '713' => 'ShopeePay', '714' => 'BRI Direct Debit', '715' => 'LinkAja QRIS', '716' => 'LinkAja AppLink',
        '718' => 'BNC VA', '720' => 'OVO Tokenize', '721' => 'BRI Ceria', '722' => 'DANA Subscription', '723' => 'Channel 723',
        '800' => 'BRI VA', '801' => 'BNI VA', '802' => 'Mandiri VA', '807' => 'Akulaku',
        '810' => 'B-Secure', '812' => 'OVO', '814' => 'Maybank2U', '818' => 'Sinarmas VA', '819' => 'DANA', '820' => 'Indodana',
        '825' => 'CIMB VA', '836' => 'Paydia QRIS', '837' => 'BTN VA', '842' => 'CIMB QRIS',
    ];

    public const QRIS = ['711', '715', '836', '842'];

    /** How shoppers pay, which decides what their page shows. A channel that is not here is a wallet, or another app. */
    private const KINDS = [
        'account' => ['402', '407', '408', '410', '420', '702', '703', '708', '718', '800', '801', '802', '818', '825', '837'],
        'retail' => ['706', '707'],
        'qr' => self::QRIS,
        'bank' => ['401', '404', '405', '406', '700', '701', '714', '810', '814'],
        'ovo' => ['812'],
        'kredivo' => ['709'],
    ];

    /** @return string "account" (a number at a bank), "retail" (a code at a counter), "qr", "bank" (internet banking), "ovo", "kredivo" or "wallet" */
    public static function kind(string $code): string
    {
        foreach (self::KINDS as $kind => $codes) {
            if (in_array($code, $codes, true)) {
                return $kind;
            }
        }

        return 'wallet';
    }
}
