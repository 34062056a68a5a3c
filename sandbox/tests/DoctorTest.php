<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;

/** Wrong signatures of debit, card and recurring payments, each made by hand with one of the usual mistakes. */
final class DoctorTest extends CardTestCase
{
    private const USER = 'bot99999';
    private const PASSWORD = 'p@ssw0rd';

    private static function hash(string $text): string
    {
        return sha1(md5($text));
    }

    /** @return iterable<string, array{string, string}> signature and a part of the explanation, for bill_no "INV 01b" of trx 77 */
    public static function debit(): iterable
    {
        [$user, $password, $no] = [self::USER, self::PASSWORD, 'INV 01b'];
        yield 'no user id' => [self::hash($password . $no), 'user id was left out'];
        yield 'no password' => [self::hash($user . $no), 'password was left out'];
        yield 'no bill number' => [self::hash($user . $password), 'bill_no was left out'];
        yield 'the transaction instead' => [self::hash($user . $password . '77'), 'trx_id was signed instead of bill_no'];
        yield 'the transaction, too' => [self::hash($user . $password . $no . '77'), 'trx_id was signed, too, after the others'];
        yield 'the transaction before' => [self::hash($user . $password . '77' . $no), 'trx_id was signed, too, before bill_no'];
        yield 'merchant id for user id' => [self::hash('99999' . $password . $no), 'user id was without "bot": that is the merchant id'];
        yield 'md5 alone' => [md5($user . $password . $no), 'hashed with md5 alone'];
        yield 'sha1 alone' => [sha1($user . $password . $no), 'hashed with sha1 alone'];
        yield 'sha1 of raw md5' => [sha1(md5($user . $password . $no, true)), 'sha1 of the raw bytes of md5'];
        yield 'md5 of sha1' => [md5(sha1($user . $password . $no)), 'hashed with md5(sha1())'];
        yield 'upper case in between' => [sha1(strtoupper(md5($user . $password . $no))), 'sha1 of the md5 in upper case'];
        yield 'sha256' => [hash('sha256', $user . $password . $no), 'hashed with sha256'];
        yield 'base64' => [base64_encode(sha1(md5($user . $password . $no), true)), 'sha1(md5()) in base64'];
        yield 'another order' => [self::hash($no . $user . $password), 'in the order bill_no, user id, password'];
        yield 'password with a line break' => [self::hash("$user$password\n$no"), 'password was followed by a line break'];
        yield 'password URL-encoded' => [self::hash($user . urlencode($password) . $no), 'password was URL-encoded'];
        yield 'password in upper case' => [self::hash($user . strtoupper($password) . $no), 'password was in upper case'];
        yield 'bill number URL-encoded' => [self::hash($user . $password . urlencode($no)), 'bill_no was URL-encoded'];
        yield 'bill number in lower case' => [self::hash($user . $password . strtolower($no)), 'bill_no was in lower case'];
        yield 'a blank at the end' => [self::hash("$user$password$no "), 'bill_no was followed by a blank'];
        yield 'a notification' => [self::hash($user . $password . $no . '2'), 'a notification, which signs the status (2), too'];
        yield 'separators' => [self::hash("$user:$password:$no"), 'joined with ":" between them'];
        yield 'another merchant' => [self::hash('bot98765' . 'p@ssw0rd' . $no), 'merchant 98765, with its user id and password'];
        yield 'the card password' => [self::hash($user . 'abcde' . $no), 'password was'];
        yield 'the card formula' => [strtoupper(sha1('##99999##P@SSW0RD##INV 01B##0##0##')), 'the formula of card payments'];
        yield 'white space around' => ['  ' . self::hash($user . $password . $no) . "\n", 'white space or quotation marks are around it'];
        yield 'cut off' => [substr(self::hash($user . $password . $no), 0, 32), 'cut off after 32 characters'];
        yield 'order and hash' => [sha1($no . $user . $password), 'in the order bill_no, user id, password, and the text was hashed with sha1 alone'];
        yield 'production' => [self::hash($user . 'a secret of production' . $no), 'another environment'];
    }

