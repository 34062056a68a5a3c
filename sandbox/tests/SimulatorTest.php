<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use Symfony\Component\HttpFoundation\Response;

/** Bank, counter and QR app in one. */
final class SimulatorTest extends SnapTestCase
{
    private function pay(string $number, string $amount = ''): Response
    {
        return $this->send('POST', '/simulator', form: ['number' => $number, 'amount' => $amount]);
    }

    private function accept(): void
    {
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
    }

    /** @return array<string, mixed> what the shop was told last */
    private function told(): array
    {
        return json_decode((string) $this->lastReceived()->getBody(), true);
    }

    public function testANumberIsPaid(): void
    {
        $bill = $this->create(['payment_channel' => '802']);
        $this->accept();
        $page = $this->pay('99999 80200000 001');
        self::assertSame(200, $page->getStatusCode(), $page->getContent());
        self::assertStringContainsString('Rp 10.000 for the order INV-1001 of Sample Store.', $page->getContent());
        self::assertStringContainsString('href="/?q=9999980200000001"', $page->getContent());
        self::assertSame(['2', '10000', '10000'], [$this->told()['payment_status_code'], $this->told()['bill_total'], $this->told()['payment_total']]);
        self::assertSame('10000', $this->inquire($bill['trx_id'])['payment_total']);
        $again = $this->pay($bill['trx_id']);
        self::assertSame(409, $again->getStatusCode());
        self::assertStringContainsString('Paid', $again->getContent());
    }

    public function testAnotherAmountIsPaidAsTyped(): void
    {
        $bill = $this->create(['payment_channel' => '706']);
        $this->accept();
        self::assertSame(200, $this->pay($bill['trx_id'], '2.500')->getStatusCode());
        self::assertSame(['10000', '2500'], [$this->told()['bill_total'], $this->told()['payment_total']]);
        self::assertSame('2500', $this->inquire($bill['trx_id'])['payment_total']);
        $page = substr($bill['redirect_url'], strlen('http://127.0.0.1:8765'));
        self::assertStringContainsString('<dt>Paid</dt><dd>Rp 2.500</dd>', $this->send('GET', $page)->getContent());
        self::assertStringContainsString('paid: Rp 2.500', $this->send('GET', '/payments')->getContent());
    }

    public function testTheTextOfAQrCodeIsPaid(): void
    {
        $bill = $this->create(['payment_channel' => '711']);
        $this->accept();
        self::assertSame(200, $this->pay(" {$bill['qr_content']}\r\n")->getStatusCode());
        self::assertSame('2', $this->inquire($bill['trx_id'])['payment_status_code']);
        self::assertSame(422, $this->pay(str_replace('Sample', 'Simple', $bill['qr_content']))->getStatusCode());
    }

    public function testSnapIsPaid(): void
    {
        $va = $this->createVa();
        $this->answers(200, '2002500');
        self::assertSame(200, $this->pay(trim($va['virtualAccountNo']), '10000')->getStatusCode());
        self::assertSame('10000.00', $this->told()['paidAmount']['value']);
        self::assertSame('00', $this->control('GET', '/snap-transactions?product=va')['transactions'][0]['status']);
        self::assertSame(409, $this->pay(trim($va['virtualAccountNo']))->getStatusCode());

        $qr = $this->generateQr();
        self::assertSame(200, $this->send('GET', substr($qr['qrUrl'], strlen('http://127.0.0.1:8765')))->getStatusCode());
        $this->answers(200, '2005200');
        self::assertSame(200, $this->pay($qr['qrContent'])->getStatusCode());
        self::assertSame(['00', '1000.00'], [$this->told()['latestTransactionStatus'], $this->told()['amount']['value']]);
    }

    public function testAStaticNumberIsThatOfItsOrder(): void
    {
        $this->create(['payment_channel' => '801', 'bill_no' => '9889999900000001']);
        $this->accept();
        self::assertSame(200, $this->pay('9889999900000001', '7.000')->getStatusCode());
        self::assertSame('7000', $this->told()['payment_total']);
    }

    public function testWhatCannotBePaid(): void
    {
        $dana = $this->create();
        $account = $this->create(['payment_channel' => '802', 'bill_no' => 'INV-1002']);
        foreach ([
            'Type a number' => ['', ''], 'No payment has this number' => ['<b>1', ''], 'The amount must be written like' => [$account['trx_id'], '10rb'],
            // A wallet has no number that a bank knows, and an order's number is none.
            'No payment has this number or' => [$dana['trx_id'], ''], 'No payment has this number or this' => ['INV-1002', ''], 'The amount must be written' => [$account['trx_id'], '0'],
        ] as $problem => [$number, $amount]) {
            $page = $this->pay($number, $amount);
            self::assertSame(422, $page->getStatusCode(), $problem);
            self::assertStringContainsString($problem, $page->getContent());
            self::assertStringContainsString('aria-invalid="true"', $page->getContent());
            self::assertStringNotContainsString('<b>1', $page->getContent());
        }
        self::assertSame([], $this->received);
    }

    public function testThePageOffersWhatIsOpen(): void
    {
        $account = $this->create(['payment_channel' => '802']);
        $this->create(['bill_no' => 'INV-1002']);
        $this->createVa();
        $this->generateQr();
        $page = $this->send('GET', "/simulator?number={$account['trx_id']}")->getContent();
        self::assertStringContainsString('Rp 10.000 for the order INV-1001 of Sample Store.', $page);
        foreach (["number={$account['trx_id']}\">", 'number=8504994', 'number=000201'] as $link) {
            self::assertStringContainsString("href=\"/simulator?$link", $page);
        }
        self::assertStringNotContainsString('INV-1002', $page);
        self::assertSame(200, $this->send('GET', '/simulator?number[]=1')->getStatusCode());
    }

    public function testAProgramPaysToo(): void
    {
        $bill = $this->create(['payment_channel' => '802']);
        $this->accept();
        $paid = ['protocol' => 'debit', 'reference' => $bill['trx_id'], 'order' => 'INV-1001', 'paid' => '2500.00'];
        self::assertSame($paid, $this->control('POST', '/pay', ['number' => $bill['trx_id'], 'amount' => '2500']));
        self::assertSame('2500', $this->told()['payment_total']);
        self::assertSame('the payment is not open: Paid', $this->control('POST', '/pay', ['number' => $bill['trx_id']])['error']);

        $this->answers(200, '2005200');
        self::assertSame('1000.00', $this->control('POST', '/pay', ['number' => $this->generateQr()['qrContent']])['paid']);
        $open = $this->create(['payment_channel' => '718', 'bill_no' => '1234567890112345678', 'bill_total' => '0', 'cust_lastname' => 'Dewi']);
        self::assertSame('amount', $this->control('POST', '/pay', ['number' => $open['trx_id']])['field']);
        foreach ([[404, ['number' => '1']], [400, ['amount' => '1']], [400, ['number' => $open['trx_id'], 'amount' => '0']], [400, ['number' => $open['trx_id'], 'amount' => 2500]], [409, ['number' => $bill['trx_id']]]] as [$status, $message]) {
            self::assertSame($status, $this->send('POST', '/_sandbox/pay', json_encode($message))->getStatusCode(), json_encode($message));
        }
    }

    public function testAPageOfAnotherOriginPaysNothing(): void
    {
        $request = \Symfony\Component\HttpFoundation\Request::create('http://127.0.0.1:8765/simulator', 'POST', ['number' => '1'], server: ['HTTP_ORIGIN' => 'https://elsewhere.example']);
        self::assertSame(403, $this->sandbox->handle($request)->getStatusCode());
    }
}
