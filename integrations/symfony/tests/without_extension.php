<?php

/**
 * Boots the application in a PHP without the extension, uses a client, and prints what was thrown.
 *
 *   php without_extension.php AUTOLOAD CACHE
 */

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\SymfonyBundle\Tests\App\Kernel;
use Symfony\Component\HttpFoundation\Request;

[, $autoload, $cache] = $argv;
require $autoload;
if (extension_loaded('faspay')) {
    echo 'The extension is loaded.';
    exit(2);
}
try {
    $kernel = new Kernel($cache, full: false, debug: false);
    $kernel->boot();
    // What has nothing to do with payments works.
    echo 'A page: ', $kernel->handle(Request::create('/elsewhere'))->getStatusCode(), "\n";
    $kernel->getContainer()->get('Faspay\DebitClient')->channels();
} catch (\Throwable $e) {
    echo $e->getMessage(), "\n";
}
