<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Addresses of shops. The sandbox calls them, so that not every text will do. */
final class ShopUrl
{
    private const FASPAY = 'faspay.co.id';

    /** Nothing that a client of HTTP would turn into another name, such as "%2e" or letters of full width. */
    private const HOST = '/^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/iD';

    /** Null: it may be called. */
    public static function problem(mixed $url): ?string
    {
        $parts = is_string($url) && preg_match('/[\x00-\x20\x7f]/', $url) !== 1 ? parse_url($url) : false;

        return match (true) {
            $parts === false, !in_array(strtolower($parts['scheme'] ?? ''), ['http', 'https'], true), preg_match(self::HOST, $parts['host'] ?? '') !== 1 => 'is no http or https address',
            isset($parts['user']) || isset($parts['pass']) => 'has a user or a password in it',
            isset($parts['fragment']) => 'has a "#" in it',
            self::isFaspay($url) => 'is an address of Faspay: a simulation has no business there',
            default => null,
        };
    }

    public static function isFaspay(string $url): bool
    {
        $host = self::host($url);

        return $host === self::FASPAY || str_ends_with($host, '.' . self::FASPAY);
    }

    public static function isLoopback(string $url): bool
    {
        return self::isLoopbackHost(self::host($url));
    }

    /** A name or address as it stands: nothing is resolved. */
    public static function isLoopbackHost(string $host): bool
    {
        $host = trim($host, '[]');

        return $host === 'localhost' || $host === '::1'
            || preg_match('/^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/D', $host) === 1 && filter_var(str_replace('::ffff:', '', $host), FILTER_VALIDATE_IP) !== false;
    }

    /** Scheme, host and port: what two addresses of one shop share. */
    public static function origin(string $url): string
    {
        $scheme = strtolower((string) parse_url($url, PHP_URL_SCHEME));

        return "$scheme://" . self::host($url) . ':' . (parse_url($url, PHP_URL_PORT) ?: ($scheme === 'https' ? 443 : 80));
    }

    private static function host(string $url): string
    {
        return rtrim(strtolower((string) parse_url($url, PHP_URL_HOST)), '.');
    }
}
