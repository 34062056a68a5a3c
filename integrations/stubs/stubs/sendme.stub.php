<?php

/**
 * This file declares the classes of SendMe, which pays out. The types that all products share are in faspay.stub.php.
 *
 * The arginfo beside this file is generated from it (bin/arginfo) and committed; the tests compare the two. References
 * such as "sendme.md 8" mean a section of the protocol reference in docs/protocol/.
 *
 * All value classes share one constructor in C, which reads these signatures. In such a class the parameters of the
 * constructor and the properties must therefore have the same order, names and types.
 *
 * @generate-class-entries
 */

namespace Faspay {

    /** Applications should depend on this interface, so that they can wrap or replace the client. */
    interface SendMeClient
    {
        /**
         * Registers a payee's bank account, and asks the bank for its holder's name. Show that name to people before
         * you call confirmRegistration().
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was registered
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the call may be repeated, too: an account that is registered already is
         *        answered so
         * @throws MalformedMessageException the answer is about another account
         */
        public function register(\Faspay\SendMe\Account $account): \Faspay\SendMe\Registration;

        /**
         * Confirms a registration, which makes the account a beneficiary that transfer() can pay. This may happen in a
         * later request: store what register() answered.
         *
         * @param string $bankAccountNumber as Registration::$bankAccountNumber
         * @param string $bankAccountName as Registration::$bankAccountName
         * @param string|null $bankName as Registration::$bankName
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the account may be confirmed, and is if the status is 6: call register()
         *        again, which says so
         * @throws MalformedMessageException the answer is about another account
         */
        public function confirmRegistration(\Faspay\SendMe\Account $account, string $bankAccountNumber, string $bankAccountName, ?string $bankName = null): \Faspay\SendMe\Beneficiary;

        /**
         * Pays an amount to a beneficiary's bank account.
         *
         * Nothing is ever sent twice. After an OutcomeUnknownException ask status() with the same trxNo. As long as
         * that answers NotFound, the same transfer may be repeated with the same trxNo, which the gateway refuses if
         * it was used. Never repeat it with a new trxNo.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws DuplicateException the trxNo was used before: ask status() about it
         * @throws GatewayException the gateway refused: nothing was paid
         * @throws NotSentException nothing was paid: the call may be repeated
         * @throws OutcomeUnknownException the money may be on its way: ask status()
         * @throws MalformedMessageException the answer is about another payout: ask status()
         */
        public function transfer(\Faspay\SendMe\Transfer $transfer): \Faspay\SendMe\Payout;

        /**
         * Makes a code with which a person gets cash at an outlet. The rules of transfer() about repeating hold.
         *
         * The code is in Payout::$cashOutCode, and nowhere else: it is lost if the outcome is unknown. Whoever knows
         * it gets the money. For Outlet::Permata decryptCashOutCode() reads it.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws DuplicateException the trxNo was used before: ask status() about it
         * @throws GatewayException the gateway refused: there is no code
         * @throws NotSentException there is no code: the call may be repeated
         * @throws OutcomeUnknownException there may be a code: ask status()
         * @throws MalformedMessageException the answer is about another payout: ask status()
         */
        public function cashOut(\Faspay\SendMe\CashOut $cashOut): \Faspay\SendMe\Payout;

        /**
         * Pays an amount into an e-wallet. The rules of transfer() about repeating hold.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws DuplicateException the trxNo was used before: ask status() about it
         * @throws GatewayException the gateway refused: nothing was paid
         * @throws NotSentException nothing was paid: the call may be repeated
         * @throws OutcomeUnknownException the money may be on its way: ask status()
         * @throws MalformedMessageException the answer is about another payout: ask status()
         */
        public function topUp(\Faspay\SendMe\TopUp $topUp): \Faspay\SendMe\Payout;

