<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** A merchant's JSON message under the older protocol. Checks run in the order: readable, known merchant, signature, fields. */
final readonly class SignedMessage
{
    /**
     * @param array<string, mixed> $message with its ruled fields as text
     * @param array<string, mixed> $merchant
     */
    private function __construct(public array $message, public array $merchant)
    {
    }

    /**
     * @param array<string, Rule> $rules
     * @param list<string> $signed the fields that are signed after user id and password
     * @throws Refusal
     */
    public static function read(string $body, array $rules, array $signed, Merchants $merchants): self
    {
        $message = json_decode($body, true, 8, JSON_BIGINT_AS_STRING);
        if (!is_array($message) || array_is_list($message)) {
            throw new Refusal('30', 'format error: the body is no JSON object');
        }
        $id = $message['merchant_id'] ?? '';
        if ($id === '') {
            throw new Refusal('83', 'parameter is mandatory: merchant_id');
        }
        $merchant = is_string($id) || is_int($id) ? $merchants->find((string) $id) : null;
        if ($merchant === null) {
            throw new Refusal('03', 'invalid merchant');
        }
        $parts = array_map(static fn (string $field): string => is_scalar($message[$field] ?? '') ? (string) ($message[$field] ?? '') : '', $signed);
        $given = $message['signature'] ?? '';
        if ($given !== '' && !in_array('', $parts, true) && !(is_string($given) && Signature::matches(Merchants::sign($merchant, ...$parts), $given))) {
            throw new Refusal('55', 'incorrect user or password, or wrong signature');
        }

        return new self(Rule::check($rules, $message), $merchant);
    }
}
