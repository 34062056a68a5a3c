<?php

declare(strict_types=1);

namespace Faspay\Shop\Sql;

use Faspay\Money;
use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\BillStore;
use Faspay\Shop\Booked;
use Faspay\Shop\Booking;
use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Method;

/**
 * Keeps the bills in the tables of Schema.
 *
 * Every booking first changes the row of its order, so that the database lets no two of one order run at once. Each change
 * names the states from which it is allowed, so that it is right all the same where somebody reads before he writes.
 */
final readonly class SqlBillStore implements BillStore
{
    private const PAGE = 200;

    /** For so many seconds an event belongs to the worker that tells of it. */
    private const RESERVED = 300;

    /** The columns of a bill that do not change once it is created, in the order of values(). */
    private const COLUMNS = [
        'bill_no', 'order_no', 'method', 'channel', 'total', 'currency', 'state', 'customer_name', 'created_at', 'expires_at',
        'gateway_no', 'pay_to', 'redirect_url', 'qr_content', 'qr_image_url', 'account_parts', 'inquiry_no',
    ];

    /**
     * @param string $prefix of the tables' names, which becomes part of the SQL
     * @throws \ValueError a prefix that is no name
     */
    public function __construct(private Connection $connection, private string $prefix = 'faspay_')
    {
        preg_match('/^\w{0,32}$/D', $prefix) === 1 || throw new \ValueError('the prefix of the tables must be letters, digits and "_"');
    }

    public function prepare(Bill $bill): bool
    {
        // What is sent cannot be rolled back, so its record must not be either.
        !$this->connection->inTransaction() || throw new \LogicException(
            'A bill cannot be opened inside a transaction of your own: a rollback would delete its record, but not the payment.'
        );

        return $this->connection->transaction(function () use ($bill): bool {
            $this->insert('orders', ['order_no' => $bill->orderNo, 'bookings' => 0]);

            return $this->insert('bills', ['state' => BillState::Prepared->value, 'round' => 0] + self::values($bill));
        });
    }

    public function created(Bill $bill): void
    {
        $values = self::values($bill);
        $this->connection->transaction(function () use ($bill, $values): void {
            $this->lock($bill->orderNo);
            $this->execute(
                'UPDATE {bills} SET gateway_no = COALESCE(gateway_no, ?), pay_to = ?, redirect_url = ?, qr_content = ?, qr_image_url = ?,'
                . ' account_parts = ?, expires_at = ? WHERE bill_no = ?',
                [
                    $values['gateway_no'], $values['pay_to'], $values['redirect_url'], $values['qr_content'], $values['qr_image_url'],
                    $values['account_parts'], $values['expires_at'], $bill->billNo,
                ],
            );
            $this->move($bill->billNo, $bill->state);
        });
    }

    public function find(string $billNo): ?Bill
    {
        return $this->bills('WHERE bill_no = ?', [$billNo])[0] ?? null;
    }

    public function findByAccount(string $payTo): ?Bill
    {
        return $this->bills(
            'WHERE pay_to = ? AND method IN (?, ?) ORDER BY created_at DESC, bill_no DESC LIMIT 1',
            [$payTo, Method::SnapStaticVa->value, Method::SnapVa->value],
        )[0] ?? null;
    }

    public function findByGatewayNo(Method $method, string $gatewayNo): ?Bill
    {
        return $this->bills('WHERE method = ? AND gateway_no = ?', [$method->value, $gatewayNo])[0] ?? null;
    }

    public function ofOrder(string $orderNo): array
    {
        return $this->bills('WHERE order_no = ? ORDER BY created_at, bill_no', [$orderNo]);
    }

    public function paidBill(string $orderNo): ?string
    {
        return $this->select('SELECT paid_bill_no FROM {orders} WHERE order_no = ?', [$orderNo])[0]['paid_bill_no'] ?? null;
    }

    public function book(Booking $booking): Booked
    {
        return $this->connection->transaction(function () use ($booking): Booked {
            $bill = $booking->bill;
            $this->lock($bill->orderNo);
            if ($booking->externalId !== null && !$this->isNew($booking)) {
                return Booked::Duplicate;
            }
            if ($booking->inquiryNo !== null) {
                // Once a bill is paid, it keeps the inquiry by which it was: that tells a second payment from the first one that comes again.
                $unpaid = array_column(BillState::Paid->sources(), 'value');
                $this->execute('UPDATE {bills} SET inquiry_no = ? WHERE bill_no = ? AND state IN (' . self::marks($unpaid) . ')', [$booking->inquiryNo, $bill->billNo, ...$unpaid]);
            }
            if ($booking->gatewayNo !== null) {
                $this->execute('UPDATE {bills} SET gateway_no = ? WHERE bill_no = ? AND gateway_no IS NULL', [$booking->gatewayNo, $bill->billNo]);
            }

            if ($booking->to === null || !$this->change($booking, $booking->to)) {
                return Booked::Unchanged;
            }
            if ($booking->to === BillState::Paid && $bill->method === Method::Xpress && $booking->gatewayNo !== null) {
                // Every channel that the shopper tries on the page is another transaction. The one that paid counts.
                $this->execute('UPDATE {bills} SET gateway_no = ? WHERE bill_no = ?', [$booking->gatewayNo, $bill->billNo]);
            }

            return Booked::Changed;
        });
    }

    public function unsettled(Method ...$methods): iterable
    {
        $open = array_column(BillState::open(), 'value');
        $names = array_column($methods, 'value');
        $states = self::marks($open);
        $round = 1 + (int) ($this->select("SELECT MAX(round) AS round FROM {bills} WHERE state IN ($states)", $open)[0]['round'] ?? 0);
        $where = "WHERE state IN ($states) AND method IN (" . self::marks($names) . ') AND round < ? ORDER BY round, bill_no LIMIT ' . self::PAGE;
        while (($rows = $this->select("SELECT * FROM {bills} $where", [...$open, ...$names, $round])) !== []) {
            $this->ask($round, array_column($rows, 'bill_no'));
            $taken = 0;
            try {
                foreach ($rows as $row) {
                    $taken++;
                    yield self::bill($row);
                }
            } finally {
                // A loop that was left at its deadline did not ask about the rest of the page: it has waited as long as before.
                foreach (array_slice($rows, $taken) as $row) {
                    $this->ask((int) $row['round'], [$row['bill_no']]);
                }
            }
        }
    }

    /** @param list<string|int|null> $numbers of the bills that were asked about in this run of the reconciliation */
    private function ask(int $round, array $numbers): void
    {
        $this->execute('UPDATE {bills} SET round = ? WHERE bill_no IN (' . self::marks($numbers) . ')', [$round, ...$numbers]);
    }

    public function undelivered(\DateTimeImmutable $now, ?string $billNo = null): iterable
    {
        $now = $now->getTimestamp();
        $rows = $this->select(
            'SELECT e.* FROM {events} e JOIN {bills} b ON b.bill_no = e.bill_no WHERE e.delivered_at IS NULL AND e.reserved_until <= ?'
            . ($billNo === null ? '' : ' AND b.order_no = (SELECT c.order_no FROM {bills} c WHERE c.bill_no = ?)')
            // Only the first of each order, and none while that one is with another worker.
            . ' AND NOT EXISTS (SELECT 1 FROM {events} f JOIN {bills} d ON d.bill_no = f.bill_no'
            . ' WHERE d.order_no = b.order_no AND f.delivered_at IS NULL AND f.booking < e.booking)'
            . ' ORDER BY e.reserved_until, e.booked_at, e.event_id LIMIT ' . self::PAGE,
            $billNo === null ? [$now] : [$now, $billNo],
        );
        foreach ($rows as $row) {
            $reserved = $this->execute(
                'UPDATE {events} SET reserved_until = ? WHERE event_id = ? AND delivered_at IS NULL AND reserved_until = ?',
                [$now + self::RESERVED, $row['event_id'], (int) $row['reserved_until']],
            );
            $event = $reserved === 1 ? $this->event($row) : null;
            if ($event !== null) {
                yield $event;
            }
        }
    }

    public function release(string $eventId, ?\DateTimeImmutable $deliveredAt): void
    {
        // What failed is behind what was not tried yet.
        $this->execute(
            'UPDATE {events} SET delivered_at = ?, reserved_until = reserved_until - ' . self::RESERVED . ' WHERE event_id = ? AND delivered_at IS NULL',
            [$deliveredAt?->getTimestamp(), $eventId],
        );
    }

    public function forget(\DateTimeImmutable $before): void
    {
        $before = $before->getTimestamp();
        $this->execute('DELETE FROM {messages} WHERE booked_at < ?', [$before]);
        $this->execute('DELETE FROM {events} WHERE delivered_at IS NOT NULL AND booked_at < ?', [$before]);
    }

    /** Takes the row of the order until the transaction ends. Writing before reading makes every database wait here. */
    private function lock(string $orderNo): void
    {
        $this->execute('UPDATE {orders} SET bookings = bookings + 1 WHERE order_no = ?', [$orderNo]) === 1
            || throw new \LogicException('The order of this bill is not recorded: prepare() comes first.');
    }

    /** Remembers the message. False: this X-EXTERNAL-ID came before, on this day, with something else. */
    private function isNew(Booking $booking): bool
    {
        $day = ($booking->receivedAt ?? $booking->at)->setTimezone(new \DateTimeZone('Asia/Jakarta'))->format('Y-m-d');
        $externalId = hash('sha256', "$day\n$booking->externalId");
        $messageKey = hash('sha256', $booking->messageKey);
        $this->insert('messages', [
            'external_id' => $externalId, 'message_key' => $messageKey, 'bill_no' => $booking->bill->billNo,
            'booked_at' => $booking->at->getTimestamp(),
        ]);
        $known = $this->select('SELECT message_key FROM {messages} WHERE external_id = ?', [$externalId]);

        return ($known[0]['message_key'] ?? null) === $messageKey;
    }

    /** The bill's new state, what it means for the order, and the event. False: nothing changes. */
    private function change(Booking $booking, BillState $to): bool
    {
        ['bill_no' => $billNo, 'order_no' => $orderNo] = self::values($booking->bill);
        $before = $this->select('SELECT state FROM {bills} WHERE bill_no = ?', [$billNo])[0]['state'] ?? '';
        if (!$this->move($billNo, $to, $booking)) {
            return false;
        }
        $details = $booking->details;
        if ($to === BillState::Paid) {
            $details['late'] = in_array($before, array_column(BillState::over(), 'value'), true);
            if ($this->execute('UPDATE {orders} SET paid_bill_no = ? WHERE order_no = ? AND paid_bill_no IS NULL', [$billNo, $orderNo]) === 0) {
                $to = BillState::PaidAgain;
                $this->execute('UPDATE {bills} SET state = ? WHERE bill_no = ?', [$to->value, $billNo]);
                $details['firstBillNo'] = $this->paidBill($orderNo);
            }
        } elseif ($to === BillState::Reversed) {
            // The order is unpaid again, so that another bill may pay it.
            $details['wasPaid'] = $this->execute('UPDATE {orders} SET paid_bill_no = NULL WHERE order_no = ? AND paid_bill_no = ?', [$orderNo, $billNo]) === 1;
            $again = $this->select('SELECT bill_no FROM {bills} WHERE order_no = ? AND state = ?', [$orderNo, BillState::PaidAgain->value]);
            if ($details['wasPaid'] && $again !== []) {
                $details['paidAgainBillNo'] = (string) $again[0]['bill_no'];
            }
        }
        if ($to->event() !== null) {
            $this->insert('events', [
                'event_id' => bin2hex(random_bytes(16)), 'bill_no' => $billNo, 'state' => $to->value,
                'details' => json_encode($details, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE | JSON_FORCE_OBJECT),
                'booked_at' => $booking->at->getTimestamp(), 'reserved_until' => 0,
                'booking' => (int) ($this->select('SELECT bookings FROM {orders} WHERE order_no = ?', [$orderNo])[0]['bookings'] ?? 0),
            ]);
        }

        return true;
    }

    /** @return bool false: it may not come to this state from the one that it has */
    private function move(string $billNo, BillState $to, ?Booking $booking = null): bool
    {
        $from = array_column($to->sources(), 'value');
        $where = 'bill_no = ? AND state IN (' . self::marks($from) . ')';
        $parameters = [$billNo, ...$from];
        if ($to === BillState::Reversed && $booking?->gatewayNo !== null && in_array($booking->bill->method, [Method::Xpress, Method::SnapStaticVa], true)) {
            // Another payment may have paid the bill while the gateway was asked about the one that went back. The gateway may also call the
            // same payment something else when it is asked: then the inquiry is the same.
            $where .= ' AND (state NOT IN (?, ?) OR gateway_no IS NULL OR gateway_no = ? OR inquiry_no = ?)';
            array_push($parameters, BillState::Paid->value, BillState::PaidAgain->value, $booking->gatewayNo, $booking->inquiryNo ?? '');
        }

        return $from !== [] && $this->execute("UPDATE {bills} SET state = ? WHERE $where", [$to->value, ...$parameters]) === 1;
    }

    /**
     * @param array<string, string|int|null> $row
     * @return PaymentEvent|null null: its bill was removed
     */
    private function event(array $row): ?PaymentEvent
    {
        $bill = $this->find((string) $row['bill_no']);
        $class = BillState::from((string) $row['state'])->event();

        return $bill === null || $class === null ? null : new $class(
            (string) $row['event_id'], $bill, self::moment($row['booked_at']), json_decode((string) $row['details'], true, 8, JSON_THROW_ON_ERROR),
        );
    }

    /**
     * @param list<string|int|null> $parameters
     * @return list<Bill>
     */
    private function bills(string $where, array $parameters): array
    {
        return array_map(self::bill(...), $this->select("SELECT * FROM {bills} $where", $parameters));
    }

    /** @param array<string, string|int|null> $row */
    private static function bill(array $row): Bill
    {
        return new Bill(
            (string) $row['bill_no'], (string) $row['order_no'], Method::from((string) $row['method']), (string) $row['channel'],
            Money::fromMinor((int) $row['total'], (string) $row['currency']), BillState::from((string) $row['state']),
            (string) $row['customer_name'], self::moment($row['created_at']), self::moment($row['expires_at']), $row['gateway_no'],
            $row['pay_to'], $row['redirect_url'], $row['qr_content'], $row['qr_image_url'],
            $row['account_parts'] === null ? null : json_decode((string) $row['account_parts'], true, 4, JSON_THROW_ON_ERROR),
            $row['inquiry_no'],
        );
    }

    /** @return array<string, string|int|null> by name of column */
    private static function values(Bill $bill): array
    {
        return array_combine(self::COLUMNS, [
            $bill->billNo, $bill->orderNo, $bill->method->value, $bill->channel, $bill->total->minor, $bill->total->currency,
            $bill->state->value, $bill->customerName, $bill->createdAt->getTimestamp(), $bill->expiresAt->getTimestamp(),
            $bill->gatewayNo, $bill->payTo, $bill->redirectUrl, $bill->qrContent, $bill->qrImageUrl,
            $bill->accountParts === null ? null : json_encode($bill->accountParts, JSON_THROW_ON_ERROR), $bill->inquiryNo,
        ]);
    }

    private static function moment(string|int|null $seconds): \DateTimeImmutable
    {
        return (new \DateTimeImmutable('@' . (int) $seconds))->setTimezone(new \DateTimeZone('Asia/Jakarta'));
    }

    /** @param array<array-key, mixed> $values */
    private static function marks(array $values): string
    {
        return implode(', ', array_fill(0, count($values), '?'));
    }

    /**
     * @param array<string, string|int|null> $values by column
     * @return bool false: a row with this key is there
     */
    private function insert(string $table, array $values): bool
    {
        [$before, $behind] = $this->connection->dialect() === Dialect::Mysql ? ['INSERT IGNORE', ''] : ['INSERT', ' ON CONFLICT DO NOTHING'];
        $columns = implode(', ', array_keys($values));

        return $this->execute("$before INTO {{$table}} ($columns) VALUES (" . self::marks($values) . ")$behind", array_values($values)) === 1;
    }

    /** @param list<string|int|null> $parameters */
    private function execute(string $sql, array $parameters): int
    {
        return $this->connection->execute($this->named($sql), $parameters);
    }

    /**
     * @param list<string|int|null> $parameters
     * @return list<array<string, string|int|null>>
     */
    private function select(string $sql, array $parameters): array
    {
        return $this->connection->select($this->named($sql), $parameters);
    }

    /** {bills} becomes the table's name. */
    private function named(string $sql): string
    {
        return (string) preg_replace('/\{(\w+)\}/', $this->prefix . '$1', $sql);
    }
}
