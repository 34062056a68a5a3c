<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Doctor\Doctor;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** What came in: requests of merchants, pages that browsers opened, and what led nowhere. */
final readonly class Journal
{
    /** Headers that hold a secret of the developer, or tell nothing. */
    private const LEFT_OUT = ['authorization', 'cookie', 'host', 'connection', 'content-length', 'x-php-ob-level'];

    /** Headers of our own pages that tell a developer nothing. */
    private const OWN_HEADERS = [
        'date' => 1, 'cache-control' => 1, 'content-security-policy' => 1, 'cross-origin-resource-policy' => 1, 'referrer-policy' => 1, 'x-content-type-options' => 1,
        'x-frame-options' => 1,
    ];

    public function __construct(private Database $database, private Clock $clock, private CurrentMerchant $merchant, private Doctor $doctor)
    {
    }

    /** @param string $kind merchant, browser or unknown */
    public function record(Request $request, Response $response, string $kind, float $startedAt): void
    {
        $finding = $kind === 'unknown' ? null : $this->explain($request);
        // Pages are long, and repeat what the log already says.
        $answer = match (true) {
            $response instanceof ReturnPage => Wire::message($response->fields, 'form'),
            $kind === 'browser' || self::isPage($response) => '',
            default => FirstBytes::of((string) $response->getContent()),
        };
        $sent = self::isForm($request) ? $request->request->all() : Wire::fields($request->getContent());
        $named = preg_match('#^/__assets/qr/(?:\d{5}-)?(?<trx_id>\d+)\.|^/account/api/inquiry_status/\d+/(?<trx_no>.+)$#', rawurldecode($request->getPathInfo()), $match) === 1
            ? array_filter(array_intersect_key($match, ['trx_id' => 1, 'trx_no' => 1])) : [];
        $about = Subject::of($sent + $request->query->all(), Wire::fields($answer), $named);
        $this->database->log('request', self::timed($startedAt) + $about + [
            'merchant_id' => $this->merchant->id(), 'at' => $this->clock->text(), 'method' => $request->getMethod(), 'path' => $request->getPathInfo(), 'query' => http_build_query(CardForm::redacted(array_diff_key($request->query->all(), ['token' => 1]))),
            'headers' => json_encode(self::headers($request), JSON_INVALID_UTF8_SUBSTITUTE),
            'body' => FirstBytes::of(self::isForm($request) ? http_build_query(CardForm::redacted($request->request->all())) : self::redacted($request->getContent())),
            'http_status' => $response->getStatusCode(), 'answer' => $answer,
            'answer_headers' => self::kept(($response instanceof ReturnPage ? ['returns-to' => [$response->url]] : []) + array_diff_key($response->headers->all(), self::OWN_HEADERS)),
            'kind' => $kind, 'finding' => $finding === null ? null : json_encode($finding, JSON_INVALID_UTF8_SUBSTITUTE),
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

    /** @return array{began: int, us: int, ms: int} when it began and ended, in microseconds, and how long it took */
    public static function timed(float $startedAt): array
    {
        $now = microtime(true);

        return ['began' => (int) ($startedAt * 1e6), 'us' => (int) ($now * 1e6), 'ms' => (int) round(($now - $startedAt) * 1000)];
    }

    /**
     * Headers as they are stored. Values of cookies are crossed out.
     *
     * @param array<string, list<?string>> $headers
     */
    public static function kept(array $headers): string
    {
        $kept = [];
        foreach ($headers as $name => $values) {
            $isCookie = strtolower((string) $name) === 'set-cookie';
            $kept[strtolower((string) $name)] = implode(', ', $isCookie ? preg_replace('/=[^;]*/', '=***', array_map(strval(...), $values), 1) : $values);
        }

        return json_encode((object) $kept, JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /** A page for the shopper's browser is not worth keeping, whoever asked for it. */
    private static function isPage(Response $response): bool
    {
        return str_starts_with((string) $response->headers->get('Content-Type'), 'text/html');
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
        $finding = $row['finding'] === null ? null : json_decode($row['finding'], true);

        return [
            'headers' => json_decode($row['headers'], true), 'answer_headers' => json_decode($row['answer_headers'], true),
            'finding' => ($finding['verdict'] ?? 'right') === 'right' ? null : $finding,
        ] + $row;
    }
}
