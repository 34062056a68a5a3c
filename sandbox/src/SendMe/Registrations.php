<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Quirks;

/** Registers a bank account in two steps: the bank tells its holder's name, and the partner confirms it. */
final readonly class Registrations
{
    /** Accounts that the bank does not know, or about which it does not answer: their last digits. */
    private const ENDS = ['0004' => RegistrationStatus::Failed, '0009' => RegistrationStatus::Error];

    public function __construct(private Quirks $quirks, private Beneficiaries $beneficiaries)
    {
    }

    /**
     * @return array<string, mixed>
     * @throws Refusal
     */
    public function register(array $merchant, array $message): array
    {
        Fields::demand($message, Fields::REGISTRATION);
        [$fields, $bank] = $this->read($merchant, $message);
        $ordered = RegistrationStatus::tryFrom($this->quirks->take('sendme_register_with'));
        $status = $ordered ?? self::ENDS[substr($fields['beneficiary_account'], -4)] ?? RegistrationStatus::OnProcess;
        if (in_array($status, [RegistrationStatus::Unconfirmed, RegistrationStatus::Failed, RegistrationStatus::Error], true)) {
            throw Refusal::registration($status);
        }
        $fields += ['bank_account_number' => $fields['beneficiary_account'], 'bank_account_name' => mb_strtoupper($fields['beneficiary_account_name'])];
        $known = $this->beneficiaries->find($merchant['id'], ['bank_code' => $fields['beneficiary_bank_code'], 'account' => $fields['beneficiary_account']]);
        if (($known['virtual_account'] ?? null) === null) {
            $this->beneficiaries->register($merchant['id'], $fields);
        } else {
            [$fields, $status] = [$known['fields'], RegistrationStatus::AlreadyRegistered];
        }

        return $this->answer($merchant, $fields, $bank, $status, $this->quirks->get('sendme_registered_va') ? $known['virtual_account'] ?? null : null);
    }

    /**
     * @return array<string, mixed>
     * @throws Refusal
     */
    public function confirm(array $merchant, array $message): array
    {
        Fields::demand($message, Fields::CONFIRMATION);
        [$fields, $bank] = $this->read($merchant, $message);
        $by = ['bank_code' => $fields['beneficiary_bank_code'], 'account' => $fields['beneficiary_account']];
        $known = $this->beneficiaries->find($merchant['id'], $by) ?? throw Refusal::of(Refusal::BODY, 'This account was not registered before');
        foreach (['bank_account_number', 'bank_account_name'] as $name) {
            Fields::text($message, $name) === $known['fields'][$name] || throw Refusal::invalid($name);
        }
        $status = $this->beneficiaries->confirm($known) ? RegistrationStatus::Success : RegistrationStatus::AlreadyRegistered;

        return $this->answer($merchant, $known['fields'], $bank, $status, $this->beneficiaries->find($merchant['id'], $by)['virtual_account']);
    }

    /**
     * @return array{array<string, string>, string} what is registered, and the bank's name
     * @throws Refusal
     */
    private function read(array $merchant, array $message): array
    {
        Fields::text($message, 'virtual_account') === Credentials::of($merchant)->virtualAccount || throw Refusal::of(Refusal::ACCOUNT);
        Fields::check($message);
        $fields = [];
        foreach ([...Fields::REGISTRATION, 'beneficiary_purpose_code'] as $name) {
            $fields[$name] = Fields::text($message, $name);
        }

        return [$fields, Banks::name($fields['beneficiary_bank_code']) ?? throw Refusal::of(Refusal::BANK)];
    }

    private function answer(array $merchant, array $fields, string $bank, RegistrationStatus $status, ?string $virtualAccount): array
    {
        $account = $this->quirks->get('sendme_register_spelling') === 'capital' && $status === RegistrationStatus::OnProcess ? 'Beneficiary_account' : 'beneficiary_account';
        $answer = [
            'virtual_account' => Credentials::of($merchant)->virtualAccount, 'beneficiary_virtual_account' => $virtualAccount, $account => $fields['beneficiary_account'],
            'beneficiary_account_name' => $fields['beneficiary_account_name'], 'beneficiary_va_name' => $fields['beneficiary_va_name'],
            'beneficiary_bank_code' => $fields['beneficiary_bank_code'], 'beneficiary_bank_name' => $bank, 'beneficiary_bank_branch' => $fields['beneficiary_bank_branch'],
            'beneficiary_region_code' => $fields['beneficiary_region_code'], 'beneficiary_country_code' => $fields['beneficiary_country_code'],
            'beneficiary_purpose_code' => $fields['beneficiary_purpose_code'], 'bank_account_number' => $fields['bank_account_number'],
            'bank_account_name' => $fields['bank_account_name'], 'status' => $status->value, 'message' => $status->text(),
        ];

        return array_filter($answer, static fn (?string $value): bool => $value !== null);
    }
}
