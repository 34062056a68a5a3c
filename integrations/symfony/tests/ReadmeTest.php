<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\Sandbox\Launch\Server;
use PHPUnit\Framework\Attributes\Before;
use PHPUnit\Framework\TestCase;
use Symfony\Component\Filesystem\Filesystem;

/** The README's way from nothing to a paid order, with its own files and commands. */
final class ReadmeTest extends TestCase
{
    private string $directory;
    /** @var array<string, string> */
    private array $environment;
    /** @var resource|null */
    private mixed $process = null;

    #[Before]
    protected function writeFiles(): void
    {
        $autoload = dirname((string) (new \ReflectionClass(\Composer\Autoload\ClassLoader::class))->getFileName(), 2) . '/autoload.php';
        $this->environment = ['FASPAY_TEST_AUTOLOAD' => $autoload] + array_filter(getenv(), static fn (string $name): bool => !str_starts_with($name, 'FASPAY_'), ARRAY_FILTER_USE_KEY);
        $this->directory = sys_get_temp_dir() . '/faspay-symfony-' . bin2hex(random_bytes(8));
        $files = new Filesystem();
        $files->mirror(__DIR__ . '/skeleton', $this->directory);
        preg_match_all('/^`([\w.\/]+)`:\n\n```\w*\n(.*?)^```$/ms', (string) file_get_contents(__DIR__ . '/../README.md'), $blocks, PREG_SET_ORDER);
        self::assertCount(5, $blocks);
        foreach ($blocks as [, $name, $text]) {
            $files->dumpFile("$this->directory/$name", $text);
        }
    }

    protected function tearDown(): void
    {
        if ($this->process !== null) {
            proc_terminate($this->process);
            proc_close($this->process);
        }
        (new Filesystem())->remove($this->directory);
    }

    public function testFromNothingToAPaidOrder(): void
    {
        self::assertStringContainsString('The tables are there', $this->console('faspay:schema'));
        [$port, $shopPort] = [Server::freePort('127.0.0.1'), Server::freePort('127.0.0.1')];
        $sandbox = dirname($this->environment['FASPAY_TEST_AUTOLOAD']) . '/bin/faspay-sandbox';
        $log = ['file', "$this->directory/sandbox.log", 'a'];
        $this->process = proc_open([PHP_BINARY, $sandbox, '--shop=public/index.php', "--port=$port", "--shop-port=$shopPort"], [1 => $log, 2 => $log], $pipes, $this->directory, $this->environment) ?: null;
        $gateway = "http://127.0.0.1:$port/_sandbox";
        $shop = "http://127.0.0.1:$shopPort";
        for ($i = 0; !str_contains((string) file_get_contents("$this->directory/sandbox.log"), $shop) && $i < 600; $i++) {
            usleep(100_000);
        }

        self::assertStringContainsString('Pay with DANA', $this->request('GET', "$shop/")[1], (string) file_get_contents("$this->directory/sandbox.log"));
        [$status, , $location] = $this->request('POST', "$shop/buy");
        self::assertSame(303, $status);
        self::assertStringStartsWith("http://127.0.0.1:$port/", (string) $location);
        $payment = json_decode($this->request('GET', "$gateway/transactions")[1], true)['transactions'][0];
        $this->request('POST', "$gateway/transactions/$payment[trx_id]/status", ['status' => '2']);

        $orderNo = $payment['bill_reff'] ?? null;
        $orderNo ??= (new \PDO("sqlite:$this->directory/var/shop.sqlite"))->query('SELECT order_no FROM faspay_bills')->fetchColumn();
        self::assertSame('Thank you, your order is paid.', $this->request('GET', "$shop/orders/$orderNo")[1]);
        self::assertSame('Your order is not paid yet.', $this->request('GET', "$shop/orders/another")[1]);
        self::assertSame(404, $this->request('GET', "$shop/return?bill_no=1")[0]);
    }

    public function testTheReferenceOfTheConfigurationNamesEverySetting(): void
    {
        $said = $this->console('config:dump-reference', 'faspay');

        foreach (array_keys(\Faspay\Shop\Settings::DEFAULTS) as $name) {
            self::assertStringContainsString($name, $said);
        }
    }

    private function console(string ...$arguments): string
    {
        $process = proc_open([PHP_BINARY, 'bin/console', ...$arguments], [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, $this->directory, $this->environment);
        self::assertIsResource($process);
        $said = (string) stream_get_contents($pipes[1]);
        self::assertSame(0, proc_close($process), $said);

        return $said;
    }

    /**
     * @param array<string, string>|null $message
     * @return array{int, string, string|null} status, body and Location
     */
    private function request(string $method, string $url, ?array $message = null): array
    {
        $context = stream_context_create(['http' => [
            'method' => $method, 'ignore_errors' => true, 'follow_location' => 0, 'timeout' => 120,
            'header' => ['Content-Type: application/json'], 'content' => $message === null ? '' : json_encode($message),
        ]]);
        $body = (string) file_get_contents($url, false, $context);
        preg_match('/^HTTP\S+ (\d+)/', $http_response_header[0] ?? '', $status);
        $location = preg_filter('/^location:\s*/i', '', $http_response_header);

        return [(int) ($status[1] ?? 0), $body, array_values($location)[0] ?? null];
    }
}
