<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Application;
use Faspay\Sandbox\Settings;
use Faspay\Sandbox\ShopUrl;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** What foreign pages, foreign machines and wrong addresses may do: nothing. */
final class GuardTest extends CardTestCase
{
    private const OWN = 'http://127.0.0.1:8765';

    /** What changes or fetches something and takes no signature of a merchant. */
    private const CHANGES = [
        ['POST', '/_sandbox/reset'], ['POST', '/_sandbox/time'], ['POST', '/_sandbox/static-va'], ['PUT', '/_sandbox/quirks'], ['DELETE', '/_sandbox/requests'],
        ['GET', '/_sandbox/requests'], ['GET', '/_sandbo%78/requests'], ['POST', '/cards'], ['POST', '/members'], ['POST', '/payments'], ['POST', '/settings'], ['POST', '/payouts'], ['POST', '/_sandbox/balance'], ['POST', '/snap'], ['POST', '/snap/inquiry'], ['POST', '/snap/pay'], ['POST', '/snap/decide'],
        ['POST', '/pws/100003/decide'], ['POST', '/payment/card'], ['POST', '/payment/challenge'], ['POST', '/cvr/300011/10'], ['DELETE', '/v1.0/transfer-va/delete-va'],
    ];

    /** @param array<string, string> $server */
    private function ask(string $method, string $path, array $server, string $base = self::OWN, ?string $body = '{}'): Response
    {
        return $this->sandbox->handle(Request::create($base . $path, $method, server: $server, content: $body));
    }

    /** @return iterable<string, array{array<string, string>}> */
    public static function foreign(): iterable
    {
        yield 'another site' => [['HTTP_ORIGIN' => 'https://evil.example', 'HTTP_SEC_FETCH_SITE' => 'cross-site']];
        yield 'an old browser' => [['HTTP_ORIGIN' => 'https://evil.example']];
        yield 'another port' => [['HTTP_ORIGIN' => 'http://127.0.0.1:8000', 'HTTP_SEC_FETCH_SITE' => 'same-site']];
        yield 'a page that hides its origin' => [['HTTP_ORIGIN' => 'null']];
        yield 'another scheme' => [['HTTP_ORIGIN' => 'https://127.0.0.1:8765']];
        yield 'without an origin' => [['HTTP_SEC_FETCH_SITE' => 'cross-site']];
    }

    #[DataProvider('foreign')]
    public function testForeignPagesChangeAndFetchNothing(array $server): void
    {
        foreach (self::CHANGES as [$method, $path]) {
            $response = $this->ask($method, $path, $server);
            self::assertSame([403, '{"error":"a page of another origin may not do this"}'], [$response->getStatusCode(), $response->getContent()], "$method $path");
        }
        self::assertSame(self::now()->format('Y-m-d H:i:s'), $this->control('GET', '/health')['now']);
        self::assertSame([], $this->received);
    }

    public function testItsOwnPagesAndProgramsMay(): void
    {
        foreach ([[], ['HTTP_ORIGIN' => self::OWN, 'HTTP_SEC_FETCH_SITE' => 'same-origin'], ['HTTP_SEC_FETCH_SITE' => 'none']] as $server) {
            self::assertSame(200, $this->ask('POST', '/_sandbox/reset', $server)->getStatusCode());
        }
    }

    public function testAShopsPageMayPostItsFormsAndLinkToThePages(): void
    {
        $server = ['HTTP_ORIGIN' => 'https://shop.example', 'HTTP_SEC_FETCH_SITE' => 'cross-site'];
        $page = $this->sandbox->handle(Request::create(self::OWN . '/payment', 'POST', self::form(), server: $server));
        self::assertStringContainsString('name="CARDNO"', $page->getContent());
        $bill = $this->create(['payment_channel' => '402']);
        $form = ['va_number' => $bill['trx_id'], 'amount' => '10000.00'];
        self::assertSame(200, $this->sandbox->handle(Request::create(self::OWN . '/permatanet/payment', 'POST', $form, server: $server))->getStatusCode());
        self::assertSame(200, $this->ask('GET', substr($bill['redirect_url'], strlen(self::OWN)), ['HTTP_SEC_FETCH_SITE' => 'cross-site'])->getStatusCode());
    }

