<?php

declare(strict_types=1);

namespace Faspay\Shop;

/**
 * The callers whose requests are handled; empty by default, which means everybody. It never replaces the check of the signature.
 */
final readonly class CallerList
{
    /** @var list<array{string, int}> address in bytes, and how many of its bits count */
    private array $allowed;
    /** @var list<array{string, int}> */
    private array $proxies;

    /**
     * @param list<string> $allowed addresses and blocks (CIDR), IPv4 or IPv6; empty: all
     * @param list<string> $proxies addresses and blocks of the shop's own proxies. X-Forwarded-For counts only if the request came from one
     * @throws ConfigurationException what is neither an address nor a block
     */
    public function __construct(array $allowed = [], array $proxies = [])
    {
        $this->allowed = array_map(self::block(...), $allowed);
        $this->proxies = array_map(self::block(...), $proxies);
    }

    /** Whether the message came from one of them. A message whose sender is not known did not. */
    public function allows(Message $message): bool
    {
        return $this->allowed === [] || self::contains($this->allowed, $this->callerOf($message));
    }

    /** The address that sent the message, as far as the shop's own proxies vouch for it; null: it is not known. */
    public function caller(Message $message): ?string
    {
        $caller = $this->callerOf($message);

        return $caller === null ? null : (string) inet_ntop($caller);
    }

    private function callerOf(Message $message): ?string
    {
        $caller = self::bytes((string) $message->peer);
        $headers = self::forwardedFor($message->headers);
        if (count($headers) > 1 && self::contains($this->proxies, $caller)) {
            // A stranger can send a header of nearly the same name, and a proxy passes it on: nobody knows which one is the proxy's.
            return null;
        }
        // Each proxy appends the address that called it. Whatever is left of a stranger's address was written by the stranger.
        $forwarded = array_reverse(explode(',', $headers[0] ?? ''));
        foreach ($forwarded as $address) {
            if ($caller === null || !self::contains($this->proxies, $caller) || trim($address) === '') {
                break;
            }
            $caller = self::bytes(trim($address));
        }

        return $caller;
    }

    /**
     * @param array<array-key, mixed> $headers
     * @return list<string> the values, one for each way in which the name is written
     */
    private static function forwardedFor(array $headers): array
    {
        $found = [];
        foreach ($headers as $name => $value) {
            if (Message::header($name) === 'x-forwarded-for') {
                $found[] = implode(',', array_filter(is_array($value) ? $value : [$value], is_string(...)));
            }
        }

        return $found;
    }

    /** @return array{string, int} */
    private static function block(string $text): array
    {
        [$address, $bits] = explode('/', $text, 2) + [1 => null];
        $bytes = self::bytes($address);
        $length = $bytes === null ? 0 : strlen($bytes) * 8;
        if ($bytes === null || ($bits !== null && (preg_match('/^\d{1,3}$/D', $bits) !== 1 || (int) $bits > $length))) {
            throw new ConfigurationException('A list of callers or proxies holds what is neither an address nor a block, such as 203.0.113.0/24.');
        }

        return [$bytes, (int) ($bits ?? $length)];
    }

    /** An address in bytes; IPv4 that came as IPv6 (::ffff:203.0.113.7) as IPv4. Null: it is none. */
    private static function bytes(string $address): ?string
    {
        $bytes = filter_var($address, FILTER_VALIDATE_IP) === false ? false : inet_pton($address);
        if ($bytes === false) {
            return null;
        }
        $mapped = str_repeat("\0", 10) . "\xff\xff";

        return strlen($bytes) === 16 && str_starts_with($bytes, $mapped) ? substr($bytes, 12) : $bytes;
    }

    /** @param list<array{string, int}> $blocks */
    private static function contains(array $blocks, ?string $address): bool
    {
        foreach ($blocks as [$block, $bits]) {
            if ($address === null || strlen($block) !== strlen($address)) {
                continue;
            }
            $whole = intdiv($bits, 8);
            $mask = chr(0xff << (8 - $bits % 8) & 0xff);
            if (strncmp($block, $address, $whole) === 0
                    && ($bits % 8 === 0 || ($block[$whole] & $mask) === ($address[$whole] & $mask))) {
                return true;
            }
        }

        return false;
    }
}
