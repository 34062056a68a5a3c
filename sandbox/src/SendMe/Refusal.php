<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** An answer of SendMe with the status 9 or, at a registration, another that is no success. */
final class Refusal extends \Exception
{
    public const UNAUTHORIZED = 'Unauthorized';
    public const ACCOUNT = 'Invalid Virtual Account';
    public const BENEFICIARY = 'Beneficiary Virtual Account Invalid';
    public const BENEFICIARY_ACCOUNT = 'Beneficiary Account Not Match';
    public const BENEFICIARY_NAME = 'Beneficiary Name Not Match';
    public const DUPLICATE = 'Your Transaction Number already exists';
    public const BODY = 'Invalid Request body';
    public const DESCRIPTION = 'Invalid Transaction Description Value';
    public const NOT_FOUND = 'Transaction not found';
    public const CONTACT = 'Please contact Faspay';
    public const INTERNAL = 'Internal Error';

    /** Guesses: no document has these texts. */
    public const BALANCE = 'Insufficient Balance';
    public const BANK = 'Invalid Bank Code';
    public const PERIOD = 'Invalid Date Range';

    /** Each text with which anything may be refused. */
    public const ALL = [
        self::UNAUTHORIZED, self::ACCOUNT, self::BENEFICIARY, self::BENEFICIARY_ACCOUNT, self::BENEFICIARY_NAME, self::DUPLICATE, self::BODY, self::DESCRIPTION, self::NOT_FOUND,
        self::CONTACT, self::INTERNAL, self::BALANCE, self::BANK, self::PERIOD,
    ];

    private const OTHER = '99';

    private function __construct(string $message, public readonly string $status, public readonly string $responseCode, public readonly string $description)
    {
        parent::__construct($message);
    }

    /**
     * @param string $message one of ALL
     * @param string $description what is wrong, in more words; empty: the message again
     */
    public static function of(string $message, string $description = ''): self
    {
        return $message === self::DESCRIPTION
            ? new self($message, '9', '02', "Invalid value 'fee' for parameter 'trx_desc'")
            : new self($message, '9', self::OTHER, $description === '' ? $message : $description);
    }

    public static function missing(string $name): self
    {
        return new self("Parameter '$name' is mandatory", '9', '01', "Parameter '$name' is mandatory");
    }

    /** A member of the request that is not what it must be. */
    public static function invalid(string $name): self
    {
        return self::of(self::BODY, "Invalid value for parameter '$name'");
    }

    /** A registration that came to nothing. */
    public static function registration(RegistrationStatus $status): self
    {
        return new self($status->text(), $status->value, self::OTHER, $status->text());
    }
}
