<?php

declare(strict_types=1);

namespace Faspay\Laravel\Tests;

use Faspay\Money;
use Faspay\Shop\Customer;
use Faspay\Shop\Purchase;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Testing\Concerns\InteractsWithViews;
use Illuminate\Foundation\Testing\TestCase as FrameworkTestCase;

/** A test with an application of its own, whose database has the tables of this package. */
abstract class TestCase extends FrameworkTestCase
{
    use InteractsWithViews;

    protected string $directory;

    public function createApplication(): Application
    {
        $this->directory = TestApplication::directory();

        return TestApplication::create($this->directory, $this->config(), $this->routes());
    }

    /** @return array<string, mixed> by dotted names */
    protected function config(): array
    {
        return TestApplication::settings([
            'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_MERCHANT_NAME' => 'Toko Kopi', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd',
        ]);
    }

    /** @return \Closure(): void|null */
    protected function routes(): ?\Closure
    {
        return null;
    }

    protected function purchase(string $orderNo = 'ORDER-1'): Purchase
    {
        return new Purchase($orderNo, Money::idr(10000), 'Kopi Gayo', new Customer('Sari', '0812-3456-7890', 'sari@example.com'));
    }

    /** The block of PHP in the guide that contains a text. */
    protected static function block(string $text): string
    {
        preg_match_all('/^```php\n(.*?)^```$/ms', (string) file_get_contents(dirname(__DIR__) . '/README.md'), $blocks);
        $found = array_values(array_filter($blocks[1], static fn (string $block): bool => str_contains($block, $text)));
        self::assertCount(1, $found, $text);

        return $found[0];
    }
}
