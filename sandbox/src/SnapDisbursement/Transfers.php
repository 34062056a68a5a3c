<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\Quirks;
use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SnapMessage;
use Faspay\Sandbox\SnapRefusal;
use Faspay\Sandbox\SnapStatus;

/** Money for bank accounts and wallets, and what became of it. */
final readonly class Transfers
{
    public function __construct(private Quirks $quirks, private SnapMessage $message, private Payouts $payouts, private Orders $orders)
    {
    }

    public function transfer(array $fields, array $message, array $merchant): array
    {
        Orders::checkAccount($fields['sourceAccountNo'], $merchant);
        $bank = Holders::bank($fields['beneficiaryBankCode']);
        $name = Holders::name($fields['beneficiaryAccountNo']);
        mb_strtolower($name) === mb_strtolower(trim($fields['beneficiaryAccountName'])) || throw new SnapRefusal('40411', '[Beneficiary Name Not Match]');
        $payout = $this->orders->begin(
            ['kind' => Product::TRANSFER, 'bank_code' => $fields['beneficiaryBankCode'], 'account' => $fields['beneficiaryAccountNo'], 'name' => $name],
            $fields, $message, $merchant, $fields['amount.value'],
        );

        return [
            'referenceNo' => $payout['trx_id'], 'partnerReferenceNo' => $payout['trx_no'], 'amount' => SnapMessage::amount((int) $payout['amount']),
            'beneficiaryAccountNo' => $payout['account'], 'beneficiaryBankCode' => $payout['bank_code'], 'sourceAccountNo' => $fields['sourceAccountNo'],
        ] + (isset($message['originatorInfos']) ? ['originatorInfos' => $message['originatorInfos']] : []) + [
            'additionalInfo' => ['beneficiaryAccountName' => $name, 'beneficiaryBankName' => $bank] + self::told($payout) + Product::state($payout['status']),
        ];
    }

    public function topUp(array $fields, array $message, array $merchant): array
    {
        Orders::checkAccount($fields['additionalInfo.sourceAccount'], $merchant);
        Holders::wallet($fields['additionalInfo.platformCode']);
        $payout = $this->orders->begin([
            'kind' => Product::TOP_UP, 'bank_code' => $fields['additionalInfo.platformCode'], 'account' => $fields['customerNumber'],
            'name' => Holders::name($fields['customerNumber']),
        ], $fields, $message, $merchant, $fields['amount.value']);

        return [
            'referenceNo' => $payout['trx_id'], 'partnerReferenceNo' => $payout['trx_no'], 'customerNumber' => $payout['account'],
            'amount' => SnapMessage::amount((int) $payout['amount']),
            'additionalInfo' => [
                'sourceAccount' => $fields['additionalInfo.sourceAccount'], 'platformCode' => $payout['bank_code'], 'beneficiaryEmail' => $fields['additionalInfo.beneficiaryEmail'],
                'transactionDate' => $fields['transactionDate'], 'transactionReference' => $payout['reference'],
            ] + self::told($payout) + Product::state($payout['status']),
        ];
    }

    public function transferStatus(array $fields, array $message, array $merchant): array
    {
        $payout = $this->found($fields, $merchant, Product::TRANSFER);
        if ($payout === null) {
            return self::unknown($fields);
        }

        return $this->echoed($fields, $payout) + ['transactionDate' => $this->message->date((int) $payout['created_at'])] + $this->amount($payout) + [
            'beneficiaryAccountNo' => $payout['account'], 'beneficiaryBankCode' => $payout['bank_code'], 'referenceNumber' => $payout['reference'],
            'sourceAccountNo' => $payout['request']['sourceAccountNo'] ?? '',
        ] + Product::state($payout['status']) + ['additionalInfo' => [
            'beneficiaryAccountName' => $payout['name'], 'beneficiaryBankName' => Holders::bank($payout['bank_code']), 'transactionStatusDate' => $this->changedAt($payout),
        ] + array_diff_key(self::told($payout), ['instructDate' => 1])];
    }

    public function topUpStatus(array $fields, array $message, array $merchant): array
    {
        $payout = $this->found($fields, $merchant, Product::TOP_UP);
        if ($payout === null) {
            return self::unknown($fields);
        }

        return $this->echoed($fields, $payout) + $this->amount($payout) + Product::state($payout['status']) + ['additionalInfo' => [
            'sourceAccount' => $payout['request']['additionalInfo']['sourceAccount'] ?? '', 'transactionDate' => $this->message->date((int) $payout['created_at']),
            'platformCode' => $payout['bank_code'], 'platformName' => Holders::wallet($payout['bank_code']), 'customerNumber' => $payout['account'], 'customerName' => $payout['name'],
            'transactionStatusDate' => $this->changedAt($payout),
        ] + array_diff_key(self::told($payout), ['instructDate' => 1])];
    }

    /** What a merchant said about a payout, as it is repeated. */
    public static function told(array $payout): array
    {
        $told = is_array($payout['request']['additionalInfo'] ?? null) ? $payout['request']['additionalInfo'] : [];

        return array_intersect_key($told, ['instructDate' => 1, 'transactionDescription' => 1, 'callbackUrl' => 1]);
    }

    /** Null: it is to be answered as one that has the status 07. */
    private function found(array $fields, array $merchant, string $kind): ?array
    {
        $code = $this->quirks->inquiryRefusal(5);
        $code === '' || throw new SnapRefusal($code);
        $payout = $this->payouts->find(['merchant_id' => $merchant['id'], 'product' => Product::NAME, 'kind' => $kind, 'trx_no' => $fields['originalPartnerReferenceNo']]);
        if ($payout !== null && in_array($fields['originalReferenceNo'], ['', $payout['trx_id']], true)) {
            return $payout;
        }

        return $this->quirks->get('snap_not_found') === 'status' ? null : throw new SnapRefusal('40401');
    }

    private static function unknown(array $fields): array
    {
        return [
            'originalReferenceNo' => $fields['originalReferenceNo'], 'originalPartnerReferenceNo' => $fields['originalPartnerReferenceNo'],
            'serviceCode' => $fields['serviceCode'], 'latestTransactionStatus' => SnapStatus::Expired->value, 'transactionStatusDesc' => SnapStatus::NOT_FOUND,
        ];
    }

    private function echoed(array $fields, array $payout): array
    {
        return ['originalReferenceNo' => $payout['trx_id'], 'originalPartnerReferenceNo' => $payout['trx_no'], 'serviceCode' => $fields['serviceCode']];
    }

    private function amount(array $payout): array
    {
        return ['amount' => SnapMessage::amount($this->quirks->inquired((int) $payout['amount']))];
    }

    private function changedAt(array $payout): string
    {
        return $this->message->date((int) ($payout['changed_at'] ?? $payout['created_at']));
    }
}
