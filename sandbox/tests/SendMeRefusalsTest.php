<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;

/** What SendMe refuses, in the order in which it looks. */
final class SendMeRefusalsTest extends SendMeTestCase
{
    /** @return iterable<string, array{array<string, mixed>, string, string}> changes of a transfer; message and response_code */
    public static function transfers(): iterable
    {
        foreach (['trx_amount', 'virtual_account', 'beneficiary_virtual_account', 'beneficiary_name', 'trx_no', 'trx_desc', 'callback_url', 'beneficiary_purpose_code'] as $name) {
            yield "no $name" => [[$name => ''], "Parameter '$name' is mandatory", '01'];
            yield "null $name" => [[$name => null], "Parameter '$name' is mandatory", '01'];
        }
        yield 'fee' => [['trx_desc' => 'fee'], 'Invalid Transaction Description Value', '02'];
        yield 'fee comes before the account' => [['trx_desc' => 'fee', 'virtual_account' => '1'], 'Invalid Transaction Description Value', '02'];
        yield 'account' => [['virtual_account' => '9920000001'], 'Invalid Virtual Account', '99'];
        yield 'beneficiary' => [['beneficiary_virtual_account' => '9920999999'], 'Beneficiary Virtual Account Invalid', '99'];
        yield 'bank' => [['beneficiary_bank_code' => '014'], 'Beneficiary Virtual Account Invalid', '99'];
        yield 'bank account' => [['beneficiary_account' => '1020006137994'], 'Beneficiary Account Not Match', '99'];
        yield 'name' => [['beneficiary_name' => 'Somebody Else'], 'Beneficiary Name Not Match', '99'];
        yield 'the account comes before the name' => [['beneficiary_name' => 'Somebody', 'beneficiary_account' => '1'], 'Beneficiary Account Not Match', '99'];
        foreach (['10000.00', '1.000', '-100', '0', 'abc', '1e5', '1234567890123456', 1.5, true, ['1']] as $amount) {
            yield 'amount ' . json_encode($amount) => [['trx_amount' => $amount], 'Invalid Request body', '99'];
        }
        yield 'balance' => [['trx_amount' => '10000000001'], 'Insufficient Balance', '99'];
        yield 'address' => [['callback_url' => 'ftp://partner.example/'], 'Invalid Request body', '99'];
        yield 'address of Faspay' => [['callback_url' => 'https://sendme.faspay.co.id/'], 'Invalid Request body', '99'];
        yield 'date' => [['trx_date' => '2021-13-01 00:00:00'], 'Invalid Request body', '99'];
        yield 'instructed date' => [['instruct_date' => 'tomorrow'], 'Invalid Request body', '99'];
        yield 'e-mail address' => [['beneficiary_email' => 'nobody'], 'Invalid Request body', '99'];
        yield 'country' => [['beneficiary_country_code' => 'IDN'], 'Invalid Request body', '99'];
        yield 'an object inside' => [['beneficiary_email' => ['a' => 'b']], 'Invalid Request body', '99'];
        yield 'long number' => [['trx_no' => str_repeat('1', 256)], 'Invalid Request body', '99'];
    }

    /** @param array<string, mixed> $changes */
    #[DataProvider('transfers')]
    public function testATransferIsRefused(array $changes, string $message, string $code): void
    {
        $answer = $this->transfer(self::message($this->beneficiary(), $changes));
        self::assertRefused($message, $answer, $code);
        self::assertSame([], $this->control('GET', '/payouts')['payouts']);
        self::assertSame('100000000.00', $this->balance()['available_balance'], 'nothing is held');
        self::assertRefused('Transaction not found', $this->inquire('INV0001'));
    }

    public function testAMemberThatMayBeEmptyMustBeThere(): void
    {
        $message = self::message($this->beneficiary());
        unset($message['instruct_date']);
        self::assertRefused("Parameter 'instruct_date' is mandatory", $this->transfer($message), '01');
        self::assertSame('1', $this->transfer(['instruct_date' => null] + $message)['status']);
    }

    public function testNumbersAreAsGoodAsTexts(): void
    {
        $sent = $this->sent(['trx_amount' => 2000000, 'beneficiary_account' => 1020006137993, 'trx_no' => 17]);
        self::assertSame(2000000, $sent['trx_amount']);
        self::assertSame('17', $this->inquire('17')['trx_no']);
    }

    public function testANumberIsUsedOnceByEachPartner(): void
    {
        $this->sent();
        self::assertRefused('Your Transaction Number already exists', $this->transfer(self::message($this->beneficiary(), ['trx_amount' => 'x'])));
        $other = self::partner('98765');
        $message = self::message($this->beneficiary($other), [], $other);
        self::assertSame('1', $this->call('POST', '/account/api/transfer', $message, partner: $other)['status']);
        self::assertCount(2, $this->control('GET', '/payouts')['payouts']);
    }

    public function testANumberThatWasRefusedMayBeUsedAgain(): void
    {
        $beneficiary = $this->beneficiary();
        self::assertRefused('Insufficient Balance', $this->transfer(self::message($beneficiary, ['trx_amount' => '99999999999999'])));
        self::assertRefused('Transaction not found', $this->inquire('INV0001'));
        self::assertSame('1', $this->transfer(self::message($beneficiary))['status']);
    }

    public function testAnotherPartnersBeneficiaryIsUnknown(): void
    {
        $foreign = $this->beneficiary(self::partner('98765'));
        self::assertRefused('Beneficiary Virtual Account Invalid', $this->transfer(self::message($foreign)));
        self::assertRefused('Beneficiary Virtual Account Invalid', $this->call('GET', '/account/api/inquiry_name', [], '/' . self::ACCOUNT . "/$foreign"));
    }

