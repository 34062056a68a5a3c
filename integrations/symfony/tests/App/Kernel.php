<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests\App;

use Doctrine\Bundle\DoctrineBundle\DoctrineBundle;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Testing\DyingConnection;
use Faspay\SymfonyBundle\FaspayBundle;
use Psr\Log\NullLogger;
use Symfony\Bundle\FrameworkBundle\FrameworkBundle;
use Symfony\Bundle\FrameworkBundle\Kernel\MicroKernelTrait;
use Symfony\Bundle\MonologBundle\MonologBundle;
use Symfony\Bundle\TwigBundle\TwigBundle;
use Symfony\Bundle\WebProfilerBundle\WebProfilerBundle;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;
use Symfony\Component\HttpKernel\Kernel as BaseKernel;
use Symfony\Component\Routing\Loader\Configurator\RoutingConfigurator;

use function Symfony\Component\DependencyInjection\Loader\Configurator\service;

/**
 * A small application as a merchant has it. Database and logs lie in a directory of the test's own; containers are built once
 * for all tests with the same configuration.
 */
final class Kernel extends BaseKernel
{
    use MicroKernelTrait;

    /**
     * @param string $cache where containers lie
     * @param array<string, mixed> $faspay the bundle's configuration
     * @param array<string, mixed> $framework beside what every test has
     * @param bool $full whether the application has the log, the profiler and Messenger
     * @param string $prefix what stands before the paths of the routes
     */
    public function __construct(
        private readonly string $cache,
        private readonly array $faspay = [],
        private readonly array $framework = [],
        private readonly bool $full = true,
        private readonly string $prefix = '',
        bool $debug = true,
    ) {
        parent::__construct('test', $debug);
    }

    public function registerBundles(): iterable
    {
        yield new FrameworkBundle();
        yield new DoctrineBundle();
        yield new FaspayBundle();
        if ($this->full) {
            yield new MonologBundle();
            yield new TwigBundle();
            yield new WebProfilerBundle();
        }
    }

    public function getProjectDir(): string
    {
        return __DIR__;
    }

    public function getCacheDir(): string
    {
        return "$this->cache/" . hash('xxh128', serialize([$this->faspay, $this->framework, $this->full, $this->prefix, $this->debug]));
    }

    public function getLogDir(): string
    {
        return $this->cache;
    }

    protected function configureContainer(ContainerConfigurator $container): void
    {
        $container->extension('framework', [
            'secret' => 'test', 'test' => true, 'http_method_override' => false, 'handle_all_throwables' => true,
            'php_errors' => ['log' => true],
            ...($this->full ? [
                'profiler' => ['collect' => true],
                'messenger' => ['transports' => ['async' => 'in-memory://'], 'routing' => ['Faspay\SymfonyBundle\Messenger\NotificationMessage' => 'async']],
            ] : []),
            ...$this->framework,
        ]);
        $container->extension('doctrine', ['dbal' => ['driver' => 'pdo_sqlite', 'path' => '%env(TEST_DIRECTORY)%/shop.sqlite']]);
        if ($this->full) {
            $container->extension('monolog', ['handlers' => [
                'main' => ['type' => 'stream', 'path' => '%env(TEST_DIRECTORY)%/main.log', 'channels' => ['!faspay', '!event', '!doctrine', '!php']],
                'faspay' => ['type' => 'stream', 'path' => '%env(TEST_DIRECTORY)%/faspay.log', 'channels' => ['faspay']],
            ]]);
        }
        if (!$this->full) {
            $container->services()->set('logger', NullLogger::class);
        }
        $container->extension('faspay', $this->faspay);
        $container->services()->set(EventRecorder::class)->public()->autoconfigure();
        $container->services()->set(Checkout::class)->public()->autowire();
        $container->services()->set(DyingConnection::class)->decorate(Connection::class)->args([service('.inner')]);
    }

    protected function configureRoutes(RoutingConfigurator $routes): void
    {
        $routes->import('@FaspayBundle/config/routes.php')->prefix($this->prefix, false);
        if ($this->full) {
            $routes->import('@WebProfilerBundle/Resources/config/routing/profiler.php')->prefix('/_profiler');
        }
    }
}
