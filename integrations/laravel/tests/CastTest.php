<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\Casts\AsMoney;
use Faspay\Money;
use Illuminate\Database\Eloquent\Model;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Schema;
use PHPUnit\Framework\Attributes\DataProvider;

final class CastTest extends TestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        Schema::create('products', static function (Blueprint $table): void {
            $table->id();
            $table->bigInteger('price')->nullable();
            $table->string('currency', 3)->default('IDR');
        });
    }

    /** @return array<string, array{string, mixed, int|string|null, string|null}> cast, what is set, what the column has, what is read */
    public static function values(): array
    {
        return [
            'minor units' => [AsMoney::class, Money::idr('10000.50'), 1000050, 'Rp 10.000,50'],
            'a number means rupiah' => [AsMoney::class, 10000, 1000000, 'Rp 10.000'],
            'text means rupiah' => [AsMoney::class . ':minor', '10000.00', 1000000, 'Rp 10.000'],
            'whole rupiah' => [AsMoney::class . ':rupiah', Money::idr(10000), 10000, 'Rp 10.000'],
            'another currency' => [AsMoney::class . ':minor,currency', Money::of('12.34', 'USD'), 1234, 'USD 12,34'],
            'a discount' => [AsMoney::class, Money::fromMinor(-500), -500, '-Rp 5'],
            'nothing' => [AsMoney::class, null, null, null],
        ];
    }

    #[DataProvider('values')]
    public function testTheColumnAndTheAttribute(string $cast, mixed $value, int|string|null $stored, ?string $read): void
    {
        $product = $this->product($cast);
        $product->price = $value;
        $product->save();

        self::assertSame($stored, DB::table('products')->value('price'));
        $again = $this->product($cast)->newQuery()->firstOrFail();
        self::assertSame($read, $again->price?->format());
        self::assertFalse($again->isDirty());
        $again->price = $value;
        self::assertFalse($again->isDirty(), 'The same amount is no change.');
    }

    public function testDecimalTextIsReadExactly(): void
    {
        $model = $this->product(AsMoney::class . ':decimal');
        $model->setRawAttributes(['price' => '9007199254.99']);
        self::assertSame('9007199254.99', (string) $model->price);
        $model->price = '10000.50';
        self::assertSame('10000.50', $model->getAttributes()['price']);
        self::assertSame('10000.50', $model->toArray()['price']);
    }

    public function testAFloatFromTheDatabaseIsRefused(): void
    {
        $model = $this->product(AsMoney::class . ':decimal');
        $model->setRawAttributes(['price' => 10000.5]);
        $this->expectException(\UnexpectedValueException::class);
        $this->expectExceptionMessage('not as float');
        $model->price;
    }

    public function testAFloatIsNoAmount(): void
    {
        $this->expectException(\TypeError::class);
        $this->product(AsMoney::class)->price = 10000.5;
    }

    /** @return array<string, array{string, Money}> */
    public static function refused(): array
    {
        return [
            'sen in whole rupiah' => [AsMoney::class . ':rupiah', Money::idr('10000.50')],
            'a currency without a column' => [AsMoney::class, Money::of(1, 'USD')],
        ];
    }

    #[DataProvider('refused')]
    public function testWhatTheColumnCannotHoldIsRefused(string $cast, Money $value): void
    {
        $this->expectException(\InvalidArgumentException::class);
        $this->product($cast)->price = $value;
    }

    public function testAnUnknownUnitIsRefused(): void
    {
        $this->expectExceptionMessage('not "cents"');
        $this->product(AsMoney::class . ':cents')->price = 1;
    }

    private function product(string $cast): Model
    {
        return new class ($cast) extends Model {
            public $timestamps = false;
            protected $table = 'products';
            protected static string $cast = '';

            public function __construct(string|array $cast = [])
            {
                self::$cast = is_string($cast) ? $cast : self::$cast;
                parent::__construct();
            }

            protected function casts(): array
            {
                return ['price' => self::$cast];
            }
        };
    }
}
