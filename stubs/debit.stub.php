<?php

/**
 * This file declares the classes of debit. The types that all products share are in faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "debit.md 6" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

    /**
     * Applications should depend on this interface, so that they can wrap or replace the client. Results cannot be made
     * by hand, so that nobody delivers because of a made-up one. Tests make them with Testing::answer(), or use the
     * sandbox.
     */
    interface DebitClient
    {
        /**
         * Asks which payment channels are enabled for this merchant.
         *
         * @return list<Debit\ChannelInfo>
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function channels(): array;

        /**
         * Creates a payment (Post Data Transaction).
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the payment may exist: use a new bill number and let the old bill expire
         * @throws MalformedMessageException the answer is about another bill, its QR code is wrong, or its link is no
         *        web address: the payment may exist
         */
        public function create(\Faspay\Debit\Bill $bill): \Faspay\Debit\Payment;

        /**
         * Makes the address of the payment page without asking the gateway.
         *
         * @param string $trxId at most 16 characters
         * @param string $billNo at most 32 characters
         * @throws ValidationException
         */
        public function redirectUrl(string $trxId, string $billNo): string;

        /**
         * Asks the gateway for the state of a payment.
         *
         * @param string $trxId as Debit\Payment::$trxId, at most 16 characters
         * @param string $billNo the order number, at most 32 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $trxId, string $billNo): \Faspay\Debit\Status;

        /**
         * Asks for the state of many payments over few connections. If the inquiry about one payment fails, its
         * exception stands at its key; the others are not affected.
         *
         * The method reads $pairs to the end before it sends anything. A pair that cannot be asked about (it holds
         * null, another type than string, an empty or a too long text) gets a ValidationException at its own key. If a
         * key comes a second time, the later pair gets a ValidationException at "KEY#2" (then "KEY#3", ...). If a key
         * is neither integer nor string, the pair gets one at "#N", where N is its number, counted from 1.
         *
         * Each inquiry has the timeout of the transport. Many inquiries of a slow gateway can therefore take many times
         * as long: pass a $deadline under cron. When it passes, the inquiries under way fail as at any timeout, and
         * each pair that was not asked about gets a NotSentException with timedOut.
         *
         * @param iterable<array-key, array{string|null, string|null}> $pairs key => [trxId, billNo]
         * @param int $concurrency how many inquiries run at a time, 1 to 64
         * @param float|null $deadline seconds for the whole run, 0.001 to 86400; null means none
         * @return array<array-key, Debit\Status|\Faspay\Exception> in the order and with the keys of $pairs
         * @throws ValidationException for an impossible concurrency or deadline, never because of one pair
         */
        public function statuses(iterable $pairs, int $concurrency = 8, ?float $deadline = null): array;

        /**
         * Asks for the state of many payments, and gives the results one after the other, as they come.
         *
         * @template TKey
         * @param iterable<TKey, array{string|null, string|null}> $pairs key => [trxId, billNo]
         * @param int $concurrency how many inquiries run and results wait at a time, 1 to 64; with 1 one after the other
         * @param float|null $deadline seconds that the iterator may work in all, 0.001 to 86400; null means none
         * @return \Iterator<TKey, Debit\Status|\Faspay\Exception>
         * @throws ValidationException for an impossible concurrency or deadline
         */
        public function eachStatus(iterable $pairs, int $concurrency = 8, ?float $deadline = null): \Iterator;

        /**
         * Cancels a payment that is not paid yet.
         *
         * @param string $trxId as Debit\Payment::$trxId, at most 16 characters
         * @param string $billNo the order number, at most 32 characters
         * @param string $reason at most 50 characters
         * @throws ValidationException
         * @throws GatewayException the gateway refused: 81 means already paid, 54 expired, 17 cancelled before
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function cancel(string $trxId, string $billNo, string $reason): \Faspay\Debit\Cancellation;

        /**
         * Reads and verifies a payment notification.
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
         * Asks the gateway whether what a notification claims is true.
         *
         * @param Money $expected the amount that the shop stored for this order, in whole rupiah
         * @param string $trxId as Payment::$trxId, which the shop stored for this order
         * @throws SignatureException the notification is about another transaction or another merchant
         * @throws AmountMismatchException the order is paid, but with another amount, or no amount is known
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\Debit\Notification $notification, \Faspay\Money $expected, string $trxId): \Faspay\Debit\Status;

        /**
         * Reads and verifies the gateway's request about a static virtual account, to which the shop answers while the
         * payer waits at the ATM.
         *
         * @param string $vaNumber the account number from the path of the request
         * @param string $signature the signature from the path of the request
         * @param array<array-key, mixed> $query $_GET, with "type" and for payments "trx_uid" and "amount"
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyStaticVa(string $vaNumber, string $signature, array $query): \Faspay\Debit\StaticVaRequest;

        /**
         * Changes a static virtual account of BNI.
         *
         * @param string $vaNumber 16 digits
         * @param Money $maximum the highest amount of one payment, in whole rupiah
         * @param string $name at most 128 characters
         * @param \DateTimeInterface $expiresAt may be more than 30 days ahead
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function updateStaticVa(string $vaNumber, \Faspay\Money $maximum, string $name, \DateTimeInterface $expiresAt): \Faspay\Debit\StaticVa;

        /**
         * Asks OVO to show the payment of a created bill on the payer's phone.
         *
         * @param string $trxId as Debit\Payment::$trxId
         * @param string $phone the number that the payer registered at OVO, at most 64 digits, which may be grouped
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException the answer is about another transaction
         */
        public function pushOvo(string $trxId, string $phone): \Faspay\Debit\Push;

        /**
         * Starts the activation of OVO Tokenize.
         *
         * @param string $phone at most 12 digits, which may be grouped by blanks, dots, dashes and parentheses
         * @param string $customerName at most 128 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function activateOvo(string $phone, string $customerName): \Faspay\Debit\OvoActivation;

        /**
         * Makes the form that takes the shopper's browser to PermataNet, after create() with Channel::PermataVa.
         *
         * @param string $trxId as Debit\Payment::$trxId
         * @param Money $total the total of the bill, in whole rupiah and more than zero
         * @throws ValidationException
         */
        public function permataNetForm(string $trxId, \Faspay\Money $total): \Faspay\Form;

        /**
         * Makes the form in which the shopper's browser binds a card of BRI Direct Debit.
         *
         * @param string $email the shopper's e-mail address: at most 128 characters of ASCII
         * @throws ValidationException
         */
        public function briBindingForm(string $email): \Faspay\Form;
    }

    /**
     * The client for virtual accounts, retail, internet banking, e-money, QRIS and online credit (debit.md).
     *
     * A verified message does not prove a payment: the signatures of notifications and returns have no separators, and
     * they cover neither amount nor transaction. Deliver only after confirm(), and use order numbers of one fixed
     * length.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Debit implements DebitClient
    {
        /**
         * @param string $merchantId the five-digit merchant code ("BOI")
         * @param string $merchantName at most 32 characters
         * @param string $userId normally "bot" followed by the merchant id
         * @param string $password the password of that user id
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the environment's host; https, or http to this machine for the local
         *        sandbox
         * @param array{
         *     channels?: string, create?: string, redirect?: string, status?: string, cancel?: string,
         *     updateStaticVa?: string, pushOvo?: string, activateOvo?: string, permataNet?: string, bindBri?: string
         * } $endpoints operation => path or URL, for addresses that are not documented or belong to one merchant
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
         * Asks which payment channels are enabled for this merchant (debit.md 5). Failures that are known to be safe
         * are retried.
         *
         * @return list<Debit\ChannelInfo>
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function channels(): array {}

        /**
         * Creates a payment (Post Data Transaction, debit.md 6). The request is sent at most once, whatever happens.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the payment may exist: use a new bill number and let the old bill expire
         * @throws MalformedMessageException the answer is about another bill, its QR code is wrong, or its link is no
         *        web address: the payment may exist
         */
        public function create(\Faspay\Debit\Bill $bill): \Faspay\Debit\Payment {}

        /**
         * Makes the address of the payment page without asking the gateway (debit.md 7).
         *
         * @param string $trxId at most 16 characters
         * @param string $billNo at most 32 characters
         * @throws ValidationException
         */
        public function redirectUrl(string $trxId, string $billNo): string {}

        /**
         * Asks the gateway for the state of a payment (debit.md 8). A payment that it does not know has the status
         * PaymentStatus::NotFound and is no exception. The call changes nothing: failures that are known to be safe are
         * retried, and you may repeat it after any TransportException.
         *
         * @param string $trxId as Debit\Payment::$trxId, at most 16 characters
         * @param string $billNo the order number, at most 32 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $trxId, string $billNo): \Faspay\Debit\Status {}

        /**
         * Asks for the state of many payments over few connections. A payment whose inquiry fails does not disturb the
         * others: its exception stands at its key.
         *
         * $pairs is read to its end before anything is sent. A pair that cannot be asked about (null, another type than
         * string, empty, too long) stands as a ValidationException at its own key. Where a key comes again, a
         * ValidationException stands at "KEY#2" ("KEY#3", ...), in the later pair's place; where a key is neither integer
         * nor string, at "#N", N being the pair's number from 1.
         *
         * Each inquiry has the transport's timeout, so that many of them can take many times as long where the gateway is
         * slow: under cron say a $deadline. What is under way then fails as at any timeout; for what was not asked by then a
         * NotSentException with timedOut stands in the results.
         *
         * @param iterable<array-key, array{string|null, string|null}> $pairs key => [trxId, billNo]
         * @param int $concurrency how many inquiries run at a time, 1 to 64
         * @param float|null $deadline seconds for the whole run, 0.001 to 86400; null means none
         * @return array<array-key, Debit\Status|\Faspay\Exception> in the order and with the keys of $pairs
         * @throws ValidationException for an impossible concurrency or deadline, never because of one pair
         */
        public function statuses(iterable $pairs, int $concurrency = 8, ?float $deadline = null): array {}

        /**
         * Asks for the state of many payments, and gives the results one after the other, as they come. Use it for more
         * pairs than memory should hold at a time, or to act on each result at once. If the inquiry about one payment
         * fails, its exception is its result; the others are not affected.
         *
         * Nothing is sent before the loop begins. The iterator reads $pairs while the loop goes on, at most
         * $concurrency pairs ahead of the results that were taken. It keeps all keys as they are and does not compare
         * them. A pair that cannot be asked about comes back as a ValidationException. If $pairs itself throws, the
         * loop throws that exception after the results of all pairs before it.
         *
         * Timeouts and the deadline run only while the loop waits for its next result. The body of the loop may
         * therefore take its time, use this client, and loop over other inquiries. Pairs that were not asked about by
         * the deadline come back as a NotSentException with timedOut. If the gateway closed a connection meanwhile, the
         * inquiry is repeated. Leaving the loop ends the inquiries under way. Their answers are lost, which does no
         * harm. The iterator can be gone through only once: a second rewind throws a LogicException.
         *
         * @template TKey
         * @param iterable<TKey, array{string|null, string|null}> $pairs key => [trxId, billNo]
         * @param int $concurrency how many inquiries run and results wait at a time, 1 to 64; with 1 one after the other
         * @param float|null $deadline seconds that the iterator may work in all, 0.001 to 86400; null means none
         * @return \Iterator<TKey, Debit\Status|\Faspay\Exception>
         * @throws ValidationException for an impossible concurrency or deadline
         */
        public function eachStatus(iterable $pairs, int $concurrency = 8, ?float $deadline = null): \Iterator {}

        /**
         * Cancels a payment that is not paid yet (debit.md 9). The request is sent at most once.
         *
         * @param string $trxId as Debit\Payment::$trxId, at most 16 characters
         * @param string $billNo the order number, at most 32 characters
         * @param string $reason at most 50 characters
         * @throws ValidationException
         * @throws GatewayException the gateway refused: 81 means already paid, 54 expired, 17 cancelled before
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function cancel(string $trxId, string $billNo, string $reason): \Faspay\Debit\Cancellation {}

        /**
         * Reads and verifies a payment notification (debit.md 10.1). It recognises JSON and XML by the content.
         *
         * @param string $body the raw request body: file_get_contents('php://input'), $request->getContent(), ...
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body): \Faspay\Debit\Notification {}

        /**
         * Reads and verifies the parameters with which the shopper's browser comes back (debit.md 10.2). Use the result
         * to show a page. Never deliver because of it.
         *
         * @param array<array-key, mixed>|string $params $_GET, or the raw query string
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyReturn(array|string $params): \Faspay\Debit\ReturnVisit {}

        /**
         * Asks the gateway whether what a notification claims is true. Deliver only if isPaid() of the result is true.
         *
         * The unit of the amount in the gateway's answer is not documented. The amount is therefore accepted in whole
         * rupiah and in rupiah x 100, so an expected amount that is 100 times too small or too large may pass too: expect
         * what was sent with the bill. On static virtual accounts, whose payer chooses the amount, only whole rupiah are
         * accepted. If the answer has no amount, the
         * amount of the notification is compared instead, but not on static virtual accounts.
         *
         * @param Money $expected the amount that the shop stored for this order, in whole rupiah
         * @param string $trxId as Payment::$trxId, which the shop stored for this order
         * @throws SignatureException the notification is about another transaction or another merchant
         * @throws AmountMismatchException the order is paid, but with another amount, or no amount is known
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\Debit\Notification $notification, \Faspay\Money $expected, string $trxId): \Faspay\Debit\Status {}

        /**
         * Reads and verifies the gateway's request about a static virtual account, to which the shop answers while the
         * payer waits at the ATM (debit.md 13.9). The signature covers the account number alone, neither the type of
         * the request nor the amount or the transaction.
         *
         * @param string $vaNumber the account number from the path of the request
         * @param string $signature the signature from the path of the request
         * @param array<array-key, mixed> $query $_GET, with "type" and for payments "trx_uid" and "amount"
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyStaticVa(string $vaNumber, string $signature, array $query): \Faspay\Debit\StaticVaRequest {}

        /**
         * Changes a static virtual account of BNI (debit.md 13.10). The request is sent at most once.
         *
         * @param string $vaNumber 16 digits
         * @param Money $maximum the highest amount of one payment, in whole rupiah
         * @param string $name at most 128 characters
         * @param \DateTimeInterface $expiresAt may be more than 30 days ahead
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function updateStaticVa(string $vaNumber, \Faspay\Money $maximum, string $name, \DateTimeInterface $expiresAt): \Faspay\Debit\StaticVa {}

        /**
         * Asks OVO to show the payment of a created bill on the payer's phone (debit.md 13.8). The request is sent at
         * most once. The format of the answer is not documented: the result of the payment comes as a notification.
         *
         * @param string $trxId as Debit\Payment::$trxId
         * @param string $phone the number that the payer registered at OVO, at most 64 digits, which may be grouped
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException the answer is about another transaction
         */
        public function pushOvo(string $trxId, string $phone): \Faspay\Debit\Push {}

        /**
         * Starts the activation of OVO Tokenize (debit.md 13.8). Then open the result's redirectUrl in the payer's
         * browser.
         *
         * @param string $phone at most 12 digits, which may be grouped by blanks, dots, dashes and parentheses
         * @param string $customerName at most 128 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function activateOvo(string $phone, string $customerName): \Faspay\Debit\OvoActivation {}

        /**
         * Makes the form that takes the shopper's browser to PermataNet, after create() with Channel::PermataVa
         * (debit.md 13.4).
         *
         * @param string $trxId as Debit\Payment::$trxId
         * @param Money $total the total of the bill, in whole rupiah and more than zero
         * @throws ValidationException
         */
        public function permataNetForm(string $trxId, \Faspay\Money $total): \Faspay\Form {}

        /**
         * Makes the form in which the shopper's browser binds a card of BRI Direct Debit (debit.md 13.7). The documents
         * contradict themselves about its signature; this follows their sample code. They do not say how the result
         * arrives.
         *
         * @param string $email the shopper's e-mail address: at most 128 characters of ASCII
         * @throws ValidationException
         */
        public function briBindingForm(string $email): \Faspay\Form {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }
}

