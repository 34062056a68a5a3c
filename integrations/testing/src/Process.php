<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing;

use Composer\Autoload\ClassLoader;
use Faspay\Sandbox\Launch\Server;
use GuzzleHttp\Client;
use GuzzleHttp\RequestOptions;

/**
 * The one sandbox of this test process. It ends with the process, however that ends.
 *
 * @internal
 */
final class Process
{
    private static ?self $one = null;

    private readonly Client $http;

    /**
     * @param resource $process
     * @param resource $lifeline while this is open, the sandbox lives
     */
    private function __construct(
        private mixed $process,
        private mixed $lifeline,
        public readonly string $url,
        public readonly string $letterBox,
    ) {
        $this->http = new Client(['base_uri' => "$url/_sandbox/", RequestOptions::HTTP_ERRORS => false, RequestOptions::TIMEOUT => 60]);
    }

    public function __destruct()
    {
        fclose($this->lifeline);
        proc_close($this->process);
    }

    /** @throws \RuntimeException if the sandbox does not start */
    public static function one(): self
    {
        return self::$one ??= self::start();
    }

    /**
     * Calls the sandbox's control API (README of faspay/sandbox, "Control").
     *
     * @param array<string, mixed>|null $message null means no body
     * @return array<string, mixed>
     * @throws \RuntimeException with the sandbox's own words if it refuses
     */
    public function control(string $method, string $path, ?array $message = null): array
    {
        $response = $this->http->request($method, $path, $message === null ? [] : [RequestOptions::JSON => (object) $message]);
        $answer = json_decode((string) $response->getBody(), true);
        is_array($answer) && $response->getStatusCode() < 400
            || throw new \RuntimeException('The sandbox refuses: ' . ($answer['error'] ?? "HTTP {$response->getStatusCode()} at $path"));

        return $answer;
    }

    /** @param array<string, string> $fields what a browser posts */
    public function submit(string $url, array $fields): void
    {
        $response = $this->http->post($url, [RequestOptions::FORM_PARAMS => $fields, RequestOptions::ALLOW_REDIRECTS => false]);
        $response->getStatusCode() < 400 || throw new \RuntimeException("HTTP {$response->getStatusCode()} at $url");
    }

    private static function start(): self
    {
        $sandbox = dirname((string) (new \ReflectionClass(Server::class))->getFileName(), 3);
        $autoload = dirname((string) (new \ReflectionClass(ClassLoader::class))->getFileName(), 2) . '/autoload.php';
        $process = proc_open([PHP_BINARY, __DIR__ . '/keep.php', $autoload, $sandbox], [['pipe', 'r'], ['pipe', 'w'], STDERR], $pipes);
        $process !== false || throw new \RuntimeException('The sandbox could not be started');
        $said = (string) fgets($pipes[1]);
        $places = json_decode($said, true);
        isset($places['gateway']) || throw new \RuntimeException('The sandbox could not be started: ' . ($places['error'] ?? $said));

        return new self($process, $pipes[0], $places['gateway'], $places['letterBox']);
    }
}
