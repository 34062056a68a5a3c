<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Sandbox\Launch\Server;
use Faspay\Sandbox\Testing\Gateway;
use PHPUnit\Framework\TestCase;

/** The shop of README.md, as a newcomer starts it. */
final class ExampleTest extends TestCase
{
    private ?Server $server = null;
    private string $database;

    protected function setUp(): void
    {
        $this->database = sys_get_temp_dir() . '/faspay-shop-example-' . bin2hex(random_bytes(6)) . '.sqlite';
    }

    protected function tearDown(): void
    {
        $this->server?->stop();
        array_map(unlink(...), glob("$this->database*") ?: []);
    }

    public function testAShopperPaysAndASecondPaymentIsFoundByCron(): void
    {
        $address = '127.0.0.1:' . Server::freePort('127.0.0.1');
        $gateway = Gateway::start(notifyUrl: "http://$address/faspay/debit", snapUrl: "http://$address");
        $settings = $gateway->settings();
        unset($settings['FASPAY_SNAP_PRIVATE_KEY'], $settings['FASPAY_CARD_PASSWORD']);
        $environment = $settings + ['FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'SHOP_DSN' => "sqlite:$this->database", 'PHP_CLI_SERVER_WORKERS' => '3'];
        $log = "$this->database.log";
        $this->server = new Server('shop', [PHP_BINARY, '-S', $address, __DIR__ . '/../example/index.php'], $environment, $log);
        $this->server->await("http://$address/");
        $page = (string) file_get_contents("http://$address/");
        self::assertStringContainsString('<button name="channel" value="819">DANA</button>', $page);

        [$first, $second] = [$this->buy("http://$address"), $this->buy("http://$address")];
        $gateway->pay($first);
        self::assertStringContainsString('deliver ORDER-', (string) file_get_contents($log));
        self::assertSame(1, substr_count((string) file_get_contents($log), 'deliver'));

        $this->server->stop();
        $this->server = null;
        $gateway->quirks(['retry_delay_ms' => 0]);
        $gateway->pay($second);
        $process = proc_open([PHP_BINARY, 'reconcile.php'], [['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes, __DIR__ . '/../example', $environment + getenv());
        $said = stream_get_contents($pipes[1]);
        self::assertSame("asked about 1 bills, 1 changed, 0 could not be asked about, 1 events told\n", $said);
        self::assertStringContainsString('deliver ORDER-', (string) stream_get_contents($pipes[2]));
        proc_close($process);
    }

    /** @return string the number of the bill */
    private function buy(string $shop): string
    {
        $context = stream_context_create(['http' => [
            'method' => 'POST', 'content' => 'channel=819', 'follow_location' => 0, 'header' => 'Content-Type: application/x-www-form-urlencoded',
        ]]);
        file_get_contents("$shop/pay", false, $context);
        self::assertSame(1, preg_match('/^Location: .*bill_no=(SHOP\d{10})/mi', implode("\n", $http_response_header), $found), implode("\n", $http_response_header));

        return $found[1];
    }
}
