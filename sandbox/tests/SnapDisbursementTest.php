<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

/** Payouts under SNAP: a merchant that signs with the test key, and the portal's bank. */
final class SnapDisbursementTest extends SnapTestCase
{
    private const ACCOUNT = '9920017573';

    private function holder(array $changes = [], ?int $status = null): array
    {
        return $this->snap('/account/v1.0/account-inquiry-external', array_replace_recursive([
            'beneficiaryBankCode' => '008', 'beneficiaryAccountNo' => '60004400184', 'partnerReferenceNo' => '20250606234037372',
            'additionalInfo' => ['sourceAccount' => self::ACCOUNT],
        ], $changes), status: $status);
    }

    private static function order(array $changes = []): array
    {
        return array_replace_recursive([
            'partnerReferenceNo' => 'TRX-1', 'amount' => ['value' => '10000.00', 'currency' => 'IDR'], 'beneficiaryAccountName' => 'John Doe',
            'beneficiaryAccountNo' => '60004400184', 'beneficiaryBankCode' => '008', 'beneficiaryEmail' => 'john@example.com', 'sourceAccountNo' => self::ACCOUNT,
            'transactionDate' => self::at(),
            'additionalInfo' => ['instructDate' => '', 'transactionDescription' => 'Payment for services', 'callbackUrl' => 'https://shop.example/payout'],
        ], $changes);
    }

    private function transfer(array $changes = []): array
    {
        return $this->snap('/account/v1.0/transfer-interbank', self::order($changes));
    }

    private function topUp(array $changes = []): array
    {
        return $this->snap('/account/v1.0/emoney/topup', array_replace_recursive([
            'partnerReferenceNo' => 'TOP-1', 'customerNumber' => '081234567890', 'amount' => ['value' => '20000.00', 'currency' => 'IDR'], 'transactionDate' => self::at(),
            'additionalInfo' => ['sourceAccount' => self::ACCOUNT, 'platformCode' => 'gpy', 'instructDate' => ''],
        ], $changes));
    }

    private function ask(string $path, string $reference, string $number, string $service): array
    {
        return $this->snap("/account/v1.0/$path", ['originalPartnerReferenceNo' => $reference, 'originalReferenceNo' => $number, 'serviceCode' => $service]);
    }

    private function state(string $reference, string $number): array
    {
        return $this->ask('transfer/status', $reference, $number, '18');
    }

    private function biller(string $operation, string $customerNo, array $changes = []): array
    {
        $isPayment = $operation === 'payment';

        return $this->snap("/account/v1.0/transfer-va/$operation-intrabank", array_replace_recursive([
            'partnerReferenceNo' => 'BILL-1', 'partnerServiceId' => '    7008', 'customerNo' => $customerNo, 'virtualAccountNo' => "7008$customerNo",
        ] + ($isPayment ? [
            'virtualAccountName' => 'Sari', 'sourceAccount' => self::ACCOUNT, 'paidAmount' => ['value' => '150000.00', 'currency' => 'IDR'], 'trxDateTime' => substr(self::at(), 0, 19),
            'additionalInfo' => ['billerCode' => '013', 'instructDate' => ''],
        ] : ['additionalInfo' => ['billerCode' => '013', 'sourceAccount' => self::ACCOUNT]]), $changes));
    }

    private function settle(string $number, string $status): void
    {
        $this->merchant->append(new \GuzzleHttp\Psr7\Response(200));
        $this->control('POST', "/payouts/$number/status", ['status' => $status]);
    }

    private function balance(): array
    {
        $entry = $this->snap('/account/v1.0/balance-inquiry', ['accountNo' => self::ACCOUNT])['accountInfos'][0];

        return [$entry['amount']['value'], $entry['availableBalance']['value']];
    }

    private function history(): array
    {
        return $this->snap('/account/v1.0/transaction-history-list', [
            'fromDateTime' => self::at('-1 day'), 'toDateTime' => self::at('+1 day'), 'additionalInfo' => ['accountNo' => self::ACCOUNT],
        ])['detailData'];
    }

