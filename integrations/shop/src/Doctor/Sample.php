<?php

declare(strict_types=1);

namespace Faspay\Shop\Doctor;

use Faspay\Shop\Message;
use Faspay\Shop\Settings;
use Faspay\Signature;

/**
 * Notifications as the gateway would sign them, about a payment that is under way and an order number that cannot exist: the
 * shop's own numbers have digits where these have letters.
 */
final readonly class Sample
{
    public const SNAP_PATH = '/v1.0/qr/qr-mpm-notify';
    public const GATEWAY_NO = '0000000000000000';

    public function __construct(private Settings $settings, private \DateTimeImmutable $now)
    {
    }

    public function billNo(): string
    {
        return $this->settings->billPrefix . 'DOCTOR0000';
    }

    /** @param bool $forged true: with a signature that is not right */
    public function debit(bool $forged = false): Message
    {
        $signature = Signature::debit($this->settings->userId, $this->settings->password, $this->billNo(), '1');
        $body = json_encode([
            'request' => 'Payment Notification', 'trx_id' => self::GATEWAY_NO, 'merchant_id' => $this->settings->merchantId,
            'merchant' => 'Doctor', 'bill_no' => $this->billNo(), 'payment_reff' => '', 'payment_date' => $this->jakarta('Y-m-d H:i:s'),
            'payment_status_code' => '1', 'payment_status_desc' => 'In process', 'bill_total' => '1000', 'payment_total' => '0',
            'payment_channel_uid' => '402', 'payment_channel' => 'Permata VA', 'signature' => $forged ? strrev($signature) : $signature,
        ], JSON_THROW_ON_ERROR);

        return new Message($body, ['Content-Type' => 'application/json'], receivedAt: $this->now);
    }

    /**
     * @param string $gatewayKey the private key that belongs to the configured public one: only the sandbox's is known
     * @param bool $forged true: about another amount than was signed
     */
    public function snap(#[\SensitiveParameter] string $gatewayKey, bool $forged = false): Message
    {
        $body = static fn (string $amount): array => ['value' => $amount, 'currency' => 'IDR'];
        $fields = [
            'originalPartnerReferenceNo' => $this->billNo(), 'originalReferenceNo' => self::GATEWAY_NO, 'amount' => $body('1000.00'),
            'additionalInfo' => [
                'paymentDate' => $this->jakarta('Y-m-d H:i:s'), 'channelCode' => '711', 'merchantId' => $this->settings->merchantId,
            ],
            'latestTransactionStatus' => '03', 'transactionStatusDesc' => 'Pending',
        ];
        $signed = json_encode($fields, JSON_THROW_ON_ERROR);
        $timestamp = $this->jakarta('Y-m-d\TH:i:sP');

        return new Message($forged ? json_encode(['amount' => $body('9000.00')] + $fields, JSON_THROW_ON_ERROR) : $signed, [
            'Content-Type' => 'application/json', 'X-TIMESTAMP' => $timestamp, 'X-PARTNER-ID' => $this->settings->merchantId,
            'X-SIGNATURE' => Signature::snap($gatewayKey, 'POST', self::SNAP_PATH, $signed, $timestamp),
            'X-EXTERNAL-ID' => $this->jakarta('YmdHisu') . random_int(100000, 999999), 'CHANNEL-ID' => '77001',
        ], self::SNAP_PATH, receivedAt: $this->now);
    }

    private function jakarta(string $format): string
    {
        return $this->now->setTimezone(new \DateTimeZone('Asia/Jakarta'))->format($format);
    }
}
