<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\Rule;
use Faspay\Sandbox\SnapForm;

/** The fields of each request, by their paths. */
final class Fields
{
    /** The samples of bills have a time without its offset. */
    private const TIME = '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?$/D';

    /**
     * @param bool $needsReference whether an inquiry about a payout must name the gateway's own number
     * @return array<string, Rule>
     */
    public static function rules(string $operation, bool $needsReference): array
    {
        return match ($operation) {
            'inquireAccount' => [
                'beneficiaryBankCode' => Rule::mandatory(8), 'beneficiaryAccountNo' => Rule::mandatory(34), 'partnerReferenceNo' => Rule::optional(64),
                'additionalInfo.sourceAccount' => self::account(),
            ],
            'transfer' => ['partnerReferenceNo' => Rule::mandatory(64)] + SnapForm::amount('amount') + [
                'beneficiaryAccountName' => Rule::mandatory(100), 'beneficiaryAccountNo' => Rule::mandatory(34), 'beneficiaryBankCode' => Rule::mandatory(8),
                'beneficiaryEmail' => Rule::optional(255), 'sourceAccountNo' => self::account(), 'transactionDate' => SnapForm::dated(true),
            ] + self::instruction(),
            'topUp' => ['partnerReferenceNo' => Rule::mandatory(64), 'customerNumber' => Rule::mandatory(32, SnapForm::DIGITS)] + SnapForm::amount('amount') + [
                'transactionDate' => SnapForm::dated(true), 'additionalInfo.sourceAccount' => self::account(), 'additionalInfo.platformCode' => Rule::mandatory(32),
                'additionalInfo.beneficiaryEmail' => Rule::optional(255),
            ] + self::instruction(),
            'transferStatus' => self::inquiry('18', $needsReference),
            'topUpStatus' => self::inquiry('38', $needsReference),
            'balance' => ['accountNo' => self::account()],
            'history' => ['fromDateTime' => SnapForm::dated(true), 'toDateTime' => SnapForm::dated(true), 'additionalInfo.accountNo' => self::account()],
            'inquireBill' => ['partnerReferenceNo' => Rule::mandatory(64)] + SnapForm::number() + [
                'additionalInfo.billerCode' => Rule::mandatory(8), 'additionalInfo.sourceAccount' => self::account(),
            ],
            'payBill' => ['partnerReferenceNo' => Rule::mandatory(64)] + SnapForm::number() + [
                'virtualAccountName' => Rule::optional(255), 'sourceAccount' => self::account(),
            ] + SnapForm::amount('paidAmount') + [
                'trxDateTime' => Rule::mandatory(25, self::TIME), 'additionalInfo.billerCode' => Rule::mandatory(8),
            ] + self::instruction(),
        };
    }

    private static function account(): Rule
    {
        return Rule::mandatory(19, SnapForm::DIGITS);
    }

    /** @return array<string, Rule> */
    private static function instruction(): array
    {
        return [
            'additionalInfo.instructDate' => SnapForm::dated(false), 'additionalInfo.transactionDescription' => Rule::optional(255),
            'additionalInfo.callbackUrl' => Rule::optional(255),
        ];
    }

    /** @return array<string, Rule> */
    private static function inquiry(string $service, bool $needsReference): array
    {
        return [
            'originalPartnerReferenceNo' => Rule::mandatory(64), 'originalReferenceNo' => $needsReference ? Rule::mandatory(64) : Rule::optional(64),
            'serviceCode' => Rule::mandatory(2, "/^$service\$/D"),
        ];
    }
}
