<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Doctrine;

use Doctrine\DBAL\ParameterType;
use Doctrine\DBAL\Platforms\AbstractPlatform;
use Doctrine\DBAL\Types\Exception\InvalidType;
use Doctrine\DBAL\Types\Exception\ValueNotConvertible;
use Doctrine\DBAL\Types\Type;
use Faspay\Money;

/**
 * The Doctrine type "faspay_money": an amount of rupiah as a BIGINT of minor units (sen). Rp 10.000 is stored as 1000000.
 *
 * An amount in another currency is refused, because the column does not hold the currency.
 */
final class MoneyType extends Type
{
    public const NAME = 'faspay_money';

    public function getSQLDeclaration(array $column, AbstractPlatform $platform): string
    {
        return $platform->getBigIntTypeDeclarationSQL($column);
    }

    public function getBindingType(): ParameterType
    {
        return ParameterType::INTEGER;
    }

    /**
     * @throws InvalidType if the value is neither Money nor null
     * @throws ValueNotConvertible if the money is not in rupiah
     */
    public function convertToDatabaseValue(mixed $value, AbstractPlatform $platform): ?int
    {
        if ($value === null) {
            return null;
        }
        if (!$value instanceof Money) {
            throw InvalidType::new($value, self::class, ['null', Money::class]);
        }
        if ($value->currency !== 'IDR') {
            throw ValueNotConvertible::new((string) $value, self::class, "The column holds rupiah, but the amount is in $value->currency.");
        }

        return $value->minor;
    }

    /** @throws ValueNotConvertible if the column holds anything but a whole number */
    public function convertToPHPValue(mixed $value, AbstractPlatform $platform): ?Money
    {
        if ($value === null) {
            return null;
        }
        // Some drivers give BIGINT as text.
        $minor = is_string($value) ? filter_var($value, FILTER_VALIDATE_INT) : $value;
        if (!is_int($minor)) {
            throw ValueNotConvertible::new($value, self::class, 'The column does not hold a whole number of sen.');
        }

        return Money::fromMinor($minor);
    }
}
