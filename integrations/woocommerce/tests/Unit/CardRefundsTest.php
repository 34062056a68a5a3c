<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Unit;

use Faspay\CardStatus;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Booking;
use Faspay\Shop\Method;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Sql\Dialect;
use Faspay\Shop\Sql\PdoConnection;
use Faspay\Shop\Sql\Schema;
use Faspay\Shop\Sql\SqlBillStore;
use Faspay\Shop\Testing\Fake\FakeGateway;
use Faspay\WooCommerce\CardRefunds;
use Faspay\WooCommerce\RefundLedger;
use PHPUnit\Framework\Attributes\BackupGlobals;
use PHPUnit\Framework\TestCase;
use Psr\Log\NullLogger;

require_once __DIR__ . '/wordpress.php';

/** Refunds of one payment that cross, at a gateway that pays back whatever it is told. */
#[BackupGlobals(true)]
final class CardRefundsTest extends TestCase
{
    private FakeGateway $gateway;
    private CardRefunds $refunds;
    private \WC_Order $order;
    private int $refunded = 0;

    protected function setUp(): void
    {
        $GLOBALS['wpdb'] = (object) ['prefix' => 'wp_'];
        $connection = self::connection();
        foreach (Schema::create(Dialect::Sqlite) as $statement) {
            $connection->execute($statement);
        }
        $connection->execute('CREATE TABLE wp_faspay_refunds (bill_no TEXT, open_bill_no TEXT UNIQUE, kind TEXT, amount INT, refunded_before INT, result TEXT, created_at INT)');
        $bills = new SqlBillStore($connection);
        $now = new \DateTimeImmutable();
        $bill = new Bill('SHOP0000000001', '7', Method::Card, 'card', Money::idr(10000), BillState::Prepared, 'Sari', $now, $now->modify('+1 hour'));
        $bills->prepare($bill);
        $bills->book(new Booking($bill, BillState::Paid, $now, gatewayNo: 'T1'));
        $this->gateway = new FakeGateway();
        $this->refunds = new CardRefunds($this->gateway->cards(), $bills, new RefundLedger($connection), new NullLogger());
        $this->order = new \WC_Order(7);
    }

    protected function tearDown(): void
    {
        ini_set('faspay.testing', '0');
    }

    public function testARefund(): void
    {
        $this->willBeAsked();
        self::assertTrue($this->refunds->refund($this->order, '4000'));
        self::assertSame(400000, $this->refunded);
    }

    public function testARefundThatBeganBeforeAnotherOneWasMade(): void
    {
        $this->gateway->will('card.status', function (): array {
            $before = $this->payment();
            // While this request asks, the one from the other tab pays back.
            $this->willBeAsked();
            self::assertTrue($this->refunds->refund($this->order, '4000'));
            $this->willBeAsked();

            return $before;
        });
        $error = $this->refunds->refund($this->order, '4000');
        self::assertInstanceOf(\WP_Error::class, $error);
        self::assertStringContainsString('under way', $error->get_error_message());
        self::assertSame(400000, $this->refunded);
        $this->gateway->assertCalled('card.refund', 1);
        // It left nothing in the way.
        $this->willBeAsked();
        self::assertTrue($this->refunds->refund($this->order, '4000'));
        self::assertSame(800000, $this->refunded);
    }

    public function testAnAnswerThatIsLost(): void
    {
        $this->gateway->will('card.refund', new OutcomeUnknownException('The answer was lost.'));
        $this->willBeAsked();
        self::assertInstanceOf(\WP_Error::class, $this->refunds->refund($this->order, '4000'));
        foreach (['under way', 'Refund manually'] as $i => $why) {
            $this->refunded = 400000 * $i;
            $this->willBeAsked();
            $error = $this->refunds->refund($this->order, '4000');
            self::assertInstanceOf(\WP_Error::class, $error);
            self::assertStringContainsString($why, $error->get_error_message());
        }
        $this->gateway->assertCalled('card.refund', 1);
    }

    /** Lines up answers for one more refund. */
    private function willBeAsked(): void
    {
        $this->gateway->will('card.status', $this->payment(...), $this->payment(...));
        $this->gateway->will('card.refund', function (string $orderId, string $no, Money $amount, Money $refund): array {
            $this->refunded += $refund->minor;

            return ['succeeded' => true];
        });
    }

    /** @return array<string, mixed> what the gateway says of the payment now */
    private function payment(): array
    {
        return [
            'orderId' => 'SHOP0000000001', 'transactionId' => 'T1', 'status' => CardStatus::Captured, 'amount' => Money::idr(10000),
            'refundedTotal' => Money::fromMinor($this->refunded),
        ];
    }

    /** SQLite, which is told MySQL's words for the ledger in its own. */
    private static function connection(): Connection
    {
        return new class (new PdoConnection(new \PDO('sqlite::memory:'))) implements Connection {
            public function __construct(private readonly Connection $connection)
            {
            }

            public function dialect(): Dialect
            {
                return $this->connection->dialect();
            }

            public function execute(string $sql, array $parameters = []): int
            {
                return $this->connection->execute(str_replace('INSERT IGNORE', 'INSERT OR IGNORE', $sql), $parameters);
            }

            public function select(string $sql, array $parameters = []): array
            {
                return $this->connection->select($sql, $parameters);
            }

            public function transaction(\Closure $work): mixed
            {
                return $this->connection->transaction($work);
            }

            public function inTransaction(): bool
            {
                return $this->connection->inTransaction();
            }
        };
    }
}
