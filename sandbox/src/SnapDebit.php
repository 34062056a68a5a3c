<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Direct debit, which is every channel that a browser is sent to: what a merchant asks. */
final readonly class SnapDebit extends SnapProduct
{
    private const BRI = '714';
    private const OVO_TOKENIZED = '720';

    /** What shows the payment page, by quirk. */
    private const LINKS = [
        'web' => ['webRedirectUrl'], 'app' => ['appRedirectUrl'], 'url' => ['webUrl'],
        'all' => ['appRedirectUrl', 'webRedirectUrl', 'webUrl'], 'none' => [],
    ];

    /** @return array<string, Rule> */
    public static function payment(): array
    {
        return [
            'partnerReferenceNo' => Rule::mandatory(32), 'bankCardToken' => Rule::optional(560),
            'merchantId' => Rule::mandatory(5, SnapForm::DIGITS),
        ] + SnapForm::amount('amount') + [
            'validUpTo' => SnapForm::dated(true), 'additionalInfo.channelCode' => Rule::mandatory(32, SnapForm::DIGITS),
            'additionalInfo.billDate' => SnapForm::dated(true),
            'additionalInfo.billDescription' => Rule::mandatory(128),
            'additionalInfo.phoneNo' => Rule::optional(30, SnapForm::DIGITS),
            'additionalInfo.customerName' => Rule::optional(128), 'additionalInfo.email' => Rule::optional(128),
        ];
    }

    /** @return array<string, Rule> */
    public static function inquiry(bool $needsReference): array
    {
        return [
            'originalPartnerReferenceNo' => Rule::mandatory(32),
            'originalReferenceNo' => $needsReference ? Rule::mandatory(16) : Rule::optional(16),
            // 55 is Faspay's own sample, 54 the standard.
            'serviceCode' => Rule::mandatory(2, '/^5[45]$/D'), 'merchantId' => Rule::mandatory(5, SnapForm::DIGITS),
            'additionalInfo.channelCode' => Rule::mandatory(32, SnapForm::DIGITS),
        ];
    }

    /** @return array<string, Rule> the standard's, because Faspay's are not known */
    public static function cancellation(): array
    {
        return [
            'originalPartnerReferenceNo' => Rule::mandatory(64), 'originalReferenceNo' => Rule::optional(64),
            'originalExternalId' => Rule::optional(36),
            'approvalCode' => Rule::optional(6), 'merchantId' => Rule::optional(5, SnapForm::DIGITS),
            'subMerchantId' => Rule::optional(32), 'reason' => Rule::optional(256),
            'externalStoreId' => Rule::optional(64),
            'additionalInfo.channelCode' => Rule::optional(32, SnapForm::DIGITS),
        ] + SnapForm::amount('amount', false);
    }

    public function pay(array $fields, array $message, array $merchant, string $baseUrl): array
    {
        $this->checkMerchant($fields, $merchant);
        $channel = $fields['additionalInfo.channelCode'];
        $channel !== self::BRI || $fields['bankCardToken'] !== '' || throw SnapRefusal::mandatory('bankCardToken');
        $channel !== self::OVO_TOKENIZED || $fields['additionalInfo.phoneNo'] !== ''
            || throw SnapRefusal::mandatory('additionalInfo.phoneNo');
        // The token of a card is not kept.
        $kept = array_diff_key($message, ['bankCardToken' => 1]);
        $trx = $this->repeated('debit', $fields['partnerReferenceNo'], $fields['amount.value'], $kept, $merchant);
        $trx ??= $this->payments->create($merchant['id'], [
            'product' => 'debit', 'partner_ref' => $fields['partnerReferenceNo'], 'channel' => $channel,
            'total' => SnapForm::cents($fields['amount.value']),
            'expires_at' => $this->deadline('validUpTo', $fields['validUpTo']), 'request' => json_encode($kept),
        ]);

        $links = self::LINKS[$this->quirks->get('snap_redirect')];

        return ['referenceNo' => $trx['reference_no'], 'partnerReferenceNo' => $trx['partner_ref']]
            + array_fill_keys($links, SnapMessage::page($trx, $merchant, $baseUrl))
            + ['additionalInfo' => ['merchantId' => $merchant['id'], 'amount' => SnapMessage::amount($trx['total'])]];
    }

    public function inquire(array $fields, array $message, array $merchant): array
    {
        $this->checkMerchant($fields, $merchant);
        $trx = $this->known($this->locate('debit', $fields, $merchant));
        $status = $trx['status'] ?? SnapStatus::Expired;
        $paid = $status->isPaid() ? [
            'paidTime' => $this->message->paidAt((int) $trx['changed_at']),
            'transAmount' => SnapMessage::amount($trx['total']),
        ] : [];

        return [
            'originalPartnerReferenceNo' => $fields['originalPartnerReferenceNo'],
            'originalReferenceNo' => $trx['reference_no'] ?? $fields['originalReferenceNo'],
            'serviceCode' => $fields['serviceCode'], 'latestTransactionStatus' => $status->value,
            'transactionStatusDesc' => $trx === null ? SnapStatus::NOT_FOUND : $status->text(),
        ] + $paid + ['additionalInfo' => ['merchantId' => $merchant['id']]];
    }

    public function cancel(array $fields, array $message, array $merchant): array
    {
        $this->checkMerchant($fields, $merchant);
        $trx = $this->locate('debit', $fields, $merchant) ?? throw new SnapRefusal('40401');
        $fields['amount.value'] === '' || SnapForm::cents($fields['amount.value']) === $trx['total']
            || throw new SnapRefusal('40413');
        $this->payments->move($trx, SnapStatus::Cancelled, $fields['reason'])
            || throw self::ended($trx['status'], '40501');

        return ['originalPartnerReferenceNo' => $trx['partner_ref'], 'originalReferenceNo' => $trx['reference_no']]
            + ($fields['originalExternalId'] === '' ? [] : ['originalExternalId' => $fields['originalExternalId']])
            + [
                'cancelTime' => $this->message->date($this->clock->now()),
                'transactionDate' => $this->message->date((int) $trx['created_at']),
                'additionalInfo' => ['merchantId' => $merchant['id']],
            ];
    }
}
