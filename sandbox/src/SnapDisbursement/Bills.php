<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SendMe\PayoutStatus;
use Faspay\Sandbox\SnapForm;
use Faspay\Sandbox\SnapMessage;
use Faspay\Sandbox\SnapRefusal;

/** Virtual accounts of other billers, which a merchant pays. Every number is billed the same, unless it ends as the constants say. */
final readonly class Bills
{
    private const TOTAL = 15_000_000;
    private const UNKNOWN = '0004';
    private const PAID = '0014';
    private const OPEN = '9';

    public function __construct(private SnapMessage $message, private Payouts $payouts, private Orders $orders)
    {
    }

    public function inquireBill(array $fields, array $message, array $merchant): array
    {
        Orders::checkAccount($fields['additionalInfo.sourceAccount'], $merchant);
        $bill = $this->bill($fields, $merchant);

        return ['virtualAccountData' => self::number($fields) + [
            'virtualAccountName' => $bill['name'], 'totalAmount' => SnapMessage::amount($bill['total'] ?? 0), 'virtualAccountTrxType' => $bill['total'] === null ? 'O' : 'C',
            'partnerReferenceNo' => $fields['partnerReferenceNo'],
        ], 'additionalInfo' => ['billerCode' => $fields['additionalInfo.billerCode'], 'sourceAccount' => $fields['additionalInfo.sourceAccount']] + $this->fine()];
    }

    public function payBill(array $fields, array $message, array $merchant): array
    {
        Orders::checkAccount($fields['sourceAccount'], $merchant);
        $bill = $this->bill($fields, $merchant, $fields['partnerReferenceNo']);
        in_array($bill['total'], [null, SnapForm::cents($fields['paidAmount.value'])], true) || throw new SnapRefusal('40413');
        $payout = $this->orders->begin(
            ['kind' => Product::BILL, 'bank_code' => $fields['additionalInfo.billerCode'], 'account' => self::account($fields), 'name' => $bill['name']],
            $fields, $message, $merchant, $fields['paidAmount.value'],
        );
        // A biller takes the money at once, unless it is to be paid later or somebody wants another end.
        if ($payout['status'] === PayoutStatus::Pending && $payout['due_at'] === null) {
            $this->payouts->move($payout, PayoutStatus::Succeeded);
        }

        return ['virtualAccountData' => ['partnerReferenceNo' => $payout['trx_no'], 'referenceNo' => $payout['trx_id']] + self::number($fields) + [
            'virtualAccountName' => $bill['name'], 'sourceAccount' => $fields['sourceAccount'], 'paidAmount' => SnapMessage::amount((int) $payout['amount']),
            'trxDateTime' => $fields['trxDateTime'],
        ], 'additionalInfo' => ['billerCode' => $payout['bank_code']] + Transfers::told($payout) + $this->fine()];
    }

    /**
     * @param string $reference of the payment that does not count as another one
     * @return array{name: string, total: ?int} total: null means any amount
     * @throws SnapRefusal there is none, or it is paid
     */
    private function bill(array $fields, array $merchant, string $reference = ''): array
    {
        Holders::bank($fields['additionalInfo.billerCode']);
        $account = self::account($fields);
        $parts = array_map(ltrim(...), [$fields['partnerServiceId'], $fields['customerNo']]);
        if (implode('', $parts) !== $account || str_ends_with($account, self::UNKNOWN)) {
            throw new SnapRefusal('40412', '[Bill not found]');
        }
        $isOpen = str_ends_with($account, self::OPEN);
        $paid = $isOpen ? null : $this->payouts->find(['merchant_id' => $merchant['id'], 'product' => Product::NAME, 'kind' => Product::BILL, 'account' => $account]);
        $isPaid = $paid !== null && $paid['trx_no'] !== $reference && in_array($paid['status'], [PayoutStatus::Pending, PayoutStatus::Succeeded], true);
        !$isPaid && !str_ends_with($account, self::PAID) || throw new SnapRefusal('40414');

        return ['name' => Holders::name($account), 'total' => $isOpen ? null : self::TOTAL];
    }

    private static function account(array $fields): string
    {
        return ltrim($fields['virtualAccountNo']);
    }

    private static function number(array $fields): array
    {
        return array_intersect_key($fields, ['partnerServiceId' => 1, 'customerNo' => 1, 'virtualAccountNo' => 1]);
    }

    private function fine(): array
    {
        return ['status' => $this->message->code('1'), 'message' => 'Success'];
    }
}
