<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Shop\CallerList;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Message;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

final class CallerListTest extends TestCase
{
    /** @return array<string, array{bool, list<string>, ?string, 3?: list<string>, 4?: array<string, mixed>}> */
    public static function callers(): array
    {
        $forwarded = static fn (string $value, string $name = 'X-Forwarded-For'): array => [$name => $value];

        return [
            'nobody is listed' => [true, [], '203.0.113.7'],
            'nobody is listed, sender unknown' => [true, [], null],
            'the address' => [true, ['203.0.113.7'], '203.0.113.7'],
            'another address' => [false, ['203.0.113.7'], '203.0.113.8'],
            'sender unknown' => [false, ['203.0.113.7'], null],
            'no address' => [false, ['203.0.113.7'], 'unix:'],
            'in the block' => [true, ['203.0.112.0/23'], '203.0.113.255'],
            'beside the block' => [false, ['203.0.112.0/23'], '203.0.114.0'],
            'in a block of odd length' => [true, ['203.0.113.128/27'], '203.0.113.159'],
            'beside a block of odd length' => [false, ['203.0.113.128/27'], '203.0.113.160'],
            'everybody' => [true, ['0.0.0.0/0'], '203.0.113.7'],
            'everybody of IPv4 only' => [false, ['0.0.0.0/0'], '2001:db8::1'],
            'IPv6' => [true, ['2001:db8::/33'], '2001:db8:7fff::1'],
            'beside the block of IPv6' => [false, ['2001:db8::/33'], '2001:db8:8000::1'],
            'IPv4 written as IPv6' => [true, ['203.0.113.7'], '::ffff:203.0.113.7'],
            'a header of a stranger' => [false, ['203.0.113.7'], '198.51.100.9', [], $forwarded('203.0.113.7')],
            'a header of a stranger where there are proxies' => [false, ['203.0.113.7'], '198.51.100.9', ['10.0.0.1'], $forwarded('203.0.113.7')],
            'through a proxy' => [true, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'], $forwarded('203.0.113.7')],
            'through two proxies' => [true, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'], $forwarded('203.0.113.7, 10.9.9.9')],
            'through a proxy, with a lie in front' => [false, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'], $forwarded('203.0.113.7, 198.51.100.9')],
            'through a proxy, with a lie that looks like a proxy' => [false, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'], $forwarded('203.0.113.7, 10.0.0.5, 198.51.100.9')],
            'through a proxy, with rubbish' => [false, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'], $forwarded('203.0.113.7, unknown')],
            'the proxy itself, without a header' => [false, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8']],
            'as $_SERVER has it' => [true, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'], $forwarded('203.0.113.7', 'HTTP_X_FORWARDED_FOR')],
            'a second header of nearly the same name, before' => [false, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'],
                ['X_Forwarded_For' => '203.0.113.7', 'X-Forwarded-For' => '198.51.100.9']],
            'a second header of nearly the same name, behind' => [false, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'],
                ['x-forwarded-for' => ['198.51.100.9'], 'http-x-forwarded-for' => ['203.0.113.7']]],
            'a second header, without a proxy' => [true, ['203.0.113.7'], '203.0.113.7', ['10.0.0.0/8'],
                ['X_Forwarded_For' => '10.0.0.1', 'X-Forwarded-For' => '10.0.0.1']],
            'as a list' => [true, ['203.0.113.7'], '10.0.0.1', ['10.0.0.0/8'], ['x-forwarded-for' => ['203.0.113.7', '10.0.0.2']]],
        ];
    }

    /**
     * @param list<string> $allowed
     * @param list<string> $proxies
     * @param array<string, mixed> $headers
     */
    #[DataProvider('callers')]
    public function testWhoMayCall(bool $expected, array $allowed, ?string $peer, array $proxies = [], array $headers = []): void
    {
        self::assertSame($expected, (new CallerList($allowed, $proxies))->allows(new Message('', $headers, '', $peer)));
    }

    /** @return list<array{string}> */
    public static function rubbish(): array
    {
        return [['faspay.co.id'], ['203.0.113'], ['203.0.113.7/33'], ['203.0.113.7/-1'], ['203.0.113.7/'], ['2001:db8::/129'], ['']];
    }

    #[DataProvider('rubbish')]
    public function testWhatIsNoAddressIsRefusedAtTheStart(string $entry): void
    {
        $this->expectException(ConfigurationException::class);
        new CallerList([$entry]);
    }
}
