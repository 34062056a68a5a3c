<?php

/**
 * Keeps the sandbox and the letter box running as long as the test process holds the other end of standard input, however
 * that process ends. Says where they listen, in one line of JSON.
 */

declare(strict_types=1);

namespace Faspay\Sandbox\Testing;

use Faspay\Sandbox\Launch\Server;

[, $autoload, $sandbox] = $argv;
require $autoload;

// Ctrl-C is meant for the tests; without them standard input ends here, too.
if (function_exists('pcntl_signal')) {
    pcntl_signal(SIGINT, SIG_IGN);
}
$directory = sys_get_temp_dir() . '/faspay-testing-' . bin2hex(random_bytes(8));
mkdir($directory, 0700);
$servers = [];
$serve = static function (string $name, array $arguments, array $environment, string $path) use (&$servers, $directory): string {
    $address = '127.0.0.1:' . Server::freePort('127.0.0.1');
    $servers[] = $server = new Server($name, [PHP_BINARY, '-S', $address, ...$arguments], $environment, "$directory/$name.log");
    $server->await("http://$address$path");

    return "http://$address";
};
try {
    // A shop that is notified may ask back before it answers.
    $workers = ['PHP_CLI_SERVER_WORKERS' => '4'];
    $letterBox = $serve('letter-box', [__DIR__ . '/letter_box.php'], $workers, '/');
    $gateway = $serve('sandbox', ['-t', "$sandbox/public", "$sandbox/public/index.php"], $workers + [
        'FASPAY_SANDBOX_AUTOLOAD' => $autoload, 'FASPAY_SANDBOX_DB' => "$directory/sandbox.sqlite",
    ], '/_sandbox/health');
    echo json_encode(['gateway' => $gateway, 'letterBox' => $letterBox]), "\n";
    stream_get_contents(STDIN);
} catch (\Throwable $e) {
    echo json_encode(['error' => $e->getMessage()]), "\n";
} finally {
    foreach (array_reverse($servers) as $server) {
        $server->stop();
    }
    array_map(unlink(...), glob("$directory/*"));
    rmdir($directory);
}
