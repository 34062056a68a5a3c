<?php

/*
 * The settings of Faspay. Every one comes from the environment, so that this file may be cached and need not be published.
 * The names are those of Faspay\Shop\Settings, where each is explained.
 */

return [
    'environment' => env('FASPAY_ENVIRONMENT', 'sandbox'),
    'base_url' => env('FASPAY_BASE_URL'),
    'timeout' => env('FASPAY_TIMEOUT'),
    'merchant_id' => env('FASPAY_MERCHANT_ID'),
    'merchant_name' => env('FASPAY_MERCHANT_NAME', mb_substr((string) env('APP_NAME'), 0, 32)),

    // Debit, Faspay's older protocol.
    'user_id' => env('FASPAY_USER_ID'),
    'password' => env('FASPAY_PASSWORD'),
    'previous_password' => env('FASPAY_PREVIOUS_PASSWORD'),

    // Xpress: "yes" offers Faspay's page, on which the shopper chooses; its credentials are those of Debit.
    'xpress' => env('FASPAY_XPRESS'),
    'xpress_channels' => env('FASPAY_XPRESS_CHANNELS'),

    // SNAP. Keys are PEM with \n for line breaks, or file:///path.
    'snap_private_key' => env('FASPAY_SNAP_PRIVATE_KEY'),
    'snap_private_key_passphrase' => env('FASPAY_SNAP_PRIVATE_KEY_PASSPHRASE'),
    'snap_public_key' => env('FASPAY_SNAP_PUBLIC_KEY'),
    'snap_previous_public_key' => env('FASPAY_SNAP_PREVIOUS_PUBLIC_KEY'),
    'snap_channels' => env('FASPAY_SNAP_CHANNELS'),
    'snap_static_channels' => env('FASPAY_SNAP_STATIC_CHANNELS'),
    'snap_company_code' => env('FASPAY_SNAP_COMPANY_CODE'),

    // Cards.
    'card_merchant_id' => env('FASPAY_CARD_MERCHANT_ID'),
    'card_password' => env('FASPAY_CARD_PASSWORD'),
    'card_previous_password' => env('FASPAY_CARD_PREVIOUS_PASSWORD'),

    // Billing, with Debit's user id and password. In production it needs the address that Faspay gave you.
    'billing_service_id' => env('FASPAY_BILLING_SERVICE_ID'),
    'billing_base_url' => env('FASPAY_BILLING_BASE_URL'),

    'bill_prefix' => env('FASPAY_BILL_PREFIX'),
    'bill_minutes' => env('FASPAY_BILL_MINUTES'),
    'callers' => env('FASPAY_CALLERS'),
    'proxies' => env('FASPAY_PROXIES'),

    // The connection of config/database.php with the tables of bills; null: the default one. Bills and orders in one database
    // can be written in one transaction.
    'connection' => env('FASPAY_DB_CONNECTION'),
    'table_prefix' => 'faspay_',

    // The channel of config/logging.php; null: the default one.
    'log_channel' => env('FASPAY_LOG_CHANNEL'),

    // Whether notifications are verified at once and booked by a job. "queue" and "queue_connection": where; null: the default.
    'queued' => env('FASPAY_QUEUED', false),
    'queue' => env('FASPAY_QUEUE'),
    'queue_connection' => env('FASPAY_QUEUE_CONNECTION'),
];
