<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\FaspayServiceProvider;
use Faspay\Laravel\ShopServiceProvider;
use Faspay\Shop\Settings;
use Illuminate\Contracts\Console\Kernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Bootstrap\LoadConfiguration;
use Illuminate\Foundation\Bootstrap\RegisterProviders;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Str;

/** An application of the real framework that has nothing but this package, in a directory of its own. */
final class TestApplication
{
    /**
     * @param array<string, mixed> $config in place of the framework's, by its dotted names
     * @param \Closure(): void|null $routes those of routes/web.php; null: the addresses that the gateway calls
     */
    public static function create(string $directory, array $config = [], ?\Closure $routes = null): Application
    {
        $application = self::build($directory, $config, $routes);
        $application->make(Kernel::class)->bootstrap();

        return $application;
    }

    /**
     * The same, as bootstrap/app.php gives it: not bootstrapped yet.
     *
     * @param array<string, mixed> $config
     */
    public static function build(string $directory, array $config = [], ?\Closure $routes = null): Application
    {
        $folders = ['bootstrap/cache', 'storage/framework/views', 'storage/framework/cache/data', 'storage/framework/sessions', 'storage/logs', 'database'];
        foreach ($folders as $folder) {
            is_dir("$directory/$folder") || mkdir("$directory/$folder", 0777, true);
        }
        RegisterProviders::flushState();
        $application = Application::configure($directory)
            ->withProviders([FaspayServiceProvider::class, ShopServiceProvider::class], withBootstrapProviders: false)
            ->withRouting(using: static fn () => Route::middleware('web')->group($routes ?? static fn () => Route::faspayNotifications()))
            ->withMiddleware()
            ->withExceptions()
            ->create();
        $application->afterBootstrapping(LoadConfiguration::class, static fn (Application $application) => $application['config']->set($config + [
            'app.env' => 'testing', 'app.key' => 'base64:' . base64_encode(str_repeat('k', 32)), 'app.url' => 'https://shop.example',
            'database.default' => 'sqlite',
            'database.connections.sqlite' => self::database() ?? ['driver' => 'sqlite', 'database' => "$directory/database/test.sqlite", 'prefix' => '', 'busy_timeout' => 10000],
            'session.driver' => 'array', 'cache.default' => 'array', 'queue.default' => 'sync', 'logging.default' => 'single',
        ]));
        touch("$directory/database/test.sqlite");

        return $application;
    }

    /**
     * @return array<string, string|null>|null the database that SHOP_TEST_DSN names, such as "mysql:unix_socket=/run/socket;dbname=shop",
     *         with SHOP_TEST_USER; null: SQLite in a file
     */
    private static function database(): ?array
    {
        if (preg_match('/^(mysql|pgsql):(.*)$/D', getenv('SHOP_TEST_DSN') ?: '', $match) !== 1) {
            return null;
        }
        parse_str(strtr($match[2], ';', '&'), $parts);

        return [
            'driver' => $match[1], 'database' => $parts['dbname'] ?? 'shop', 'username' => getenv('SHOP_TEST_USER') ?: null, 'password' => '',
            'prefix' => '', 'charset' => $match[1] === 'mysql' ? 'utf8mb4' : 'utf8', 'host' => $parts['host'] ?? 'localhost',
            'unix_socket' => $parts['unix_socket'] ?? null,
        ];
    }

    /** A directory for one application, which is removed when the tests end. */
    public static function directory(): string
    {
        $directory = sys_get_temp_dir() . '/faspay-laravel-' . Str::random(12);
        mkdir($directory);
        register_shutdown_function(static fn () => (new \Illuminate\Filesystem\Filesystem())->deleteDirectory($directory));

        return $directory;
    }

    /**
     * The configuration that has these settings.
     *
     * @param array<string, string> $settings by the names of Settings::DEFAULTS
     * @return array<string, string|null> by the dotted names of config/faspay.php; what is not given is null
     */
    public static function settings(array $settings): array
    {
        $config = [];
        foreach (array_keys(Settings::DEFAULTS) as $name) {
            $config['faspay.' . strtolower(substr($name, strlen('FASPAY_')))] = $settings[$name] ?? null;
        }

        return $config;
    }

    public static function migrate(): void
    {
        // A server's tables outlive a test.
        Artisan::call('migrate:fresh', ['--force' => true]);
    }
}
