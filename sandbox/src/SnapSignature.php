<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** SHA256withRSA by PHP's own openssl, over method, path, hash of the body and time: a second opinion. */
final class SnapSignature
{
    private const KEYS = __DIR__ . '/../keys';

    /** @param string $name test_gateway_private and so on */
    public static function key(string $name): string
    {
        return file_get_contents(self::path($name));
    }

    public static function path(string $name): string
    {
        return realpath(self::KEYS . "/$name.pem");
    }

    public static function text(string $method, string $path, string $body, string $timestamp): string
    {
        return implode(':', [$method, $path, hash('sha256', $body), $timestamp]);
    }

    public static function of(string $privateKey, string $method, string $path, string $body, string $timestamp): string
    {
        $text = self::text($method, $path, $body, $timestamp);
        if (!openssl_sign($text, $signature, $privateKey, OPENSSL_ALGO_SHA256)) {
            throw new \LogicException('the key cannot sign');
        }

        return base64_encode($signature);
    }

    /** Whether it is the signature over one of the forms of the body. */
    public static function verifies(
        string $publicKey, string $signature, string $method, string $path, string $body, string $timestamp,
    ): bool {
        $binary = base64_decode($signature, true);
        foreach ($binary === false || $binary === '' ? [] : SnapBody::forms($body) as $form) {
            $text = self::text($method, $path, $form, $timestamp);
            if (openssl_verify($text, $binary, $publicKey, OPENSSL_ALGO_SHA256) === 1) {
                return true;
            }
        }

        return false;
    }
}