        /**
         * Asks for the account behind a beneficiary's virtual account.
         *
         * @param string $beneficiaryVa at most 20 digits
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function beneficiary(string $beneficiaryVa): \Faspay\SendMe\Beneficiary;

        /**
         * Asks for the balance of the merchant's virtual account, from which payouts are paid.
         *
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function balance(): \Faspay\SendMe\Balance;

        /**
         * Lists the entries of the merchant's virtual account.
         *
         * @param \DateTimeInterface $from the first day, at most three months ago; its own date counts, not its time
         *        or zone
         * @param \DateTimeInterface $to the last day, at most one month after the first
         * @return list<SendMe\StatementLine>
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function statement(\DateTimeInterface $from, \DateTimeInterface $to): array;

        /**
         * Asks for the state of a payout. A number that the gateway does not know gives PayoutStatus::NotFound.
         *
         * @param string $trxNo as in Transfer, CashOut or TopUp
         * @param string|null $trxId as Payout::$trxId; null leaves it out
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $trxNo, ?string $trxId = null): \Faspay\SendMe\Status;

        /**
         * Verifies the notification of a payout's state. It is only a reason to call confirm(): its signature ignores
         * blanks, so that texts may have changed by some.
         *
         * The documents leave open how Faspay signs notifications. All ways that they allow are tried. After a
         * SignatureException ask status() about your own trxNo.
         *
         * @param string $body the body of the request, exactly as it arrived
         * @param array<string, string|list<string>> $headers all headers of the request, as for
         *        Snap::verifyNotification(); one of them may bear the signature
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body, array $headers = []): \Faspay\SendMe\Notification;

        /**
         * Asks the gateway whether a notification is true. The states that it answers are returned as they are, except
         * that a payout which succeeded must be one of the expected amount.
         *
         * @param Money $expected the amount that you stored for this payout, in rupiah
         * @param string $trxNo the number that you stored for it, at most 255 characters
         * @throws SignatureException the notification is about another payout
         * @throws AmountMismatchException another amount was paid
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\SendMe\Notification $notification, \Faspay\Money $expected, string $trxNo): \Faspay\SendMe\Status;
    }

    /**
     * SendMe: payouts to bank accounts and e-wallets, and cash at outlets.
     *
     * Before each operation the client fetches an access token; both share the deadline of the operation.
     *
     * @strict-properties
     * @not-serializable
     */
    final class SendMe implements \Faspay\SendMeClient
    {
        /**
         * @param string $virtualAccount the merchant's virtual account, at most 20 digits
         * @param SendMe\Credentials $credentials the seven that Faspay's portal shows
         * @param Environment|string $environment Environment::Sandbox, Environment::Production, 'sandbox' or
         *        'production'
         * @param Transport|null $transport null means the default settings of Transport
         * @param string|null $baseUrl replaces the environment's host; https, or http to this machine for the local
         *        sandbox
         * @param array<string, string> $endpoints operation => path or URL. The operations are those of this class, and
         *        "token". A path may hold {trx_no} and the like, as the documented ones do
         * @param SendMe\Credentials|null $previousCredentials verifyNotification() also accepts these
         * @param bool $reuseTokens whether inquiries share access tokens while they are valid, also those of later
         *        requests that the same worker serves. Operations that move money always fetch a token of their own
         * @throws ValidationException with all violations
         */
        public function __construct(
            string $virtualAccount,
            #[\SensitiveParameter] \Faspay\SendMe\Credentials $credentials,
            \Faspay\Environment|string $environment = \Faspay\Environment::Sandbox,
            ?\Faspay\Transport $transport = null,
            ?string $baseUrl = null,
            array $endpoints = [],
            #[\SensitiveParameter] ?\Faspay\SendMe\Credentials $previousCredentials = null,
            bool $reuseTokens = false,
        ) {}

        /**
         * Registers a payee's bank account, and asks the bank for its holder's name (sendme.md 7.1). Show that name to
         * people before you call confirmRegistration().
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused: nothing was registered
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the call may be repeated, too: an account that is registered already is
         *        answered so
         * @throws MalformedMessageException the answer is about another account
         */
        public function register(\Faspay\SendMe\Account $account): \Faspay\SendMe\Registration {}

        /**
         * Confirms a registration, which makes the account a beneficiary that transfer() can pay (sendme.md 7.2). This
         * may happen in a later request: store what register() answered.
         *
         * @param string $bankAccountNumber as Registration::$bankAccountNumber
         * @param string $bankAccountName as Registration::$bankAccountName
         * @param string|null $bankName as Registration::$bankName
         * @throws ValidationException before anything was sent, with all violations
         * @throws GatewayException the gateway refused
         * @throws NotSentException the call may be repeated
         * @throws OutcomeUnknownException the account may be confirmed, and is if the status is 6: call register()
         *        again, which says so
         * @throws MalformedMessageException the answer is about another account
         */
        public function confirmRegistration(\Faspay\SendMe\Account $account, string $bankAccountNumber, string $bankAccountName, ?string $bankName = null): \Faspay\SendMe\Beneficiary {}

