<?php

/**
 * This file declares the classes of SNAP Disbursement. The types that all products share are in faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "snap.md 11.2" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

    /**
     * Applications should depend on this interface, so that they can wrap or replace the client. Results cannot be made
     * by hand; tests make them with Testing::answer(), or use the sandbox.
     */
    interface SnapDisbursementClient
    {
        /**
         * Asks whose bank account this is. A transfer needs the name exactly as it is answered here.
         *
         * @param string $bankCode three digits, such as "014" for BCA; at most 8 characters
         * @param string $accountNo at most 34 characters
         * @param string|null $partnerReferenceNo the merchant's own number of this inquiry, at most 64 characters;
         *        null makes one
         * @throws ValidationException
         * @throws GatewayException there is no such account, or the gateway refused
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function inquireAccount(string $bankCode, string $accountNo, ?string $partnerReferenceNo = null): \Faspay\SnapDisbursement\BankAccount;

        /**
         * Sends money to a bank account. The request is sent at most once.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: no money moved
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the money may have moved: ask transferStatus(), then history()
         * @throws MalformedMessageException the answer is about another transfer: the money may have moved
         */
        public function transfer(\Faspay\SnapDisbursement\Transfer $transfer): \Faspay\SnapDisbursement\Payout;

        /**
         * Asks what became of a transfer.
         *
         * @param string $partnerReferenceNo as in Transfer, at most 64 characters
         * @param string|null $referenceNo as Payout::$referenceNo, at most 64 characters; null leaves it out
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function transferStatus(string $partnerReferenceNo, ?string $referenceNo = null): \Faspay\SnapDisbursement\Status;

        /**
         * Asks what the merchant's own account holds.
         *
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function balance(): \Faspay\SnapDisbursement\Balance;

        /**
         * Lists what moved on the merchant's own account. Where a payout's status cannot be asked it is found here.
         *
         * @param \DateTimeInterface $from the first moment
         * @param \DateTimeInterface $to the last moment, not before the first
         * @return list<SnapDisbursement\HistoryLine>
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function history(\DateTimeInterface $from, \DateTimeInterface $to): array;

        /**
         * Sends money to a wallet. The request is sent at most once.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: no money moved
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the money may have moved: ask topUpStatus(), then history()
         * @throws MalformedMessageException the answer is about another top-up: the money may have moved
         */
        public function topUp(\Faspay\SnapDisbursement\TopUp $topUp): \Faspay\SnapDisbursement\Payout;

        /**
         * Asks what became of a top-up.
         *
         * @param string $partnerReferenceNo as in TopUp, at most 64 characters
         * @param string|null $referenceNo as Payout::$referenceNo, at most 64 characters; null leaves it out
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function topUpStatus(string $partnerReferenceNo, ?string $referenceNo = null): \Faspay\SnapDisbursement\Status;

        /**
         * Asks what is to be paid for somebody else's virtual account.
         *
         * @param string $billerCode the code of the bank that the account belongs to, such as "013"; at most 8
         *        characters
         * @param string|null $partnerReferenceNo the merchant's own number of this bill's payment, at most 64
         *        characters; null makes one
         * @throws ValidationException
         * @throws GatewayException there is no such bill, or the gateway refused
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function inquireBill(\Faspay\SnapDisbursement\BillNumber $number, string $billerCode, ?string $partnerReferenceNo = null): \Faspay\SnapDisbursement\PayableBill;

        /**
         * Pays somebody else's bill. The request is sent at most once.
         *
         * @param Money $amount what to pay, in rupiah; $bill->type says whether it may differ from $bill->total
         * @param \DateTimeInterface|null $executeAt when to pay: in the future; null means now
         * @param string|null $callbackUrl where the gateway tells of the result, at most 255 characters. The format
         *        of that message is not known: take it only as a reason to look into history()
         * @param array<string, mixed> $extra further members by the wire's nesting, as in Transfer
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: no money moved
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the money may have moved: look into history()
         * @throws MalformedMessageException the answer is about another payment: the money may have moved
         */
        public function payBill(\Faspay\SnapDisbursement\PayableBill $bill, \Faspay\Money $amount, ?\DateTimeInterface $executeAt = null, ?string $callbackUrl = null, array $extra = []): \Faspay\SnapDisbursement\Payout;
    }

    /**
     * The client for payouts under Bank Indonesia's standard SNAP: to bank accounts, to wallets and to billers, from the
     * merchant's own account at Faspay (snap.md 11).
     *
     * The gateway's answers are not signed: TLS and the references that they repeat are what makes them trustworthy. The
     * gateway may call a payout's callbackUrl when it is done. The format of that message is not known, so it proves
     * nothing: take it only as a reason to ask.
     *
     * @strict-properties
     * @not-serializable
     */
    final class SnapDisbursement implements SnapDisbursementClient
    {
        /**
         * A key is PEM text (also with literal \n for its line breaks, as .env files have it), bare base64, or the
         * name of a plain local file after file://. It must be an RSA key of 2048 bits or more (snap.md 3).
         *
         * @param string $merchantId the merchant code ("BOI"), at most five digits
         * @param string $privateKey the merchant's own private key: PKCS#1, PKCS#8 or encrypted PKCS#8
         * @param string $sourceAccount the merchant's own account at Faspay, from which the money comes: digits, in
         *        practice ten
         * @param string|null $passphrase opens an encrypted private key
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the environment's host; https, or http to this machine for the local
         *        sandbox
         * @param array{
         *     inquireAccount?: string, transfer?: string, transferStatus?: string, balance?: string, history?: string,
         *     topUp?: string, topUpStatus?: string, inquireBill?: string, payBill?: string
         * } $endpoints operation => path or URL, for addresses that belong to one merchant
         * @param string $channelId the header CHANNEL-ID, at most five digits
         * @throws ValidationException
         */
        public function __construct(
            string $merchantId,
            #[\SensitiveParameter] string $privateKey,
            string $sourceAccount,
            #[\SensitiveParameter] ?string $passphrase = null,
            \Faspay\Environment|string $environment = \Faspay\Environment::Sandbox,
            ?\Faspay\Transport $transport = null,
            ?string $baseUrl = null,
            array $endpoints = [],
            string $channelId = '88001',
        ) {}

        /**
         * Asks whose bank account this is (snap.md 11.1). A transfer needs the name exactly as it is answered here. The call
         * moves nothing: failures that are known to be safe are retried, and you may repeat it after any TransportException.
         *
         * @param string $bankCode three digits, such as "014" for BCA; at most 8 characters
         * @param string $accountNo at most 34 characters
         * @param string|null $partnerReferenceNo the merchant's own number of this inquiry, at most 64 characters;
         *        null makes one
         * @throws ValidationException
         * @throws GatewayException there is no such account, or the gateway refused
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function inquireAccount(string $bankCode, string $accountNo, ?string $partnerReferenceNo = null): \Faspay\SnapDisbursement\BankAccount {}

        /**
         * Sends money to a bank account (snap.md 11.2). The request is sent at most once, whatever happens. The usual first
         * answer is PayoutStatus::Pending: ask transferStatus() until its isFinal() is true.
         *
         * After an unknown outcome ask transferStatus(), and look into history() if it knows nothing. Repeat the transfer only
         * with the same partnerReferenceNo, which the gateway refuses if it was used; never with a new one. A reference that
         * was used, and one with other data, is an unknown outcome, too: the first attempt may have moved the money.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: no money moved
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the money may have moved: ask transferStatus(), then history()
         * @throws MalformedMessageException the answer is about another transfer: the money may have moved
         */
        public function transfer(\Faspay\SnapDisbursement\Transfer $transfer): \Faspay\SnapDisbursement\Payout {}

        /**
         * Asks what became of a transfer (snap.md 11.3). One that the gateway does not know has the status
         * PayoutStatus::NotFound and is no exception; it may still be under way. The call moves nothing, as inquireAccount().
         *
         * The documents call $referenceNo mandatory. After an unknown outcome the merchant has none: null leaves it out, and
         * whether the gateway then answers is unknown. history() is the other way to find out.
         *
         * @param string $partnerReferenceNo as in Transfer, at most 64 characters
         * @param string|null $referenceNo as Payout::$referenceNo, at most 64 characters; null leaves it out
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function transferStatus(string $partnerReferenceNo, ?string $referenceNo = null): \Faspay\SnapDisbursement\Status {}

        /**
         * Asks what the merchant's own account holds (snap.md 11.4). The call moves nothing, as inquireAccount().
         *
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function balance(): \Faspay\SnapDisbursement\Balance {}

        /**
         * Lists what moved on the merchant's own account (snap.md 11.5). Where a payout's status cannot be asked, because it
         * has no referenceNo or pays a bill, it is found here. The documents know no pages: ask for short times. The list is empty
         * where the gateway answers 404xx01, "not found". The call moves nothing, as inquireAccount().
         *
         * @param \DateTimeInterface $from the first moment
         * @param \DateTimeInterface $to the last moment, not before the first
         * @return list<SnapDisbursement\HistoryLine>
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function history(\DateTimeInterface $from, \DateTimeInterface $to): array {}

        /**
         * Sends money to a wallet (snap.md 11.6). The request is sent at most once, whatever happens. The same as for transfer()
         * holds after an unknown outcome; ask topUpStatus().
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: no money moved
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the money may have moved: ask topUpStatus(), then history()
         * @throws MalformedMessageException the answer is about another top-up: the money may have moved
         */
        public function topUp(\Faspay\SnapDisbursement\TopUp $topUp): \Faspay\SnapDisbursement\Payout {}

        /**
         * Asks what became of a top-up (snap.md 11.7). All of it is as in transferStatus().
         *
         * @param string $partnerReferenceNo as in TopUp, at most 64 characters
         * @param string|null $referenceNo as Payout::$referenceNo, at most 64 characters; null leaves it out
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function topUpStatus(string $partnerReferenceNo, ?string $referenceNo = null): \Faspay\SnapDisbursement\Status {}

        /**
         * Asks what is to be paid for somebody else's virtual account (snap.md 11.8). The call moves nothing, as
         * inquireAccount().
         *
         * @param string $billerCode the code of the bank that the account belongs to, such as "013"; at most 8
         *        characters
         * @param string|null $partnerReferenceNo the merchant's own number of this bill's payment, at most 64
         *        characters; null makes one
         * @throws ValidationException
         * @throws GatewayException there is no such bill, or the gateway refused
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function inquireBill(\Faspay\SnapDisbursement\BillNumber $number, string $billerCode, ?string $partnerReferenceNo = null): \Faspay\SnapDisbursement\PayableBill {}

        /**
         * Pays somebody else's bill (snap.md 11.9). The request is sent at most once, whatever happens. The gateway decides
         * whether the amount may differ from the bill's total.
         *
         * Store PayableBill::$partnerReferenceNo before the call. The gateway offers no inquiry about such a payment: after an
         * unknown outcome history() is the only way to find out. Repeat the payment only with the same PayableBill, or with one
         * that was inquired with the same partnerReferenceNo.
         *
         * @param Money $amount what to pay, in rupiah; $bill->type says whether it may differ from $bill->total
         * @param \DateTimeInterface|null $executeAt when to pay: in the future; null means now
         * @param string|null $callbackUrl where the gateway tells of the result, at most 255 characters. The format
         *        of that message is not known: take it only as a reason to look into history()
         * @param array<string, mixed> $extra further members by the wire's nesting, as in Transfer
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: no money moved
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the money may have moved: look into history()
         * @throws MalformedMessageException the answer is about another payment: the money may have moved
         */
        public function payBill(\Faspay\SnapDisbursement\PayableBill $bill, \Faspay\Money $amount, ?\DateTimeInterface $executeAt = null, ?string $callbackUrl = null, array $extra = []): \Faspay\SnapDisbursement\Payout {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }
}

