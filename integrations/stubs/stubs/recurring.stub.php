<?php

/**
 * This file declares the classes of recurring card payments. The types that all products share are in faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "recurring.md 6" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

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
