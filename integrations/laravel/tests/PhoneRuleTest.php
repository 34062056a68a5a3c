<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Laravel\Rules\Phone;
use Illuminate\Support\Facades\Validator;
use PHPUnit\Framework\Attributes\DataProvider;

final class PhoneRuleTest extends TestCase
{
    /** @return array<string, array{mixed, string|null}> what was typed, and the digits */
    public static function phones(): array
    {
        return [
            'plain' => ['081234567890', '081234567890'],
            'a plus' => ['+6281234567890', '6281234567890'],
            'grouped' => [' +62 (812) 3456-78.90', '6281234567890'],
            'letters' => ['0812345678x', null],
            'a plus inside' => ['0812+345678', null],
            'separators alone' => ['- - -', null],
            'a line break' => ["081234567890\n", null],
            'other digits' => ['٠٨١٢٣٤٥٦٧٨٩', null],
            'an array' => [['081234567890'], null],
            'a number' => [81234567890, null],
        ];
    }

    #[DataProvider('phones')]
    public function testWhatIsAPhone(mixed $typed, ?string $digits): void
    {
        self::assertSame($digits !== null, Validator::make(['phone' => $typed], ['phone' => new Phone()])->passes());
        if (is_string($typed)) {
            self::assertSame($digits, Phone::clean($typed));
        }
    }

    public function testTheMessagesSpeakBothLanguages(): void
    {
        $messages = fn (string $phone): string => Validator::make(['phone' => $phone], ['phone' => new Phone()])->errors()->first('phone');
        self::assertSame('The phone must be a phone number.', $messages('x'));
        self::assertSame('The phone must have 8 to 15 digits.', $messages('123'));
        $this->app->setLocale('id');
        self::assertSame('Phone harus berupa nomor telepon.', $messages('x'));
        self::assertSame('Phone harus terdiri dari 8 sampai 15 angka.', $messages('123'));
    }

    public function testTheExtensionTakesWhatTheRuleTakes(): void
    {
        $customer = new \Faspay\Debit\Customer('7', 'Sari', '+62 (812) 3456-78.90', 'sari@example.com');
        self::assertSame(Phone::clean($customer->phone), '6281234567890');
    }
}
