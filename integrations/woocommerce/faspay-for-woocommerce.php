<?php
/**
 * Plugin Name: Faspay for WooCommerce
 * Description: Takes payments with Faspay: virtual accounts, QRIS, wallets, direct debit and cards. Needs the PHP extension "faspay".
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 8.2
 * WC requires at least: 7.9
 * WC tested up to: 11.0
 * Text Domain: faspay-for-woocommerce
 * Domain Path: /languages
 * License: MIT
 */

declare(strict_types=1);

defined('ABSPATH') || exit;

require_once __DIR__ . '/vendor/autoload.php';

Faspay\WooCommerce\Plugin::start(__FILE__);
