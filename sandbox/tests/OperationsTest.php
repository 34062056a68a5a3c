<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Qr;
use Faspay\Sandbox\Signature;
use PHPUnit\Framework\Attributes\DataProvider;

final class OperationsTest extends SandboxTestCase
{
    public function testSignaturesAreTheKnownOnes(): void
    {
        $vectors = json_decode(file_get_contents(self::VECTORS . '/debit_signatures.json'), true)['vectors'];
        self::assertGreaterThan(20, count($vectors));
        foreach ($vectors as $vector) {
            self::assertSame($vector['signature'], Signature::of($vector['userId'], $vector['password'], ...$vector['parts']), $vector['id']);
            self::assertTrue(Signature::matches($vector['signature'], strtoupper($vector['signature'])));
        }
    }

    public function testQrChecksumIsTheKnownOne(): void
    {
        foreach (json_decode(file_get_contents(self::VECTORS . '/qr.json'), true)['vectors'] as $vector) {
            self::assertSame($vector['crc'], Qr::checksum(substr($vector['qr'], 0, -4)));
        }
    }

    public function testChannels(): void
    {
        $answer = $this->post('/cvr/100001/10', ['merchant_id' => '99999', 'signature' => self::sign()]);
        self::assertSame('00', $answer['response_code']);
        self::assertContains(['pg_code' => '819', 'pg_name' => 'DANA'], $answer['payment_channel']);
    }

    public function testCreateAnswersAsDocumented(): void
    {
        $answer = $this->create(['item' => ['product' => 'Book', 'qty' => 2, 'amount' => 1000000]]);
        self::assertSame(
            ['response', 'trx_id', 'merchant_id', 'merchant', 'bill_no', 'bill_items', 'response_code', 'response_desc', 'redirect_url'],
            array_keys($answer),
        );
        self::assertSame('9999981900000001', $answer['trx_id']);
        self::assertSame([['product' => 'Book', 'qty' => '2', 'amount' => '1000000']], $answer['bill_items']);
        self::assertSame('http://127.0.0.1:8765/pws/100003/0830000010100000/' . self::sign('INV-1001') . '?trx_id=9999981900000001&merchant_id=99999&bill_no=INV-1001', $answer['redirect_url']);
    }

    public function testQrisAnswersWithItsCode(): void
    {
        $answer = $this->create(['payment_channel' => '836']);
        self::assertStringContainsString('540510000', $answer['qr_content']);
        self::assertSame(Qr::checksum(substr($answer['qr_content'], 0, -4)), substr($answer['qr_content'], -4));
        self::assertStringStartsWith('http://127.0.0.1:8765/', $answer['web_url']);
    }

    /** @return iterable<string, array{array<string, mixed>, string, string}> */
    public static function refusedBills(): iterable
    {
        yield 'unknown merchant' => [['merchant_id' => '11111'], '03', 'merchant'];
        yield 'no merchant id' => [['merchant_id' => ''], '83', 'merchant_id'];
        yield 'wrong signature' => [['signature' => str_repeat('0', 40)], '55', 'signature'];
        yield 'no signature' => [['signature' => ''], '83', 'signature'];
        foreach (['bill_no', 'bill_date', 'bill_expired', 'bill_desc', 'bill_total', 'payment_channel', 'pay_type', 'cust_no', 'cust_name', 'msisdn', 'email', 'terminal'] as $field) {
            yield "no $field" => [[$field => ''], '83', $field];
        }
        yield 'no item' => [['item' => []], '83', 'item'];
        yield 'item without a product' => [['item' => [['qty' => '1', 'amount' => '100']]], '83', 'item[0].product'];
        yield 'item that is a text' => [['item' => ['Book', 'Pen']], '30', 'item[0]'];
        yield 'bill number too long' => [['bill_no' => str_repeat('1', 33)], '30', 'bill_no'];
        yield 'name too long' => [['cust_name' => str_repeat('é', 129)], '30', 'cust_name'];
        yield 'phone with a plus' => [['msisdn' => '+6281234567890'], '30', 'msisdn'];
        yield 'text that is a list' => [['cust_name' => ['Sari']], '30', 'cust_name'];
        yield 'unknown channel' => [['payment_channel' => '999'], '40', 'payment_channel'];
        yield 'zero' => [['bill_total' => '0'], '13', 'bill_total'];
        yield 'negative' => [['bill_total' => '-100'], '13', 'bill_total'];
        yield 'decimals' => [['bill_total' => '10000.00'], '13', 'bill_total'];
        yield 'dollars' => [['bill_currency' => 'USD'], '30', 'bill_currency'];
        yield 'impossible date' => [['bill_date' => '2025-02-30 10:00:00'], '30', 'bill_date'];
        yield 'date with a T' => [['bill_expired' => '2099-01-01T10:00:00'], '30', 'bill_expired'];
        yield 'expired before' => [['bill_expired' => '2020-01-01 10:00:00'], '30', 'bill_expired'];
        yield 'expires too late' => [['bill_expired' => '2099-01-01 10:00:00'], '30', 'bill_expired'];
        yield 'installments elsewhere' => [['pay_type' => '2'], '30', 'pay_type'];
        yield 'Kredivo without a plan' => [['payment_channel' => '709'], '83', 'reserve2'];
        yield 'OVO without a name' => [['payment_channel' => '812'], '83', 'billing_name'];
        yield 'Akulaku without a phone' => [['payment_channel' => '807'], '83', 'shipping_msisdn'];
    }