        /**
         * Pays an amount to a beneficiary's bank account (sendme.md 8).
         *
         * Nothing is ever sent twice. After an OutcomeUnknownException ask status() with the same trxNo. As long as
         * that answers NotFound, the same transfer may be repeated with the same trxNo, which the gateway refuses if
         * it was used. Never repeat it with a new trxNo.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws DuplicateException the trxNo was used before: ask status() about it
         * @throws GatewayException the gateway refused: nothing was paid
         * @throws NotSentException nothing was paid: the call may be repeated
         * @throws OutcomeUnknownException the money may be on its way: ask status()
         * @throws MalformedMessageException the answer is about another payout: ask status()
         */
        public function transfer(\Faspay\SendMe\Transfer $transfer): \Faspay\SendMe\Payout {}

        /**
         * Makes a code with which a person gets cash at an outlet (sendme.md 12). The rules of transfer() about
         * repeating hold.
         *
         * The code is in Payout::$cashOutCode, and nowhere else: it is lost if the outcome is unknown. Whoever knows
         * it gets the money. For Outlet::Permata decryptCashOutCode() reads it.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws DuplicateException the trxNo was used before: ask status() about it
         * @throws GatewayException the gateway refused: there is no code
         * @throws NotSentException there is no code: the call may be repeated
         * @throws OutcomeUnknownException there may be a code: ask status()
         * @throws MalformedMessageException the answer is about another payout: ask status()
         */
        public function cashOut(\Faspay\SendMe\CashOut $cashOut): \Faspay\SendMe\Payout {}

        /**
         * Pays an amount into an e-wallet (sendme.md 13). The rules of transfer() about repeating hold.
         *
         * @throws ValidationException before anything was sent, with all violations
         * @throws DuplicateException the trxNo was used before: ask status() about it
         * @throws GatewayException the gateway refused: nothing was paid
         * @throws NotSentException nothing was paid: the call may be repeated
         * @throws OutcomeUnknownException the money may be on its way: ask status()
         * @throws MalformedMessageException the answer is about another payout: ask status()
         */
        public function topUp(\Faspay\SendMe\TopUp $topUp): \Faspay\SendMe\Payout {}

        /**
         * Asks for the account behind a beneficiary's virtual account (sendme.md 9.1).
         *
         * @param string $beneficiaryVa at most 20 digits
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function beneficiary(string $beneficiaryVa): \Faspay\SendMe\Beneficiary {}

        /**
         * Asks for the balance of the merchant's virtual account, from which payouts are paid (sendme.md 9.2).
         *
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function balance(): \Faspay\SendMe\Balance {}

        /**
         * Lists the entries of the merchant's virtual account (sendme.md 9.3).
         *
         * @param \DateTimeInterface $from the first day, at most three months ago; its own date counts, not its time
         *        or zone
         * @param \DateTimeInterface $to the last day, at most one month after the first
         * @return list<SendMe\StatementLine>
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function statement(\DateTimeInterface $from, \DateTimeInterface $to): array {}

        /**
         * Asks for the state of a payout (sendme.md 9.4). A number that the gateway does not know gives
         * PayoutStatus::NotFound.
         *
         * @param string $trxNo as in Transfer, CashOut or TopUp
         * @param string|null $trxId as Payout::$trxId; null leaves it out
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function status(string $trxNo, ?string $trxId = null): \Faspay\SendMe\Status {}

        /**
         * Verifies the notification of a payout's state (sendme.md 10). It is only a reason to call confirm(): its
         * signature ignores blanks, so that texts may have changed by some.
         *
         * The documents leave open how Faspay signs notifications. All ways that they allow are tried. After a
         * SignatureException ask status() about your own trxNo.
         *
         * @param string $body the body of the request, exactly as it arrived
         * @param array<string, string|list<string>> $headers all headers of the request, as for
         *        Snap::verifyNotification(); one of them may bear the signature
         * @throws SignatureException
         * @throws MalformedMessageException
         */
        public function verifyNotification(string $body, array $headers = []): \Faspay\SendMe\Notification {}

