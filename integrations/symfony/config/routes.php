<?php

declare(strict_types=1);

namespace Symfony\Component\Routing\Loader\Configurator;

use Faspay\SymfonyBundle\Controller\NotificationController;

// Import them where you like: a prefix may stand before the paths of SNAP, too, if it was registered so.
return static function (RoutingConfigurator $routes): void {
    $add = static fn (string $name, string $path) => $routes->add("faspay_$name", $path)
        ->controller([NotificationController::class, $name])->methods(['POST'])->stateless();
    $add('debit', '/notification');
    $add('card', '/card-callback');
    $add('snap', '/v1.0/{operation}')->requirements(['operation' => 'transfer-va/inquiry|transfer-va/payment|qr/qr-mpm-notify|debit/notify']);
};
