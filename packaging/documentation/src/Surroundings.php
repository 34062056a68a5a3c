<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/** What the blocks of all pages find around them: the sandbox, the ports, the environment. */
final class Surroundings
{
    /** What the documentation calls the sandbox and the reader's shop. */
    private const SANDBOX = '127.0.0.1:8765';
    private const SHOP = '127.0.0.1:8000';

    public readonly int $port;
    public readonly int $shopPort;
    private readonly Process $sandbox;

    /** @param string $directory an empty one, in which everything happens */
    public function __construct(public readonly string $root, public readonly string $directory, private readonly string $module)
    {
        $this->port = self::freePort();
        $this->shopPort = self::freePort();
        mkdir("$directory/ini");
        file_put_contents("$directory/ini/documentation.ini", "extension=$module\nlog_errors=1\ndisplay_errors=0\nerror_reporting=-1\nhtml_errors=0\nzend.assertions=1\n");
        $this->sandbox = $this->startSandbox();
    }

    private function startSandbox(): Process
    {
        $sandbox = new Process(
            [PHP_BINARY, "$this->root/sandbox/bin/faspay-sandbox", "--port=$this->port"],
            $this->directory,
            $this->sandboxEnvironment($this->shopPort),
            "$this->directory/sandbox.log",
        );
        $sandbox->await("http://127.0.0.1:$this->port/_sandbox/health");

        return $sandbox;
    }

    public function end(): void
    {
        $this->sandbox->stop();
    }

    /** Each page begins with a sandbox that knows nothing. */
    public function reset(): void
    {
        $context = stream_context_create(['http' => ['method' => 'POST', 'content' => '']]);
        file_get_contents("http://127.0.0.1:$this->port/_sandbox/reset", false, $context) !== false || throw new \RuntimeException('the sandbox cannot be reset');
    }

    /** The addresses of the documentation, as they are here. */
    public function addresses(string $text, int $sandboxPort): string
    {
        return strtr($text, [
            self::SANDBOX => "127.0.0.1:$sandboxPort", self::SHOP => "127.0.0.1:$this->shopPort",
            'localhost:8765' => "localhost:$sandboxPort", 'localhost:8000' => "localhost:$this->shopPort",
        ]);
    }

    /** @return array<string, string> for everything that a page starts */
    public function environment(string $directory, int $sandboxPort): array
    {
        $keys = "file://$this->root/sandbox/keys";

        return [
            'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd',
            'FASPAY_CARD_MERCHANT_ID' => 'tokofaspay', 'FASPAY_CARD_PASSWORD' => 'abcde',
            'FASPAY_SNAP_PRIVATE_KEY' => "$keys/test_merchant_private.pem", 'FASPAY_SNAP_PUBLIC_KEY' => "$keys/test_gateway_public.pem",
            'FASPAY_BASE_URL' => "http://127.0.0.1:$sandboxPort", 'SHOP_URL' => "http://127.0.0.1:$this->shopPort", 'SHOP_DATABASE' => "$directory/shop.sqlite",
            'PHP_INI_SCAN_DIR' => ":$this->directory/ini", 'PHP_CLI_SERVER_WORKERS' => '4', 'MODULE' => $this->module,
            'DOCUMENTATION_FILES' => "$directory/.files",
        ] + array_filter(getenv(), static fn (string $name): bool => !str_starts_with($name, 'FASPAY_'), ARRAY_FILTER_USE_KEY);
    }

    /** @return array<string, string> */
    private function sandboxEnvironment(int $shopPort): array
    {
        $shop = "http://127.0.0.1:$shopPort";

        return [
            'FASPAY_SANDBOX_NOTIFY_URL' => "$shop/notification", 'FASPAY_SANDBOX_RETURN_URL' => "$shop/return",
            'FASPAY_SANDBOX_CARD_NOTIFY_URL' => "$shop/card-callback", 'FASPAY_SANDBOX_RECURRING_NOTIFY_URL' => "$shop/recurring-notification",
            'FASPAY_SANDBOX_SNAP_URL' => $shop,
        ] + getenv();
    }

    public static function freePort(): int
    {
        $socket = stream_socket_server('tcp://127.0.0.1:0');

        return (int) substr((string) strrchr((string) stream_socket_get_name($socket, false), ':'), 1);
    }
}