        /**
         * Asks the gateway whether a notification is true. The states that it answers are returned as they are, except
         * that a payout which succeeded must be one of the expected amount.
         *
         * @param Money $expected the amount that you stored for this payout, in rupiah
         * @param string $trxNo the number that you stored for it, at most 255 characters
         * @throws SignatureException the notification is about another payout
         * @throws AmountMismatchException another amount was paid
         * @throws ValidationException
         * @throws GatewayException
         * @throws TransportException
         * @throws MalformedMessageException
         */
        public function confirm(\Faspay\SendMe\Notification $notification, \Faspay\Money $expected, string $trxNo): \Faspay\SendMe\Status {}

        /**
         * Reads the code of a cash out at Permata's machines, which Payout::$cashOutCode holds encrypted (sendme.md
         * 12.3).
         *
         * @param string $code as Payout::$cashOutCode
         * @param string $publicKey the RSA key that Faspay gave you, of any size: PEM, or its base64 text alone
         * @return string the code that the payee types, of 10 digits
         * @throws ValidationException the key cannot be used
         * @throws MalformedMessageException the code was not made with this key's other half
         */
        public static function decryptCashOutCode(#[\SensitiveParameter] string $code, string $publicKey): string {}

        /** @return array<string, mixed> */
        public function __debugInfo(): array {}
    }

}

namespace Faspay\SendMe {

    /**
     * What Faspay's portal shows under "Credential Settings" (sendme.md 3). It cannot be read back, dumped, copied or
     * serialized.
     *
     * @strict-properties
     * @not-serializable
     */
    final class Credentials
    {
        /** The constructor checks nothing: SendMe does. */
        public function __construct(
            #[\SensitiveParameter] string $faspayKey,
            #[\SensitiveParameter] string $faspaySecret,
            #[\SensitiveParameter] string $appKey,
            #[\SensitiveParameter] string $appSecret,
            #[\SensitiveParameter] string $clientKey,
            #[\SensitiveParameter] string $clientSecret,
            #[\SensitiveParameter] string $iv,
        ) {}
    }

    /** The e-wallets that are known. Others can be given by their code. */
    enum Wallet: string
    {
        case Ovo = 'ovo';
        case GoPay = 'gpy';
        case Dana = 'dna';
        case LinkAja = 'lkj';
    }

    /** The outlets that pay cash, as far as they are known. Others can be given by their code. */
    enum Outlet: string
    {
        case Alfamart = 'alf';
        case Indomaret = 'imr';
        /** The machines of Bank Permata. */
        case Permata = 'C013';
    }

    /** Which way the money of an entry went. */
    enum Direction: string
    {
        /** Into the merchant's virtual account. */
        case Credit = 'credit';
        /** Out of it. */
        case Debit = 'debit';
        /** The gateway sent a code that this release does not know. */
        case Unknown = 'unknown';
    }

    /**
     * A payee's bank account, as the merchant knows it (sendme.md 7.1). register() checks it. Empty texts count as
     * null.
     *
     * @strict-properties
     */
    final readonly class Account
    {
        /** The national clearing code, such as 014 for BCA, at most 10 characters. */
        public readonly string $bankCode;
        /** At most 128 digits. */
        public readonly string $accountNo;
        /** The holder's name as the merchant knows it, at most 255 characters. */
        public readonly string $accountName;
        /** The name of the new virtual account at SendMe, at most 255 characters. */
        public readonly string $vaName;
        /** At most 255 characters. */
        public readonly string $bankBranch;
        /** At most 4 digits. Faspay gives the list of codes; docs/sendme.md names those that are known. */
        public readonly string $regionCode;
        /** Two letters. */
        public readonly string $countryCode;
        /** One digit. */
        public readonly ?string $purposeCode;

        /**
         * @implementation-alias Faspay\Address::__construct
         */
        public function __construct(
            string $bankCode,
            string $accountNo,
            string $accountName,
            string $vaName,
            string $bankBranch,
            string $regionCode,
            string $countryCode = 'ID',
            ?string $purposeCode = '1',
        ) {}
    }