namespace Faspay\SnapDisbursement {

    /**
     * A bank account and whose it is.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class BankAccount
    {
        public readonly ?string $bankCode;
        public readonly ?string $bankName;
        public readonly string $accountNo;
        /** The name to give to a Transfer, exactly as it is here. */
        public readonly string $accountName;
        /** The merchant's own number of the inquiry. */
        public readonly ?string $partnerReferenceNo;
        /** Faspay's number of the inquiry. */
        public readonly ?string $referenceNo;
        public readonly ?string $currency;
        /** "1" means success. */
        public readonly ?string $statusCode;
        public readonly ?string $statusText;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * On whose behalf the money is sent, where that is not the merchant.
     *
     * @strict-properties
     */
    final readonly class Originator
    {
        /** At most 100 characters. */
        public readonly string $customerName;
        /** At most 34 characters. */
        public readonly string $customerNo;
        /** At most 11 characters. */
        public readonly string $bankCode;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $customerName, string $customerNo, string $bankCode) {}
    }

    /**
     * Money for a bank account (snap.md 11.2). The constructor checks nothing: transfer() checks the whole order before
     * anything is sent. Empty texts count as null. Store $partnerReferenceNo before you call transfer().
     *
     * @strict-properties
     */
    final readonly class Transfer
    {
        /** The merchant's own number, at most 64 characters. One number means one payout, also after a failure. */
        public readonly string $partnerReferenceNo;
        /** More than zero and below Rp 100 trillion. */
        public readonly \Faspay\Money $amount;
        /** The payee's name as inquireAccount() answers it, at most 100 characters. */
        public readonly string $accountName;
        /** At most 34 characters. */
        public readonly string $accountNo;
        /** Three digits, such as "014" for BCA; at most 8 characters. */
        public readonly string $bankCode;
        /** @var list<string> the payee's addresses, each of at most 50 characters */
        public readonly array $emails;
        /** When the money is to be sent (wire name additionalInfo.instructDate): in the future. Null means now. */
        public readonly ?\DateTimeInterface $executeAt;
        /** At most 255 characters. */
        public readonly ?string $description;
        /**
         * Where the gateway tells of the result, at most 255 characters. The format of that message is not known: take
         * it only as a reason to ask transferStatus().
         */
        public readonly ?string $callbackUrl;
        public readonly ?\Faspay\SnapDisbursement\Originator $originator;
        /**
         * @var array<string, mixed> further members by the wire's nesting: texts, integers, lists and maps of these;
         *      members that have a property here are refused, and so are more than 4096 values in all
         */
        public readonly array $extra;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<string> $emails the payee's addresses
         * @param array<string, mixed> $extra further members by the wire's nesting
         */
        public function __construct(
            string $partnerReferenceNo,
            \Faspay\Money $amount,
            string $accountName,
            string $accountNo,
            string $bankCode,
            array $emails = [],
            ?\DateTimeInterface $executeAt = null,
            ?string $description = null,
            ?string $callbackUrl = null,
            ?\Faspay\SnapDisbursement\Originator $originator = null,
            array $extra = [],
        ) {}
    }

    /**
     * Money for a wallet (snap.md 11.6). The constructor checks nothing: topUp() checks the whole order before anything
     * is sent. Empty texts count as null. Store $partnerReferenceNo before you call topUp().
     *
     * @strict-properties
     */
    final readonly class TopUp
    {
        /** The merchant's own number, at most 64 characters. One number means one payout, also after a failure. */
        public readonly string $partnerReferenceNo;
        /** More than zero and below Rp 100 trillion. */
        public readonly \Faspay\Money $amount;
        /** The wallet's phone number, at most 32 digits, which may be grouped as in Faspay\Address::$phone. */
        public readonly string $customerNumber;
        /** The wallet's code, at most 32 characters. Of these codes only "gpy" for GoPay is known. */
        public readonly string $platformCode;
        /** @var list<string> the payee's addresses, each of at most 50 characters */
        public readonly array $emails;
        /** When the money is to be sent (wire name additionalInfo.instructDate): in the future. Null means now. */
        public readonly ?\DateTimeInterface $executeAt;
        /** At most 255 characters. */
        public readonly ?string $description;
        /**
         * Where the gateway tells of the result, at most 255 characters. The format of that message is not known: take
         * it only as a reason to ask topUpStatus().
         */
        public readonly ?string $callbackUrl;
        /** @var array<string, mixed> further members by the wire's nesting, as in Transfer */
        public readonly array $extra;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<string> $emails the payee's addresses
         * @param array<string, mixed> $extra further members by the wire's nesting
         */
        public function __construct(
            string $partnerReferenceNo,
            \Faspay\Money $amount,
            string $customerNumber,
            string $platformCode,
            array $emails = [],
            ?\DateTimeInterface $executeAt = null,
            ?string $description = null,
            ?string $callbackUrl = null,
            array $extra = [],
        ) {}
    }

    /**
     * A payout that the gateway accepted. Its state is the one of this moment, in most cases Pending.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Payout
    {
        /** The merchant's own number. */
        public readonly string $partnerReferenceNo;
        /** Faspay's number of the payout. Store it for transferStatus() and topUpStatus(). */
        public readonly ?string $referenceNo;
        /**
         * 00 Succeeded, 01 to 03 Pending, 04 Reversed, 05 and 06 Failed, 07 NotFound. Bills have 1 for Succeeded. It is
         * Pending if the gateway accepted the payout and named no state, and if a bill is to be paid later.
         */
        public readonly \Faspay\PayoutStatus $status;
        public readonly ?string $statusCode;
        public readonly ?string $statusText;
        public readonly ?\Faspay\Money $amount;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the status is Succeeded. */
        public function isSucceeded(): bool {}

        /** Whether the payout succeeded, failed or was reversed. A payout that succeeded may still be reversed later. */
        public function isFinal(): bool {}
    }

    /**
     * The gateway's answer to an inquiry about a payout.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Status
    {
        /** The merchant's own number, which was asked about. */
        public readonly string $partnerReferenceNo;
        /** Faspay's number of the payout. */
        public readonly ?string $referenceNo;
        /** As Payout::$status. It is NotFound if the gateway does not know the payout. */
        public readonly \Faspay\PayoutStatus $status;
        public readonly ?string $statusCode;
        public readonly ?string $statusText;
        public readonly ?\Faspay\Money $amount;
        /** The payee's account; of a top-up the wallet's number. */
        public readonly ?string $accountNo;
        /** The payee's name. */
        public readonly ?string $accountName;
        /** The code of the bank; of a top-up that of the wallet. */
        public readonly ?string $bankCode;
        public readonly ?string $bankName;
        /** When the payout was asked for. */
        public readonly ?\DateTimeImmutable $requestedAt;
        /** Since when the payout has this state. */
        public readonly ?\DateTimeImmutable $changedAt;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Whether the status is Succeeded.
         *
         * @implementation-alias Faspay\SnapDisbursement\Payout::isSucceeded
         */
        public function isSucceeded(): bool {}

        /**
         * Whether the payout succeeded, failed or was reversed. NotFound is not final: the payout may be under way. A
         * payout that succeeded may still be reversed later.
         *
         * @implementation-alias Faspay\SnapDisbursement\Payout::isFinal
         */
        public function isFinal(): bool {}
    }

    /**
     * What the merchant's own account holds.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Balance
    {
        public readonly ?string $accountNo;
        /** The balance of the entry "CASH", or of the only entry. */
        public readonly ?\Faspay\Money $amount;
        /** What of it may be spent. */
        public readonly ?\Faspay\Money $available;
        /** @var list<BalanceEntry> all that the gateway told */
        public readonly array $entries;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * One of the balances of an account.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class BalanceEntry
    {
        /** "CASH" or "DEPOSIT". */
        public readonly ?string $type;
        public readonly ?\Faspay\Money $amount;
        /** What of it may be spent. */
        public readonly ?\Faspay\Money $available;
        /** 0001 active, 0002 closed, 0004 new, 0006 restricted, 0007 frozen, 0009 dormant (national standard). */
        public readonly ?string $statusCode;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /** Which way money moved. */
    enum Direction: string
    {
        /** Out of the merchant's account: "D". */
        case Out = 'out';
        /** Into it: "K", Indonesian kredit, or "C". */
        case In = 'in';
        /** The gateway sent another code, or none. */
        case Unknown = 'unknown';
    }

    /**
     * One movement on the merchant's own account.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class HistoryLine
    {
        public readonly ?\DateTimeImmutable $at;
        public readonly ?\Faspay\Money $amount;
        public readonly \Faspay\SnapDisbursement\Direction $direction;
        public readonly ?string $directionCode;
        /** What the gateway notes about the movement. What it holds is not documented. */
        public readonly ?string $remark;
        public readonly ?string $type;
        /** The movement's state in the gateway's own words. */
        public readonly ?string $statusText;
        /** Where the money comes from: the first that the gateway names. */
        public readonly ?string $source;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The number of somebody else's virtual account in its parts. It can be stored: serialized, or as its parts.
     *
     * @strict-properties
     */
    final readonly class BillNumber
    {
        /** The biller's company code, at most 8 characters: digits. It goes out with blanks in front. */
        public readonly string $partnerServiceId;
        /** The rest of the number, at most 20 characters: digits. */
        public readonly string $customerNo;
        /** The whole number, at most 28 characters. Null means the two parts together. */
        public readonly ?string $virtualAccountNo;

        /** @implementation-alias Faspay\Address::__construct */
        public function __construct(string $partnerServiceId, string $customerNo, ?string $virtualAccountNo = null) {}

        /**
         * Takes a number apart, as people type it.
         *
         * @implementation-alias Faspay\Snap\VaNumber::fromString
         *
         * @param string $digits the whole number: digits only, at most 20 more than the company code has
         * @param int $prefixLength how many of them are the company code, 1 to 8
         * @throws \Faspay\ValidationException
         */
        public static function fromString(string $digits, int $prefixLength): \Faspay\SnapDisbursement\BillNumber {}

        /**
         * Whether both are the same number, whatever blanks stand in front of their parts.
         *
         * @implementation-alias Faspay\Snap\VaNumber::equals
         */
        public function equals(\Faspay\SnapDisbursement\BillNumber $other): bool {}

        /**
         * What people type: the whole number without blanks in front.
         *
         * @implementation-alias Faspay\Snap\VaNumber::__toString
         */
        public function __toString(): string {}
    }

    /** Which amounts a bill takes (national standard). */
    enum BillType: string
    {
        /** "C": exactly the total. */
        case Closed = 'closed';
        /** "O": any amount. */
        case Open = 'open';
        /** "I": parts of the total. */
        case Partial = 'partial';
        /** "M": the total or more. */
        case Minimum = 'minimum';
        /** "L": the total or less. */
        case Maximum = 'maximum';
        /** "N": any amount from a least one on. */
        case OpenMinimum = 'open_minimum';
        /** "X": any amount up to a greatest one. */
        case OpenMaximum = 'open_maximum';
        /** The gateway sent another code, or none. */
        case Unknown = 'unknown';
    }

    /**
     * A bill that payBill() can pay.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class PayableBill
    {
        /** What was asked about. */
        public readonly \Faspay\SnapDisbursement\BillNumber $number;
        /** The code of the bank that the account belongs to. */
        public readonly string $billerCode;
        /** The merchant's own number of the payment. Store it before payBill(). */
        public readonly string $partnerReferenceNo;
        /** Who is billed, or who bills. */
        public readonly ?string $name;
        public readonly ?\Faspay\Money $total;
        public readonly \Faspay\SnapDisbursement\BillType $type;
        public readonly ?string $typeCode;
        /** "1" means success. */
        public readonly ?string $statusCode;
        public readonly ?string $statusText;
        /** @var array<string, mixed> */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }
}
