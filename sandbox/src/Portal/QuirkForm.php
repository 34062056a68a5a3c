<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Quirks;

/** The quirks as a form: what each means, in groups, and what a person chose. */
final class QuirkForm
{
    /** Name of a group => the quirks in it, each with its meaning. */
    public const MEANINGS = [
        'Failures' => [
            'html_error' => 'how many of the next requests get an HTML page and status 500',
            'errors_list' => 'how many of the next requests get the rare envelope with a list of errors',
            'drop_answer' => 'how many of the next answers are lost, although the request was processed',
            'cut_answer' => 'how many of the next answers end in the middle',
            'delay_ms' => 'milliseconds before every answer',
            'retry_delay_ms' => 'milliseconds between the tries of a notification',
        ],
        'Debit' => [
            'strict' => 'Post Data must be as documented; the gateway itself takes more',
            'duplicate_bill' => 'the number of an open bill comes again: a new payment, or a refusal with code 14',
            'inquiry_amount' => 'whole rupiah that inquiries tell instead of the payment\'s own amount; empty: its own',
            'inquiry_refusals' => 'how many of the next inquiries are refused',
            'inquiry_refuse_with' => 'the code of these refusals: two digits; for cards four; under SNAP HTTP status and case',
            'items_shape' => 'the items come back as a list, as the first one alone, or as they were sent',
            'empty' => 'how an empty value is written',
            'language' => 'the language of descriptions',
            'numeric_codes' => 'status codes are JSON numbers',
            'notification_scale' => 'amounts in notifications are whole rupiah, or rupiah x 100',
            'raw_ampersand' => 'XML notifications have & as it is, which is no XML',
            'route_scale' => 'amounts of split payments are whole rupiah, or rupiah x 100',
            'xpress_texts' => 'items of Xpress may have any name, or names with punctuation are refused',
        ],
        'Cards and recurring payments' => [
            'card_echo_signature' => 'an unknown card payment is answered with the signature of the request',
            'card_callback_names' => 'callbacks have the documented names, or the other spellings',
            'recurring_spelling' => 'the result of a registration has the documented misspelling, or not',
        ],
        'Billing' => [
            'billing_get_body' => 'the body of a GET request is read, or a proxy on the way drops it',
        ],
        'SNAP' => [
            'snap_refuse_with' => 'the next request is refused with this HTTP status and case, such as 50400',
            'snap_answer_with' => 'the next request is processed, but answered with this HTTP status and case',
            'snap_http_200' => 'refusals come with HTTP status 200',
            'snap_response_code' => 'how responseCode is written',
            'snap_create_va_code' => 'the code in the answer that creates a virtual account',
            'snap_number_codes' => 'customer numbers and channel codes are JSON numbers',
            'snap_pretty' => 'bodies are sent in lines, and the compact text is signed',
            'snap_escaped_slashes' => 'slashes are sent escaped, and signed plain',
            'snap_letters' => 'how letters beyond ASCII are sent and signed',
            'snap_padding' => 'which account numbers are padded with blanks',
            'snap_collapsed_padding' => 'callbacks lose their padding after they were signed',
            'snap_dates' => 'how dates are written',
            'snap_timestamp' => 'how X-TIMESTAMP of the gateway is written',
            'snap_clock_skew' => 'by how many seconds X-TIMESTAMP may differ; 0: any difference is allowed',
            'snap_duplicate' => 'an open payment is created again: a refusal, or the same payment',
            'snap_not_found' => 'an unknown payment is answered with a code, or with the state 07',
            'snap_needs_reference' => 'inquiries need originalReferenceNo',
            'snap_status_list' => 'the inquiry about a virtual account is answered with a list',
            'snap_qr' => 'a QR code is answered as text, as an address, or both',
            'snap_redirect' => 'which links the answer to a direct debit has',
            'snap_signed_path' => 'callbacks are signed with the bare path, or with the one that is called',
            'snap_va_payment' => 'the form of the callback about a paid virtual account',
            'snap_legacy_notification' => 'the older protocol\'s notification comes to the SNAP address',
            'snap_tries' => 'how many times a callback is sent until it is accepted',
            'snap_external_id' => 'X-EXTERNAL-ID of a further try',
        ],
        'SendMe' => [
            'sendme_refuse_with' => 'the next request, except for a token, is refused with this text',
            'sendme_answer_with' => 'the next request, except for a token, is processed, but answered with this text',
            'sendme_refusal_code' => 'the response_code of refusals that have none of their own',
            'sendme_unauthorized' => 'how many of the next requests, except for tokens, are refused with Unauthorized; their tokens are forgotten',
            'sendme_token_refusals' => 'how many of the next requests for a token are refused with Unauthorized',
            'sendme_tokens' => 'where a token works: anywhere, only for the operation it was asked for, or only until there is a newer one',
            'sendme_clock_skew' => 'by how many seconds faspay-timestamp may differ; 0: any difference is allowed',
            'sendme_register_with' => 'the next registration is answered with this status',
            'sendme_registered_va' => 'an account that is registered already is answered with its virtual account',
            'sendme_register_spelling' => 'a registration is answered with beneficiary_account, or with Beneficiary_account as in the table',
            'sendme_result' => 'what becomes of new payouts: somebody says it, or the bank does this by itself',
            'sendme_settle_after' => 'after how many seconds the bank does something by itself',
            'sendme_signature_place' => 'where callbacks have their signature',
            'sendme_signature_encoding' => 'how the signature of callbacks is written',
            'sendme_tries' => 'how many times a callback is sent until it is accepted',
        ],
    ];

