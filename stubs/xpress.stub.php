<?php

/**
 * This file declares the classes of Xpress. It uses those of debit, and the types that all products share, in
 * faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "xpress.md 4" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

    /** Applications should depend on this interface, so that they can wrap or replace the client. */
    interface XpressClient
    {
        /**
         * Has Faspay make a page on which the shopper chooses how to pay.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nobody can pay this order
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException a page may exist, whose address nobody has: use a new order number
         * @throws MalformedMessageException the answer is about another order, or its link is no web address
         */
        public function create(\Faspay\Xpress\Order $order): \Faspay\Xpress\Page;

        /**
         * Reads and verifies a payment notification in debit's form.
         *
         * @param string $body the raw request body: file_get_contents('php://input'), $request->getContent(), ...
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body): \Faspay\Debit\Notification;

        /**
         * Reads and verifies the parameters with which the shopper's browser comes back.
         *
         * @param array<array-key, mixed>|string $params $_GET, or the raw query string
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyReturn(array|string $params): \Faspay\Debit\ReturnVisit;

        /**
         * Asks the gateway for the state of a payment.
         *
         * @param string $trxId as Debit\Notification::$trxId, at most 16 characters
         * @param string $billNo the order number, at most 32 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $trxId, string $billNo): \Faspay\Debit\Status;

        /**
         * Asks the gateway whether what a notification claims is true.
         *
         * @param Money $expected the amount that the shop stored for this order, in whole rupiah
         * @throws SignatureException the notification is about another merchant
         * @throws AmountMismatchException the order is paid, but with another amount, or no amount is known
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException also if the answer does not name the transaction and the order
         */
        public function confirm(\Faspay\Debit\Notification $notification, \Faspay\Money $expected): \Faspay\Debit\Status;
    }

    /**
     * The client for Faspay's payment page (Xpress version 4, xpress.md): the shop creates an order, sends the browser to
     * the page, and the shopper chooses the channel there.
     *
     * A verified message does not prove a payment: deliver only after confirm(), and use order numbers of one fixed
     * length. Payments by card are reported in the card's form: messageKind() tells them apart, and CreditCard verifies
     * and confirms them.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Xpress implements XpressClient
    {
        /**
         * @param string $merchantId the five-digit merchant code ("BOI")
         * @param string $merchantName at most 32 characters
         * @param string $userId normally "bot" followed by the merchant id
         * @param string $password the password of that user id
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the host of the payment page and the host of the inquiry; https, or http
         *        to this machine for the local sandbox
         * @param array{create?: string, status?: string} $endpoints operation => path or URL; "status" is the inquiry,
         *        which has a host of its own
         * @param string|null $previousPassword is accepted by the verify methods too; for the time after a change of
         *        the password
         * @throws ValidationException
         */
        public function __construct(
            string $merchantId,
            string $merchantName,
            string $userId,
            #[\SensitiveParameter] string $password,
            \Faspay\Environment|string $environment = \Faspay\Environment::Sandbox,
            ?\Faspay\Transport $transport = null,
            ?string $baseUrl = null,
            array $endpoints = [],
            #[\SensitiveParameter] ?string $previousPassword = null,
        ) {}

        /**
         * Has Faspay make a page on which the shopper chooses how to pay (xpress.md 4). The request is sent at most
         * once, whatever happens. Send the shopper's browser to the page's redirectUrl. An error page in place of
         * the answer leaves the outcome unknown: the order may exist.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nobody can pay this order
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException a page may exist, whose address nobody has: use a new order number
         * @throws MalformedMessageException the answer is about another order, or its link is no web address
         */
        public function create(\Faspay\Xpress\Order $order): \Faspay\Xpress\Page {}

        /**
         * Tells whose notification arrived: the page's payments by card are reported in the card's form, all others in
         * debit's. Nothing is verified.
         *
         * @param array<array-key, mixed>|string $body the raw request body, or $_POST
         */
        public static function messageKind(array|string $body): \Faspay\Xpress\MessageKind {}

        /**
         * Reads and verifies a payment notification in debit's form (xpress.md 6.2). For those of cards use
         * CreditCard::verifyNotification().
         *
         * @implementation-alias Faspay\Debit::verifyNotification
         *
         * @param string $body the raw request body: file_get_contents('php://input'), $request->getContent(), ...
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body): \Faspay\Debit\Notification {}

        /**
         * Reads and verifies the parameters with which the shopper's browser comes to the return URL that Faspay has
         * registered for the merchant (xpress.md 6.1). After a payment by card the browser comes to the order's
         * returnUrl instead: use CreditCard::verifyReturn() there.
         *
         * @implementation-alias Faspay\Debit::verifyReturn
         *
         * @param array<array-key, mixed>|string $params $_GET, or the raw query string
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyReturn(array|string $params): \Faspay\Debit\ReturnVisit {}

        /**
         * Asks the gateway for the state of a payment. Its transaction id is known once the first notification or the
         * shopper's return named it: there is no inquiry by order number (xpress.md 1). A payment that the gateway does
         * not know has the status PaymentStatus::NotFound. You may repeat the call after any TransportException.
         *
         * @implementation-alias Faspay\Debit::status
         *
         * @param string $trxId as Debit\Notification::$trxId, at most 16 characters
         * @param string $billNo the order number, at most 32 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $trxId, string $billNo): \Faspay\Debit\Status {}

        /**
         * Asks the gateway whether what a notification claims is true, and compares the amount. The transaction id comes
         * from the notification, whose signature does not cover it: store it with the order under a unique index, so that
         * one transaction pays one order only.
         *
         * @param Money $expected the amount that the shop stored for this order, in whole rupiah
         * @throws SignatureException the notification is about another merchant
         * @throws AmountMismatchException the order is paid, but with another amount, or no amount is known
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException also if the answer does not name the transaction and the order
         */
        public function confirm(\Faspay\Debit\Notification $notification, \Faspay\Money $expected): \Faspay\Debit\Status {}

        /** @implementation-alias Faspay\Debit::__debugInfo */
        public function __debugInfo(): array {}
    }
}

