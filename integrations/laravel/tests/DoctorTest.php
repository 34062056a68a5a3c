<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\Models\Bill;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Queue;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Facades\URL;
use PHPUnit\Framework\Attributes\DataProvider;

final class DoctorTest extends GatewayTestCase
{
    public function testAHealthyShop(): void
    {
        [$status, $findings] = $this->examine();

        self::assertSame(0, $status, print_r($findings, true));
        $subjects = ['Extension', 'Tables', 'Settings', 'Debit credentials', 'SNAP credentials', 'Cards credentials', 'Clock', 'Debit route', 'SNAP route'];
        foreach ($subjects as $subject) {
            self::assertStringStartsWith('ok', $findings[$subject] ?? 'not examined', $subject);
        }
        self::assertMatchesRegularExpression('#faspay \d.*PHP 8\.\d.*libcurl/\d#', $findings['Extension']);
        self::assertStringContainsString('nothing was booked', $findings['Debit route']);
        self::assertStringContainsString('nothing was booked', $findings['SNAP route']);
        self::assertStringContainsString('does not answer', $findings['Debit route from outside']);
        self::assertSame(0, Bill::query()->count());
        self::assertSame([], $this->told);
    }

    /** @return array<string, array{array<string, string|null>, string, string}> settings, subject, what is said */
    public static function wrongSettings(): array
    {
        $nothing = ['faspay.password' => null, 'faspay.snap_private_key' => null, 'faspay.card_password' => null];
        $anothersKey = 'file://' . dirname(__DIR__, 3) . '/sandbox/keys/test_gateway_private.pem';

        $testKey = 'file://' . dirname(__DIR__, 3) . '/sandbox/keys/test_gateway_public.pem';
        $merchantKey = 'file://' . dirname(__DIR__, 3) . '/sandbox/keys/test_merchant_public.pem';

        return [
            'password' => [['faspay.password' => 'wrong'], 'Debit credentials', 'refused with code'],
            'key of SNAP' => [['faspay.snap_private_key' => $anothersKey], 'SNAP credentials', '401'],
            'no key' => [['faspay.snap_private_key' => 'nonsense'], 'SNAP credentials', ''],
            'the test key of the sandbox in production' => [['faspay.environment' => 'production'], 'SNAP route', 'everybody can sign'],
            'the test key of the sandbox as the previous key' => [
                ['faspay.environment' => 'production', 'faspay.snap_previous_public_key' => $testKey, 'faspay.snap_public_key' => $merchantKey], 'SNAP route', 'everybody can sign',
            ],
            'nothing at all' => [$nothing, 'Settings', 'there are no credentials'],
            'nobody is there' => [['faspay.base_url' => 'http://127.0.0.1:9'], 'Debit credentials', 'onnect'],
        ];
    }

    /** @param array<string, string|null> $settings */
    #[DataProvider('wrongSettings')]
    public function testWrongSettingsAreNamed(array $settings, string $subject, string $text): void
    {
        $this->app['config']->set($settings);
        [$status, $findings] = $this->examine();

        self::assertSame(1, $status);
        self::assertStringStartsWith('failed', $findings[$subject] ?? 'not examined');
        self::assertStringContainsString($text, $findings[$subject]);
        self::assertStringNotContainsString('p@ssw0rd', implode($findings));
    }

    public function testTheSamplesAreNotQueued(): void
    {
        $this->app['config']->set('faspay.queued', true);
        Queue::fake();
        [$status, $findings] = $this->examine();
        self::assertSame(0, $status, print_r($findings, true));
        Queue::assertNothingPushed();
    }

    public function testAKeyThatIsNotTheSandboxsIsNotTried(): void
    {
        $this->app['config']->set('faspay.snap_public_key', 'file://' . dirname(__DIR__, 3) . '/sandbox/keys/test_merchant_public.pem');
        self::assertStringStartsWith('skipped', $this->examine()[1]['SNAP route']);
    }

    public function testTheClockIsComparedWithTheGateways(): void
    {
        $this->travel(-10)->minutes();
        [$status, $findings] = $this->examine();
        self::assertSame(1, $status);
        self::assertMatchesRegularExpression('/^failed.* (599|60\d) s behind the gateway.*NTP/', $findings['Clock']);
    }

    public function testMissingTablesAreNamed(): void
    {
        DB::statement('DROP TABLE faspay_bills');
        [$status, $findings] = $this->examine();
        self::assertSame(1, $status);
        self::assertStringStartsWith('failed', $findings['Tables']);
    }

    /** @return array<string, array{\Closure(): mixed, string}> what routes/web.php does instead, and what is said */
    public static function wrongRoutes(): array
    {
        return [
            'none' => [static fn () => null, 'Route::faspayNotifications()'],
            'one that books whatever comes' => [
                static fn () => Route::post('faspay/notification', static fn () => response()->json(['response_code' => '00']))->name('faspay.notification'),
                'forged sample is answered with 200',
            ],
            'one that checks tokens' => [
                static fn () => Route::post('faspay/notification', static fn () => abort(419))->name('faspay.notification'),
                'exempt the route',
            ],
        ];
    }

    #[DataProvider('wrongRoutes')]
    public function testAWrongRouteIsNamed(\Closure $routes, string $text): void
    {
        $this->app['router']->setRoutes(new \Illuminate\Routing\RouteCollection());
        $routes();
        $this->app['router']->getRoutes()->refreshNameLookups();
        [$status, $findings] = $this->examine();
        self::assertSame(1, $status);
        self::assertStringContainsString($text, $findings['Debit route']);
    }

    /** @return array{int, array<string, string>} exit status, and by subject grade and text */
    private function examine(): array
    {
        URL::forceRootUrl('http://127.0.0.1:9');
        $status = Artisan::call('faspay:doctor');
        preg_match_all('/^(\w+) +([^:]+): (.*)$/m', Artisan::output(), $lines, PREG_SET_ORDER);
        $findings = [];
        foreach ($lines as [, $grade, $subject, $text]) {
            $findings[$subject] = "$grade $text";
        }

        return [$status, $findings];
    }
}
