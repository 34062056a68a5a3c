<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use PHPUnit\Framework\TestCase;

/** An application on a PHP without the extension works, and says what to install where a payment is wanted. */
final class WithoutExtensionTest extends TestCase
{
    public function testTheApplicationWorksAndSaysWhatToInstall(): void
    {
        // The directory with the test's own INI files loads the extension.
        $environment = array_diff_key(getenv(), ['PHP_INI_SCAN_DIR' => true]);
        $process = proc_open([PHP_BINARY, __DIR__ . '/scripts/without_extension.php'], [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, null, $environment);
        $output = (string) stream_get_contents($pipes[1]);
        self::assertSame(0, proc_close($process), $output);

        self::assertStringContainsString("bills: 0\n", $output);
        self::assertMatchesRegularExpression('/^The PHP extension "faspay" is not loaded\. Install it with "pie install/m', $output);
        self::assertMatchesRegularExpression('/^doctor: 1\nfailed +Extension: The PHP extension "faspay" is not loaded/m', $output);
        self::assertStringContainsString("/faspay/notification: 503\n", $output);
        self::assertStringContainsString("/v1.0/qr/qr-mpm-notify: 503\n", $output);
        self::assertStringNotContainsString('p@ssw0rd', $output);
    }
}
