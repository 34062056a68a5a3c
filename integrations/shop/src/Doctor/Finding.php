<?php

declare(strict_types=1);

namespace Faspay\Shop\Doctor;

/** What one check of the doctor found. */
final readonly class Finding
{
    /**
     * @param string $subject what was checked, such as "Clock"
     * @param string $text what was found and, where it is wrong, what to do. It shows no secret
     */
    public function __construct(public Grade $grade, public string $subject, public string $text)
    {
    }
}
