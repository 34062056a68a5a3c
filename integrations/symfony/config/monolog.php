<?php

declare(strict_types=1);

namespace Symfony\Component\DependencyInjection\Loader\Configurator;

use Faspay\SymfonyBundle\Monolog\ExceptionContextProcessor;

return static function (ContainerConfigurator $container): void {
    $container->services()->set(ExceptionContextProcessor::class)->tag('monolog.processor');
};
