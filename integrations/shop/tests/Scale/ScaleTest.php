<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests\Scale;

use Faspay\Sandbox\Launch\Server;
use Faspay\Sandbox\Testing\Gateway;
use Faspay\Sandbox\Testing\Message;
use Faspay\Shop\Sql\PdoConnection;
use Faspay\Shop\Tests\Databases;
use GuzzleHttp\Client;
use GuzzleHttp\Promise\Utils;
use PHPUnit\Framework\TestCase;

/**
 * Two application servers and one database: what is told to both at once is booked once, a worker that is killed loses
 * nothing, and many open orders are reconciled in bounded memory while notifications arrive. SHOP_TEST_ORDERS says how many.
 */
final class ScaleTest extends TestCase
{
    private const DIRECTORY = __DIR__;
    private const OPENERS = 3;

    private Gateway $gateway;
    private PdoConnection $database;
    private string $killFile;
    /** @var list<resource> */
    private array $processes = [];
    /** @var list<string> addresses of the application servers */
    private array $servers = [];
    /** @var list<Server> those that run */
    private array $running = [];
    /** @var array<string, string> */
    private array $environment;

    protected function setUp(): void
    {
        if (str_starts_with(getenv('SHOP_TEST_DSN') ?: 'sqlite', 'sqlite')) {
            self::markTestSkipped('needs a server for the database: bin/scale');
        }
        $this->database = Databases::empty();
        $this->database->execute('DROP TABLE IF EXISTS told');
        $this->database->execute('CREATE TABLE told (event_id VARCHAR(32) PRIMARY KEY, kind VARCHAR(32), bill_no VARCHAR(32))');
        $this->killFile = sys_get_temp_dir() . '/faspay-shop-kill-' . bin2hex(random_bytes(6));
        $this->servers = array_map(static fn (): string => 'http://127.0.0.1:' . Server::freePort('127.0.0.1'), [1, 2]);
        // The first server gets Debit's notifications, the second one those under SNAP.
        $this->gateway = Gateway::start(notifyUrl: "{$this->servers[0]}/notification", snapUrl: $this->servers[1]);
        $this->gateway->quirks(['retry_delay_ms' => 0]);
        $this->environment = $this->gateway->settings() + [
            'FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'SHOP_TEST_KILL' => $this->killFile, 'PHP_CLI_SERVER_WORKERS' => '3',
        ] + getenv();
    }

    protected function tearDown(): void
    {
        array_walk($this->running, static fn (Server $server) => $server->stop());
        foreach ($this->processes as $process) {
            proc_terminate($process);
            proc_close($process);
        }
        array_map(unlink(...), glob("$this->killFile*") ?: []);
    }

    public function testTheSameNotificationToBothServersAtOnceIsBookedOnce(): void
    {
        $bills = $this->open(20);
        $this->payUnheard($bills);
        $this->startServers();
        foreach ($bills as $billNo) {
            $message = $this->gateway->notificationFor($billNo);
            $answers = Utils::unwrap(array_map(fn (string $server) => $this->send($server, $message), [...$this->servers, ...$this->servers]));
            foreach ($answers as $answer) {
                self::assertSame(200, $answer->getStatusCode(), (string) $answer->getBody());
            }
        }
        self::assertSame(['paid' => 20], $this->states());
        self::assertSame(['PaymentPaid' => 20], $this->told());
        self::assertSame(20, $this->number('SELECT COUNT(*) AS n FROM faspay_orders WHERE paid_bill_no IS NOT NULL'));
    }

    public function testTwoBillsOfOneOrderPaidAtBothServersAtOnceSettleItOnce(): void
    {
        $bills = [$this->open(10), $this->open(10, rupiah: '11000')];
        array_walk($bills, $this->payUnheard(...));
        $this->startServers();
        $orders = array_map(fn (string $billNo): string => $this->orderOf($billNo), $bills[0]);
        foreach ($bills[1] as $second) {
            $first = $bills[0][array_search($this->orderOf($second), $orders, true)];
            $answers = Utils::unwrap([
                $this->send($this->servers[0], $this->gateway->notificationFor($first)),
                $this->send($this->servers[1], $this->gateway->notificationFor($second)),
            ]);
            foreach ($answers as $answer) {
                self::assertSame(200, $answer->getStatusCode(), (string) $answer->getBody());
            }
        }
        self::assertSame(['paid' => 10, 'paid_again' => 10], $this->states());
        self::assertSame(['PaidAgain' => 10, 'PaymentPaid' => 10], $this->told());
        self::assertSame(10, $this->number("SELECT COUNT(*) AS n FROM faspay_orders o JOIN faspay_bills b ON b.bill_no = o.paid_bill_no WHERE b.state = 'paid'"));
    }

    public function testTwoRequestsForTheSameBillsAtOnceOpenThemOnce(): void
    {
        $requests = array_map(fn () => $this->start(['open.php', '0', '20', '10000']), [1, 2, 3]);
        $bills = array_map(static fn ($pipe): string => (string) stream_get_contents($pipe), $requests);
        self::assertSame([$bills[0]], array_values(array_unique($bills)));
        self::assertCount(20, array_unique(explode("\n", trim($bills[0]))));
        self::assertSame(20, $this->states()['waiting']);
    }

