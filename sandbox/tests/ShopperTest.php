<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Channels;
use Faspay\Sandbox\Shopper\Kredivo;
use Faspay\Sandbox\Shopper\TestAccounts;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The page of each way to pay. */
final class ShopperTest extends SandboxTestCase
{
    private function open(array $bill, string $language = 'en'): Response
    {
        return $this->sandbox->handle(Request::create($bill['redirect_url'], server: ['HTTP_ACCEPT_LANGUAGE' => $language]));
    }

    /** @return array<string, string> fields of the form as the page has them, without its buttons */
    private static function fields(Response $page): array
    {
        $document = new \DOMDocument();
        @$document->loadHTML($page->getContent());
        $fields = [];
        foreach ((new \DOMXPath($document))->query('//form//input[not(@type="radio") or @checked]') as $input) {
            $fields[$input->getAttribute('name')] = $input->getAttribute('value');
        }

        return $fields;
    }

    /** @return list<string> the decisions that the page offers */
    private static function buttons(Response $page): array
    {
        preg_match_all('/<button name="decision" value="(\w+)">/', $page->getContent(), $found);

        return $found[1];
    }

    private function press(Response $page, string $decision = 'pay', array $typed = []): Response
    {
        return $this->send('POST', '/pws/100003/decide', form: ['decision' => $decision] + $typed + self::fields($page));
    }

    private function accept(): void
    {
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
    }

    /** @return iterable<string, array{string, string, list<string>}> channel, kind, what its page must say */
    public static function pages(): iterable
    {
        yield 'virtual account' => ['802', 'account', ['Virtual account number', 'id="number">9999980200000001<', 'data-copy="number"', 'Choose payments, then virtual account.', '/simulator?number=9999980200000001']];
        yield 'retail' => ['706', 'retail', ['Payment code', 'id="number">9999970600000001<', 'Go to a counter of Payment Point Indomaret.']];
        yield 'QRIS' => ['836', 'qr', ['role="img" aria-label="QR code of the payment"><svg', '5912Sample Store60', 'data-copy="qr-text"', '/simulator?number=000201']];
        yield 'wallet' => ['819', 'wallet', ['You are in the app of DANA.', 'value="0817345545"', 'value="123321"']];
        yield 'wallet without a published account' => ['713', 'wallet', ['You are in the app of ShopeePay.']];
        yield 'internet banking' => ['401', 'bank', ['You are at the internet banking of BRI e-Pay.', 'name="USERID" value="faspay"', 'name="PASSWORD"', 'name="OTP" value="101010"']];
        yield 'OVO' => ['812', 'ovo', ['Type the phone number that is registered at OVO.', 'name="PHONE" value="081234567890"', 'Send to the phone']];
        yield 'Kredivo' => ['709', 'kredivo', ['Choose how to pay', 'Pay in 30 days', 'value="081291891818"']];
    }

    #[DataProvider('pages')]
    public function testEachWayToPayHasItsPage(string $channel, string $kind, array $texts): void
    {
        self::assertSame($kind, Channels::kind($channel));
        $bill = $this->create(['payment_channel' => $channel, 'billing_name' => 'Sari', 'reserve2' => $channel === '709' ? '30_Days' : '']);
        $page = $this->open($bill);
        self::assertSame(200, $page->getStatusCode());
        foreach (['Rp 10.000<', 'role="timer" data-seconds="86400">24:00:00<', 'INV-1001', ...$texts] as $text) {
            self::assertStringContainsString($text, $page->getContent());
        }
        self::assertSame([...($channel === '812' ? ['push'] : ['pay']), 'fail', 'cancel', 'expire'], self::buttons($page));
        // As it is, the page pays.
        if ($channel !== '812') {
            $this->accept();
            self::assertSame(303, $this->press($page)->getStatusCode());
            self::assertSame('2', $this->inquire($bill['trx_id'])['payment_status_code']);
        }
        $indonesian = $this->open($bill, 'id')->getContent();
        self::assertStringContainsString('<html lang="id">', $indonesian);
        self::assertStringNotContainsString('Description', $indonesian);
    }

