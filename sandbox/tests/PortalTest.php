<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Portal\QuirkForm;
use Faspay\Sandbox\Quirks;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** The lists of payments and members, and the settings: what a merchant's staff or a developer does with a browser. */
final class PortalTest extends CardTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 200]);
    }

    private function page(string $path): \DOMXPath
    {
        $response = $this->send('GET', $path);
        self::assertSame(200, $response->getStatusCode(), $path);
        $document = new \DOMDocument();
        $document->loadHTML('<?xml encoding="UTF-8">' . $response->getContent(), LIBXML_NOERROR);

        return new \DOMXPath($document);
    }

    /** @return array<string, list<string>> what each row's buttons say, by the order in it */
    private function buttons(string $path): array
    {
        $page = $this->page($path);
        $buttons = [];
        foreach ($page->query('//tbody/tr') as $row) {
            $texts = array_map(static fn (\DOMNode $button): string => trim($button->textContent), iterator_to_array($page->query('.//button', $row)));
            $buttons[trim($page->evaluate('string(./td[1]/a | ./td[1]/text())', $row))] = $texts;
        }

        return $buttons;
    }

    private function text(string $path): string
    {
        return preg_replace('/\s+/u', ' ', $this->page($path)->evaluate('string(//main)'));
    }

    private function press(string $path, array $form): int
    {
        return $this->send('POST', $path, form: $form)->getStatusCode();
    }

    public function testAPaymentHasTheButtonsOfWhatMayHappenToIt(): void
    {
        foreach (['NEW' => null, 'BEGUN' => '1', 'PAID' => '2', 'FAILED' => '3', 'EXPIRED' => '7', 'CANCELLED' => '8'] as $order => $status) {
            $trxId = $this->create(['bill_no' => $order])['trx_id'];
            $status === null || $this->control('POST', "/transactions/$trxId/status", ['status' => $status]);
        }
        self::assertSame([
            'CANCELLED' => ['Tell the shop again'], 'EXPIRED' => ['Tell the shop again'], 'FAILED' => ['Tell the shop again'], 'PAID' => ['Pay back', 'Tell the shop again'],
            'BEGUN' => ['Pay', 'Fail'], 'NEW' => ['Begin', 'Pay', 'Fail', 'Expire', 'Cancel'],
        ], $this->buttons('/payments'));
        self::assertStringContainsString('DANA Rp 10.000 Waiting for the payment', $this->text('/payments'));
    }

    public function testAPaymentIsPaidAndPaidBackAndTheShopIsTold(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => self::NOTIFY_URL]);
        $this->merchant->append(...array_fill(0, 4, new HttpResponse(200, [], '{"response_code":"00"}')));
        $trxId = $this->create()['trx_id'];
        self::assertSame([303, 303, 303, 409], array_map(fn (string $action): int => $this->press('/payments?q=INV', ['trx_id' => $trxId, 'action' => $action]), ['2', 'notify', '4', '2']));
        self::assertSame(['2', '2', '4'], array_map(static fn (array $sent): string => json_decode((string) $sent['request']->getBody(), true)['payment_status_code'], $this->received));
        self::assertStringContainsString('paid back: Rp 10.000', $this->text('/payments'));
        self::assertSame('/payments?q=INV', $this->send('POST', '/payments?q=INV', form: ['trx_id' => $trxId, 'action' => 'notify'])->headers->get('Location') ?? '');
        $refused = $this->send('POST', '/payments?q=INV', form: ['trx_id' => $trxId, 'action' => '2']);
        self::assertStringContainsString('<a href="/payments?q=INV">Payments</a>', $refused->getContent());
        foreach (['x', '', '99', '-1', '2.0'] as $action) {
            self::assertSame(404, $this->press('/payments', ['trx_id' => $trxId, 'action' => $action]), $action);
        }
        self::assertSame(404, $this->press('/payments', ['trx_id' => 'none', 'action' => '2']));
    }

    public function testPaymentsAreFoundAndPaged(): void
    {
        $this->control('PUT', '/merchants/98765', ['notifyUrl' => null]);
        foreach (range(1, 53) as $number) {
            $this->create(['bill_no' => sprintf('INV-%03d', $number)]);
        }
        $this->post('/cvr/300011/10', self::bill(['merchant_id' => '98765', 'bill_no' => 'OTHER', 'signature' => sha1(md5('bot98765p@ssw0rdOTHER'))]));
        self::assertSame(['INV-017'], array_keys($this->buttons('/payments?q=inv-017')));
        self::assertSame(['OTHER'], array_keys($this->buttons('/payments?merchant_id=98765')));
        self::assertSame(['INV-007'], array_keys($this->buttons('/payments?q=9999981900000007')));
        $first = $this->page('/payments?q=INV-0');
        self::assertSame('/payments?before=4&q=INV-0', $first->evaluate('string(//a[.="Older ones"]/@href)'));
        self::assertSame(['INV-003', 'INV-002', 'INV-001'], array_keys($this->buttons('/payments?before=4&q=INV-0')));
        self::assertStringContainsString('There is no such payment.', $this->text('/payments?q=nothing'));
        foreach (["/payments?q=%25'&merchant_id=x", '/payments?q[]=1&before=x', '/cards?before=-1', '/members?q=x', '/snap?q=x'] as $path) {
            self::assertSame(200, $this->send('GET', $path)->getStatusCode(), $path);
        }
    }

    public function testACardPaymentHasTheButtonsOfWhatMayHappenToIt(): void
    {
        $this->listen(20);
        $ids = [];
        foreach (['sale' => [], 'authorized' => ['TRANSACTIONTYPE' => '3'], 'declined' => ['CARDNO' => '4440000009900119'], 'pending' => ['CARDNO' => '4440000009900317'], 'whole' => [], 'part' => []] as $order => $changes) {
            $ids[$order] = $this->direct(['MERCHANT_TRANID' => $order] + $changes)['TRANSACTIONID'];
        }
        self::assertSame(303, $this->press('/cards', ['TRANSACTIONID' => $ids['part'], 'action' => 'refund', 'REFUND_AMOUNT' => '2.500']));
        self::assertSame(303, $this->press('/cards', ['TRANSACTIONID' => $ids['whole'], 'action' => 'refund', 'REFUND_AMOUNT' => 'Rp 10.000']));
        self::assertSame([
            'part' => ['Charge back', 'Pay back'], 'whole' => ['Charge back'], 'pending' => ['Approve', 'Decline', 'Void'], 'declined' => [], 'authorized' => ['Capture', 'Void'],
            'sale' => ['Void', 'Charge back', 'Pay back'],
        ], $this->buttons('/cards'));
        $text = $this->text('/cards');
        self::assertStringContainsString('Rp 10.000 paid back: Rp 2.500', $text);
        self::assertStringContainsString('Authorized, not captured (A)', $text);
        self::assertSame('Rp 7.500', $this->page('/cards?q=part')->evaluate('string(//input[@name="REFUND_AMOUNT"]/@value)'));
        self::assertSame(303, $this->press('/cards', ['TRANSACTIONID' => $ids['part'], 'action' => 'refund', 'REFUND_AMOUNT' => 'Rp 7.500']));

        self::assertSame(303, $this->press('/cards', ['TRANSACTIONID' => $ids['pending'], 'action' => 'approve']));
        self::assertSame(409, $this->press('/cards', ['TRANSACTIONID' => $ids['pending'], 'action' => 'decline']));
        self::assertSame('S', $this->control('GET', "/card-transactions?trx_id={$ids['pending']}")['transactions'][0]['status']);

        // A void is possible on the same day only.
        $this->control('POST', '/time', ['advance' => 86400]);
        self::assertSame(['Capture'], $this->buttons('/cards?q=authorized')['authorized']);
    }

    /** @return iterable<string, array{string}> */
    public static function wrongAmounts(): iterable
    {
        foreach (['', '0', '-1', '2.50.0', 'ten', '10.000,001', '1e3', '99.999.999.999.999'] as $amount) {
            yield "'$amount'" => [$amount];
        }
    }

    #[DataProvider('wrongAmounts')]
    public function testWhatIsNoAmountIsNotPaidBack(string $amount): void
    {
        $this->listen();
        $id = $this->direct()['TRANSACTIONID'];
        $response = $this->send('POST', '/cards', form: ['TRANSACTIONID' => $id, 'action' => 'refund', 'REFUND_AMOUNT' => $amount]);
        self::assertSame(409, $response->getStatusCode());
        self::assertStringContainsString('<a href="/cards">', $response->getContent());
        self::assertSame('0.00', $this->control('GET', "/card-transactions?trx_id=$id")['transactions'][0]['refunded']);
    }

    public function testEveryPageSaysThatTheClockWasMovedOrAQuirkIsOn(): void
    {
        $redirect = substr($this->create()['redirect_url'], strlen('http://127.0.0.1:8765'));
        $this->control('POST', '/time', ['now' => null]);
        $paths = ['/', '/payments', '/cards', '/members', '/snap', '/settings', $redirect];
        $banner = fn (string $path): string => preg_replace('/\s+/', ' ', trim($this->page($path)->evaluate('string(//aside[@class="banner"])')));
        foreach ($paths as $path) {
            self::assertSame('', $banner($path), $path);
        }
        $this->control('POST', '/time', ['advance' => 3600]);
        $this->control('PUT', '/quirks', ['language' => 'en', 'html_error' => 2]);
        foreach ($paths as $path) {
            self::assertMatchesRegularExpression('/^The clock was moved: it is 20\d\d-.* in Jakarta\. Back to now ?Quirks are on: language: en html_error: 2 Change them$/', $banner($path), $path);
        }
        $this->control('POST', '/time', ['now' => '2031-01-01 00:00:00']);
        $this->control('PUT', '/quirks', ['language' => 'id', 'html_error' => 0]);
        self::assertSame('The clock is stopped: it is 2031-01-01 00:00:00 in Jakarta. Back to now', $banner('/'));
        $this->control('POST', '/time', ['now' => null]);
        $this->control('PUT', '/quirks?merchant_id=98765', ['language' => 'en']);
        self::assertSame('Merchants with a clock or quirks of their own: 1 Show', $banner('/payments'));
        self::assertSame('Quirks are on: language: en Change them', $banner('/payments?merchant_id=98765'));
    }

    public function testTheClockIsMovedByButtons(): void
    {
        $trxId = $this->create()['trx_id'];
        $now = fn (): array => array_slice($this->control('GET', '/health'), 1, 2);
        self::assertSame(303, $this->press('/settings', ['panel' => 'clock', 'action' => '1 day']));
        self::assertSame(['now' => self::now('+1 day')->format('Y-m-d H:i:s'), 'clock' => 'stopped'], $now());
        self::assertSame(303, $this->press('/settings', ['panel' => 'clock', 'action' => '1 hour']));
        self::assertSame('7', $this->control('GET', "/transactions?trx_id=$trxId")['transactions'][0]['status']);
        foreach (['2031-05-06 07:08:09', '2031-05-06T07:08:09'] as $moment) {
            $this->press('/settings', ['panel' => 'clock', 'action' => 'stop', 'moment' => $moment]);
            self::assertSame(['now' => '2031-05-06 07:08:09', 'clock' => 'stopped'], $now());
        }
        $this->press('/settings', ['panel' => 'clock', 'action' => 'set', 'moment' => '2032-01-01T00:00']);
        self::assertSame('moved', $now()['clock']);
        self::assertStringStartsWith('2032-01-01 00:', $now()['now']);
        $this->press('/settings', ['panel' => 'clock', 'action' => 'now']);
        self::assertSame('real', $now()['clock']);
        self::assertSame(303, $this->press('/settings', ['panel' => 'clock', 'action' => '1 week', 'merchant_id' => '98765']));
        self::assertSame(['real', 'moved'], [$now()['clock'], $this->control('GET', '/health?merchant_id=98765')['clock']]);
        foreach ([['panel' => 'clock', 'action' => 'set', 'moment' => 'soon'], ['panel' => 'clock', 'action' => 'x'], ['panel' => 'x'], []] as $wrong) {
            $response = $this->send('POST', '/settings', form: $wrong);
            self::assertSame(400, $response->getStatusCode());
            self::assertStringContainsString('<a href="/settings">Settings</a>', $response->getContent());
        }
    }

    /** @return array<string, string> what a browser would send */
    private function quirkForm(): array
    {
        $page = $this->page('/settings');
        $form = ['panel' => 'quirks', 'action' => 'save'];
        foreach ($page->query('//section[@id="quirks"]//input[not(@type="hidden")] | //section[@id="quirks"]//select') as $field) {
            $name = $field->getAttribute('name');
            if ($field->nodeName === 'select') {
                $form[$name] = $page->evaluate('string(.//option[@selected]/@value)', $field);
            } elseif ($field->getAttribute('type') !== 'checkbox' || $field->hasAttribute('checked')) {
                $form[$name] = $field->getAttribute('value');
            }
        }

        return $form;
    }

    public function testQuirksAreSwitchedByAForm(): void
    {
        self::assertEqualsCanonicalizing(array_keys(Quirks::DEFAULTS), array_merge(...array_map(array_keys(...), array_values(QuirkForm::MEANINGS))));
        self::assertSame(303, $this->press('/settings', $this->quirkForm()));
        self::assertSame(Quirks::DEFAULTS, array_replace(Quirks::DEFAULTS, $this->control('GET', '/quirks')), 'a form that nobody changed changes nothing');
        $this->press('/settings', ['language' => 'en', 'strict' => '1', 'delay_ms' => '5', 'snap_refuse_with' => '50400', 'route_scale' => '100', 'empty' => '[]'] + array_diff_key($this->quirkForm(), ['snap_needs_reference' => 1]));
        $changed = array_filter($this->control('GET', '/quirks'), static fn (mixed $value, string $name): bool => $value !== Quirks::DEFAULTS[$name], ARRAY_FILTER_USE_BOTH);
        self::assertEquals(['language' => 'en', 'strict' => true, 'delay_ms' => 5, 'snap_refuse_with' => '50400', 'route_scale' => 100, 'empty' => '[]', 'snap_needs_reference' => false], $changed);
        self::assertSame($this->control('GET', '/quirks'), (function (): array {
            $this->press('/settings', $this->quirkForm());

            return $this->control('GET', '/quirks');
        })(), 'what is on stays on');
        foreach (['delay_ms' => '-1', 'html_error' => 'many', 'snap_refuse_with' => '12345', 'language' => 'fr'] as $name => $wrong) {
            $response = $this->send('POST', '/settings', form: [$name => $wrong] + $this->quirkForm());
            self::assertSame(400, $response->getStatusCode(), $name);
            self::assertStringContainsString("$name must be", $response->getContent());
        }
        $this->press('/settings', ['panel' => 'quirks', 'action' => 'default']);
        self::assertSame([], array_diff_assoc(array_map(json_encode(...), $this->control('GET', '/quirks')), array_map(json_encode(...), Quirks::DEFAULTS)));
    }

    public function testAddressesAreChangedByAForm(): void
    {
        $this->press('/settings', ['panel' => 'merchants', 'id' => '98765', 'notifyUrl' => ' http://127.0.0.1:9001/hook ', 'returnUrl' => '', 'format' => 'xml', 'password' => 'x']);
        $merchant = $this->control('GET', '/merchants/98765');
        self::assertSame(['http://127.0.0.1:9001/hook', null, 'xml'], [$merchant['notifyUrl'], $merchant['returnUrl'], $merchant['format']]);
        self::assertSame('http://127.0.0.1:9001/hook', $this->page('/settings')->evaluate('string(//input[@name="notifyUrl"][@value!=""]/@value)'));
        self::assertSame([400, 400], [$this->press('/settings', ['panel' => 'merchants', 'id' => '98765', 'notifyUrl' => 'x']), $this->press('/settings', ['panel' => 'merchants', 'id' => 'none'])]);
    }

    public function testAResetForgetsPaymentsOrEverything(): void
    {
        $this->create();
        $this->control('PUT', '/quirks', ['language' => 'en']);
        $this->press('/settings', ['panel' => 'reset', 'action' => 'payments']);
        self::assertSame([[], [], 'en', null], [$this->control('GET', '/transactions')['transactions'], $this->control('GET', '/requests')['requests'], $this->control('GET', '/quirks')['language'], $this->control('GET', '/merchants/99999')['notifyUrl']]);
        self::assertSame('9999981900000001', $this->create()['trx_id']);
        $this->control('POST', '/reset', ['keep' => 'settings']);
        self::assertSame([[], 'en'], [$this->control('GET', '/transactions')['transactions'], $this->control('GET', '/quirks')['language']]);
        $this->press('/settings', ['panel' => 'reset', 'action' => 'everything']);
        self::assertSame(['id', self::NOTIFY_URL], [$this->control('GET', '/quirks')['language'], $this->control('GET', '/merchants/99999')['notifyUrl']]);
    }

    public function testPagesOfTheDeveloperAreRefusedToPagesOfOthers(): void
    {
        foreach (['/payments', '/settings', '/snap', '/members', '/cards'] as $path) {
            $request = \Symfony\Component\HttpFoundation\Request::create("http://127.0.0.1:8765$path", 'POST', ['panel' => 'reset'], server: ['HTTP_ORIGIN' => 'https://evil.example', 'HTTP_SEC_FETCH_SITE' => 'cross-site']);
            self::assertSame(403, $this->sandbox->handle($request)->getStatusCode(), $path);
        }
    }

    public function testWhatOthersWroteIsEscaped(): void
    {
        $hostile = '"><script>alert(1)</script>';
        $this->create(['bill_no' => substr($hostile, 0, 32), 'merchant' => 'x']);
        foreach (['/payments', '/payments?q=' . rawurlencode($hostile), '/cards?q=' . rawurlencode($hostile), '/settings?merchant_id=' . rawurlencode($hostile)] as $path) {
            self::assertStringNotContainsString('<script>alert', $this->send('GET', $path)->getContent(), $path);
        }
    }
}
