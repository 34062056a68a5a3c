<?php

/** The application that Larastan asks about bindings and tables. It is found here because PHPStan runs in tests/analysis. */

declare(strict_types=1);

use Faspay\Laravel\Tests\TestApplication;

return TestApplication::build(TestApplication::directory());
