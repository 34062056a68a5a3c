<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What a message is about: the merchant's order and the gateway's payment. What is not named is empty. */
final readonly class Subject
{
    /** The first of these that is there. A name with a dot is that of a member of an object. */
    private const NAMES = [
        'order_no' => [
            'bill_no', 'MERCHANT_TRANID', 'partnerReferenceNo', 'originalPartnerReferenceNo', 'trxId', 'additionalInfo.trxId', 'inquiryRequestId', 'member_id',
            'virtualAccountData.trxId', 'trx_no', 'transaction_number',
        ],
        'trx_no' => ['trx_id', 'TRANSACTIONID', 'referenceNo', 'originalReferenceNo', 'va_number', 'reference_no', 'billing_id'],
    ];

    /**
     * @param array<string, mixed> ...$messages the request first, then its answer
     * @return array{order_no: string, trx_no: string}
     */
    public static function of(array ...$messages): array
    {
        return array_map(static fn (array $names): string => self::first($names, $messages), self::NAMES);
    }

    private static function first(array $names, array $messages): string
    {
        foreach ($messages as $message) {
            foreach ($names as $name) {
                $value = self::at($message, $name);
                // A refused card payment has the number 0.
                if (is_string($value) && !in_array(trim($value), ['', '0'], true) || is_int($value) && $value > 0) {
                    return trim((string) $value);
                }
            }
        }

        return '';
    }

    private static function at(mixed $value, string $path): mixed
    {
        foreach (explode('.', $path) as $name) {
            $value = is_array($value) ? $value[$name] ?? null : null;
        }

        return $value;
    }
}
