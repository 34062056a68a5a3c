<?php

declare(strict_types=1);

namespace Symfony\Component\DependencyInjection\Loader\Configurator;

use Faspay\BillingClient;
use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\RecurringClient;
use Faspay\Shop\Testing\Fake\FakeGateway;
use Faspay\SnapClient;
use Faspay\XpressClient;

return static function (ContainerConfigurator $container): void {
    $services = $container->services();
    $services->set(FakeGateway::class)->public()
        ->args([service('faspay.real.debit'), service('faspay.real.snap'), service('faspay.real.cards'), service('faspay.real.recurring'), service('faspay.real.xpress'), service('faspay.real.billing')]);
    foreach ([DebitClient::class => 'debit', SnapClient::class => 'snap', CreditCardClient::class => 'cards', RecurringClient::class => 'recurring', XpressClient::class => 'xpress', BillingClient::class => 'billing'] as $interface => $client) {
        $services->set($interface)->public()->factory([service(FakeGateway::class), $client]);
    }
};
