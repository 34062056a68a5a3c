<?php

declare(strict_types=1);

namespace Shop;

use Faspay\CardStatus;
use Faspay\CreditCard;
use Faspay\CreditCard\Result;
use Faspay\Debit;
use Faspay\Debit\Status;
use Faspay\Exception;
use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\PaymentStatus;
use Faspay\Recurring;
use Faspay\Recurring\Charge;
use Faspay\Recurring\Member;
use Faspay\Recurring\Period;

/**
 * What a shop must remember to take money safely, in SQLite: one row per attempt to pay.
 *
 * The transaction id is stored before the shopper leaves, because confirm() compares it, and an attempt is settled by one
 * conditional UPDATE, so that a notification that comes twice, or two that come at once, deliver once.
 */
final class Orders
{
    private \PDO $database;

    public function __construct(string $path)
    {
        $this->database = new \PDO('sqlite:' . $path, options: [\PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_ASSOC]);
        $this->database->exec('PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 5000');
        $this->database->exec(
            'CREATE TABLE IF NOT EXISTS attempt (
                id INTEGER PRIMARY KEY, bill_no TEXT UNIQUE, trx_id TEXT, total_minor INTEGER NOT NULL,
                method TEXT NOT NULL, state TEXT NOT NULL DEFAULT \'new\', deliveries INTEGER NOT NULL DEFAULT 0,
                under_way TEXT, begun_at INTEGER, refunded_minor INTEGER NOT NULL DEFAULT 0)'
        );
        // Notifications of Faspay's own page name a transaction that the shop never knew: it may pay one order alone.
        $this->database->exec("CREATE UNIQUE INDEX IF NOT EXISTS hosted_trx ON attempt (trx_id) WHERE method = 'xpress'");
        $this->database->exec('CREATE TABLE IF NOT EXISTS snap_event (event TEXT PRIMARY KEY, bill_no TEXT NOT NULL)');
        $this->database->exec('CREATE TABLE IF NOT EXISTS snap_external_id (id TEXT, day TEXT, event TEXT NOT NULL, PRIMARY KEY (id, day))');
        $this->database->exec('CREATE TABLE IF NOT EXISTS charge (trx_id TEXT PRIMARY KEY, member_id TEXT NOT NULL, status TEXT NOT NULL, charged_at TEXT)');
    }

    /** A new attempt with its own bill number. All have the same length: Faspay's signatures have no separators. */
    public function open(Money $total, string $method): string
    {
        $insert = $this->database->prepare('INSERT INTO attempt (total_minor, method) VALUES (?, ?)');
        $insert->execute([$total->minor, $method]);
        $id = (int) $this->database->lastInsertId();
        $billNo = sprintf('SHOP%010d', $id);
        $this->database->prepare('UPDATE attempt SET bill_no = ? WHERE id = ?')->execute([$billNo, $id]);

        return $billNo;
    }

    /** What the gateway answered. The news that it is paid may have been faster, and stays. */
    public function sent(string $billNo, string $trxId): void
    {
        $this->database->prepare("UPDATE attempt SET trx_id = ?, state = CASE state WHEN 'new' THEN 'waiting' ELSE state END WHERE bill_no = ?")->execute([$trxId, $billNo]);
    }

    /** The gateway's id of a card payment, which capture, void and refund need. */
    public function located(string $billNo, string $trxId): void
    {
        $this->database->prepare('UPDATE attempt SET trx_id = ? WHERE bill_no = ?')->execute([$trxId, $billNo]);
    }

    public function mark(string $billNo, string $state): void
    {
        $this->database->prepare("UPDATE attempt SET state = ? WHERE bill_no = ? AND state NOT IN ('paid', 'reversed')")->execute([$state, $billNo]);
    }

    /** Settles once, however often and however concurrently it is called; never after the money was taken back. */
    public function settle(string $billNo): void
    {
        $update = $this->database->prepare("UPDATE attempt SET state = 'paid', deliveries = deliveries + 1 WHERE bill_no = ? AND state NOT IN ('paid', 'reversed')");
        $update->execute([$billNo]);
    }

    /**
     * Books what a message of SNAP says. The booking and the two names of the message are written together or not at all: a worker
     * that dies before it answers has either booked and remembered, or neither, and the gateway sends again.
     *
     * @param string $event Notification::deduplicationKey(): the same whenever the gateway tells the same thing again
     * @param string $externalId X-EXTERNAL-ID: at most once a day
     * @param string $day in Jakarta, where the gateway's day ends
     * @param callable(): void $book called for the first message of the event only
     * @return bool false: the external id came before with something else. Nothing was booked.
     */
    public function once(string $billNo, string $event, string $externalId, string $day, callable $book): bool
    {
        return $this->alone(function () use ($billNo, $event, $externalId, $day, $book): bool {
            $known = $this->database->prepare('SELECT event FROM snap_external_id WHERE id = ? AND day = ?');
            $known->execute([$externalId, $day]);
            $before = $known->fetchColumn();
            $known->closeCursor();
            if ($before !== false && $before !== $event) {
                return false;
            }
            $this->database->prepare('INSERT OR IGNORE INTO snap_external_id VALUES (?, ?, ?)')->execute([$externalId, $day, $event]);
            $insert = $this->database->prepare('INSERT OR IGNORE INTO snap_event VALUES (?, ?)');
            $insert->execute([$event, $billNo]);
            if ($insert->rowCount() === 1) {
                $book();
            }

            return true;
        });
    }

    /**
     * Books in one transaction, while no other worker writes: what the books said before stays true until the end.
     *
     * @template T
     * @param callable(): T $book
     * @return T
     */
    public function alone(callable $book): mixed
    {
        // IMMEDIATE: two workers that are told the same thing at once come one after the other.
        $this->database->exec('BEGIN IMMEDIATE');
        try {
            $result = $book();
            $this->database->exec('COMMIT');
        } catch (\Throwable $e) {
            $this->database->exec('ROLLBACK');
            throw $e;
        }

        return $result;
    }

    /**
     * Marks what the back office is about to send, before it is sent.
     *
     * @param array{bill_no: string, begun_at: ?int, refunded_minor: int} $order as it was read before the gateway was asked
     * @param int $refunded what will have gone back in all
     * @return bool false: something else is under way, or began and ended since the order was read
     */
    public function begin(array $order, string $what, int $refunded): bool
    {
        $update = $this->database->prepare('UPDATE attempt SET under_way = ?, begun_at = ?, refunded_minor = ?
            WHERE bill_no = ? AND under_way IS NULL AND begun_at IS ? AND refunded_minor = ?');
        $update->execute([$what, time(), $refunded, $order['bill_no'], $order['begun_at'], $order['refunded_minor']]);

        return $update->rowCount() === 1;
    }

    /** Ends what was under way, and notes what the gateway says has gone back in all. $goal: as in begin(), so that nothing newer is ended. */
    public function end(string $billNo, string $what, int $goal, int $refunded): void
    {
        $this->database->prepare('UPDATE attempt SET under_way = NULL, refunded_minor = ? WHERE bill_no = ? AND under_way = ? AND refunded_minor = ?')
            ->execute([$refunded, $billNo, $what, $goal]);
    }

    /** The one thing that may happen to a paid attempt. What was delivered is for people to get back. */
    public function takeBack(string $billNo): void
    {
        $this->database->prepare("UPDATE attempt SET state = 'reversed' WHERE bill_no = ?")->execute([$billNo]);
        error_log("$billNo was reversed: the shopper has the money back");
    }

    /** @return list<array> attempts whose end is not known: what a lost notification leaves behind */
    public function unsettled(string $method): array
    {
        // A card payment has no transaction id before the gateway tells; a debit one has it from create().
        $select = $this->database->prepare("SELECT * FROM attempt WHERE method = ? AND state IN ('waiting', 'authorized', 'pending', 'processing', 'reconfirm', 'not_found')
            AND (trx_id IS NOT NULL OR method <> 'debit') ORDER BY id");
        $select->execute([$method]);

        return $select->fetchAll();
    }

    /**
     * A charge of a subscription. One that comes again changes nothing, unless it was paid at last. Its member is not signed:
     * only a subscription in the books, whose first payment was made, has charges.
     */
    public function charged(Charge $charge): bool
    {
        $order = str_starts_with($charge->merchantMemberId, 'MEMBER-') ? $this->find(substr($charge->merchantMemberId, 7)) : null;
        if (($order['state'] ?? null) !== 'paid' || $order['method'] !== 'subscription') {
            return false;
        }
        $insert = $this->database->prepare("INSERT INTO charge VALUES (?, ?, ?, ?) ON CONFLICT (trx_id) DO UPDATE
            SET status = excluded.status, charged_at = excluded.charged_at WHERE charge.member_id = excluded.member_id AND charge.status <> 'paid'");
        $insert->execute([$charge->trxId, $charge->merchantMemberId, $charge->status->value, $charge->chargedAt?->format('Y-m-d')]);

        return true;
    }

    /** @return list<array{trx_id: string, member_id: string, status: string, charged_at: string}> */
    public function charges(string $memberId): array
    {
        $select = $this->database->prepare('SELECT * FROM charge WHERE member_id = ? ORDER BY charged_at');
        $select->execute([$memberId]);

        return $select->fetchAll();
    }

    /** @return array{bill_no: string, trx_id: ?string, total_minor: int, state: string, deliveries: int}|null the newest attempt of a method */
    public function last(string $method): ?array
    {
        $select = $this->database->prepare('SELECT * FROM attempt WHERE method = ? ORDER BY id DESC LIMIT 1');
        $select->execute([$method]);

        return $select->fetch() ?: null;
    }

    /** @return array{bill_no: string, trx_id: ?string, total_minor: int, state: string, deliveries: int}|null */
    public function find(string $billNo): ?array
    {
        $select = $this->database->prepare('SELECT * FROM attempt WHERE bill_no = ?');
        $select->execute([$billNo]);

        return $select->fetch() ?: null;
    }
}

function database(): string
{
    return getenv('SHOP_DATABASE') ?: sys_get_temp_dir() . '/faspay-example-shop.sqlite';
}

/** The shop's own address. From its configuration: the Host header says whatever its sender likes. */
function address(string $path): string
{
    return (getenv('SHOP_URL') ?: 'http://127.0.0.1:8000') . $path;
}

/** The client, configured from the environment: credentials never stand in code. */
function faspay(): Debit
{
    return new Debit(
        merchantId: getenv('FASPAY_MERCHANT_ID') ?: '',
        merchantName: 'Toko Contoh',
        userId: getenv('FASPAY_USER_ID') ?: '',
        password: getenv('FASPAY_PASSWORD') ?: '',
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
    );
}

/** What the gateway said of an attempt, into the books. $paid: whether the money is there, and the right amount of it. */
function record(Orders $orders, Status $status, bool $paid): void
{
    if ($paid) {
        $orders->settle($status->billNo);
    } elseif ($status->status === PaymentStatus::Reversed) {
        $orders->takeBack($status->billNo);
    } elseif ($status->isFinal() && !$status->isPaid()) {
        $orders->mark($status->billNo, $status->status->value);
    }
}

/**
 * Whether the order was paid, even if the money went back.
 *
 * @param array{state: string} $order
 */
function isSettled(array $order): bool
{
    return in_array($order['state'], ['paid', 'reversed'], true);
}

/** The card client: another merchant id and another password than debit's. */
function cards(): CreditCard
{
    return new CreditCard(
        merchantId: getenv('FASPAY_CARD_MERCHANT_ID') ?: '',
        password: getenv('FASPAY_CARD_PASSWORD') ?: '',
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
    );
}

/** The client for subscriptions, which takes both identities. */
function recurring(): Recurring
{
    return new Recurring(
        cardMerchantId: getenv('FASPAY_CARD_MERCHANT_ID') ?: '',
        cardPassword: getenv('FASPAY_CARD_PASSWORD') ?: '',
        merchantId: getenv('FASPAY_MERCHANT_ID') ?: '',
        merchantName: 'Toko Contoh',
        userId: getenv('FASPAY_USER_ID') ?: '',
        password: getenv('FASPAY_PASSWORD') ?: '',
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
        // The documents do not print this address; the sandbox has it here.
        endpoints: ['status' => '/recurring/process/inquiry'],
    );
}

/**
 * Coffee every month for a year, on the 5th; a charge that fails is tried again on the 10th.
 *
 * A real shop takes the id from the customer, one for each: the gateway then refuses a second registration by a double click.
 */
function subscription(string $orderId, \DateTimeImmutable $start): Member
{
    return new Member(
        id: "MEMBER-$orderId",
        name: 'Sari',
        email: 'sari@example.com',
        amount: Money::idr(10000),
        startsOn: $start,
        endsOn: $start->modify('+1 year'),
        period: Period::Monthly,
        processDays: [5, 10],
        notifyCardExpiry: true,
    );
}

/** What the card gateway said of an attempt, from confirm() or status(). */
function recordCard(Orders $orders, Result $result, Money $expected): void
{
    if ($result->transactionId !== null && $result->transactionId !== '0') {
        $orders->located($result->orderId, $result->transactionId);
    }
    match (true) {
        wentBack($result) => $orders->takeBack($result->orderId),
        $result->isPaidExactly($expected) => $orders->settle($result->orderId),
        $result->isPaid() => $orders->mark($result->orderId, 'review'),
        default => $orders->mark($result->orderId, $result->status->value),
    };
    if (str_ends_with($result->status->value, '_pending')) {
        error_log("$result->orderId: the money may go back ({$result->status->value})");
    }
}

/** Whether the shopper has the money back. */
function wentBack(Result $result): bool
{
    return $result->isFullyRefunded()
        || in_array($result->status, [CardStatus::Voided, CardStatus::Chargeback, CardStatus::SaleReversed, CardStatus::CaptureReversed], true);
}

/** A payment that could not be created. A new attempt gets a new number. */
function notStarted(Orders $orders, string $billNo, Exception $e): void
{
    // It may exist, but nobody holds its address or its code: it will expire unpaid.
    $unknown = $e instanceof OutcomeUnknownException || $e instanceof MalformedMessageException;
    $orders->mark($billNo, $unknown ? 'unknown' : 'refused');
    error_log($e->getMessage());
    page('Please try again', '<p>' . ($unknown ? 'The payment service did not answer.' : 'The payment could not be started.') . ' Nothing was charged.</p>', 502);
}

function escape(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function page(string $title, string $body, int $status = 200): void
{
    http_response_code($status);
    header('Content-Type: text/html; charset=utf-8');
    echo '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        . '<title>' . escape($title) . '</title><style>body{font:16px/1.5 system-ui;max-width:36em;margin:3em auto;padding:0 1em}'
        . 'button{font:inherit;padding:.5em 1.5em}</style><h1>' . escape($title) . '</h1>' . $body . "\n";
}
