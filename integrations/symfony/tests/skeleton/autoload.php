<?php

/** Stands for vendor/autoload.php and symfony/runtime of an application. FASPAY_TEST_AUTOLOAD names Composer's file. */

$loader = require getenv('FASPAY_TEST_AUTOLOAD');
$loader->addPsr4('App\\', __DIR__ . '/src');
(new Symfony\Component\Dotenv\Dotenv())->usePutenv(false)->bootEnv(__DIR__ . '/.env');

return $loader;
