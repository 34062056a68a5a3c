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

if (!class_exists('WP_Error')) {
    class WP_Error
    {
        public function __construct(public string $code, public string $message)
        {
        }

        public function get_error_message(): string
        {
            return $this->message;
        }
    }
}

if (!class_exists('WC_Order')) {
    class WC_Order
    {
        /** @var list<string> */
        public array $notes = [];

        public function __construct(private readonly int $id)
        {
        }

        public function get_id(): int
        {
            return $this->id;
        }

        public function add_order_note(string $note): int
        {
            return array_push($this->notes, $note);
        }
    }
}
