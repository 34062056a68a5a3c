<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use PHPUnit\Framework\TestCase;

/** A test with applications of its own. */
abstract class ApplicationTestCase extends TestCase
{
    use Applications;
}