    /**
     * @param array<string, mixed> $current
     * @return array<string, array{quirks: list<array{name: string, meaning: string, kind: string, value: mixed, choices: ?list<string|int>, most: int, isChanged: bool}>, isChanged: bool}>
     */
    public static function groups(array $current): array
    {
        return array_map(static function (array $meanings) use ($current): array {
            $quirks = array_map(static fn (string $name): array => [
                'name' => $name, 'meaning' => $meanings[$name], 'kind' => self::kind($name), 'value' => $current[$name], 'choices' => Quirks::choices($name),
                'most' => Quirks::most($name), 'isChanged' => $current[$name] !== Quirks::DEFAULTS[$name],
            ], array_keys($meanings));

            return ['quirks' => $quirks, 'isChanged' => in_array(true, array_column($quirks, 'isChanged'), true)];
        }, self::MEANINGS);
    }

    /**
     * @param array<string, mixed> $form the texts that a browser sent; a switch that is off is not there
     * @param array<string, mixed> $current
     * @return array<string, mixed> what is other than now
     */
    public static function changed(array $form, array $current): array
    {
        $chosen = [];
        foreach (Quirks::DEFAULTS as $name => $default) {
            $text = $form[$name] ?? null;
            $chosen[$name] = match (self::kind($name)) {
                'switch' => $text !== null,
                'choice' => array_combine(array_map(strval(...), Quirks::choices($name)), Quirks::choices($name))[is_string($text) ? $text : ''] ?? $text ?? $default,
                'number' => is_string($text) && preg_match('/^\d{1,9}$/D', trim($text)) === 1 ? (int) $text : $text ?? $default,
                default => is_string($text) ? trim($text) : $default,
            };
        }

        return array_filter($chosen, static fn (mixed $value, string $name): bool => $value !== $current[$name], ARRAY_FILTER_USE_BOTH);
    }

    private static function kind(string $name): string
    {
        return match (true) {
            Quirks::choices($name) !== null => 'choice',
            is_bool(Quirks::DEFAULTS[$name]) => 'switch',
            is_int(Quirks::DEFAULTS[$name]) => 'number',
            default => 'text',
        };
    }
}
