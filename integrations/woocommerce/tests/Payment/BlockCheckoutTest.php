<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use Symfony\Component\Process\Process;

/** The block checkout in Chromium. */
final class BlockCheckoutTest extends ShopTestCase
{
    protected function setUp(): void
    {
        is_executable('/usr/bin/chromium') || self::markTestSkipped('Chromium is not there: apt-get install chromium');
        parent::setUp();
    }

    public function testAVirtualAccountFromTheCartToThePaidOrder(): void
    {
        $browser = $this->browser('faspay_402', environment: ['WAIT_FOR_PAYMENT' => '1']);
        $browser->start();
        $browser->waitUntil(static fn (string $type, string $output) => str_contains($output, "\n"));
        $seen = $this->seen($browser);
        self::assertMatchesRegularExpression('#/order-received/\d+/#', $seen['address']);
        self::assertSame([true, false, []], [$seen['icon'], $seen['wide'], $seen['errors']]);
        // Before, only the block's own attribute decided; the server refuses an order without a number all the same.
        version_compare($this->site->run('return WC()->version;'), '10.0', '<') || self::assertTrue($seen['phoneIsRequired']);
        self::assertGreaterThan(10, $seen['methods']);
        preg_match('#/order-received/(\d+)/#', $seen['address'], $match);
        $bill = $this->bill((int) $match[1]);
        self::assertStringContainsString($bill['pay_to'], $seen['told']);

        $this->gateway->pay($bill['bill_no']);
        $browser->wait();
        self::assertStringContainsString('"changed":true', $browser->getOutput());
        self::assertSame('processing', $this->order((int) $match[1])['status']);
    }

    public function testAQrCodeIsDrawnByTheShopItselfOnATelephone(): void
    {
        $browser = $this->browser('faspay_711', '390');
        $browser->run();
        $seen = $this->seen($browser);
        self::assertSame(['data:image/gif', false, []], [$seen['qr'], $seen['wide'], $seen['errors']]);
    }

    public function testAWalletLeadsToItsPage(): void
    {
        $browser = $this->browser('faspay_819');
        $browser->run();
        self::assertStringStartsWith($this->gateway->url, $this->seen($browser)['address']);
    }

    /** @param array<string, string> $environment */
    private function browser(string $method, string $width = '1280', array $environment = []): Process
    {
        return new Process(
            ['node', dirname(__DIR__) . '/browser/checkout.mjs', $this->site->url, (string) $this->product(), $method, $width],
            env: $environment,
            timeout: 900,
        );
    }

    /** @return array<string, mixed> */
    private function seen(Process $browser): array
    {
        $seen = json_decode((string) strtok($browser->getOutput(), "\n"), true);
        self::assertIsArray($seen, $browser->getErrorOutput());
        self::assertArrayNotHasKey('failed', $seen, (string) json_encode($seen));

        return $seen;
    }
}
