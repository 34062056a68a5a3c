<?php

/** Activates the plugins that the arguments name, and prints what WordPress says of each. */

declare(strict_types=1);

define('WP_ADMIN', true);
require __DIR__ . '/load.php';

wp_set_current_user(1);
$result = [];
foreach (array_slice($argv, 3) as $plugin) {
    $error = activate_plugin($plugin);
    $result[$plugin] = is_wp_error($error) ? $error->get_error_message() : 'ok';
}
echo "\n", json_encode($result);
