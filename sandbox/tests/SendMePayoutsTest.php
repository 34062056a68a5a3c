<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** Payouts of each kind, what becomes of them, and what the balance and the statement say of it. */
final class SendMePayoutsTest extends SendMeTestCase
{
    /** @return array<string, mixed> a cash-out that is accepted */
    private static function cashOut(string $outlet, array $changes = []): array
    {
        $name = $outlet === 'C013' ? 'beneficiary_name' : 'beneficiary_account_name';

        return $changes + [
            'virtual_account' => self::ACCOUNT, 'beneficiary_bank_code' => $outlet, 'beneficiary_region_code' => '0102', 'beneficiary_country_code' => 'ID',
            'beneficiary_purpose_code' => '1', $name => 'John Doe', 'beneficiary_phone' => '082211211', 'beneficiary_email' => 'a@example.com', 'trx_no' => '220620211095',
            'trx_date' => self::now()->format('Y-m-d H:i:s'), 'instruct_date' => '', 'trx_amount' => '10000000', 'trx_desc' => 'Cash out 16 september 2021',
            'callback_url' => self::CALLBACK_URL,
        ];
    }

    /** @return array<string, mixed> a top-up that is accepted */
    private static function topUp(string $wallet, array $changes = []): array
    {
        return $changes + [
            'virtual_account' => self::ACCOUNT, 'beneficiary_account' => '081234567890', 'beneficiary_name' => 'Johnny Suh', 'beneficiary_bank_code' => $wallet,
            'beneficiary_region_code' => '0102', 'beneficiary_country_code' => 'ID', 'beneficiary_phone' => '', 'trx_no' => "12345-$wallet", 'trx_date' => self::now()->format('Y-m-d H:i:s'),
            'instruct_date' => '', 'trx_amount' => '2000000', 'trx_desc' => 'Top-Up E-Wallet OVO', 'callback_url' => self::CALLBACK_URL,
        ];
    }

    public function testEachWalletIsToppedUpWithoutARegistration(): void
    {
        foreach (['ovo' => 'OVO', 'gpy' => 'GoPay', 'dna' => 'DANA', 'lkj' => 'LinkAja'] as $wallet => $name) {
            $answer = $this->transfer(self::topUp($wallet));
            self::assertSame(['1', '00', 2000000, 'Top-Up E-Wallet OVO', ''], [$answer['status'], $answer['response_code'], $answer['trx_amount'], $answer['trx_desc'], $answer['beneficiary_phone']]);
            self::assertArrayNotHasKey('cashout_code', $answer);
            $status = $this->inquire("12345-$wallet");
            self::assertSame([$name, '081234567890', '1'], [$status['beneficiary_bank_name'], $status['beneficiary_account'], $status['status']]);
        }
        self::assertSame('99920000.00', $this->balance()['available_balance']);
        self::assertRefused("Parameter 'beneficiary_account' is mandatory", $this->transfer(self::topUp('ovo', ['beneficiary_account' => ''])), '01');
    }

    public function testACounterPaysOutForACode(): void
    {
        foreach (['alf' => 'alf', 'imr' => 'imr', 'Imr' => 'imr'] as $written => $outlet) {
            $answer = $this->transfer(self::cashOut($written, ['trx_no' => "N$written"]));
            self::assertSame(['1', '00', 'Cash out 16 sep', $written], [$answer['status'], $answer['response_code'], $answer['trx_desc'], $answer['beneficiary_bank_code']]);
            self::assertMatchesRegularExpression('/^\d{10}$/D', $answer['cashout_code']);
            self::assertSame(self::now('+1 day')->format('Y-m-d H:i:s'), $answer['trx_expired']);
            $payout = $this->control('GET', "/payouts?trx_no=N$written")['payouts'][0];
            self::assertSame([$answer['cashout_code'], 'cashout', '082211211', 'John Doe'], [$payout['code'], $payout['kind'], $payout['account'], $payout['name']]);
            self::assertArrayNotHasKey('cashout_code', $this->inquire("N$written"), 'a code is told once');
        }
        $kept = $this->transfer(self::cashOut('alf', ['trx_expired' => '2031-10-16 15:15:00', 'trx_no' => 'kept']));
        self::assertSame('2031-10-16 15:15:00', $kept['trx_expired']);
    }

