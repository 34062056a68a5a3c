<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use GuzzleHttp\Client;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\RequestOptions;
use Psr\Http\Message\ResponseInterface;

/** Sends requests to shops, as the gateway does. It follows no redirect, and waits only for a limited time. */
final readonly class ShopClient
{
    private const SECONDS_TO_CONNECT = 2;
    private const SECONDS = 10;

    public function __construct(private Client $http)
    {
    }

    /**
     * @param array<string, string> $headers
     * @return array{?ResponseInterface, array{http_status: int, answer: string, answer_headers: string, reason: string, began: int, us: int, ms: int}}
     *     the answer (null: there is none) and what of it is kept; the reason says why there is none
     */
    public function send(string $method, string $url, array $headers = [], string $body = ''): array
    {
        $startedAt = microtime(true);
        try {
            $response = $this->http->request($method, $url, ($body === '' ? [] : [RequestOptions::BODY => $body]) + [
                RequestOptions::HEADERS => $headers,
                RequestOptions::CONNECT_TIMEOUT => self::SECONDS_TO_CONNECT,
                RequestOptions::TIMEOUT => self::SECONDS,
                RequestOptions::HTTP_ERRORS => false,
                RequestOptions::ALLOW_REDIRECTS => false,
                RequestOptions::SINK => new FirstBytes(),
            ]);
            $kept = [
                'http_status' => $response->getStatusCode(), 'answer' => FirstBytes::of((string) $response->getBody()),
                'answer_headers' => Journal::kept($response->getHeaders()), 'reason' => '',
            ];
        } catch (GuzzleException $e) {
            [$response, $kept] = [null, ['http_status' => 0, 'answer' => '', 'answer_headers' => '{}', 'reason' => self::reason($e->getMessage())]];
        }

        return [$response, $kept + Journal::timed($startedAt)];
    }

    /** Why a shop did not answer, and what to do about it. */
    private static function reason(string $text): string
    {
        return match (true) {
            preg_match('/cURL error 6\b|getaddrinfo|Resolving timed out/i', $text) === 1 => 'the name of the host is unknown',
            preg_match('/Connection timed out after|Failed to connect.*timed? ?out/i', $text) === 1 => 'nothing answered at that address within ' . self::SECONDS_TO_CONNECT . ' s',
            preg_match('/cURL error 28\b|timed? ?out/i', $text) === 1 => 'it took longer than ' . self::SECONDS . ' s',
            preg_match('/cURL error (35|51|60)\b|SSL|certificate/i', $text) === 1 => 'TLS failed: its certificate is not trusted, or it speaks none',
            preg_match('/cURL error 7\b|refused/i', $text) === 1 => 'the connection was refused: nothing listens there',
            preg_match('/cURL error (52|56)\b/', $text) === 1 => 'the connection ended without an answer',
            default => 'the exchange failed',
        };
    }
}
