<?php

declare(strict_types=1);

namespace Faspay\Laravel;

use Faspay\BillingClient;
use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\Laravel\Bridge\CarbonClock;
use Faspay\Laravel\Bridge\DatabaseConnection;
use Faspay\Laravel\Bridge\EventDispatcher;
use Faspay\Laravel\Bridge\TransportObserver;
use Faspay\RecurringClient;
use Faspay\Shop\BillStore;
use Faspay\Shop\CallerList;
use Faspay\Shop\Channels;
use Faspay\Shop\Checkout;
use Faspay\Shop\Clients;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Notifications;
use Faspay\Shop\Outbox;
use Faspay\Shop\Reconciliation;
use Faspay\Shop\Settings;
use Faspay\Shop\Sql\SqlBillStore;
use Faspay\SnapClient;
use Faspay\XpressClient;
use Illuminate\Contracts\Foundation\Application;
use Illuminate\Contracts\Support\DeferrableProvider;
use Illuminate\Database\Connection;
use Illuminate\Support\ServiceProvider;
use Psr\Log\LoggerInterface;

/**
 * The parts of a shop, each made when it is first used. The clients are bound to their interfaces: whoever binds another one
 * there, such as a mock, replaces it everywhere.
 */
final class ShopServiceProvider extends ServiceProvider implements DeferrableProvider
{
    /** What the settings make by themselves, whoever was bound to the interfaces. */
    private const OWN_CLIENTS = 'faspay.clients';

    /** Interface => method of Clients. */
    private const CLIENTS = [
        DebitClient::class => 'debit', SnapClient::class => 'snap', CreditCardClient::class => 'cards', RecurringClient::class => 'recurring',
        XpressClient::class => 'xpress',
        BillingClient::class => 'billing',
    ];

    public function register(): void
    {
        $this->bind(Settings::class, static fn (Application $app): Settings => self::settings($app->make('config')->get('faspay')));
        $this->bind(self::OWN_CLIENTS, static function (Application $app): Clients {
            $settings = $app->make(Settings::class);
            if ($app->runningUnitTests() && $settings->baseUrl === null) {
                throw new ConfigurationException('A test must not reach the gateway: call Faspay::fake(), or set FASPAY_BASE_URL to a local sandbox.');
            }

            return new Clients($settings, $app->make(TransportObserver::class)(...));
        });
        foreach (self::CLIENTS as $interface => $method) {
            $this->bind($interface, static fn (Application $app): object => $app->make(self::OWN_CLIENTS)->$method());
        }
        $this->bind(Clients::class, static fn (Application $app): Clients => new Clients(
            $app->make(Settings::class),
            null,
            ...array_map(static fn (string $interface): \Closure => static fn (): object => $app->make($interface), array_keys(self::CLIENTS)),
        ));
        $this->bind(BillStore::class, static fn (Application $app): BillStore => self::bills($app));
        $this->bind(CallerList::class, static function (Application $app): CallerList {
            $settings = $app->make(Settings::class);

            return new CallerList($settings->callers, $settings->proxies);
        });
        $this->bind(Channels::class, static fn (Application $app): Channels => $app->build(Channels::class));
        $this->bind(Outbox::class, static fn (Application $app): Outbox => new Outbox(
            $app->make(BillStore::class),
            new EventDispatcher($app->make('events')),
            new CarbonClock(),
            self::log($app),
        ));
        foreach ([Checkout::class, Notifications::class, Reconciliation::class] as $class) {
            $this->bind($class, static fn (Application $app): object => $app->build($class));
            $this->app->when($class)->needs(\Psr\Clock\ClockInterface::class)->give(static fn (): CarbonClock => new CarbonClock());
            $this->app->when($class)->needs(LoggerInterface::class)->give(static fn (Application $app): LoggerInterface => self::log($app));
        }
        $this->app->when(TransportObserver::class)->needs(LoggerInterface::class)->give(static fn (Application $app): LoggerInterface => self::log($app));
        $this->bind(Faspay::class, static fn (Application $app): Faspay => new Faspay($app));
    }

    /**
     * A singleton, unless the application bound something of its own: this provider may be loaded after that.
     *
     * @param \Closure(Application): object $make
     */
    private function bind(string $abstract, \Closure $make): void
    {
        if (!isset($this->app->getBindings()[$abstract]) && !$this->app->resolved($abstract)) {
            $this->app->singleton($abstract, $make);
        }
    }

    /** @return list<string> */
    public function provides(): array
    {
        return [
            Settings::class, self::OWN_CLIENTS, ...array_keys(self::CLIENTS), Clients::class, BillStore::class, CallerList::class,
            Channels::class, Outbox::class, Checkout::class, Notifications::class, Reconciliation::class, TransportObserver::class, Faspay::class,
        ];
    }

    /**
     * @param array<string, mixed> $config of config/faspay.php
     * @throws ConfigurationException
     */
    private static function settings(#[\SensitiveParameter] array $config): Settings
    {
        $values = [];
        foreach (array_keys(Settings::DEFAULTS) as $name) {
            $values[$name] = $config[strtolower(substr($name, strlen('FASPAY_')))] ?? null;
        }

        return Settings::fromArray($values);
    }

    private static function bills(Application $app): SqlBillStore
    {
        /** @var Connection $connection */
        $connection = $app->make('db')->connection($app->make('config')->get('faspay.connection'));

        return new SqlBillStore(
            new DatabaseConnection($connection, $app->runningUnitTests()),
            $connection->getTablePrefix() . $app->make('config')->get('faspay.table_prefix'),
        );
    }

    private static function log(Application $app): LoggerInterface
    {
        return $app->make('log')->channel($app->make('config')->get('faspay.log_channel'));
    }
}
