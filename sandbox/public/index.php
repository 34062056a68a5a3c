<?php

/**
 * php -S 127.0.0.1:8765 -t public public/index.php, or behind nginx and php-fpm; ../bin/faspay-sandbox does the first, with more workers.
 */

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;

header_remove('X-Powered-By');
require __DIR__ . '/../autoload.php';

try {
    $response = (new Application(Settings::fromEnvironment()))->handle(Request::createFromGlobals());
} catch (\InvalidArgumentException $e) {
    $response = new JsonResponse(['error' => 'the sandbox cannot run: ' . $e->getMessage()], 500);
}
$response->send();