    public function testAnAccountHasAHolder(): void
    {
        $answer = $this->holder();
        self::assertSame('2001600', $answer['responseCode']);
        self::assertSame(
            ['John Doe', '60004400184', '008', 'Bank Mandiri', ['status' => '1', 'message' => 'Success']],
            array_map(static fn (string $name): mixed => $answer[$name], ['beneficiaryAccountName', 'beneficiaryAccountNo', 'beneficiaryBankCode', 'beneficiaryBankName', 'additionalInfo']),
        );
        foreach ([
            '4041611' => ['beneficiaryAccountNo' => '60000004'], '5001602' => ['beneficiaryAccountNo' => '60000009'], '4041603' => ['beneficiaryBankCode' => '999'],
            '4001602' => ['beneficiaryBankCode' => ''],
        ] as $code => $changes) {
            self::assertSame((string) $code, $this->holder($changes)['responseCode']);
        }
        self::assertSame('4041611', $this->holder(['additionalInfo' => ['sourceAccount' => '9920098765']])['responseCode']);
        // A wallet is no bank.
        self::assertSame('4041603', $this->holder(['beneficiaryBankCode' => 'gpy'])['responseCode']);
    }

    public function testATransferIsOnItsWayAndArrives(): void
    {
        self::assertSame(['100000000.00', '100000000.00'], $this->balance());
        $answer = $this->transfer(['originatorInfos' => ['originatorCustomerName' => 'Sari']]);
        self::assertSame('2001800', $answer['responseCode']);
        self::assertSame(['TRX-1', '10000.00', '60004400184'], [$answer['partnerReferenceNo'], $answer['amount']['value'], $answer['beneficiaryAccountNo']]);
        self::assertSame(['originatorCustomerName' => 'Sari'], $answer['originatorInfos']);
        self::assertSame(
            ['03', 'Pending', 'https://shop.example/payout'],
            [$answer['additionalInfo']['latestTransactionStatus'], $answer['additionalInfo']['transactionStatusDesc'], $answer['additionalInfo']['callbackUrl']],
        );
        self::assertSame(['100000000.00', '99990000.00'], $this->balance());
        self::assertSame('03', $this->state('TRX-1', $answer['referenceNo'])['latestTransactionStatus']);
        // It is found in the history while it is on its way, and after it arrived.
        self::assertSame([['TRX-1 Payment for services 60004400184', 'PENDING', 'D']], array_map(
            static fn (array $line): array => [$line['remark'], $line['status'], $line['additionalInfo']['debitCredit']], $this->history(),
        ));
        $this->settle($answer['referenceNo'], 'succeeded');
        $status = $this->state('TRX-1', $answer['referenceNo']);
        self::assertSame(
            ['2003600', $answer['referenceNo'], '18', '00', 'Success', '10000.00', 'John Doe', self::at()],
            [$status['responseCode'], $status['originalReferenceNo'], $status['serviceCode'], $status['latestTransactionStatus'], $status['transactionStatusDesc'],
                $status['amount']['value'], $status['additionalInfo']['beneficiaryAccountName'], $status['additionalInfo']['transactionStatusDate']],
        );
        self::assertSame(['99990000.00', '99990000.00'], $this->balance());
        $line = $this->history()[0];
        self::assertSame(['SUCCESS', 'D', '10000.00', 'TRANSFER'], [$line['status'], $line['additionalInfo']['debitCredit'], $line['amount']['value'], $line['type']]);
        self::assertStringContainsString('TRX-1', $line['remark']);
        // Sent back.
        $this->settle($answer['referenceNo'], 'reversed');
        self::assertSame('04', $this->state('TRX-1', $answer['referenceNo'])['latestTransactionStatus']);
        self::assertSame(['100000000.00', '100000000.00'], $this->balance());
    }

    public function testTheShopIsToldWhereTheOrderSays(): void
    {
        $number = $this->transfer()['referenceNo'];
        $this->settle($number, 'failed');
        $request = $this->lastReceived();
        self::assertSame('https://shop.example/payout', (string) $request->getUri());
        self::assertFalse($request->hasHeader('X-SIGNATURE'));
        self::assertSame([
            'originalReferenceNo' => $number, 'originalPartnerReferenceNo' => 'TRX-1', 'amount' => ['value' => '10000.00', 'currency' => 'IDR'],
            'latestTransactionStatus' => '06', 'transactionStatusDesc' => 'Failed',
        ], json_decode((string) $request->getBody(), true));
        // Again, and with a member that a tester adds.
        $this->merchant->append(new \GuzzleHttp\Psr7\Response(200), new \GuzzleHttp\Psr7\Response(200));
        $this->control('POST', "/payouts/$number/notify", []);
        $this->control('POST', "/payouts/$number/notify", ['fields' => ['latestTransactionStatus' => '00']]);
        self::assertSame('00', json_decode((string) $this->lastReceived()->getBody(), true)['latestTransactionStatus']);
    }