    /**
     * A payout to a beneficiary's bank account (sendme.md 8). transfer() checks the whole of it before anything is
     * sent.
     *
     * @strict-properties
     */
    final readonly class Transfer
    {
        /**
         * The merchant's own number of the payout, 1 to 255 characters without blanks and without / ? # % \. It
         * identifies the payout for ever: the gateway refuses a second one with the same number.
         */
        public readonly string $trxNo;
        /** In IDR, more than zero. */
        public readonly \Faspay\Money $amount;
        /** As Beneficiary::$beneficiaryVa, at most 20 digits. */
        public readonly string $beneficiaryVa;
        /** The beneficiary's account, at most 128 digits. The gateway compares it. */
        public readonly string $accountNo;
        /** The name that was registered, at most 255 characters. The gateway compares it. */
        public readonly string $name;
        /** The national clearing code. The gateway compares it. */
        public readonly string $bankCode;
        /** At most 4 digits. Faspay gives the list of codes; docs/sendme.md names those that are known. */
        public readonly string $regionCode;
        /** 1 to 15 characters, but not "fee". */
        public readonly string $description;
        /** Where the notifications go: http or https, at most 255 characters. */
        public readonly string $callbackUrl;
        /** Two letters. */
        public readonly string $countryCode;
        /** One digit. */
        public readonly string $purposeCode;
        /** @var list<string> the payee's e-mail addresses */
        public readonly array $emails;
        /** When to pay; null means at once. */
        public readonly ?\DateTimeInterface $executeAt;
        /** When the payout was ordered; null means now. */
        public readonly ?\DateTimeInterface $date;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<string> $emails the payee's e-mail addresses
         */
        public function __construct(
            string $trxNo,
            \Faspay\Money $amount,
            string $beneficiaryVa,
            string $accountNo,
            string $name,
            string $bankCode,
            string $regionCode,
            string $description,
            string $callbackUrl,
            string $countryCode = 'ID',
            string $purposeCode = '1',
            array $emails = [],
            ?\DateTimeInterface $executeAt = null,
            ?\DateTimeInterface $date = null,
        ) {}
    }

    /**
     * A payout to an e-wallet (sendme.md 13). topUp() checks the whole of it before anything is sent.
     *
     * @strict-properties
     */
    final readonly class TopUp
    {
        /**
         * The merchant's own number of the payout, 1 to 255 characters without blanks and without / ? # % \. It
         * identifies the payout for ever: the gateway refuses a second one with the same number.
         */
        public readonly string $trxNo;
        /** In IDR, more than zero. */
        public readonly \Faspay\Money $amount;
        /** The wallet's phone number, at most 128 digits, such as 081234567890. */
        public readonly string $accountNo;
        /** The holder's name, at most 255 characters. */
        public readonly string $name;
        /** A Wallet or a code of at most 10 characters. */
        public readonly \Faspay\SendMe\Wallet|string $wallet;
        /** At most 4 digits. Faspay gives the list of codes; docs/sendme.md names those that are known. */
        public readonly string $regionCode;
        /** 1 to 15 characters, but not "fee". */
        public readonly string $description;
        /** Where the notifications go: http or https, at most 255 characters. */
        public readonly string $callbackUrl;
        /** Two letters. */
        public readonly string $countryCode;
        /** One digit. */
        public readonly string $purposeCode;
        /** @var list<string> the payee's e-mail addresses */
        public readonly array $emails;
        /** When to pay; null means at once. */
        public readonly ?\DateTimeInterface $executeAt;
        /** When the payout was ordered; null means now. */
        public readonly ?\DateTimeInterface $date;

        /**
         * @implementation-alias Faspay\Address::__construct
         *
         * @param list<string> $emails the payee's e-mail addresses
         */
        public function __construct(
            string $trxNo,
            \Faspay\Money $amount,
            string $accountNo,
            string $name,
            \Faspay\SendMe\Wallet|string $wallet,
            string $regionCode,
            string $description,
            string $callbackUrl,
            string $countryCode = 'ID',
            string $purposeCode = '1',
            array $emails = [],
            ?\DateTimeInterface $executeAt = null,
            ?\DateTimeInterface $date = null,
        ) {}
    }

