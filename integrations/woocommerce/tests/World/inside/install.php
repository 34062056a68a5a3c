<?php

declare(strict_types=1);

define('WP_INSTALLING', true);
require __DIR__ . '/load.php';

wp_install('Toko Kopi', 'admin', 'admin@example.com', false, '', 'adminpass');