    public function testEveryChannelHasAKindWithATemplate(): void
    {
        foreach (array_keys(Channels::NAMES) as $code) {
            self::assertFileExists(__DIR__ . '/../templates/pay_' . Channels::kind((string) $code) . '.html.twig');
        }
        self::assertSame('wallet', Channels::kind('999'));
    }

    public function testTheCountdownGoesByTheSandboxsClock(): void
    {
        $bill = $this->create();
        $this->control('POST', '/time', ['advance' => 3 * 3600 + 61]);
        self::assertStringContainsString('data-seconds="75539">20:58:59<', $this->open($bill)->getContent());
        $this->accept();
        $this->control('POST', '/time', ['advance' => 86400]);
        $page = $this->open($bill)->getContent();
        self::assertStringNotContainsString('data-seconds=', $page);
        self::assertStringContainsString('<dd>Expired</dd>', $page);
    }

    public function testWhatTheShopperTypedMustBeATestAccount(): void
    {
        $page = $this->open($this->create());
        $again = $this->press($page, typed: ['PHONE' => '0817345545', 'PIN' => '<b>1']);
        self::assertSame(422, $again->getStatusCode());
        self::assertStringContainsString('name="PIN" value="&lt;b&gt;1" aria-invalid="true" aria-describedby="problem-PIN"', $again->getContent());
        self::assertStringContainsString(TestAccounts::WRONG, $again->getContent());
        self::assertStringContainsString('name="PHONE" value="0817345545"', $again->getContent());
        self::assertStringContainsString(TestAccounts::UNKNOWN, $this->press($page, typed: ['PHONE' => '0800', 'PIN' => '123321'])->getContent());
        // The page is good as before, and the number may be written as people do.
        $this->accept();
        self::assertSame(303, $this->press($again, typed: ['PHONE' => '+62 817-345-545', 'PIN' => '123321'])->getStatusCode());
    }

    public function testWhoeverDoesNotPayTypesNothing(): void
    {
        $this->accept();
        self::assertSame(303, $this->press($this->open($this->create()), 'cancel', ['PIN' => 'wrong'])->getStatusCode());
    }

    public function testOvoAsksThePhone(): void
    {
        $bill = $this->create(['payment_channel' => '812', 'billing_name' => 'Sari']);
        $page = $this->open($bill);
        self::assertSame(422, $this->press($page, 'push', ['PHONE' => '0811111111'])->getStatusCode());
        $pushed = $this->press($page, 'push');
        self::assertSame(303, $pushed->getStatusCode());
        self::assertStringEndsWith($pushed->headers->get('Location'), $bill['redirect_url']);
        self::assertSame('1', $this->inquire($bill['trx_id'])['payment_status_code']);
        $waiting = $this->open($bill);
        self::assertStringContainsString('The request is on the phone.', $waiting->getContent());
        // What is in process cannot be cancelled.
        self::assertSame(['pay', 'fail'], self::buttons($waiting));
        self::assertSame(409, $this->press($waiting, 'cancel')->getStatusCode());
        $this->accept();
        self::assertSame(303, $this->press($waiting)->getStatusCode());
    }

    public function testKredivoHasPlans(): void
    {
        $kredivo = ['payment_channel' => '709', 'reserve2' => '6_Months', 'bill_total' => '200000000', 'bill_gross' => '200000000'];
        $page = $this->open($this->create($kredivo));
        self::assertStringContainsString('value="6_months" checked', $page->getContent());
        self::assertStringContainsString('6 months: Rp 333.334 a month', $page->getContent());
        $fullOnly = ['PHONE' => '081513114262', 'PIN' => '663482', 'OTP' => '4567'];
        $refused = $this->press($page, typed: $fullOnly);
        self::assertSame(422, $refused->getStatusCode());
        self::assertStringContainsString(TestAccounts::FULL_ONLY, $refused->getContent());
        $this->accept();
        self::assertSame(303, $this->press($refused, typed: ['PLAN' => Kredivo::FULL] + $fullOnly)->getStatusCode());
        // Instalments begin at Rp 1.500.000.
        self::assertSame([Kredivo::FULL], array_column(Kredivo::plans(149999900), 'id'));
        self::assertSame([150000000, 50000000, 25000000, 12500000], array_column(Kredivo::plans(150000000), 'monthly'));
    }

