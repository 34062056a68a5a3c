<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Which channels each product has, all enabled for every merchant. */
final class SnapChannels
{
    public const BY_PRODUCT = [
        'va' => ['402', '408', '702', '706', '707', '708', '718', '723', '800', '801', '802', '818', '825', '837'],
        'qr' => ['711', '715', '836', '842'],
        'debit' => ['302', '401', '405', '700', '701', '704', '713', '714', '716', '720', '722', '812', '814', '819'],
    ];

    /** Where a merchant may choose the number of an account itself. */
    public const STATIC = ['718', '801', '837'];

    /** Company codes have six digits or eight, as the real ones do. */
    private const COMPANY_CODES = ['402' => '850499', '800' => '78800499', '801' => '98801499', '802' => '88802499'];

    public static function name(string $code): string
    {
        return Channels::NAMES[$code] ?? "channel $code";
    }

    public static function companyCode(string $channel): string
    {
        return self::COMPANY_CODES[$channel] ?? "8{$channel}99";
    }
}
