<?php

/**
 * This file declares the classes of credit cards. The types that all products share are in faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "credit-card.md 6" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

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
         * @param string $orderId as Order::$id, at most 100 characters
         * @param string $transactionId from status() or confirm(), at most 40 characters
         * @param Money $amount the amount of the payment, in its currency
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function capture(string $orderId, string $transactionId, \Faspay\Money $amount): \Faspay\CreditCard\Operation;

        /**
         * Undoes a payment on its own day, before the bank's cut-off time.
         *
         * @param string $orderId as Order::$id, at most 100 characters
         * @param string $transactionId from status() or confirm(), at most 40 characters
         * @param Money $amount the amount of the payment, in its currency
         * @throws ValidationException
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException ask status()
         * @throws MalformedMessageException ask status()
         */
        public function void(string $orderId, string $transactionId, \Faspay\Money $amount): \Faspay\CreditCard\Operation;

        /**
         * Pays back a payment or a part of it, once or several times.
         *
         * @param string $orderId as Order::$id, at most 100 characters
         * @param string $transactionId from status() or confirm(), at most 40 characters
         * @param Money $amount the amount of the payment, in its currency
         * @param Money $refund the amount to pay back now, in the same currency and not more than $amount
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
         * @param Money $expected the amount that the shop stored for this order, in its currency
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
         * @param string $orderId as Order::$id, at most 100 characters
         * @param string $transactionId from status() or confirm(), at most 40 characters
         * @param Money $amount the amount of the payment, in its currency
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
         * @param string $orderId as Order::$id, at most 100 characters
         * @param string $transactionId from status() or confirm(), at most 40 characters
         * @param Money $amount the amount of the payment, in its currency
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
         * @param string $orderId as Order::$id, at most 100 characters
         * @param string $transactionId from status() or confirm(), at most 40 characters
         * @param Money $amount the amount of the payment, in its currency
         * @param Money $refund the amount to pay back now, in the same currency and not more than $amount
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
         * @param Money $expected the amount that the shop stored for this order, in its currency
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
     * A card, for one charge. Its data cannot be read back, dumped, copied or serialized. The extension wipes its
     * copies of number and CVC, and those of libcurl, after they were sent, and at the latest with the object. It
     * cannot wipe the variables that they came from: unset these. SECURITY.md says exactly what remains.
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
         *
         * @param \Faspay\Money $expected the amount that the shop stored for this order, in its currency
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
