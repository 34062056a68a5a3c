<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\Database;
use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SnapForm;
use Faspay\Sandbox\SnapMessage;
use Faspay\Sandbox\SnapRefusal;

/** Whose a bank account is, and what the merchant's own one holds. */
final readonly class Accounts
{
    public function __construct(private Database $database, private SnapMessage $message, private Payouts $payouts)
    {
    }

    public function inquireAccount(array $fields, array $message, array $merchant): array
    {
        Orders::checkAccount($fields['additionalInfo.sourceAccount'], $merchant);
        $bank = Holders::bank($fields['beneficiaryBankCode']);

        return [
            'referenceNo' => (string) random_int(10000, 999999), 'partnerReferenceNo' => $fields['partnerReferenceNo'],
            'beneficiaryAccountName' => Holders::name($fields['beneficiaryAccountNo']), 'beneficiaryAccountNo' => $fields['beneficiaryAccountNo'],
            'beneficiaryBankCode' => $fields['beneficiaryBankCode'], 'beneficiaryBankName' => $bank, 'currency' => 'IDR',
            'additionalInfo' => ['status' => $this->message->code('1'), 'message' => 'Success'],
        ];
    }

    public function balance(array $fields, array $message, array $merchant): array
    {
        Orders::checkAccount($fields['accountNo'], $merchant);
        $deposit = $this->payouts->deposit;

        return ['accountNo' => $fields['accountNo'], 'accountInfos' => [[
            'balanceType' => 'CASH', 'amount' => SnapMessage::amount($deposit->balance($merchant['id'])),
            'availableBalance' => SnapMessage::amount($deposit->available($merchant['id'])), 'status' => '0001',
        ]]];
    }

    /** What moved, and what is about to: a payout on its way is a line, too. */
    public function history(array $fields, array $message, array $merchant): array
    {
        Orders::checkAccount($fields['additionalInfo.accountNo'], $merchant);
        [$from, $to] = array_map(SnapForm::date(...), [$fields['fromDateTime'], $fields['toDateTime']]);
        $from <= $to || throw SnapRefusal::format('toDateTime');
        $held = $this->database->rows(
            "SELECT created_at AS at, -amount AS amount, kind AS name, description || ' ' || account AS description, 1 AS held FROM payout
                WHERE merchant_id = ? AND status = 'pending' AND created_at BETWEEN ? AND ? ORDER BY id",
            [$merchant['id'], $from, $to],
        );
        $lines = [...$this->payouts->deposit->entries($merchant['id'], $from, $to), ...$held];
        usort($lines, static fn (array $one, array $other): int => $one['at'] <=> $other['at']);

        return ['detailData' => array_map(fn (array $line): array => [
            'dateTime' => $this->message->date((int) $line['at']), 'amount' => SnapMessage::amount(abs((int) $line['amount'])), 'remark' => $line['description'],
            'sourceOfFunds' => [['source' => $fields['additionalInfo.accountNo']]], 'status' => isset($line['held']) ? 'PENDING' : 'SUCCESS',
            'type' => strtoupper($line['name']), 'additionalInfo' => ['debitCredit' => $line['amount'] < 0 ? 'D' : 'K'],
        ], $lines), 'additionalInfo' => [
            'accountNo' => $fields['additionalInfo.accountNo'], 'fromDateTime' => $fields['fromDateTime'], 'toDateTime' => $fields['toDateTime'], 'message' => 'Success',
        ]];
    }
}
