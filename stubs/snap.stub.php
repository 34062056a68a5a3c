<?php

/**
 * This file declares the classes of SNAP. The types that all products share are in faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "snap.md 8.2" mean a section of the protocol reference in docs/protocol/.
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
    interface SnapClient
    {
        /**
         * Creates a virtual account for one bill.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the account may exist: use a new trxId and let the old account expire
         * @throws MalformedMessageException the answer is about another bill, or it cannot be read: the account may
         *        exist
         */
        public function createVa(\Faspay\Snap\VaBill $bill): \Faspay\Snap\VirtualAccount;

        /**
         * Asks the gateway for the state of a virtual account. Exactly one of the two ids must be given.
         *
         * @param Channel|string $channel a Channel or a code of digits
         * @param string|null $trxId of an account that createVa() made, at most 32 characters
         * @param string|null $inquiryRequestId of the inquiry about a static account, at most 32 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function vaStatus(\Faspay\Snap\VaNumber $number, \Faspay\Channel|string $channel, ?string $trxId = null, ?string $inquiryRequestId = null): \Faspay\Snap\Status;

        /**
         * Deletes a virtual account that is not paid yet.
         *
         * @param string $trxId as in VaBill, at most 32 characters
         * @param string $reason at most 50 characters
         * @throws ValidationException
         * @throws GatewayException the gateway refused
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask vaStatus()
         * @throws MalformedMessageException the answer is about another account: ask vaStatus()
         */
        public function deleteVa(\Faspay\Snap\VaNumber $number, string $trxId, string $reason): \Faspay\Snap\VaDeletion;

        /**
         * Makes a QRIS code for one bill.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the code may exist: ask qrStatus(), or use a new partnerReferenceNo
         * @throws MalformedMessageException the answer is about another bill, its QR code is wrong, or its link is no
         *        web address: the code may exist
         */
        public function generateQr(\Faspay\Snap\QrBill $bill): \Faspay\Snap\Qr;

        /**
         * Asks the gateway for the state of a QRIS payment.
         *
         * @param string $partnerReferenceNo as in QrBill, at most 32 characters
         * @param string|null $referenceNo as Qr::$referenceNo, at most 16 characters; null leaves it out
         * @param Channel|string $channel a Channel or a code of digits
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function qrStatus(string $partnerReferenceNo, ?string $referenceNo, \Faspay\Channel|string $channel): \Faspay\Snap\Status;

        /**
         * Creates a direct debit, which is a payment by wallet or internet banking.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the payment may exist: ask debitStatus(), or use a new partnerReferenceNo
         * @throws MalformedMessageException the answer is about another bill, or its link is none that a shopper may
         *        follow: the payment may exist
         */
        public function createDebit(\Faspay\Snap\DebitBill $bill): \Faspay\Snap\DebitPayment;

        /**
         * Asks the gateway for the state of a direct debit.
         *
         * @param string $partnerReferenceNo as in DebitBill, at most 32 characters
         * @param string|null $referenceNo as DebitPayment::$referenceNo, at most 16 characters; null leaves it out
         * @param Channel|string $channel a Channel or a code of digits
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function debitStatus(string $partnerReferenceNo, ?string $referenceNo, \Faspay\Channel|string $channel): \Faspay\Snap\Status;

        /**
         * Cancels a direct debit that is not paid yet.
         *
         * @param string $partnerReferenceNo as in DebitBill, at most 32 characters
         * @param string $referenceNo as DebitPayment::$referenceNo, at most 16 characters
         * @param Channel|string $channel a Channel or a code of digits
         * @param string $reason at most 256 characters
         * @param Money|null $amount the amount of the bill, in rupiah; null leaves it out
         * @param array<string, mixed> $extra further members by the wire's nesting, as in DebitBill
         * @throws ValidationException
         * @throws GatewayException the gateway refused
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask debitStatus()
         * @throws MalformedMessageException the answer is about another payment: ask debitStatus()
         */
        public function cancelDebit(string $partnerReferenceNo, string $referenceNo, \Faspay\Channel|string $channel, string $reason, ?\Faspay\Money $amount = null, array $extra = []): \Faspay\Snap\DebitCancellation;

        /**
         * Asks for the state of many payments, and gives the results one after the other, as they come.
         *
         * @template TKey
         * @param iterable<TKey, Snap\StatusQuery> $queries
         * @param int $concurrency how many inquiries run and results wait at a time, 1 to 64; with 1 one after the other
         * @param float|null $deadline seconds that the iterator may work in all, 0.001 to 86400; null means none
         * @return \Iterator<TKey, Snap\Status|\Faspay\Exception>
         * @throws ValidationException for an impossible concurrency or deadline
         */
        public function eachStatus(iterable $queries, int $concurrency = 8, ?float $deadline = null): \Iterator;

        /**
         * Reads and verifies an inquiry about a static virtual account, to which the shop answers while the payer waits.
         *
         * @param string $body the raw request body: file_get_contents('php://input'), $request->getContent(), ...
         * @param array<array-key, mixed> $headers all headers of the request: getallheaders(), $_SERVER,
         *        $request->headers->all(), getHeaders() of PSR-7
         * @param string|null $requestPath the path of the request, with or without a slash in front, used from /v1.0/ on;
         *        null: what the members of the body tell
         * @param \DateTimeInterface|null $receivedAt when the request arrived; null means now
         * @throws SignatureException the message is not Faspay's, is about another merchant, or is too old or too young
         * @throws MalformedMessageException
         */
        public function verifyVaInquiry(string $body, array $headers, ?string $requestPath = null, ?\DateTimeInterface $receivedAt = null): \Faspay\Snap\VaInquiry;

        /**
         * Reads and verifies a notification about a virtual account, a QRIS payment or a direct debit.
         *
         * @param string $body the raw request body: file_get_contents('php://input'), $request->getContent(), ...
         * @param array<array-key, mixed> $headers all headers of the request: getallheaders(), $_SERVER,
         *        $request->headers->all(), getHeaders() of PSR-7
         * @param string|null $requestPath the path of the request, with or without a slash in front, used from /v1.0/ on;
         *        null: what the members of the body tell
         * @param \DateTimeInterface|null $receivedAt when the request arrived; null means now
         * @throws SignatureException the message is not Faspay's, is about another merchant, or is too old or too young
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body, array $headers, ?string $requestPath = null, ?\DateTimeInterface $receivedAt = null): \Faspay\Snap\Notification;

        /**
         * Asks the gateway whether what a notification claims is true.
         *
         * @param Money $expected the amount that the shop stored for this order, in rupiah, with or without sen
         * @param Channel|string|null $channel a Channel or a code of digits; null means that of the notification. The
         *        classic form of virtual accounts names none: give it
         * @throws SignatureException the notification is for another merchant
         * @throws AmountMismatchException the order is paid, but with another amount, or no amount is known
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\Snap\Notification $notification, \Faspay\Money $expected, \Faspay\Channel|string|null $channel = null): \Faspay\Snap\Status;
    }

    /**
     * The client for virtual accounts, QRIS and direct debit under Bank Indonesia's standard SNAP (snap.md).
     *
     * The gateway's answers are not signed: TLS and the references that they repeat are what makes them trustworthy.
     * What the gateway sends by itself is signed with Faspay's key.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Snap implements SnapClient
    {
        /**
         * A key is PEM text (also with literal \n for its line breaks, as .env files have it), bare base64, or the
         * name of a plain local file after file://. It must be an RSA key of 2048 bits or more (snap.md 3). Traces of
         * exceptions show no key, and no public one either: that may be the private one, passed by mistake.
         *
         * @param string $merchantId the merchant code ("BOI"), at most five digits
         * @param string $privateKey the merchant's own private key: PKCS#1, PKCS#8 or encrypted PKCS#8
         * @param string $faspayPublicKey Faspay's public key of this environment: SPKI or an X.509 certificate
         * @param string|null $passphrase opens an encrypted private key
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the environment's host; https, or http to this machine for the local
         *        sandbox
         * @param array{
         *     createVa?: string, vaStatus?: string, deleteVa?: string, generateQr?: string, qrStatus?: string,
         *     createDebit?: string, debitStatus?: string, cancelDebit?: string
         * } $endpoints operation => path or URL, for addresses that belong to one merchant
         * @param string|null $previousFaspayPublicKey is accepted by the verify methods too; for the time after a
         *        change of Faspay's key
         * @param string $channelId the header CHANNEL-ID, at most five digits
         * @param list<string> $companyCodes the company codes of the merchant's own virtual accounts, each of one to
         *        eight digits: they prove that a message without merchantId is about this merchant. Leave out a code that
         *        other merchants have, too, and one with which a longer code of another merchant begins
         * @param int $clockSkew by how many seconds X-TIMESTAMP of a message may differ from the time of its arrival,
         *        0 to 999999
         * @throws ValidationException
         */
        public function __construct(
            string $merchantId,
            #[\SensitiveParameter] string $privateKey,
            #[\SensitiveParameter] string $faspayPublicKey,
            #[\SensitiveParameter] ?string $passphrase = null,
            \Faspay\Environment|string $environment = \Faspay\Environment::Sandbox,
            ?\Faspay\Transport $transport = null,
            ?string $baseUrl = null,
            array $endpoints = [],
            #[\SensitiveParameter] ?string $previousFaspayPublicKey = null,
            string $channelId = '77001',
            array $companyCodes = [],
            int $clockSkew = 300,
        ) {}

        /**
         * Creates a virtual account, or a payment code of Indomaret or Alfamart, for one bill (snap.md 8.2). The request
         * is sent at most once, whatever happens.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the account may exist: use a new trxId and let the old account expire
         * @throws MalformedMessageException the answer is about another bill, or it cannot be read: the account may
         *        exist
         */
        public function createVa(\Faspay\Snap\VaBill $bill): \Faspay\Snap\VirtualAccount {}

        /**
         * Asks the gateway for the state of a virtual account (snap.md 8.6). Exactly one of the two ids must be given.
         * An account that it does not know has the status PaymentStatus::NotFound and is no exception. Where the
         * gateway answers a list, only the row that was asked for counts. The call changes nothing: failures that are
         * known to be safe are retried, and you may repeat it after any TransportException.
         *
         * @param Channel|string $channel a Channel or a code of digits
         * @param string|null $trxId of an account that createVa() made, at most 32 characters
         * @param string|null $inquiryRequestId of the inquiry about a static account, at most 32 characters
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function vaStatus(\Faspay\Snap\VaNumber $number, \Faspay\Channel|string $channel, ?string $trxId = null, ?string $inquiryRequestId = null): \Faspay\Snap\Status {}

        /**
         * Deletes a virtual account that is not paid yet (snap.md 8.7). The request is sent at most once.
         *
         * @param string $trxId as in VaBill, at most 32 characters
         * @param string $reason at most 50 characters
         * @throws ValidationException
         * @throws GatewayException the gateway refused
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask vaStatus()
         * @throws MalformedMessageException the answer is about another account: ask vaStatus()
         */
        public function deleteVa(\Faspay\Snap\VaNumber $number, string $trxId, string $reason): \Faspay\Snap\VaDeletion {}

        /**
         * Makes a QRIS code for one bill (snap.md 9.1). The request is sent at most once, whatever happens. The
         * checksum and the amount of the code are checked.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the code may exist: ask qrStatus(), or use a new partnerReferenceNo
         * @throws MalformedMessageException the answer is about another bill, its QR code is wrong, or its link is no
         *        web address: the code may exist
         */
        public function generateQr(\Faspay\Snap\QrBill $bill): \Faspay\Snap\Qr {}

        /**
         * Asks the gateway for the state of a QRIS payment (snap.md 9.2). A payment that it does not know has the
         * status PaymentStatus::NotFound and is no exception. The call changes nothing, as vaStatus().
         *
         * The documents call $referenceNo mandatory. After an unknown outcome of generateQr() the shop has none: null
         * leaves it out, and whether the gateway then answers is unknown.
         *
         * @param string $partnerReferenceNo as in QrBill, at most 32 characters
         * @param string|null $referenceNo as Qr::$referenceNo, at most 16 characters; null leaves it out
         * @param Channel|string $channel a Channel or a code of digits
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function qrStatus(string $partnerReferenceNo, ?string $referenceNo, \Faspay\Channel|string $channel): \Faspay\Snap\Status {}

        /**
         * Creates a direct debit, which is a payment by wallet or internet banking (snap.md 10 lists the channels, 10.1
         * the fields). The request is sent at most once, whatever happens.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was created
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the payment may exist: ask debitStatus(), or use a new partnerReferenceNo
         * @throws MalformedMessageException the answer is about another bill, or its link is none that a shopper may
         *        follow: the payment may exist
         */
        public function createDebit(\Faspay\Snap\DebitBill $bill): \Faspay\Snap\DebitPayment {}

        /**
         * Asks the gateway for the state of a direct debit (snap.md 10.2). A payment that it does not know has the
         * status PaymentStatus::NotFound and is no exception. The call changes nothing, as vaStatus().
         *
         * The documents call $referenceNo mandatory. After an unknown outcome of createDebit() the shop has none: null
         * leaves it out, and whether the gateway then answers is unknown.
         *
         * @param string $partnerReferenceNo as in DebitBill, at most 32 characters
         * @param string|null $referenceNo as DebitPayment::$referenceNo, at most 16 characters; null leaves it out
         * @param Channel|string $channel a Channel or a code of digits
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function debitStatus(string $partnerReferenceNo, ?string $referenceNo, \Faspay\Channel|string $channel): \Faspay\Snap\Status {}

        /**
         * Cancels a direct debit that is not paid yet (snap.md 10.3). The request is sent at most once. Its fields are
         * those of the national standard, because Faspay's own table is not known.
         *
         * @param string $partnerReferenceNo as in DebitBill, at most 32 characters
         * @param string $referenceNo as DebitPayment::$referenceNo, at most 16 characters
         * @param Channel|string $channel a Channel or a code of digits
         * @param string $reason at most 256 characters
         * @param Money|null $amount the amount of the bill, in rupiah; null leaves it out
         * @param array<string, mixed> $extra further members by the wire's nesting, as in DebitBill
         * @throws ValidationException
         * @throws GatewayException the gateway refused
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask debitStatus()
         * @throws MalformedMessageException the answer is about another payment: ask debitStatus()
         */
        public function cancelDebit(string $partnerReferenceNo, string $referenceNo, \Faspay\Channel|string $channel, string $reason, ?\Faspay\Money $amount = null, array $extra = []): \Faspay\Snap\DebitCancellation {}

        /**
         * Asks for the state of many payments, and gives the results one after the other, as they come. If the inquiry
         * about one payment fails, its exception is its result; the others are not affected. A query that cannot be
         * asked, and what is no query, comes back as a ValidationException.
         *
         * Nothing is sent before the loop begins. The iterator reads $queries while the loop goes on, at most
         * $concurrency of them ahead of the results that were taken, and keeps all keys as they are. Timeouts and the
         * deadline run only while the loop waits for its next result. The iterator can be gone through only once. All of
         * it is as in Debit::eachStatus().
         *
         * @template TKey
         * @param iterable<TKey, Snap\StatusQuery> $queries
         * @param int $concurrency how many inquiries run and results wait at a time, 1 to 64; with 1 one after the other
         * @param float|null $deadline seconds that the iterator may work in all, 0.001 to 86400; null means none
         * @return \Iterator<TKey, Snap\Status|\Faspay\Exception>
         * @throws ValidationException for an impossible concurrency or deadline
         */
        public function eachStatus(iterable $queries, int $concurrency = 8, ?float $deadline = null): \Iterator {}

        /**
         * Reads and verifies an inquiry about a static virtual account, to which the shop answers while the payer waits
         * (snap.md 8.3). Answer with VaInquiry::answer() or reject(), or with rejectUnverified() if this throws.
         *
         * Faspay signs the body, the time and the path, but none of X-EXTERNAL-ID, X-PARTNER-ID and CHANNEL-ID, and it
         * signs for all merchants with one key. If the body has a merchantId, it must be this client's. To handle a
         * message later, put body, headers, path and time of arrival into a queue, and verify it again there.
         *
         * @param string $body the raw request body: file_get_contents('php://input'), $request->getContent(), ...
         * @param array<array-key, mixed> $headers all headers of the request: getallheaders(), $_SERVER,
         *        $request->headers->all(), getHeaders() of PSR-7
         * @param string|null $requestPath the path of the request, with or without a slash in front, used from /v1.0/ on;
         *        null: what the members of the body tell
         * @param \DateTimeInterface|null $receivedAt when the request arrived; null means now
         * @throws SignatureException the message is not Faspay's, is about another merchant, or is too old or too young
         * @throws MalformedMessageException
         */
        public function verifyVaInquiry(string $body, array $headers, ?string $requestPath = null, ?\DateTimeInterface $receivedAt = null): \Faspay\Snap\VaInquiry {}

        /**
         * Reads and verifies a notification about a virtual account, a QRIS payment or a direct debit (snap.md 8.4, 8.5,
         * 9.3, 10.4). Answer with Notification::acknowledge() or reject(), or with rejectUnverified() if this throws.
         *
         * Faspay signs the body, the time and the path, but none of X-EXTERNAL-ID, X-PARTNER-ID and CHANNEL-ID, and it
         * signs for all merchants with one key. If the body has a merchantId, it must be this client's. To handle a
         * message later, put body, headers, path and time of arrival into a queue, and verify it again there.
         *
         * @param string $body the raw request body: file_get_contents('php://input'), $request->getContent(), ...
         * @param array<array-key, mixed> $headers all headers of the request: getallheaders(), $_SERVER,
         *        $request->headers->all(), getHeaders() of PSR-7
         * @param string|null $requestPath the path of the request, with or without a slash in front, used from /v1.0/ on;
         *        null: what the members of the body tell
         * @param \DateTimeInterface|null $receivedAt when the request arrived; null means now
         * @throws SignatureException the message is not Faspay's, is about another merchant, or is too old or too young
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body, array $headers, ?string $requestPath = null, ?\DateTimeInterface $receivedAt = null): \Faspay\Snap\Notification {}

        /**
         * Asks the gateway whether what a notification claims is true. Deliver only if isPaid() of the result is true.
         *
         * When the gateway says paid, the amounts are compared. If its answer has no amount, that of the notification
         * counts, because Faspay signed it, but only if the notification is proven to be about this merchant. Other
         * states are returned as they are. A static account is asked about by the id of the inquiry before its payment.
         *
         * @param Money $expected the amount that the shop stored for this order, in rupiah, with or without sen
         * @param Channel|string|null $channel a Channel or a code of digits; null means that of the notification. The
         *        classic form of virtual accounts names none: give it
         * @throws SignatureException the notification is for another merchant
         * @throws AmountMismatchException the order is paid, but with another amount, or no amount is known
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\Snap\Notification $notification, \Faspay\Money $expected, \Faspay\Channel|string|null $channel = null): \Faspay\Snap\Status {}

        /**
         * Tells from the members of a body what it is, for one address that gets everything. Nothing is verified. A
         * notification of the older product, which Faspay may send to the same address, is one for Debit (snap.md 5.5).
         *
         * @param string $body the raw request body
         * @param array<array-key, mixed> $headers as in verifyNotification(); today none of them decides
         */
        public static function messageKind(string $body, array $headers): \Faspay\Snap\MessageKind {}

        /**
         * The answer to a message that could not be verified, or that the shop could not handle (snap.md 6.3): 401 for a
         * SignatureException, 400 for a MalformedMessageException, and 500 for anything else, which makes the gateway
         * send a notification again. It says nothing of the exception but the name of a field.
         *
         * @param \Throwable $e what verifyVaInquiry(), verifyNotification() or the shop's own code threw
         * @param string $requestPath the path of the request, from which the service is told
         */
        public static function rejectUnverified(\Throwable $e, string $requestPath): \Faspay\Snap\Reply {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }
}

