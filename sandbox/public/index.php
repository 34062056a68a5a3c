<?php

/**
 * php -S 127.0.0.1:8765 -t public public/index.php, or behind nginx and php-fpm.
 */

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

require __DIR__ . '/../vendor/autoload.php';

(new Application(Settings::fromEnvironment()))->handle(Request::createFromGlobals())->send();
