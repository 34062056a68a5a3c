<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** How values and bodies are written, in answers and callbacks alike. A quirk decides about each bad habit. */
final readonly class SnapMessage
{
    private const ISO = 'Y-m-d\TH:i:sP';

    public function __construct(private Clock $clock, private Quirks $quirks)
    {
    }

    /** @return array{string, string} the body as it is sent, and as it is signed */
    public function bodies(array $message): array
    {
        $ascii = json_encode($message, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
        $text = json_encode(
            $message,
            JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR,
        );
        $letters = $this->quirks->get('snap_letters');
        $raw = in_array($letters, ['raw', 'raw_signed_escaped'], true);
        $flags = ($raw ? JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS : 0)
            | ($this->quirks->get('snap_pretty') ? JSON_PRETTY_PRINT : 0)
            | ($this->quirks->get('snap_escaped_slashes') ? 0 : JSON_UNESCAPED_SLASHES);

        return [
            json_encode($message, $flags | JSON_THROW_ON_ERROR),
            in_array($letters, ['raw', 'escaped_signed_raw'], true) ? $text : $ascii,
        ];
    }

    /** @return array{value: string, currency: string} */
    public static function amount(int $cents): array
    {
        return ['value' => sprintf('%d.%02d', intdiv($cents, 100), $cents % 100), 'currency' => 'IDR'];
    }

    /** The three fields of a virtual account's number. */
    public function number(array $trx): array
    {
        $padded = str_pad($trx['service_id'], 8, ' ', STR_PAD_LEFT);
        [$service, $number] = match ($this->quirks->get('snap_padding')) {
            'none' => [$trx['service_id'], $trx['service_id']],
            'mixed' => [$padded, $trx['service_id']],
            default => [$padded, $padded],
        };

        return [
            'partnerServiceId' => $service, 'customerNo' => $this->code($trx['customer_no']),
            'virtualAccountNo' => $number . $trx['customer_no'],
        ];
    }

    /** Digits, as text or, where the gateway is sloppy, as a number. */
    public function code(string $digits): string|int
    {
        return $this->quirks->get('snap_number_codes') && preg_match('/^[1-9]\d{0,17}$/D', $digits) === 1
            ? (int) $digits
            : $digits;
    }

    /** @return string|int the answer's code, from HTTP status and case */
    public function responseCode(string $case, string $service): string|int
    {
        $code = substr($case, 0, 3) . $service . substr($case, 3);

        return match ($this->quirks->get('snap_response_code')) {
            'number' => (int) $code,
            'eight_digits' => "{$code}0",
            default => $code,
        };
    }

    /** A time in an answer. */
    public function date(int $time): string
    {
        return $this->quirks->get('snap_dates') === 'compact'
            ? gmdate('Ymd\THis\Z', $time)
            : $this->clock->text($time, self::ISO);
    }

    /** A time of payment. */
    public function paidAt(int $time): string
    {
        return $this->clock->text(
            $time, $this->quirks->get('snap_dates') === 'no_blank' ? 'Y-m-dH:i:s' : 'Y-m-d H:i:s',
        );
    }

    /** X-TIMESTAMP of what the gateway sends. */
    public function timestamp(int $age = 0): string
    {
        $time = $this->clock->now() - $age;

        return match ($this->quirks->get('snap_timestamp')) {
            'fraction' => $this->clock->text($time, 'Y-m-d\TH:i:s.vP'),
            'utc' => gmdate('Y-m-d\TH:i:s\Z', $time),
            'zero' => gmdate('Y-m-d\TH:i:s+00:00', $time),
            default => $this->clock->text($time, self::ISO),
        };
    }

    /** The payment's page, signed like those of the older protocol. */
    public static function page(array $trx, array $merchant, string $baseUrl): string
    {
        return sprintf(
            '%s/pws/100003/0830000010100000/%s?%s',
            $baseUrl,
            Merchants::sign($merchant, $trx['partner_ref']),
            http_build_query([
                'trx_id' => $trx['reference_no'], 'merchant_id' => $merchant['id'], 'bill_no' => $trx['partner_ref'],
            ]),
        );
    }
}