    #[DataProvider('debit')]
    public function testDebit(string $signature, string $explanation): void
    {
        $message = ['trx_id' => '77', 'merchant_id' => '99999', 'bill_no' => 'INV 01b', 'signature' => $signature];
        // What the gateway says stays what the documents say.
        self::assertSame(['response_error' => ['response_code' => '55', 'response_desc' => 'incorrect user or password, or wrong signature']], $this->post('/cvr/100004/10', $message));
        [$request] = $this->control('GET', '/requests')['requests'];
        $this->assertExplained($explanation, $request['finding'], ['debit', '99999', 'signature', 'wrong']);
        self::assertSame(['bill_no' => 'INV 01b'], $request['finding']['signed']);
        self::assertSame($request['finding'], $this->control('POST', '/explain', ['request' => $request['id']]));
        self::assertSame($request['finding'], $this->control('POST', '/explain', ['path' => '/cvr/100004/10', 'body' => json_encode($message)]));
    }

    public function testAmountsOfADebitPayment(): void
    {
        $sign = static fn (string $more): string => self::hash(self::USER . self::PASSWORD . 'INV-1001' . $more);
        foreach (['1000000' => 'bill_total was signed, too, after the others', 'Sample Store' => 'merchant was signed, too'] as $more => $explanation) {
            $this->post('/cvr/300011/10', ['signature' => $sign((string) $more)] + self::bill());
            $this->assertExplained($explanation, $this->lastFinding(), ['debit', '99999', 'signature', 'wrong']);
        }
    }

    public function testRightSignaturesNeedNoExplanation(): void
    {
        $this->create();
        self::assertNull($this->lastFinding());
        $finding = $this->control('POST', '/explain', ['path' => 'http://127.0.0.1:8765/cvr/300011/10', 'body' => json_encode(self::bill())]);
        self::assertSame(['right', null], [$finding['verdict'], $finding['mistake']]);
        self::assertSame('sha1(md5(user id + password + bill_no))', $finding['formula']);
        self::assertSame('missing', $this->control('POST', '/explain', ['path' => '/cvr/300011/10', 'body' => '{"merchant_id":"99999"}'])['verdict']);
        $unknown = $this->control('POST', '/explain', ['path' => '/cvr/300011/10', 'body' => '{"merchant_id":"30000"}']);
        self::assertSame(['unknown merchant', 'this sandbox does not know the merchant; it knows 99999, 98765'], [$unknown['verdict'], $unknown['explanation']]);
    }

    /** @return iterable<string, array{string, string}> for the order "Order-7" of 10000.00 */
    public static function card(): iterable
    {
        $sign = static fn (string ...$parts): string => strtoupper(sha1('##' . implode('##', $parts) . '##'));
        $right = ['TOKOFASPAY', 'ABCDE', 'ORDER-7', '10000.00', '0'];
        yield 'password not in upper case' => [$sign('TOKOFASPAY', 'abcde', 'ORDER-7', '10000.00', '0'), 'password was in lower case'];
        yield 'merchant not in upper case' => [$sign('tokofaspay', 'ABCDE', 'ORDER-7', '10000.00', '0'), 'MERCHANTID was in lower case'];
        yield 'no decimals' => [$sign('TOKOFASPAY', 'ABCDE', 'ORDER-7', '10000', '0'), 'AMOUNT was without decimals'];
        yield 'times 100' => [$sign('TOKOFASPAY', 'ABCDE', 'ORDER-7', '1000000', '0'), 'AMOUNT was times 100'];
        yield 'grouped' => [$sign('TOKOFASPAY', 'ABCDE', 'ORDER-7', '10,000.00', '0'), 'AMOUNT was grouped as in English'];
        yield 'no last element' => [$sign('TOKOFASPAY', 'ABCDE', 'ORDER-7', '10000.00'), '"0" was left out'];
        yield 'an empty last element' => [$sign('TOKOFASPAY', 'ABCDE', 'ORDER-7', '10000.00', ''), '"0" was without leading zeros'];
        yield 'a type as the last element' => [$sign('TOKOFASPAY', 'ABCDE', 'ORDER-7', '10000.00', '1'), 'instead of "0"'];
        yield 'a result' => [$sign('TOKOFASPAY', 'ABCDE', 'ORDER-7', '10000.00', 'S'), 'a result, which signs the status (S)'];
        yield 'no ## at the end' => [sha1('##' . implode('##', $right)), '"##" was missing at the end'];
        yield 'no ## at the beginning' => [sha1(implode('##', $right) . '##'), '"##" was missing at the beginning'];
        yield 'joined with #' => [sha1(implode('#', $right)), 'joined with "#" between them'];
        yield 'the newer interface' => [base64_encode(hash('sha256', '##' . implode('##', $right) . '##', true)), 'the newer card interface'];
        yield 'md5' => [md5('##' . implode('##', $right) . '##'), 'md5 alone'];
        yield 'another order' => [$sign('TOKOFASPAY', 'ABCDE', '10000.00', 'ORDER-7', '0'), 'in the order MERCHANTID, password, AMOUNT, MERCHANT_TRANID, "0"'];
        yield 'the debit formula' => [sha1(md5('bot99999' . 'p@ssw0rd' . 'Order-7')), 'debit payments, with merchant 99999'];
        yield 'the debit password' => [$sign('TOKOFASPAY', 'p@ssw0rd', 'ORDER-7', '10000.00', '0'), 'password was'];
        yield 'production' => [$sign('TOKOFASPAY', 'SECRET', 'ORDER-7', '10000.00', '0'), 'another environment'];
    }

