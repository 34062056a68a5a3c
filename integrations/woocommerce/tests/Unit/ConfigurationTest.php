<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Unit;

use Faspay\WooCommerce\Configuration;
use PHPUnit\Framework\Attributes\BackupGlobals;
use PHPUnit\Framework\TestCase;

require_once __DIR__ . '/wordpress.php';

#[BackupGlobals(true)]
final class ConfigurationTest extends TestCase
{
    protected function setUp(): void
    {
        $GLOBALS['faspay_options'] = [Configuration::OPTION => ['merchant_id' => ' 11111 ', 'user_id' => 'bot11111', 'password' => 'from the database', 'bill_minutes' => '']];
        foreach (['FASPAY_MERCHANT_ID', 'FASPAY_PASSWORD', 'FASPAY_USER_ID'] as $name) {
            putenv($name);
        }
    }

    public function testTheEnvironmentGoesBeforeTheSettingsPage(): void
    {
        self::assertSame('11111', Configuration::value('FASPAY_MERCHANT_ID'));
        putenv('FASPAY_MERCHANT_ID=22222');
        self::assertSame('22222', Configuration::value('FASPAY_MERCHANT_ID'));
        self::assertSame('22222', (new Configuration())->settings()->merchantId);
        self::assertSame('bot11111', (new Configuration())->settings()->userId);
    }

    public function testASecretNeverComesFromTheDatabase(): void
    {
        self::assertNull(Configuration::value('FASPAY_PASSWORD'));
        self::assertFalse((new Configuration())->settings()->hasDebit());
        putenv('FASPAY_PASSWORD=p@ssw0rd');
        self::assertTrue((new Configuration())->settings()->hasDebit());
        self::assertSame('the *** is kept', Configuration::redaction()->text('the p@ssw0rd is kept'));
    }

    public function testWhatIsNotGivenHasItsDefault(): void
    {
        self::assertSame(1440, (new Configuration())->settings()->billMinutes);
        self::assertSame('SHOP', (new Configuration())->settings()->billPrefix);
    }
}
