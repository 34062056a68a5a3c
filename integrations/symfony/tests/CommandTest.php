<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\Shop\Doctor\Sample;
use Faspay\Shop\Method;
use Faspay\Shop\Settings;
use Faspay\Shop\Sql\Schema;
use PHPUnit\Framework\Attributes\TestWith;
use Symfony\Component\Messenger\Transport\InMemory\InMemoryTransport;

final class CommandTest extends SandboxTestCase
{
    private const KEYS = __DIR__ . '/../../../sandbox/keys';

    public function testReconcilingBooksWhatNoNotificationTold(): void
    {
        $kernel = $this->boot(faspay: $this->configuration);
        $shop = new Shop($kernel);
        $debit = self::open($shop);
        $qr = self::open($shop, Method::SnapQr, '711', 'ORDER-2');
        $open = self::open($shop, Method::SnapVa, '702', 'ORDER-3');
        $this->gateway->pay($debit->billNo);
        $this->gateway->pay($qr->billNo);
        $tester = $this->command($kernel, ['command' => 'faspay:reconcile', '-v' => true]);

        self::assertSame(0, $tester->getStatusCode(), $tester->getDisplay());
        self::assertStringContainsString("$debit->billNo: paid", $tester->getDisplay());
        self::assertStringContainsString("$open->billNo: open", $tester->getDisplay());
        self::assertStringContainsString('3 asked, 2 changed, 0 failed, 2 events told', $tester->getDisplay());
        self::assertSame(['PaymentPaid'], $shop->told('ORDER-1'));
        self::assertSame(['PaymentPaid'], $shop->told('ORDER-2'));
        self::assertSame([], $shop->told('ORDER-3'));
    }

    public function testReconcilingFailsWhereTheGatewayCannotBeAsked(): void
    {
        $kernel = $this->boot(faspay: $this->configuration);
        $bill = self::open(new Shop($kernel));
        $this->gateway->breakDown(20);
        $tester = $this->command($kernel, ['command' => 'faspay:reconcile']);

        self::assertSame(1, $tester->getStatusCode());
        self::assertStringContainsString("$bill->billNo: ", $tester->getDisplay());
        self::assertStringContainsString('1 failed', $tester->getDisplay());
    }

    public function testReconcilingForgetsOldMessagesAndKeepsBills(): void
    {
        $kernel = $this->boot(faspay: $this->configuration);
        $shop = new Shop($kernel);
        $bill = self::open($shop, Method::SnapQr, '711');
        $this->gateway->pay($bill->billNo);
        self::assertSame(200, $this->notify($shop, $bill)->status);
        $connection = $this->services($kernel)->get('database_connection');
        $count = static fn (): array => array_map(static fn (string $table): int => (int) $connection->fetchOne("SELECT COUNT(*) FROM faspay_$table"), ['messages', 'events', 'bills']);

        $this->command($kernel, ['command' => 'faspay:reconcile']);
        self::assertSame([1, 1, 1], $count());
        $connection->executeStatement('UPDATE faspay_messages SET booked_at = booked_at - 8640000');
        $connection->executeStatement('UPDATE faspay_events SET booked_at = booked_at - 8640000');
        $this->command($kernel, ['command' => 'faspay:reconcile', '--keep' => '101']);
        self::assertSame([1, 1, 1], $count());
        $this->command($kernel, ['command' => 'faspay:reconcile']);
        self::assertSame([0, 0, 1], $count());
    }

    #[TestWith([['--deadline' => '0']])]
    #[TestWith([['--keep' => '0']])]
    #[TestWith([['--deadline' => 'long']])]
    #[TestWith([['--concurrency' => '65']])]
    public function testReconcilingRefusesImpossibleOptions(array $options): void
    {
        $tester = $this->command($this->boot(faspay: $this->configuration), ['command' => 'faspay:reconcile'] + $options);

        self::assertNotSame(0, $tester->getStatusCode());
        self::assertStringContainsString('The deadline must be', $tester->getDisplay());
    }

    public function testChannelsAreListedWithTheirProtocol(): void
    {
        $tester = $this->command($this->boot(faspay: $this->configuration), ['command' => 'faspay:channels']);

        self::assertSame(0, $tester->getStatusCode(), $tester->getDisplay());
        self::assertMatchesRegularExpression('/^\s*711 .*snap_qr\s*$/m', $tester->getDisplay());
        self::assertMatchesRegularExpression('/^\s*402 .*debit\s*$/m', $tester->getDisplay());
    }

