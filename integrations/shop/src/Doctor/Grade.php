<?php

declare(strict_types=1);

namespace Faspay\Shop\Doctor;

/** How a check of the doctor ended. */
enum Grade: string
{
    case Good = 'ok';
    /** Nothing to check, or it cannot be checked here. */
    case Skipped = 'skipped';
    /** It works here, but would not in production. */
    case Warning = 'warning';
    case Failed = 'failed';
}
