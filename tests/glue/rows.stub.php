<?php

/**
 * Classes for the rows in rows.c, which only builds for developers have, and only if the environment asks for them. They show
 * what the glue can fill and build before a product needs it.
 *
 * @generate-class-entries
 */

namespace Faspay\Rows {

    /** The client of the operations in rows.c. */
    final class Client
    {
        public function __construct(string $merchantId, string $baseUrl, ?\Faspay\Transport $transport = null) {}

        /** Performs an operation by its name: fills it from an object and builds an object of its answer. */
        public function call(string $operation, object $request): object {}
    }

    /**
     * SNAP: dotted names on the wire, money as an object.
     *
     * @strict-properties
     */
    final readonly class VaBill
    {
        public readonly string $name;
        public readonly string $trxId;
        public readonly \Faspay\Money $total;
        public readonly \DateTimeInterface $date;
        public readonly string $channel;
        public readonly string $description;
        public readonly ?\DateTimeInterface $expiresAt;
        public readonly ?string $email;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $name, string $trxId, \Faspay\Money $total, \DateTimeInterface $date, string $channel, string $description, ?\DateTimeInterface $expiresAt = null, ?string $email = null) {}
    }

    /**
     * The answer to VaBill.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class VirtualAccount
    {
        public readonly string $number;
        public readonly string $trxId;
        public readonly ?\Faspay\Money $total;
        public readonly ?\DateTimeImmutable $expiresAt;
        public readonly ?string $redirectUrl;
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * SendMe: needs a token first; a list of plain texts.
     *
     * @strict-properties
     */
    final readonly class Transfer
    {
        public readonly string $trxNo;
        public readonly \Faspay\Money $amount;
        public readonly array $emails;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $trxNo, \Faspay\Money $amount, array $emails = []) {}
    }

    /**
     * The answer to Transfer, with a list of plain texts.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Payout
    {
        public readonly string $trxNo;
        public readonly array $emails;
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * Billing: an element of a list.
     *
     * @strict-properties
     */
    final readonly class Item
    {
        public readonly string $name;
        public readonly int $quantity;
        public readonly \Faspay\Money $unitPrice;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $name, int $quantity, \Faspay\Money $unitPrice) {}
    }

    /**
     * Billing: a record.
     *
     * @strict-properties
     */
    final readonly class Buyer
    {
        public readonly string $name;
        public readonly ?string $phone;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $name, ?string $phone = null) {}
    }

    /**
     * Billing: a list of objects and a record.
     *
     * @strict-properties
     */
    final readonly class Bill
    {
        public readonly string $no;
        public readonly \Faspay\Money $total;
        public readonly array $items;
        public readonly ?\Faspay\Rows\Buyer $buyer;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $no, \Faspay\Money $total, array $items = [], ?\Faspay\Rows\Buyer $buyer = null) {}
    }

    /**
     * The answer to Bill.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Invoice
    {
        public readonly string $id;
        public readonly ?\Faspay\Money $total;
        public readonly ?\Faspay\Rows\InvoiceBuyer $buyer;
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A record of an answer.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class InvoiceBuyer
    {
        public readonly ?string $name;
        public readonly ?string $phone;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * Billing: which page of the list.
     *
     * @strict-properties
     */
    final readonly class Page
    {
        public readonly int $page;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(int $page) {}
    }

    /**
     * The answer to Page: an object that rows share, and two lists.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Listing
    {
        public readonly \Faspay\Rows\Paging $paging;
        public readonly array $invoices;
        public readonly array $notes;
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * Where in the list.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Paging
    {
        public readonly ?int $page;
        public readonly ?int $pages;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * An element of a list that holds a list.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class ListedInvoice
    {
        public readonly ?string $transactionNo;
        public readonly ?\Faspay\Money $total;
        public readonly array $payments;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * An element of a list in a list.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class ListedPayment
    {
        public readonly ?string $id;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * Xpress: a list of plain texts, which are cases of Channel or codes.
     *
     * @strict-properties
     */
    final readonly class XpressBill
    {
        public readonly string $no;
        public readonly \Faspay\Money $total;
        public readonly array $channels;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $no, \Faspay\Money $total, array $channels = []) {}
    }

    /**
     * Post Data: two lists in one table, one of them inside an object.
     *
     * @strict-properties
     */
    final readonly class SplitBill
    {
        public readonly string $no;
        public readonly array $items;
        public readonly ?\Faspay\Rows\Route $route;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $no, array $items = [], ?\Faspay\Rows\Route $route = null) {}
    }

    /**
     * Holds a list.
     *
     * @strict-properties
     */
    final readonly class Route
    {
        public readonly array $shares;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(array $shares = []) {}
    }

    /**
     * An element of that list.
     *
     * @strict-properties
     */
    final readonly class Share
    {
        public readonly ?string $owner;
        public readonly ?string $partnerId;
        public readonly ?\Faspay\Money $amount;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(?string $owner = null, ?string $partnerId = null, ?\Faspay\Money $amount = null) {}
    }
}
