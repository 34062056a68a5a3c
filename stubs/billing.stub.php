<?php

/**
 * This file declares the classes of bills that Faspay sends to the customer. The types that all products share are in
 * faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "billing.md 6" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

    /** Applications should depend on this interface, so that they can wrap or replace the client. */
    interface BillingClient
    {
        /**
         * Creates a bill, which Faspay sends to the customer by e-mail.
         *
         * @throws ValidationException with all violations
         * @throws GatewayException the gateway refused: there is no bill
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the bill may exist: look for it with invoices(), or use a new transaction number
         * @throws MalformedMessageException the bill exists, but the answer is not about it
         */
        public function create(\Faspay\Billing\Bill $bill): \Faspay\Billing\IssuedBill;

        /**
         * Asks about a bill.
         *
         * @param string $billingId as IssuedBill::$billingId, digits
         * @param string $transactionNo as Bill::$transactionNo, digits
         * @throws ValidationException
         * @throws GatewayException also if the gateway knows no such bill: it has one code for every refusal
         * @throws TransportException
         * @throws MalformedMessageException the answer is about another bill
         */
        public function status(string $billingId, string $transactionNo): \Faspay\Billing\Status;

        /**
         * Cancels a bill that nobody has paid yet.
         *
         * @param string $billingId as IssuedBill::$billingId, digits
         * @param string $transactionNo as Bill::$transactionNo, digits
         * @throws ValidationException
         * @throws GatewayException the gateway refused: for example the bill is paid
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status(); also if the gateway accepts it but says that the bill is not
         *         cancelled
         * @throws MalformedMessageException the answer is about another bill: ask status()
         */
        public function cancel(string $billingId, string $transactionNo): \Faspay\Billing\Status;

        /**
         * Lists invoices. The iterator asks for each page when the loop needs it.
         *
         * @return \Iterator<int, Billing\Invoice>
         */
        public function invoices(\Faspay\Billing\InvoiceFilter $filter): \Iterator;

        /**
         * Reads and verifies the callback about a payment.
         *
         * @param string $body the raw request body
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body): \Faspay\Billing\Notification;

        /**
         * Asks the gateway whether what a notification claims is true.
         *
         * @param Money $expected what the shop expects, in rupiah: the total of the bill or, for a part payment, the
         *        amount of that part
         * @throws SignatureException the notification is for another service
         * @throws AmountMismatchException the bill or the part is paid, but with another amount
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\Billing\Notification $notification, \Faspay\Money $expected): \Faspay\Billing\Status;
    }

    /**
     * The client for bills that Faspay sends to the customer by e-mail (billing.md). The customer opens the bill's page
     * and pays there. A bill on a static virtual account may be paid in several parts.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Billing implements BillingClient
    {
        /**
         * @param string $serviceId the code of the service that is registered at Faspay Billing, digits
         * @param string $userId normally "bot" followed by the merchant id
         * @param string $password the password of that user id
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'. The documents print no production address: baseUrl must give it
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the environment's hosts, also the other host of the sandbox's list of
         *        invoices; https, or http to this machine for the local sandbox
         * @param array{create?: string, status?: string, cancel?: string, invoices?: string} $endpoints operation =>
         *        path or URL
         * @param string|null $previousPassword is accepted by verifyNotification() too; for the time after a change of
         *        the password
         * @param bool $postInquiries whether status() and invoices() are sent by POST. The documents want GET with a body,
         *        and some proxies drop the body of a GET
         * @throws ValidationException
         */
        public function __construct(
            string $serviceId,
            string $userId,
            #[\SensitiveParameter] string $password,
            \Faspay\Environment|string $environment = \Faspay\Environment::Sandbox,
            ?\Faspay\Transport $transport = null,
            ?string $baseUrl = null,
            array $endpoints = [],
            #[\SensitiveParameter] ?string $previousPassword = null,
            bool $postInquiries = false,
        ) {}

        /**
         * Creates a bill (billing.md 4). Faspay sends it to the customer by e-mail; its page is IssuedBill::$url. The
         * request is sent at most once.
         *
         * After an OutcomeUnknownException nobody knows whether there is a bill, and so the customer may have got one.
         * The gateway cannot be asked by the transaction number alone. Look for it with invoices(), or create the bill
         * with a new number and let the old one fall overdue.
         *
         * @throws ValidationException with all violations
         * @throws GatewayException the gateway refused: there is no bill
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the bill may exist: look for it with invoices(), or use a new transaction number
         * @throws MalformedMessageException the bill exists, but the answer is not about it
         */
        public function create(\Faspay\Billing\Bill $bill): \Faspay\Billing\IssuedBill {}

        /**
         * Asks about a bill (billing.md 5).
         *
         * @param string $billingId as IssuedBill::$billingId, digits
         * @param string $transactionNo as Bill::$transactionNo, digits
         * @throws ValidationException
         * @throws GatewayException also if the gateway knows no such bill: it has one code for every refusal
         * @throws TransportException
         * @throws MalformedMessageException the answer is about another bill
         */
        public function status(string $billingId, string $transactionNo): \Faspay\Billing\Status {}

        /**
         * Cancels a bill (billing.md 6). Only unpaid bills can be cancelled. The request is sent at most once.
         *
         * @param string $billingId as IssuedBill::$billingId, digits
         * @param string $transactionNo as Bill::$transactionNo, digits
         * @throws ValidationException
         * @throws GatewayException the gateway refused: for example the bill is paid
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status(); also if the gateway accepts it but says that the bill is not
         *         cancelled
         * @throws MalformedMessageException the answer is about another bill: ask status()
         */
        public function cancel(string $billingId, string $transactionNo): \Faspay\Billing\Status {}

        /**
         * Lists invoices (billing.md 7). Nothing is sent before the loop begins. The iterator asks for each page when the
         * loop needs its first invoice, and keeps only that page. Its keys count from 0. Going through it again asks again.
         *
         * If a page cannot be had, the loop ends with a ValidationException, a GatewayException, a TransportException or
         * a MalformedMessageException. The last one also says that the gateway answered with another page, because
         * something on the way dropped the body of the request (see postInquiries), or that a page is empty though more
         * follow.
         *
         * @return \Iterator<int, Billing\Invoice>
         */
        public function invoices(\Faspay\Billing\InvoiceFilter $filter): \Iterator {}

        /**
         * Reads and verifies the callback about a payment (billing.md 8). The signature covers the transaction number
         * alone: neither the status nor the amount, nor the billing id. Ask confirm() before you deliver. The same
         * notification may come again: remember paymentId.
         *
         * @param string $body the raw request body
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body): \Faspay\Billing\Notification {}

        /**
         * Asks the gateway whether what a notification claims is true (billing.md 5).
         *
         * If the gateway's answer lists payments, as it does for static virtual accounts, and the notification's payment
         * is among them, then $expected must be the amount of that payment, or the total of a bill that is paid. If the
         * answer says paid without that payment, $expected must be the total of the bill. Otherwise the status is
         * returned as it is. So isPaid() says whether the whole bill is paid, and
         * $status->payment($notification->paymentId) is not null if the part was paid.
         *
         * @param Money $expected what the shop expects, in rupiah: the total of the bill or, for a part payment, the
         *        amount of that part
         * @throws SignatureException the notification is for another service
         * @throws AmountMismatchException the bill or the part is paid, but with another amount
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\Billing\Notification $notification, \Faspay\Money $expected): \Faspay\Billing\Status {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }
}

namespace Faspay\Billing {

    /**
     * The state of a bill. Faspay writes it as a word in answers and callbacks (Unpaid, Paid, Expired, Cancelled) and as
     * a number in the list of invoices (all but Expired). The documents do not say whether Expired and Overdue are the
     * same.
     */
    enum InvoiceStatus: string
    {
        case Draft = 'draft';
        case Unpaid = 'unpaid';
        case Paid = 'paid';
        /** A part of the total was paid. */
        case PartiallyPaid = 'partially_paid';
        case Cancelled = 'cancelled';
        /** The due date has passed. */
        case Overdue = 'overdue';
        /** Nobody can pay the bill any more. */
        case Expired = 'expired';
        case Proforma = 'proforma';
        /** A code that this release does not know: see the property statusCode. */
        case Unknown = 'unknown';
    }

    /**
     * A bill to create (billing.md 4). The documents print no maximum lengths. The constructor checks nothing: create()
     * checks the whole bill first.
     *
     * @strict-properties
     */
    final readonly class Bill
    {
        /** The merchant's own number of the bill, digits. */
        public readonly string $transactionNo;
        /** Whole rupiah, more than zero. Whether the items must add up to it is not documented. */
        public readonly \Faspay\Money $total;
        public readonly string $customerName;
        /** Faspay sends the bill to this address. */
        public readonly string $customerEmail;
        /** At most 20 digits, which blanks, dots, dashes, parentheses and one leading plus may group. */
        public readonly string $customerPhone;
        public readonly ?string $customerAddress;
        /** @var list<Item> */
        public readonly array $items;
        /** May have several lines. */
        public readonly ?string $notes;
        /** Null: the gateway takes the moment of the call. */
        public readonly ?\DateTimeInterface $date;
        /** Null: the gateway takes 24 hours after the call. */
        public readonly ?\DateTimeInterface $dueAt;
        /** The language of the customer's page: EN or ID. */
        public readonly string $language;
        /** The static virtual account that the bill is attached to, digits. It allows several part payments. */
        public readonly ?string $staticVaNo;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<Item> $items
         */
        public function __construct(
            string $transactionNo,
            \Faspay\Money $total,
            string $customerName,
            string $customerEmail,
            string $customerPhone,
            ?string $customerAddress = null,
            array $items = [],
            ?string $notes = null,
            ?\DateTimeInterface $date = null,
            ?\DateTimeInterface $dueAt = null,
            string $language = 'EN',
            ?string $staticVaNo = null,
        ) {}
    }

    /**
     * One line of a bill.
     *
     * @strict-properties
     */
    final readonly class Item
    {
        public readonly string $name;
        /** The price of one piece, whole rupiah. */
        public readonly \Faspay\Money $unitPrice;
        /** At least 1. */
        public readonly int $quantity;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $name, \Faspay\Money $unitPrice, int $quantity = 1) {}
    }

    /**
     * A bill that the gateway created.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class IssuedBill
    {
        /** Faspay's number of the bill. Store it: status() and cancel() need it. */
        public readonly string $billingId;
        public readonly string $transactionNo;
        public readonly ?\Faspay\Money $total;
        /** The page on which the customer pays. Capital and small letters differ. */
        public readonly ?string $url;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * What the gateway says about a bill.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Status
    {
        public readonly string $billingId;
        public readonly string $transactionNo;
        public readonly \Faspay\Billing\InvoiceStatus $status;
        public readonly string $statusCode;
        public readonly ?\Faspay\Money $total;
        /**
         * @var list<Payment> the payments so far. The gateway lists them only for bills on a static virtual account, and
         *      never in the answer to cancel()
         */
        public readonly array $payments;
        /** The sum of the listed payments. Null if none is listed, or one of them has no amount or is listed twice. */
        public readonly ?\Faspay\Money $paidTotal;
        public readonly ?\DateTimeImmutable $dueAt;
        public readonly ?string $url;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the status is Paid: the whole bill is paid. */
        public function isPaid(): bool {}

        /**
         * Whether the bill is paid and its total is this amount, and the listed payments, if any, add up to it.
         *
         * @param \Faspay\Money $expected the total that the shop stored for this bill, in rupiah
         */
        public function isPaidExactly(\Faspay\Money $expected): bool {}

        /** Whether the status will not change any more: Paid, Cancelled or Expired. */
        public function isFinal(): bool {}

        /**
         * Finds a payment among the listed ones; null if it is not there.
         *
         * @param string|null $id as Notification::$paymentId; null and the empty text find nothing
         */
        public function payment(?string $id): ?\Faspay\Billing\Payment {}
    }

    /**
     * One payment of a bill on a static virtual account.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Payment
    {
        public readonly ?string $id;
        public readonly ?\Faspay\Money $amount;
        public readonly ?\DateTimeImmutable $paidAt;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * Which invoices invoices() lists (billing.md 7). The list shows one status at a time. The constructor checks
     * nothing: the loop's first request does.
     *
     * @strict-properties
     */
    final readonly class InvoiceFilter
    {
        /** Any but Expired and Unknown. */
        public readonly \Faspay\Billing\InvoiceStatus $status;
        /** The first day of the period: the date's own day, whatever its time zone. */
        public readonly \DateTimeInterface $from;
        /** The last day of the period, in the same way. */
        public readonly \DateTimeInterface $to;
        /** Faspay's number of a customer, digits; null means all customers. */
        public readonly ?string $customerId;
        /** Only invoices that are due on this day; null means all. */
        public readonly ?\DateTimeInterface $dueOn;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(
            \Faspay\Billing\InvoiceStatus $status,
            \DateTimeInterface $from,
            \DateTimeInterface $to,
            ?string $customerId = null,
            ?\DateTimeInterface $dueOn = null,
        ) {}
    }

    /**
     * One line of the list of invoices. The documents break off in their sample, so every property may be null.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Invoice
    {
        /** The number of the invoice. */
        public readonly ?string $no;
        public readonly ?string $customerId;
        public readonly ?string $customerName;
        public readonly ?\Faspay\Billing\InvoiceStatus $status;
        public readonly ?string $statusCode;
        public readonly ?\DateTimeImmutable $date;
        public readonly ?\DateTimeImmutable $dueOn;
        /** The month of the invoice, as YYYYMM. */
        public readonly ?string $period;
        /** What is still to be paid. */
        public readonly ?\Faspay\Money $outstanding;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The invoices that invoices() lists, page by page.
     *
     * @implements \Iterator<int, Invoice>
     * @strict-properties
     * @not-serializable
     */
    final class Invoices implements \Iterator
    {
        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Returns the current invoice, or null if there is none any more. */
        public function current(): ?\Faspay\Billing\Invoice {}

        /** Returns how many invoices came before the current one, or null if there is none any more. */
        public function key(): ?int {}

        /** Goes on to the next invoice, and asks for the next page where it is on another one. */
        public function next(): void {}

        /** Asks for the first page. */
        public function rewind(): void {}

        /** Whether there is a current invoice. */
        public function valid(): bool {}
    }

    /**
     * A verified callback about a payment (billing.md 8). The signature covers the transaction number alone: ask
     * Billing::confirm(), and handle one paymentId once.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Notification
    {
        /** Faspay's number of the bill. Not signed. */
        public readonly string $billingId;
        public readonly string $transactionNo;
        public readonly string $serviceId;
        /** Not signed, like everything below. */
        public readonly \Faspay\Billing\InvoiceStatus $status;
        public readonly string $statusCode;
        /** The total of the bill. */
        public readonly ?\Faspay\Money $total;
        /** Faspay's number of the payment. */
        public readonly ?string $paymentId;
        /** What was paid with this payment: less than the total where a bill is paid in parts. */
        public readonly ?\Faspay\Money $paymentAmount;
        /** The name of the channel, for example "PERMATA VA". */
        public readonly ?string $paymentMethod;
        public readonly ?\DateTimeImmutable $paidAt;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Whether the message says that the bill is paid. What it says about a part payment is not documented: look at
         * paymentId and ask confirm() in any case.
         */
        public function claimsPaid(): bool {}

        /** The body to answer with, in JSON. None is documented, so this one is written like Billing's own answers. */
        public function acknowledge(): string {}
    }
}