    #[DataProvider('card')]
    public function testCard(string $signature, string $explanation): void
    {
        $answer = $this->direct(['MERCHANT_TRANID' => 'Order-7', 'SIGNATURE' => $signature]);
        self::assertSame(['5567', 'SIGNATURE is invalid'], [$answer['ERR_CODE'], $answer['ERR_DESC']]);
        [$request] = $this->control('GET', '/requests')['requests'];
        $this->assertExplained($explanation, $request['finding'], ['card', 'tokofaspay', 'SIGNATURE', 'wrong']);
        // The log has crossed the card out, and still explains.
        self::assertSame($request['finding'], $this->control('POST', '/explain', ['request' => $request['id']]));
        self::assertStringNotContainsString(self::VISA, json_encode($request));
    }

    public function testRequestsAboutCardPayments(): void
    {
        $id = $this->direct()['TRANSACTIONID'];
        self::assertSame('5567', $this->api(['TRANSACTIONTYPE' => '11', 'TRANSACTIONID' => $id, 'REFUND_AMOUNT' => '1.00', 'SIGNATURE' => self::cardSign('ORDER-1', '10000.00', '0')])['ERR_CODE']);
        $this->assertExplained('instead of TRANSACTIONID', $this->lastFinding(), ['card', 'tokofaspay', 'SIGNATURE', 'wrong']);
        $this->api(['TRANSACTIONTYPE' => '11', 'TRANSACTIONID' => $id, 'REFUND_AMOUNT' => '1.00', 'SIGNATURE' => self::cardSign('ORDER-1', '1.00', $id)]);
        $this->assertExplained('REFUND_AMOUNT was signed instead of AMOUNT', $this->lastFinding(), ['card', 'tokofaspay', 'SIGNATURE', 'wrong']);
        self::assertSame('0', $this->api(['TRANSACTIONTYPE' => '4', 'TRANSACTIONID' => $id, 'SIGNATURE' => self::cardSign('ORDER-1', '10000.00', '0')])['ERR_CODE']);
        self::assertNull($this->lastFinding());
        $this->token('5', 'a-token');
        self::assertNull($this->lastFinding());
        $this->api(['TRANSACTIONTYPE' => '5', 'PYMT_TOKEN' => 'a-token', 'TOKEN_TYPE' => '0', 'SIGNATURE' => self::cardSign('A-TOKEN')]);
        $this->assertExplained('PYMT_TOKEN was in upper case', $this->lastFinding(), ['card', 'tokofaspay', 'SIGNATURE', 'wrong']);
    }

