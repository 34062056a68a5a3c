<?php

/** The few functions of WordPress that the tested classes call. */

declare(strict_types=1);

if (!function_exists('__')) {
    function __(string $text, string $domain = 'default'): string
    {
        return $text;
    }

    function get_option(string $name, mixed $default = false): mixed
    {
        return $GLOBALS['faspay_options'][$name] ?? $default;
    }
}