    public function testSomeAddressesAreNotTold(): void
    {
        foreach (['', 'no address', 'https://sendme.faspay.co.id/x'] as $i => $url) {
            $number = $this->transfer(['partnerReferenceNo' => "TRX-$i", 'additionalInfo' => ['callbackUrl' => $url]])['referenceNo'];
            $this->control('POST', "/payouts/$number/status", ['status' => 'succeeded']);
        }
        self::assertSame([], $this->received);
    }

    public function testATransferIsRefused(): void
    {
        foreach ([
            '4041811' => [['beneficiaryAccountName' => 'Somebody'], ['beneficiaryAccountNo' => '60000004'], ['sourceAccountNo' => '1']], '5001802' => [['beneficiaryAccountNo' => '60000009']],
            '4041813' => [['amount' => ['value' => '0.00']]], '4001801' => [['amount' => ['value' => '10000']], ['amount' => ['currency' => 'USD']], ['transactionDate' => '2025-01-10 10:00:00']],
            '4001802' => [['partnerReferenceNo' => ''], ['transactionDate' => '']], '4031814' => [['amount' => ['value' => '100000000.01']]],
        ] as $code => $cases) {
            foreach ($cases as $changes) {
                self::assertSame((string) $code, $this->transfer($changes)['responseCode'], json_encode($changes));
            }
        }
        self::assertSame([], $this->control('GET', '/payouts')['payouts']);
        // A refusal uses no reference up.
        self::assertSame('2001800', $this->transfer()['responseCode']);
    }

    public function testAReferenceIsUsedOnce(): void
    {
        $number = $this->transfer()['referenceNo'];
        self::assertSame('4091801', $this->transfer(['transactionDate' => self::at('+1 minute')])['responseCode']);
        self::assertSame('4041818', $this->transfer(['amount' => ['value' => '10001.00']])['responseCode']);
        $this->quirk('snap_duplicate', 'same');
        self::assertSame($number, $this->transfer()['referenceNo']);
        self::assertSame('4043818', $this->topUp(['partnerReferenceNo' => 'TRX-1'])['responseCode']);
        self::assertCount(1, $this->control('GET', '/payouts')['payouts']);
    }

    public function testAnInquiryFindsItsPayoutOnly(): void
    {
        $number = $this->transfer()['referenceNo'];
        self::assertSame('4043601', $this->state('TRX-2', $number)['responseCode']);
        self::assertSame('4043601', $this->state('TRX-1', '1')['responseCode']);
        self::assertSame('4043901', $this->ask('emoney/topup-status', 'TRX-1', $number, '38')['responseCode']);
        self::assertSame('4003601', $this->ask('transfer/status', 'TRX-1', $number, '38')['responseCode']);
        self::assertSame('4003602', $this->state('TRX-1', '')['responseCode']);
        $this->quirk('snap_needs_reference', false);
        self::assertSame('03', $this->state('TRX-1', '')['latestTransactionStatus']);
        $this->quirk('snap_not_found', 'status');
        $unknown = $this->state('TRX-2', '');
        self::assertSame(['2003600', '07', 'Not Found', 'TRX-2'], [$unknown['responseCode'], $unknown['latestTransactionStatus'], $unknown['transactionStatusDesc'], $unknown['originalPartnerReferenceNo']]);
        self::assertSame('07', $this->ask('emoney/topup-status', 'TRX-1', '', '38')['latestTransactionStatus']);
        $this->control('PUT', '/quirks', ['inquiry_refuse_with' => '50400', 'inquiry_refusals' => 1]);
        self::assertSame('5043600', $this->state('TRX-1', $number)['responseCode']);
    }

    public function testAWalletIsToppedUp(): void
    {
        $answer = $this->topUp();
        self::assertSame(
            ['2003800', 'TOP-1', '081234567890', '20000.00', 'gpy', '03'],
            [$answer['responseCode'], $answer['partnerReferenceNo'], $answer['customerNumber'], $answer['amount']['value'], $answer['additionalInfo']['platformCode'],
                $answer['additionalInfo']['latestTransactionStatus']],
        );
        $this->control('POST', "/payouts/{$answer['referenceNo']}/status", ['status' => 'succeeded']);
        $status = $this->ask('emoney/topup-status', 'TOP-1', $answer['referenceNo'], '38');
        self::assertSame(
            ['2003900', '00', '20000.00', 'GoPay', '081234567890'],
            [$status['responseCode'], $status['latestTransactionStatus'], $status['amount']['value'], $status['additionalInfo']['platformName'], $status['additionalInfo']['customerNumber']],
        );
        self::assertNotSame('', $status['additionalInfo']['customerName']);
        self::assertSame('4043802', $this->topUp(['partnerReferenceNo' => 'TOP-2', 'additionalInfo' => ['platformCode' => '008']])['responseCode']);
        self::assertSame('4043811', $this->topUp(['partnerReferenceNo' => 'TOP-2', 'customerNumber' => '0812340004'])['responseCode']);
    }

