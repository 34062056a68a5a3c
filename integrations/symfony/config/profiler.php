<?php

declare(strict_types=1);

namespace Symfony\Component\DependencyInjection\Loader\Configurator;

use Faspay\SymfonyBundle\Profiler\FaspayDataCollector;
use Faspay\Transport\Event;

return static function (ContainerConfigurator $container): void {
    $container->services()->set(FaspayDataCollector::class)
        ->tag('data_collector', ['id' => 'faspay', 'template' => FaspayDataCollector::getTemplate()])
        ->tag('kernel.event_listener', ['event' => Event::class, 'method' => 'record']);
};
