<?php

/** The works of the HTTP benchmarks, by the extension and by what it is compared with. Each callable does the work once. */

declare(strict_types=1);

require_once __DIR__ . '/../baseline.php';

const BENCH_ADDRESS = ['Sari Wijaya', 'Jl. Jenderal Sudirman Kav. 25, RT 05/RW 03', 'Jakarta Pusat', 'DKI Jakarta', 'Indonesia', '10710', '081234567890'];
const BENCH_ITEMS = [['Kemeja batik lengan panjang', 250000, 1, 'SKU-1'], ['Kopi Gayo 200 g', 55000, 2, 'SKU-2'], ['Ongkos kirim', 25000, 1, 'shippingfee']];

/** The bill that both send: three items, two addresses. */
function bench_bill(): Faspay\Debit\Bill
{
    [$name, $line, $city, $region, $state, $postcode, $phone] = BENCH_ADDRESS;
    $address = new Faspay\Address(name: $name, line: $line, city: $city, region: $region, state: $state, postcode: $postcode, phone: $phone);

    return new Faspay\Debit\Bill(
        no: 'INV-1001', total: Faspay\Money::idr(385000), description: 'Order INV-1001 di Sample Store',
        date: new DateTimeImmutable('2025-01-10 03:00:00 UTC'), expiresAt: new DateTimeImmutable('2025-01-11 03:00:00 UTC'),
        channel: Faspay\Channel::PermataVa, customer: new Faspay\Debit\Customer('7', 'Sari Wijaya', '081234567890', 'sari@example.com'),
        items: array_map(static fn (array $item) => new Faspay\Debit\Item($item[0], Faspay\Money::idr($item[1]), $item[2], $item[3]), BENCH_ITEMS),
        billing: $address, shipping: $address,
    );
}

function userland_bill(): FaspayBaseline\Bill
{
    $address = new FaspayBaseline\Address(...BENCH_ADDRESS);

    return new FaspayBaseline\Bill(
        'INV-1001', FaspayBaseline\Money::idr(385000), 'Order INV-1001 di Sample Store',
        new DateTimeImmutable('2025-01-10 03:00:00 UTC'), new DateTimeImmutable('2025-01-11 03:00:00 UTC'),
        '402', new FaspayBaseline\Customer('7', 'Sari Wijaya', '081234567890', 'sari@example.com'),
        array_map(static fn (array $item) => new FaspayBaseline\Item($item[0], FaspayBaseline\Money::idr($item[1]), $item[2], $item[3]), BENCH_ITEMS),
        $address, $address,
    );
}

function userland_debit(): FaspayBaseline\Debit
{
    return new FaspayBaseline\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd');
}

/**
 * @param ?string $caFile null: what the system trusts
 * @return callable(): void builds, signs, sends and reads one payment
 */
function create_payment(string $who, string $gateway, ?string $caFile): callable
{
    if ($who === 'faspay') {
        $client = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: $gateway, transport: new Faspay\Transport(caFile: $caFile));
        $bill = bench_bill();

        return static function () use ($client, $bill): void {
            $client->create($bill)->trxId === '9999940200000001' || throw new RuntimeException('another payment');
        };
    }
    [$debit, $bill] = [userland_debit(), userland_bill()];

    return static function () use ($debit, $bill, $gateway, $caFile): void {
        $http = new FaspayBaseline\Http(false, $caFile !== null ? [CURLOPT_CAINFO => $caFile] : []);
        $answer = json_decode($http->post("$gateway/cvr/300011/10", $debit->postData($bill)), true, 16, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
        if (isset($answer['response_error']) || $answer['response_code'] !== '00' || $answer['trx_id'] !== '9999940200000001') {
            throw new RuntimeException('gateway error');
        }
    };
}

/** @return Generator<int, array{string, string}> transaction and bill */
function inquiry_pairs(int $count): Generator
{
    for ($i = 1; $i <= $count; $i++) {
        yield [sprintf('99999402%08d', $i), sprintf('INV-%06d', $i)];
    }
}

final readonly class UserlandStatus
{
    public function __construct(
        public string $trxId, public string $billNo, public FaspayBaseline\PaymentStatus $status, public string $statusCode, public string $statusText,
        public ?DateTimeImmutable $paidAt, public ?string $reference, public ?string $total, public array $raw,
    ) {
    }
}

