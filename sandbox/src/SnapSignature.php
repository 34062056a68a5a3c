<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** SHA256withRSA over method, path, hash of the body and time, made with PHP's own openssl: a second opinion on the extension's. */
final class SnapSignature
{
    private const KEYS = __DIR__ . '/../keys';

    /** @param string $name test_gateway_private and so on */
    public static function key(string $name): string
    {
        return file_get_contents(self::KEYS . "/$name.pem");
    }

    public static function text(string $method, string $path, string $body, string $timestamp): string
    {
        return implode(':', [$method, $path, hash('sha256', $body), $timestamp]);
    }

    public static function of(string $privateKey, string $method, string $path, string $body, string $timestamp): string
    {
        if (!openssl_sign(self::text($method, $path, $body, $timestamp), $signature, $privateKey, OPENSSL_ALGO_SHA256)) {
            throw new \LogicException('the key cannot sign');
        }

        return base64_encode($signature);
    }

    /** Whether it is the signature over one of the forms of the body. */
    public static function verifies(string $publicKey, string $signature, string $method, string $path, string $body, string $timestamp): bool
    {
        $binary = base64_decode($signature, true);
        foreach ($binary === false || $binary === '' ? [] : SnapBody::forms($body) as $form) {
            if (openssl_verify(self::text($method, $path, $form, $timestamp), $binary, $publicKey, OPENSSL_ALGO_SHA256) === 1) {
                return true;
            }
        }

        return false;
    }
}
