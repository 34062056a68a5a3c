<?php

/**
 * Runs the blocks of one page one after the other, in one scope, as if they were one program. It reads the path of a file from each line of
 * standard input, and writes a line of JSON to descriptor 3 when that file has ended.
 */

declare(strict_types=1);

require __DIR__ . '/shopper.php';

set_error_handler(static function (int $level, string $message, string $file, int $line): bool {
    (error_reporting() & $level) === 0 || throw new ErrorException($message, 0, $level, $file, $line);

    return true;
});
ob_start();
$__answer = static function (?string $problem): void {
    $output = '';
    while (ob_get_level() > 0) {
        $output = ob_get_clean() . $output;
    }
    ob_start();
    file_put_contents('php://fd/3', json_encode(['problem' => $problem, 'output' => $output], JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE) . "\n");
};
register_shutdown_function(static function () use (&$__block, $__answer): void {
    $error = error_get_last();
    $__block === false || $__answer($error === null ? 'the block ended PHP' : "$error[message] in $error[file]:$error[line]");
});
while (($__block = fgets(STDIN)) !== false) {
    try {
        include rtrim($__block, "\n");
        $__answer(null);
    } catch (Throwable $__thrown) {
        $__answer($__thrown::class . ': ' . $__thrown->getMessage() . " in {$__thrown->getFile()}:{$__thrown->getLine()}"
            . ($__thrown instanceof Faspay\Exception ? "\n" . json_encode($__thrown->context(), JSON_UNESCAPED_SLASHES | JSON_PRETTY_PRINT) : ''));
        unset($__thrown);
    }
}
