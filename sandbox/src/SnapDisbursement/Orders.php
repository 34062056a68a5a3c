<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\Quirks;
use Faspay\Sandbox\SendMe\Bank;
use Faspay\Sandbox\SendMe\Credentials;
use Faspay\Sandbox\SendMe\PayoutProblem;
use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SnapForm;
use Faspay\Sandbox\SnapRefusal;

/** What all operations ask of a merchant's account, and how a payout begins. */
final readonly class Orders
{
    /** What is another whenever the same order is sent again. */
    private const TIMES = ['transactionDate' => 1, 'trxDateTime' => 1];

    public function __construct(private Quirks $quirks, private Bank $bank, private Payouts $payouts)
    {
    }

    /** @throws SnapRefusal the account is not this merchant's */
    public static function checkAccount(string $account, array $merchant): void
    {
        $account === Credentials::of($merchant)->virtualAccount || throw new SnapRefusal('40411', '[source account]');
    }

    /**
     * Begins a payout, unless its reference was used before.
     *
     * @param array{kind: string, bank_code: string, account: string, name: string} $payout
     * @param array<string, string> $fields of SnapForm::read()
     * @param array<string, mixed> $message
     * @return array<string, mixed> of Payouts::of(); an earlier one where the quirks want it
     * @throws SnapRefusal
     */
    public function begin(array $payout, array $fields, array $message, array $merchant, string $amount): array
    {
        $cents = SnapForm::cents($amount);
        $cents > 0 || throw new SnapRefusal('40413');
        $reference = $fields['partnerReferenceNo'];
        $earlier = $this->payouts->find(['merchant_id' => $merchant['id'], 'product' => Product::NAME, 'trx_no' => $reference]);
        if ($earlier !== null) {
            $isSame = json_encode(array_diff_key($message, self::TIMES)) === json_encode(array_diff_key($earlier['request'], self::TIMES));
            $isSame || throw new SnapRefusal('40418');

            return $this->quirks->get('snap_duplicate') === 'same' ? $earlier : throw new SnapRefusal('40901');
        }
        $begun = $this->payouts->create($merchant['id'], $payout + [
            'product' => Product::NAME, 'trx_no' => $reference, 'amount' => $cents, 'request' => json_encode($message),
            // The statement shows it: a payout whose status cannot be asked is found there.
            'description' => trim("$reference {$fields['additionalInfo.transactionDescription']}"),
        ] + $this->bank->plan($cents, SnapForm::date($fields['additionalInfo.instructDate'])));

        return match ($begun) {
            PayoutProblem::Duplicate => throw new SnapRefusal('40901'),
            PayoutProblem::Balance => throw new SnapRefusal('40314'),
            default => $begun,
        };
    }
}