    public function testTwoTabsBothWork(): void
    {
        $bill = $this->create();
        $first = $this->open($bill);
        $second = $this->open($bill);
        self::assertSame(self::fields($first)['token'], self::fields($second)['token']);
        $this->accept();
        self::assertSame(303, $this->press($first)->getStatusCode());
        $late = $this->press($second);
        self::assertSame(409, $late->getStatusCode());
        // The way back leads to what became of it.
        self::assertSame(1, preg_match('#<a href="(/pws/100003/[^"]+)">Open the payment</a>#', $late->getContent(), $found));
        self::assertStringContainsString('<dd>Paid</dd>', $this->send('GET', html_entity_decode($found[1]))->getContent());
        self::assertCount(1, $this->received);
    }

    public function testTheTokenIsThatOfThePayment(): void
    {
        $bill = $this->create();
        $page = $this->open($bill);
        foreach (['', 'x', self::fields($this->open($this->create(['bill_no' => 'INV-1002'])))['token']] as $token) {
            self::assertSame(409, $this->press($page, 'pay', ['token' => $token])->getStatusCode());
        }
        self::assertSame('0', $this->inquire($bill['trx_id'])['payment_status_code']);
    }

    public function testTheQrImageIsWhereTheApiSays(): void
    {
        $bill = $this->create(['payment_channel' => '711', 'merchant' => 'Toko Kopi']);
        self::assertStringContainsString('5909Toko Kopi60', $bill['qr_content']);
        $path = substr($bill['web_url'], strlen('http://127.0.0.1:8765'));
        $image = $this->send('GET', $path);
        self::assertSame([200, 'image/png', 'cross-origin'], [$image->getStatusCode(), $image->headers->get('Content-Type'), $image->headers->get('Cross-Origin-Resource-Policy')]);
        self::assertSame(IMAGETYPE_PNG, getimagesizefromstring($image->getContent())[2]);
        $drawing = $this->send('GET', str_replace('.png', '.svg', $path));
        self::assertSame('image/svg+xml', $drawing->headers->get('Content-Type'));
        self::assertStringContainsString($drawing->getContent(), $this->open($bill)->getContent());
        // Other payments have none.
        $dana = $this->create(['bill_no' => 'INV-1002']);
        foreach ([$dana['trx_id'], '1'] as $trxId) {
            self::assertSame(404, $this->send('GET', "/__assets/qr/$trxId.png")->getStatusCode());
        }
    }

    public function testANoticeHasAWayBackAndKeepsTheLanguage(): void
    {
        $page = $this->send('GET', '/pws/100003/0830000010100000/x?merchant_id=99999&bill_no=1&lang=id');
        self::assertSame(403, $page->getStatusCode());
        self::assertStringContainsString('Tautan ini tidak sah', $page->getContent());
        self::assertStringContainsString('<a href="/">', $page->getContent());
        // The switch of a page that answers a form leads to where it can be read again.
        self::assertStringContainsString('href="/?lang=en"', $this->send('POST', '/pws/100003/decide')->getContent());
    }

    public function testPinsAndPasswordsAreNotKept(): void
    {
        $this->press($this->open($this->create()), typed: ['PHONE' => '0817345545', 'PIN' => '778899']);
        $kept = file_get_contents($this->database) . @file_get_contents("$this->database-wal");
        self::assertStringNotContainsString('778899', $kept);
        self::assertStringContainsString('PIN=%2A%2A%2A', $kept);
    }
}
