<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Launch\Server;

/** A real browser, which obeys the pages' content security policy. */
final class BrowserTest extends CardTestCase
{
    private const BROWSER = '/usr/bin/chromium';

    /** @var list<Server> */
    private array $servers = [];
    private string $directory;

    protected function setUp(): void
    {
        is_executable(self::BROWSER) && Server::canFork() || self::markTestSkipped('needs Chromium, pcntl and posix: apt-get install chromium');
        parent::setUp();
        $this->directory = sys_get_temp_dir() . '/faspay-browser-' . bin2hex(random_bytes(6));
        mkdir($this->directory);
    }

    protected function tearDown(): void
    {
        foreach ($this->servers as $server) {
            $server->stop();
        }
        isset($this->directory) && exec('rm -rf ' . escapeshellarg($this->directory));
        parent::tearDown();
    }

    public function testThePageTellsWhatHappensAfterItWasOpened(): void
    {
        $url = $this->serve(__DIR__ . '/../public/index.php', '/_sandbox/health');
        $request = stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Type: application/json', 'content' => '{"merchant_id":"99999"}']]);
        $page = $this->browse("$url/", static fn () => file_get_contents("$url/cvr/100004/10", false, $request));
        self::assertSame(1, preg_match('/data-newest="(\d+)"/', $page, $opened));
        preg_match_all('/id="request-\d+-(\d+)"/', $page, $ended);
        self::assertNotEmpty($ended[1]);
        self::assertGreaterThan((int) $opened[1], max(array_map(intval(...), $ended[1])));
    }

    public function testAShopperComesBackToTheShop(): void
    {
        $shop = "$this->directory/shop.php";
        file_put_contents($shop, '<?php echo "<p>The shop got ", htmlspecialchars(($_POST["MERCHANT_TRANID"] ?? "nothing") . " " . ($_POST["TXN_STATUS"] ?? "")), "</p>";');
        $shopUrl = $this->serve($shop, '/');
        $url = $this->serve(__DIR__ . '/../public/index.php', '/_sandbox/health');
        $fields = '';
        foreach (self::form(['RETURN_URL' => "$shopUrl/return", 'SHOPPER_IP' => '10.0.0.1'] + self::CARD) as $name => $value) {
            $fields .= sprintf('<input type="hidden" name="%s" value="%s">', $name, htmlspecialchars($value));
        }
        file_put_contents("$this->directory/page.html", "<!doctype html><form id=\"f\" method=\"post\" action=\"$url/payment\">$fields</form><script>document.getElementById('f').submit()</script>");
        self::assertStringContainsString('The shop got order-1 S', $this->browse("file://$this->directory/page.html"));
    }

    /** Where it listens. */
    private function serve(string $router, string $path): string
    {
        $address = '127.0.0.1:' . Server::freePort('127.0.0.1');
        $environment = ['FASPAY_SANDBOX_DB' => "$this->directory/sandbox.sqlite", 'FASPAY_SANDBOX_NOW' => self::now()->format('Y-m-d H:i:s'), 'PHP_CLI_SERVER_WORKERS' => '2'];
        $this->servers[] = $server = new Server('a server of the test', [PHP_BINARY, '-S', $address, $router], $environment, "$this->directory/log");
        $server->await("http://$address$path");

        return "http://$address";
    }

    /** What the browser shows in the end; meanwhile something may happen again and again. */
    private function browse(string $url, ?callable $meanwhile = null): string
    {
        $process = proc_open([
            self::BROWSER, '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
            "--user-data-dir=$this->directory/profile", '--virtual-time-budget=10000', '--dump-dom', $url,
        ], [['file', '/dev/null', 'r'], ['file', "$this->directory/dom", 'w'], ['file', '/dev/null', 'w']], $pipes);
        while (proc_get_status($process)['running']) {
            $meanwhile === null || $meanwhile();
            usleep(100000);
        }
        proc_close($process);

        return file_get_contents("$this->directory/dom");
    }
}
