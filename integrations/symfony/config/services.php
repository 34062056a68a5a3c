<?php

declare(strict_types=1);

namespace Symfony\Component\DependencyInjection\Loader\Configurator;

use Faspay\BillingClient;
use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\RecurringClient;
use Faspay\Shop\BillStore;
use Faspay\Shop\CallerList;
use Faspay\Shop\Channels;
use Faspay\Shop\Checkout;
use Faspay\Shop\Clients;
use Faspay\Shop\Notifications;
use Faspay\Shop\Outbox;
use Faspay\Shop\Reconciliation;
use Faspay\Shop\Settings;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\SqlBillStore;
use Faspay\SnapClient;
use Faspay\SymfonyBundle\Command\ChannelsCommand;
use Faspay\SymfonyBundle\Command\DoctorCommand;
use Faspay\SymfonyBundle\Command\ReconcileCommand;
use Faspay\SymfonyBundle\Command\SchemaCommand;
use Faspay\SymfonyBundle\Controller\NotificationController;
use Faspay\SymfonyBundle\Doctrine\DoctrineConnection;
use Faspay\SymfonyBundle\Doctrine\TableFilter;
use Faspay\SymfonyBundle\FaspayBundle;
use Faspay\SymfonyBundle\Transport\EventDispatchingObserver;
use Faspay\SymfonyBundle\Transport\LoggingListener;
use Faspay\Transport\Event;
use Faspay\XpressClient;
use Psr\Clock\ClockInterface;

return static function (ContainerConfigurator $container): void {
    $services = $container->services()->defaults()->autowire();

    $services->set(Settings::class)->factory([Settings::class, 'fromArray'])->args(['%faspay.values%']);
    $services->set(CallerList::class)->factory([FaspayBundle::class, 'callers'])->args([service(Settings::class)]);

    $services->set(EventDispatchingObserver::class)->args([service('event_dispatcher')]);
    $services->set('faspay.observer', \Closure::class)->factory([\Closure::class, 'fromCallable'])->args([service(EventDispatchingObserver::class)]);
    $services->set(LoggingListener::class)
        ->tag('kernel.event_listener', ['event' => Event::class])
        ->tag('monolog.logger', ['channel' => 'faspay']);

    // Two sets of clients: the real ones, and those that everything uses, which an application may decorate or replace.
    $services->set('faspay.real_clients', Clients::class)->args([service(Settings::class), service('faspay.observer')]);
    foreach ([DebitClient::class => 'debit', SnapClient::class => 'snap', CreditCardClient::class => 'cards', RecurringClient::class => 'recurring', XpressClient::class => 'xpress', BillingClient::class => 'billing'] as $interface => $client) {
        // The clients are final classes: the container can only stand in for their interfaces.
        $services->set("faspay.real.$client", $interface)->lazy($interface)->factory([service('faspay.real_clients'), $client]);
    }
    $services->set(Clients::class)->public()->args([
        service(Settings::class),
        service('faspay.observer'),
        service_closure(DebitClient::class),
        service_closure(SnapClient::class),
        service_closure(CreditCardClient::class),
        service_closure(RecurringClient::class),
        service_closure(XpressClient::class),
        service_closure(BillingClient::class),
    ]);

    $services->set(Connection::class)->class(DoctrineConnection::class)->args([service('faspay.dbal_connection')]);
    $services->set(BillStore::class)->class(SqlBillStore::class)->public()->args([service(Connection::class), '%faspay.table_prefix%']);
    $services->set(TableFilter::class)->args(['%faspay.table_prefix%'])->tag('doctrine.dbal.schema_filter');

    foreach ([Channels::class, Outbox::class, Checkout::class, Notifications::class, Reconciliation::class] as $class) {
        $services->set($class)->public()->tag('monolog.logger', ['channel' => 'faspay']);
    }

    $services->set(NotificationController::class)->args([service(Notifications::class), service_closure(Settings::class), service('faspay.queue')->nullOnInvalid()])
        ->tag('controller.service_arguments');

    foreach ([ReconcileCommand::class, ChannelsCommand::class] as $class) {
        $services->set($class)->tag('console.command');
    }
    $services->set(SchemaCommand::class)->args([service(Connection::class), '%faspay.table_prefix%'])->tag('console.command');
    $services->set(DoctorCommand::class)->args([service_closure(Settings::class), service(BillStore::class), service(ClockInterface::class), service('kernel'), service('router')])->tag('console.command');
};
