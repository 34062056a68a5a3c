<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\DebitClient;
use Faspay\Shop\Channels;
use Faspay\Shop\Clients;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Method;
use Faspay\Shop\Settings;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class SettingsTest extends TestCase
{
    private const DEBIT = ['FASPAY_MERCHANT_ID' => '99999', 'FASPAY_MERCHANT_NAME' => 'Toko', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => ' s3cret '];

    public function testEachProductIsThereWithItsCredentials(): void
    {
        $settings = Settings::fromArray(self::DEBIT + ['FASPAY_TIMEOUT' => 20, 'FASPAY_CALLERS' => "203.0.113.7, 198.51.100.0/24\n", 'OTHER' => 'x']);
        self::assertTrue($settings->hasDebit());
        self::assertFalse($settings->hasSnap());
        self::assertFalse($settings->hasCards());
        self::assertSame(' s3cret ', $settings->password);
        self::assertSame(20.0, $settings->timeout);
        self::assertSame(['203.0.113.7', '198.51.100.0/24'], $settings->callers);
        self::assertSame('SHOP', $settings->billPrefix);
        self::assertInstanceOf(DebitClient::class, (new Clients($settings))->debit());
    }

    public function testDumpsShowNoSecret(): void
    {
        $settings = Settings::fromArray([
            'FASPAY_PASSWORD' => 'hidden1', 'FASPAY_PREVIOUS_PASSWORD' => 'hidden2', 'FASPAY_SNAP_PRIVATE_KEY' => 'hidden3',
            'FASPAY_SNAP_PRIVATE_KEY_PASSPHRASE' => 'hidden4', 'FASPAY_CARD_PASSWORD' => 'hidden5', 'FASPAY_CARD_PREVIOUS_PASSWORD' => 'hidden6',
        ]);
        ob_start();
        var_dump($settings);
        self::assertStringNotContainsString('hidden', (string) ob_get_clean() . print_r($settings, true));
    }

    /** @return array<string, array{array<string, string>, string}> */
    public static function mistakes(): array
    {
        return [
            'environment' => [['FASPAY_ENVIRONMENT' => 'live'], 'FASPAY_ENVIRONMENT must be sandbox or production'],
            'prefix' => [['FASPAY_BILL_PREFIX' => 'AB1'], 'FASPAY_BILL_PREFIX must be four capital letters'],
            'channels' => [['FASPAY_SNAP_CHANNELS' => 'BCA'], 'FASPAY_SNAP_CHANNELS must be codes of channels'],
            'company code' => [['FASPAY_SNAP_STATIC_CHANNELS' => '402'], 'needs FASPAY_SNAP_COMPANY_CODE'],
            'minutes' => [['FASPAY_BILL_MINUTES' => '0'], 'FASPAY_BILL_MINUTES must be a whole number'],
        ];
    }

    /** @param array<string, string> $values */
    #[DataProvider('mistakes')]
    public function testAMistakeIsNamed(array $values, string $message): void
    {
        $this->expectException(ConfigurationException::class);
        $this->expectExceptionMessage($message);
        Settings::fromArray($values);
    }

    public function testAClientNamesTheSettingsThatItMisses(): void
    {
        $clients = new Clients(Settings::fromArray(['FASPAY_MERCHANT_ID' => '99999', 'FASPAY_PASSWORD' => 'x']));
        $this->expectException(ConfigurationException::class);
        $this->expectExceptionMessage('Debit needs these settings: FASPAY_MERCHANT_NAME, FASPAY_USER_ID.');
        $clients->debit();
    }

    /** @return array<string, array{string, string}> */
    public static function channelsThatNobodyHas(): array
    {
        return [
            'another channel' => ['402', 'no credentials with which the channel "402" could be paid: SNAP has the channels that FASPAY_SNAP_CHANNELS and FASPAY_SNAP_STATIC_CHANNELS list'],
            'the card' => [Channels::CARD, 'no credentials with which the channel "card" could be paid.'],
        ];
    }

    #[DataProvider('channelsThatNobodyHas')]
    public function testAChannelThatNobodyHasTellsWhereSnapListsIts(string $channel, string $message): void
    {
        $settings = Settings::fromArray(['FASPAY_MERCHANT_ID' => '99999', 'FASPAY_SNAP_PRIVATE_KEY' => 'x', 'FASPAY_SNAP_CHANNELS' => '702,711']);
        $this->expectException(ConfigurationException::class);
        $this->expectExceptionMessage($message);
        (new Channels($settings, new Clients($settings)))->option($channel);
    }

    public function testAContainersOwnClientIsTakenOnce(): void
    {
        $made = 0;
        $client = $this->createMock(DebitClient::class);
        $clients = new Clients(Settings::fromArray([]), debit: function () use (&$made, $client): DebitClient {
            $made++;

            return $client;
        });
        self::assertSame($client, $clients->debit());
        self::assertSame($client, $clients->debit());
        self::assertSame(1, $made);
    }

    public function testWithoutTheExtensionItSaysWhatToInstall(): void
    {
        $code = 'spl_autoload_register(fn ($class) => require ' . var_export(__DIR__ . '/../src/', true) . ' . substr($class, 12) . ".php");'
            . 'try { (new Faspay\Shop\Clients(Faspay\Shop\Settings::fromArray([])))->debit(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(); }';
        $said = (string) shell_exec('PHP_INI_SCAN_DIR=/nowhere ' . escapeshellarg(PHP_BINARY) . ' -n -r ' . escapeshellarg($code));
        self::assertStringContainsString('ConfigurationException: The PHP extension "faspay" is not loaded. Install it with "pie install', $said);
    }

    public function testTheMethodOfAChannelIsThatOfItsKind(): void
    {
        $settings = Settings::fromArray(self::DEBIT + [
            'FASPAY_SNAP_PRIVATE_KEY' => 'x', 'FASPAY_SNAP_CHANNELS' => '702,711,819,402', 'FASPAY_SNAP_STATIC_CHANNELS' => '402', 'FASPAY_SNAP_COMPANY_CODE' => '850499',
        ]);
        $channels = new Channels($settings, new Clients($settings));
        $methods = array_map(static fn (string $code): Method => $channels->option($code)->method, ['702', '711', '819', '402', '801']);
        self::assertSame([Method::SnapVa, Method::SnapQr, Method::SnapDebit, Method::SnapStaticVa, Method::Debit], $methods);
        self::assertSame('BCA Virtual Account', $channels->option('702')->name);
        $this->expectException(ConfigurationException::class);
        $channels->option('card');
    }

    public function testBillsByEmailHaveAnAddressOfTheirOwn(): void
    {
        $settings = ['FASPAY_BASE_URL' => 'https://debit.example', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd', 'FASPAY_BILLING_SERVICE_ID' => '6'];
        $address = static fn (array $more): string => (new Clients(Settings::fromArray($more + $settings)))->billing()->__debugInfo()['baseUrl'];
        self::assertSame('https://bills.example', $address(['FASPAY_BILLING_BASE_URL' => 'https://bills.example']));
        self::assertSame('https://debit.example', $address([]));
        self::assertFalse(Settings::fromArray([])->hasBilling());
        $this->expectException(ConfigurationException::class);
        $this->expectExceptionMessage('FASPAY_BILLING_SERVICE_ID');
        $address(['FASPAY_BILLING_SERVICE_ID' => '']);
    }
}
