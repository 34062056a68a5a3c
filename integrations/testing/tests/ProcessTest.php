<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing\Tests;

use Faspay\Sandbox\Testing\Gateway;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** The sandbox's life, the shop that runs as a server, and the README's example. */
final class ProcessTest extends TestCase
{
    private const SUITE = 'require $argv[1]; $gateway = Faspay\Sandbox\Testing\Gateway::start(); echo $gateway->url, "\n"; ';

    /** @return iterable<string, array{string, ?int}> how a suite ends */
    public static function ends(): iterable
    {
        yield 'at its end' => ['', null];
        yield 'by an exception' => ['throw new Exception();', null];
        yield 'killed' => ['sleep(60);', 9];
        yield 'by Ctrl-C' => ['sleep(60);', 2];
    }

    #[DataProvider('ends')]
    public function testTheSandboxEndsWithTheSuite(string $code, ?int $signal): void
    {
        $process = proc_open(
            [PHP_BINARY, '-r', self::SUITE . $code, '--', dirname(__DIR__) . '/vendor/autoload.php'],
            [['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']], $pipes,
        );
        $url = trim((string) fgets($pipes[1]));
        self::assertStringStartsWith('http://127.0.0.1:', $url);
        if ($signal !== null) {
            self::assertNotFalse(@file_get_contents("$url/_sandbox/health"));
            proc_terminate($process, $signal);
        }
        proc_close($process);
        for ($i = 0; $i < 200 && ($isThere = @file_get_contents("$url/_sandbox/health") !== false); $i++) {
            usleep(100000);
        }
        self::assertFalse($isThere);
    }

    public function testAShopThatRunsAsAServerIsCalled(): void
    {
        $file = tempnam(sys_get_temp_dir(), 'shop');
        file_put_contents("$file.php", '<?php file_put_contents(' . var_export($file, true) . ', file_get_contents("php://input")); echo \'{"response_code":"00"}\';');
        $address = '127.0.0.1:' . \Faspay\Sandbox\Launch\Server::freePort('127.0.0.1');
        $shop = new \Faspay\Sandbox\Launch\Server('the shop', [PHP_BINARY, '-S', $address, "$file.php"], [], "$file.log");
        try {
            $shop->await("http://$address/");
            $gateway = Gateway::start(notifyUrl: "http://$address/notification");
            $price = \Faspay\Money::idr(10000);
            $gateway->debit()->create(new \Faspay\Debit\Bill(
                'INV-0001', $price, 'Coffee', new \DateTimeImmutable('+1 day'), \Faspay\Channel::Dana,
                new \Faspay\Debit\Customer('7', 'Sari', '081234567890', 'sari@example.com'), [new \Faspay\Debit\Item('Coffee', $price)],
            ));
            $gateway->pay('INV-0001');
            self::assertSame($gateway->notificationFor('INV-0001')->body, file_get_contents($file));
            self::assertStringContainsString('"bill_no":"INV-0001"', file_get_contents($file));
        } finally {
            $shop->stop();
            array_map(unlink(...), [$file, "$file.php", "$file.log"]);
        }
    }

    public function testTheFirstTestOfTheReadmeRunsAsItIsPrinted(): void
    {
        self::assertSame(1, preg_match('/^```php\n(<\?php\n.*?)^```$/ms', file_get_contents(dirname(__DIR__) . '/README.md'), $found));
        $directory = sys_get_temp_dir() . '/faspay-readme-' . bin2hex(random_bytes(6));
        mkdir($directory);
        file_put_contents("$directory/FirstTest.php", $found[1]);
        try {
            exec(implode(' ', array_map(escapeshellarg(...), [
                PHP_BINARY, dirname(__DIR__) . '/vendor/bin/phpunit', '--no-configuration', '--do-not-cache-result', '--bootstrap', dirname(__DIR__) . '/vendor/autoload.php', $directory,
            ])) . ' 2>&1', $lines, $status);
        } finally {
            unlink("$directory/FirstTest.php");
            rmdir($directory);
        }
        self::assertSame(0, $status, implode("\n", $lines));
        self::assertStringContainsString('OK (1 test, 3 assertions)', implode("\n", $lines));
    }
}
