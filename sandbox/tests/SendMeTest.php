<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

final class SendMeTest extends SendMeTestCase
{
    public function testMoneyIsSentFromRegistrationToCallback(): void
    {
        $registered = $this->register();
        self::assertSame(
            ['virtual_account', 'beneficiary_account', 'beneficiary_account_name', 'beneficiary_va_name', 'beneficiary_bank_code', 'beneficiary_bank_name', 'beneficiary_bank_branch',
                'beneficiary_region_code', 'beneficiary_country_code', 'beneficiary_purpose_code', 'bank_account_number', 'bank_account_name', 'status', 'message', 'response_code', 'response_desc'],
            array_keys($registered),
        );
        self::assertSame(['1', 'On Process', '00', 'success', 'Bank Mandiri', 'FASPAY COLLECTION 1', '1020006137993'], [
            $registered['status'], $registered['message'], $registered['response_code'], $registered['response_desc'], $registered['beneficiary_bank_name'],
            $registered['bank_account_name'], $registered['bank_account_number'],
        ]);
        $confirmed = $this->confirm();
        self::assertSame('2', $confirmed['status']);
        self::assertMatchesRegularExpression('/^9920\d{6}$/D', $confirmed['beneficiary_virtual_account']);

        $sent = $this->transfer(self::message($confirmed['beneficiary_virtual_account']));
        self::assertSame([2000000, '1', 'On Process', '00', 'INV0001', ''], [$sent['trx_amount'], $sent['status'], $sent['message'], $sent['response_code'], $sent['trx_no'], $sent['instruct_date']]);
        self::assertIsInt($sent['trx_id']);
        self::assertMatchesRegularExpression('/^[\w-]{20}$/D', $sent['trx_reff']);
        self::assertSame(['100000000.00', '99980000.00'], [$this->balance()['balance'], $this->balance()['available_balance']]);

        $status = $this->inquire('INV0001');
        self::assertSame(['1', 'On Process', '00', '2000000', $sent['trx_reff'], $sent['trx_id']], [
            $status['status'], $status['message'], $status['response_code'], $status['trx_amount'], $status['trx_reff'], $status['trx_id'],
        ]);
        $this->shopAccepts();
        $settled = $this->control('POST', "/payouts/{$sent['trx_id']}/status", ['status' => 'succeeded']);
        self::assertSame('succeeded', $settled['status'], json_encode($settled));
        self::assertSame(['2', 'Success', '00', 'Success'], array_map(fn (string $name): string => $this->inquire('INV0001')[$name], ['status', 'message', 'bank_response_code', 'bank_response_msg']));
        self::assertSame(['99980000.00', '99980000.00'], [$this->balance()['balance'], $this->balance()['available_balance']]);
        self::assertCount(1, $this->received);
        $request = $this->received[0]['request'];
        self::assertSame([self::CALLBACK_URL, 'application/json'], [(string) $request->getUri(), $request->getHeaderLine('Content-Type')]);
        $message = json_decode((string) $request->getBody(), true);
        self::assertSame(['2', 'INV0001', '2000000', '008', 'Bank Mandiri', (string) $sent['trx_id']], [
            $message['trx_status'], $message['trx_no'], $message['trx_amount'], $message['bank_code'], $message['bank_name'], $message['trx_id'],
        ]);
    }
}