    public function testTheCodeOfAnAtmIsReadWithThePublicKey(): void
    {
        $message = array_diff_key(self::cashOut('C013'), ['beneficiary_region_code' => 1, 'beneficiary_country_code' => 1, 'beneficiary_email' => 1, 'trx_date' => 1, 'instruct_date' => 1]);
        $answer = $this->transfer($message);
        self::assertSame(['1', 'Cash out 16 september 2021'], [$answer['status'], $answer['trx_desc']]);
        self::assertTrue(openssl_public_decrypt(base64_decode($answer['cashout_code'], true), $code, file_get_contents(__DIR__ . '/../keys/test_cash_out_public.pem')));
        self::assertMatchesRegularExpression('/^\d{10}$/D', $code);
        self::assertSame($code, $this->control('GET', '/payouts')['payouts'][0]['code']);
        self::assertSame(27, strlen($this->transfer(['trx_no' => 'long', 'trx_desc' => str_repeat('a', 40)] + $message)['trx_desc']));
    }

    /** @return iterable<string, array{string, string}> */
    public static function wrongAmounts(): iterable
    {
        yield 'Alfamart pays 50.000' => ['alf', '4000000'];
        yield 'Indomaret pays 50.000' => ['imr', '500000'];
        yield 'an ATM pays 100.000' => ['C013', '5000000'];
        yield 'an ATM pays 1.500.000 at most' => ['C013', '160000000'];
    }

    #[DataProvider('wrongAmounts')]
    public function testCashComesInNotes(string $outlet, string $amount): void
    {
        self::assertRefused('Invalid Request body', $this->transfer(self::cashOut($outlet, ['trx_amount' => $amount])));
    }

    public function testWhatACashOutNeeds(): void
    {
        foreach (['alf' => ['beneficiary_phone', 'beneficiary_email', 'beneficiary_purpose_code', 'trx_desc'], 'imr' => ['beneficiary_account_name', 'beneficiary_region_code'], 'C013' => ['beneficiary_name', 'callback_url', 'trx_desc']] as $outlet => $names) {
            foreach ($names as $name) {
                self::assertRefused("Parameter '$name' is mandatory", $this->transfer(self::cashOut($outlet, [$name => ''])), '01');
            }
        }
    }

    public function testMoneyIsHeldSpentAndGivenBack(): void
    {
        $beneficiary = $this->beneficiary();
        $now = [];
        foreach (['succeeded', 'failed', 'reversed'] as $state) {
            $answer = $this->transfer(self::message($beneficiary, ['trx_no' => $state]));
            $now[] = $this->balance()['available_balance'];
            $this->shopAccepts();
            $this->control('POST', "/payouts/{$answer['trx_id']}/status", ['status' => $state]);
            array_push($now, $this->balance()['balance'], $this->balance()['available_balance']);
        }
        self::assertSame(['99980000.00', '99980000.00', '99980000.00', '99960000.00', '99980000.00', '99980000.00', '99960000.00', '99980000.00', '99980000.00'], $now);
        self::assertSame(['2', '4', '5'], array_map(fn (string $no): string => $this->inquire($no)['status'], ['succeeded', 'failed', 'reversed']));
    }

    public function testASuccessMayBeSentBackAndNothingElseChanges(): void
    {
        $id = $this->sent()['trx_id'];
        $this->shopAccepts(2);
        $move = fn (array $message): array => $this->control('POST', "/payouts/$id/status", $message);
        $move(['status' => 'succeeded']);
        self::assertSame('a payout that is succeeded cannot become failed', $move(['status' => 'failed'])['error']);
        $move(['status' => 'reversed', 'bank_response_code' => '91', 'bank_response_msg' => 'Bank closed']);
        $status = $this->inquire('INV0001', (string) $id);
        self::assertSame(['5', 'Reverse', '91', 'Bank closed'], [$status['status'], $status['message'], $status['bank_response_code'], $status['bank_response_msg']]);
        self::assertSame('a payout that is reversed cannot become succeeded', $move(['status' => 'succeeded'])['error']);
        self::assertSame('100000000.00', $this->balance()['balance']);
        self::assertRefused('Transaction not found', $this->inquire('INV0001', '1'));
        self::assertCount(2, $this->received);

        $day = self::now()->format('Y-m-d');
        $lines = $this->call('GET', '/account/api/mutasi', [], '/' . self::ACCOUNT . "/$day/$day")['data'];
        $reference = $this->control('GET', '/payouts')['payouts'][0]['reference'];
        self::assertSame([
            [self::now()->format('d/m/Y H:i:s'), 'D', '20000.00', 'transfer', "Payout June 1020006137993 $reference"],
            [self::now()->format('d/m/Y H:i:s'), 'K', '20000.00', 'reversal', "Payout June 1020006137993 $reference"],
        ], array_map(array_values(...), $lines));
    }