    /** @return iterable<string, array{array<string, mixed>, string, string}> */
    public static function registrations(): iterable
    {
        foreach (['virtual_account', 'beneficiary_account', 'beneficiary_account_name', 'beneficiary_va_name', 'beneficiary_bank_code', 'beneficiary_bank_branch', 'beneficiary_region_code', 'beneficiary_country_code'] as $name) {
            yield "no $name" => [[$name => ''], "Parameter '$name' is mandatory", '01'];
        }
        yield 'account' => [['virtual_account' => '9920000001'], 'Invalid Virtual Account', '99'];
        yield 'bank' => [['beneficiary_bank_code' => '999'], 'Invalid Bank Code', '99'];
        yield 'letters in a number' => [['beneficiary_account' => '12-34'], 'Invalid Request body', '99'];
        yield 'long region' => [['beneficiary_region_code' => '01020'], 'Invalid Request body', '99'];
    }

    /** @param array<string, mixed> $changes */
    #[DataProvider('registrations')]
    public function testARegistrationIsRefused(array $changes, string $message, string $code): void
    {
        self::assertRefused($message, $this->register($changes), $code);
        self::assertSame([], $this->control('GET', '/beneficiaries')['beneficiaries']);
    }

    public function testSomeAccountsComeToNothing(): void
    {
        $failed = $this->register(['beneficiary_account' => '1020000004']);
        self::assertSame(['4', 'Failed', '99'], [$failed['status'], $failed['message'], $failed['response_code']]);
        self::assertSame('9', $this->register(['beneficiary_account' => '1020000009'])['status']);
        $this->quirk('sendme_register_with', '3');
        self::assertSame(['3', 'Unconfirmed by parent partner'], array_values(array_intersect_key($this->register(), ['status' => 1, 'message' => 1])));
        self::assertSame('1', $this->register()['status'], 'once');
    }

    public function testARegisteredAccountIsConfirmedOnce(): void
    {
        self::assertRefused('Invalid Request body', $this->confirm());
        self::assertSame('1', $this->register()['status']);
        self::assertSame('1', $this->register()['status'], 'not yet confirmed');
        self::assertRefused('Invalid Request body', $this->confirm(['bank_account_name' => 'SOMEBODY ELSE']));
        self::assertRefused('Invalid Request body', $this->confirm(['bank_account_number' => '1']));
        self::assertRefused('Invalid Request body', $this->confirm(['confirm' => '1']));
        self::assertRefused("Parameter 'confirm' is mandatory", $this->confirm(['confirm' => '']), '01');
        $confirmed = $this->confirm();
        self::assertSame('2', $confirmed['status']);
        $again = $this->confirm();
        self::assertSame(['6', 'Already Registered', $confirmed['beneficiary_virtual_account']], [$again['status'], $again['message'], $again['beneficiary_virtual_account']]);
        $known = $this->register();
        self::assertSame(['6', '00', $confirmed['beneficiary_virtual_account']], [$known['status'], $known['response_code'], $known['beneficiary_virtual_account']]);
        $this->quirk('sendme_registered_va', false);
        self::assertArrayNotHasKey('beneficiary_virtual_account', $this->register());
    }

    public function testWhatIsNoObjectIsRefused(): void
    {
        foreach (['', '[]', '[1]', '"text"', 'null', '{"a":', "\0", '{"trx_no":' . str_repeat('[', 50)] as $body) {
            $headers = self::headers('POST', '/account/api/transfer', $this->token());
            self::assertRefused('Invalid Request body', self::read($this->exchange('POST', '/account/api/transfer', $headers, $body)));
        }
        $headers = self::headers('POST', '/account/api/transfer', $this->token());
        self::assertRefused("Parameter 'virtual_account' is mandatory", self::read($this->exchange('POST', '/account/api/transfer', $headers, '{}')), '01');
    }

    public function testInquiriesAreRefused(): void
    {
        $ask = fn (string $operation, string $parameters): array => $this->call('GET', "/account/api/$operation", [], $parameters);
        self::assertRefused('Invalid Virtual Account', $ask('balance_inquiry', '/9920000001'));
        self::assertRefused('Invalid Request body', $ask('balance_inquiry', '/' . self::ACCOUNT . '/more'));
        self::assertRefused('Invalid Request body', $ask('inquiry_status', '/' . self::ACCOUNT));
        self::assertRefused('Beneficiary Virtual Account Invalid', $ask('inquiry_name', '/' . self::ACCOUNT . '/9920000000'));
        $day = static fn (string $change): string => self::now($change)->format('Y-m-d');
        foreach ([[$day('-40 days'), $day('-1 day')], [$day('-100 days'), $day('-90 days')], [$day('+0 days'), $day('-1 day')], ['2019-02-30', '2019-03-01'], ['01-02-2019', 'x']] as [$from, $to]) {
            self::assertRefused('Invalid Date Range', $ask('mutasi', '/' . self::ACCOUNT . "/$from/$to"));
        }
    }

    public function testAPathThatDoesNotExistIsNotAnswered(): void
    {
        self::assertSame(404, $this->exchange('POST', '/account/api/nothing', [])->getStatusCode());
        self::assertSame(404, $this->exchange('GET', '/account/api/balance_inquiry', [])->getStatusCode());
        self::assertSame(405, $this->exchange('GET', '/account/api/transfer', [])->getStatusCode());
    }
}
