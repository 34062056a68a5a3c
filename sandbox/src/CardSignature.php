<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The credit card signatures, made with PHP's own functions: a second opinion on the extension's. */
final class CardSignature
{
    /**
     * Of a payment (the last element is "0") or of a request about one (its TRANSACTIONID). Not every published client
     * writes the order id in upper case, so both spellings count.
     */
    public static function isRequest(string $given, array $merchant, string $tranId, string $amount, string ...$transactionIds): bool
    {
        foreach ([strtoupper($tranId), $tranId] as $spelling) {
            foreach ($transactionIds as $transactionId) {
                if (self::matches(self::of($merchant, $spelling, $amount, $transactionId), $given)) {
                    return true;
                }
            }
        }

        return false;
    }

    /** Of a payment that begins. */
    public static function payment(array $merchant, string $tranId, string $amount): string
    {
        return self::of($merchant, strtoupper($tranId), $amount, '0');
    }

    /** Of a result and of a server callback. */
    public static function response(array $merchant, string $tranId, string $amount, string $status): string
    {
        return self::of($merchant, strtoupper($tranId), $amount, $status);
    }

    public static function token(array $merchant, string $token): string
    {
        return self::of($merchant, $token);
    }

    public static function matches(string $expected, string $given): bool
    {
        return hash_equals($expected, strtoupper($given));
    }

    private static function of(array $merchant, string ...$parts): string
    {
        return strtoupper(sha1('##' . implode('##', [strtoupper($merchant['id']), strtoupper($merchant['password']), ...$parts]) . '##'));
    }
}
