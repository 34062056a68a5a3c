<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Unit;

use Faspay\Money;
use Faspay\WooCommerce\Redaction;
use PHPUnit\Framework\TestCase;

final class RedactionTest extends TestCase
{
    public function testCrossesOutSecretsAndPersonsInTexts(): void
    {
        $redaction = new Redaction(['p@ssw0rd', 'abcde', 'x']);
        self::assertSame(
            'password *** of *** or *** at *** and *** for bill SHOP0812345678, account 9999940200000001, number x',
            $redaction->text('password p@ssw0rd of abcde or 081234567890 at sari.dewi@example.com and +6281234567890 for bill SHOP0812345678, account 9999940200000001, number x'),
        );
    }

    public function testCrossesOutByNameAndKeepsTheRest(): void
    {
        $context = (new Redaction(['p@ssw0rd']))->context([
            'password' => 'anything', 'customerName' => 'Sari', 'phone' => 1, 'bill' => 'SHOP0000000042', 'retries' => 2, 'paid' => true, 'none' => null,
            'deep' => ['signature' => 'abc', 'text' => 'p@ssw0rd'], 'object' => Money::idr(1), 'e' => new \RuntimeException('p@ssw0rd'),
            'faspay' => new \Faspay\GatewayException('refused', responseCode: '55', operation: 'create'),
        ]);
        self::assertSame(['password' => '***', 'customerName' => '***', 'phone' => '***', 'bill' => 'SHOP0000000042', 'retries' => 2, 'paid' => true, 'none' => null,
            'deep' => ['signature' => '***', 'text' => '***'], 'object' => Money::class, 'e' => 'RuntimeException: ***'], array_slice($context, 0, -1));
        self::assertSame('55', $context['faspay']['responseCode']);
    }
}