function userland_status(string $body, string $trxId, string $billNo): UserlandStatus
{
    $answer = json_decode($body, true, 16, JSON_THROW_ON_ERROR | JSON_BIGINT_AS_STRING);
    if (isset($answer['response_error']) || $answer['response_code'] !== '00' || $answer['trx_id'] !== $trxId || $answer['bill_no'] !== $billNo) {
        throw new RuntimeException('gateway error');
    }
    $paidAt = $answer['payment_date'] === '' ? null : DateTimeImmutable::createFromFormat('!Y-m-d H:i:s', $answer['payment_date'], new DateTimeZone('Asia/Jakarta'));

    return new UserlandStatus(
        $answer['trx_id'], $answer['bill_no'], FaspayBaseline\PaymentStatus::tryFrom($answer['payment_status_code']) ?? FaspayBaseline\PaymentStatus::Unknown,
        $answer['payment_status_code'], $answer['payment_status_desc'], $paidAt ?: null, $answer['payment_reff'] ?: null, $answer['payment_total'] ?: null, $answer,
    );
}

/**
 * @param bool $kept whether all answers are kept, as statuses() does, or each is let go when the next one comes, as eachStatus() does
 * @return callable(): int asks for many payments and says how many were answered
 */
function inquire(string $who, string $gateway, string $caFile, int $count, int $concurrency, bool $kept): callable
{
    $pairs = $kept ? iterator_to_array(inquiry_pairs($count)) : inquiry_pairs($count);
    if ($who === 'faspay') {
        $client = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: $gateway, transport: new Faspay\Transport(caFile: $caFile));

        return static function () use ($client, $pairs, $concurrency, $kept): int {
            $answered = 0;
            foreach ($kept ? $client->statuses($pairs, $concurrency) : $client->eachStatus($pairs, $concurrency) as $status) {
                $status instanceof Throwable && throw $status;
                $answered++;
            }

            return $answered;
        };
    }
    require_once __DIR__ . '/../vendor/autoload.php';
    $client = new GuzzleHttp\Client(['verify' => $caFile, 'timeout' => 30, 'connect_timeout' => 30, 'allow_redirects' => false]);

    return static function () use ($client, $gateway, $pairs, $concurrency, $kept): int {
        $answered = 0;
        $asked = $statuses = [];
        $requests = static function () use ($gateway, $pairs, &$asked): Generator {
            foreach ($pairs as $key => [$trxId, $billNo]) {
                $asked[$key] = [$trxId, $billNo];
                yield $key => new GuzzleHttp\Psr7\Request('POST', "$gateway/cvr/100004/10", ['Content-Type' => 'application/json', 'Accept' => 'application/json'], json_encode([
                    'request' => 'Inquiry Payment Status', 'trx_id' => $trxId, 'merchant_id' => '99999', 'bill_no' => $billNo,
                    'signature' => FaspayBaseline\debitSignature('bot99999', 'p@ssw0rd', $billNo),
                ], JSON_THROW_ON_ERROR));
            }
        };
        (new GuzzleHttp\Pool($client, $requests(), [
            'concurrency' => $concurrency,
            'fulfilled' => static function (Psr\Http\Message\ResponseInterface $response, int $key) use (&$statuses, &$asked, &$answered, $kept): void {
                $status = userland_status((string) $response->getBody(), ...$asked[$key]);
                unset($asked[$key]);
                $kept && $statuses[$key] = $status;
                $answered++;
            },
            'rejected' => static fn (Throwable $reason) => throw $reason,
        ]))->promise()->wait();

        return $answered;
    };
}

/** @return array{float, float} microseconds on the wall's clock and of this process's CPU time */
function cost(callable $work): array
{
    $cpu = static fn (array $used): float => ($used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec']) * 1e6 + $used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec'];
    $before = getrusage();
    $start = hrtime(true);
    $work();
    $end = hrtime(true);

    return [($end - $start) / 1000, $cpu(getrusage()) - $cpu($before)];
}

/** Kilobytes: the most that this process held in memory. */
function peak_memory(): int
{
    preg_match('/^VmHWM:\s+(\d+)/m', (string) file_get_contents('/proc/self/status'), $match);

    return (int) $match[1];
}