    public function testOnlyKnownHostsAreServed(): void
    {
        foreach (['http://localhost:8765', 'http://127.0.0.2', 'http://[::1]:8765', 'http://LOCALHOST'] as $base) {
            self::assertSame(200, $this->ask('GET', '/_sandbox/health', [], $base)->getStatusCode(), $base);
        }
        foreach (['http://evil.example:8765', 'http://127.0.0.1.evil.example', 'http://faspay', 'http://192.168.0.7', 'http://localhost.evil.example'] as $base) {
            $response = $this->ask('POST', '/cvr/300011/10', [], $base, json_encode(self::bill()));
            self::assertSame(421, $response->getStatusCode(), $base);
            self::assertStringContainsString('FASPAY_SANDBOX_HOSTS', $response->getContent());
        }
        $request = Request::create(self::OWN . '/');
        $request->headers->set('Host', 'a b');
        self::assertSame(400, $this->sandbox->handle($request)->getStatusCode());
        $this->sandbox = $this->with(hosts: ['faspay']);
        self::assertSame(200, $this->ask('GET', '/_sandbox/health', [], 'http://faspay:8765')->getStatusCode());
    }

    public function testOtherMachinesAreServedWithATokenOnly(): void
    {
        $far = ['REMOTE_ADDR' => '192.168.0.7'];
        foreach (['/', '/_sandbox/health', '/cards'] as $path) {
            self::assertSame(403, $this->ask('GET', $path, $far)->getStatusCode());
        }
        self::assertSame(200, $this->ask('GET', '/', ['REMOTE_ADDR' => '::1'])->getStatusCode());

        $this->sandbox = $this->with(token: 'open sesame');
        foreach ([$far, []] as $server) {
            self::assertSame(200, $this->ask('GET', '/_sandbox/health', $server)->getStatusCode());
            foreach (['/', '/payments', '/cards', '/members', '/payouts', '/snap', '/settings', '/_sandbox/merchants', '/_sandbox/events', '/_sandbox/requests', '/_sandbox/quirks'] as $path) {
                $response = $this->ask('GET', $path, $server);
                self::assertSame([401, 'Bearer'], [$response->getStatusCode(), $response->headers->get('WWW-Authenticate')], $path);
                self::assertStringNotContainsString('open sesame', $response->getContent());
                self::assertSame(401, $this->ask('GET', $path, $server + ['HTTP_AUTHORIZATION' => 'Bearer wrong'])->getStatusCode());
                self::assertSame(200, $this->ask('GET', $path, $server + ['HTTP_AUTHORIZATION' => 'Bearer open sesame'])->getStatusCode(), $path);
            }
            foreach ([['GET', '/%73ettings'], ['GET', '/_sandbo%78/merchants'], ['POST', '/%5Fsandbox/reset'], ['POST', '/_sandbox/reset'], ['GET', '/events'], ['GET', '/story/1'], ['GET', '/deliveries/delivery-1'], ['POST', '/deliveries/delivery-1']] as [$method, $path]) {
                self::assertSame(401, $this->ask($method, $path, $server)->getStatusCode(), $path);
            }
        }
        // Merchants and shoppers have signatures.
        $bill = json_decode($this->ask('POST', '/cvr/300011/10', $far, self::OWN, json_encode(self::bill()))->getContent(), true);
        self::assertSame('00', $bill['response_code']);
        self::assertSame(200, $this->ask('GET', substr($bill['redirect_url'], strlen(self::OWN)), $far)->getStatusCode());
    }

    public function testABrowserOpensTheTokenOnce(): void
    {
        $this->sandbox = $this->with(token: 'open sesame');
        self::assertSame(401, $this->ask('GET', '/cards?token=wrong', [])->getStatusCode());
        $response = $this->ask('GET', '/cards?token=open%20sesame&a=b', []);
        self::assertSame([303, '/cards?a=b'], [$response->getStatusCode(), $response->headers->get('Location')]);
        [$cookie] = $response->headers->getCookies();
        self::assertSame([true, 'strict'], [$cookie->isHttpOnly(), $cookie->getSameSite()]);
        self::assertStringNotContainsString('sesame', $cookie->getValue());
        $request = Request::create(self::OWN . '/cards', 'GET', cookies: [$cookie->getName() => $cookie->getValue()]);
        self::assertSame(200, $this->sandbox->handle($request)->getStatusCode());
    }

