<?php

/** What the worker serves: one payment, and what it cost. */

declare(strict_types=1);

require __DIR__ . '/opponents.php';

echo json_encode(cost(create_payment($_GET['who'], $_GET['gateway'], $_GET['ca'] ?? null)));
