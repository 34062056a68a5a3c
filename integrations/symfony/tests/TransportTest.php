<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\DebitClient;
use Faspay\Exception;
use Faspay\GatewayException;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\SymfonyBundle\Profiler\FaspayDataCollector;
use Faspay\SymfonyBundle\Tests\App\Kernel;
use Faspay\Testing;
use Faspay\Transport\Event;
use Faspay\Transport\Outcome;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** What is seen of calls to Faspay: by listeners, in the log and in the profiler. */
final class TransportTest extends ApplicationTestCase
{
    private Gateway $gateway;

    protected function setUp(): void
    {
        parent::setUp();
        $this->gateway = Gateway::start();
        foreach ($this->gateway->settings() + ['FASPAY_MERCHANT_NAME' => 'Toko'] as $name => $value) {
            $_ENV[$name] = $value;
        }
    }

    protected function tearDown(): void
    {
        foreach (array_keys($this->gateway->settings() + ['FASPAY_MERCHANT_NAME' => '']) as $name) {
            unset($_ENV[$name]);
        }
        parent::tearDown();
    }

    public function testListenersAreToldOfEachAttempt(): void
    {
        $kernel = $this->boot();
        $events = [];
        $this->services($kernel)->get('event_dispatcher')->addListener(Event::class, static function (Event $event) use (&$events): void {
            $events[] = "$event->operation $event->httpStatus {$event->outcome->value}";
        });
        $this->services($kernel)->get(DebitClient::class)->channels();

        self::assertSame(['channels 200 answered'], $events);
    }

    public function testAttemptsAreLoggedToTheirOwnChannelWithoutSecrets(): void
    {
        $kernel = $this->boot();
        $client = $this->services($kernel)->get(DebitClient::class);
        $client->channels();
        $this->gateway->loseNextAnswer();
        try {
            $client->cancel('9999981900000001', 'SHOP0000000001', 'test');
            self::fail('The answer was lost.');
        } catch (Exception) {
        }
        $log = file_get_contents("$this->directory/faspay.log");

        self::assertMatchesRegularExpression('/faspay\.INFO: Faspay channels: answered, HTTP 200, [\d.]+ ms/', $log);
        self::assertMatchesRegularExpression('/faspay\.WARNING: Faspay cancel: answered, HTTP 502/', $log);
        self::assertStringNotContainsString('p@ssw0rd', $log);
        self::assertStringNotContainsString('channels', (string) @file_get_contents("$this->directory/main.log"));
    }

    public function testALogRecordOfAnExceptionHoldsItsContext(): void
    {
        $kernel = $this->boot();
        $refused = new GatewayException('refused', responseCode: '14', operation: 'create', orderNo: 'SHOP0000000001');
        $this->services($kernel)->get('logger')->error('No payment', ['exception' => new \RuntimeException('wrapped', previous: $refused)]);
        $log = file_get_contents("$this->directory/main.log");

        self::assertStringContainsString('"faspay":{"responseCode":"14"', $log);
        self::assertStringContainsString('"orderNo":"SHOP0000000001"', $log);
    }

    public function testThePanelShowsTheCallsOfARequest(): void
    {
        $kernel = $this->boot();
        $panel = $this->panelOf($kernel, function () use ($kernel): void {
            $this->services($kernel)->get(DebitClient::class)->channels();
            $this->services($kernel)->get(DebitClient::class)->status('9999981900000001', 'SHOP0000000001');
        });

        self::assertSame(2, preg_match_all('#<th scope="row">(channels|status)</th>#', $panel));
        self::assertStringContainsString('127.0.0.1', $panel);
        self::assertStringContainsString('<td>answered</td>', $panel);
        self::assertStringNotContainsString('p@ssw0rd', $panel);
    }

    public function testThePanelOfARequestWithoutCallsSaysSo(): void
    {
        self::assertStringContainsString('This request did not call Faspay.', $this->panelOf($this->boot(), static fn () => null));
    }

    public function testTheCollectorKeepsABoundedNumberOfAttemptsAndCountsAll(): void
    {
        ini_set('faspay.testing', '1');
        $collector = new FaspayDataCollector();
        for ($number = 1; $number <= FaspayDataCollector::MOST + 5; $number++) {
            $collector->record(Testing::answer(Event::class, [
                'operation' => 'status', 'attempt' => 1, 'httpStatus' => $number === 1 ? 500 : 200, 'totalSeconds' => 0.01,
                'outcome' => $number === 2 ? Outcome::Unknown : Outcome::Answered,
            ]));
        }
        ini_set('faspay.testing', '0');
        $collector->collect(new Request(), new Response());
        $collector->lateCollect();
        $stored = unserialize(serialize($collector));

        self::assertCount(FaspayDataCollector::MOST, $stored->getAttempts());
        self::assertSame(FaspayDataCollector::MOST + 5, $stored->getCount());
        self::assertSame(2, $stored->getFailures());
        self::assertEqualsWithDelta(10.0 * (FaspayDataCollector::MOST + 5), $stored->getMilliseconds(), 0.1);
        $collector->reset();
        self::assertSame(0, $collector->getCount());
    }

    /** @param \Closure(): mixed $work done while a request is handled */
    private function panelOf(Kernel $kernel, \Closure $work): string
    {
        $this->services($kernel)->get('event_dispatcher')->addListener('kernel.request', static function () use (&$work): void {
            $once = $work;
            $work = static fn () => null;
            $once();
        });
        $request = Request::create('/no-such-page');
        $response = $kernel->handle($request);
        $kernel->terminate($request, $response);
        $token = $response->headers->get('X-Debug-Token');
        self::assertNotNull($token);
        $page = $kernel->handle(Request::create("/_profiler/$token?panel=faspay"));
        self::assertSame(200, $page->getStatusCode());

        return (string) $page->getContent();
    }
}
