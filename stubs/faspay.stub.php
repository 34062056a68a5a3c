<?php

/**
 * This file declares what all products share; each product has a file of its own beside it. Together these files
 * declare every class, method and property of the extension.
 *
 * The arginfo beside each file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "debit.md 6" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

    /**
     * Every exception of this extension implements this interface.
     *
     * The tests of an application can construct every one, with its properties as named arguments: new
     * GatewayException('refused', responseCode: '14', operation: 'create'). A property without an argument is null if
     * its type allows null. Otherwise it is '', 0, false or []. The same holds for a subclass whose constructor does
     * not call its parent's.
     *
     * @property-read string|null $orderNo
     * @property-read string|null $externalId
     */
    interface Exception extends \Throwable
    {
        /**
         * Returns the properties by name, for a log. Raw messages are left out, because they can hold anything about
         * the payer. Amounts are texts such as "IDR 10000.00".
         *
         * @return array<string, mixed>
         */
        public function context(): array;
    }

    /** The input is invalid. Nothing was sent. The exception lists all violations, not only the first one. */
    class ValidationException extends \InvalidArgumentException implements \Faspay\Exception
    {
        /**
         * Each violation has these members:
         *
         * - field: the parameter or property, for example "customer.phone" or "items[2].name";
         * - rule: "required", "length", "format", "range", "conflict", "channel", "currency" or "unknown";
         * - message: what is wrong and how to mend it;
         * - wireName: the name of the field in the gateway's documentation;
         * - limit and length: the limit and the actual length in characters, if the rule is about length;
         * - channel: the code of the payment channel, if the rule is only about that channel.
         *
         * @var list<array{
         *     field: string, rule: string, message: string, wireName: ?string,
         *     limit: ?int, length: ?int, channel: ?string
         * }>
         */
        public readonly array $violations;

        /**
         * The merchant's own number for what the call was about: the bill number, the order id or the member id. It is
         * null if the call has no such number. It never comes from a message that was not verified.
         */
        public readonly ?string $orderNo;

        /** The external id of the failed request. It is null outside SNAP. */
        public readonly ?string $externalId;

        /**
         * Makes an exception by hand, for tests. Each argument sets the property of its name.
         *
         * @param list<array{
         *     field: string, rule: string, message: string, wireName: ?string,
         *     limit: ?int, length: ?int, channel: ?string
         * }> $violations as the property of that name
         */
        public function __construct(
            string $message = '',
            int $code = 0,
            ?\Throwable $previous = null,
            array $violations = [],
            ?string $orderNo = null,
            ?string $externalId = null,
        ) {}

        /**
         * Returns what a log may hold.
         *
         * @return array{
         *     violations: list<array{
         *         field: string, rule: string, message: string, wireName: ?string,
         *         limit: ?int, length: ?int, channel: ?string
         *     }>,
         *     orderNo: ?string, externalId: ?string
         * }
         */
        public function context(): array {}
    }

    /**
     * The signature of a message is wrong or missing, or the message belongs to somebody else. Do not trust anything in
     * it. The exception never shows the signature that was expected.
     */
    class SignatureException extends \RuntimeException implements \Faspay\Exception
    {
        /**
         * Which check failed: "other_merchant", "missing_field", "mismatch", "other_transaction" (from confirm() and
         * Recurring::verifyReturn()), or "answer" (the card gateway's answer has a wrong signature). Under SNAP also "stale"
         * (its time is too far from that of its arrival) and "path" (it belongs to another path).
         */
        public readonly string $rule;

        /**
         * The merchant's own number for what the call was about: the bill number, the order id or the member id. It is
         * null if the call has no such number. It never comes from a message that was not verified.
         */
        public readonly ?string $orderNo;

        /** The external id of the failed request. It is null outside SNAP. */
        public readonly ?string $externalId;

        /**
         * Makes an exception by hand, for tests. Each argument sets the property of its name.
         *
         * @implementation-alias Faspay\ValidationException::__construct
         */
        public function __construct(
            string $message = '',
            int $code = 0,
            ?\Throwable $previous = null,
            string $rule = '',
            ?string $orderNo = null,
            ?string $externalId = null,
        ) {}

        /**
         * Returns what a log may hold.
         *
         * @implementation-alias Faspay\ValidationException::context
         * @return array{rule: string, orderNo: ?string, externalId: ?string}
         */
        public function context(): array {}
    }

    /** A message cannot be read, or an answer is not about what was asked. */
    class MalformedMessageException extends \UnexpectedValueException implements \Faspay\Exception
    {
        /**
         * What is wrong: "format", "encoding", "limit", "length", "duplicate" or "missing_field". Answers can also have
         * "foreign_answer", "foreign_amount", "foreign_link", "unreadable_answer", "trx_id", "qr" or "contradiction".
         * Messages under SNAP can have "legacy" (it is one for Debit) or "other_kind" (it is one for the other of
         * Snap::verifyNotification() and Snap::verifyVaInquiry()).
         */
        public readonly string $rule;

        /** The wire name of the wrong field. It is null if no single field of the documents is wrong. */
        public readonly ?string $field;

        /** @var array<string, mixed> the message by wire names, as far as it could be decoded; do not trust it */
        public readonly array $raw;

        /**
         * The merchant's own number for what the call was about: the bill number, the order id or the member id. It is
         * null if the call has no such number. It never comes from a message that was not verified.
         */
        public readonly ?string $orderNo;

        /** The external id of the failed request. It is null outside SNAP. */
        public readonly ?string $externalId;

        /**
         * Makes an exception by hand, for tests. Each argument sets the property of its name.
         *
         * @implementation-alias Faspay\ValidationException::__construct
         * @param array<string, mixed> $raw a message by wire names
         */
        public function __construct(
            string $message = '',
            int $code = 0,
            ?\Throwable $previous = null,
            string $rule = '',
            ?string $field = null,
            array $raw = [],
            ?string $orderNo = null,
            ?string $externalId = null,
        ) {}

        /**
         * Returns what a log may hold.
         *
         * @implementation-alias Faspay\ValidationException::context
         * @return array{rule: string, field: ?string, orderNo: ?string, externalId: ?string}
         */
        public function context(): array {}
    }

    /** The gateway says that another amount was paid than the shop expects. Do not deliver. Compare both amounts. */
    class AmountMismatchException extends \RuntimeException implements \Faspay\Exception
    {
        /** The amount that the shop expects. */
        public readonly \Faspay\Money $expected;

        /**
         * The amount that the gateway sent; that of Debit is read as whole rupiah. It is null if the gateway sent no
         * readable amount.
         */
        public readonly ?\Faspay\Money $actual;

        /** @var Debit\Status|CreditCard\Result|Snap\Status|SendMe\Status|Billing\Status the gateway's answer */
        public readonly object $status;

        /**
         * The merchant's own number for what the call was about: the bill number, the order id or the member id. It is
         * null if the call has no such number. It never comes from a message that was not verified.
         */
        public readonly ?string $orderNo;

        /** The external id of the failed request. It is null outside SNAP. */
        public readonly ?string $externalId;

        /**
         * Makes an exception by hand, for tests. Each argument sets the property of its name. In a subclass that does not
         * call this constructor, $expected is zero rupiah and $status is an unknown Debit\Status.
         *
         * @implementation-alias Faspay\ValidationException::__construct
         * @param Money|null $expected must be given
         * @param Debit\Status|CreditCard\Result|Snap\Status|SendMe\Status|Billing\Status|null $status must be given
         */
        public function __construct(
            string $message = '',
            int $code = 0,
            ?\Throwable $previous = null,
            ?\Faspay\Money $expected = null,
            ?\Faspay\Money $actual = null,
            ?object $status = null,
            ?string $orderNo = null,
            ?string $externalId = null,
        ) {}

        /**
         * Returns what a log may hold.
         *
         * @implementation-alias Faspay\ValidationException::context
         * @return array{expected: string, actual: ?string, status: ?string, orderNo: ?string, externalId: ?string}
         *         the amounts are texts such as "IDR 10000.00"; the status is its state alone, such as "paid"
         */
        public function context(): array {}
    }

    /**
     * The gateway understood the request and refused it.
     *
     * If the gateway itself failed (codes 66 and 96, or an HTTP status of 500 or more), its answer is no refusal: calls
     * that create or move money then throw an OutcomeUnknownException instead. They also do so if the gateway says under
     * SNAP that it knows their number already. Inquiries throw this exception.
     */
    class GatewayException extends \RuntimeException implements \Faspay\Exception
    {
        /** The gateway's code, for example "55" (debit.md 11.1). It is empty if the gateway sent none. */
        public readonly string $responseCode;

        /** The gateway's own text, in Indonesian or English. Never decide by this text: use the code. */
        public readonly string $responseText;

        /**
         * The name of the operation. It is the name of the method, except that confirm() performs "status" and
         * Recurring::cancel() performs "updateMember".
         */
        public readonly string $operation;

        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /**
         * The merchant's own number for what the call was about: the bill number, the order id or the member id. It is
         * null if the call has no such number. It never comes from a message that was not verified.
         */
        public readonly ?string $orderNo;

        /** The external id of the failed request. It is null outside SNAP. */
        public readonly ?string $externalId;

        /**
         * Makes an exception by hand, for tests. Each argument sets the property of its name.
         *
         * @implementation-alias Faspay\ValidationException::__construct
         * @param array<string, mixed> $raw a message by wire names
         */
        public function __construct(
            string $message = '',
            int $code = 0,
            ?\Throwable $previous = null,
            string $responseCode = '',
            string $responseText = '',
            string $operation = '',
            array $raw = [],
            ?string $orderNo = null,
            ?string $externalId = null,
        ) {}

        /**
         * Returns what a log may hold.
         *
         * @implementation-alias Faspay\ValidationException::context
         * @return array{
         *     responseCode: string, responseText: string, operation: string, orderNo: ?string, externalId: ?string
         * }
         */
        public function context(): array {}
    }

    /**
     * The gateway refused a payout because it has one with this number already.
     *
     * After an unknown outcome this is good news: the first attempt arrived. Ask for its status, and make no new payout
     * with another number.
     */
    class DuplicateException extends \Faspay\GatewayException
    {
    }

    /** No usable answer arrived. The subclass says what you may do next. */
    abstract class TransportException extends \RuntimeException implements \Faspay\Exception
    {
        /**
         * The name of the operation. It is the name of the method, except that confirm() performs "status" and
         * Recurring::cancel() performs "updateMember".
         */
        public readonly string $operation;

        /** The HTTP status of the answer. It is 0 if no HTTP answer arrived. */
        public readonly int $httpStatus;

        /** How many times the request was tried. */
        public readonly int $attempts;

        /** Whether the call ran out of time. */
        public readonly bool $timedOut;

        /**
         * The merchant's own number for what the call was about: the bill number, the order id or the member id. It is
         * null if the call has no such number. It never comes from a message that was not verified.
         */
        public readonly ?string $orderNo;

        /** The external id of the failed request. It is null outside SNAP. */
        public readonly ?string $externalId;

        /**
         * Makes an exception by hand, for tests. Each argument sets the property of its name.
         *
         * @implementation-alias Faspay\ValidationException::__construct
         */
        public function __construct(
            string $message = '',
            int $code = 0,
            ?\Throwable $previous = null,
            string $operation = '',
            int $httpStatus = 0,
            int $attempts = 0,
            bool $timedOut = false,
            ?string $orderNo = null,
            ?string $externalId = null,
        ) {}

        /**
         * Returns what a log may hold.
         *
         * @implementation-alias Faspay\ValidationException::context
         * @return array{
         *     operation: string, httpStatus: int, attempts: int, timedOut: bool, orderNo: ?string, externalId: ?string
         * }
         */
        public function context(): array {}
    }

    /** The gateway never received the whole request, so it cannot have acted. The call may be repeated. */
    class NotSentException extends \Faspay\TransportException
    {
    }

    /**
     * The gateway may have acted: it received the request, but its answer was lost or cannot be read.
     *
     * Do not simply repeat a call that creates or moves money. After a bill was created, in Debit with create() or under
     * SNAP, use a new bill number and let the old bill expire. A payout keeps its number: ask for its status, and never
     * send it under another one. After other calls ask for the status, too. Inquiries change nothing and may be repeated.
     */
    class OutcomeUnknownException extends \Faspay\TransportException
    {
    }

    /** Which of Faspay's two gateways a client talks to. */
    enum Environment: string
    {
        case Sandbox = 'sandbox';
        case Production = 'production';
    }

    /**
     * The state of a payment (debit.md 11.2, snap.md 7). Results carry the gateway's own code beside it, as statusCode.
     */
    enum PaymentStatus: string
    {
        /** The payment was created; the payer has not paid yet. */
        case Unprocessed = 'unprocessed';
        /** The payment is under way. */
        case InProcess = 'in_process';
        /** The payment succeeded. */
        case Paid = 'paid';
        /** The payment failed. */
        case Failed = 'failed';
        /** The payment succeeded, but was taken back later. */
        case Reversed = 'reversed';
        /** The payment succeeded, and its amount was given back to the payer later. Only SNAP products report it. */
        case Refunded = 'refunded';
        /** The gateway knows no such payment. */
        case NotFound = 'not_found';
        /** The payer did not pay in time. */
        case Expired = 'expired';
        /** The payment was cancelled before it was paid. */
        case Cancelled = 'cancelled';
        /** The gateway says "unknown", or sent a code that this release does not know. */
        case Unknown = 'unknown';
    }

    /**
     * The state of a payout (sendme.md 11, snap.md 11). Results carry the gateway's own code beside it, as statusCode.
     */
    enum PayoutStatus: string
    {
        /** The gateway accepted the payout; the money is on its way, or waits for its time. */
        case Pending = 'pending';
        /** The payee has the money. It may still be taken back later. */
        case Succeeded = 'succeeded';
        /** The payout failed: the money stays in the balance, or returned to it. */
        case Failed = 'failed';
        /** The payout succeeded, but the money was taken back into the balance later. */
        case Reversed = 'reversed';
        /**
         * The gateway does not know this number. The payout may still be under way to it: repeat it only with the same
         * number, never with a new one.
         */
        case NotFound = 'not_found';
        /** The gateway sent a code that this release does not know. */
        case Unknown = 'unknown';
    }

    /**
     * The state of a card payment (credit-card.md 9.2). Results carry the gateway's own code beside it, as statusCode.
     */
    enum CardStatus: string
    {
        /** The amount is reserved but not captured: no money has moved yet. */
        case Authorized = 'authorized';
        /** The money was taken at once. */
        case Sale = 'sale';
        /** The authorized money was taken. */
        case Captured = 'captured';
        /** The capture failed: the money was not taken. */
        case CaptureFailed = 'capture_failed';
        /** The bank's answer to the capture is unknown. */
        case CaptureReconfirm = 'capture_reconfirm';
        /** The bank declined the payment. */
        case Failed = 'failed';
        /** The platform or the bank had an error. */
        case Error = 'error';
        /** The gateway blocked the payment. */
        case Blocked = 'blocked';
        /** The payment is stored but has no result yet. */
        case Pending = 'pending';
        /** The payment is under way. */
        case Processing = 'processing';
        /** The payment was undone on its own day. */
        case Voided = 'voided';
        /** The bank's answer is unknown: the payment may have succeeded. */
        case Reconfirm = 'reconfirm';
        /** The gateway calls the payment incomplete; the documents do not say more. */
        case Incomplete = 'incomplete';
        /** The gateway stored no such payment. */
        case NotFound = 'not_found';
        /** The cardholder got the money back through the bank. */
        case Chargeback = 'chargeback';
        /** A chargeback is under way. */
        case ChargebackPending = 'chargeback_pending';
        /** The capture was reversed. */
        case CaptureReversed = 'capture_reversed';
        /** The reversal of the capture failed. */
        case CaptureReversalFailed = 'capture_reversal_failed';
        /** The reversal of the capture is under way. */
        case CaptureReversalPending = 'capture_reversal_pending';
        /** The sale was reversed. */
        case SaleReversed = 'sale_reversed';
        /** The reversal of the sale failed. */
        case SaleReversalFailed = 'sale_reversal_failed';
        /** The reversal of the sale is under way. */
        case SaleReversalPending = 'sale_reversal_pending';
        /** The gateway sent a code that this release does not know, or none. */
        case Unknown = 'unknown';
    }

    /**
     * The payment channels with their codes (debit.md 12, snap.md 8.1, 9.1 and 10.1). Every parameter of this type also
     * takes a three-digit code as text, so that channels newer than this release can be used.
     */
    enum Channel: string
    {
        case LinkAja = '302';
        case XlTunai = '303';
        case MandiriEcash = '305';
        case IndosatDompetku = '307';
        case BriMocash = '400';
        case BriEpay = '401';
        case PermataVa = '402';
        case KlikBca = '404';
        case BcaKlikPay = '405';
        case MandiriClickpay = '406';
        case MaybankSms = '407';
        case MaybankVa = '408';
        case Unicount = '410';
        case UnicountRupiah = '420';
        case OctoClicks = '700';
        case DanamonOnline = '701';
        case BcaVa = '702';
        case MandiriBillPayment = '703';
        case Sakuku = '704';
        case Indomaret = '706';
        case Alfagroup = '707';
        case DanamonVa = '708';
        case Kredivo = '709';
        case ShopeePayQris = '711';
        case ShopeePay = '713';
        case BriDirectDebit = '714';
        case LinkAjaQris = '715';
        case LinkAjaApp = '716';
        case BncVa = '718';
        case OvoTokenize = '720';
        case BriCeria = '721';
        case DanaSubscription = '722';
        case BriVa = '800';
        case BniVa = '801';
        case MandiriVa = '802';
        case Akulaku = '807';
        case BSecure = '810';
        case Ovo = '812';
        case Maybank2u = '814';
        case SinarmasVa = '818';
        case Dana = '819';
        case Indodana = '820';
        case CimbVa = '825';
        case PaydiaQris = '836';
        case BtnVa = '837';
        case CimbQris = '842';
    }

    /**
     * An exact amount of money, held as an integer of minor units (sen, 1/100 rupiah). The gateway's messages use
     * several scales (rupiah x 100, whole rupiah, two decimals), which this class hides: Money::idr(10000) is Rp 10.000
     * in every product.
     *
     * @strict-properties
     */
    final readonly class Money
    {
        /** The amount in minor units, for IDR in sen. */
        public readonly int $minor;

        /** The ISO 4217 code in upper case. */
        public readonly string $currency;

        private function __construct() {}

        /**
         * An amount in rupiah, such as 10000, '10000' or '10000.50'.
         *
         * @param int|string $rupiah at most 13 digits, then nothing, or a point and two decimals. Text with further
         *        zeros behind two decimals is accepted, because databases write '10000.0000'. "10.000" is refused,
         *        because many people read it as ten thousand
         * @throws \TypeError for float, bool, null and objects, with and without strict_types: a float is no exact
         *        amount
         * @throws ValidationException for text of another shape and for negative numbers
         */
        public static function idr(int|string $rupiah): \Faspay\Money {}

        /**
         * An amount in any currency with two decimals.
         *
         * @param int|string $amount in units of that currency, written as for idr()
         * @param string $currency three upper-case letters
         * @throws \TypeError as of idr()
         * @throws ValidationException as of idr(), and for a currency of another shape
         */
        public static function of(int|string $amount, string $currency): \Faspay\Money {}

        /**
         * An amount from minor units: fromMinor(1000000) is Rp 10.000. Use idr() for numbers of whole rupiah.
         *
         * @param int $minor minor units, negative ones included
         * @param string $currency three upper-case letters
         * @throws ValidationException for a currency of another shape
         */
        public static function fromMinor(int $minor, string $currency = 'IDR'): \Faspay\Money {}

        /**
         * The sum of both amounts.
         *
         * @throws ValidationException if the currencies differ, or if the sum has more sen than an integer of 64 bits holds
         */
        public function plus(\Faspay\Money $other): \Faspay\Money {}

        /**
         * This amount less the other one. The difference may be negative.
         *
         * @throws ValidationException as plus()
         */
        public function minus(\Faspay\Money $other): \Faspay\Money {}

        /**
         * This amount multiplied by a whole number.
         *
         * @throws ValidationException if the product has more sen than an integer of 64 bits holds
         */
        public function times(int $n): \Faspay\Money {}

        /**
         * The nearest whole rupiah. Prices with taxes may have sen, but debit bills must not. Half a rupiah is rounded
         * up: 10000.50 becomes 10001.00. Negative amounts are rounded like positive ones, as round() does: -10000.50
         * becomes -10001.00.
         *
         * @throws ValidationException if the currency is not IDR
         */
        public function roundedToRupiah(): \Faspay\Money {}

        /**
         * Returns -1 if this amount is the smaller one, 0 if both are equal, and 1 if it is the larger one.
         *
         * @throws ValidationException if the currencies differ
         */
        public function compare(\Faspay\Money $other): int {}

        /** Whether amount and currency are the same. */
        public function equals(\Faspay\Money $other): bool {}

        /** The amount with two decimals and without the currency: "10000.00". */
        public function __toString(): string {}

        /**
         * The amount as people in Indonesia write it: "Rp 10.000", or "Rp 10.000,50" if it has sen. Other currencies
         * begin with their code: "USD 1.234,50". The blank is an ordinary one.
         */
        public function format(): string {}

        /** @return array{minor: int, currency: string} */
        public function __serialize(): array {}

        /**
         * @param array<array-key, mixed> $data the result of __serialize()
         * @throws \Exception for any other array
         */
        public function __unserialize(array $data): void {}
    }

    /**
     * A postal address. All lengths are in characters. Its fields have the wire names billing_... and shipping_...
     * (debit.md 6.1).
     *
     * @strict-properties
     */
    final readonly class Address
    {
        /** First or full name. At most 128 characters, in a shipping address at most 100. */
        public readonly ?string $name;
        /** At most 128 characters. */
        public readonly ?string $lastName;
        /** Street, house number, RT/RW. At most 200 characters; line breaks are allowed. */
        public readonly ?string $line;
        /** At most 50 characters. */
        public readonly ?string $city;
        /** At most 100 characters. */
        public readonly ?string $region;
        /** At most 100 characters. */
        public readonly ?string $state;
        /** At most 10 characters. */
        public readonly ?string $postcode;
        /** At most 10 characters, normally two letters such as "ID". */
        public readonly string $countryCode;
        /**
         * At most 64 digits. They may be grouped by blanks, dots, dashes and parentheses and begin with a plus:
         * "+62 812-3456-7890" is sent as 6281234567890.
         */
        public readonly ?string $phone;

        public function __construct(
            ?string $name = null,
            ?string $lastName = null,
            ?string $line = null,
            ?string $city = null,
            ?string $region = null,
            ?string $state = null,
            ?string $postcode = null,
            string $countryCode = 'ID',
            ?string $phone = null,
        ) {}
    }

    /** What one partner receives of a split payment (route-payment.md 3). */
    final readonly class RouteShare
    {
        /**
         * The id under which the partner is registered with Faspay (wire names partnerId and partner_id): letters and
         * digits, at most 32. Every share of a payment names another partner.
         */
        public readonly string $partnerId;
        /** What the partner receives (wire names partnerAmount and partner_amount): whole rupiah, more than zero. */
        public readonly \Faspay\Money $amount;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $partnerId, \Faspay\Money $amount) {}
    }

    /**
     * How Faspay divides a payment among registered partners when it pays it out (route-payment.md). Faspay must have
     * enabled split payments for the merchant. A route names an owner, or shares, or both. The shares together may not
     * exceed the payment's total. All of this is checked before anything is sent.
     */
    final readonly class RoutePayment
    {
        /**
         * The partner who receives what the shares leave over: letters and digits, at most 32. Null: the merchant's
         * own SendMe balance receives it.
         */
        public readonly ?string $owner;
        /** @var list<RouteShare> */
        public readonly array $shares;
        /** The unit in which Debit::create() sends the shares. No other call looks at it. */
        public readonly \Faspay\RouteScale $postDataScale;
        /** The names under which Debit\StaticVaRequest::answer() sends the shares. No other call looks at it. */
        public readonly \Faspay\RouteSpelling $staticVaSpelling;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<RouteShare> $shares
         */
        public function __construct(
            ?string $owner = null,
            array $shares = [],
            \Faspay\RouteScale $postDataScale = \Faspay\RouteScale::Rupiah,
            \Faspay\RouteSpelling $staticVaSpelling = \Faspay\RouteSpelling::SnakeCase,
        ) {}
    }

    /**
     * The unit of the shares in a debit bill. The documents leave it open, because the bill's total is sent in rupiah x
     * 100 and the shares of all samples are whole rupiah (route-payment.md 3). Try a small payment before you rely on
     * either.
     */
    enum RouteScale: string
    {
        /** Whole rupiah, as in the samples. */
        case Rupiah = 'rupiah';
        /** Rupiah x 100, like the total of the bill. */
        case Sen = 'sen';
    }

    /**
     * How the answer to an inquiry about a static virtual account of the older form names its shares. The sample and
     * the table of the documents disagree (route-payment.md 3).
     */
    enum RouteSpelling: string
    {
        /** partner_id and partner_amount, as in the sample. */
        case SnakeCase = 'snake_case';
        /** partnerId and partnerAmount, as in the table. */
        case CamelCase = 'camel_case';
    }

    /**
     * Settings for the transport of requests: timeouts, retries, proxy, observer. TLS 1.2 or later is always used, and
     * the gateway's certificate and host name are always verified; no setting changes that. A PHP worker keeps its
     * connections from one request to the next, but never takes them over a fork.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Transport
    {
        /**
         * @param float $timeout seconds for the whole call with all its attempts, 0.001 to 3600; choose less than
         *        PHP-FPM's request_terminate_timeout
         * @param float $connectTimeout seconds in which one attempt must resolve the name, connect and finish the TLS
         *        handshake, 0.001 to 3600
         * @param int $retries how often an inquiry may be tried again, 0 to 10; calls that create or move money are
         *        never tried again
         * @param string|null $caFile a PEM file with the certificates of trusted authorities; null means the file of
         *        the INI entry faspay.ca_file, or the system's certificates if that is empty
         * @param string|null $proxy the URL of a proxy: http, https, socks5 or socks5h, with a host, and with user and
         *        password percent-encoded; null means no proxy, even if environment variables name one
         * @param (callable(Transport\Event): mixed)|null $observer is called after each attempt; its return value is
         *        ignored, and so are exceptions that it throws
         * @param bool $keepConnections whether later calls of this worker may reuse the connection; with false each
         *        attempt opens a connection of its own and closes it
         * @throws ValidationException
         */
        public function __construct(
            float $timeout = 30.0,
            float $connectTimeout = 5.0,
            int $retries = 2,
            ?string $caFile = null,
            #[\SensitiveParameter] ?string $proxy = null,
            ?callable $observer = null,
            bool $keepConnections = true,
        ) {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }

    /** The gateway's signature formulas, for code that only needs these. */
    final class Signature
    {
        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * The debit signature: the SHA-1, in lower-case hex, of the lower-case hex MD5 of user id, password and parts
         * (debit.md 3). The formula has no separators, so different parts can have the same signature. Use order
         * numbers of one fixed length.
         *
         * @param string $userId the merchant's user id, such as "bot99999"
         * @param string $password the merchant's password
         * @param string ...$parts the signed fields in the order of the formula, for example the bill number
         * @throws ValidationException if user id or password is empty
         */
        public static function debit(#[\SensitiveParameter] string $userId, #[\SensitiveParameter] string $password, string ...$parts): string {}

        /**
         * The card signature: the SHA-1, in upper-case hex, of ##MERCHANT##PASSWORD##ORDER##amount##last##
         * (credit-card.md 3.1, 3.2).
         *
         * @param string $amount with two decimals, exactly as it is sent
         * @param string $last "0", the gateway's transaction id, or the status code of an answer
         * @throws ValidationException if merchant id or password is empty
         */
        public static function card(string $merchantId, #[\SensitiveParameter] string $password, string $orderId, string $amount, string $last): string {}

        /**
         * The signature of token calls: the SHA-1, in upper-case hex, of ##MERCHANT##PASSWORD##token## (credit-card.md
         * 3.3).
         *
         * @throws ValidationException if merchant id or password is empty
         */
        public static function cardToken(string $merchantId, #[\SensitiveParameter] string $password, #[\SensitiveParameter] string $token): string {}

        /**
         * The signature of the newer card interface: the SHA-256, in base64, of
         * ##MERCHANT##PASSWORD##ORDER##amount##0## (credit-card.md 3.4).
         *
         * @param string $amount with two decimals, exactly as it is sent
         * @throws ValidationException if merchant id or password is empty
         */
        public static function cardSha256(string $merchantId, #[\SensitiveParameter] string $password, string $orderId, string $amount): string {}

        /**
         * The SNAP signature: RSASSA-PKCS1-v1_5 with SHA-256, in base64, of METHOD:path:bodyHash:timestamp (snap.md
         * 5.1).
         *
         * A key is parsed once per worker; at most 16 parsed keys are kept, and none of their texts.
         *
         * @param string $privateKey an RSA key of 2048 to 6144 bits: PEM (PKCS#1, PKCS#8 or encrypted PKCS#8, its line
         *        breaks written as \n if need be), its base64 alone, or "file://" and the path of a plain file
         * @param string $method "POST" or "DELETE", as it is sent
         * @param string $path without scheme and host, at most 8192 bytes, such as "/v1.0/qr/qr-mpm-generate"
         * @param string $body as it is sent, or with white space and escaped slashes, which are signed without
         * @param string $timestamp the header X-TIMESTAMP, such as "2025-01-10T10:00:00+07:00"
         * @param string|null $passphrase of an encrypted key
         * @throws ValidationException if the key cannot be used (which says why without showing it), or the path is
         *        too long
         */
        public static function snap(#[\SensitiveParameter] string $privateKey, string $method, string $path, string $body, string $timestamp, #[\SensitiveParameter] ?string $passphrase = null): string {}

        /**
         * Whether a SNAP signature was made with the other half of this key (snap.md 5.2, 5.4).
         *
         * The body counts as signed if its bytes were signed, or one of its other forms. The other forms have no white
         * space between the tokens, plain slashes, or characters from U+0080 on as UTF-8 or as escapes. If the path is
         * that of a message about a virtual account, the blanks of the account's number may also be restored. Escapes
         * of ASCII are never decoded. The time and the other headers are not looked at. For messages from Faspay use the
         * methods of the client.
         *
         * @param string $publicKey an RSA key of 2048 to 6144 bits: PEM (SubjectPublicKeyInfo, PKCS#1 or an X.509
         *        certificate; line breaks may be written as \n), the base64 of one alone, or "file://" and the path
         *        of a plain local file. Traces of exceptions do not show it, for it may be a private one, passed by
         *        mistake
         * @param string $signature the header X-SIGNATURE; what is no signature at all is false, too
         * @param string $method of the request, such as "POST"
         * @param string $path the one that was signed: Faspay signs "/v1.0/transfer-va/payment" whatever stands
         *        before it in the shop's own URL
         * @param string $body as it arrived
         * @param string $timestamp the header X-TIMESTAMP as it arrived
         * @throws ValidationException if the key cannot be used, saying why
         */
        public static function verifySnap(#[\SensitiveParameter] string $publicKey, string $signature, string $method, string $path, string $body, string $timestamp): bool {}

        /**
         * The SHA-256, in 64 lower-case hex digits, of a body as SNAP signs it: without white space between the
         * tokens and with "/" for "\/" (snap.md 5.2). Everything else stays as it is, other escapes and the order of
         * members included.
         *
         * @param string $body as it is sent, of any length
         */
        public static function snapBodyHash(string $body): string {}

        /**
         * Compares two signatures in constant time and without regard to case. Texts of different lengths are unequal.
         */
        public static function equals(string $known, string $given): bool {}
    }

    /**
     * For the tests of applications: results without a gateway, and a clock that stands still.
     *
     * The methods work only while the INI entry faspay.testing is 1. On the command line ini_set() can change this
     * entry. Elsewhere only php.ini can. While it is 1, clients of Environment::Production can be neither constructed
     * nor used: both throw an \Error.
     */
    final class Testing
    {
        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Makes a result from its properties, for a mocked client to return. The methods of the result go by its
         * properties.
         *
         * A property that is not given is null if its type allows null. Otherwise it is '', 0, 0.0, false, [], the
         * enumeration's Unknown (or its first case), zero rupiah, or 1970-01-01 07:00:00 in Jakarta.
         *
         * @template T of object
         * @param class-string<T> $class the class of any result, of Form or of Transport\Event
         * @param array<string, mixed> $properties values by property name; each must be of the property's type
         * @return T
         * @throws \Error while faspay.testing is 0
         * @throws \ValueError for another class, and for an unknown property or a value of another type, which it names
         */
        public static function answer(string $class, array $properties = []): object {}

        /**
         * Stops the clock of this thread at a moment. That clock is used for validation, for dates that are filled in,
         * for signatures and for the expiry of cards. Deadlines, pauses and kept connections use the real time, and
         * PHP's own clock does not change. The clock stands until it is set again, until faspay.testing is 0, or until
         * the request ends.
         *
         * @param \DateTimeInterface|null $now a moment in the years 1000 to 9999, used to the second; null means the
         *        real time again
         * @throws \Error while faspay.testing is 0
         * @throws \ValueError if the moment is outside those years
         */
        public static function setNow(?\DateTimeInterface $now): void {}
    }

    /**
     * A form that the shopper's browser must submit. Never send it from your server.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Form
    {
        /** The URL that the form goes to. */
        public readonly string $action;
        /** Always "POST". */
        public readonly string $method;
        /** @var array<string, string> the fields: wire name => value */
        public readonly array $fields;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * The complete form as HTML. All values are escaped, and a button is shown for browsers without JavaScript.
         *
         * @param bool $autoSubmit whether to add a script that submits the form at once
         * @param string|null $nonce the nonce of the page's Content-Security-Policy, for that script
         * @param string|null $buttonLabel the text on the button; null means "Continue to payment"
         * @throws ValidationException if the nonce is no base64 text
         */
        public function toHtml(bool $autoSubmit = true, ?string $nonce = null, ?string $buttonLabel = null): string {}
    }

    /**
     * The results of many inquiries, one after the other, as they come. eachStatus() returns it. It reads the pairs,
     * sends the inquiries and waits for answers only inside its own methods, and can be gone through once.
     *
     * @template TKey
     * @template TResult
     * @implements \Iterator<TKey, TResult>
     * @strict-properties
     * @not-serializable
     */
    final class Inquiries implements \Iterator
    {
        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Returns the current result, or null if there is none any more.
         *
         * @return TResult|null
         */
        public function current(): mixed {}

        /**
         * Returns the key of the current result's pair, or null if there is no result any more.
         *
         * @return TKey|null
         */
        public function key(): mixed {}

        /** Lets go of the current result and waits for the next one. */
        public function next(): void {}

        /**
         * Begins, and waits for the first result.
         *
         * @throws \LogicException if it was called before, or the first result is gone
         */
        public function rewind(): void {}

        /** Whether there is a current result. */
        public function valid(): bool {}
    }
}

namespace Faspay\Transport {

    /**
     * What an observer is told about one attempt of a call. It contains no body, no secret, and of the URL only the
     * host. Seconds are counted from the start of the attempt and are 0.0 for steps that did not happen.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Event
    {
        public readonly string $operation;
        public readonly string $host;
        /** The HTTP status of the answer. It is 0 if no HTTP answer arrived. */
        public readonly int $httpStatus;
        /** The number of the attempt; the first one is 1. */
        public readonly int $attempt;
        public readonly \Faspay\Transport\Outcome $outcome;
        /** Whether the connection was already used by an earlier request. */
        public readonly bool $reused;
        public readonly bool $timedOut;
        public readonly float $dnsSeconds;
        public readonly float $connectSeconds;
        public readonly float $tlsSeconds;
        public readonly float $firstByteSeconds;
        public readonly float $totalSeconds;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /** How an attempt ended. */
    enum Outcome: string
    {
        /** An answer arrived. */
        case Answered = 'answered';
        /** The gateway cannot have received the whole request. */
        case NotSent = 'not_sent';
        /** The gateway may have received the request, but no usable answer arrived. */
        case Unknown = 'unknown';
    }
}
