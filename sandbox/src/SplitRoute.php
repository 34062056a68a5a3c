<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The route of a payment: who gets how much of it. */
final class SplitRoute
{
    /** The legacy sample spells them the second way. */
    private const SPELLINGS = ['partnerId' => 'partner_id', 'partnerAmount' => 'partner_amount'];

    private const PATTERNS = [
        'owner' => '/^[a-z\d]{0,32}$/Di', 'partnerId' => '/^[a-z\d]{0,32}$/Di', 'partnerAmount' => '/^\d{0,15}$/D',
    ];

    /**
     * @param mixed $route what stands in the message; null: the payment is not split
     * @param array{partners: ?list<string>} $merchant null: not registered for split payments
     * @param int $unit how many cents one of partnerAmount is
     */
    public static function check(mixed $route, array $merchant, int $cents, int $unit = 100): void
    {
        if ($route === null) {
            return;
        }
        $merchant['partners'] !== null || throw new RouteRefusal('91');
        is_array($route) && array_is_list($route) && $route !== [] || throw new RouteRefusal('30', 'route');
        $entries = array_map(self::entry(...), $route, array_keys($route));
        $owners = array_filter(array_column($entries, 'owner'), strlen(...));
        $partners = array_filter(array_column($entries, 'partnerId'), strlen(...));
        count($owners) <= 1 || throw new RouteRefusal('90');
        array_diff([...$owners, ...$partners], $merchant['partners']) === [] || throw new RouteRefusal('87');
        $partners === array_unique($partners) || throw new RouteRefusal('89');
        $total = 0;
        foreach ($entries as $index => ['partnerId' => $partner, 'partnerAmount' => $amount]) {
            $partner === '' || $amount !== '' || throw new RouteRefusal('88');
            // Nobody's share, or a share of nothing.
            ($partner === '') === ($amount === '') && $amount !== '0'
                || throw new RouteRefusal('30', "route[$index].partnerAmount");
            $total += (int) $amount;
        }
        $total * $unit <= $cents || throw new RouteRefusal('92');
    }

    /** What is wrong with the route of a merchant's answer; 0 cents: the payer decides how much. */
    public static function problem(mixed $route, array $merchant, int $cents): ?string
    {
        try {
            self::check($route, $merchant, $cents === 0 ? PHP_INT_MAX : $cents);
        } catch (RouteRefusal $refusal) {
            return "route: {$refusal->getMessage()}";
        }

        return null;
    }

    /** @return array{owner: string, partnerId: string, partnerAmount: string} what is absent is empty */
    private static function entry(mixed $entry, int $index): array
    {
        is_array($entry) && !array_is_list($entry) || throw new RouteRefusal('30', "route[$index]");
        $checked = [];
        foreach (self::PATTERNS as $name => $pattern) {
            $value = $entry[$name] ?? $entry[self::SPELLINGS[$name] ?? $name] ?? '';
            $valid = (is_string($value) || is_int($value)) && preg_match($pattern, (string) $value) === 1;
            $checked[$name] = $valid ? (string) $value : throw new RouteRefusal('30', "route[$index].$name");
        }
        $checked['owner'] . $checked['partnerId'] !== '' || throw new RouteRefusal('30', "route[$index]");
        $checked['partnerAmount'] = preg_replace('/^0+(?=\d)/', '', $checked['partnerAmount']);

        return $checked;
    }
}
