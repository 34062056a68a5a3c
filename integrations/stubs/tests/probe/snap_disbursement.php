<?php

/** Payouts under SNAP as a merchant uses them: nothing here may trouble an analyser, and the types come from the doc comments alone. */

declare(strict_types=1);

namespace Faspay\StaticAnalysis\SnapDisbursementProbe;

use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\PayoutStatus;
use Faspay\SnapDisbursement\BillNumber;
use Faspay\SnapDisbursement\Transfer;
use Faspay\SnapDisbursementClient;

use function PHPStan\Testing\assertType;

/** @throws \Faspay\Exception */
function payOut(SnapDisbursementClient $client, string $number): PayoutStatus
{
    $account = $client->inquireAccount('008', '60004400184');
    $transfer = new Transfer(
        partnerReferenceNo: $number,
        amount: Money::idr(10000),
        accountName: $account->accountName,
        accountNo: $account->accountNo,
        bankCode: '008',
        emails: ['john@example.com'],
    );
    try {
        $payout = $client->transfer($transfer);
        assertType('array<string, mixed>', $payout->raw);

        return $payout->status;
    } catch (OutcomeUnknownException) {
        return $client->transferStatus($number)->status;
    }
}

/** @throws \Faspay\Exception */
function payBill(SnapDisbursementClient $client, \DateTimeImmutable $from, \DateTimeImmutable $to): bool
{
    $bill = $client->inquireBill(BillNumber::fromString('700808000047816', 4), '013');
    $payout = $bill->total === null ? null : $client->payBill($bill, $bill->total);
    $lines = $client->history($from, $to);
    assertType('list<Faspay\SnapDisbursement\HistoryLine>', $lines);
    assertType('list<Faspay\SnapDisbursement\BalanceEntry>', $client->balance()->entries);

    return $payout?->isSucceeded() === true && $lines !== [];
}