    public function testTheStatementHasTheDaysThatWereAskedFor(): void
    {
        $this->control('POST', '/balance', ['top_up' => 10]);
        $this->control('POST', '/time', ['advance' => 86400]);
        $this->control('POST', '/balance', ['top_up' => 20]);
        $lines = fn (string $from, string $to): array => array_column($this->call('GET', '/account/api/mutasi', [], '/' . self::ACCOUNT . '/' . self::now($from)->format('Y-m-d') . '/' . self::now($to)->format('Y-m-d'))['data'], 'transaction_amount');
        self::assertSame(['10.00', '20.00'], $lines('+0 days', '+1 day'));
        self::assertSame(['10.00'], $lines('+0 days', '+0 days'));
        self::assertSame(['20.00'], $lines('+1 day', '+2 days'));
        self::assertSame([], $lines('-20 days', '-1 day'));
        $month = self::now('first day of this month');
        self::assertSame('2', $this->call('GET', '/account/api/mutasi', [], '/' . self::ACCOUNT . "/{$month->format('Y-m-d')}/{$month->modify('+1 month')->format('Y-m-d')}")['status'], 'a month is allowed');
    }

    public function testAMonthEndsOnTheSameDayOrTheLast(): void
    {
        $this->control('POST', '/time', ['now' => '2025-05-31 10:00:00']);
        $status = fn (string $from, string $to): string => $this->call('GET', '/account/api/mutasi', [], '/' . self::ACCOUNT . "/$from/$to")['status'];
        foreach (['2' => [['2025-02-28', '2025-03-28'], ['2025-03-31', '2025-04-30'], ['2025-05-31', '2025-06-30']], '9' => [['2025-02-27', '2025-03-01'], ['2025-03-31', '2025-05-01'], ['2025-04-10', '2025-05-11']]] as $expected => $periods) {
            foreach ($periods as [$from, $to]) {
                self::assertSame((string) $expected, $status($from, $to), "$from $to");
            }
        }
        $this->control('POST', '/time', ['now' => '2025-01-10 10:00:00']);
        self::assertSame(['2', '9'], [$status('2024-10-10', '2024-11-10'), $status('2024-10-09', '2024-11-09')], 'over the turn of the year');
    }

    public function testSomeAmountsHaveAResultByThemselves(): void
    {
        $beneficiary = $this->beneficiary();
        foreach (['2' => '1000200', '4' => '1000400', '5' => '1000500'] as $status => $amount) {
            self::assertSame('1', $this->transfer(self::message($beneficiary, ['trx_no' => "N$status", 'trx_amount' => $amount]))['status']);
        }
        self::assertSame('1', $this->inquire('N2')['status']);
        $this->shopAccepts(3);
        $this->control('POST', '/time', ['advance' => 5]);
        self::assertCount(3, $this->received, 'the shop is told as soon as the clock moves');
        foreach (['2', '4', '5'] as $status) {
            self::assertSame($status, $this->inquire("N$status")['status']);
        }
    }

    public function testTheBankMayDoTheSameWithEveryPayout(): void
    {
        $this->quirk('sendme_result', 'failed');
        $this->quirk('sendme_settle_after', 0);
        $this->shopAccepts();
        $this->sent();
        $status = $this->inquire('INV0001');
        self::assertSame(['4', 'Failed', '14', 'Invalid account'], [$status['status'], $status['message'], $status['bank_response_code'], $status['bank_response_msg']]);
    }

    public function testAPayoutThatIsScheduledForADayWaitsForThatDay(): void
    {
        $this->sent(['instruct_date' => self::now('+2 days')->format('Y-m-d'), 'trx_amount' => '1000200']);
        $this->control('POST', '/time', ['advance' => 10]);
        self::assertSame('1', $this->inquire('INV0001')['status']);
        $this->shopAccepts();
        $this->control('POST', '/time', ['advance' => 2 * 86400]);
        self::assertSame('2', $this->inquire('INV0001')['status']);
    }

    public function testAScheduledPayoutWaits(): void
    {
        $this->sent(['instruct_date' => self::now('+1 hour')->format('Y-m-d H:i:s'), 'trx_amount' => '1000200']);
        $this->control('POST', '/time', ['advance' => 3600]);
        self::assertSame('1', $this->inquire('INV0001')['status']);
        $this->shopAccepts();
        $this->control('POST', '/time', ['advance' => 5]);
        self::assertSame('2', $this->inquire('INV0001')['status']);
    }

