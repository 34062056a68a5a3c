<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\DebitClient;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Settings;
use Faspay\Shop\Testing\Fake\FakeGateway;
use Faspay\SymfonyBundle\FaspayBundle;
use Faspay\SymfonyBundle\Tests\App\Checkout;
use PHPUnit\Framework\Attributes\TestWith;
use Symfony\Component\Config\Definition\Exception\InvalidConfigurationException;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\ParameterBag\ParameterBag;

final class ContainerTest extends ApplicationTestCase
{
    private const CREDENTIALS = ['merchant_id' => '99999', 'merchant_name' => 'Toko', 'user_id' => 'bot99999', 'password' => 'p@ssw0rd'];

    #[TestWith([true, []])]
    #[TestWith([true, ['queue' => true]])]
    #[TestWith([true, ['fake' => true]])]
    #[TestWith([false, []])]
    #[TestWith([false, ['connection' => 'default', 'table_prefix' => 'pay_']])]
    public function testTheContainerIsValid(bool $full, array $configuration): void
    {
        $tester = $this->command($this->boot(faspay: $configuration, full: $full), ['command' => 'lint:container']);

        self::assertSame(0, $tester->getStatusCode(), $tester->getDisplay());
    }

    public function testClientsAreInjectedByTheirInterfacesAndMadeWhenTheyAreUsed(): void
    {
        $kernel = $this->boot();
        // There are no credentials: whoever made a client would throw.
        $checkout = $this->services($kernel)->get(Checkout::class);

        self::assertInstanceOf(DebitClient::class, $checkout->debit);
        $this->expectException(ConfigurationException::class);
        $this->expectExceptionMessage('FASPAY_PASSWORD');
        $checkout->debit->redirectUrl('1', '2');
    }

    public function testTheConfigurationComesFirst(): void
    {
        $checkout = $this->services($this->boot(faspay: self::CREDENTIALS))->get(Checkout::class);

        self::assertStringStartsWith('https://', $checkout->debit->redirectUrl('9999981900000001', 'SHOP0000000001'));
    }

    public function testTheEnvironmentIsReadAtRunTime(): void
    {
        $kernel = $this->boot();
        $_ENV['FASPAY_MERCHANT_ID'] = '98765';
        $_ENV['FASPAY_SNAP_CHANNELS'] = '702,711';
        try {
            $settings = $this->services($kernel)->get(Settings::class);
        } finally {
            unset($_ENV['FASPAY_MERCHANT_ID'], $_ENV['FASPAY_SNAP_CHANNELS']);
        }

        self::assertSame('98765', $settings->merchantId);
        self::assertSame(['702', '711'], $settings->snapChannels);
    }

    public function testListsAreWrittenAsLists(): void
    {
        $settings = $this->services($this->boot(faspay: ['snap_channels' => ['702', '711'], 'callers' => ['10.0.0.0/8']]))->get(Settings::class);

        self::assertSame(['702', '711'], $settings->snapChannels);
        self::assertSame(['10.0.0.0/8'], $settings->callers);
    }

    #[TestWith([['environment' => 'live'], 'FASPAY_ENVIRONMENT must be sandbox or production'])]
    #[TestWith([['timeout' => 'soon'], 'FASPAY_TIMEOUT must be a whole number of seconds'])]
    #[TestWith([['snap_channels' => ['BCA']], 'FASPAY_SNAP_CHANNELS must be codes of channels'])]
    #[TestWith([['password' => true], 'password must be a text'])]
    #[TestWith([['table_prefix' => 'x; DROP'], 'The prefix of the tables must be at most 20'])]
    #[TestWith([['merchant' => '99999'], 'Unrecognized option "merchant" under "faspay"'])]
    public function testWrongConfigurationIsRefusedWhenTheContainerIsBuilt(array $configuration, string $message): void
    {
        $this->expectException(InvalidConfigurationException::class);
        $this->expectExceptionMessage($message);
        $this->boot(faspay: $configuration);
    }

    #[TestWith(['prod', 'faspay.fake is for tests'])]
    #[TestWith(['test', null])]
    public function testTheFakeGatewayStaysOutOfProduction(string $environment, ?string $message): void
    {
        $builder = new ContainerBuilder(new ParameterBag(['kernel.environment' => $environment, 'kernel.build_dir' => sys_get_temp_dir(), 'kernel.debug' => false]));
        $message === null || $this->expectExceptionMessage($message);
        (new FaspayBundle())->getContainerExtension()?->load([['fake' => true]], $builder);
        self::assertTrue($builder->has(FakeGateway::class));
    }

    public function testSecretsAreNotInTheContainer(): void
    {
        $_ENV['FASPAY_PASSWORD'] = 'do-not-dump-me';
        try {
            $kernel = $this->boot();
            $this->services($kernel)->get(Settings::class);
            foreach ((new \Symfony\Component\Finder\Finder())->files()->in($kernel->getCacheDir()) as $file) {
                self::assertStringNotContainsString('do-not-dump-me', $file->getContents(), $file->getPathname());
            }
        } finally {
            unset($_ENV['FASPAY_PASSWORD']);
        }
    }
}
