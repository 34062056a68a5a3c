<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** A row of a log as a developer reads it: what came of it, and why. */
final class Event
{
    /** What the usual refusals of a framework mean. */
    private const ADVICE = [
        301 => 'the shop redirects: is the address right, with http or https as it should be?', 302 => 'the shop redirects, perhaps to a login: this route must be open',
        401 => 'the shop asks for a login: this route must be open', 403 => 'the shop forbids it: is there a protection against foreign forms (CSRF)? Exempt this route',
        404 => 'the shop has no such route', 405 => 'the shop does not take POST there', 419 => 'the shop\'s protection against foreign forms (CSRF): exempt this route',
        422 => 'the shop found the message invalid', 429 => 'the shop limits how often it is asked: exempt this route',
        500 => 'the shop failed: see its own log', 502 => 'the shop\'s server is not running behind its proxy', 503 => 'the shop is in maintenance',
    ];
    private const UNREADABLE = [
        'debit' => 'the answer must be JSON, or XML where the notification was, with a response_code', 'snap' => 'the answer must be JSON with a responseCode of seven digits',
    ];

    /**
     * @param array<string, mixed> $row of Timeline::QUERY
     * @return array<string, mixed> outcome (fine, refused, failed), reasons (texts with what is put into them), reason (the same in one text),
     *     signature (right, wrong, missing, unknown merchant; null where none is asked for), explanation, formula, headers, answer_headers, and the row's own
     */
    public static function of(array $row): array
    {
        $isOurs = $row['kind'] === 'delivery';
        $finding = $row['finding'] === null ? [] : json_decode($row['finding'], true);
        [$outcome, $reasons] = $isOurs ? self::delivered($row, $finding) : self::answered($row);
        $isWrong = !$isOurs && ($finding['verdict'] ?? 'right') !== 'right';

        return [
            // Numbers begin anew after a reset, and an open page still has the old ones.
            'key' => "{$row['source']}-{$row['id']}-{$row['us']}", 'product' => $row['product'] !== '' ? $row['product'] : self::product($row['target']),
            'outcome' => $outcome, 'reasons' => $reasons,
            'reason' => implode('; ', array_map(static fn (array $reason): string => strtr($reason['text'], $reason['with']), $reasons)),
            'signature' => $isOurs ? null : $finding['verdict'] ?? null, 'explanation' => $isWrong ? $finding['explanation'] : null, 'formula' => $isOurs ? null : $finding['formula'] ?? null,
            'title' => $row['method'] . ' ' . $row['target'] . ($row['query'] === '' ? '' : "?{$row['query']}"),
            'headers' => json_decode($row['headers'], true) ?? [], 'answer_headers' => json_decode($row['answer_headers'], true) ?? [],
        'note' => json_decode($row['note'], true),
        ] + array_diff_key($row, ['finding' => 1]);
    }

    /** @return array{string, list<array{text: string, with: array<string, string>}>} outcome, and what was wrong */
    private static function delivered(array $row, array $problems): array
    {
        $problems = array_map(self::reason(...), $problems);
        if ($row['verdict'] === Notifier::ACCEPTED) {
            return ['fine', $problems];
        }
        $verdict = preg_match('/^refused with (.*)$/Ds', $row['verdict'], $match) === 1
            ? self::reason('refused with %code%', ['%code%' => $match[1]])
            : self::reason($row['verdict']);
        $advice = match (true) {
            $row['reason'] !== '' => $row['reason'],
            $row['verdict'] === 'unreadable answer' => self::UNREADABLE[$row['product']] ?? '',
            default => self::ADVICE[(int) $row['http_status']] ?? '',
        };

        return ['failed', [$verdict, ...($advice === '' ? [] : [self::reason($advice)]), ...$problems]];
    }

    /** @return array{string, list<array{text: string, with: array<string, string>}>} */
    private static function answered(array $row): array
    {
        $status = (int) $row['http_status'];
        $answer = Wire::fields($row['answer']);
        if (isset($answer['ERR_CODE'])) {
            [$code, $text, $isFine] = [$answer['ERR_CODE'], $answer['ERR_DESC'] ?? '', $answer['ERR_CODE'] === '0'];
        } elseif ($answer !== []) {
            $answer = is_array($answer['response_error'] ?? null) ? $answer['response_error'] : $answer;
            $code = $answer['response_code'] ?? $answer['responseCode'] ?? ($status < 400 ? '00' : $status);
            $text = $answer['response_desc'] ?? $answer['responseMessage'] ?? $answer['response_message'] ?? $answer['message'] ?? $answer['error'] ?? '';
            // SendMe may refuse with a code that says success.
            $isFine = is_scalar($code) && preg_match('/^(00|20[02]\d{4,5})$/D', (string) $code) === 1 && !in_array($answer['status'] ?? null, ['9', 9], true);
        } else {
            [$code, $text, $isFine] = [$status, '', $status < 400];
        }

        return $isFine ? ['fine', []] : ['refused', [self::reason(trim((is_scalar($code) ? $code : '') . ' ' . (is_scalar($text) ? $text : '')))]];
    }

    /** @return array{text: string, with: array<string, string>} */
    private static function reason(string $text, array $with = []): array
    {
        return ['text' => $text, 'with' => $with];
    }

    private static function product(string $path): string
    {
        return match (true) {
            preg_match('#^/(v1\.0|snap)/|^/__assets/qr/\d{5}-#', $path) === 1 => 'snap',
            str_starts_with($path, '/account/v1.0/') => 'snap_disbursement',
            str_starts_with($path, '/account/api/') => 'sendme',
            str_starts_with($path, '/payment') => 'card',
            str_starts_with($path, '/recurring') => 'recurring',
            preg_match('#^/(billingbackendapi|b)/#', $path) === 1 => 'billing',
            preg_match('#^/(cvr|pws|permatanet|ovo|__assets)/#', $path) === 1 => 'debit',
            default => '',
        };
    }
}