    /**
     * Cash that a person gets at an outlet (sendme.md 12). cashOut() checks the whole of it before anything is sent.
     *
     * @strict-properties
     */
    final readonly class CashOut
    {
        /**
         * The merchant's own number of the payout, 1 to 255 characters without blanks and without / ? # % \. It
         * identifies the payout for ever: the gateway refuses a second one with the same number.
         * At Outlet::Alfamart at most 12 digits.
         */
        public readonly string $trxNo;
        /**
         * In IDR: at Alfamart and Indomaret a multiple of Rp 50.000, at Permata a multiple of Rp 100.000 up to Rp
         * 1.500.000.
         */
        public readonly \Faspay\Money $amount;
        /** An Outlet or a code of at most 4 characters. */
        public readonly \Faspay\SendMe\Outlet|string $outlet;
        /** The payee's name, at most 255 characters. */
        public readonly string $name;
        /** The payee's phone, at most 15 digits, which may be grouped. */
        public readonly string $phone;
        /** The payee's e-mail address, at most 128 characters. Alfamart and Indomaret require it. */
        public readonly ?string $email;
        /** At most 4 digits. Alfamart and Indomaret require it. */
        public readonly ?string $regionCode;
        /** One digit. Alfamart requires it. */
        public readonly ?string $purposeCode;
        /** At most 15 characters, at Permata 27, but not "fee". Alfamart and Permata require it. */
        public readonly ?string $description;
        /** Where the notifications go, at most 255 characters. Permata requires it. */
        public readonly ?string $callbackUrl;
        /** Until when the code is valid. Null leaves it to the gateway, which says 24 hours as a rule. */
        public readonly ?\DateTimeInterface $expiresAt;
        /** When to make the code; null means at once. */
        public readonly ?\DateTimeInterface $executeAt;

        /**
         * @implementation-alias Faspay\Address::__construct
         */
        public function __construct(
            string $trxNo,
            \Faspay\Money $amount,
            \Faspay\SendMe\Outlet|string $outlet,
            string $name,
            string $phone,
            ?string $email = null,
            ?string $regionCode = null,
            ?string $purposeCode = null,
            ?string $description = null,
            ?string $callbackUrl = null,
            ?\DateTimeInterface $expiresAt = null,
            ?\DateTimeInterface $executeAt = null,
        ) {}
    }

