<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Xpress;

use Faspay\Sandbox\Channels;

/** What the page offers for one order, and how it looks. */
final class Choice
{
    /** The code of cards among the channels. */
    public const CARD = '500';

    /** Heading by kind of channel, in the order of the page. */
    public const GROUPS = [
        'card' => 'Card', 'account' => 'Virtual account', 'qr' => 'QRIS', 'wallet' => 'Wallets and apps', 'ovo' => 'Wallets and apps', 'bank' => 'Internet banking',
        'retail' => 'Payment points', 'kredivo' => 'Wallets and apps',
    ];

    /** @return array<string|int, string> names by code: debit's channels, and cards */
    public static function all(): array
    {
        return [self::CARD => 'Credit Card'] + Channels::NAMES;
    }

    /** @return array<string|int, string> names by code of what an order offers; an order that names no channel offers all */
    public static function of(array $order): array
    {
        $wanted = $order['request']['payment_channel'];

        return $wanted === [] ? self::all() : array_replace(array_flip($wanted), array_intersect_key(self::all(), array_flip($wanted)));
    }

    /** @return array<string, array<string|int, string>> the same by heading */
    public static function grouped(array $order): array
    {
        $groups = array_fill_keys(self::GROUPS, []);
        foreach (self::of($order) as $code => $name) {
            $groups[self::GROUPS[(string) $code === self::CARD ? 'card' : Channels::kind((string) $code)]][$code] = $name;
        }

        return array_filter($groups);
    }

    /**
     * How the order wants the page to look: background and ink, so that each text can be read.
     *
     * @return array<string, array{background: string, ink: string}> colors by part of the page: "button", "page"
     */
    public static function style(array $order): array
    {
        $wanted = array_filter(['button' => $order['request']['button_color'], 'page' => $order['request']['background_color']]);

        return array_map(static fn (string $color): array => ['background' => "#$color", 'ink' => self::isLight($color) ? '#000' : '#fff'], $wanted);
    }

    /** By the luminance that the accessibility guidelines define: black is readable on this color, and white is not. */
    private static function isLight(string $color): bool
    {
        $parts = array_map(static fn (string $part): float => ($value = hexdec($part) / 255) <= 0.04045 ? $value / 12.92 : (($value + 0.055) / 1.055) ** 2.4, str_split($color, 2));

        return 0.2126 * $parts[0] + 0.7152 * $parts[1] + 0.0722 * $parts[2] > 0.179;
    }
}