    public function testAWorkerThatIsKilledBetweenConfirmAndCommitLosesNothing(): void
    {
        [$debit, $snap] = $this->open(2);
        $this->payUnheard([$debit, $snap]);
        $this->startServers();
        foreach ([$debit, $snap] as $billNo) {
            touch($this->killFile);
            $message = $this->gateway->notificationFor($billNo);
            try {
                $this->send($this->servers[0], $message)->wait();
                self::fail('a worker that was killed has answered');
            } catch (\GuzzleHttp\Exception\TransferException) {
            }
            self::assertFileDoesNotExist($this->killFile);
        }
        self::assertSame(['waiting' => 2], $this->states());
        self::assertSame([], $this->told());
        // The gateway sends the one again, to the other server; the other one nobody tells of any more.
        self::assertSame(200, $this->send($this->servers[1], $this->gateway->notificationFor($debit))->wait()->getStatusCode());
        self::assertSame(1, $this->reconcile()['changed']);
        self::assertSame(['paid' => 2], $this->states());
        self::assertSame(['PaymentPaid' => 2], $this->told());
    }

    public function testManyOpenOrdersAreReconciledInBoundedMemoryWhileNotificationsArrive(): void
    {
        $few = $this->measured(40);
        self::assertSame(40, $few['asked']);
        $orders = (int) (getenv('SHOP_TEST_ORDERS') ?: 300);
        $bills = $this->open($orders, 40);
        $unheard = array_slice($bills, 0, min(200, intdiv($orders, 10)));
        $this->payUnheard($unheard);
        $this->startServers();
        $running = $this->start(['reconcile.php']);
        foreach (array_slice($bills, -50) as $billNo) {
            $this->gateway->pay($billNo);
        }
        $many = json_decode((string) stream_get_contents($running), true, flags: JSON_THROW_ON_ERROR);
        fprintf(STDERR, "%s: %d open orders asked about in %.1f s, %.1f MB at most (%.1f MB for %d), while 50 were paid\n",
            $this->database->dialect()->value, $many['asked'], $many['seconds'], $many['megabytes'], $few['megabytes'], $few['asked']);
        $left = $many;
        // An inquiry that a busy gateway did not answer in time is asked again by the next run.
        for ($run = 2; $run <= 4 && $left['failed'] > 0; $run++) {
            fprintf(STDERR, "%d inquiries failed: %s\n", $left['failed'], json_encode($left['reasons']));
            $left = $this->reconcile();
        }
        self::assertSame(0, $left['failed'], (string) json_encode($left['reasons']));
        self::assertGreaterThanOrEqual($orders - 50, $many['asked']);
        self::assertLessThan($few['megabytes'] + 2, $many['megabytes']);
        $paid = count($unheard) + 50;
        self::assertSame(['paid' => $paid, 'waiting' => $orders + 40 - $paid], $this->states());
        self::assertSame(['PaymentPaid' => $paid], $this->told());
    }

    /** @return array<string, mixed> what a run takes with so many open orders */
    private function measured(int $orders): array
    {
        $this->open($orders);

        return $this->reconcile();
    }

    /** @return list<string> the numbers of the bills */
    private function open(int $count, int $first = 0, string $rupiah = '10000'): array
    {
        $pipes = [];
        $each = (int) ceil($count / self::OPENERS);
        for ($from = 0; $from < $count; $from += $each) {
            $pipes[] = $this->start(['open.php', (string) ($first + $from), (string) min($each, $count - $from), $rupiah]);
        }
        $bills = array_merge(...array_map(static fn ($pipe): array => explode("\n", trim((string) stream_get_contents($pipe))), $pipes));
        self::assertCount($count, array_unique($bills));

        return $bills;
    }

    /**
     * Lets the shoppers pay while no server of the shop is up.
     *
     * @param list<string> $bills
     */
    private function payUnheard(array $bills): void
    {
        array_walk($bills, fn (string $billNo) => $this->gateway->pay($billNo));
    }

    private function startServers(): void
    {
        foreach ($this->servers as $server) {
            $command = [PHP_BINARY, '-S', substr($server, strlen('http://')), self::DIRECTORY . '/server.php'];
            $this->running[] = $started = new Server('shop', $command, $this->environment, "$this->killFile.log");
            $started->await("$server/health");
        }
    }

    /** @return array<string, mixed> */
    private function reconcile(): array
    {
        return json_decode((string) stream_get_contents($this->start(['reconcile.php'])), true, flags: JSON_THROW_ON_ERROR);
    }

    /**
     * @param list<string> $arguments
     * @return resource its output
     */
    private function start(array $arguments)
    {
        $process = proc_open([PHP_BINARY, ...$arguments], [['file', '/dev/null', 'r'], ['pipe', 'w'], STDERR], $pipes, self::DIRECTORY, $this->environment);
        self::assertIsResource($process);
        $this->processes[] = $process;

        return $pipes[1];
    }

    private function send(string $server, Message $message): \GuzzleHttp\Promise\PromiseInterface
    {
        return (new Client())->postAsync($server . $message->path, ['headers' => $message->headers, 'body' => $message->body, 'http_errors' => false, 'timeout' => 60]);
    }

    /** @return array<string, int> how many bills are in which state */
    private function states(): array
    {
        return $this->counted('SELECT state AS name, COUNT(*) AS n FROM faspay_bills GROUP BY state ORDER BY state');
    }

    /** @return array<string, int> how often which event was told */
    private function told(): array
    {
        return $this->counted('SELECT kind AS name, COUNT(*) AS n FROM told GROUP BY kind ORDER BY kind');
    }

    /** @return array<string, int> */
    private function counted(string $sql): array
    {
        return array_map(intval(...), array_column($this->database->select($sql), 'n', 'name'));
    }

    private function orderOf(string $billNo): string
    {
        return (string) $this->database->select('SELECT order_no FROM faspay_bills WHERE bill_no = ?', [$billNo])[0]['order_no'];
    }

    private function number(string $sql): int
    {
        return (int) $this->database->select($sql)[0]['n'];
    }
}