    public function testPagesProtectThemselvesAndSayThatTheyAreASimulation(): void
    {
        $bill = $this->create();
        $pages = [
            $this->send('GET', '/'), $this->send('GET', '/cards'), $this->send('GET', '/members'), $this->send('GET', '/snap'), $this->send('GET', '/ovo/activation'),
            $this->send('GET', substr($bill['redirect_url'], strlen(self::OWN))), $this->pay(), $this->onCardPage($this->pay(['MERCHANT_TRANID' => 'order-2'])),
            $this->send('GET', '/pws/100003/0830000010100000/wrong'),
        ];
        foreach ($pages as $page) {
            self::assertStringContainsString('a simulation, not Faspay', $page->getContent());
            $policy = $page->headers->get('Content-Security-Policy');
            self::assertStringContainsString("default-src 'none'", $policy);
            self::assertStringContainsString("frame-ancestors 'none'", $policy);
            self::assertSame(['nosniff', 'DENY', 'same-origin'], array_map($page->headers->get(...), ['X-Content-Type-Options', 'X-Frame-Options', 'Referrer-Policy']));
            self::assertSame(1, preg_match("/script-src 'nonce-([0-9a-f]{32})'/", $policy, $nonce));
            preg_match_all('/<(?:script|style)\b[^>]*>/', $page->getContent(), $tags);
            foreach ($tags[0] as $tag) {
                self::assertStringContainsString("nonce=\"$nonce[1]\"", $tag);
            }
            self::assertDoesNotMatchRegularExpression('/ (?:style|on[a-z]+)=/', $page->getContent());
        }
        self::assertStringContainsString("default-src 'none'", $this->send('GET', '/_sandbox/requests')->headers->get('Content-Security-Policy'));
    }

    /** @return iterable<string, array{string, string}> */
    public static function addresses(): iterable
    {
        yield 'another scheme' => ['file:///etc/passwd', 'is no http or https address'];
        yield 'none' => ['not a url', 'is no http or https address'];
        yield 'a line break' => ["http://shop.example/\nx", 'is no http or https address'];
        yield 'credentials' => ['http://user:pass@shop.example/', 'has a user or a password in it'];
        yield 'a fragment' => ['http://shop.example/#x', 'has a "#" in it'];
        yield 'Faspay, escaped' => ['https://debit.faspay%2eco%2eid/x', 'is no http or https address'];
        yield 'Faspay, in wide letters' => ['https://debit.ｆaspay.co.id/x', 'is no http or https address'];
        yield 'Faspay' => ['https://debit.faspay.co.id/x', 'is an address of Faspay: a simulation has no business there'];
        yield 'Faspay, written otherwise' => ['https://DEBIT-Sandbox.Faspay.co.id.:443/', 'is an address of Faspay: a simulation has no business there'];
    }

    #[DataProvider('addresses')]
    public function testWrongAddressesAreRefusedEverywhere(string $url, string $problem): void
    {
        self::assertSame($problem, ShopUrl::problem($url));
        foreach (['notifyUrl', 'returnUrl', 'recurringNotifyUrl', 'snapUrl'] as $name) {
            self::assertSame(['error' => "$name $problem", 'field' => $name], $this->control('PUT', '/merchants/99999', [$name => $url]));
        }
        self::assertSame('cardNotifyUrl', $this->control('PUT', '/merchants/tokofaspay', ['cardNotifyUrl' => $url])['field']);
        self::assertSame('url', $this->control('POST', '/static-va', ['url' => $url, 'va_number' => '1'])['field']);
        try {
            putenv("FASPAY_SANDBOX_NOTIFY_URL=$url");
            $this->expectExceptionMessage("notifyUrl of a merchant $problem");
            Settings::fromEnvironment();
        } finally {
            putenv('FASPAY_SANDBOX_NOTIFY_URL');
        }
    }

