<?php

/** What PHPStan brings itself, for Psalm. */

namespace PHPStan\Testing {
    function assertType(string $type, mixed $value): void {}
}
