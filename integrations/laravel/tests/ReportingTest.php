<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\GatewayException;
use Faspay\Laravel\Facades\Faspay;
use Faspay\OutcomeUnknownException;
use Faspay\Transport\Event as Attempt;
use Illuminate\Support\Arr;
use Illuminate\Support\Facades\Event;
use Illuminate\Support\Facades\Log;
use Monolog\Handler\TestHandler;
use Monolog\Level;
use Sentry\ClientBuilder;
use Sentry\Laravel\Integration\ExceptionContextIntegration;
use Sentry\SentrySdk;

/** What logs, metrics and error trackers learn. */
final class ReportingTest extends GatewayTestCase
{
    protected function config(): array
    {
        return parent::config() + [
            'faspay.log_channel' => 'payments', 'logging.channels.payments' => ['driver' => 'monolog', 'handler' => TestHandler::class],
            'logging.default' => 'app', 'logging.channels.app' => ['driver' => 'monolog', 'handler' => TestHandler::class],
        ];
    }

    public function testEachAttemptIsInTheLogAndAnEvent(): void
    {
        $attempts = [];
        Event::listen(Attempt::class, static function (Attempt $attempt) use (&$attempts): void {
            $attempts[] = "$attempt->operation $attempt->httpStatus";
        });
        $this->open();
        $this->gateway->breakDown();
        $e = rescue(static fn () => Faspay::debit()->channels(), static fn (\Throwable $e): \Throwable => $e, false);
        self::assertInstanceOf(OutcomeUnknownException::class, $e);

        self::assertSame(['create 200', 'channels 500'], $attempts);
        $records = $this->log('payments')->getRecords();
        self::assertSame([Level::Debug, Level::Warning], array_map(static fn ($record): Level => $record->level, $records));
        self::assertSame('Faspay: create', $records[0]->message);
        self::assertSame(['http_status' => 200, 'attempt' => 1, 'outcome' => 'answered'], Arr::only($records[0]->context, ['http_status', 'attempt', 'outcome']));
        self::assertFalse($this->log('app')->hasDebugRecords());
    }

    public function testAnExceptionIsLoggedWithItsContext(): void
    {
        report(new GatewayException('refused', responseCode: '30', operation: 'create', orderNo: 'SHOP0000000042'));
        $context = $this->log('app')->getRecords()[0]->context;
        self::assertSame(['30', 'create', 'SHOP0000000042'], [$context['responseCode'], $context['operation'], $context['orderNo']]);
    }

    public function testSentryGetsTheContext(): void
    {
        $events = [];
        $client = ClientBuilder::create([
            'dsn' => 'https://key@sentry.invalid/1',
            'default_integrations' => false,
            'integrations' => [new ExceptionContextIntegration()],
            'before_send' => static function (\Sentry\Event $event) use (&$events): null {
                $events[] = $event;

                return null;
            },
        ])->getClient();
        SentrySdk::init()->bindClient($client);
        \Sentry\captureException(new GatewayException('refused', responseCode: '30', operation: 'create', orderNo: 'SHOP0000000042'));

        self::assertCount(1, $events);
        self::assertSame('SHOP0000000042', $events[0]->getExtra()['exception_context']['orderNo']);
    }

    public function testNoSecretIsInAnyLog(): void
    {
        $this->open();
        $this->call('POST', '/faspay/notification', content: '{}');
        $records = serialize([...$this->log('payments')->getRecords(), ...$this->log('app')->getRecords()]);
        self::assertStringNotContainsString('p@ssw0rd', $records);
        self::assertStringContainsString('did not verify', $records);
    }

    private function log(string $channel): TestHandler
    {
        $handler = Log::channel($channel)->getLogger()->getHandlers()[0];
        self::assertInstanceOf(TestHandler::class, $handler);

        return $handler;
    }
}
