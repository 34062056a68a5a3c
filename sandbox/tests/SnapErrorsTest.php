<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\SnapRefusal;
use PHPUnit\Framework\Attributes\DataProvider;

/** What the gateway refuses: HTTP status, code and text. */
final class SnapErrorsTest extends SnapTestCase
{
    /** Method, path and service. */
    private const OPERATIONS = [
        ['POST', '/v1.0/transfer-va/create-va', '27'], ['POST', '/v1.0/transfer-va/status', '26'],
        ['DELETE', '/v1.0/transfer-va/delete-va', '31'],
        ['POST', '/v1.0/qr/qr-mpm-generate', '47'], ['POST', '/v1.0/qr/qr-mpm-query', '51'],
        ['POST', '/v1.0/debit/payment-host-to-host', '54'],
        ['POST', '/v1.0/debit/status', '55'], ['POST', '/v1.0/debit/cancel', '57'],
    ];

    /** @return iterable<string, array{string, string, string}> */
    public static function operations(): iterable
    {
        foreach (self::OPERATIONS as $operation) {
            yield $operation[1] => $operation;
        }
    }

    private function refused(
        string $code, string $text, string $method, string $path, string $body, array $headers,
    ): void {
        $response = $this->request($method, $path, $body, $headers);
        self::assertSame(
            ['responseCode' => $code, 'responseMessage' => $text], json_decode($response->getContent(), true),
            "$method $path",
        );
        self::assertSame((int) substr($code, 0, 3), $response->getStatusCode());
    }

    #[DataProvider('operations')]
    public function testHeaders(string $method, string $path, string $service): void
    {
        $good = $this->headers($method, $path, '{}');
        foreach (array_keys($good) as $name) {
            $this->refused(
                "400{$service}02", "Invalid Mandatory Field $name", $method, $path, '{}', [$name => null] + $good,
            );
            $this->refused(
                "400{$service}02", "Invalid Mandatory Field $name", $method, $path, '{}', [$name => ' '] + $good,
            );
        }
        foreach ([
            ['Content-Type', 'text/plain'], ['X-EXTERNAL-ID', 'abc123'], ['X-EXTERNAL-ID', str_repeat('1', 37)],
            ['X-EXTERNAL-ID', '1-2'], ['X-PARTNER-ID', str_repeat('9', 37)],
            ['CHANNEL-ID', '7700'], ['CHANNEL-ID', 'ABCDE'], ['X-TIMESTAMP', '2025-01-10 10:00:00'],
            ['X-TIMESTAMP', '2025-01-10T10:00:00'],
            ['X-TIMESTAMP', '2025-02-30T10:00:00+07:00'], ['X-TIMESTAMP', '2025-01-10T10:00:00.000+07:00'],
            ['X-TIMESTAMP', '2025-01-10T10:00:00+0700'],
        ] as [$name, $value]) {
            $this->refused(
                "400{$service}01", "Invalid Field Format $name", $method, $path, '{}', [$name => $value] + $good,
            );
        }
        $this->refused(
            "401{$service}00", 'Unauthorized. [Unknown Client]', $method, $path, '{}',
            ['X-PARTNER-ID' => '88888'] + $good,
        );
        // Of several the first that is checked: presence before formats, formats before who it is.
        $this->refused(
            "400{$service}02", 'Invalid Mandatory Field CHANNEL-ID', $method, $path, '{}',
            ['CHANNEL-ID' => null, 'X-EXTERNAL-ID' => 'x', 'X-PARTNER-ID' => '88888'] + $good,
        );
        $this->refused(
            "400{$service}01", 'Invalid Field Format X-EXTERNAL-ID', $method, $path, '{}',
            ['X-EXTERNAL-ID' => 'x', 'X-PARTNER-ID' => '88888'] + $good,
        );
    }

    #[DataProvider('operations')]
    public function testSignatures(string $method, string $path, string $service): void
    {
        $good = $this->headers($method, $path, '{"a":1}');
        foreach ([
            $this->headers($method, $path, '{"a":2}'),
            $this->headers($method === 'POST' ? 'DELETE' : 'POST', $path, '{"a":1}'),
            $this->headers($method, "/faspay$path", '{"a":1}'),
            $this->headers($method, $path, '{"a":1}', 'test_gateway_private'),
            ['X-TIMESTAMP' => self::at('+1 second')] + $good, ['X-SIGNATURE' => 'no base64!'] + $good,
            ['X-SIGNATURE' => strtolower($good['X-SIGNATURE'])] + $good,
            ['X-SIGNATURE' => str_repeat('85be817c', 8)] + $good,
        ] as $headers) {
            $this->refused("401{$service}00", 'Unauthorized. [Signature]', $method, $path, '{"a":1}', $headers);
        }
        // None of these used up its X-EXTERNAL-ID.
        self::assertSame(400, $this->request($method, $path, '{"a":1}', $good)->getStatusCode());
        $this->refused("409{$service}00", 'Conflict', $method, $path, '{"a":1}', $good);
    }

