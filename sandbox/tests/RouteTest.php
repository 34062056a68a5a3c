<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** Split payments: in Post Data, and in the three operations of SNAP that make a payment. */
final class RouteTest extends SnapTestCase
{
    private const OWNER = '26100253';
    private const PARTNER = '29195827';
    private const OTHER = '3650800123';

    /** @return iterable<string, array{mixed, string, string, string}> route of 10,000 rupiah, legacy code, SNAP case, text */
    public static function refused(): iterable
    {
        $share = fn (string $amount, string $partner = self::PARTNER): array => [
            'partnerId' => $partner, 'partnerAmount' => $amount,
        ];
        yield 'an unknown partner' => [[$share('5000', '12345678')], '87', '40416', 'Partner Not Found'];
        yield 'an unknown owner' => [[['owner' => '12345678'], $share('5000')], '87', '40416', 'Partner Not Found'];
        yield 'no amount' => [[['partnerId' => self::PARTNER]], '88', '40002', 'Invalid Mandatory Field partnerAmount'];
        yield 'an empty amount' => [[$share('')], '88', '40002', 'Invalid Mandatory Field partnerAmount'];
        yield 'a partner twice' => [[$share('1000'), $share('2000')], '89', '40001', 'Invalid Field Format partnerId'];
        yield 'two owners' => [
            [['owner' => self::OWNER], ['owner' => self::OTHER]], '90', '40001', 'Invalid Field Format owner',
        ];
        yield 'too much' => [[$share('5000'), $share('5001', self::OTHER)], '92', '40413', 'Invalid Amount'];
        yield 'an object' => [$share('5000'), '30', '40001', 'Invalid Field Format route'];
        yield 'nobody' => [[], '30', '40001', 'Invalid Field Format route'];
        yield 'a text' => ['29195827', '30', '40001', 'Invalid Field Format route'];
        yield 'an empty entry' => [[[]], '30', '40001', 'Invalid Field Format route[0]'];
        yield 'an entry of nobody' => [
            [['owner' => self::OWNER], ['partnerAmount' => '5000']], '30', '40001', 'Invalid Field Format route[1]',
        ];
        yield 'an amount of the owner' => [
            [['owner' => self::OWNER, 'partnerAmount' => '5000']], '30', '40001',
            'Invalid Field Format route[0].partnerAmount',
        ];
        foreach (['5000.00', '-1', '0', '00', ' 5', '1e3', '1234567890123456'] as $amount) {
            yield "an amount of $amount" => [
                [$share($amount)], '30', '40001', 'Invalid Field Format route[0].partnerAmount',
            ];
        }
        yield 'an amount that is a list' => [
            [['partnerId' => self::PARTNER, 'partnerAmount' => ['1']]], '30', '40001',
            'Invalid Field Format route[0].partnerAmount',
        ];
        yield 'a long id' => [
            [$share('1', str_repeat('1', 33))], '30', '40001', 'Invalid Field Format route[0].partnerId',
        ];
        yield 'an id with a dash' => [[['owner' => '2610-0253']], '30', '40001', 'Invalid Field Format route[0].owner'];
    }

    /** @return list<array{string, array<string, mixed>, string}> path, a payment of 10,000 rupiah, service */
    private static function bills(mixed $route): array
    {
        $amount = ['value' => '10000.00', 'currency' => 'IDR'];
        $with = static function (array $bill) use ($route): array {
            $bill['additionalInfo']['route'] = $route;

            return $bill;
        };

        return [
            ['/v1.0/transfer-va/create-va', $with(self::vaBill(['totalAmount' => $amount])), '27'],
            ['/v1.0/qr/qr-mpm-generate', $with(self::qrBill(['amount' => $amount])), '47'],
            ['/v1.0/debit/payment-host-to-host', $with(self::debitBill(['amount' => $amount])), '54'],
        ];
    }

    #[DataProvider('refused')]
    public function testRefuses(mixed $route, string $legacy, string $case, string $text): void
    {
        foreach (self::bills($route) as [$path, $bill, $service]) {
            self::assertSame(
                [substr($case, 0, 3) . $service . substr($case, 3), $text], array_values($this->snap($path, $bill)),
            );
        }
        $answer = $this->post('/cvr/300011/10', self::bill(['route' => $route]));
        self::assertSame($legacy, $answer['response_error']['response_code'], json_encode($answer));
        self::assertSame([], $this->control('GET', '/transactions')['transactions']);
    }