namespace Faspay\Xpress {

    /**
     * What becomes of the punctuation in the texts that the page shows: description, names and addresses. Some of
     * Faspay's environments refuse orders whose texts have more than letters A to Z, digits and blanks (xpress.md 4).
     */
    enum Texts: string
    {
        /** Texts are sent as they are. */
        case Keep = 'keep';
        /**
         * Every other character becomes a blank. If nothing remains of a part of an address, it is not sent. If nothing
         * remains of the description, the customer's name or an item's name, that is a violation.
         */
        case Clean = 'clean';
        /** A text with another character is a violation. */
        case Refuse = 'refuse';
    }

    /** Whose notification a message is. */
    enum MessageKind: string
    {
        /** For Xpress::verifyNotification(). */
        case Debit = 'debit';
        /** For CreditCard::verifyNotification(). */
        case Card = 'card';
        case Unknown = 'unknown';
    }

    /**
     * What is to be paid on Faspay's page (xpress.md 4). The constructor checks nothing: create() checks the whole order
     * before anything is sent. Empty texts count as null.
     *
     * Of the customer the last name is not sent, of the items nothing but name, price and quantity, and of the addresses
     * neither last name nor phone: the page has no such fields.
     *
     * @strict-properties
     */
    final readonly class Order
    {
        /**
         * The order number (wire name bill_no), at most 32 characters, without a blank at either end. Give all order
         * numbers the same length, because the signatures have no separators.
         */
        public readonly string $no;
        /** The total in whole rupiah, more than zero. */
        public readonly \Faspay\Money $total;
        /** At most 128 characters. */
        public readonly string $description;
        /** The moment until which the order can be paid: later than now and than $date. */
        public readonly \DateTimeInterface $expiresAt;
        /** Its name has at most 32 characters. */
        public readonly \Faspay\Debit\Customer $customer;
        /** @var list<\Faspay\Debit\Item> at least one, in whole rupiah; their sum may differ from total, but not by a factor of 100 */
        public readonly array $items;
        /**
         * Where the browser goes after a payment by card, with the parameters that CreditCard::verifyReturn() reads: an
         * http or https URL with a host, at most 255 characters. After other payments it goes to the return URL that
         * Faspay has registered for the merchant.
         */
        public readonly string $returnUrl;
        /** @var list<\Faspay\Channel|string> the channels that the page offers, as cases or three-digit codes; none: those of the portal's setting */
        public readonly array $channels;
        /** The date of the order. Null means now. */
        public readonly ?\DateTimeInterface $date;
        /** The shop's reference (wire name bill_reff), at most 32 characters. Null means the order number. */
        public readonly ?string $reference;
        /** The amount before tax and fee, in whole rupiah. Null means the total less both. */
        public readonly ?\Faspay\Money $gross;
        /** In whole rupiah. */
        public readonly ?\Faspay\Money $tax;
        /** Other fees (wire name bill_miscfee), in whole rupiah. Null means zero. */
        public readonly ?\Faspay\Money $fee;
        public readonly ?\Faspay\Address $billing;
        public readonly ?\Faspay\Address $shipping;
        /** The page's buttons: six hexadecimal digits such as "2e0264", with or without a # before them. */
        public readonly ?string $buttonColor;
        /** The page's background, written like $buttonColor. */
        public readonly ?string $backgroundColor;
        /** A picture on the page: an http or https URL with a host, at most 255 characters. */
        public readonly ?string $logoUrl;
        /** What becomes of punctuation in the texts that the page shows. */
        public readonly \Faspay\Xpress\Texts $texts;
        /** @var array<string, string|int> further fields by wire name; fields that have a property here are refused */
        public readonly array $extra;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<\Faspay\Debit\Item> $items at least one
         * @param list<\Faspay\Channel|string> $channels cases or three-digit codes
         * @param array<string, string|int> $extra further fields by wire name
         */
        public function __construct(
            string $no,
            \Faspay\Money $total,
            string $description,
            \DateTimeInterface $expiresAt,
            \Faspay\Debit\Customer $customer,
            array $items,
            string $returnUrl,
            array $channels = [],
            ?\DateTimeInterface $date = null,
            ?string $reference = null,
            ?\Faspay\Money $gross = null,
            ?\Faspay\Money $tax = null,
            ?\Faspay\Money $fee = null,
            ?\Faspay\Address $billing = null,
            ?\Faspay\Address $shipping = null,
            ?string $buttonColor = null,
            ?string $backgroundColor = null,
            ?string $logoUrl = null,
            \Faspay\Xpress\Texts $texts = \Faspay\Xpress\Texts::Keep,
            array $extra = [],
        ) {}
    }

    /**
     * The page that Faspay made for an order (xpress.md 5).
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Page
    {
        /** The order number. */
        public readonly string $billNo;
        /** Where the shopper's browser must go. The address is opaque; how long it lives is not documented. */
        public readonly string $redirectUrl;
        /** The merchant's name as Faspay knows it. */
        public readonly ?string $merchantName;
        /** @var array<array-key, mixed> the whole answer */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }
}