    #[DataProvider('refusedBills')]
    public function testRefuses(array $changes, string $code, string $hint): void
    {
        $answer = $this->post('/cvr/300011/10', self::bill($changes));
        self::assertSame(['response_error'], array_keys($answer));
        self::assertSame($code, $answer['response_error']['response_code'], json_encode($answer));
        self::assertStringContainsString($hint, $answer['response_error']['response_desc']);
        self::assertSame([], $this->control('GET', '/transactions')['transactions']);
    }

    public function testRefusesWhatIsNoJson(): void
    {
        foreach (['', 'merchant_id=99999', '[]', '{"merchant_id":', '"x"'] as $body) {
            $answer = json_decode($this->send('POST', '/cvr/300011/10', $body)->getContent(), true);
            self::assertContains($answer['response_error']['response_code'], ['30', '83'], $body);
        }
    }

    public function testAcceptsNumbersAndUnknownFields(): void
    {
        $answer = $this->create(['bill_total' => 1000000, 'payment_channel' => 819, 'terminal' => 10, 'trx_source' => 'test']);
        self::assertSame('00', $answer['response_code']);
    }

    public function testTheSamplesOfTheGuidesAreAccepted(): void
    {
        foreach (['kredivo', 'akulaku', 'bri_ceria', 'dana'] as $channel) {
            $sample = json_decode(file_get_contents(self::VECTORS . "/samples/{$channel}_request.json"), true);
            $sample['bill_expired'] = self::now('+1 hour')->format('Y-m-d H:i:s');
            $answer = $this->post('/cvr/300011/10', $sample);
            self::assertSame('00', $answer['response_code'] ?? null, $channel . json_encode($answer));
            self::assertSame((string) $sample['bill_no'], $answer['bill_no']);
        }
    }

    public function testStaticAccountsHaveTheirOwnRules(): void
    {
        $this->create(['payment_channel' => '801', 'bill_no' => '8012345678901234', 'bill_expired' => '2099-01-01 10:00:00']);
        $this->create(['bill_no' => '1234567890123456789', 'bill_total' => '0', 'cust_lastname' => 'Dewi']);
        $update = ['bill_no' => '8012345678901234', 'merchant_id' => '99999', 'bill_total' => '5000000', 'cust_name' => 'Sari', 'bill_expired' => '2098-01-01 10:00:00', 'signature' => self::sign('8012345678901234')];
        self::assertSame('00', $this->post('/cvr/100036/10', $update)['response_code']);
        self::assertSame(5000000, $this->control('GET', '/transactions?bill_no=8012345678901234')['transactions'][0]['total']);
        $missing = $this->post('/cvr/100036/10', ['bill_no' => '8019999999999999', 'signature' => self::sign('8019999999999999')] + $update);
        self::assertSame('Transaction not found', $missing['response_desc']);
    }

    public function testInquiryOfAnUnpaidAndAnUnknownPayment(): void
    {
        $unpaid = $this->inquire($this->create()['trx_id']);
        self::assertSame(['00', '0', '', ''], [$unpaid['response_code'], $unpaid['payment_status_code'], $unpaid['payment_date'], $unpaid['payment_total']]);
        $unknown = $this->inquire('1111111111111111');
        self::assertSame(['14', '5'], [$unknown['response_code'], $unknown['payment_status_code']]);
    }