    public function testAccepts(): void
    {
        foreach ([
            'the owner alone' => [['owner' => self::OWNER]],
            'as in the sample' => [['owner' => self::OWNER], ['partnerId' => self::PARTNER, 'partnerAmount' => '5000']],
            'nothing left' => [
                ['partnerId' => self::PARTNER, 'partnerAmount' => '5000'],
                ['partnerId' => self::OTHER, 'partnerAmount' => '5000'],
            ],
            'the other spelling' => [['partner_id' => self::PARTNER, 'partner_amount' => '10000']],
            'a number' => [['partnerId' => self::PARTNER, 'partnerAmount' => 10000]],
            'in one entry' => [['owner' => self::OWNER, 'partnerId' => self::PARTNER, 'partnerAmount' => '1']],
        ] as $what => $route) {
            $this->control('POST', '/reset');
            foreach (self::bills($route) as [$path, $bill, $service]) {
                self::assertSame("200{$service}00", $this->snap($path, $bill)['responseCode'], $what);
            }
            $this->create(['route' => $route]);
            self::assertSame($route, $this->control('GET', '/transactions')['transactions'][0]['bill']['route'], $what);
        }
    }

    public function testNotEveryMerchantMaySplit(): void
    {
        $this->control('PUT', '/merchants/99999', ['partners' => null]);
        $route = [['owner' => self::OWNER]];
        foreach (self::bills($route) as [$path, $bill, $service]) {
            self::assertSame(
                ["403{$service}01", 'Feature Not Allowed [Route]'], array_values($this->snap($path, $bill)),
            );
        }
        self::assertSame(
            '91', $this->post('/cvr/300011/10', self::bill(['route' => $route]))['response_error']['response_code'],
        );
        $this->create();
        $this->control('PUT', '/merchants/99999', ['partners' => ['42']]);
        $this->create(['bill_no' => 'INV-2', 'route' => [['owner' => '42']]]);
        foreach (['{"partners":"x"}', '{"partners":[1]}'] as $wrong) {
            self::assertSame(400, $this->send('PUT', '/_sandbox/merchants/99999', $wrong)->getStatusCode());
        }
    }

    public function testTheAnswerOfAStaticAccountMayHaveOne(): void
    {
        // The sample of the documents: nothing is left for the owner.
        $sample = '{"response":"VA Static Response","va_number":"8641162021000007","amount":"20000","cust_name":"suyanto",'
            . '"response_code":"00","route":[{"owner":"3650800125"},{"partner_id":"3650800123","partner_amount":"10000"},'
            . '{"partner_id":"3650800124","partner_amount":"10000"}]}';
        foreach ([
            [$sample, null], [str_replace('"20000"', '"19999"', $sample), 'route: partner amount exceeds bill total'],
            [str_replace('"amount":"20000",', '', $sample), null],
            [str_replace('3650800124', '3650800123', $sample), 'route: duplicate partner ID'], ['no JSON', null],
        ] as [$answer, $problem]) {
            $this->merchant->append(new HttpResponse(200, [], $answer));
            $result = $this->control(
                'POST', '/static-va', ['url' => 'https://shop.example/va', 'va_number' => '8641162021000007'],
            );
            self::assertSame([$answer, $problem], [$result['answer'], $result['problem']]);
        }
    }

    /** What one of partnerAmount is in Post Data, whose own amounts are rupiah x 100, is not known. */
    public function testTheScaleOfPostData(): void
    {
        $route = [['partnerId' => self::PARTNER, 'partnerAmount' => '1000000']];
        self::assertSame(
            '92', $this->post('/cvr/300011/10', self::bill(['route' => $route]))['response_error']['response_code'],
        );
        $this->control('PUT', '/quirks', ['route_scale' => 100]);
        $this->create(['route' => $route]);
        self::assertSame(400, $this->send('PUT', '/_sandbox/quirks', '{"route_scale":10}')->getStatusCode());
    }
}
