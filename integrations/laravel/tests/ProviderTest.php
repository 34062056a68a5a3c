<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\BillingClient;
use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\Laravel\Facades\Faspay;
use Faspay\RecurringClient;
use Faspay\Shop\BillStore;
use Faspay\Shop\Checkout;
use Faspay\Shop\Clients;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Notifications;
use Faspay\Shop\Reconciliation;
use Faspay\Shop\Settings;
use Faspay\SnapClient;
use Illuminate\Support\Facades\Artisan;
use PHPUnit\Framework\Attributes\DataProvider;

final class ProviderTest extends TestCase
{
    protected function config(): array
    {
        $keys = dirname(__DIR__, 3) . '/sandbox/keys';

        return TestApplication::settings([
            'FASPAY_SNAP_PRIVATE_KEY' => "file://$keys/test_merchant_private.pem", 'FASPAY_SNAP_PUBLIC_KEY' => "file://$keys/test_gateway_public.pem",
            'FASPAY_CARD_MERCHANT_ID' => 'tokofaspay', 'FASPAY_CARD_PASSWORD' => 'abcde', 'FASPAY_BILLING_SERVICE_ID' => '99999', 'FASPAY_BASE_URL' => 'http://127.0.0.1:9',
            'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd',
        ]);
    }

    /** @return list<array{class-string}> */
    public static function parts(): array
    {
        return array_map(static fn (string $class): array => [$class], [
            DebitClient::class, SnapClient::class, CreditCardClient::class, RecurringClient::class, BillingClient::class, Clients::class, BillStore::class,
            Checkout::class, Notifications::class, Reconciliation::class, Settings::class,
        ]);
    }

    #[DataProvider('parts')]
    public function testAPartIsMadeOnceAndWhenItIsFirstUsed(string $class): void
    {
        self::assertTrue($this->app->bound($class));
        self::assertFalse($this->app->resolved($class));
        self::assertInstanceOf($class, $this->app->make($class));
        self::assertSame($this->app->make($class), $this->app->make($class));
    }

    public function testTheShopUsesTheClientsThatAreBoundToTheInterfaces(): void
    {
        self::assertSame($this->app->make(DebitClient::class), $this->app->make(Clients::class)->debit());
        self::assertSame($this->app->make(SnapClient::class), $this->app->make(Clients::class)->snap());
        self::assertSame($this->app->make(CreditCardClient::class), Faspay::cards());
        self::assertSame($this->app->make(RecurringClient::class), Faspay::recurring());
        self::assertSame($this->app->make(BillingClient::class), Faspay::billing());
    }

    public function testAnInstanceThatWasBoundBeforeTheFirstUseStays(): void
    {
        $mock = $this->createStub(DebitClient::class);
        $this->app->instance(DebitClient::class, $mock);
        $this->app->make(Checkout::class);

        self::assertSame($mock, $this->app->make(DebitClient::class));
        self::assertSame($mock, $this->app->make(Clients::class)->debit());
    }

    public function testABindingOfTheApplicationStays(): void
    {
        $own = $this->createStub(SnapClient::class);
        $this->app->bind(SnapClient::class, static fn (): SnapClient => $own);
        $this->app->make(Checkout::class);

        self::assertSame($own, Faspay::snap());
    }

    public function testEverySettingHasItsPlaceInTheConfiguration(): void
    {
        $config = require dirname(__DIR__) . '/config/faspay.php';
        $names = array_map(static fn (string $name): string => strtolower(substr($name, strlen('FASPAY_'))), array_keys(Settings::DEFAULTS));
        self::assertSame([], array_diff($names, array_keys($config)));
        self::assertSame('Toko Kopi', $this->app->make(Settings::class)->merchantName);
    }

    public function testTheConfigurationAndTheRoutesCanBeCached(): void
    {
        $arguments = var_export([$this->directory, $this->config()], true);
        file_put_contents("$this->directory/bootstrap/app.php", '<?php return ' . TestApplication::class . "::build(...$arguments);");
        self::assertSame(0, Artisan::call('config:cache'), Artisan::output());
        $cached = require "$this->directory/bootstrap/cache/config.php";
        self::assertSame($this->app['config']->get('faspay'), $cached['faspay']);
        self::assertSame('99999', $cached['faspay']['merchant_id']);
        self::assertSame(0, Artisan::call('route:cache'), Artisan::output());
        self::assertFileExists("$this->directory/bootstrap/cache/routes-v7.php");
    }

    public function testATestNeverReachesTheRealGateway(): void
    {
        $this->app['config']->set('faspay.base_url', null);
        $this->expectException(ConfigurationException::class);
        $this->expectExceptionMessage('Faspay::fake()');
        Faspay::debit();
    }

    public function testSecretsAreInNoDumpOfTheParts(): void
    {
        $dump = print_r($this->app->make(Settings::class), true);
        self::assertStringNotContainsString('p@ssw0rd', $dump);
        self::assertStringNotContainsString('abcde', $dump);
    }
}