    public function testCancelByState(): void
    {
        $cancel = fn (array $bill): array => $this->post('/cvr/100005/10', [
            'trx_id' => $bill['trx_id'], 'merchant_id' => '99999', 'bill_no' => $bill['bill_no'], 'payment_cancel' => 'Out of stock', 'signature' => self::sign($bill['bill_no']),
        ]);
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $open = $this->create(['bill_no' => 'OPEN']);
        $answer = $cancel($open);
        self::assertSame(['00', '8', 'Out of stock'], [$answer['response_code'], $answer['payment_status_code'], $answer['payment_cancel']]);
        self::assertMatchesRegularExpression('/^\d{4}-/', $answer['payment_cancel_date']);
        $again = $cancel($open);
        self::assertSame(['17', '8'], [$again['response_code'], $again['payment_status_code']]);

        $paid = $this->create(['bill_no' => 'PAID']);
        $this->control('POST', "/transactions/{$paid['trx_id']}/status", ['status' => '2']);
        self::assertSame('81', $cancel($paid)['response_code']);

        $late = $this->create(['bill_no' => 'LATE']);
        $this->control('POST', '/time', ['advance' => 2 * 86400]);
        $answer = $cancel($late);
        self::assertSame(['54', '7', []], [$answer['response_code'], $answer['payment_status_code'], $answer['payment_cancel_date']]);
    }

    public function testOvo(): void
    {
        $bill = $this->create(['payment_channel' => '812', 'billing_name' => 'Sari']);
        $push = fn (string $signature): array => json_decode($this->send('POST', '/pws/ovo_direct', form: ['trx_id' => $bill['trx_id'], 'ovo_number' => '081234567890', 'signature' => $signature])->getContent(), true);
        self::assertSame('55', $push(self::sign('INV-1001'))['response_error']['response_code']);
        self::assertSame('00', $push(self::sign($bill['trx_id']))['response_code']);
        self::assertSame('1', $this->inquire($bill['trx_id'])['payment_status_code']);
        $activation = $this->post('/cvr/100037/10', ['merchant_id' => '99999', 'payment_channel' => '720', 'phone_no' => '081382826301', 'cust_name' => 'Sari', 'signature' => self::sign('081382826301')]);
        self::assertSame('ALLOWED', $activation['status']);
    }

    public function testQuirks(): void
    {
        $this->control('PUT', '/quirks', ['items_shape' => 'object', 'empty' => '[]', 'numeric_codes' => true, 'language' => 'en']);
        $bill = $this->create();
        self::assertSame('Book', $bill['bill_items']['product']);
        $unpaid = $this->inquire($bill['trx_id']);
        self::assertSame([[], 0, 'Unprocessed'], [$unpaid['payment_reff'], $unpaid['payment_status_code'], $unpaid['payment_status_desc']]);
        $this->control('PUT', '/quirks', ['html_error' => 1, 'errors_list' => 1]);
        self::assertSame(500, $this->send('POST', '/cvr/100004/10', '{}')->getStatusCode());
        self::assertSame(['errors' => ['the service is not available']], $this->inquire($bill['trx_id']));
        $this->control('PUT', '/quirks', ['cut_answer' => 1]);
        $cut = $this->send('POST', '/cvr/100004/10', '{}');
        self::assertGreaterThan(strlen($cut->getContent()), (int) $cut->headers->get('Content-Length'));
        self::assertArrayHasKey('error', $this->control('PUT', '/quirks', ['no_such' => 1]));
        self::assertArrayHasKey('error', $this->control('PUT', '/quirks', ['html_error' => 'yes']));
    }

    public function testRequestsAreLogged(): void
    {
        $this->create();
        $log = $this->control('GET', '/requests?path=/cvr/300011/10')['requests'];
        self::assertCount(1, $log);
        self::assertSame('INV-1001', json_decode($log[0]['body'], true)['bill_no']);
        self::assertStringNotContainsString('p@ssw0rd', json_encode($log));
        $this->control('DELETE', '/requests');
        self::assertSame([], $this->control('GET', '/requests')['requests']);
    }
}
