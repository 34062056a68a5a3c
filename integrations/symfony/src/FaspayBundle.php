<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle;

use Faspay\Shop\CallerList;
use Faspay\Shop\Clients;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Settings;
use Faspay\SymfonyBundle\Doctrine\MoneyType;
use Symfony\Component\Config\Definition\Configurator\DefinitionConfigurator;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Exception\RuntimeException;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpKernel\Bundle\AbstractBundle;
use Symfony\Component\Messenger\MessageBusInterface;

/** Faspay payments in Symfony. README.md shows how it is used. */
final class FaspayBundle extends AbstractBundle
{
    /** What begins the names of the settings in the environment, and not those in the configuration. */
    private const PREFIX = 'FASPAY_';

    public function configure(DefinitionConfigurator $definition): void
    {
        $definition->import('../config/definition.php');
    }

    /** @param array<string, mixed> $config as config/definition.php describes it */
    public function loadExtension(array $config, ContainerConfigurator $container, ContainerBuilder $builder): void
    {
        try {
            // Without its interfaces the container could not even be built, and would not say why.
            Clients::requireExtension();
        } catch (ConfigurationException $e) {
            throw new RuntimeException('faspay/symfony-bundle: ' . $e->getMessage(), previous: $e);
        }
        // A "fake" that was left on would tell shoppers to pay where nobody takes their money.
        !$config['fake'] || $builder->getParameter('kernel.environment') !== 'prod'
            || throw new RuntimeException('faspay.fake is for tests, and not for the environment "prod". Write it below "when@test".');
        $values = [];
        foreach (array_keys(Settings::DEFAULTS) as $name) {
            $values[$name] = $config[self::key($name)];
        }
        $builder->setParameter('faspay.values', $values);
        $builder->setParameter('faspay.table_prefix', $config['table_prefix']);
        $container->import('../config/services.php');
        $connection = $config['connection'] === null ? 'database_connection' : "doctrine.dbal.$config[connection]_connection";
        $builder->setAlias('faspay.dbal_connection', $connection);
        $container->import($config['fake'] ? '../config/clients_fake.php' : '../config/clients.php');
        $hasMessenger = interface_exists(MessageBusInterface::class);
        if ($config['queue']) {
            $hasMessenger || throw new RuntimeException('faspay.queue needs Messenger: composer require symfony/messenger.');
            $builder->setAlias('faspay.queue', 'messenger.default_bus');
        }
        if ($hasMessenger) {
            $container->import('../config/messenger.php');
        }
        if (interface_exists(\Monolog\Processor\ProcessorInterface::class)) {
            $container->import('../config/monolog.php');
        }
        if ($builder->getParameter('kernel.debug') && class_exists(\Symfony\Bundle\WebProfilerBundle\WebProfilerBundle::class)) {
            $container->import('../config/profiler.php');
        }
    }

    public function prependExtension(ContainerConfigurator $container, ContainerBuilder $builder): void
    {
        if ($builder->hasExtension('doctrine')) {
            $builder->prependExtensionConfig('doctrine', ['dbal' => ['types' => [MoneyType::NAME => MoneyType::class]]]);
        }
        if ($builder->hasExtension('monolog')) {
            $builder->prependExtensionConfig('monolog', ['channels' => ['faspay']]);
        }
    }

    /** Explains a missing extension where the container was built on a machine that has it. */
    public function boot(): void
    {
        if (!extension_loaded('faspay')) {
            spl_autoload_register(static function (string $class): void {
                // Names of this bundle and of its packages were found by Composer before.
                if (str_starts_with($class, 'Faspay\\')) {
                    Clients::requireExtension();
                }
            });
        }
    }

    /** The key in the configuration of what Settings names so: "merchant_id" for "FASPAY_MERCHANT_ID". */
    public static function key(string $name): string
    {
        return strtolower(substr($name, strlen(self::PREFIX)));
    }

    /** @internal */
    public static function callers(Settings $settings): CallerList
    {
        return new CallerList($settings->callers, $settings->proxies);
    }
}
