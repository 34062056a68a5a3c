<?php

/**
 * A shop works for as long as it is told: two pools of php-fpm with one book, against a sandbox with every bad habit it has, by turns. The
 * workers of one pool are killed at random and end after some requests; those of the other live as long as the run, and are measured.
 *
 *   php -d extension=faspay run.php MINUTES SEED
 *
 * At the end the habits stop, the shop asks about whatever it does not know, and its book is compared with the sandbox's database.
 */

declare(strict_types=1);

require_once __DIR__ . '/../helpers/fpm.inc';
require_once __DIR__ . '/../../sandbox/autoload.php';
foreach (['clock', 'book', 'clients', 'products', 'payouts', 'shop', 'quirks', 'memory', 'town', 'audit', 'street', 'long_run'] as $part) {
    require_once __DIR__ . "/$part.inc";
}

[$minutes, $seed] = [(float) ($argv[1] ?? 1), (int) ($argv[2] ?? random_int(1, 999999))];
$rate = (float) (getenv('LONG_RUN_RATE') ?: 6);
printf("%.1f minutes, seed %d, %.1f actions a second\n", $minutes, $seed, $rate);
$objection = Fpm::objection();
if ($objection !== null) {
    exit("skipped: $objection\n");
}

$run = new LongRun(new Street(), $seed, $minutes * 60, $rate);
$run->work();
$run->resolve();
exit($run->report() ? 0 : 1);