    public function testTheAnswerIsLostAndTheStatusFindsThePayout(): void
    {
        $beneficiary = $this->beneficiary();
        $this->quirk('drop_answer', 1);
        $headers = self::headers('POST', '/account/api/transfer', $this->token());
        self::assertSame(502, $this->exchange('POST', '/account/api/transfer', $headers, json_encode(self::message($beneficiary)))->getStatusCode(), 'the token was answered');
        self::assertSame('1', $this->inquire('INV0001')['status']);
        self::assertRefused('Your Transaction Number already exists', $this->transfer(self::message($beneficiary)));
        self::assertCount(1, $this->control('GET', '/payouts')['payouts']);
    }

    public function testTheRequestIsLostAndTheNumberMayBeUsedAgain(): void
    {
        $beneficiary = $this->beneficiary();
        $this->quirk('html_error', 1);
        $headers = self::headers('POST', '/account/api/transfer', $this->token());
        self::assertSame(500, $this->exchange('POST', '/account/api/transfer', $headers, json_encode(self::message($beneficiary)))->getStatusCode());
        self::assertRefused('Transaction not found', $this->inquire('INV0001'));
        self::assertSame('1', $this->transfer(self::message($beneficiary))['status']);
    }

    public function testAnAnswerMayEndInTheMiddleOrSayOtherwise(): void
    {
        $beneficiary = $this->beneficiary();
        $this->quirk('cut_answer', 1);
        $headers = self::headers('POST', '/account/api/transfer', $this->token());
        $cut = $this->exchange('POST', '/account/api/transfer', $headers, json_encode(self::message($beneficiary)));
        self::assertNull(json_decode($cut->getContent()));
        $this->quirk('sendme_refuse_with', 'Please contact Faspay');
        self::assertRefused('Please contact Faspay', $this->transfer(self::message($beneficiary, ['trx_no' => 'refused'])));
        $this->quirk('sendme_answer_with', 'Internal Error');
        self::assertRefused('Internal Error', $this->transfer(self::message($beneficiary, ['trx_no' => 'processed'])));
        self::assertRefused('Transaction not found', $this->inquire('refused'));
        self::assertSame('1', $this->inquire('processed')['status']);
        self::assertSame('1', $this->inquire('INV0001')['status']);
    }

    public function testAnInquiryMayTellAnotherAmountAndNumbers(): void
    {
        $this->sent();
        $this->quirk('inquiry_amount', '7');
        $this->quirk('numeric_codes', true);
        $status = $this->inquire('INV0001');
        self::assertSame(['700', 1], [$status['trx_amount'], $status['status']]);
    }

    public function testARegistrationMayBeSpeltAsInTheTable(): void
    {
        $this->quirk('sendme_register_spelling', 'capital');
        $answer = $this->register();
        self::assertSame(['1020006137993', false], [$answer['Beneficiary_account'], isset($answer['beneficiary_account'])]);
    }

    public function testANameIsTold(): void
    {
        $beneficiary = $this->beneficiary();
        self::assertSame([
            'virtual_account' => self::ACCOUNT, 'beneficiary_virtual_account' => $beneficiary, 'beneficiary_account_number' => '1020006137993',
            'beneficiary_account_name' => 'Faspay Collection 1', 'status' => '2', 'message' => 'Success', 'response_code' => '00', 'response_desc' => 'success',
        ], $this->call('GET', '/account/api/inquiry_name', [], '/' . self::ACCOUNT . "/$beneficiary"));
    }

    public function testTheShopIsToldUntilItListens(): void
    {
        $id = $this->sent()['trx_id'];
        $this->quirk('retry_delay_ms', 0);
        $this->merchant->append(new HttpResponse(500), new HttpResponse(204), new HttpResponse(200, [], ''));
        $this->control('POST', "/payouts/$id/status", ['status' => 'failed']);
        self::assertCount(3, $this->received);
        self::assertSame(['HTTP 500', 'HTTP 204', 'accepted'], array_column($this->control('GET', "/deliveries?trx_id=$id")['deliveries'], 'verdict'));
    }

