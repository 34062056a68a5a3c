<?php

/**
 * This file declares every class, method and property of the extension. The arginfo beside it is generated from it
 * (bin/arginfo) and committed; the tests compare the two. References such as "debit.md 6" mean a section of the
 * protocol reference in docs/protocol/.
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
         * Makes an exception by hand, for tests. Each argument sets what it is named after.
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
         * Recurring::verifyReturn()), or "answer" (the card gateway's answer has a wrong signature).
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
         * Makes an exception by hand, for tests. Each argument sets what it is named after.
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
         * Makes an exception by hand, for tests. Each argument sets what it is named after.
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
         * The amount that the gateway sent, read as whole rupiah. It is null if the gateway sent no readable amount.
         */
        public readonly ?\Faspay\Money $actual;

        /** @var Debit\Status|CreditCard\Result the gateway's answer */
        public readonly object $status;

        /**
         * The merchant's own number for what the call was about: the bill number, the order id or the member id. It is
         * null if the call has no such number. It never comes from a message that was not verified.
         */
        public readonly ?string $orderNo;

        /** The external id of the failed request. It is null outside SNAP. */
        public readonly ?string $externalId;

        /**
         * Makes an exception by hand, for tests. Each argument sets what it is named after. In a subclass that does not
         * call this constructor, $expected is zero rupiah and $status is an unknown Debit\Status.
         *
         * @implementation-alias Faspay\ValidationException::__construct
         * @param Money|null $expected must be given
         * @param Debit\Status|CreditCard\Result|null $status must be given
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
     * that create or move money then throw an OutcomeUnknownException instead. Inquiries throw this exception.
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
         * Makes an exception by hand, for tests. Each argument sets what it is named after.
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
         * Makes an exception by hand, for tests. Each argument sets what it is named after.
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
     * Do not simply repeat a call that creates or moves money. After create() there is no trxId to ask about: use a new
     * bill number and let the old bill expire. After other calls ask status(). Inquiries (status, statuses, channels)
     * change nothing and may be repeated after this exception too.
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

    /** The state of a debit payment (debit.md 11.2). Results carry the gateway's own code beside it, as statusCode. */
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
     * The payment channels with their codes (debit.md 12). Every parameter of this type also takes a three-digit code
     * as text, so that channels newer than this release can be used.
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
        case OvoTokenize = '720';
        case BriCeria = '721';
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
         * @throws ValidationException if the currencies differ or the sum is too large
         */
        public function plus(\Faspay\Money $other): \Faspay\Money {}

        /**
         * This amount less the other one. The difference may be negative.
         *
         * @throws ValidationException if the currencies differ or the difference is too large
         */
        public function minus(\Faspay\Money $other): \Faspay\Money {}

        /**
         * This amount multiplied by a whole number.
         *
         * @throws ValidationException if the product is too large
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
        public static function cardToken(string $merchantId, #[\SensitiveParameter] string $password, string $token): string {}

        /**
         * The signature of the newer card interface: the SHA-256, in base64, of
         * ##MERCHANT##PASSWORD##ORDER##amount##0## (credit-card.md 3.4).
         *
         * @param string $amount with two decimals, exactly as it is sent
         * @throws ValidationException if merchant id or password is empty
         */
        public static function cardSha256(string $merchantId, #[\SensitiveParameter] string $password, string $orderId, string $amount): string {}

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
     * The results of many inquiries, one after the other, as they come: what eachStatus() returns. It pulls the pairs,
     * sends the inquiries and waits for answers inside its own methods only, and can be gone through once.
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
         * The current result; null when there is none any more.
         *
         * @return TResult|null
         */
        public function current(): mixed {}

        /**
         * The key of the current result's pair; null when there is no result any more.
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
         * Asks for the state of many payments over few connections. A payment whose inquiry fails does not disturb the
         * others: its exception stands at its key.
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
         * @param string $trxId the transaction that the shop stored for this order
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
         * @param Money $total the total of the bill
         * @throws ValidationException
         */
        public function permataNetForm(string $trxId, \Faspay\Money $total): \Faspay\Form;

        /**
         * Makes the form in which the shopper's browser binds a card of BRI Direct Debit.
         *
         * @param string $email the shopper's e-mail address
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
         * Asks for the state of many payments, and gives the results one after the other, as they come: for more pairs than
         * should lie in memory, or to act on each result at once. A payment whose inquiry fails does not disturb the others.
         *
         * Nothing is sent before the loop begins. $pairs is read while the loop goes on, never by more than $concurrency
         * pairs before the results that were taken; keys are kept whatever they are, and not compared. A pair that cannot be
         * asked about comes back as a ValidationException. What $pairs itself throws is thrown by the loop after the results
         * of all pairs before it.
         *
         * Timeouts and the deadline run only while the loop waits for its next result, so its body may take its time, use
         * this client, and loop over other inquiries. What was not asked by the deadline comes back as a NotSentException
         * with timedOut. Where the gateway has closed a connection meanwhile, the inquiry is
         * repeated. Leaving the loop ends what is under way; the answers are lost, which does no harm. The iterator can be
         * gone through once: a second rewind throws a LogicException.
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
         * rupiah and in rupiah x 100, so an expected amount that is 100 times too small passes too. On static virtual
         * accounts, whose payer chooses the amount, only whole rupiah are accepted. If the answer has no amount, the
         * amount of the notification is compared instead, but not on static virtual accounts.
         *
         * @param Money $expected the amount that the shop stored for this order, in whole rupiah
         * @param string $trxId the transaction that the shop stored for this order
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
         * @param Money $total the total of the bill
         * @throws ValidationException
         */
        public function permataNetForm(string $trxId, \Faspay\Money $total): \Faspay\Form {}

        /**
         * Makes the form in which the shopper's browser binds a card of BRI Direct Debit (debit.md 13.7). The documents
         * contradict themselves about its signature; this follows their sample code. They do not say how the result
         * arrives.
         *
         * @param string $email the shopper's e-mail address
         * @throws ValidationException
         */
        public function briBindingForm(string $email): \Faspay\Form {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }

    /** Applications should depend on this interface, so that they can wrap or replace the client. */
    interface CreditCardClient
    {
        /**
         * Makes the form that opens the payment window.
         *
         * @throws ValidationException with all violations
         */
        public function paymentForm(\Faspay\CreditCard\Order $order): \Faspay\Form;

        /**
         * Pays directly with a card.
         *
         * @param string $shopperIp an IPv4 address, also as "::ffff:203.0.113.7". The gateway takes no IPv6 address:
         *        serve the checkout from a host name without an AAAA record, or use paymentForm(), which asks for no
         *        address
         * @throws ValidationException before anything was sent; a mistyped or expired card is found here
         * @throws GatewayException 5530 means that the order id is in use: a payment exists, so ask status()
         * @throws NotSentException the call may be repeated with the same card
         * @throws OutcomeUnknownException ask status() until it knows; also if the answer's signature does not match
         * @throws MalformedMessageException the answer is about another order or amount: the payment may exist
         */
        public function charge(\Faspay\CreditCard\Order $order, \Faspay\CreditCard\Card $card, string $shopperIp): \Faspay\CreditCard\Result;

        /**
         * Asks for the latest status of a payment.
         *
         * @param string $orderId at most 100 characters, without # and ;
         * @param Money $amount the amount of the payment; the gateway refuses another one (5549)
         * @param string|null $transactionId also asks for this transaction; if it does not belong to the order, that is
         *        a GatewayException (5533 or 5588), not NotFound. Note that it is unsigned in callbacks and returns
         * @throws ValidationException
         * @throws GatewayException the gateway refused the inquiry, which says nothing about the payment
         * @throws TransportException
         * @throws SignatureException the answer is not the gateway's, or the password is wrong
         * @throws MalformedMessageException
         */
        public function status(string $orderId, \Faspay\Money $amount, ?string $transactionId = null): \Faspay\CreditCard\Result;

        /**
         * Takes the money of an authorized payment.
         *
         * @param string $orderId the id of the order
         * @param string $transactionId from status() or confirm()
         * @param Money $amount the amount of the payment
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function capture(string $orderId, string $transactionId, \Faspay\Money $amount): \Faspay\CreditCard\Operation;

        /**
         * Undoes a payment on its own day, before the bank's cut-off time.
         *
         * @param string $orderId the id of the order
         * @param string $transactionId from status() or confirm()
         * @param Money $amount the amount of the payment
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function void(string $orderId, string $transactionId, \Faspay\Money $amount): \Faspay\CreditCard\Operation;

        /**
         * Pays back a payment or a part of it, once or several times.
         *
         * @param string $orderId the id of the order
         * @param string $transactionId from status() or confirm()
         * @param Money $amount the amount of the payment
         * @param Money $refund the amount to pay back now
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function refund(string $orderId, string $transactionId, \Faspay\Money $amount, \Faspay\Money $refund): \Faspay\CreditCard\Operation;

        /**
         * Asks about a stored card.
         *
         * @param string $token at most 40 characters
         * @param CreditCard\TokenType $type the type of the token
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function token(#[\SensitiveParameter] string $token, \Faspay\CreditCard\TokenType $type): \Faspay\CreditCard\Token;

        /**
         * Deletes a stored card at the gateway.
         *
         * @param string $token at most 40 characters
         * @param CreditCard\TokenType $type the type of the token
         * @throws ValidationException
         * @throws GatewayException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask token()
         * @throws MalformedMessageException ask token()
         */
        public function deleteToken(#[\SensitiveParameter] string $token, \Faspay\CreditCard\TokenType $type): \Faspay\CreditCard\Token;

        /**
         * Asks for the newest token of a dynamic one, if the message with the replacement was lost.
         *
         * @param string $token the last token that is known, at most 40 characters
         * @param string|null $orderId the documents search by the order but list the token as the field: both are sent
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function lastToken(#[\SensitiveParameter] string $token, ?string $orderId = null): \Faspay\CreditCard\Token;

        /**
         * Reads and verifies the server callback.
         *
         * @param array<array-key, mixed>|string $body $_POST, or the raw form body
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(array|string $body): \Faspay\CreditCard\Notification;

        /**
         * Reads and verifies the parameters with which the shopper's browser comes back.
         *
         * @param array<array-key, mixed>|string $params $_GET or $_POST, or the raw query string or form body
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyReturn(array|string $params): \Faspay\CreditCard\ReturnVisit;

        /**
         * Asks the gateway whether what a notification claims is true.
         *
         * @param Money $expected the amount that the shop stored for this order
         * @throws AmountMismatchException the gateway's answer has another amount or currency
         * @throws ValidationException
         * @throws GatewayException also if the payment has another amount (5531, 5549)
         * @throws TransportException
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\CreditCard\Notification $notification, \Faspay\Money $expected): \Faspay\CreditCard\Result;
    }

    /**
     * The client for credit and debit cards (credit-card.md).
     *
     * A verified message does not prove a payment. The signature of a callback covers order, amount and status, so an
     * old "paid" one can be sent again after a void or a chargeback. It does not cover transaction id, error code,
     * currency and token. Deliver only after confirm(), and take tokens only from there.
     *
     * @strict-properties
     * @not-serializable
     */
    final class CreditCard implements CreditCardClient
    {
        /**
         * @param string $merchantId the login of the card merchant, at most 30 characters; not the five-digit code of
         *        debit
         * @param string $password the transaction password
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the environment's host; https, or http to this machine for the local
         *        sandbox
         * @param array{
         *     payment?: string, charge?: string, status?: string, capture?: string, void?: string, refund?: string,
         *     token?: string, deleteToken?: string, lastToken?: string
         * } $endpoints operation => path or URL, for a merchant that has hosts of its own
         * @param string|null $previousPassword is accepted by the verify methods too; for the time after a change of
         *        the password
         * @param CreditCard\Generation $generation which of the gateway's two interfaces to use
         * @throws ValidationException
         */
        public function __construct(
            string $merchantId,
            #[\SensitiveParameter] string $password,
            \Faspay\Environment|string $environment = \Faspay\Environment::Sandbox,
            ?\Faspay\Transport $transport = null,
            ?string $baseUrl = null,
            array $endpoints = [],
            #[\SensitiveParameter] ?string $previousPassword = null,
            \Faspay\CreditCard\Generation $generation = \Faspay\CreditCard\Generation::Fpg,
        ) {}

        /**
         * Makes the form that opens the payment window (credit-card.md 4, 7.1). The shopper's browser must submit it,
         * never your server. Nothing is sent. Store the order and its amount before you show the form.
         *
         * @throws ValidationException with all violations
         */
        public function paymentForm(\Faspay\CreditCard\Order $order): \Faspay\Form {}

        /**
         * Pays directly with a card (credit-card.md 4.3, 7.2). The card's data pass through your server, which puts it
         * in the scope of PCI DSS. The request is sent at most once. The card is wiped afterwards: it serves one
         * charge.
         *
         * @param string $shopperIp an IPv4 address, also as "::ffff:203.0.113.7". The gateway takes no IPv6 address:
         *        serve the checkout from a host name without an AAAA record, or use paymentForm(), which asks for no
         *        address
         * @throws ValidationException before anything was sent; a mistyped or expired card is found here
         * @throws GatewayException 5530 means that the order id is in use: a payment exists, so ask status()
         * @throws NotSentException the call may be repeated with the same card
         * @throws OutcomeUnknownException ask status() until it knows; also if the answer's signature does not match
         * @throws MalformedMessageException the answer is about another order or amount: the payment may exist
         */
        public function charge(\Faspay\CreditCard\Order $order, \Faspay\CreditCard\Card $card, string $shopperIp): \Faspay\CreditCard\Result {}

        /**
         * Asks for the latest status of a payment (credit-card.md 6.1). If the gateway never stored the payment,
         * because it was rejected or never arrived, the result is CardStatus::NotFound. The call changes nothing: you
         * may repeat it after any TransportException.
         *
         * @param string $orderId at most 100 characters, without # and ;
         * @param Money $amount the amount of the payment; the gateway refuses another one (5549)
         * @param string|null $transactionId also asks for this transaction; if it does not belong to the order, that is
         *        a GatewayException (5533 or 5588), not NotFound. Note that it is unsigned in callbacks and returns
         * @throws ValidationException
         * @throws GatewayException the gateway refused the inquiry, which says nothing about the payment
         * @throws TransportException
         * @throws SignatureException the answer is not the gateway's, or the password is wrong
         * @throws MalformedMessageException
         */
        public function status(string $orderId, \Faspay\Money $amount, ?string $transactionId = null): \Faspay\CreditCard\Result {}

        /**
         * Takes the money of an authorized payment (credit-card.md 6.2). The request is sent at most once.
         *
         * @param string $orderId the id of the order
         * @param string $transactionId from status() or confirm()
         * @param Money $amount the amount of the payment
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function capture(string $orderId, string $transactionId, \Faspay\Money $amount): \Faspay\CreditCard\Operation {}

        /**
         * Undoes a payment on its own day, before the bank's cut-off time (credit-card.md 6.3). The request is sent at
         * most once.
         *
         * @param string $orderId the id of the order
         * @param string $transactionId from status() or confirm()
         * @param Money $amount the amount of the payment
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function void(string $orderId, string $transactionId, \Faspay\Money $amount): \Faspay\CreditCard\Operation {}

        /**
         * Pays back a payment or a part of it, once or several times (credit-card.md 6.4). The request is sent at most
         * once. Two refunds of the same amount look alike: after an unknown outcome compare refundedTotal of status()
         * before you repeat it.
         *
         * @param string $orderId the id of the order
         * @param string $transactionId from status() or confirm()
         * @param Money $amount the amount of the payment
         * @param Money $refund the amount to pay back now
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function refund(string $orderId, string $transactionId, \Faspay\Money $amount, \Faspay\Money $refund): \Faspay\CreditCard\Operation {}

        /**
         * Asks about a stored card (credit-card.md 7.3). The documents do not say what the answer contains: raw has all
         * of it.
         *
         * @param string $token at most 40 characters
         * @param CreditCard\TokenType $type the type of the token
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function token(#[\SensitiveParameter] string $token, \Faspay\CreditCard\TokenType $type): \Faspay\CreditCard\Token {}

        /**
         * Deletes a stored card at the gateway (credit-card.md 7.3). The request is sent at most once.
         *
         * @param string $token at most 40 characters
         * @param CreditCard\TokenType $type the type of the token
         * @throws ValidationException
         * @throws GatewayException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask token()
         * @throws MalformedMessageException ask token()
         */
        public function deleteToken(#[\SensitiveParameter] string $token, \Faspay\CreditCard\TokenType $type): \Faspay\CreditCard\Token {}

        /**
         * Asks for the newest token of a dynamic one, if the message with the replacement was lost (credit-card.md
         * 7.3).
         *
         * @param string $token the last token that is known, at most 40 characters
         * @param string|null $orderId the documents search by the order but list the token as the field: both are sent
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function lastToken(#[\SensitiveParameter] string $token, ?string $orderId = null): \Faspay\CreditCard\Token {}

        /**
         * Reads and verifies the server callback (credit-card.md 5). Names are accepted in any case, and so are the
         * misspelt names of the documents.
         *
         * @param array<array-key, mixed>|string $body $_POST, or the raw form body
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(array|string $body): \Faspay\CreditCard\Notification {}

        /**
         * Reads and verifies the parameters with which the shopper's browser comes back (credit-card.md 5). Use the
         * result to show a page. Never deliver because of it.
         *
         * @param array<array-key, mixed>|string $params $_GET or $_POST, or the raw query string or form body
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyReturn(array|string $params): \Faspay\CreditCard\ReturnVisit {}

        /**
         * Asks the gateway whether what a notification claims is true. Deliver only if isPaid() of the result is true.
         *
         * @param Money $expected the amount that the shop stored for this order
         * @throws AmountMismatchException the gateway's answer has another amount or currency
         * @throws ValidationException
         * @throws GatewayException also if the payment has another amount (5531, 5549)
         * @throws TransportException
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\CreditCard\Notification $notification, \Faspay\Money $expected): \Faspay\CreditCard\Result {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }

    /** Applications should depend on this interface, so that they can wrap or replace the client. */
    interface RecurringClient
    {
        /**
         * Makes the form that registers a member and takes the first payment.
         *
         * @throws ValidationException with all violations
         */
        public function registrationForm(\Faspay\Recurring\Member $member, \Faspay\CreditCard\Order $order): \Faspay\Form;

        /**
         * Makes the form in which an existing member enters another card.
         *
         * @throws ValidationException with all violations
         */
        public function updateCardForm(\Faspay\Recurring\Member $member, \Faspay\CreditCard\Order $order): \Faspay\Form;

        /**
         * Changes a member.
         *
         * @throws ValidationException
         * @throws GatewayException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the call may be repeated too: it sets a state and adds nothing
         * @throws MalformedMessageException
         */
        public function updateMember(\Faspay\Recurring\Member $member): \Faspay\Recurring\MemberStatus;

        /**
         * Asks about a member.
         *
         * @param string $memberId at most 50 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $memberId): \Faspay\Recurring\MemberStatus;

        /**
         * Ends a subscription.
         *
         * @throws ValidationException
         * @throws GatewayException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException also if the gateway accepts it but says that the member is still active; ask
         *        status(), or repeat the call: it sets a state and adds nothing
         * @throws MalformedMessageException
         */
        public function cancel(\Faspay\Recurring\Member $member): \Faspay\Recurring\MemberStatus;

        /**
         * Reads and verifies what the browser brings back from the two forms.
         *
         * @param array<array-key, mixed>|string $params $_POST, or the raw form body
         * @param string $expectedOrderId the id of the order that the shop's session remembers
         * @param string $expectedMemberId the id of the member that the order is for
         * @throws SignatureException also for another order or member
         * @throws MalformedMessageException
         */
        public function verifyReturn(array|string $params, string $expectedOrderId, string $expectedMemberId): \Faspay\Recurring\ReturnVisit;

        /**
         * Reads and verifies the notification of a charge.
         *
         * @param string $body the raw request body
         * @throws SignatureException
         * @throws MalformedMessageException also if trxId is no GUID, because the browser sees a signature of the
         *        member "A2" that would also fit the charge "A" with the status 2
         */
        public function verifyNotification(string $body): \Faspay\Recurring\Charge;

        /**
         * Reads the notice that a member's card will expire.
         *
         * @param string $body the raw request body
         * @throws MalformedMessageException
         */
        public function readCardExpiry(string $body): \Faspay\Recurring\CardExpiry;

        /**
         * Computes when a member will be charged from a day on, and when each charge would be retried.
         *
         * @param \DateTimeInterface $from the first day that may be in the result
         * @param int $count how many charges at most, 1 to 1000
         * @return list<Recurring\ScheduledCharge> the charges, earliest first
         * @throws ValidationException
         */
        public function schedule(\Faspay\Recurring\Member $member, \DateTimeInterface $from, int $count = 12): array;
    }

    /**
     * The client for members whose card is charged periodically (recurring.md). The shopper registers on Faspay's page
     * and pays a first time. Faspay starts every later charge by itself and reports it.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Recurring implements RecurringClient
    {
        /**
         * @param string $cardMerchantId the login of the card merchant, at most 30 characters
         * @param string $cardPassword the transaction password of that login
         * @param string $merchantId the five-digit merchant code ("BOI")
         * @param string $merchantName at most 32 characters
         * @param string $userId normally "bot" followed by the merchant id
         * @param string $password the password of that user id
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the environment's host; https, or http to this machine for the local
         *        sandbox
         * @param array{register?: string, updateCard?: string, updateMember?: string, status?: string} $endpoints
         *        operation => path or URL. The documents do not print the address of status. Nor do they print the
         *        production address of updateMember, for which the sandbox's path is used
         * @param string|null $previousPassword is accepted by verifyNotification() too; for the time after a change of
         *        the password
         * @param string|null $previousCardPassword is accepted by verifyReturn() too
         * @throws ValidationException
         */
        public function __construct(
            string $cardMerchantId,
            #[\SensitiveParameter] string $cardPassword,
            string $merchantId,
            string $merchantName,
            string $userId,
            #[\SensitiveParameter] string $password,
            \Faspay\Environment|string $environment = \Faspay\Environment::Sandbox,
            ?\Faspay\Transport $transport = null,
            ?string $baseUrl = null,
            array $endpoints = [],
            #[\SensitiveParameter] ?string $previousPassword = null,
            #[\SensitiveParameter] ?string $previousCardPassword = null,
        ) {}

        /**
         * Makes the form that registers a member and takes the first payment (recurring.md 4). The shopper's browser
         * must submit it; nothing is sent. The result comes as a POST to the order's return URL, and to the card
         * callback.
         *
         * The order must be of type Sale, without tokenization, and in IDR; its return method is not used. The member's
         * startsOn must be today in Jakarta. Its id may not be a GUID followed by one more character: the signature
         * that the browser sees would then be the signature of a charge. The documents want the card password in the
         * form (recurring.md 4.1); it is left out unless the order's exposePasswordToBrowser is true.
         *
         * @throws ValidationException with all violations
         */
        public function registrationForm(\Faspay\Recurring\Member $member, \Faspay\CreditCard\Order $order): \Faspay\Form {}

        /**
         * Makes the form in which an existing member enters another card (recurring.md 5). The documents do not say
         * whether the amount of the order is charged.
         *
         * @throws ValidationException with all violations
         */
        public function updateCardForm(\Faspay\Recurring\Member $member, \Faspay\CreditCard\Order $order): \Faspay\Form {}

        /**
         * Changes a member (recurring.md 7). Only name, email, process days, amount, end and active may differ from
         * what was registered. The request is sent at most once.
         *
         * @throws ValidationException
         * @throws GatewayException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the call may be repeated too: it sets a state and adds nothing
         * @throws MalformedMessageException
         */
        public function updateMember(\Faspay\Recurring\Member $member): \Faspay\Recurring\MemberStatus {}

        /**
         * Asks about a member (recurring.md 8). The address is not documented: pass it as endpoints: ['status' => ...].
         *
         * @param string $memberId at most 50 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $memberId): \Faspay\Recurring\MemberStatus {}

        /**
         * Ends a subscription: it sends updateMember() with active false, because there is no other call for it
         * (recurring.md 7). Pass the member as it was registered, with the same startsOn, period and every: the gateway
         * refuses other changes.
         *
         * @throws ValidationException
         * @throws GatewayException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException also if the gateway accepts it but says that the member is still active; ask
         *        status(), or repeat the call: it sets a state and adds nothing
         * @throws MalformedMessageException
         */
        public function cancel(\Faspay\Recurring\Member $member): \Faspay\Recurring\MemberStatus {}

        /**
         * Reads and verifies what the browser brings back from the two forms (recurring.md 6). The signature covers
         * order, amount and card status, but not the member. Both order and member are therefore compared with what the
         * shop expects.
         *
         * @param array<array-key, mixed>|string $params $_POST, or the raw form body
         * @param string $expectedOrderId the id of the order that the shop's session remembers
         * @param string $expectedMemberId the id of the member that the order is for
         * @throws SignatureException also for another order or member
         * @throws MalformedMessageException
         */
        public function verifyReturn(array|string $params, string $expectedOrderId, string $expectedMemberId): \Faspay\Recurring\ReturnVisit {}

        /**
         * Reads and verifies the notification of a charge (recurring.md 9). It contains no amount, and its member is
         * not signed. The same notification may come again, and a failed charge may be paid later with the same trxId:
         * remember both trxId and status.
         *
         * @param string $body the raw request body
         * @throws SignatureException
         * @throws MalformedMessageException also if trxId is no GUID, because the browser sees a signature of the
         *        member "A2" that would also fit the charge "A" with the status 2
         */
        public function verifyNotification(string $body): \Faspay\Recurring\Charge {}

        /**
         * Reads the notice that a member's card will expire (recurring.md 10). It has no signature and names no
         * merchant, so anybody can send one. Use it only as a hint to ask the member for a new card.
         *
         * @param string $body the raw request body
         * @throws MalformedMessageException
         */
        public function readCardExpiry(string $body): \Faspay\Recurring\CardExpiry {}

        /**
         * Tells which of the two messages came, because both arrive at one URL. Nothing is verified.
         *
         * @param string $body the raw request body
         */
        public static function notificationKind(string $body): \Faspay\Recurring\NotificationKind {}

        /**
         * Computes when a member will be charged from a day on, and when each charge would be retried. Nothing is sent.
         * All days are days in Jakarta. An inactive member has no charges.
         *
         * The documents leave some points open, which are decided here as follows. If a month lacks the day, its last
         * day is used. The start day is paid by the registration and not charged again. The n-th period is counted from
         * the month or year of the start. The further process days are tried in the order of the calendar, each once,
         * before the next regular charge. A daily charge is not retried.
         *
         * @param \DateTimeInterface $from the first day that may be in the result
         * @param int $count how many charges at most, 1 to 1000
         * @return list<Recurring\ScheduledCharge> the charges, earliest first
         * @throws ValidationException
         */
        public function schedule(\Faspay\Recurring\Member $member, \DateTimeInterface $from, int $count = 12): array {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
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
         * The merchant's id at the channel, at most 32 characters. Null means the Faspay merchant id. Installments with
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
         * For Kredivo: 30_days, 3_months, 6_months or 12_months. Installments are possible from Rp 1.500.000. A bill
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
         * elsewhere. These channels are virtual accounts (BcaVa, BniVa, BriVa, CimbVa, DanamonVa, MandiriVa, MaybankVa,
         * PermataVa, SinarmasVa, bills of 19 digits), retail (Alfagroup, Indomaret) and other codes (BriMocash,
         * MandiriBillPayment, MaybankSms, Unicount, UnicountRupiah, XlTunai). An http or https URL with a host, without
         * blanks, control characters, quotes or angle brackets.
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
        /** null where what was echoed is no http or https URL; raw of the payment keeps it. */
        public readonly ?string $url;
        /** null where what was echoed is no http or https URL; raw of the payment keeps it. */
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
         * @param \Faspay\Money $expected the amount that the shop stored for this order
         * @throws \Faspay\ValidationException if the expected amount is not in whole rupiah
         */
        public function isPaidExactly(\Faspay\Money $expected): bool {}

        /**
         * Whether the payment is paid, failed, reversed, expired or cancelled. A paid one may still be reversed later.
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
         * @throws \Faspay\ValidationException
         */
        public function answer(\Faspay\Money $amount, string $name): string {}

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

namespace Faspay\CreditCard {

    /** The two generations of the card gateway's interface. */
    enum Generation: string
    {
        /** The interface that Faspay's own shop plugins use, with forms and SHA-1. All methods work with it. */
        case Fpg = 'fpg';

        /**
         * The newer interface, called "Revamp" (credit-card.md 8), with SHA-256 and JSON. Only paymentForm(), status(),
         * capture() and void() work: the documents show no direct payment, refund or token call. Orders need a
         * description and a billing line.
         *
         * The documents leave some points open. Its production address is unknown: pass baseUrl. status(), capture()
         * and void() are signed like the payment. The signatures of answers are not checked, so answers are trusted
         * because of TLS alone. Callbacks are read like those of Fpg.
         */
        case Revamp = 'revamp';
    }

    /** Whether a payment takes the money at once. */
    enum TransactionType: string
    {
        /** Takes the money at once. */
        case Sale = 'sale';
        /** Reserves the money. capture() takes it later. */
        case Authorize = 'authorize';
    }

    /** The kind of token that stands for a stored card. */
    enum TokenType: string
    {
        /** Can be used many times and is never replaced. */
        case Static = 'static';
        /** Can be used once. Each payment replaces it by a new one. */
        case Dynamic = 'dynamic';
    }

    /** The brand of a card. */
    enum CardType: string
    {
        case Visa = 'visa';
        case Mastercard = 'mastercard';
        case Jcb = 'jcb';
        case Amex = 'amex';
    }

    /**
     * How the shopper's browser comes back. With Post it brings no session cookies that are SameSite=Lax, because the
     * request comes from another site.
     */
    enum ReturnMethod: string
    {
        case Get = 'get';
        case Post = 'post';
    }

    /**
     * What happens with the card's token besides the payment (credit-card.md 7).
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Tokenization
    {
        public readonly string $criteria;
        public readonly ?string $token;
        public readonly int $option;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Pays and stores the card. The result carries the new token. */
        public static function register(): \Faspay\CreditCard\Tokenization {}

        /**
         * Pays with the stored card of a token.
         *
         * @param string $token at most 40 characters
         */
        public static function pay(#[\SensitiveParameter] string $token): \Faspay\CreditCard\Tokenization {}

        /**
         * Pays with another card and stores that card under the same token.
         *
         * @param string $token at most 40 characters
         */
        public static function addCard(#[\SensitiveParameter] string $token): \Faspay\CreditCard\Tokenization {}
    }

    /**
     * What is to be paid by card (credit-card.md 4). The constructor checks nothing: paymentForm() and charge() check
     * the whole order. Empty texts count as null. No text may contain a semicolon, which separates the fields of the
     * gateway's answers.
     *
     * @strict-properties
     */
    final readonly class Order
    {
        /**
         * The id of the order, at most 100 characters, without # and ;, without a blank at either end. Ids that differ
         * only in upper and lower case count as the same. The gateway refuses an id that was used before (5530).
         */
        public readonly string $id;
        /** More than zero. */
        public readonly \Faspay\Money $amount;
        /** At most 120 characters. */
        public readonly string $customerName;
        /** At most 100 characters. */
        public readonly string $customerEmail;
        /**
         * The URL to which the browser comes back: http or https with a host, at most 100 characters, without blanks,
         * control characters, quotes, angle brackets, user name or password. Take the shop's address from its
         * configuration, because anybody can send a Host header of his choice.
         */
        public readonly string $returnUrl;
        public readonly \Faspay\CreditCard\TransactionType $type;
        /** At most 100 characters. */
        public readonly ?string $description;
        public readonly ?\Faspay\CreditCard\Tokenization $tokenization;
        public readonly \Faspay\CreditCard\ReturnMethod $returnMethod;
        /**
         * The URL for callbacks about this order instead of the one in the merchant portal. The rules are those of
         * returnUrl.
         */
        public readonly ?string $callbackUrl;
        /** en, id, ms, zh-Hans or zh-Hant. Null means the gateway's default. */
        public readonly ?string $language;
        public readonly ?\Faspay\Address $billing;
        public readonly ?\Faspay\Address $shipping;
        /** At most 20 digits, which may be grouped as in Faspay\Address::$phone. */
        public readonly ?string $phone;
        /** In the same currency as the amount. */
        public readonly ?\Faspay\Money $shippingCost;
        /**
         * Whether the form contains the transaction password, as in the documents' sample. The password is the key of
         * all signatures: whoever reads the page's source can then forge callbacks that say "paid" for any order and
         * amount. Leave it false.
         */
        public readonly bool $exposePasswordToBrowser;
        /**
         * @var array<string, string|int> further fields by wire name, such as MREF1, MPARAM1, FRISK1 or style_image_url
         */
        public readonly array $extra;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param array<string, string|int> $extra further fields by wire name
         */
        public function __construct(
            string $id,
            \Faspay\Money $amount,
            string $customerName,
            string $customerEmail,
            string $returnUrl,
            \Faspay\CreditCard\TransactionType $type = \Faspay\CreditCard\TransactionType::Sale,
            ?string $description = null,
            ?\Faspay\CreditCard\Tokenization $tokenization = null,
            \Faspay\CreditCard\ReturnMethod $returnMethod = \Faspay\CreditCard\ReturnMethod::Get,
            ?string $callbackUrl = null,
            ?string $language = null,
            ?\Faspay\Address $billing = null,
            ?\Faspay\Address $shipping = null,
            ?string $phone = null,
            ?\Faspay\Money $shippingCost = null,
            bool $exposePasswordToBrowser = false,
            array $extra = [],
        ) {}
    }

    /**
     * A card, for one charge. Nothing of it can be read back, dumped, copied or serialized; this extension wipes its
     * copies of number and CVC, and libcurl's, once they were sent, and its own with the object. Not ours to wipe: the
     * variable they came from (unset it). SECURITY.md says exactly what remains.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Card
    {
        /**
         * @param string $number 12 to 19 digits; the check digit is checked before sending
         * @param string $holder name on the card, at most 100 characters
         * @param int $expiryMonth 1 to 12
         * @param int $expiryYear four digits
         * @param string|null $cvc 3 or 4 digits; merchants whose settings allow it may leave it out
         * @param string|null $issuerCountry two letters
         */
        public function __construct(
            #[\SensitiveParameter] string $number,
            string $holder,
            int $expiryMonth,
            int $expiryYear,
            \Faspay\CreditCard\CardType $type,
            #[\SensitiveParameter] ?string $cvc = null,
            ?string $issuerCountry = null,
        ) {}

        /**
         * Type and last four digits.
         *
         * @return array<string, mixed>
         */
        public function __debugInfo(): array {}
    }

    /**
     * What the gateway answers about a payment.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Result
    {
        /**
         * Whether the gateway signed the answer. It is false only for errors about payments that the gateway does not
         * have, never for the state of a payment.
         */
        public readonly bool $authentic;
        public readonly string $orderId;
        /** The gateway's id of the transaction. It is null or "0" if the payment was rejected. */
        public readonly ?string $transactionId;
        public readonly \Faspay\CardStatus $status;
        /** The gateway's own code. */
        public readonly ?string $statusCode;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $currency;
        /** "0" means no error of the platform. The other codes are in credit-card.md 9.1. */
        public readonly ?string $errorCode;
        /** The gateway's text for your log, not for the shopper. */
        public readonly ?string $errorText;
        /** The category of what the shopper is told (credit-card.md 9.3). */
        public readonly ?string $userCode;
        /** The gateway's text for the shopper. */
        public readonly ?string $userMessage;
        public readonly ?\DateTimeImmutable $transactedAt;
        public readonly ?\DateTimeImmutable $capturedAt;
        public readonly ?\DateTimeImmutable $refundedAt;
        public readonly ?\Faspay\Money $refundedTotal;
        public readonly ?\Faspay\CreditCard\CardType $cardType;
        /** The first six and last four digits of the card number. */
        public readonly ?string $maskedCard;
        public readonly ?string $cardholder;
        /** The risk of fraud from 0 (very low) to 4 (very high), or -1 if it was not rated. */
        public readonly ?int $fraudLevel;
        public readonly ?string $fraudScore;
        public readonly ?bool $exceedsHighRisk;
        /**
         * The token with which the stored card can be used again. It is not signed, and the shopper's browser posts the
         * form of the payment window. Take the token only from confirm(), only if the order asked for tokenization, and
         * use it only for the shopper of this order.
         */
        public readonly ?string $token;
        public readonly ?string $bankCode;
        public readonly ?string $bankMessage;
        public readonly ?string $bankReference;
        public readonly ?string $authorizationId;
        public readonly ?string $acquirerBank;
        public readonly ?string $transactionType;
        public readonly ?string $eci;
        /** The indicator SUC, RTY, ALT or NA (credit-card.md 9.6). */
        public readonly ?string $eui;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Whether the money was taken, which is so for Sale and Captured. In a result of confirm() it also means that
         * the expected amount was taken. It stays true after refunds.
         */
        public function isPaid(): bool {}

        /**
         * Whether the money was taken with this amount and currency, by the same rule as in confirm(). It serves shops
         * that ask the gateway themselves because no callback came.
         */
        public function isPaidExactly(\Faspay\Money $expected): bool {}

        /** Whether the whole amount was refunded. */
        public function isFullyRefunded(): bool {}

        /**
         * Whether only a void, refund or chargeback can still change the status. Authorized and Reconfirm are not
         * final.
         */
        public function isFinal(): bool {}

        /**
         * Whether the shopper may try again with a new order id: the payment failed for good, the bank did answer, and
         * the payment was not blocked.
         */
        public function mayRetry(): bool {}

        /**
         * The meanings of the codes, in English.
         *
         * @return array{
         *     statusCode?: string, errorCode?: string, userCode?: string, eui?: string, eci?: string,
         *     acquirerBank?: string
         * } the meaning by the name of the property, for codes that are known
         */
        public function explain(): array {}
    }

    /**
     * The result of a capture, void or refund. It describes this operation, not the payment: a void that failed leaves
     * the payment as it was.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Operation
    {
        /** Whether the operation succeeded and the gateway signed the answer. */
        public readonly bool $succeeded;
        /** Whether the gateway signed the answer. */
        public readonly bool $authentic;
        public readonly string $orderId;
        public readonly ?string $transactionId;
        /**
         * The gateway's code for the operation. E means that the operation failed and says nothing about the payment.
         */
        public readonly ?string $statusCode;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $errorCode;
        public readonly ?string $errorText;
        public readonly ?string $userCode;
        public readonly ?string $userMessage;
        public readonly ?string $bankCode;
        public readonly ?string $bankMessage;
        public readonly ?\Faspay\Money $refundedTotal;
        public readonly ?\DateTimeImmutable $performedAt;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A stored card. The documents do not say which fields these answers have, so most properties may be null.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Token
    {
        public readonly string $token;
        public readonly ?string $maskedCard;
        public readonly ?\Faspay\CreditCard\CardType $cardType;
        public readonly ?string $cardholder;
        public readonly ?string $errorCode;
        public readonly ?string $errorText;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A verified callback. It only claims a status: ask CreditCard::confirm() whether the claim is true.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Notification
    {
        public readonly string $orderId;
        /** The gateway's id of the transaction. It is null or "0" if the payment was rejected. */
        public readonly ?string $transactionId;
        public readonly \Faspay\CardStatus $status;
        /** The gateway's own code. */
        public readonly ?string $statusCode;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $currency;
        /** "0" means no error of the platform. The other codes are in credit-card.md 9.1. */
        public readonly ?string $errorCode;
        /** The gateway's text for your log, not for the shopper. */
        public readonly ?string $errorText;
        /** The category of what the shopper is told (credit-card.md 9.3). */
        public readonly ?string $userCode;
        /** The gateway's text for the shopper. */
        public readonly ?string $userMessage;
        public readonly ?\DateTimeImmutable $transactedAt;
        public readonly ?\DateTimeImmutable $capturedAt;
        public readonly ?\DateTimeImmutable $refundedAt;
        public readonly ?\Faspay\Money $refundedTotal;
        public readonly ?\Faspay\CreditCard\CardType $cardType;
        /** The first six and last four digits of the card number. */
        public readonly ?string $maskedCard;
        public readonly ?string $cardholder;
        /** The risk of fraud from 0 (very low) to 4 (very high), or -1 if it was not rated. */
        public readonly ?int $fraudLevel;
        public readonly ?string $fraudScore;
        public readonly ?bool $exceedsHighRisk;
        /**
         * The token with which the stored card can be used again. It is not signed, and the shopper's browser posts the
         * form of the payment window. Take the token only from confirm(), only if the order asked for tokenization, and
         * use it only for the shopper of this order.
         */
        public readonly ?string $token;
        public readonly ?string $bankCode;
        public readonly ?string $bankMessage;
        public readonly ?string $bankReference;
        public readonly ?string $authorizationId;
        public readonly ?string $acquirerBank;
        public readonly ?string $transactionType;
        public readonly ?string $eci;
        /** The indicator SUC, RTY, ALT or NA (credit-card.md 9.6). */
        public readonly ?string $eui;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the message says that the payment is paid. Only CreditCard::confirm() tells whether that is true. */
        public function claimsPaid(): bool {}

        /**
         * The body to answer with, with HTTP status 200. The documents ask for none; this one says that the callback
         * arrived.
         */
        public function acknowledge(): string {}
    }

    /**
     * What the shopper's browser brought back. Show a page, but deliver nothing: a shopper can come back with an old
     * message.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class ReturnVisit
    {
        public readonly string $orderId;
        /** The gateway's id of the transaction. It is null or "0" if the payment was rejected. */
        public readonly ?string $transactionId;
        public readonly \Faspay\CardStatus $claimedStatus;
        /** The gateway's own code. */
        public readonly ?string $claimedStatusCode;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $currency;
        /** "0" means no error of the platform. The other codes are in credit-card.md 9.1. */
        public readonly ?string $errorCode;
        /** The gateway's text for your log, not for the shopper. */
        public readonly ?string $errorText;
        /** The category of what the shopper is told (credit-card.md 9.3). */
        public readonly ?string $userCode;
        /** The gateway's text for the shopper. */
        public readonly ?string $userMessage;
        public readonly ?\DateTimeImmutable $transactedAt;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }
}

namespace Faspay\Recurring {

    /** How often a member is charged. */
    enum Period: string
    {
        case Daily = 'daily';
        case Monthly = 'monthly';
        case Yearly = 'yearly';
    }

    /** The messages that arrive at the notification URL. */
    enum NotificationKind: string
    {
        case Charge = 'charge';
        case CardExpiry = 'card_expiry';
        case Unknown = 'unknown';
    }

    /**
     * A member and when to charge the card (recurring.md 4.2). The constructor checks nothing: the client's methods
     * check the whole member first.
     *
     * @strict-properties
     */
    final readonly class Member
    {
        /** The id that the merchant gives the member, at most 50 characters, without a blank at either end. */
        public readonly string $id;
        /** At most 50 characters. */
        public readonly string $name;
        /** At most 50 characters. */
        public readonly string $email;
        /** The amount of each charge, at most 12 characters including two decimals. */
        public readonly \Faspay\Money $amount;
        /**
         * The first day, as any moment of that day in Jakarta. It must be today at the registration. Store it, because
         * later calls must repeat it.
         */
        public readonly \DateTimeInterface $startsOn;
        /**
         * The last day on which a charge may fall, as any moment of that day in Jakarta. If your default time zone is
         * another one, give the zone: new DateTimeImmutable('2027-01-05', new DateTimeZone('Asia/Jakarta')).
         */
        public readonly \DateTimeInterface $endsOn;
        public readonly \Faspay\Recurring\Period $period;
        /**
         * @var list<int> one to nine different days of the month: first the charge day, then the days of its retries
         */
        public readonly array $processDays;
        /** Charge in every n-th period, 1 to 9. */
        public readonly int $every;
        /** Whether Faspay sends e-mails to the member. */
        public readonly bool $emailNotification;
        public readonly bool $active;
        /** Whether Faspay tells the shop about a month before the card expires. */
        public readonly bool $notifyCardExpiry;
        /** The documents do not say what this means. Their forms send true. */
        public readonly bool $accumulate;
        /** The documents do not say what this means either. Their forms send 0. */
        public readonly int $accumulateEvery;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<int> $processDays days of the month
         */
        public function __construct(
            string $id,
            string $name,
            string $email,
            \Faspay\Money $amount,
            \DateTimeInterface $startsOn,
            \DateTimeInterface $endsOn,
            \Faspay\Recurring\Period $period,
            array $processDays,
            int $every = 1,
            bool $emailNotification = true,
            bool $active = true,
            bool $notifyCardExpiry = false,
            bool $accumulate = true,
            int $accumulateEvery = 0,
        ) {}
    }

    /**
     * What the gateway says about a member. The documents do not describe these answers to the end, so everything but
     * the id may be null.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class MemberStatus
    {
        public readonly string $memberId;
        public readonly ?string $name;
        public readonly ?string $email;
        /** As the gateway writes it, for example "12,15,20". */
        public readonly ?string $processDays;
        public readonly ?\Faspay\Money $amount;
        public readonly ?\DateTimeImmutable $startsOn;
        public readonly ?\DateTimeImmutable $endsOn;
        public readonly ?\Faspay\Recurring\Period $period;
        public readonly ?int $every;
        public readonly ?bool $active;
        public readonly ?string $responseCode;
        public readonly ?string $responseText;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * What the shopper's browser brought back from a form. Show a page. Ask the card gateway before you rely on it.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class ReturnVisit
    {
        public readonly string $orderId;
        public readonly string $memberId;
        public readonly ?string $transactionId;
        public readonly \Faspay\CardStatus $claimedStatus;
        public readonly ?string $claimedStatusCode;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $currency;
        public readonly ?string $errorCode;
        public readonly ?string $errorText;
        public readonly ?string $userCode;
        public readonly ?string $userMessage;
        public readonly ?\DateTimeImmutable $transactedAt;
        /** "1" for a registration and "2" for a card update. This and all following properties are not signed. */
        public readonly ?string $recurringType;
        public readonly ?string $memberName;
        public readonly ?string $memberEmail;
        public readonly ?string $processDays;
        public readonly ?\Faspay\Money $recurringAmount;
        public readonly ?\DateTimeImmutable $startsOn;
        public readonly ?\DateTimeImmutable $endsOn;
        public readonly ?\Faspay\Recurring\Period $period;
        public readonly ?int $every;
        public readonly ?bool $active;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A verified notification of a charge. The signature covers trxId and status alone, not the member. The same
     * notification may come again, and a failed charge may be paid later: tell them apart by trxId and status together.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Charge
    {
        /** The id of the card transaction. */
        public readonly string $trxId;
        public readonly string $merchantId;
        /** The id that the merchant gave the member. Find the member by this one. */
        public readonly string $merchantMemberId;
        /** Faspay's internal id of the member. */
        public readonly ?string $gatewayMemberId;
        /** Paid, Failed or Unknown. */
        public readonly \Faspay\PaymentStatus $status;
        public readonly string $statusCode;
        public readonly ?string $statusText;
        public readonly ?string $reference;
        public readonly ?\DateTimeImmutable $chargedAt;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the message says that the charge succeeded. */
        public function claimsPaid(): bool {}

        /** The body to answer with. None is documented, so this is debit's answer, in JSON. */
        public function acknowledge(): string {}
    }

    /**
     * A hint that a member's card will expire soon. It is not signed: anybody can send one.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class CardExpiry
    {
        public readonly string $memberId;
        public readonly ?string $name;
        public readonly ?string $email;
        public readonly ?\Faspay\Money $amount;
        /** The month after which the card is no longer valid, for example "2027-05". */
        public readonly string $expiresMonth;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * One charge that will become due.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class ScheduledCharge
    {
        /** The day of the charge, as midnight in Jakarta. */
        public readonly \DateTimeImmutable $date;
        /** @var list<\DateTimeImmutable> the days on which the charge would be tried again after failures */
        public readonly array $retryDates;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }
}