namespace Faspay\Snap {

    /** What a payment is made with, in notifications and queries. */
    enum NotificationKind: string
    {
        /** A virtual account (snap.md 8). */
        case Va = 'va';
        /** A QRIS code (snap.md 9). */
        case Qr = 'qr';
        /** A direct debit (snap.md 10). */
        case Debit = 'debit';
    }

    /** What a body is, judged by its members. */
    enum MessageKind: string
    {
        /** For Snap::verifyVaInquiry(). */
        case VaInquiry = 'va_inquiry';
        /** For Snap::verifyNotification(). */
        case Notification = 'notification';
        /** For Debit::verifyNotification(). */
        case LegacyDebit = 'legacy_debit';
        case Unknown = 'unknown';
    }

    /** Why a message is refused (snap.md 6.3). The digits xx are those of the message's service. */
    enum Rejection: string
    {
        /** 404xx12, for QRIS and direct debit 404xx01: the shop has no such bill. */
        case NotFound = 'not_found';
        /** 404xx14: the bill was paid before. */
        case Paid = 'paid';
        /** 404xx19 */
        case Expired = 'expired';
        /** 404xx13: another amount than that of the bill. */
        case AmountMismatch = 'amount_mismatch';
        /** 409xx00: the X-EXTERNAL-ID came before, with another message. */
        case Duplicate = 'duplicate';
        /** 401xx00 */
        case Unauthorized = 'unauthorized';
        /** 400xx01: a field has a wrong format. */
        case Malformed = 'malformed';
        /** 400xx02 */
        case MissingField = 'missing_field';
        /** 500xx00: the shop failed. */
        case Failure = 'failure';
    }

