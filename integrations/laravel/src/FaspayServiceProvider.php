<?php

declare(strict_types=1);

namespace Faspay\Laravel;

use Faspay\Laravel\Console\ChannelsCommand;
use Faspay\Laravel\Console\DoctorCommand;
use Faspay\Laravel\Console\ReconcileCommand;
use Faspay\Laravel\Http\Routes;
use Illuminate\Routing\Router;
use Illuminate\Support\ServiceProvider;

/** Configuration, tables, routes, translations and commands. ShopServiceProvider has what is made only when it is used. */
final class FaspayServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->mergeConfigFrom(__DIR__ . '/../config/faspay.php', 'faspay');
    }

    public function boot(): void
    {
        $this->loadMigrationsFrom(__DIR__ . '/../database/migrations');
        $this->loadTranslationsFrom(__DIR__ . '/../lang', 'faspay');
        $this->loadViewsFrom(__DIR__ . '/../resources/views', 'faspay');
        Router::macro('faspayNotifications', function (string $prefix = 'faspay', string $snapPrefix = ''): void {
            /** @var Router $this */
            Routes::register($this, $prefix, $snapPrefix);
        });
        if ($this->app->runningInConsole()) {
            $this->publishes([__DIR__ . '/../config/faspay.php' => $this->app->configPath('faspay.php')], 'faspay-config');
            $this->publishes([__DIR__ . '/../lang' => $this->app->langPath('vendor/faspay')], 'faspay-lang');
            $this->publishes([__DIR__ . '/../resources/views' => $this->app->resourcePath('views/vendor/faspay')], 'faspay-views');
            $this->commands([ReconcileCommand::class, ChannelsCommand::class, DoctorCommand::class]);
        }
    }
}
