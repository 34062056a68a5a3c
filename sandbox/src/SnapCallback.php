<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What is sent to one of the merchant's endpoints, and what the answer must say. */
final readonly class SnapCallback
{
    public const PATHS = [
        '24' => '/v1.0/transfer-va/inquiry', '25' => '/v1.0/transfer-va/payment', '52' => '/v1.0/qr/qr-mpm-notify',
        '56' => '/v1.0/debit/notify',
    ];

    /**
     * @param array<string, mixed> $message
     * @param list<string> $echoed fields that virtualAccountData of the answer repeats
     * @param list<string> $told fields it must have besides; with a "?" they may be empty
     */
    private function __construct(
        public string $service, public array $message, public array $echoed = [], public array $told = [],
    ) {
    }

    public function path(): string
    {
        return self::PATHS[$this->service];
    }

    public function with(array $message): self
    {
        return new self($this->service, $message, $this->echoed, $this->told);
    }

    /** What a static account costs. */
    public static function inquiry(array $trx, SnapMessage $message): self
    {
        return new self(
            '24',
            $message->number($trx) + ['inquiryRequestId' => $trx['request_id']],
            ['partnerServiceId', 'customerNo', 'virtualAccountNo', 'inquiryRequestId'],
            [
                'virtualAccountName', 'virtualAccountEmail?', 'virtualAccountPhone?', 'totalAmount.value',
                'totalAmount.currency',
            ],
        );
    }

    public static function notification(array $trx, SnapMessage $message, bool $classic): self
    {
        return match ($trx['product']) {
            'qr' => new self(
                '52', self::references($trx) + ['additionalInfo' => self::details($trx, $message)] + self::status($trx),
            ),
            'debit' => self::debit($trx, $message),
            default => self::account($trx, $message, $classic),
        };
    }

    /** Its merchantId stands where that of a QR does not. */
    private static function debit(array $trx, SnapMessage $message): self
    {
        $references = self::references($trx);
        $details = array_diff_key(self::details($trx, $message), ['merchantId' => 1]);
        $body = array_slice($references, 0, 2) + ['merchantId' => $trx['merchant_id']] + $references;

        return new self('56', $body + ['additionalInfo' => $details] + self::status($trx));
    }

    /** The classic form says nothing of a status: who gets it was paid. */
    private static function account(array $trx, SnapMessage $message, bool $classic): self
    {
        $isStatic = $trx['product'] === 'static';
        $body = $message->number($trx) + ['paymentRequestId' => $isStatic ? $trx['request_id'] : $trx['number']];
        $echoed = [...array_keys($body), 'paidAmount.value', 'paidAmount.currency'];
        $amount = ['paidAmount' => SnapMessage::amount($trx['total'])];
        if ($classic) {
            return new self(
                '25',
                $body
                    + $amount
                    + [
                        'trxDateTime' => $message->date((int) ($trx['changed_at'] ?? $trx['created_at'])),
                        'referenceNo' => $trx['reference_no'],
                    ],
                $echoed, ['virtualAccountName'],
            );
        }
        $reference = $isStatic ? ['referenceNo' => $trx['reference_no']] : ['trxId' => $trx['partner_ref']];

        return new self(
            '25',
            $body + $reference + $amount + ['additionalInfo' => self::details($trx, $message) + self::status($trx)],
            $echoed,
        );
    }

    private static function references(array $trx): array
    {
        return [
            'originalPartnerReferenceNo' => $trx['partner_ref'], 'originalReferenceNo' => $trx['reference_no'],
            'amount' => SnapMessage::amount($trx['total']),
        ];
    }

    private static function details(array $trx, SnapMessage $message): array
    {
        return [
            'paymentDate' => $message->paidAt((int) ($trx['changed_at'] ?? $trx['created_at'])),
            'channelCode' => $message->code($trx['channel']), 'merchantId' => $trx['merchant_id'],
        ];
    }

    private static function status(array $trx): array
    {
        return [
            'latestTransactionStatus' => $trx['status']->value,
            'transactionStatusDesc' => strtolower($trx['status']->text()),
        ];
    }
}