    #[DataProvider('operations')]
    public function testWrongMethods(string $method, string $path, string $service): void
    {
        foreach (['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as $other) {
            if ($other !== $method) {
                $this->refused("405{$service}00", 'Requested Function Is Not Supported', $other, $path, '', []);
            }
        }
    }

    #[DataProvider('operations')]
    public function testBodiesThatAreNone(string $method, string $path, string $service): void
    {
        foreach ([
            '', 'x', '[]', '[1]', '"x"', 'null', '{"a":', "{\"a\":\"\xff\"}",
            '{"a":' . str_repeat('[', 20) . str_repeat(']', 20) . '}',
        ] as $body) {
            self::assertSame(["400{$service}00", 'Bad Request'], array_values($this->snap($path, $body, $method)));
        }
    }

    public function testWhatIsNotOffered(): void
    {
        foreach ([
            ['PUT', '/v1.0/transfer-va/update-va', '28'], ['PUT', '/v1.0/transfer-va/update-status', '29'],
            ['POST', '/v1.0/transfer-va/inquiry-va', '30'],
            ['GET', '/v1.0/transfer-va/report', '35'], ['POST', '/v1.0/debit/refund', '58'],
            ['POST', '/v1.0/qr/qr-mpm-cancel', '77'], ['POST', '/v1.0/qr/qr-mpm-refund', '78'],
            ['POST', '/v1.0/transfer-va/inquiry', '24'], ['POST', '/v1.0/access-token/b2b', '73'],
            ['POST', '/v1.0/nothing', '00'],
        ] as [$method, $path, $service]) {
            $this->refused("405{$service}00", 'Requested Function Is Not Supported', $method, $path, '{}', []);
        }
    }

    public function testAnExternalIdIsUsedOnceADay(): void
    {
        $body = json_encode(self::qrBill(['validityPeriod' => self::at('+2 days')]));
        $headers = $this->headers('POST', '/v1.0/qr/qr-mpm-generate', $body);
        self::assertSame(200, $this->request('POST', '/v1.0/qr/qr-mpm-generate', $body, $headers)->getStatusCode());
        $this->refused('4094700', 'Conflict', 'POST', '/v1.0/qr/qr-mpm-generate', $body, $headers);
        // Also where another operation has it; another merchant's is its own.
        $id = ['X-EXTERNAL-ID' => $headers['X-EXTERNAL-ID']];
        $this->refused(
            '4095400', 'Conflict', 'POST', '/v1.0/debit/payment-host-to-host', '{}',
            $id + $this->headers('POST', '/v1.0/debit/payment-host-to-host', '{}'),
        );
        self::assertSame(
            400,
            $this->request(
                'POST', '/v1.0/debit/status', '{}',
                $id + ['X-PARTNER-ID' => '98765'] + $this->headers('POST', '/v1.0/debit/status', '{}'),
            )->getStatusCode(),
        );
        // A new day begins in Jakarta.
        $this->control('POST', '/time', ['now' => self::now()->format('Y-m-d') . ' 23:59:59']);
        $this->refused('4094700', 'Conflict', 'POST', '/v1.0/qr/qr-mpm-generate', $body, $headers);
        $this->control('POST', '/time', ['advance' => 1]);
        $this->refused('4094701', 'Duplicate partnerReferenceNo', 'POST', '/v1.0/qr/qr-mpm-generate', $body, $headers);
    }

    public function testAMerchantHasItsOwnKey(): void
    {
        $this->control(
            'PUT', '/merchants/98765', ['snapPublicKey' => file_get_contents(self::KEYS . '/test_gateway_public.pem')],
        );
        $path = '/v1.0/qr/qr-mpm-query';
        $this->refused(
            '4015100', 'Unauthorized. [Signature]', 'POST', $path, '{}',
            ['X-PARTNER-ID' => '98765'] + $this->headers('POST', $path, '{}'),
        );
        self::assertSame(
            400,
            $this->request(
                'POST', $path, '{}',
                ['X-PARTNER-ID' => '98765'] + $this->headers('POST', $path, '{}', 'test_gateway_private'),
            )->getStatusCode(),
        );
        self::assertSame(
            400, $this->send('PUT', '/_sandbox/merchants/98765', '{"snapPublicKey":"no key"}')->getStatusCode(),
        );
    }

    /** @return iterable<string, array{string, array<string, mixed>, string, string}> path, changes, case and text */
    public static function fields(): iterable
    {
        $long = fn (int $length): string => str_repeat('é', $length);
        $dates = [
            '2025-01-10', '2025-01-10 10:00:00', '2025-13-10T10:00:00+07:00', '20250110T100000Z',
            '2025-01-10T10:00:00.000+07:00',
        ];
        $create = '/v1.0/transfer-va/create-va';
        $generate = '/v1.0/qr/qr-mpm-generate';
        $pay = '/v1.0/debit/payment-host-to-host';
        $additional = fn (string $name, mixed $value): array => ['additionalInfo' => [$name => $value]];
        foreach ([
            $create => [
                'virtualAccountName' => 128, 'virtualAccountEmail' => -128, 'virtualAccountPhone' => -30, 'trxId' => 32,
                'expiredDate' => -25, 'additionalInfo.billDate' => 25,
                'additionalInfo.channelCode' => 32, 'additionalInfo.billDescription' => 18,
            ],
            $generate => [
                'partnerReferenceNo' => 32, 'merchantId' => 5, 'validityPeriod' => 25, 'additionalInfo.billDate' => 25,
                'additionalInfo.billDescription' => 128,
                'additionalInfo.channelCode' => 32, 'additionalInfo.phoneNo' => 30,
            ],
            $pay => [
                'partnerReferenceNo' => 32, 'merchantId' => 5, 'validUpTo' => 25, 'bankCardToken' => -560,
                'additionalInfo.channelCode' => 32, 'additionalInfo.billDate' => 25,
                'additionalInfo.billDescription' => 128, 'additionalInfo.phoneNo' => -30,
            ],
        ] as $path => $lengths) {
            foreach ($lengths as $field => $length) {
                $set = fn (mixed $value): array => str_contains($field, '.') ? $additional(
                    substr($field, 15), $value,
                ) : [$field => $value];
                yield "$path: no $field" => [
                    $path, $set($length > 0 ? '' : ['x']), $length > 0 ? '40002' : '40001', $field,
                ];
                yield "$path: null $field" => [
                    $path, $set($length > 0 ? null : true), $length > 0 ? '40002' : '40001', $field,
                ];
                yield "$path: long $field" => [$path, $set($long(abs($length) + 1)), '40001', $field];
                yield "$path: list $field" => [$path, $set(['a', 'b']), '40001', $field];
            }
            $amount = $path === $create ? 'totalAmount' : 'amount';
            foreach ([
                '12345', '12345.0', '12345.000', '12345,00', '-1.00', '1e5', ' 1.00', '123456789012345.00', 1000,
            ] as $value) {
                yield "$path: $value rupiah" => [$path, [$amount => ['value' => $value]], '40001', "$amount.value"];
            }
            yield "$path: nothing" => [$path, [$amount => ['value' => '0.00']], '40413', ''];
            yield "$path: no amount" => [$path, [$amount => ['value' => '']], '40002', "$amount.value"];
            yield "$path: no currency" => [$path, [$amount => ['currency' => '']], '40002', "$amount.currency"];
            yield "$path: dollars" => [$path, [$amount => ['currency' => 'USD']], '40001', "$amount.currency"];
            yield "$path: a channel of nobody" => [$path, $additional('channelCode', '999'), '40301', '[Channel]'];
            foreach ($dates as $date) {
                yield "$path: billed $date" => [
                    $path, $additional('billDate', $date), '40001', 'additionalInfo.billDate',
                ];
            }
        }
        yield 'a channel of another product' => [$create, $additional('channelCode', '711'), '40301', '[Channel]'];
        yield 'an account number of letters' => [
            $create, ['virtualAccountNo' => '12345678A'], '40001', 'virtualAccountNo',
        ];
        yield 'an account number too short' => [
            $create, ['virtualAccountNo' => '12345678', 'additionalInfo' => ['channelCode' => '801']], '40001',
            'virtualAccountNo',
        ];
        $clock = " (the sandbox's clock was stopped: it is " . self::now()->format('Y-m-d H:i:s') . ' in Jakarta)';
        yield 'expired account' => [$create, ['expiredDate' => self::at()], '40001', "expiredDate$clock"];
        yield 'expired code' => [$generate, ['validityPeriod' => self::at('-1 second')], '40001', "validityPeriod$clock"];
        yield 'expired direct debit' => [$pay, ['validUpTo' => self::at('-1 day')], '40001', "validUpTo$clock"];
        yield 'a code of another merchant' => [$generate, ['merchantId' => '98765'], '40408', ''];
        yield 'a direct debit of another merchant' => [$pay, ['merchantId' => '88888'], '40408', ''];
        yield 'BRI without a card' => [$pay, $additional('channelCode', '714'), '40002', 'bankCardToken'];
        yield 'OVO Tokenized without a phone' => [
            $pay, ['additionalInfo' => ['channelCode' => '720', 'phoneNo' => '']], '40002', 'additionalInfo.phoneNo',
        ];
        yield 'a phone with a plus' => [$generate, $additional('phoneNo', '+62811'), '40001', 'additionalInfo.phoneNo'];
    }

    #[DataProvider('fields')]
    public function testFields(string $path, array $changes, string $case, string $detail): void
    {
        $bill = match ($path) {
            '/v1.0/transfer-va/create-va' => self::vaBill($changes),
            '/v1.0/qr/qr-mpm-generate' => self::qrBill($changes),
            default => self::debitBill($changes),
        };
        $service = ['/v1.0/transfer-va/create-va' => '27', '/v1.0/qr/qr-mpm-generate' => '47'][$path] ?? '54';
        $answer = $this->snap($path, $bill);
        self::assertSame(
            [substr($case, 0, 3) . $service . substr($case, 3), rtrim(SnapRefusal::TEXTS[$case] . " $detail")],
            array_values($answer),
        );
        self::assertSame([], $this->control('GET', '/snap-transactions')['transactions']);
    }

    /** @return iterable<string, array{string, array<string, mixed>, string, string, 4?: string}> */
    public static function questions(): iterable
    {
        $number = [
            'partnerServiceId' => '  850499', 'customerNo' => '4000000001', 'virtualAccountNo' => '  8504994000000001',
        ];
        $status = [
            '/v1.0/transfer-va/status', $number + ['additionalInfo' => ['channelCode' => '402', 'trxId' => 'T1']],
        ];
        $delete = ['/v1.0/transfer-va/delete-va', $number + ['trxId' => 'T1', 'additionalInfo' => ['reason' => 'x']]];
        $query = [
            '/v1.0/qr/qr-mpm-query',
            [
                'originalReferenceNo' => '1', 'originalPartnerReferenceNo' => 'P', 'serviceCode' => '47',
                'merchantId' => '99999', 'additionalInfo' => ['channelCode' => '711'],
            ],
        ];
        $debit = [
            '/v1.0/debit/status',
            [
                'originalPartnerReferenceNo' => 'P', 'originalReferenceNo' => '1', 'serviceCode' => '55',
                'merchantId' => '99999', 'additionalInfo' => ['channelCode' => '812'],
            ],
        ];
        foreach ([
            [...$status, '26', 'POST'], [...$delete, '31', 'DELETE'], [...$query, '51', 'POST'],
            [...$debit, '55', 'POST'],
        ] as [$path, $message, $service, $method]) {
            yield "$path: unknown" => [$path, $message, "404{$service}01", 'Transaction Not Found', $method];
            foreach ($message as $name => $value) {
                $field = is_array($value) ? "$name." . array_key_first($value) : $name;
                yield "$path: no $field" => [
                    $path, array_diff_key($message, [$name => 1]), "400{$service}02", "Invalid Mandatory Field $field",
                    $method,
                ];
            }
            if (isset($message['virtualAccountNo'])) {
                yield "$path: another number" => [
                    $path, ['customerNo' => '4000000002'] + $message, "400{$service}01",
                    'Invalid Field Format virtualAccountNo', $method,
                ];
                yield "$path: a wide number" => [
                    $path, ['partnerServiceId' => '   850499'] + $message, "400{$service}01",
                    'Invalid Field Format partnerServiceId', $method,
                ];
                yield "$path: letters" => [
                    $path, ['customerNo' => 'x'] + $message, "400{$service}01", 'Invalid Field Format customerNo',
                    $method,
                ];
            } else {
                yield "$path: another service" => [
                    $path, ['serviceCode' => '99'] + $message, "400{$service}01", 'Invalid Field Format serviceCode',
                    $method,
                ];
                yield "$path: another merchant" => [
                    $path, ['merchantId' => '98765'] + $message, "404{$service}08", 'Invalid Merchant', $method,
                ];
            }
        }
        yield 'neither trxId nor request' => [
            '/v1.0/transfer-va/status', $number + ['additionalInfo' => ['channelCode' => '402']], '4002602',
            'Invalid Mandatory Field inquiryRequestId', 'POST',
        ];
        yield 'cancel nothing' => [
            '/v1.0/debit/cancel', ['reason' => 'x'], '4005702', 'Invalid Mandatory Field originalPartnerReferenceNo',
            'POST',
        ];
        yield 'cancel an unknown one' => [
            '/v1.0/debit/cancel', ['originalPartnerReferenceNo' => 'P'], '4045701', 'Transaction Not Found', 'POST',
        ];
        yield 'cancel a part of a rupiah' => [
            '/v1.0/debit/cancel',
            ['originalPartnerReferenceNo' => 'P', 'amount' => ['value' => '1', 'currency' => 'IDR']], '4005701',
            'Invalid Field Format amount.value', 'POST',
        ];
    }

    #[DataProvider('questions')]
    public function testQuestions(string $path, array $message, string $code, string $text, string $method): void
    {
        self::assertSame([$code, $text], array_values($this->snap($path, $message, $method)));
    }
}