    public function testAmountsAndDatesDecide(): void
    {
        $failing = $this->transfer(['amount' => ['value' => '10004.00']])['referenceNo'];
        $later = $this->transfer(['partnerReferenceNo' => 'TRX-2', 'amount' => ['value' => '10002.00'], 'additionalInfo' => ['instructDate' => self::at('+1 hour')]])['referenceNo'];
        $this->merchant->append(new \GuzzleHttp\Psr7\Response(200), new \GuzzleHttp\Psr7\Response(200));
        $this->control('POST', '/time', ['advance' => 10]);
        self::assertSame(['06', '03'], [$this->state('TRX-1', $failing)['latestTransactionStatus'], $this->state('TRX-2', $later)['latestTransactionStatus']]);
        $this->control('POST', '/time', ['advance' => 3600]);
        self::assertSame('00', $this->state('TRX-2', $later)['latestTransactionStatus']);
    }

    public function testABillIsPaid(): void
    {
        $bill = $this->biller('inquiry', '08000047816');
        self::assertSame(
            ['2003200', '    7008', '08000047816', '700808000047816', '150000.00', 'C', 'BILL-1', '1'],
            [$bill['responseCode'], ...array_values(array_intersect_key($bill['virtualAccountData'], ['partnerServiceId' => 1, 'customerNo' => 1, 'virtualAccountNo' => 1])),
                $bill['virtualAccountData']['totalAmount']['value'], $bill['virtualAccountData']['virtualAccountTrxType'], $bill['virtualAccountData']['partnerReferenceNo'],
                $bill['additionalInfo']['status']],
        );
        $paid = $this->biller('payment', '08000047816');
        self::assertSame(
            ['2003300', 'BILL-1', '150000.00', '1', 'Success'],
            [$paid['responseCode'], $paid['virtualAccountData']['partnerReferenceNo'], $paid['virtualAccountData']['paidAmount']['value'], $paid['additionalInfo']['status'], $paid['additionalInfo']['message']],
        );
        self::assertSame(['99850000.00', '99850000.00'], $this->balance());
        self::assertSame('4043314', $this->biller('payment', '08000047816', ['partnerReferenceNo' => 'BILL-2'])['responseCode']);
        self::assertSame('4093301', $this->biller('payment', '08000047816')['responseCode']);
        self::assertSame('4043214', $this->biller('inquiry', '08000047816')['responseCode']);
    }

    public function testABillIsRefused(): void
    {
        self::assertSame('4043212', $this->biller('inquiry', '0004')['responseCode']);
        self::assertSame('4043212', $this->biller('inquiry', '123', ['virtualAccountNo' => '7008124'])['responseCode']);
        self::assertSame('4043214', $this->biller('inquiry', '0014')['responseCode']);
        self::assertSame('4043203', $this->biller('inquiry', '123', ['additionalInfo' => ['billerCode' => '999']])['responseCode']);
        self::assertSame('4043313', $this->biller('payment', '123', ['paidAmount' => ['value' => '1.00']])['responseCode']);
        self::assertSame('4003301', $this->biller('payment', '123', ['trxDateTime' => '2025-01-10 10:00:00'])['responseCode']);
        // An open one takes any amount, and more than once.
        self::assertSame('O', $this->biller('inquiry', '129')['virtualAccountData']['virtualAccountTrxType']);
        foreach (['1000.00', '2000.00'] as $i => $amount) {
            self::assertSame('2003300', $this->biller('payment', '129', ['partnerReferenceNo' => "OPEN-$i", 'paidAmount' => ['value' => $amount]])['responseCode']);
        }
        // Later.
        $this->biller('payment', '123', ['partnerReferenceNo' => 'LATER-1', 'additionalInfo' => ['instructDate' => self::at('+1 day')]]);
        self::assertSame('pending', $this->control('GET', '/payouts?trx_no=LATER-1')['payouts'][0]['status']);
    }

    public function testTheHistoryIsThatOfItsTime(): void
    {
        $this->control('POST', '/balance', ['top_up' => 5000]);
        $lines = $this->history();
        self::assertSame([['K', '5000.00', self::at()]], array_map(static fn (array $line): array => [$line['additionalInfo']['debitCredit'], $line['amount']['value'], $line['dateTime']], $lines));
        $ask = fn (string $from, string $to): array => $this->snap('/account/v1.0/transaction-history-list', [
            'fromDateTime' => self::at($from), 'toDateTime' => self::at($to), 'additionalInfo' => ['accountNo' => self::ACCOUNT],
        ]);
        self::assertSame([], $ask('-2 days', '-1 day')['detailData']);
        self::assertSame('4001201', $ask('+1 day', '-1 day')['responseCode']);
    }

