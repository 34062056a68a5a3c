<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** A partner of SendMe, written with PHP's own functions from the protocol. */
abstract class SendMeTestCase extends SandboxTestCase
{
    protected const ACCOUNT = '9920017573';
    protected const CALLBACK_URL = 'https://partner.example/sendme/callback';

    /** The credentials of the vectors, which are those of merchant 99999. */
    public const PARTNER = [
        'va' => self::ACCOUNT, 'key' => 'FSPKEY-TEST-0001', 'secret' => 'fspSecret-TEST-0001', 'iv' => 'iv-TEST-0001', 'app' => 'appKey-TEST-0001:appSecret-TEST-0001',
        'client' => 'clientKey-TEST-0001:clientSecret-TEST-0001',
    ];

    /** @return array<string, string> like PARTNER, of a merchant that has sample credentials */
    protected static function partner(string $id): array
    {
        return ['va' => "99200$id"] + array_map(static fn (string $value): string => str_replace('0001', $id, $value), self::PARTNER);
    }

    protected static function encrypt(string $text, array $partner = self::PARTNER): string
    {
        $iv = substr(md5($partner['secret'] . $partner['iv']), 16);

        return base64_encode(openssl_encrypt($text, 'aes-256-cbc', hash('sha256', $partner['secret'], true), OPENSSL_RAW_DATA, $iv));
    }

    /** @return array<string, string> the headers of a request that signs this method and path */
    public static function headers(string $method, string $path, string $token, array $partner = self::PARTNER, ?string $timestamp = null): array
    {
        $timestamp ??= self::now()->format('Y-m-d H:i:s');

        return [
            'faspay-key' => $partner['key'], 'faspay-timestamp' => $timestamp, 'faspay-authorization' => self::encrypt($partner['app'], $partner),
            'faspay-signature' => self::encrypt("$method:$path:$timestamp:$token:", $partner),
        ];
    }

    /** @param array<string, string> $headers */
    protected function exchange(string $method, string $path, array $headers, string $body = ''): Response
    {
        $server = [];
        foreach ($headers as $name => $value) {
            $server['HTTP_' . strtoupper(strtr($name, '-', '_'))] = $value;
        }

        return $this->sandbox->handle(Request::create("http://127.0.0.1:8765$path", $method, server: $server + ['CONTENT_TYPE' => 'application/json'], content: $body));
    }

    /** @return array<string, mixed> */
    protected static function read(Response $response): array
    {
        self::assertSame(200, $response->getStatusCode(), $response->getContent());

        return json_decode($response->getContent(), true, flags: JSON_THROW_ON_ERROR);
    }

    /** The token part of the text that is signed, with a new token for this path. */
    protected function token(string $path = '/account/api/transfer', array $partner = self::PARTNER): string
    {
        $answer = self::read($this->exchange('GET', '/account/api/tokens', self::headers('GET', $path, base64_encode($partner['client']), $partner)));
        self::assertSame('2', (string) ($answer['status'] ?? ''), json_encode($answer));

        return base64_encode("{$partner['client']}:{$answer['access_token']}");
    }

    /** @return array<string, mixed> the answer to an operation, with a token of its own */
    protected function call(string $method, string $path, array $message = [], string $parameters = '', array $partner = self::PARTNER): array
    {
        $headers = self::headers($method, $path, $this->token($path, $partner), $partner);

        return self::read($this->exchange($method, $path . $parameters, $headers, $message === [] ? '' : json_encode($message)));
    }

    /** @return array<string, string> an account to register */
    protected static function account(array $changes = [], array $partner = self::PARTNER): array
    {
        return $changes + [
            'virtual_account' => $partner['va'], 'beneficiary_account' => '1020006137993', 'beneficiary_account_name' => 'Faspay Collection 1',
            'beneficiary_va_name' => 'Faspay Collection 1', 'beneficiary_bank_code' => '008', 'beneficiary_bank_branch' => 'Mandiri KCP', 'beneficiary_region_code' => '0102',
            'beneficiary_country_code' => 'ID', 'beneficiary_purpose_code' => '1',
        ];
    }

    protected function register(array $changes = [], array $partner = self::PARTNER): array
    {
        return $this->call('POST', '/account/api/register', self::account($changes, $partner), partner: $partner);
    }

    protected function confirm(array $changes = [], array $partner = self::PARTNER): array
    {
        $message = $changes + ['bank_account_number' => '1020006137993', 'bank_account_name' => 'FASPAY COLLECTION 1', 'confirm' => '2'] + self::account(partner: $partner);

        return $this->call('POST', '/account/api/register/confirm', $message, partner: $partner);
    }

    /** The virtual account of a beneficiary that is registered and confirmed. */
    protected function beneficiary(array $partner = self::PARTNER): string
    {
        $this->register(partner: $partner);

        return $this->confirm(partner: $partner)['beneficiary_virtual_account'];
    }

    /** @return array<string, mixed> a transfer that is accepted */
    protected static function message(string $beneficiary, array $changes = [], array $partner = self::PARTNER): array
    {
        return $changes + [
            'virtual_account' => $partner['va'], 'beneficiary_virtual_account' => $beneficiary, 'beneficiary_account' => '1020006137993', 'beneficiary_name' => 'Faspay Collection 1',
            'beneficiary_bank_code' => '008', 'beneficiary_region_code' => '0102', 'beneficiary_country_code' => 'ID', 'beneficiary_purpose_code' => '1',
            'beneficiary_email' => 'a@example.com', 'trx_no' => 'INV0001', 'trx_date' => self::now()->format('Y-m-d H:i:s'), 'instruct_date' => '', 'trx_amount' => '2000000',
            'trx_desc' => 'Payout June', 'callback_url' => self::CALLBACK_URL,
        ];
    }

    protected function transfer(array $message): array
    {
        return $this->call('POST', '/account/api/transfer', $message);
    }

    /** @return array<string, mixed> a transfer that was accepted */
    protected function sent(array $changes = []): array
    {
        $answer = $this->transfer(self::message($this->beneficiary(), $changes));
        self::assertSame(['1', '00'], [$answer['status'], $answer['response_code']], json_encode($answer));

        return $answer;
    }

    protected function inquire(string $trxNo, string $billNo = ''): array
    {
        return $this->call('GET', '/account/api/inquiry_status', [], '/' . self::ACCOUNT . "/$trxNo" . ($billNo === '' ? '' : "/$billNo"));
    }

    /** @return array<string, mixed> */
    protected function balance(): array
    {
        return $this->call('GET', '/account/api/balance_inquiry', [], '/' . self::ACCOUNT);
    }

    /** The shop takes so many messages. */
    protected function shopAccepts(int $times = 1): void
    {
        $this->merchant->append(...array_fill(0, $times, new HttpResponse(200, [], '{"status":"ok"}')));
    }

    protected function quirk(string $name, mixed $value): void
    {
        self::assertSame(200, $this->send('PUT', '/_sandbox/quirks', json_encode([$name => $value]))->getStatusCode());
    }

    /** @param array<string, mixed> $answer */
    protected static function assertRefused(string $message, array $answer, string $responseCode = '99'): void
    {
        self::assertSame(['9', $message, $responseCode], [$answer['status'], $answer['message'], $answer['response_code']], json_encode($answer));
    }
}
