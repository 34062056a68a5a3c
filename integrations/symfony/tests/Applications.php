<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\SymfonyBundle\Tests\App\Kernel;
use PHPUnit\Framework\Attributes\After;
use PHPUnit\Framework\Attributes\Before;
use Symfony\Bundle\FrameworkBundle\Console\Application;
use Symfony\Component\Console\Tester\ApplicationTester;
use Symfony\Component\DependencyInjection\ContainerInterface;
use Symfony\Component\Filesystem\Filesystem;

/** For tests with an application of their own, in a directory of their own. */
trait Applications
{
    private static ?string $cache = null;

    /** The test's own: it holds the database "shop.sqlite" and the logs. */
    protected string $directory;
    /** @var list<Kernel> */
    private array $kernels = [];

    #[Before]
    protected function makeDirectory(): void
    {
        $this->directory = sys_get_temp_dir() . '/faspay-symfony-' . bin2hex(random_bytes(8));
        mkdir($this->directory, 0700);
        $_ENV['TEST_DIRECTORY'] = $this->directory;
        // Each test says what it is configured with. What this process was started with would reach the applications, too.
        foreach (array_keys(getenv() + $_ENV + $_SERVER) as $name) {
            if (str_starts_with((string) $name, 'FASPAY_')) {
                putenv((string) $name);
                unset($_ENV[$name], $_SERVER[$name]);
            }
        }
    }

    #[After]
    protected function shutDownApplications(): void
    {
        foreach ($this->kernels as $kernel) {
            $kernel->shutdown();
        }
        // Symfony's handler of exceptions stays after a kernel has booted with debugging.
        restore_exception_handler();
        (new Filesystem())->remove($this->directory);
    }

    /** @param mixed ...$arguments of Kernel but the directory, by name */
    protected function boot(mixed ...$arguments): Kernel
    {
        $this->kernels[] = $kernel = new Kernel(self::cache(), ...$arguments);
        $kernel->boot();

        return $kernel;
    }

    private static function cache(): string
    {
        if (self::$cache === null) {
            self::$cache = $cache = sys_get_temp_dir() . '/faspay-symfony-' . bin2hex(random_bytes(8));
            mkdir($cache, 0700);
            register_shutdown_function(static fn () => (new Filesystem())->remove($cache));
        }

        return self::$cache;
    }

    /** The services, the private ones included. */
    protected function services(Kernel $kernel): ContainerInterface
    {
        return $kernel->getContainer()->get('test.service_container');
    }

    /** @param array<string, mixed> $input name of the command and its options */
    protected function command(Kernel $kernel, array $input): ApplicationTester
    {
        $application = new Application($kernel);
        $application->setAutoExit(false);
        $tester = new ApplicationTester($application);
        $tester->run($input, ['capture_stderr_separately' => false]);

        return $tester;
    }
}
