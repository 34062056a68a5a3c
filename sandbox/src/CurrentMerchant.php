<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/**
 * The merchant that a request concerns. A merchant may have a clock, quirks and a log of its own, so that tests of several merchants can run
 * at the same time. The clock and the quirks ask here whose they are.
 */
final class CurrentMerchant
{
    private ?string $id = null;

    /** Null: the request concerns nobody in particular, so the clock and the quirks of all merchants count. */
    public function id(): ?string
    {
        return $this->id;
    }

    /**
     * Does something that concerns this merchant.
     *
     * @template T
     * @param callable(): T $work
     * @return T
     */
    public function during(?string $id, callable $work): mixed
    {
        $before = $this->id;
        $this->id = $id;
        try {
            return $work();
        } finally {
            $this->id = $before;
        }
    }

    /** The name under which a setting of this merchant is kept, or, without one, that of all merchants. */
    public function setting(string $name): string
    {
        return $this->id === null ? $name : self::settingOf($name, $this->id);
    }

    public static function settingOf(string $name, string $id): string
    {
        return "$name of $id";
    }
}
