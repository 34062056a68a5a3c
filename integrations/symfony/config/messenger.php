<?php

declare(strict_types=1);

namespace Symfony\Component\DependencyInjection\Loader\Configurator;

use Faspay\Shop\Notifications;
use Faspay\SymfonyBundle\Messenger\NotificationHandler;
use Faspay\SymfonyBundle\Messenger\NotificationMessage;

return static function (ContainerConfigurator $container): void {
    $services = $container->services();
    $services->set(NotificationHandler::class)->args([service(Notifications::class)])
        ->tag('messenger.message_handler', ['handles' => NotificationMessage::class]);
};
