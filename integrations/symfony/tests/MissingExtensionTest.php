<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Symfony\Component\Filesystem\Filesystem;

/** What happens in a PHP without the extension: it says what to install. */
final class MissingExtensionTest extends ApplicationTestCase
{
    private const INSTALL = 'The PHP extension "faspay" is not loaded. Install it with "pie install faspay/ext-faspay"';

    public function testTheContainerCannotBeBuilt(): void
    {
        $said = $this->withoutExtension("$this->directory/cache");

        self::assertStringContainsString('faspay/symfony-bundle: ' . self::INSTALL, $said);
        self::assertStringNotContainsString('A page', $said);
    }

    public function testAContainerThatWasBuiltElsewhereFailsAtPaymentsAlone(): void
    {
        $kernel = new App\Kernel("$this->directory/cache", full: false, debug: false);
        $kernel->boot();
        $kernel->shutdown();
        $said = $this->withoutExtension("$this->directory/cache");

        self::assertStringContainsString('A page: 404', $said);
        self::assertStringContainsString(self::INSTALL, $said);
    }

    private function withoutExtension(string $cache): string
    {
        (new Filesystem())->mkdir($cache);
        $autoload = dirname((string) (new \ReflectionClass(\Composer\Autoload\ClassLoader::class))->getFileName(), 2) . '/autoload.php';
        // The variable may name the directory from which this process has the extension.
        $environment = array_diff_key(getenv(), ['PHP_INI_SCAN_DIR' => true]) + ['TEST_DIRECTORY' => $this->directory];
        $process = proc_open([PHP_BINARY, __DIR__ . '/without_extension.php', $autoload, $cache], [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, null, $environment);
        self::assertIsResource($process);
        $said = (string) stream_get_contents($pipes[1]);
        if (proc_close($process) === 2) {
            self::markTestSkipped('This PHP always loads the extension.');
        }

        return $said;
    }
}
