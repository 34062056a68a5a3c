<?php

/** WordPress runs this when the plugin is removed. */

declare(strict_types=1);

defined('WP_UNINSTALL_PLUGIN') || exit;

require_once __DIR__ . '/vendor/autoload.php';

Faspay\WooCommerce\Lifecycle::uninstall();