    /**
     * The number of a virtual account in its parts (snap.md 8.1). Blanks in front of the parts are kept as they were
     * received, and they do not matter for equals(). It can be stored: serialized, or as its parts.
     *
     * @strict-properties
     */
    final readonly class VaNumber
    {
        /** The company code, at most 8 characters: digits, before which blanks may stand. */
        public readonly string $partnerServiceId;
        /** The rest of the number, at most 20 characters. */
        public readonly string $customerNo;
        /** The whole number, at most 28 characters. Null means the two parts together. */
        public readonly ?string $virtualAccountNo;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $partnerServiceId, string $customerNo, ?string $virtualAccountNo = null) {}

        /**
         * Takes a number apart, as the shopper types it. The company code is filled up with blanks to 8 characters, as
         * the gateway's documents show it (snap.md 8.6).
         *
         * @param string $digits the whole number: digits only, at most 20 more than the company code has
         * @param int $prefixLength how many of them are the company code, 1 to 8
         * @throws \Faspay\ValidationException
         */
        public static function fromString(string $digits, int $prefixLength): \Faspay\Snap\VaNumber {}

        /** Whether both are the same number, whatever blanks stand in front of their parts. */
        public function equals(\Faspay\Snap\VaNumber $other): bool {}

        /** What the shopper types: the whole number without blanks in front. */
        public function __toString(): string {}
    }

    /**
     * What is to be paid by virtual account (snap.md 8.2). The constructor checks nothing: createVa() checks the whole
     * bill before anything is sent. Empty texts count as null.
     *
     * @strict-properties
     */
    final readonly class VaBill
    {
        /**
         * The shop's own number, at most 32 characters. Status, deletion and notification name it. The documents give it
         * only 16 characters in the notification (snap.md 8.5), so prefer a number of at most 16.
         */
        public readonly string $trxId;
        /** The total (wire name totalAmount), more than zero and below Rp 100 trillion. */
        public readonly \Faspay\Money $total;
        /** The customer's name (wire name virtualAccountName), at most 128 characters. */
        public readonly string $name;
        /** What is paid for (wire name additionalInfo.billDescription), at most 18 characters. */
        public readonly string $description;
        /** A Channel or a code of digits. */
        public readonly \Faspay\Channel|string $channel;
        /** The moment until which the account can be paid: in the future. Null means the gateway's default. */
        public readonly ?\DateTimeInterface $expiresAt;
        /** The date of the order. Null means now. */
        public readonly ?\DateTimeInterface $date;
        /** At most 128 characters. */
        public readonly ?string $email;
        /** At most 30 digits, which may be grouped as in Faspay\Address::$phone. */
        public readonly ?string $phone;
        /** A number of the shop's own choice, at most 28 digits, for static accounts of BNI, BNC and BTN. */
        public readonly ?string $virtualAccountNo;
        /**
         * @var array<string, mixed> further members by the wire's nesting: texts, integers, lists and maps of these;
         *      members that have a property here are refused, and so are more than 4096 values in all
         */
        public readonly array $extra;
        /** Divides the total among partners. */
        public readonly ?\Faspay\RoutePayment $route;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param array<string, mixed> $extra further members by the wire's nesting
         */
        public function __construct(
            string $trxId,
            \Faspay\Money $total,
            string $name,
            string $description,
            \Faspay\Channel|string $channel,
            ?\DateTimeInterface $expiresAt = null,
            ?\DateTimeInterface $date = null,
            ?string $email = null,
            ?string $phone = null,
            ?string $virtualAccountNo = null,
            array $extra = [],
            ?\Faspay\RoutePayment $route = null,
        ) {}
    }

    /**
     * What is to be paid by QRIS (snap.md 9.1). The constructor checks nothing: generateQr() checks the whole bill
     * before anything is sent. Empty texts count as null.
     *
     * @strict-properties
     */
    final readonly class QrBill
    {
        /** The shop's own number, at most 32 characters. Queries and notifications name it. */
        public readonly string $partnerReferenceNo;
        /** More than zero and below Rp 100 trillion. */
        public readonly \Faspay\Money $amount;
        /** What is paid for (wire name additionalInfo.billDescription), at most 128 characters. */
        public readonly string $description;
        /** A Channel or a code of digits. */
        public readonly \Faspay\Channel|string $channel;
        /** The customer's phone, at most 30 digits, which may be grouped as in Faspay\Address::$phone. */
        public readonly string $phone;
        /** The moment until which the code can be paid (wire name validityPeriod): in the future. */
        public readonly \DateTimeInterface $expiresAt;
        /** The date of the order. Null means now. */
        public readonly ?\DateTimeInterface $date;
        /**
         * @var array<string, mixed> further members by the wire's nesting: texts, integers, lists and maps of these;
         *      members that have a property here are refused, and so are more than 4096 values in all
         */
        public readonly array $extra;
        /** Divides the total among partners. */
        public readonly ?\Faspay\RoutePayment $route;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param array<string, mixed> $extra further members by the wire's nesting
         */
        public function __construct(
            string $partnerReferenceNo,
            \Faspay\Money $amount,
            string $description,
            \Faspay\Channel|string $channel,
            string $phone,
            \DateTimeInterface $expiresAt,
            ?\DateTimeInterface $date = null,
            array $extra = [],
            ?\Faspay\RoutePayment $route = null,
        ) {}
    }

    /**
     * What is to be paid by direct debit (snap.md 10.1). The constructor checks nothing: createDebit() checks the whole
     * bill before anything is sent. Empty texts count as null.
     *
     * @strict-properties
     */
    final readonly class DebitBill
    {
        /** The shop's own number, at most 32 characters. Inquiries and notifications name it. */
        public readonly string $partnerReferenceNo;
        /** More than zero and below Rp 100 trillion. */
        public readonly \Faspay\Money $amount;
        /** What is paid for (wire name additionalInfo.billDescription), at most 128 characters. */
        public readonly string $description;
        /** A Channel or a code of digits. */
        public readonly \Faspay\Channel|string $channel;
        /** The moment until which it can be paid (wire name validUpTo): in the future. */
        public readonly \DateTimeInterface $expiresAt;
        /** At most 30 digits, which may be grouped as in Faspay\Address::$phone. OVO Tokenized requires it. */
        public readonly ?string $phone;
        /** At most 128 characters. */
        public readonly ?string $customerName;
        /** At most 128 characters. */
        public readonly ?string $email;
        /** The token of a bound card, at most 560 characters. BRI Direct Debit requires it. Dumps do not show it. */
        public readonly ?string $bankCardToken;
        /** The date of the order. Null means now. */
        public readonly ?\DateTimeInterface $date;
        /**
         * @var array<string, mixed> further members by the wire's nesting: texts, integers, lists and maps of these;
         *      members that have a property here are refused, and so are more than 4096 values in all
         */
        public readonly array $extra;
        /** Divides the total among partners. */
        public readonly ?\Faspay\RoutePayment $route;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param array<string, mixed> $extra further members by the wire's nesting
         */
        public function __construct(
            string $partnerReferenceNo,
            \Faspay\Money $amount,
            string $description,
            \Faspay\Channel|string $channel,
            \DateTimeInterface $expiresAt,
            ?string $phone = null,
            ?string $customerName = null,
            ?string $email = null,
            #[\SensitiveParameter] ?string $bankCardToken = null,
            ?\DateTimeInterface $date = null,
            array $extra = [],
            ?\Faspay\RoutePayment $route = null,
        ) {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }

    /**
     * A virtual account that was created.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class VirtualAccount
    {
        /** What the shopper types: (string) $number. Store it for vaStatus() and deleteVa(). */
        public readonly \Faspay\Snap\VaNumber $number;
        /** The trxId of the bill. */
        public readonly string $trxId;
        public readonly ?\Faspay\Money $total;
        public readonly ?\DateTimeImmutable $expiresAt;
        /** Faspay's page about the payment. */
        public readonly ?string $redirectUrl;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A QRIS code that was made. One of its three forms is there at least.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Qr
    {
        /** Faspay's number of the payment. Store it for qrStatus(). */
        public readonly string $referenceNo;
        /** The number in the bill. */
        public readonly string $partnerReferenceNo;
        /** The text that the QR code shows. The documents do not mention it, but the gateway sends it. */
        public readonly ?string $qrContent;
        /** The QR code as a picture (PNG). Faspay gives it to some merchants only. */
        public readonly ?string $qrUrl;
        /** Faspay's page that shows the QR code: in spite of its name no picture. Send the browser there. */
        public readonly ?string $qrImageUrl;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The gateway's answer to the deletion of a virtual account.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class VaDeletion
    {
        public readonly \Faspay\Snap\VaNumber $number;
        /** The shop's own number. */
        public readonly ?string $billNo;
        /** The state of the transaction in the gateway's own codes, for example "3". */
        public readonly ?string $statusCode;
        /** The gateway's own words. Never decide by them. */
        public readonly ?string $statusText;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A direct debit that was created.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class DebitPayment
    {
        /** Faspay's number of the payment. Store it for debitStatus() and cancelDebit(). */
        public readonly string $referenceNo;
        /** The number in the bill. */
        public readonly string $partnerReferenceNo;
        /**
         * Where to send the shopper: the first that the gateway filled of webRedirectUrl, webUrl and appRedirectUrl. The
         * last one is a link into an app, with a scheme of the app's own.
         * The shopper comes back to the return URL of the older protocol (snap.md 10.1). Debit::verifyReturn() checks it
         * with the older credentials of the same merchant. Only debitStatus() says whether the shopper paid.
         */
        public readonly ?string $redirectUrl;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The gateway's answer to the cancellation of a direct debit.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class DebitCancellation
    {
        public readonly ?string $partnerReferenceNo;
        public readonly ?string $referenceNo;
        public readonly ?\DateTimeImmutable $cancelledAt;
        /** When the payment was made that is cancelled now. */
        public readonly ?\DateTimeImmutable $transactedAt;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * What to ask the gateway about.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class StatusQuery
    {
        public readonly \Faspay\Snap\NotificationKind $kind;
        public readonly ?\Faspay\Snap\VaNumber $number;
        public readonly ?string $trxId;
        public readonly ?string $inquiryRequestId;
        public readonly ?string $partnerReferenceNo;
        public readonly ?string $referenceNo;
        public readonly \Faspay\Channel|string $channel;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Asks about a virtual account, as Snap::vaStatus() does.
         *
         * @param \Faspay\Channel|string $channel a Channel or a code of digits
         * @param string|null $trxId of an account that createVa() made, at most 32 characters
         * @param string|null $inquiryRequestId of the inquiry about a static account, at most 32 characters
         */
        public static function va(\Faspay\Snap\VaNumber $number, \Faspay\Channel|string $channel, ?string $trxId = null, ?string $inquiryRequestId = null): \Faspay\Snap\StatusQuery {}

        /**
         * Asks about a QRIS payment, as Snap::qrStatus() does.
         *
         * @param string $partnerReferenceNo as in QrBill, at most 32 characters
         * @param string|null $referenceNo as Qr::$referenceNo, at most 16 characters; null leaves it out
         * @param \Faspay\Channel|string $channel a Channel or a code of digits
         */
        public static function qr(string $partnerReferenceNo, ?string $referenceNo, \Faspay\Channel|string $channel): \Faspay\Snap\StatusQuery {}

        /**
         * Asks about a direct debit, as Snap::debitStatus() does.
         *
         * @param string $partnerReferenceNo as in DebitBill, at most 32 characters
         * @param string|null $referenceNo as DebitPayment::$referenceNo, at most 16 characters; null leaves it out
         * @param \Faspay\Channel|string $channel a Channel or a code of digits
         */
        public static function debit(string $partnerReferenceNo, ?string $referenceNo, \Faspay\Channel|string $channel): \Faspay\Snap\StatusQuery {}
    }

    /**
     * The gateway's answer to an inquiry.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Status
    {
        /** Faspay's number of the payment. Null for virtual accounts that createVa() made. */
        public readonly ?string $referenceNo;
        /** The shop's own number. Null for virtual accounts. */
        public readonly ?string $partnerReferenceNo;
        /** The trxId that was asked about; virtual accounts only. */
        public readonly ?string $trxId;
        /** Virtual accounts only. */
        public readonly ?\Faspay\Snap\VaNumber $number;
        /**
         * 00 Paid, 01 Unprocessed, 02 and 03 InProcess, 04 Refunded, 05 Cancelled, 06 Failed, 07 NotFound, or Expired
         * if the text of the state says so. It is InProcess if the gateway answered "in progress".
         */
        public readonly \Faspay\PaymentStatus $status;
        /** The gateway's own code, of two digits. */
        public readonly ?string $statusCode;
        /** The gateway's own words. Never decide by them. */
        public readonly ?string $statusText;
        public readonly ?\DateTimeImmutable $paidAt;
        /** The amount that was paid. */
        public readonly ?\Faspay\Money $amount;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the status is Paid. In a result of confirm() it also means that the expected amount was paid. */
        public function isPaid(): bool {}

        /**
         * Whether the status is Paid and exactly this amount was paid. It is false if the gateway sent no amount.
         *
         * @param \Faspay\Money $expected the amount that the shop stored for this order, in rupiah
         */
        public function isPaidExactly(\Faspay\Money $expected): bool {}

        /**
         * Whether the payment is paid, refunded, cancelled, failed or expired. NotFound is not final: a payment may be
         * under way. A paid one may still be refunded later.
         */
        public function isFinal(): bool {}
    }

    /**
     * A verified inquiry about a static virtual account, which waits for answer() or reject() (snap.md 8.3).
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class VaInquiry
    {
        public readonly \Faspay\Snap\VaNumber $number;
        /** Faspay's id of the inquiry. The payment that follows bears it, too. */
        public readonly string $inquiryRequestId;
        public readonly ?string $channelCode;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $sourceBankCode;
        public readonly ?string $hashedSourceAccountNo;
        /** The header X-EXTERNAL-ID, which is not signed. */
        public readonly string $externalId;
        /** The header X-TIMESTAMP, which is signed. */
        public readonly ?\DateTimeImmutable $sentAt;
        /** Whether the number begins with one of the client's company codes. */
        public readonly bool $own;
        /** @var array<string, mixed> the whole message by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Says what is to be paid, and by whom.
         *
         * @param \Faspay\Money $total the amount, below Rp 100 trillion; zero is sent as it is
         * @param string $name the customer's name, which the payer sees, at most 50 characters
         * @param string|null $email at most 255 characters; null goes out as an empty text
         * @param string|null $phone at most 30 digits, which may be grouped; null goes out as an empty text
         * @param array<string, mixed> $extra further members by the wire's nesting, as in VaBill
         * @param \Faspay\RoutePayment|null $route divides the payment among partners (route-payment.md)
         * @throws \Faspay\ValidationException
         */
        public function answer(\Faspay\Money $total, string $name, ?string $email = null, ?string $phone = null, array $extra = [], ?\Faspay\RoutePayment $route = null): \Faspay\Snap\Reply {}

        /**
         * Refuses the inquiry: nothing can be paid.
         *
         * @param string|null $detail stands behind the reason's own text, in all at most 150 characters
         * @throws \Faspay\ValidationException
         */
        public function reject(\Faspay\Snap\Rejection $reason, ?string $detail = null): \Faspay\Snap\Reply {}
    }

    /**
     * A verified notification (snap.md 8.4, 8.5, 9.3, 10.4). The signature covers the whole body. It does not prove that
     * the message is new, nor, in the classic form, which merchant it is for. So handle each deduplicationKey() once,
     * and ask Snap::confirm().
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Notification
    {
        public readonly \Faspay\Snap\NotificationKind $kind;
        /** Null in the classic form of virtual accounts. Else it is the client's own. */
        public readonly ?string $merchantId;
        /** The trxId of the bill; accounts that createVa() made. */
        public readonly ?string $trxId;
        /** The shop's own number; QRIS and direct debit. The standard lets it be missing. */
        public readonly ?string $partnerReferenceNo;
        /** Faspay's number of the payment; QRIS, direct debit and static accounts. */
        public readonly ?string $referenceNo;
        /** Virtual accounts only. For static ones it is the id of the inquiry before. */
        public readonly ?string $paymentRequestId;
        /** Virtual accounts only. */
        public readonly ?\Faspay\Snap\VaNumber $number;
        public readonly ?\Faspay\Money $amount;
        /** As Status::$status. The classic form of virtual accounts has no code: its arrival means Paid. */
        public readonly \Faspay\PaymentStatus $status;
        /** The gateway's own code, of two digits. */
        public readonly ?string $statusCode;
        /** The gateway's own words. Never decide by them. */
        public readonly ?string $statusText;
        public readonly ?\DateTimeImmutable $paidAt;
        /** Null if this release does not know the code. */
        public readonly ?\Faspay\Channel $channel;
        public readonly ?string $channelCode;
        /** The header X-EXTERNAL-ID, which is not signed. */
        public readonly string $externalId;
        /** The header X-TIMESTAMP, which is signed. */
        public readonly ?\DateTimeImmutable $sentAt;
        /** Whether it is proven to be about this merchant, by its merchantId or by one of the client's company codes. */
        public readonly bool $own;
        /** @var array<string, mixed> the whole message by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the message says that the payment is paid, whomever it is about. */
        public function claimsPaid(): bool {}

        /**
         * Whether the message says that the payment is paid, and is proven to be about this merchant. Whether the order
         * is still paid only Snap::confirm() tells.
         */
        public function isPaid(): bool {}

        /**
         * Whether isPaid() is true and the message names exactly this amount.
         *
         * @param \Faspay\Money $expected the amount that the shop stored for this order, in rupiah
         */
        public function isPaidExactly(\Faspay\Money $expected): bool {}

        /**
         * The same text for every delivery of the same event, and another for every other event. Record it, and
         * $externalId, in the transaction that books the payment: what comes again with the same key is acknowledged and
         * not booked again; the same X-EXTERNAL-ID with another key is Rejection::Duplicate.
         */
        public function deduplicationKey(): string {}

        /**
         * The answer that accepts the notification, also when it comes again.
         *
         * @param string|null $name the customer's name, at most 255 characters, for the classic form of virtual
         *        accounts, which requires it; other forms ignore it
         * @throws \Faspay\ValidationException
         */
        public function acknowledge(?string $name = null): \Faspay\Snap\Reply {}

        /**
         * The answer that refuses the notification. A static account's payment is then reversed.
         *
         * @param string|null $detail stands behind the reason's own text, in all at most 150 characters
         * @throws \Faspay\ValidationException
         */
        public function reject(\Faspay\Snap\Rejection $reason, ?string $detail = null): \Faspay\Snap\Reply {}
    }

    /**
     * An answer to the gateway. Send all of it: the gateway reads the HTTP status, too.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Reply
    {
        /** The first three digits of the response code. */
        public readonly int $httpStatus;
        /** @var array<string, string> Content-Type and X-TIMESTAMP */
        public readonly array $headers;
        /** JSON in ASCII. */
        public readonly string $body;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Sends status, headers and body from plain PHP, with http_response_code(), header() and echo. In a framework
         * make its own response of the three properties.
         *
         * @throws \Error if the headers were sent before
         */
        public function send(): void {}
    }
}