    public function testWhoNamesNoAddressIsNotTold(): void
    {
        $id = $this->transfer(self::cashOut('imr', ['callback_url' => '']))['trx_id'];
        self::assertSame('succeeded', $this->control('POST', "/payouts/$id/status", ['status' => 'succeeded'])['status']);
        self::assertSame([], $this->received);
        self::assertSame('this payout has no address for callbacks', $this->control('POST', "/payouts/$id/notify")['error']);
    }

    public function testTwoPartnersShareNothing(): void
    {
        $other = self::partner('98765');
        $beneficiary = $this->beneficiary($other);
        $id = $this->call('POST', '/account/api/transfer', self::message($beneficiary, [], $other), partner: $other)['trx_id'];
        self::assertSame('100000000.00', $this->balance()['available_balance']);
        self::assertRefused('Transaction not found', $this->inquire('INV0001'));
        self::assertSame(404, $this->send('POST', "/_sandbox/payouts/$id/status?merchant_id=99999", '{"status":"failed"}')->getStatusCode());
        self::assertSame([], $this->control('GET', '/payouts?merchant_id=99999')['payouts']);
        $this->control('POST', '/reset?merchant_id=99999');
        self::assertCount(1, $this->control('GET', '/payouts?merchant_id=98765')['payouts']);
        self::assertSame('99980000.00', $this->control('GET', '/balance?merchant_id=98765')['available']);
        $this->control('POST', '/reset?merchant_id=98765');
        self::assertSame([], $this->control('GET', '/payouts')['payouts']);
        self::assertSame([], $this->control('GET', '/beneficiaries')['beneficiaries']);
        self::assertSame('100000000.00', $this->control('GET', '/balance?merchant_id=98765')['available']);
    }

    public function testAnAddedMerchantIsAPartnerAtOnceWithItsOwnClockAndQuirks(): void
    {
        $added = $this->control('POST', '/merchants', ['name' => 'Kedai']);
        $partner = self::partner($added['id']);
        self::assertSame([$partner['va'], $partner['key'], $partner['secret'], $partner['iv']], [
            $added['sendMe']['virtualAccount'], $added['sendMe']['faspayKey'], $added['sendMe']['faspaySecret'], $added['sendMe']['iv'],
        ]);
        self::assertArrayNotHasKey('sendMe', $this->control('GET', "/merchants/{$added['id']}"));
        $this->control('PUT', "/quirks?merchant_id={$added['id']}", ['sendme_refuse_with' => 'Internal Error']);
        self::assertSame('2', $this->balance()['status']);
        $ask = fn (): array => $this->call('GET', '/account/api/balance_inquiry', [], "/{$partner['va']}", $partner);
        self::assertRefused('Internal Error', $ask());
        self::assertSame('2', $ask()['status']);
        $this->control('POST', "/time?merchant_id={$added['id']}", ['advance' => 86400]);
        $id = $this->call('POST', '/account/api/transfer', self::message($this->beneficiary($partner), ['trx_amount' => '1000200'], $partner), partner: $partner)['trx_id'];
        self::assertSame(self::now('+1 day')->getTimestamp(), $this->control('GET', "/payouts?trx_id=$id")['payouts'][0]['created_at']);
        $this->shopAccepts();
        $this->control('POST', "/time?merchant_id={$added['id']}", ['advance' => 5]);
        self::assertCount(1, $this->received);
        self::assertSame($added['id'], $this->control('DELETE', "/merchants/{$added['id']}")['removed']);
        self::assertRefused('Unauthorized', self::read($this->exchange('GET', '/account/api/tokens', self::headers('GET', '/account/api/transfer', base64_encode($partner['client']), $partner))));
    }

    public function testTheBalanceIsWhatATestNeeds(): void
    {
        self::assertSame('0.00', $this->control('POST', '/balance', ['set' => 0])['balance']);
        self::assertRefused('Insufficient Balance', $this->transfer(self::message($this->beneficiary())));
        self::assertSame('20000.00', $this->control('POST', '/balance', ['top_up' => 20000])['available']);
        $this->sent();
        self::assertSame(['20000.00', '20000.00', '0.00'], array_values(array_intersect_key($this->control('GET', '/balance'), ['balance' => 1, 'held' => 1, 'available' => 1])));
        foreach ([['top_up' => 0], ['top_up' => '1'], ['set' => -1], [], ['other' => 1], ['top_up' => 1000000000001]] as $wrong) {
            self::assertArrayHasKey('error', $this->control('POST', '/balance', $wrong));
        }
        self::assertSame('no such merchant', $this->control('GET', '/balance?merchant_id=tokofaspay')['error']);
    }
}