    public function testFaspayIsNoShop(): void
    {
        self::assertSame('5513', $this->direct(['handshake_url' => 'https://fpg.faspay.co.id/payment'])['ERR_CODE']);
        self::assertFalse(ShopUrl::isFaspay('https://notfaspay.co.id/'));
        self::assertFalse(ShopUrl::isFaspay('https://faspay.co.id.example/'));
    }

    public function testNobodyTakesItForFaspay(): void
    {
        foreach (['FASPAY_SANDBOX_HOSTS' => 'faspay,Web.faspay.co.id', 'FASPAY_SANDBOX_URL' => 'https://debit-sandbox.faspay.co.id:8443'] as $variable => $value) {
            putenv("$variable=$value");
            try {
                Settings::fromEnvironment();
                self::fail("$variable=$value was taken");
            } catch (\InvalidArgumentException $e) {
                self::assertStringContainsString('the sandbox must not be known as', $e->getMessage());
            } finally {
                putenv($variable);
            }
        }
    }

    public function testStaticAccountsAreAskedAtTheMerchantsShopsOnly(): void
    {
        $ask = fn (string $url): array => $this->control('POST', '/static-va', ['url' => $url, 'va_number' => '8641162021000007']);
        foreach (['https://internal.example/va', 'https://shop.example:8443/va', 'http://shop.example/va', 'http://169.254.169.254/latest', 'http://127.0.0.1.example/va'] as $url) {
            self::assertStringContainsString('neither on this machine nor where an address of the merchant is', $ask($url)['error']);
        }
        self::assertSame('url', $ask('https://shop.example/va?x=1')['field']);
        self::assertSame([], $this->received);
        $this->merchant->append(new HttpResponse(302, ['Location' => 'http://169.254.169.254/']), new HttpResponse(200), new HttpResponse(200));
        self::assertSame(302, $ask('https://shop.example/va')['http_status']);
        self::assertSame(200, $ask('http://localhost:8000/va')['http_status']);
        $this->control('PUT', '/merchants/99999', ['snapUrl' => 'https://internal.example/snap']);
        self::assertSame(200, $ask('https://internal.example/va')['http_status']);
        self::assertCount(3, $this->received);
    }

    public function testNoMerchantBringsAPasswordAlong(): void
    {
        self::assertSame('password', $this->control('PUT', '/merchants/99999', ['password' => 'that of the real one'])['field']);
        self::assertSame('userId', $this->control('PUT', '/merchants/99999', ['userId' => 'bot30000'])['field']);
        self::assertSame(404, $this->send('PUT', '/_sandbox/merchants/30000', '{}')->getStatusCode());
    }

    public function testBehindTlsItIsKnownByTheNameThatOthersUse(): void
    {
        $this->sandbox = $this->with(url: 'https://faspay:8443');
        $answer = json_decode($this->ask('POST', '/cvr/300011/10', [], 'http://faspay:8443', json_encode(self::bill()))->getContent(), true);
        self::assertStringStartsWith('https://faspay:8443/pws/', $answer['redirect_url']);
        $inside = json_decode($this->ask('POST', '/cvr/300011/10', [], self::OWN, json_encode(self::bill(['bill_no' => 'INV-2'])))->getContent(), true);
        self::assertStringStartsWith(self::OWN . '/pws/', $inside['redirect_url']);
        $this->expectExceptionMessage('FASPAY_SANDBOX_URL must be such as');
        try {
            putenv('FASPAY_SANDBOX_URL=https://faspay/x');
            Settings::fromEnvironment();
        } finally {
            putenv('FASPAY_SANDBOX_URL');
        }
    }

    private function with(?string $token = null, array $hosts = [], ?string $url = null): Application
    {
        $merchant = ['userId' => 'bot99999', 'password' => 'p@ssw0rd', 'name' => 'Sample Store', 'notifyUrl' => null, 'returnUrl' => null, 'format' => 'json'];

        return new Application(new Settings($this->database, ['99999' => $merchant], [], self::now()->getTimestamp(), token: $token, hosts: $hosts, url: $url));
    }
}
