<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Delivery;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Notifier;
use Faspay\Sandbox\Quirks;

/** Tells a partner what became of a payout, at the address that the payout named. */
final readonly class Callback implements PayoutTeller
{
    public const HEADER = 'faspay-signature';
    public const MEMBER = 'signature';

    public function __construct(private Clock $clock, private Merchants $merchants, private Quirks $quirks, private Notifier $notifier)
    {
    }

    public function tell(array $payout): void
    {
        $delivery = $this->delivery($payout);
        $delivery === null || $this->notifier->tell($delivery, $this->quirks->get('sendme_tries'));
    }

    public function delivery(array $payout): ?Delivery
    {
        $url = Fields::text($payout['request'], 'callback_url');
        $merchant = $this->merchants->find($payout['merchant_id']);
        if ($url === '' || $merchant === null) {
            return null;
        }
        [$body, $headers] = $this->signed($merchant, $this->message($payout, $merchant), 'right');

        return new Delivery(Product::NAME, $merchant['id'], $payout['trx_no'], $payout['trx_id'], $url, 'json', $body, headers: $headers);
    }

    /**
     * A message with its signature where the quirks want it.
     *
     * @param array<string, mixed> $message
     * @param string $sign right, wrong, none
     * @return array{string, array<string, string>} body and headers
     */
    public function signed(array $merchant, array $message, string $sign): array
    {
        $message = array_diff_key($message, [self::MEMBER => 1]);
        $body = json_encode($message, JSON_THROW_ON_ERROR);
        $place = $sign === 'none' ? 'none' : $this->quirks->get('sendme_signature_place');
        $bytes = self::signature(Credentials::of($merchant), $body);
        // A wrong signature differs in one bit.
        $bytes = $sign === 'wrong' ? $bytes ^ "\1" . str_repeat("\0", 31) : $bytes;
        $signature = match ($this->quirks->get('sendme_signature_encoding')) {
            'upper' => strtoupper(bin2hex($bytes)),
            'base64' => base64_encode($bytes),
            default => bin2hex($bytes),
        };
        $isIn = static fn (string $which): bool => in_array($place, [$which, 'both'], true);

        return [$isIn('body') ? json_encode($message + [self::MEMBER => $signature], JSON_THROW_ON_ERROR) : $body, $isIn('header') ? [self::HEADER => $signature] : []];
    }

    /** The 32 bytes of the signature. White space does not count, not even that within values. */
    public static function signature(Credentials $credentials, string $body, string $method = 'POST'): string
    {
        $hash = strtoupper(hash('sha256', str_replace(["\r", "\n", "\t", ' '], '', $body)));

        return hash_hmac('sha256', "$credentials->appKey:$method:{$credentials->token()}:$hash", $credentials->appSecret, true);
    }

    /** @return array<string, string> */
    private function message(array $payout, array $merchant): array
    {
        $request = $payout['request'];

        return [
            'request' => 'Transfer Notification', 'virtual_account' => Credentials::of($merchant)->virtualAccount, 'va_name' => $merchant['name'],
            'beneficiary_virtual_account' => Fields::text($request, 'beneficiary_virtual_account'), 'beneficiary_account' => $payout['account'],
            'beneficiary_name' => $payout['name'], 'trx_id' => $payout['trx_id'], 'trx_date' => Fields::text($request, 'trx_date') ?: $this->clock->text((int) $payout['created_at']),
            'trx_amount' => (string) $payout['amount'], 'trx_desc' => $payout['description'], 'trx_status' => Product::written($payout['status'])[0],
            'trx_status_date' => $this->clock->text((int) ($payout['changed_at'] ?? $payout['created_at'])), 'trx_reff' => $payout['reference'], 'trx_no' => $payout['trx_no'],
            'bank_code' => $payout['bank_code'], 'bank_name' => Banks::name($payout['bank_code']) ?? '', 'bank_response_code' => $payout['bank_response_code'],
            'bank_response_msg' => $payout['bank_response_msg'],
        ];
    }
}