    public function testChannelsSayWhatIsWrong(): void
    {
        $tester = $this->command($this->boot(faspay: ['password' => 'wrong'] + $this->configuration), ['command' => 'faspay:channels']);

        self::assertSame(1, $tester->getStatusCode());
        self::assertStringContainsString('55', $tester->getDisplay());
    }

    public function testTheSchemaIsCreatedOnceAndShown(): void
    {
        $kernel = $this->boot(faspay: ['table_prefix' => 'pay_'] + $this->configuration);
        $shown = $this->command($kernel, ['command' => 'faspay:schema', '--dump-sql' => true])->getDisplay();
        $connection = $this->services($kernel)->get('database_connection');
        self::assertSame([], $connection->createSchemaManager()->listTableNames());
        self::assertStringContainsString('CREATE TABLE IF NOT EXISTS pay_bills', $shown);

        foreach ([1, 2] as $time) {
            self::assertSame(0, $this->command($kernel, ['command' => 'faspay:schema'])->getStatusCode());
        }
        $tables = array_map(static fn (array $row): string => $row['name'], $connection->fetchAllAssociative("SELECT name FROM sqlite_master WHERE type = 'table'"));
        self::assertEqualsCanonicalizing(array_map(static fn (string $table): string => "pay_$table", array_keys(Schema::TABLES)), $tables);
    }

    public function testDoctrineLeavesTheTablesAlone(): void
    {
        $kernel = $this->boot(faspay: $this->configuration);
        $this->command($kernel, ['command' => 'faspay:schema']);
        $connection = $this->services($kernel)->get('database_connection');
        $connection->executeStatement('CREATE TABLE faspay_customers (id INTEGER)');

        // What a comparison of schemas looks at: the shop's own tables, whatever their names begin with.
        self::assertSame(['faspay_customers'], $connection->createSchemaManager()->listTableNames());
    }

    #[TestWith([false])]
    #[TestWith([true])]
    public function testTheDoctorFindsAHealthyShop(bool $queue): void
    {
        $kernel = $this->boot(faspay: ['queue' => $queue] + $this->configuration);
        $shop = new Shop($kernel);
        $tester = $this->command($kernel, ['command' => 'faspay:doctor', '--sandbox-keys' => self::KEYS]);
        $said = $tester->getDisplay();

        self::assertSame(0, $tester->getStatusCode(), $said);
        foreach (['Extension', 'Tables', 'Debit credentials', 'SNAP credentials', 'Clock', 'Debit route', 'SNAP route'] as $subject) {
            self::assertMatchesRegularExpression("/^ok +$subject: /m", $said);
        }
        self::assertStringContainsString('nothing was booked', $said);
        self::assertStringNotContainsString('p@ssw0rd', $said);
        $transport = $this->services($kernel)->get('messenger.transport.async');
        \assert($transport instanceof InMemoryTransport);
        self::assertSame([], $transport->getSent());
        $sample = new Sample($this->services($kernel)->get(Settings::class), new \DateTimeImmutable());
        self::assertNull($shop->bills()->find($sample->billNo()));
    }

    public function testTheDoctorFindsWrongCredentialsAndMissingTables(): void
    {
        $tester = $this->command($this->boot(faspay: ['password' => 'not-this-one'] + $this->configuration), ['command' => 'faspay:doctor']);

        self::assertSame(1, $tester->getStatusCode());
        self::assertMatchesRegularExpression('/^failed +Tables: /m', $tester->getDisplay());
        self::assertMatchesRegularExpression('/^failed +Debit credentials: refused with code 55/m', $tester->getDisplay());
        self::assertStringNotContainsString('not-this-one', $tester->getDisplay());
    }

    public function testTheDoctorNamesASettingThatIsImpossible(): void
    {
        $kernel = $this->boot();
        $_ENV['FASPAY_ENVIRONMENT'] = 'live';
        try {
            $tester = $this->command($kernel, ['command' => 'faspay:doctor']);
        } finally {
            unset($_ENV['FASPAY_ENVIRONMENT']);
        }

        self::assertSame(1, $tester->getStatusCode());
        self::assertStringContainsString('FASPAY_ENVIRONMENT must be sandbox or production', $tester->getDisplay());
    }
}