namespace Faspay\Debit {

    /** How the whole bill is paid (pay_type, debit.md 6.1). Only BCA KlikPay allows other values than Full. */
    enum PaymentType: string
    {
        case Full = 'full';
        case Installment = 'installment';
        case Mixed = 'mixed';
    }

    /** How one item is paid (payment_plan, debit.md 6.1). */
    enum PaymentPlan: string
    {
        case Full = 'full';
        case Installment = 'installment';
    }

    /** What the gateway asks about a static virtual account. */
    enum StaticVaRequestType: string
    {
        case Inquiry = 'inquiry';
        case Payment = 'payment';
        case Unknown = 'unknown';
    }

    /**
     * The customer who pays a bill.
     *
     * @strict-properties
     */
    final readonly class Customer
    {
        /** The customer's number (wire name cust_no), at most 32 characters. */
        public readonly string $no;
        /** The name (wire name cust_name), at most 128 characters. */
        public readonly string $name;
        /** Wire msisdn, at most 64 digits, which may be grouped as in Address::$phone. */
        public readonly string $phone;
        /** At most 128 characters. It may be empty for BRI Ceria only. */
        public readonly string $email;
        /** The last name (wire name cust_lastname), at most 128 characters. */
        public readonly ?string $lastName;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $no, string $name, string $phone, string $email, ?string $lastName = null) {}
    }

    /**
     * An item of a bill.
     *
     * @strict-properties
     */
    final readonly class Item
    {
        /** The name of the product (wire name product), at most 50 characters. */
        public readonly string $name;
        /** The price of one piece. The extension sends unit prices or line totals, as the channel needs them. */
        public readonly \Faspay\Money $unitPrice;
        /** At least 1. */
        public readonly int $quantity;
        /**
         * The product's id, at most 64 characters. Indodana requires it. For Kredivo the ids shippingfee, adminfee,
         * taxfee, discount, additionalfee and insurancefee mark items that are no products.
         */
        public readonly ?string $id;
        /** The category, at most 64 characters. Indodana requires it. */
        public readonly ?string $type;
        /** The product's page: an http or https URL with a host, at most 255 characters. */
        public readonly ?string $url;
        /** A picture of the product: an http or https URL with a host, at most 255 characters. */
        public readonly ?string $imageUrl;
        /**
         * The merchant's id at the channel, at most 32 characters. Null means the Faspay merchant id. Instalments with
         * BCA KlikPay need the KlikPay merchant id of their tenor.
         */
        public readonly ?string $merchantId;
        public readonly \Faspay\Debit\PaymentPlan $plan;
        /** The number of months: 0 for Full, and 3, 6, 12 or 24 for Installment. */
        public readonly int $tenor;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(
            string $name,
            \Faspay\Money $unitPrice,
            int $quantity = 1,
            ?string $id = null,
            ?string $type = null,
            ?string $url = null,
            ?string $imageUrl = null,
            ?string $merchantId = null,
            \Faspay\Debit\PaymentPlan $plan = \Faspay\Debit\PaymentPlan::Full,
            int $tenor = 0,
        ) {}
    }

    /**
     * What is to be paid (debit.md 6.1). The constructor checks nothing: create() checks the whole bill before anything
     * is sent. Empty texts count as null.
     *
     * A bill whose number has 16 digits and whose channel is Channel::BniVa is a static virtual account of BNI: it may
     * expire years later, and its total is the highest amount of one payment. A number of 19 digits is a static virtual
     * account of BNC, whose total may be zero for an open amount.
     *
     * @strict-properties
     */
    final readonly class Bill
    {
        /**
         * The order number (wire name bill_no), at most 32 characters, without a blank at either end. Give all order
         * numbers the same length, because the signatures have no separators.
         */
        public readonly string $no;
        /** The total in whole rupiah. */
        public readonly \Faspay\Money $total;
        /** At most 128 characters. */
        public readonly string $description;
        /** The moment until which the bill can be paid: after $date, and at most 30 days after it. */
        public readonly \DateTimeInterface $expiresAt;
        /** A Channel or a three-digit code. */
        public readonly \Faspay\Channel|string $channel;
        public readonly \Faspay\Debit\Customer $customer;
        /** @var list<Item> at least one; their sum may differ from total, but not by a factor of 100 */
        public readonly array $items;
        /** The date of the order. Null means now. */
        public readonly ?\DateTimeInterface $date;
        /** The shop's reference (wire name bill_reff), at most 32 characters. Null means the order number. */
        public readonly ?string $reference;
        /** The amount before tax and fee. Null means the total less both. */
        public readonly ?\Faspay\Money $gross;
        public readonly ?\Faspay\Money $tax;
        /** Other fees (wire name bill_miscfee). Null means zero. */
        public readonly ?\Faspay\Money $fee;
        /** OVO requires its name. */
        public readonly ?\Faspay\Address $billing;
        /** Akulaku requires this address with its phone, Indodana its phone. */
        public readonly ?\Faspay\Address $shipping;
        public readonly \Faspay\Debit\PaymentType $paymentType;
        /** The payer's id at the bank, e.g. of KlikBCA, at most 128 characters. */
        public readonly ?string $bankUserId;
        /**
         * For Kredivo: 30_days, 3_months, 6_months or 12_months. Instalments are possible from Rp 1.500.000. A bill
         * cannot have both this and reserve2.
         */
        public readonly ?string $installmentPlan;
        /** At most 50 characters. BCA VA shows it to the payer as the first line. */
        public readonly ?string $reserve1;
        /** At most 50 characters. BCA VA shows it to the payer as the second line. */
        public readonly ?string $reserve2;
        /** The kind of terminal that the payer uses: "10" means the web. */
        public readonly string $terminal;
        /** @var array<string, string|int> further fields by wire name; fields that have a property here are refused */
        public readonly array $extra;
        /** How Faspay divides the payment among partners. Null: it is not divided. */
        public readonly ?\Faspay\RoutePayment $route;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<Item> $items at least one
         * @param array<string, string|int> $extra further fields by wire name
         */
        public function __construct(
            string $no,
            \Faspay\Money $total,
            string $description,
            \DateTimeInterface $expiresAt,
            \Faspay\Channel|string $channel,
            \Faspay\Debit\Customer $customer,
            array $items,
            ?\DateTimeInterface $date = null,
            ?string $reference = null,
            ?\Faspay\Money $gross = null,
            ?\Faspay\Money $tax = null,
            ?\Faspay\Money $fee = null,
            ?\Faspay\Address $billing = null,
            ?\Faspay\Address $shipping = null,
            \Faspay\Debit\PaymentType $paymentType = \Faspay\Debit\PaymentType::Full,
            ?string $bankUserId = null,
            ?string $installmentPlan = null,
            ?string $reserve1 = null,
            ?string $reserve2 = null,
            string $terminal = '10',
            array $extra = [],
            ?\Faspay\RoutePayment $route = null,
        ) {}
    }

    /**
     * A payment channel that is enabled for the merchant.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class ChannelInfo
    {
        /** The code of the channel, for example "819". */
        public readonly string $code;
        public readonly ?string $name;
        /** Null if this release does not know the code. */
        public readonly ?\Faspay\Channel $channel;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A created payment. Send the shopper to redirectUrl; where it is null, show trxId as the number to pay to.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Payment
    {
        /**
         * The gateway's number of the payment. Store it with the order before the shopper leaves: confirm() needs it.
         */
        public readonly string $trxId;
        public readonly string $billNo;
        /**
         * The page where the shopper pays: the gateway's link or, if it sends none, what redirectUrl() makes. It is
         * null only if the gateway sends no link and the channel needs no page, because the payer types trxId
         * elsewhere. These channels are virtual accounts (BcaVa, BncVa, BniVa, BriVa, BtnVa, CimbVa, DanamonVa, MandiriVa,
         * MaybankVa, PermataVa, SinarmasVa, bills of 19 digits), retail (Alfagroup, Indomaret) and other codes
         * (BriMocash, MandiriBillPayment, MaybankSms, Unicount, UnicountRupiah, XlTunai). An http or https URL with a
         * host, without blanks, control characters, quotes or angle brackets.
         */
        public readonly ?string $redirectUrl;
        /** The text of the QR code, for QRIS channels. Its checksum and amount were verified. */
        public readonly ?string $qrContent;
        /** The URL of an image of the QR code at the gateway, for QRIS channels. It is checked like redirectUrl. */
        public readonly ?string $qrImageUrl;
        /** @var list<PaymentItem> the items as the gateway repeats them */
        public readonly array $items;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * An item as the gateway repeats it in its answer.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class PaymentItem
    {
        public readonly ?string $id;
        public readonly ?string $name;
        public readonly ?int $quantity;
        /** The line total, or for Indodana the unit price. */
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $type;
        public readonly ?string $merchantId;
        /** It is null if the echoed text is no http or https URL; $raw of the payment keeps that text. */
        public readonly ?string $url;
        /** It is null if the echoed text is no http or https URL; $raw of the payment keeps that text. */
        public readonly ?string $imageUrl;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The gateway's own answer about a payment.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Status
    {
        public readonly string $trxId;
        public readonly string $billNo;
        public readonly \Faspay\PaymentStatus $status;
        /** The gateway's code. It is null if the gateway does not know the payment and sent no code. */
        public readonly ?string $statusCode;
        public readonly ?string $statusText;
        public readonly ?\DateTimeImmutable $paidAt;
        /** The reference of the payment at the channel. */
        public readonly ?string $reference;
        /**
         * The amount, read as whole rupiah. Its unit is not documented: compare amounts with confirm() or
         * isPaidExactly(), not with this property.
         */
        public readonly ?\Faspay\Money $total;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the status is Paid. In a result of confirm() it also means that the expected amount was paid. */
        public function isPaid(): bool {}

        /**
         * Whether the status is Paid and this amount was paid, by the same rule as in confirm(). It serves shops that
         * ask the gateway themselves because no notification came. It is false if the gateway sent no amount.
         *
         * @param \Faspay\Money $expected the amount that the shop stored for this order, in whole rupiah
         * @throws \Faspay\ValidationException if the expected amount is not in whole rupiah
         */
        public function isPaidExactly(\Faspay\Money $expected): bool {}

        /**
         * Whether the payment is paid, failed, reversed, refunded, expired or cancelled. A paid one may still be reversed
         * later.
         */
        public function isFinal(): bool {}
    }

    /**
     * The gateway's answer to a cancellation.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Cancellation
    {
        public readonly string $trxId;
        public readonly string $billNo;
        public readonly \Faspay\PaymentStatus $status;
        public readonly string $statusCode;
        public readonly ?string $statusText;
        public readonly ?\DateTimeImmutable $cancelledAt;
        public readonly ?string $reason;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A verified notification. It only claims a status: ask Debit::confirm() whether the claim is true. The signature
     * does not cover amount, transaction and date. To handle it later, put the raw body into a queue and verify it
     * again there.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Notification
    {
        public readonly string $trxId;
        public readonly string $billNo;
        public readonly string $merchantId;
        public readonly ?string $merchantName;
        public readonly \Faspay\PaymentStatus $status;
        public readonly string $statusCode;
        public readonly ?string $statusText;
        public readonly ?\DateTimeImmutable $paidAt;
        public readonly ?string $reference;
        public readonly ?\Faspay\Money $billTotal;
        public readonly ?\Faspay\Money $paymentTotal;
        /** Null if this release does not know the code. */
        public readonly ?\Faspay\Channel $channel;
        public readonly ?string $channelCode;
        public readonly ?string $channelName;
        /** The Content-Type for the answer: application/json or text/xml, like the notification. */
        public readonly string $contentType;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the message says that the payment is paid. Only Debit::confirm() tells whether that is true. */
        public function claimsPaid(): bool {}

        /**
         * The body that accepts the notification. Send it with HTTP status 200 and the Content-Type of contentType,
         * also when the same notification comes again.
         */
        public function acknowledge(): string {}

        /**
         * The body that refuses the notification. The gateway then sends it again, up to three times.
         *
         * @param string $code two characters, not "00"; usual codes are 01 failed, 14 already paid and 99 invalid
         * @param string $description at most 50 characters
         * @throws \Faspay\ValidationException
         */
        public function reject(string $code, string $description): string {}
    }

    /**
     * What the shopper's browser brought back. It has no isPaid(), because the shopper could have made it up.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class ReturnVisit
    {
        public readonly string $trxId;
        public readonly string $billNo;
        public readonly string $merchantId;
        public readonly ?string $reference;
        public readonly \Faspay\PaymentStatus $claimedStatus;
        public readonly string $claimedStatusCode;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A verified request of the gateway about a static virtual account. It waits for answer() or reject().
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class StaticVaRequest
    {
        public readonly string $vaNumber;
        public readonly \Faspay\Debit\StaticVaRequestType $type;
        /** The gateway's number of the payment (wire name trx_uid). Only payments have it. It is not signed. */
        public readonly ?string $trxId;
        /** The amount; only payments have it. It is not signed: wait for the notification and confirm() it. */
        public readonly ?\Faspay\Money $amount;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * The JSON body that accepts the request.
         *
         * @param \Faspay\Money $amount what is to be paid (inquiry) or was paid (payment), in whole rupiah
         * @param string $name the name that the payer sees, at most 50 characters
         * @param \Faspay\RoutePayment|null $route how Faspay divides the payment among partners (route-payment.md 6.1);
         *        give it in the answer to an inquiry
         * @throws \Faspay\ValidationException
         */
        public function answer(\Faspay\Money $amount, string $name, ?\Faspay\RoutePayment $route = null): string {}

        /** The JSON body that refuses the request. */
        public function reject(): string {}
    }

    /**
     * The gateway's answer to updateStaticVa(). Only its response code is documented.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class StaticVa
    {
        public readonly string $vaNumber;
        public readonly ?string $trxId;
        public readonly ?string $responseCode;
        public readonly ?string $responseText;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The gateway accepted the push request. A notification will tell whether the payer paid.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Push
    {
        public readonly string $trxId;
        public readonly ?string $responseCode;
        public readonly ?string $responseText;
        /** The answer as it was received. Its format is not documented. */
        public readonly string $body;
        /** @var array<string, mixed> the answer by wire names; empty if the answer is no JSON object */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The gateway's answer to activateOvo().
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class OvoActivation
    {
        /** The gateway's word, for example "ALLOWED". */
        public readonly ?string $status;
        public readonly ?string $message;
        /** The address to open in the payer's browser. */
        public readonly ?string $redirectUrl;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }
}