    /**
     * The gateway's answer to register().
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Registration
    {
        /** The account number as the bank knows it. Null only if the account was registered before. */
        public readonly ?string $bankAccountNumber;
        /** The holder's name at the bank: show it to people before you confirm. Null as above. */
        public readonly ?string $bankAccountName;
        public readonly ?string $bankName;
        /** Whether the account was registered and confirmed before. */
        public readonly bool $alreadyRegistered;
        /** The beneficiary's virtual account, if the gateway says it of an account that was registered before. */
        public readonly ?string $beneficiaryVa;
        /** The gateway's own code. */
        public readonly ?string $statusCode;
        /** The gateway's own words. Never decide by them. */
        public readonly ?string $statusText;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * A payee's account that can be paid.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Beneficiary
    {
        /** The virtual account that stands for the bank account in Transfer. */
        public readonly string $beneficiaryVa;
        public readonly ?string $accountNo;
        public readonly ?string $accountName;
        /** Null in an answer of beneficiary(), as are the next two. */
        public readonly ?string $vaName;
        public readonly ?string $bankCode;
        public readonly ?string $bankName;
        /** The gateway's own code. */
        public readonly ?string $statusCode;
        /** The gateway's own words. Never decide by them. */
        public readonly ?string $statusText;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The gateway's answer to a payout: it is accepted. status() and notifications tell how it ended.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Payout
    {
        /** The merchant's own number. */
        public readonly string $trxNo;
        /** Faspay's number. */
        public readonly ?string $trxId;
        /** The reference at the bank (wire name trx_reff). */
        public readonly ?string $reference;
        public readonly \Faspay\PayoutStatus $status;
        /** The gateway's own code: 1 Pending, 2 Succeeded, 4 Failed, 5 Reversed. */
        public readonly ?string $statusCode;
        /** The gateway's own words. Never decide by them. */
        public readonly ?string $statusText;
        public readonly ?\Faspay\Money $amount;
        /** Null means at once. */
        public readonly ?\DateTimeImmutable $executeAt;
        /** Of codes for cash: until when they are valid. */
        public readonly ?\DateTimeImmutable $expiresAt;
        /**
         * The code for cash: whoever knows it gets the money. Dumps, casts and JSON of this object and $raw show ***
         * instead.
         */
        public readonly ?string $cashOutCode;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The balance of the merchant's virtual account.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Balance
    {
        public readonly \Faspay\Money $total;
        /** What is left for payouts: the total less what is on hold. */
        public readonly \Faspay\Money $available;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * One entry of the merchant's virtual account.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class StatementLine
    {
        public readonly ?\DateTimeImmutable $at;
        public readonly \Faspay\SendMe\Direction $direction;
        /** Null if the gateway sent what is no amount. */
        public readonly ?\Faspay\Money $amount;
        /** What it was: topup, transfer or the like. */
        public readonly ?string $name;
        public readonly ?string $description;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}
    }

    /**
     * The gateway's answer to an inquiry about a payout.
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Status
    {
        /** The merchant's own number. */
        public readonly string $trxNo;
        /** Faspay's number. */
        public readonly ?string $trxId;
        /** The reference at the bank (wire name trx_reff). */
        public readonly ?string $reference;
        public readonly \Faspay\PayoutStatus $status;
        /** The gateway's own code: 1 Pending, 2 Succeeded, 4 Failed, 5 Reversed. */
        public readonly ?string $statusCode;
        /** The gateway's own words. Never decide by them. */
        public readonly ?string $statusText;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $description;
        public readonly ?string $beneficiaryVa;
        public readonly ?string $accountNo;
        public readonly ?string $name;
        public readonly ?string $bankCode;
        public readonly ?string $bankName;
        /** The bank's own code. */
        public readonly ?string $bankResponseCode;
        /** The bank's own words. */
        public readonly ?string $bankResponseText;
        /** When the payout was ordered. */
        public readonly ?\DateTimeImmutable $date;
        /** When the state changed last. */
        public readonly ?\DateTimeImmutable $changedAt;
        /** @var array<string, mixed> the whole answer by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /**
         * Whether the payee has the money. In a result of confirm() it also means that the amount is right.
         *
         * @implementation-alias Faspay\SnapDisbursement\Payout::isSucceeded
         */
        public function isSucceeded(): bool {}

        /**
         * Whether the payout succeeded, failed or was reversed. NotFound is not final: a payout may be under way to the
         * gateway. One that succeeded may still be reversed later.
         *
         * @implementation-alias Faspay\SnapDisbursement\Payout::isFinal
         */
        public function isFinal(): bool {}
    }

    /**
     * A verified notification of a payout's state. Pass it to SendMe::confirm().
     *
     * @strict-properties
     * @not-serializable
     */
    final readonly class Notification
    {
        /** The merchant's own number. */
        public readonly string $trxNo;
        /** Faspay's number. */
        public readonly ?string $trxId;
        /** The reference at the bank (wire name trx_reff). */
        public readonly ?string $reference;
        public readonly \Faspay\PayoutStatus $status;
        /** The gateway's own code: 1 Pending, 2 Succeeded, 4 Failed, 5 Reversed. */
        public readonly ?string $statusCode;
        public readonly ?\Faspay\Money $amount;
        public readonly ?string $description;
        /** The merchant's virtual account. */
        public readonly string $virtualAccount;
        public readonly ?string $vaName;
        public readonly ?string $beneficiaryVa;
        public readonly ?string $accountNo;
        public readonly ?string $name;
        public readonly ?string $bankCode;
        public readonly ?string $bankName;
        /** The bank's own code. */
        public readonly ?string $bankResponseCode;
        /** The bank's own words. */
        public readonly ?string $bankResponseText;
        /** When the payout was ordered. */
        public readonly ?\DateTimeImmutable $date;
        /** When the state changed last. */
        public readonly ?\DateTimeImmutable $changedAt;
        /** The gateway's name for the message. */
        public readonly ?string $request;
        /** @var array<string, mixed> the whole message by wire names */
        public readonly array $raw;

        /** @implementation-alias Faspay\Money::__construct */
        private function __construct() {}

        /** Whether the notification says that the payee has the money. Ask SendMe::confirm() before you rely on it. */
        public function claimsSucceeded(): bool {}

        /**
         * What to answer to the gateway: a small JSON text. The documents ask for nothing but an answer with HTTP
         * status 200.
         */
        public function acknowledge(): string {}
    }

}
