<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

final class BillingTest extends SandboxTestCase
{
    private const ROOT = '/billingbackendapi/web';
    private const CREATE = self::ROOT . '/api/create';
    private const INQUIRE = self::ROOT . '/api/inquire';
    private const CANCEL = self::ROOT . '/api/cancel';
    private const LIST = self::ROOT . '/billing/get-all-billing';
    private const CALLBACK = 'https://shop.example/billing';
    private const NO = '145398922822777';

    protected function setUp(): void
    {
        parent::setUp();
        $this->control('PUT', '/merchants/99999', ['billingNotifyUrl' => self::CALLBACK]);
    }

    /** @return array<string, mixed> the documents' sample, with a service of this sandbox and dates that are not past */
    private static function request(array $changes = []): array
    {
        $request = $changes + [
            'service_id' => '99999', 'transaction_number' => self::NO, 'billing_total' => '10000', 'billing_date' => self::now()->format('Y-m-d H:i:s'),
            'billing_due_date' => self::now('+20 days')->format('Y-m-d H:i:s'), 'billing_notes' => 'Food Bill',
            'items' => [['item_name' => 'Chicken', 'qty' => '2', 'item_amount' => '2500'], ['item_name' => 'Duck', 'qty' => '1', 'item_amount' => '5000']],
            'billing_language' => 'ID', 'customer_name' => 'John Doe', 'customer_email' => 'john@gmail.com', 'customer_phone' => '087884398009',
            'customer_address' => 'Jalan pintu air', 'static_va_no' => '',
        ];

        return $request + ['signature' => self::sign((string) $request['transaction_number'])];
    }

    private function issue(array $changes = []): array
    {
        $answer = $this->post(self::CREATE, self::request($changes));
        self::assertSame('00', $answer['response_code'], json_encode($answer));

        return $answer;
    }

    private static function about(array $bill): array
    {
        return [
            'service_id' => '99999', 'billing_id' => (string) $bill['billing_id'], 'transaction_number' => $bill['transaction_number'],
            'signature' => self::sign($bill['transaction_number']),
        ];
    }

    private function get(string $path, array $message): array
    {
        return json_decode($this->send('GET', $path, json_encode($message))->getContent(), true, flags: JSON_THROW_ON_ERROR);
    }

    private static function listed(array $changes = []): array
    {
        return $changes + [
            'signature' => self::sign(), 'page' => '1', 'start_period' => self::now('-1 day')->format('Y-m-d 00:00:00'),
            'end_period' => self::now('+1 day')->format('Y-m-d 00:00:00'), 'status' => 1,
        ];
    }

