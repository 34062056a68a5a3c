<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Doctor\Doctor;
use GuzzleHttp\Exception\GuzzleException;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** What came in: requests of merchants, pages that browsers opened, and what led nowhere. */
final readonly class Journal
{
    /** Headers that hold a secret of the developer, or tell nothing. */
    private const LEFT_OUT = ['authorization', 'cookie', 'host', 'connection', 'content-length', 'x-php-ob-level'];

    public function __construct(private Database $database, private Clock $clock, private CurrentMerchant $merchant, private Doctor $doctor)
    {
    }

    /** @param string $kind merchant, browser or unknown */
    public function record(Request $request, Response $response, string $kind, float $startedAt): void
    {
        $finding = $kind === 'unknown' ? null : $this->explain($request);
        $this->database->log('request', self::timed($startedAt) + [
            'merchant_id' => $this->merchant->id(), 'at' => $this->clock->text(), 'method' => $request->getMethod(), 'path' => $request->getPathInfo(), 'query' => http_build_query(CardForm::redacted(array_diff_key($request->query->all(), ['token' => 1]))),
            'headers' => json_encode(self::headers($request), JSON_INVALID_UTF8_SUBSTITUTE),
            'body' => self::isForm($request) ? http_build_query(CardForm::redacted($request->request->all())) : self::redacted($request->getContent()),
            'http_status' => $response->getStatusCode(), 'answer' => $kind === 'browser' ? '' : (string) $response->getContent(),
            'kind' => $kind, 'finding' => $finding === null || $finding['verdict'] === 'right' ? null : json_encode($finding, JSON_INVALID_UTF8_SUBSTITUTE),
        ]);
    }

    /** @return array{requests: list<array<string, mixed>>, next?: int} next: there are more after that one */
    public function page(Listing $listing): array
    {
        ['rows' => $rows, 'next' => $next] = $listing->read($this->database, 'request');

        return ['requests' => array_map(self::described(...), $rows)] + $next;
    }

    /** @return array<string, mixed>|null */
    public function find(int $id): ?array
    {
        $rows = $this->database->rows('SELECT * FROM request WHERE id = ?', [$id]);

        return $rows === [] ? null : self::described($rows[0]);
    }

    /** @return array{us: int, ms: int} when it ended, in microseconds, and how long it took */
    public static function timed(float $startedAt): array
    {
        $now = microtime(true);

        return ['us' => (int) ($now * 1e6), 'ms' => (int) round(($now - $startedAt) * 1000)];
    }

    /** Why a shop did not answer, in words that tell what to do. */
    public static function reason(GuzzleException $e): string
    {
        $text = $e->getMessage();

        return match (true) {
            preg_match('/cURL error 6\b|getaddrinfo/i', $text) === 1 => 'the name of the host is unknown',
            preg_match('/cURL error 28\b|timed? ?out/i', $text) === 1 => 'it took longer than 10 s',
            preg_match('/cURL error 7\b|refused/i', $text) === 1 => 'the connection was refused: nothing listens there',
            preg_match('/cURL error (35|51|60)\b|SSL|certificate/i', $text) === 1 => 'TLS failed: its certificate is not trusted, or it speaks none',
            preg_match('/cURL error (52|56)\b/', $text) === 1 => 'the connection ended without an answer',
            default => 'the exchange failed',
        };
    }

    /** Some send JSON under the name of a form. */
    private static function isForm(Request $request): bool
    {
        return $request->request->count() > 0 && !str_starts_with(ltrim($request->getContent()), '{');
    }

    private function explain(#[\SensitiveParameter] Request $request): ?array
    {
        $body = self::isForm($request) ? http_build_query($request->request->all()) : $request->getContent();

        return $this->doctor->examine($request->getMethod(), $request->getRequestUri(), self::headers($request), $body);
    }

    /** @return array<string, string> by name in lower case */
    private static function headers(Request $request): array
    {
        return array_diff_key(array_map(static fn (array $values): string => implode(', ', $values), $request->headers->all()), array_flip(self::LEFT_OUT));
    }

    /** Whatever it is: who took the wrong address may have sent a card there. */
    private static function redacted(string $body): string
    {
        $name = '\b(?:' . implode('|', CardForm::SECRET) . ')\b';

        return preg_replace(['/("' . $name . '"\s*:\s*")(?:[^"\\\\]|\\\\.)*+/i', '/(' . $name . '"?\s*+[=:]\s*+)(?!")[^&;,}\r\n]+/i', '#(<' . $name . '>)[^<]*#i'], '$1***', $body) ?? '';
    }

    private static function described(array $row): array
    {
        return ['headers' => json_decode($row['headers'], true), 'finding' => $row['finding'] === null ? null : json_decode($row['finding'], true)] + $row;
    }
}
