<?php

declare(strict_types=1);

namespace Symfony\Component\DependencyInjection\Loader\Configurator;

use Faspay\BillingClient;
use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\RecurringClient;
use Faspay\SnapClient;
use Faspay\XpressClient;

return static function (ContainerConfigurator $container): void {
    foreach ([DebitClient::class => 'debit', SnapClient::class => 'snap', CreditCardClient::class => 'cards', RecurringClient::class => 'recurring', XpressClient::class => 'xpress', BillingClient::class => 'billing'] as $interface => $client) {
        $container->services()->alias($interface, "faspay.real.$client")->public();
    }
};