    public function testMerchantsSeeTheirOwnPayoutsAlone(): void
    {
        $number = $this->transfer()['referenceNo'];
        $body = json_encode(['originalPartnerReferenceNo' => 'TRX-1', 'originalReferenceNo' => $number, 'serviceCode' => '18']);
        $headers = ['X-PARTNER-ID' => '98765'] + $this->headers('POST', '/account/v1.0/transfer/status', $body);
        self::assertSame(404, $this->request('POST', '/account/v1.0/transfer/status', $body, $headers)->getStatusCode());
        self::assertSame('4041111', $this->snap('/account/v1.0/balance-inquiry', ['accountNo' => '9920098765'])['responseCode']);
    }

    public function testPayoutsAreOnThePagesAndInTheStory(): void
    {
        $number = $this->transfer()['referenceNo'];
        $page = $this->send('GET', '/payouts')->getContent();
        self::assertStringContainsString('TRX-1', $page);
        self::assertStringContainsString('John Doe', $page);
        $this->settle($number, 'succeeded');
        $story = $this->send('GET', "/story/$number")->getContent();
        self::assertStringContainsString('/account/v1.0/transfer-interbank', $story);
        self::assertStringContainsString('https://shop.example/payout', $story);
        self::assertStringContainsString('TRX-1', $this->send('GET', '/?product=snap_disbursement')->getContent());
        self::assertStringNotContainsString('TRX-1', $this->send('GET', '/?product=sendme')->getContent());
    }

    public function testTheDoctorKnowsThePath(): void
    {
        $path = '/account/v1.0/balance-inquiry';
        $body = json_encode(['accountNo' => self::ACCOUNT]);
        foreach ([
            'the path was signed without "/account"' => '/v1.0/balance-inquiry', 'the path was signed without the slash at its beginning' => 'account/v1.0/balance-inquiry',
            'the path of another operation was signed: /account/v1.0/transfer/status' => '/account/v1.0/transfer/status',
        ] as $explanation => $signed) {
            self::assertSame(401, $this->request('POST', $path, $body, $this->headers('POST', $signed, $body))->getStatusCode());
            $requests = $this->control('GET', '/requests')['requests'];
            self::assertSame($explanation, end($requests)['finding']['explanation']);
        }
        self::assertSame(405, $this->request('GET', $path, '', $this->headers('GET', $path, ''))->getStatusCode());
        self::assertSame(405, $this->request('POST', '/account/v1.0/nothing', $body, $this->headers('POST', '/account/v1.0/nothing', $body))->getStatusCode());
    }

    public function testTheNextRequestIsRefusedOrItsAnswerChanged(): void
    {
        $this->quirk('snap_refuse_with', '50400');
        self::assertSame('5041800', $this->transfer()['responseCode']);
        $this->quirk('snap_answer_with', '20200');
        $answer = $this->transfer();
        self::assertSame(['2021800', '03'], [$answer['responseCode'], $answer['additionalInfo']['latestTransactionStatus']]);
        $this->quirk('snap_answer_with', '50400');
        self::assertSame('5041800', $this->transfer(['partnerReferenceNo' => 'TRX-2'])['responseCode']);
        self::assertCount(2, $this->control('GET', '/payouts')['payouts']);
    }

    /** What the vendor's libraries send: every field, empty where it is not set; a form that is indented; escaped slashes. */
    public function testTheHabitsOfTheVendorsLibraries(): void
    {
        $message = self::order(['beneficiaryEmail' => '', 'additionalInfo' => ['transactionDescription' => '', 'callbackUrl' => '']]);
        $compact = json_encode($message, JSON_UNESCAPED_SLASHES);
        foreach ([json_encode($message, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), json_encode($message)] as $i => $body) {
            $body = str_replace('TRX-1', "TRX-$i", $body);
            $headers = $this->headers('POST', '/account/v1.0/transfer-interbank', str_replace('TRX-1', "TRX-$i", $compact));
            self::assertSame(200, $this->request('POST', '/account/v1.0/transfer-interbank', $body, ['Accept' => 'application/json', 'CHANNEL-ID' => '88001'] + $headers)->getStatusCode());
        }
        self::assertSame('2001600', $this->holder(['partnerReferenceNo' => ''])['responseCode']);
    }
}
