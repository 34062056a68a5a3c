<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** QR codes that the payer scans: what a merchant asks. */
final readonly class SnapQris extends SnapProduct
{
    private const SERVICE = '47';

    /** What shows the code, by quirk. */
    private const SHOWN = [
        'both' => ['qrContent' => 1, 'qrUrl' => 1], 'content' => ['qrContent' => 1], 'url' => ['qrUrl' => 1],
    ];

    /** @return array<string, Rule> */
    public static function generation(): array
    {
        return ['partnerReferenceNo' => Rule::mandatory(32)] + SnapForm::amount('amount') + [
            'merchantId' => Rule::mandatory(5, SnapForm::DIGITS), 'validityPeriod' => SnapForm::dated(true),
            'additionalInfo.billDate' => SnapForm::dated(true),
            'additionalInfo.billDescription' => Rule::mandatory(128),
            'additionalInfo.channelCode' => Rule::mandatory(32, SnapForm::DIGITS),
            'additionalInfo.phoneNo' => Rule::mandatory(30, SnapForm::DIGITS),
        ];
    }

    /** @return array<string, Rule> */
    public static function inquiry(bool $needsReference): array
    {
        return [
            'originalReferenceNo' => $needsReference ? Rule::mandatory(16) : Rule::optional(16),
            'originalPartnerReferenceNo' => Rule::mandatory(32),
            'serviceCode' => Rule::mandatory(2, '/^' . self::SERVICE . '$/D'),
            'merchantId' => Rule::mandatory(5, SnapForm::DIGITS),
            'additionalInfo.channelCode' => Rule::mandatory(32, SnapForm::DIGITS),
        ];
    }

    public function generate(array $fields, array $message, array $merchant, string $baseUrl): array
    {
        $this->checkMerchant($fields, $merchant);
        $trx = $this->repeated('qr', $fields['partnerReferenceNo'], $fields['amount.value'], $message, $merchant);
        $trx ??= $this->payments->create($merchant['id'], [
            'product' => 'qr', 'partner_ref' => $fields['partnerReferenceNo'],
            'channel' => $fields['additionalInfo.channelCode'],
            'total' => SnapForm::cents($fields['amount.value']),
            'expires_at' => $this->deadline('validityPeriod', $fields['validityPeriod']),
            'request' => json_encode($message),
        ]);
        $code = [
            'qrContent' => Qr::ofSnap($trx, $merchant),
            'qrUrl' => "$baseUrl/__assets/qr/{$merchant['id']}-{$trx['reference_no']}.png",
        ];

        return ['referenceNo' => $trx['reference_no'], 'partnerReferenceNo' => $trx['partner_ref']]
            + array_intersect_key($code, self::SHOWN[$this->quirks->get('snap_qr')])
            + ['additionalInfo' => [
                'qrImageUrl' => SnapMessage::page($trx, $merchant, $baseUrl), 'merchantId' => $merchant['id'],
                'amount' => SnapMessage::amount($trx['total']),
                'phoneNo' => $fields['additionalInfo.phoneNo'],
            ]];
    }

    public function inquire(array $fields, array $message, array $merchant): array
    {
        $this->checkMerchant($fields, $merchant);
        $trx = $this->known($this->locate('qr', $fields, $merchant));
        $status = $trx['status'] ?? SnapStatus::Expired;
        $paid = $status->isPaid() ? [
            'paidTime' => $this->message->paidAt((int) $trx['changed_at']),
            'amount' => SnapMessage::amount($trx['total']),
            'additionalInfo' => ['paymentReff' => $trx['payment_ref'], 'merchantId' => $merchant['id']],
        ] : [];

        return [
            'originalReferenceNo' => $trx['reference_no'] ?? $fields['originalReferenceNo'],
            'originalPartnerReferenceNo' => $fields['originalPartnerReferenceNo'],
            'serviceCode' => self::SERVICE, 'latestTransactionStatus' => $status->value,
            'transactionStatusDesc' => $trx === null ? SnapStatus::NOT_FOUND : $status->text(),
        ] + $paid + ['additionalInfo' => ['merchantId' => $merchant['id']]];
    }
}
