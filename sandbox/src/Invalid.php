<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What somebody asked of the sandbox itself cannot be meant; names the field. */
final class Invalid extends \InvalidArgumentException
{
    /** @param string $field empty: it is not about one */
    public function __construct(public readonly string $field, string $text)
    {
        parent::__construct($text);
    }
}