    private function pay(array $bill, ?string $amount = null): array
    {
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));

        return $this->control('POST', "/bills/{$bill['billing_id']}/pay", $amount === null ? [] : ['amount' => $amount]);
    }

    private function open(string $url): Response
    {
        return $this->send('GET', parse_url($url, PHP_URL_PATH));
    }

    public function testABillIsCreatedAndAskedAbout(): void
    {
        $bill = $this->issue();
        self::assertSame(['00', 'Success Create Billing', 1051, self::NO, 10000], array_values(array_slice($bill, 0, 5)));
        self::assertMatchesRegularExpression('#^http://127\.0\.0\.1:8765/b/\w{10}$#', $bill['billing_url']);
        $expected = [
            'billing_id' => 1051, 'transaction_number' => self::NO, 'billing_total' => '10000', 'payment_details' => [],
            'billing_due_date' => self::now('+20 days')->format('Y-m-d H:i:s'), 'billing_url' => $bill['billing_url'], 'billing_status' => 'UNPAID',
            'response_code' => '00', 'response_message' => 'Success Inquiry Billing',
        ];
        self::assertSame($expected, $this->get(self::INQUIRE, self::about($bill)));
        self::assertSame($expected, $this->post(self::INQUIRE, self::about($bill)), 'by POST');
    }

    public function testThePublishedSignaturesAreAccepted(): void
    {
        $bill = $this->issue(['transaction_number' => '145398922822218', 'signature' => '3b15aa993c3ff270ab718f4fcf66046f24c2591b']);
        self::assertSame('UNPAID', $this->get(self::INQUIRE, ['signature' => '3b15aa993c3ff270ab718f4fcf66046f24c2591b'] + self::about($bill))['billing_status']);
        self::assertSame(1, $this->get(self::LIST, self::listed(['signature' => '1ac4d5a611ec5376d8da43bbe33aaea1719076b6']))['total_data']);
    }

    public function testDatesHaveDefaults(): void
    {
        $bill = $this->issue(['billing_date' => '', 'billing_due_date' => null, 'items' => [], 'billing_notes' => null]);
        self::assertSame(self::now('+1 day')->format('Y-m-d H:i:s'), $this->get(self::INQUIRE, self::about($bill))['billing_due_date']);
    }

    /** @return iterable<string, array{array<string, mixed>, string}> */
    public static function refusals(): iterable
    {
        yield 'service' => [['service_id' => '11111'], 'unknown service_id'];
        yield 'no service' => [['service_id' => ''], 'unknown service_id'];
        yield 'number' => [['transaction_number' => 'INV-1'], 'format error: transaction_number'];
        yield 'signature' => [['signature' => self::sign('1')], 'invalid signature'];
        yield 'name' => [['customer_name' => ' '], 'parameter is mandatory: customer_name'];
        yield 'email' => [['customer_email' => 'john'], 'format error: customer_email'];
        yield 'total' => [['billing_total' => '0'], 'billing_total must be more than zero'];
        yield 'decimals' => [['billing_total' => '10000.00'], 'format error: billing_total'];
        yield 'language' => [['billing_language' => 'FR'], 'format error: billing_language'];
        yield 'item' => [['items' => [['item_name' => 'Duck', 'qty' => 'one', 'item_amount' => '1']]], 'format error: items[0].qty'];
        yield 'items' => [['items' => 'Duck'], 'format error: items'];
        yield 'date' => [['billing_date' => '2025-02-30 10:00:00'], 'format error: billing_date'];
        yield 'past' => [['billing_due_date' => '2000-01-01 00:00:00'], 'billing_due_date is not in the future'];
        yield 'list' => [['customer_name' => ['John']], 'format error: customer_name'];
    }

    #[DataProvider('refusals')]
    public function testWhatIsRefused(array $changes, string $reason): void
    {
        $answer = $this->post(self::CREATE, self::request($changes));
        self::assertSame('01', $answer['response_code']);
        self::assertStringStartsWith($reason, $answer['response_message']);
        self::assertSame([], $this->control('GET', '/bills')['bills']);
    }

    public function testANumberIsUsedOnce(): void
    {
        $this->issue();
        self::assertSame(['response_code' => '01', 'response_message' => 'transaction_number exists already'], $this->post(self::CREATE, self::request()));
    }

    public function testWhatCannotBeRead(): void
    {
        foreach (['', 'nothing', '[]x', '"text"'] as $body) {
            self::assertSame('01', json_decode($this->send('POST', self::CREATE, $body)->getContent(), true)['response_code'], $body);
        }
        self::assertSame(405, $this->send('GET', self::CREATE, json_encode(self::request()))->getStatusCode());
    }

    public function testOnlyAnUnpaidBillIsCancelled(): void
    {
        $bill = $this->issue();
        $answer = $this->post(self::CANCEL, self::about($bill));
        self::assertSame(['CANCELLED', '00'], [$answer['billing_status'], $answer['response_code']]);
        self::assertSame('01', $this->post(self::CANCEL, self::about($bill))['response_code']);
        $part = $this->issue(['transaction_number' => '2', 'static_va_no' => '8985991234567891']);
        $this->pay($part, '4000');
        self::assertSame('01', $this->post(self::CANCEL, self::about($part))['response_code']);
    }

    public function testABillOfAnotherIsNotFound(): void
    {
        $bill = $this->issue();
        $other = ['service_id' => '98765', 'signature' => sha1(md5('bot98765p@ssw0rd' . self::NO))] + self::about($bill);
        self::assertSame('billing not found', $this->get(self::INQUIRE, $other)['response_message']);
        self::assertSame('billing not found', $this->get(self::INQUIRE, ['transaction_number' => '9', 'signature' => self::sign('9')] + self::about($bill))['response_message']);
        self::assertSame(0, $this->get(self::LIST, self::listed(['signature' => sha1(md5('bot98765p@ssw0rd'))]))['total_data']);
        self::assertSame(404, $this->send('POST', "/_sandbox/bills/{$bill['billing_id']}/pay?merchant_id=98765", '{}')->getStatusCode());
    }

    public function testThePageOfABillIsPaid(): void
    {
        $bill = $this->issue(['customer_name' => '<b>John</b>']);
        $page = $this->open($bill['billing_url']);
        self::assertSame(200, $page->getStatusCode());
        self::assertStringContainsString('&lt;b&gt;John&lt;/b&gt;', $page->getContent());
        self::assertStringContainsString('Rp 10.000', $page->getContent());
        self::assertStringContainsString('Chicken', $page->getContent());
        preg_match('/name="token" value="(\w+)"/', $page->getContent(), $token);
        $path = parse_url($bill['billing_url'], PHP_URL_PATH);
        self::assertSame(409, $this->send('POST', $path, form: ['token' => 'x', 'method' => 'QRIS'])->getStatusCode());
        self::assertSame(409, $this->send('POST', $path, form: ['token' => $token[1], 'method' => 'gold'])->getStatusCode());
        $this->merchant->append(new HttpResponse(200, [], ''));
        self::assertSame(303, $this->send('POST', $path, form: ['token' => $token[1], 'method' => 'QRIS'])->getStatusCode());
        self::assertSame('PAID', $this->get(self::INQUIRE, self::about($bill))['billing_status']);
        self::assertSame([], $this->get(self::INQUIRE, self::about($bill))['payment_details'], 'only static virtual accounts have a history');
        self::assertSame(409, $this->send('POST', $path, form: ['token' => $token[1], 'method' => 'QRIS'])->getStatusCode());
        self::assertStringNotContainsString('<button>', $this->open($bill['billing_url'])->getContent());
        self::assertSame(404, $this->send('GET', '/b/unknown')->getStatusCode());
        self::assertCount(1, $this->received);
    }

    public function testABillOnAStaticAccountIsPaidInParts(): void
    {
        $bill = $this->issue(['static_va_no' => '8985991234567891']);
        preg_match('/name="token" value="(\w+)"/', $this->open($bill['billing_url'])->getContent(), $token);
        $path = parse_url($bill['billing_url'], PHP_URL_PATH);
        foreach (['10.001', '0', 'much', '0,50'] as $amount) {
            self::assertSame(422, $this->send('POST', $path, form: ['token' => $token[1], 'method' => 'BNI VA', 'amount' => $amount])->getStatusCode(), $amount);
        }
        $this->merchant->append(new HttpResponse(200, [], ''), new HttpResponse(200, [], ''));
        self::assertSame(303, $this->send('POST', $path, form: ['token' => $token[1], 'method' => 'BNI VA', 'amount' => '4.000'])->getStatusCode());
        $status = $this->get(self::INQUIRE, self::about($bill));
        self::assertSame(['UNPAID', '4000'], [$status['billing_status'], $status['payment_details'][0]['payment_nominal']]);
        self::assertSame(1, $this->get(self::LIST, self::listed(['status' => 5]))['total_data'], 'a part is paid');
        self::assertSame('PAID', $this->pay($bill)['status']);
        self::assertSame(['4000', '6000'], array_column($this->get(self::INQUIRE, self::about($bill))['payment_details'], 'payment_nominal'));
        $first = json_decode((string) $this->received[0]['request']->getBody(), true);
        $second = json_decode((string) $this->received[1]['request']->getBody(), true);
        self::assertSame(['UNPAID', '4000', 'BNI VA'], [$first['billing_status'], $first['payment_amount'], $first['payment_method']]);
        self::assertSame(['PAID', '6000'], [$second['billing_status'], $second['payment_amount']]);
        self::assertNotSame($first['payment_id'], $second['payment_id']);
        self::assertSame(409, $this->send('POST', "/_sandbox/bills/{$bill['billing_id']}/pay", '{}')->getStatusCode());
    }

    public function testABillWithoutAStaticAccountIsNotPaidInParts(): void
    {
        $bill = $this->issue();
        self::assertSame(409, $this->send('POST', "/_sandbox/bills/{$bill['billing_id']}/pay", '{"amount":"4000"}')->getStatusCode());
        self::assertSame(409, $this->send('POST', "/_sandbox/bills/{$bill['billing_id']}/pay", '{"amount":"10001"}')->getStatusCode());
        self::assertSame(400, $this->send('POST', "/_sandbox/bills/{$bill['billing_id']}/pay", '{"amount":"4.000"}')->getStatusCode());
        self::assertSame([], $this->received);
    }

    public function testTheCallback(): void
    {
        $bill = $this->issue();
        $this->pay($bill);
        $request = $this->received[0]['request'];
        self::assertSame([self::CALLBACK, 'application/json'], [(string) $request->getUri(), $request->getHeaderLine('Content-Type')]);
        self::assertSame([
            'billing_id' => 1051, 'service_id' => 99999, 'transaction_number' => self::NO, 'billing_total' => '10000',
            'signature' => 'ef82e51b1884544974ed9926964474b4ac721e91', 'billing_status' => 'PAID', 'payment_id' => '1606988333001352', 'payment_amount' => '10000',
            'payment_method' => 'PERMATA VA', 'payment_date' => self::now()->format('Y-m-d H:i:s'),
        ], json_decode((string) $request->getBody(), true));
        $this->merchant->append(new HttpResponse(500), new HttpResponse(200));
        $again = $this->control('POST', "/bills/{$bill['billing_id']}/notify");
        self::assertSame(['accepted', 'HTTP 500', 'accepted'], array_column($again['deliveries'], 'verdict'));
        self::assertSame((string) $request->getBody(), (string) $this->received[2]['request']->getBody());
    }

    public function testACallbackIsChangedAndSentAgain(): void
    {
        $bill = $this->issue();
        $this->pay($bill);
        $this->merchant->append(new HttpResponse(200), new HttpResponse(200));
        $id = $this->control('GET', '/deliveries')['deliveries'][0]['id'];
        $this->control('POST', "/deliveries/$id/resend", ['fields' => ['payment_amount' => '1', 'transaction_number' => '7']]);
        $this->control('POST', "/deliveries/$id/resend", ['sign' => 'wrong']);
        $changed = json_decode((string) $this->received[1]['request']->getBody(), true);
        self::assertSame(['1', self::sign('7')], [$changed['payment_amount'], $changed['signature']]);
        $forged = json_decode((string) $this->received[2]['request']->getBody(), true);
        self::assertNotSame(self::sign(self::NO), $forged['signature']);
    }

    public function testWithoutAnAddressNobodyIsTold(): void
    {
        $this->control('PUT', '/merchants/99999', ['billingNotifyUrl' => null]);
        $bill = $this->issue();
        self::assertSame('PAID', $this->control('POST', "/bills/{$bill['billing_id']}/pay", [])['status']);
        self::assertSame([], $this->received);
        self::assertSame(400, $this->send('POST', "/_sandbox/bills/{$bill['billing_id']}/notify")->getStatusCode());
    }

    public function testABillExpires(): void
    {
        $bill = $this->issue();
        $this->control('POST', '/time', ['advance' => 21 * 86400]);
        self::assertSame('EXPIRED', $this->get(self::INQUIRE, self::about($bill))['billing_status']);
        self::assertSame(1, $this->get(self::LIST, self::listed(['status' => 4]))['total_data']);
        self::assertSame('01', $this->post(self::CANCEL, self::about($bill))['response_code']);
        self::assertSame(409, $this->send('POST', "/_sandbox/bills/{$bill['billing_id']}/pay", '{}')->getStatusCode());
        self::assertSame([], $this->received);
    }

    public function testTheListHasPages(): void
    {
        foreach (range(1, 12) as $no) {
            $this->issue(['transaction_number' => (string) $no, 'customer_email' => $no < 12 ? 'john@gmail.com' : 'sari@example.com']);
        }
        $first = $this->get(self::LIST, self::listed());
        self::assertSame(['1', 2, 12, '00', 10], [$first['current_page'], $first['total_pages'], $first['total_data'], $first['response_code'], count($first['data'])]);
        self::assertSame([
            'customer_id' => 21, 'customer_name' => 'John Doe', 'invoice_date' => self::now()->format('Y-m-d'), 'invoice_no' => '1',
            'due_date' => self::now('+20 days')->format('Y-m-d'), 'Invoice_status' => 1, 'period' => self::now()->format('Ym'), 'outstanding_amount' => 10000,
        ], $first['data'][0]);
        $second = $this->post(self::LIST, self::listed(['page' => '2']));
        self::assertSame(['11', '12'], array_column($second['data'], 'invoice_no'));
        self::assertSame([], $this->get(self::LIST, self::listed(['page' => '3']))['data']);
        self::assertSame(['12'], array_column($this->get(self::LIST, self::listed(['customer_id' => 32]))['data'], 'invoice_no'));
        self::assertSame(0, $this->get(self::LIST, self::listed(['due_date' => self::now()->format('Y-m-d')]))['total_data']);
        self::assertSame(0, $this->get(self::LIST, self::listed(['start_period' => self::now('+1 day')->format('Y-m-d')]))['total_data']);
    }

    public function testAListThatCannotBeMeant(): void
    {
        foreach ([['page' => '0'], ['status' => 6], ['status' => ''], ['start_period' => ''], ['start_period' => '2025-13-01'], ['signature' => self::sign('1')]] as $changes) {
            $answer = $this->get(self::LIST, self::listed($changes));
            self::assertSame('01', $answer['response_code'], json_encode($changes));
            self::assertNotSame('', $answer['message']);
        }
    }

    public function testAProxyDropsTheBodyOfAGet(): void
    {
        $bill = $this->issue();
        $this->control('PUT', '/quirks', ['billing_get_body' => 'dropped']);
        self::assertSame('01', $this->get(self::INQUIRE, self::about($bill))['response_code']);
        self::assertSame('00', $this->post(self::INQUIRE, self::about($bill))['response_code']);
    }

    public function testAnInquiryIsRefused(): void
    {
        $bill = $this->issue();
        $this->control('PUT', '/quirks', ['inquiry_refusals' => 1]);
        self::assertSame('01', $this->get(self::INQUIRE, self::about($bill))['response_code']);
        self::assertSame('00', $this->get(self::INQUIRE, self::about($bill))['response_code']);
    }

    public function testALostAnswer(): void
    {
        $this->control('PUT', '/quirks', ['drop_answer' => 1]);
        self::assertSame(502, $this->send('POST', self::CREATE, json_encode(self::request()))->getStatusCode());
        self::assertSame([self::NO], array_column($this->get(self::LIST, self::listed())['data'], 'invoice_no'), 'the bill exists all the same');
    }

    public function testAMerchantsOwnClockAndQuirksCount(): void
    {
        $this->control('PUT', '/quirks?merchant_id=99999', ['html_error' => 1]);
        self::assertSame(500, $this->send('GET', self::LIST, json_encode(self::listed()))->getStatusCode(), 'a list is known by its signature');
        self::assertSame(200, $this->send('GET', self::LIST, json_encode(self::listed()))->getStatusCode());
    }

    public function testThePortal(): void
    {
        self::assertStringContainsString('Nobody created a bill yet.', $this->send('GET', '/bills')->getContent());
        $bill = $this->issue(['static_va_no' => '8985991234567891']);
        $this->pay($bill, '4000');
        $page = $this->send('GET', '/bills')->getContent();
        self::assertStringContainsString(self::NO, $page);
        self::assertStringContainsString('left to pay: Rp 6.000', $page);
        $this->merchant->append(new HttpResponse(200));
        self::assertSame(303, $this->send('POST', '/bills', form: ['billing_id' => '1051', 'action' => 'PAID'])->getStatusCode());
        self::assertSame(409, $this->send('POST', '/bills', form: ['billing_id' => '1051', 'action' => 'CANCELLED'])->getStatusCode());
        self::assertSame(404, $this->send('POST', '/bills', form: ['billing_id' => '1', 'action' => 'PAID'])->getStatusCode());
        self::assertSame(404, $this->send('POST', '/bills', form: ['billing_id' => '1051', 'action' => 'gone'])->getStatusCode());
        self::assertStringContainsString('There is no such bill.', $this->send('GET', '/bills?q=nothing')->getContent());
    }

    public function testTheStoryOfABill(): void
    {
        $bill = $this->issue();
        $this->get(self::INQUIRE, self::about($bill));
        $this->pay($bill);
        $story = $this->control('GET', '/story/1051');
        self::assertSame(['billing', self::NO, 'Paid', 'yes'], [$story['product'], $story['order'], $story['state'], $story['told']]);
        self::assertSame(['merchant', 'state', 'merchant', 'state', 'delivery'], array_column($story['events'], 'kind'));
        self::assertSame(['billing'], array_values(array_unique(array_column($this->control('GET', '/events?product=billing')['events'], 'product'))));
    }

    public function testTheDoctorExplainsSignatures(): void
    {
        $this->post(self::CREATE, self::request(['signature' => sha1('bot99999p@ssw0rd' . self::NO)]));
        $this->get(self::LIST, self::listed(['signature' => md5('bot99999p@ssw0rd')]));
        $this->get(self::LIST, self::listed());
        $this->get(self::INQUIRE, ['service_id' => '5'] + self::about(['billing_id' => 1, 'transaction_number' => '1']));
        $explanations = array_map(fn (array $request): ?string => $request['finding']['explanation'] ?? null, $this->control('GET', '/requests')['requests']);
        self::assertSame('the text is right, but was hashed with sha1 alone', $explanations[0]);
        self::assertSame('the text is right, but was hashed with md5 alone', $explanations[1]);
        self::assertNull($explanations[2]);
        self::assertStringStartsWith('this sandbox does not know the merchant', $explanations[3]);
        // The documents print the signature of another number beside this one.
        $this->post(self::CREATE, self::request(['signature' => '3b15aa993c3ff270ab718f4fcf66046f24c2591b']));
        self::assertSame('wrong', $this->control('GET', '/requests')['requests'][4]['finding']['verdict']);
    }

    public function testAResetForgetsBills(): void
    {
        $this->pay($this->issue());
        $this->control('POST', '/reset?merchant_id=99999');
        self::assertSame([], $this->control('GET', '/bills')['bills']);
    }

    public function testAPageOfAnotherOriginCannotPay(): void
    {
        $bill = $this->issue();
        $request = Request::create($bill['billing_url'], 'POST', ['method' => 'QRIS'], server: ['HTTP_ORIGIN' => 'https://evil.example']);
        self::assertSame(403, $this->sandbox->handle($request)->getStatusCode());
    }
}