    public function testRecurring(): void
    {
        foreach ([
            self::hash('abcde' . 'M-1') => 'the transaction', self::hash(self::PASSWORD . self::USER . 'M-1') => 'in the order password, user id, member_id',
            self::hash(self::USER . self::PASSWORD . 'm-1') => 'member_id was in lower case', self::hash('98765' . self::PASSWORD . 'M-1') => 'another environment',
        ] as $signature => $explanation) {
            $message = ['merchant_id' => '99999', 'member_id' => 'M-1', 'signature' => $signature];
            self::assertSame('55', $this->post('/recurring/process/inquiry', $message)['response_code']);
            $this->assertExplained($explanation === 'the transaction' ? 'environment' : $explanation, $this->lastFinding(), ['recurring', '99999', 'signature', 'wrong']);
        }
        $form = self::form(['PAYMENT_METHOD' => '3', 'merchant_id' => '99999', 'member_id' => 'M-1', 'recurring_signature' => sha1('x')]);
        $finding = $this->control('POST', '/explain', ['path' => '/recurring', 'body' => http_build_query($form)]);
        self::assertSame(['recurring', 'recurring_signature', 'wrong'], [$finding['product'], $finding['field'], $finding['verdict']]);
        $finding = $this->control('POST', '/explain', ['path' => '/recurring', 'body' => http_build_query(['SIGNATURE' => 'x'] + $form)]);
        self::assertSame(['card', 'SIGNATURE', 'wrong'], [$finding['product'], $finding['field'], $finding['verdict']]);
    }

    public function testTheRedirectPageIsExplainedToo(): void
    {
        $bill = $this->create();
        $this->send('GET', '/pws/100003/0830000010100000/' . self::sign($bill['trx_id']) . "?trx_id={$bill['trx_id']}&merchant_id=99999&bill_no=INV-1001");
        [$visit] = $this->control('GET', '/requests?kind=browser')['requests'];
        $this->assertExplained('trx_id was signed instead of bill_no', $visit['finding'], ['debit', '99999', 'signature', 'wrong']);
    }

    public function testFormsOfSingleChannelsAreExplainedToo(): void
    {
        $trxId = $this->create(['payment_channel' => '812', 'billing_name' => 'A'])['trx_id'];
        $this->send('POST', '/pws/ovo_direct', form: ['trx_id' => $trxId, 'ovo_number' => '0812', 'signature' => self::hash(self::USER . self::PASSWORD . '0812')]);
        $this->assertExplained('ovo_number was signed instead of trx_id', $this->lastFinding(), ['debit', '99999', 'signature', 'wrong']);
        $form = ['boi_uid' => '99999', 'email' => 'john@gmail.com'];
        $this->send('POST', '/pws/bridd/inputNumberPage', form: $form + ['signature' => self::hash(self::USER . self::PASSWORD . 'john@gmail.com')]);
        [$visit] = $this->control('GET', '/requests?kind=browser')['requests'];
        $this->assertExplained('email was signed instead of {"boi_uid":...,"email":...}', $visit['finding'], ['debit', '99999', 'signature', 'wrong']);
        $right = ['path' => '/pws/bridd/inputNumberPage', 'body' => http_build_query($form + ['signature' => '32e945aae4e432958cb07f25f009be02ab1e4f04'])];
        self::assertSame('right', $this->control('POST', '/explain', $right)['verdict']);
    }

    public function testWhatHasNoSignatureIsNotExplained(): void
    {
        foreach (['{"path":"/cards"}', '{"request":7}', '{"path":"/nowhere","body":"x"}'] as $body) {
            self::assertSame(404, $this->send('POST', '/_sandbox/explain', $body)->getStatusCode());
        }
        foreach (['{}' => 'path', '{"path":"x"}' => 'path', '{"request":"x"}' => 'request', '{"path":"/","headers":{"a":1}}' => 'headers', '{"path":"/","method":"post"}' => 'method'] as $body => $field) {
            self::assertSame($field, json_decode($this->send('POST', '/_sandbox/explain', $body)->getContent(), true)['field']);
        }
    }

    private function lastFinding(): ?array
    {
        $requests = $this->control('GET', '/requests')['requests'];

        return end($requests)['finding'];
    }

    private function assertExplained(string $explanation, array $finding, array $about): void
    {
        self::assertStringContainsString($explanation, $finding['explanation']);
        self::assertSaidInIndonesian($finding['explanation']);
        self::assertSame($about, [$finding['product'], $finding['merchant'], $finding['field'], $finding['verdict']]);
        foreach (['p@ssw0rd', 'P@SSW0RD', 'abcde', 'ABCDE'] as $password) {
            self::assertStringNotContainsString($password, json_encode($finding));
        }
    }
}
