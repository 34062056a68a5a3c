<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Virtual accounts: what a merchant asks. */
final readonly class SnapVa extends SnapProduct
{
    private const DAY = 86400;

    /** @return array<string, Rule> */
    public static function creation(): array
    {
        return [
            'virtualAccountName' => Rule::mandatory(128), 'virtualAccountEmail' => Rule::optional(128),
            'virtualAccountPhone' => Rule::optional(30), 'trxId' => Rule::mandatory(32),
            'virtualAccountNo' => Rule::optional(28, SnapForm::NUMBER),
        ] + SnapForm::amount('totalAmount') + [
            'expiredDate' => SnapForm::dated(false), 'additionalInfo.billDate' => SnapForm::dated(true),
            'additionalInfo.channelCode' => Rule::mandatory(32, SnapForm::DIGITS),
            'additionalInfo.billDescription' => Rule::mandatory(18),
        ];
    }

    /** @return array<string, Rule> */
    public static function inquiry(): array
    {
        return SnapForm::number() + [
            'inquiryRequestId' => Rule::optional(32),
            'additionalInfo.channelCode' => Rule::mandatory(32, SnapForm::DIGITS),
            'additionalInfo.trxId' => Rule::optional(32),
        ];
    }

    /** @return array<string, Rule> */
    public static function deletion(): array
    {
        return SnapForm::number() + ['trxId' => Rule::mandatory(32), 'additionalInfo.reason' => Rule::mandatory(50)];
    }

    public function create(array $fields, array $message, array $merchant, string $baseUrl): array
    {
        $channel = $fields['additionalInfo.channelCode'];
        $total = SnapForm::cents($fields['totalAmount.value']);
        $trx = $this->repeated('va', $fields['trxId'], $fields['totalAmount.value'], $message, $merchant);
        $number = in_array($channel, SnapChannels::STATIC, true) ? ltrim($fields['virtualAccountNo']) : '';
        $number === '' || strlen($number) > 8 || throw SnapRefusal::format('virtualAccountNo');
        $expiresAt = $fields['expiredDate'] === ''
            ? $this->clock->now() + self::DAY
            : $this->deadline('expiredDate', $fields['expiredDate']);
        $trx ??= $this->payments->create($merchant['id'], [
            'product' => 'va', 'partner_ref' => $fields['trxId'], 'channel' => $channel, 'total' => $total,
            'expires_at' => $expiresAt, 'request' => json_encode($message),
        ] + $this->newNumber($channel, $number, $merchant));
        $answer = $this->message->number($trx) + ['virtualAccountName' => $fields['virtualAccountName']];
        foreach (['virtualAccountEmail', 'virtualAccountPhone'] as $name) {
            $answer += $fields[$name] === '' ? [] : [$name => $fields[$name]];
        }

        return ['virtualAccountData' => $answer + [
            'trxId' => $trx['partner_ref'], 'totalAmount' => SnapMessage::amount($total),
            'expiredDate' => $this->message->date((int) $trx['expires_at']),
            'additionalInfo' => [
                'billDate' => $fields['additionalInfo.billDate'], 'channelCode' => $channel,
                'billDescription' => $fields['additionalInfo.billDescription'],
                'redirectUrl' => SnapMessage::page($trx, $merchant, $baseUrl),
            ],
        ]];
    }

    /** One of the company's own, or the one that the merchant chose, if it is free. */
    private function newNumber(string $channel, string $chosen, array $merchant): array
    {
        if ($chosen === '') {
            return ['service_id' => SnapChannels::companyCode($channel)];
        }
        foreach ($this->payments->all(['merchant_id' => $merchant['id'], 'product' => 'va', 'number' => $chosen]) as $other) {
            !$other['status']->isOpen() || throw new SnapRefusal('40901');
        }

        return ['service_id' => substr($chosen, 0, 8), 'customer_no' => substr($chosen, 8)];
    }

    /** One payment, or with a quirk a list of all that the number ever had, as the standard answers. */
    public function inquire(array $fields, array $message, array $merchant): array
    {
        $trxId = $fields['additionalInfo.trxId'];
        $trxId . $fields['inquiryRequestId'] !== '' || throw SnapRefusal::mandatory('inquiryRequestId');
        $all = $this->ofNumber($fields, $merchant);
        $channel = $fields['additionalInfo.channelCode'];
        $key = static fn (array $trx): string => $trx['product'] === 'va' ? $trx['partner_ref'] : $trx['request_id'];
        $keys = ['va' => $trxId, 'static' => $fields['inquiryRequestId']];
        $matches = static fn (array $one): bool => $one['channel'] === $channel && $key($one) === $keys[$one['product']];
        $trx = $this->known(array_values(array_filter($all, $matches))[0] ?? null);
        if ($trx === null) {
            $reason = ['paymentFlagReason' => ['english' => SnapStatus::NOT_FOUND]];
            $unknown = [
                'status' => SnapStatus::Expired, 'service_id' => ltrim($fields['partnerServiceId']),
                'customer_no' => ltrim($fields['customerNo']), 'request_id' => $fields['inquiryRequestId'],
                'total' => 0, 'channel' => $channel, 'product' => 'va',
            ];

            return ['virtualAccountData' => $reason + $this->described($unknown)];
        }
        $list = fn (): array => array_map(fn (array $one): array => $this->described($this->inquired($one)), $all);

        return ['virtualAccountData' => $this->quirks->get('snap_status_list') ? $list() : $this->described($trx)];
    }

    public function delete(array $fields, array $message, array $merchant): array
    {
        $trxId = $fields['trxId'];
        $found = array_filter(
            $this->ofNumber($fields, $merchant),
            static fn (array $trx): bool => $trx['product'] === 'va' && $trx['partner_ref'] === $trxId,
        );
        $trx = array_values($found)[0] ?? throw new SnapRefusal('40401');
        $this->payments->move($trx, SnapStatus::Cancelled, $fields['additionalInfo.reason'])
            || throw self::ended($trx['status'], '40414', '40419');

        return ['virtualAccountData' => $this->message->number($trx) + [
            'additionalInfo' => [
                'billNo' => $trx['partner_ref'], 'trxStatusCode' => '3', 'trxStatusDesc' => 'Order Canceled',
            ],
        ]];
    }

    /** @return list<array<string, mixed>> whatever has this number, however it is split and padded */
    private function ofNumber(array $fields, array $merchant): array
    {
        $number = ltrim($fields['virtualAccountNo']);
        $number === ltrim($fields['partnerServiceId']) . ltrim($fields['customerNo'])
            || throw SnapRefusal::format('virtualAccountNo');

        return $this->payments->all(['merchant_id' => $merchant['id'], 'number' => $number]);
    }

    private function described(array $trx): array
    {
        $isStatic = $trx['product'] === 'static';
        $paid = $trx['status']->isPaid();
        $number = $trx['service_id'] . $trx['customer_no'];

        return ['paymentFlagReason' => ['english' => $trx['status']->text()]] + $this->message->number($trx)
            + ($trx['request_id'] !== '' ? ['inquiryRequestId' => $trx['request_id']] : [])
            + ($paid ? ['paymentRequestId' => $isStatic ? $trx['request_id'] : $number] : [])
            + ['paidAmount' => SnapMessage::amount($paid ? $trx['total'] : 0)]
            + ($paid ? ['transactionDate' => $this->message->date((int) $trx['changed_at'])] : [])
            + ($isStatic ? ['referenceNo' => $trx['reference_no']] : [])
            + [
                'paymentFlagStatus' => $trx['status']->value,
                'additionalInfo' => ['channelCode' => $this->message->code($trx['channel'])],
            ];
    }
}
