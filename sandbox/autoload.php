<?php

/** Composer's class loader: of this folder where it is the root package, otherwise of the project that has it in its vendor directory. */

declare(strict_types=1);

return (static function (): \Composer\Autoload\ClassLoader {
    // The environment names it where the folder is only linked into a vendor directory.
    $candidates = [getenv('FASPAY_SANDBOX_AUTOLOAD') ?: '', $GLOBALS['_composer_autoload_path'] ?? '', __DIR__ . '/vendor/autoload.php', __DIR__ . '/../../autoload.php'];
    foreach ($candidates as $file) {
        if ($file !== '' && is_file($file)) {
            putenv("FASPAY_SANDBOX_AUTOLOAD=$file");

            return require $file;
        }
    }
    PHP_SAPI === 'cli' || http_response_code(500);
    exit("The sandbox's packages are not installed: run \"composer install\" in " . __DIR__ . ", or \"composer require --dev faspay/sandbox\" in your project.\n");
})();
