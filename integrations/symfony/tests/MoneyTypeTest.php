<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Doctrine\DBAL\Connection;
use Doctrine\DBAL\Types\ConversionException;
use Faspay\Money;
use Faspay\SymfonyBundle\Doctrine\MoneyType;
use PHPUnit\Framework\Attributes\TestWith;

final class MoneyTypeTest extends ApplicationTestCase
{
    private Connection $connection;

    protected function setUp(): void
    {
        parent::setUp();
        $this->connection = $this->services($this->boot())->get('database_connection');
        $this->connection->executeStatement('CREATE TABLE price (amount BIGINT)');
    }

    #[TestWith(['10000'])]
    #[TestWith(['10000.50'])]
    #[TestWith(['0'])]
    #[TestWith(['9999999999999.99'])]
    public function testAnAmountComesBackAsItWasStored(string $rupiah): void
    {
        $money = Money::idr($rupiah);
        $this->connection->insert('price', ['amount' => $money], ['amount' => MoneyType::NAME]);
        $stored = $this->connection->fetchOne('SELECT amount FROM price');

        self::assertSame($money->minor, (int) $stored);
        self::assertTrue($money->equals($this->connection->convertToPHPValue($stored, MoneyType::NAME)));
        self::assertTrue($money->equals($this->connection->convertToPHPValue((string) $stored, MoneyType::NAME)));
    }

    public function testNullIsNull(): void
    {
        self::assertNull($this->connection->convertToDatabaseValue(null, MoneyType::NAME));
        self::assertNull($this->connection->convertToPHPValue(null, MoneyType::NAME));
    }

    public function testAnotherCurrencyIsRefused(): void
    {
        $this->expectException(ConversionException::class);
        $this->expectExceptionMessage('USD');
        $this->connection->convertToDatabaseValue(Money::of('10.00', 'USD'), MoneyType::NAME);
    }

    #[TestWith([10000])]
    #[TestWith([10000.0])]
    #[TestWith(['10000'])]
    public function testABareNumberIsRefused(mixed $number): void
    {
        $this->expectException(ConversionException::class);
        $this->connection->convertToDatabaseValue($number, MoneyType::NAME);
    }

    #[TestWith(['10000.00'])]
    #[TestWith(['ten'])]
    #[TestWith([10000.0])]
    public function testAColumnOfAnotherKindIsRefused(mixed $value): void
    {
        $this->expectException(ConversionException::class);
        $this->connection->convertToPHPValue($value, MoneyType::NAME);
    }

    public function testTheColumnIsABigint(): void
    {
        $type = \Doctrine\DBAL\Types\Type::getType(MoneyType::NAME);

        self::assertSame('BIGINT', $type->getSQLDeclaration([], $this->connection->getDatabasePlatform()));
    }
}
