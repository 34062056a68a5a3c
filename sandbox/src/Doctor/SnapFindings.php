<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

use Faspay\Sandbox\SnapBody;

/** What a signature under SNAP was made over, and with which key. The key gives back the hash that was signed. */
final class SnapFindings
{
    private const FOUND = 'text';

    /** What stands before a hash in an RSA signature, by the name of the hash. */
    private const PREFIXES = [
        'sha256' => '3031300d060960864801650304020105000420', 'sha1' => '3021300906052b0e03021a05000414', 'sha512' => '3051300d060960864801650304020305000440',
        'sha384' => '3041300d060960864801650304020205000430', 'md5' => '3020300c06082a864886f70d020505000410',
    ];

    /**
     * @param array<string, string> $keys public keys by whose they are, the right one first
     * @param list<string> $paths of other operations
     * @return array{mistake: string, explanation: string}|null null: none of the usual mistakes
     */
    public static function find(array $keys, string $signature, string $method, string $path, string $body, string $timestamp, array $paths): ?array
    {
        $binary = base64_decode($signature, true);
        if ($binary === false || $binary === '' || preg_match('/^[0-9a-f]{256,}$/Di', $signature) === 1) {
            return self::encoding($keys, $signature);
        }
        foreach ($keys as $whose => $key) {
            $signed = self::signed($key, $binary);
            if ($signed === null) {
                continue;
            }
            $isRightKey = $whose === array_key_first($keys);
            [$algorithm, $hash] = $signed;
            $explanation = self::explain($algorithm, $hash, $method, $path, $body, $timestamp, $paths);

            return match (true) {
                $explanation === self::FOUND => $isRightKey ? null : Findings::finding('key', "the text is right, but was signed with $whose"),
                $explanation === null => Findings::finding('text', $isRightKey ? 'the key is right, but something else was signed: method, path, body or timestamp are not those that arrived' : "it was signed with $whose, and over something else"),
                default => Findings::finding('text', $isRightKey ? $explanation : "$explanation, and it was signed with $whose"),
            };
        }

        return match (strlen($binary)) {
            32, 64 => Findings::finding('algorithm', 'it is as long as an HMAC: Faspay wants the asymmetric signature, SHA256withRSA'),
            256, 384, 512 => self::padding($keys, $binary) ?? Findings::finding('key', 'it was signed with a private key whose public half this sandbox does not know for this merchant: snapPublicKey says which it believes'),
            default => Findings::finding('algorithm', 'its ' . strlen($binary) . ' bytes are no RSA signature'),
        };
    }

    private static function encoding(array $keys, string $signature): ?array
    {
        $forms = [
            'is in base64 for URLs: "-" and "_" instead of "+" and "/"' => strtr($signature, '-_', '+/'), 'has blanks where "+" was: it was decoded as a form' => strtr(trim($signature), ' ', '+'),
            'is URL-encoded' => rawurldecode($signature), 'has line breaks or blanks in it' => preg_replace('/\s+/', '', $signature),
            'is in hexadecimal, not in base64' => preg_match('/^([0-9a-f]{2})+$/Di', $signature) === 1 ? base64_encode(hex2bin($signature)) : '',
        ];
        foreach ($forms as $how => $form) {
            $binary = $form === $signature ? false : base64_decode($form, true);
            foreach ($binary === false || $binary === '' ? [] : $keys as $key) {
                if (self::signed($key, $binary) !== null) {
                    return Findings::finding('encoding', "the signature $how");
                }
            }
        }

        return Findings::finding('encoding', 'the signature is no base64');
    }

    /** @return array{string, string}|null algorithm and hash; null: not by the private half of this key */
    private static function signed(string $key, string $signature): ?array
    {
        if (@openssl_public_decrypt($signature, $plain, $key) !== true) {
            return null;
        }
        foreach (self::PREFIXES as $algorithm => $prefix) {
            if (str_starts_with($plain, hex2bin($prefix))) {
                return [$algorithm, substr($plain, strlen($prefix) / 2)];
            }
        }

        return ['', $plain];
    }

    private static function padding(array $keys, string $signature): ?array
    {
        foreach ($keys as $key) {
            if (@openssl_public_decrypt($signature, $plain, $key, OPENSSL_NO_PADDING) === true && str_ends_with($plain, "\xbc") && strlen($plain) === strlen($signature)) {
                // What another key makes of it ends so in one of 256 cases.
                return Findings::finding('algorithm', 'it seems to be padded by RSA-PSS, or made with another key: Faspay wants PKCS #1 v1.5, which SHA256withRSA means');
            }
        }

        return null;
    }

    /** FOUND: it is the right text. Null: none that is usual. */
    private static function explain(string $algorithm, string $hash, string $method, string $path, string $body, string $timestamp, array $paths): ?string
    {
        if ($algorithm === '') {
            return 'what was signed is no hash: SHA256withRSA hashes and signs in one step';
        }
        $is = static fn (string $text): bool => hash_equals(hash($algorithm, $text, true), $hash);
        $text = static fn (array $change): string => implode(':', array_replace(['method' => $method, 'path' => $path, 'hash' => hash('sha256', $body), 'time' => $timestamp], $change));
        foreach (SnapBody::forms($body) as $form) {
            if ($is($text(['hash' => hash('sha256', $form)]))) {
                return $algorithm === 'sha256' ? self::FOUND : "the text is right, but was hashed with $algorithm: it must be SHA256withRSA";
            }
        }
        foreach (self::changes($method, $path, $body, $timestamp, $paths) as $mistake => $change) {
            if ($is(is_array($change) ? $text($change) : $change)) {
                return $mistake;
            }
        }
        foreach (SnapBody::forms($body) as $form) {
            $whole = $text(['hash' => hash('sha256', $form)]);
            if ($is(hash('sha256', $whole)) || $is(hash('sha256', $whole, true))) {
                return 'the text was hashed once more before it was signed';
            }
        }

        return null;
    }

    /** @return iterable<string, array<string, string>|string> mistake => what was other than it should be, or the whole text */
    private static function changes(string $method, string $path, string $body, string $timestamp, array $paths): iterable
    {
        $bare = strtok($path, '?');
        yield 'the path was signed without its query' => ['path' => $bare];
        yield 'the path was signed without the slash at its beginning' => ['path' => ltrim($path, '/')];
        yield 'the path was signed with a slash at its end' => ['path' => "$path/"];
        yield 'the path was signed without its slash at the end' => ['path' => rtrim($path, '/')];
        yield 'the path was signed without "/v1.0"' => ['path' => preg_replace('#^/v1\.0#', '', $path)];
        yield 'the path was signed without "/account"' => ['path' => preg_replace('#^/account/#', '/', $path)];
        yield 'the path was signed in lower case' => ['path' => strtolower($path)];
        yield 'the path was signed URL-encoded' => ['path' => rawurlencode($path)];
        foreach ($paths as $other) {
            yield "the path of another operation was signed: $other" => ['path' => $other];
        }
        foreach (['GET', 'POST', 'PUT', 'DELETE', strtolower($method)] as $other) {
            if ($other !== $method) {
                yield "the method was signed as $other, and the request was $method" => ['method' => $other];
            }
        }
        yield from self::hashes($body);
        yield from self::times($timestamp);
        $hash = hash('sha256', $body);
        yield 'the parts were joined with "|"' => implode('|', [$method, $path, $hash, $timestamp]);
        yield 'the parts were joined with nothing between them' => $method . $path . $hash . $timestamp;
        foreach (['the method' => [$path, $hash, $timestamp], 'the path' => [$method, $hash, $timestamp], 'the hash of the body' => [$method, $path, $timestamp], 'the timestamp' => [$method, $path, $hash]] as $what => $parts) {
            yield "$what was left out" => implode(':', $parts);
        }
        yield 'an access token was signed, too, even if empty: that is the symmetric formula' => implode(':', [$method, $path, '', $hash, $timestamp]);
        yield 'the body alone was signed' => $body;
    }

    /** @return iterable<string, array<string, string>> */
    private static function hashes(string $body): iterable
    {
        yield 'the hash of the body was written in upper case' => ['hash' => strtoupper(hash('sha256', $body))];
        yield 'the hash of the body was written in base64' => ['hash' => base64_encode(hash('sha256', $body, true))];
        yield 'the body itself was signed, not its hash' => ['hash' => $body];
        yield 'the body was hashed with sha1' => ['hash' => sha1($body)];
        yield 'the body was hashed with sha512' => ['hash' => hash('sha512', $body)];
        yield 'the body was hashed with md5' => ['hash' => md5($body)];
        yield 'an empty body was hashed' => ['hash' => hash('sha256', '')];
        $message = json_decode($body, true, 32, JSON_BIGINT_AS_STRING);
        $forms = ['the body was hashed with a line break after it' => "$body\n"];
        if (is_array($message)) {
            $sorted = $message;
            ksort($sorted);
            $text = array_map(static fn (mixed $value): mixed => is_int($value) || is_float($value) ? (string) $value : $value, $message);
            $forms += [
                'the body was encoded again before it was hashed' => json_encode($message), 'the body was encoded again before it was hashed, with plain slashes' => json_encode($message, JSON_UNESCAPED_SLASHES),
                'the body was encoded again before it was hashed, letters as they are' => json_encode($message, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
                'the body was hashed in lines' => json_encode($message, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES), 'the body was hashed in lines, with escaped slashes' => json_encode($message, JSON_PRETTY_PRINT),
                'the body was hashed with its members sorted' => json_encode($sorted, JSON_UNESCAPED_SLASHES), 'the body was hashed with its numbers as texts' => json_encode($text, JSON_UNESCAPED_SLASHES),
                'the body was hashed with blanks after its colons and commas' => preg_replace('/("(?:[^"\\\\]|\\\\.)*"|[^"])/s', '$1', self::spaced($body)),
            ];
        }
        foreach ($forms as $mistake => $form) {
            yield $mistake => ['hash' => hash('sha256', (string) $form)];
        }
    }

    /** As other languages write JSON. */
    private static function spaced(string $body): string
    {
        return (string) preg_replace_callback('/"(?:[^"\\\\]|\\\\.)*"|[:,]/s', static fn (array $found): string => strlen($found[0]) === 1 ? "$found[0] " : $found[0], SnapBody::minified($body));
    }

    /** @return iterable<string, array<string, string>> */
    private static function times(string $timestamp): iterable
    {
        yield 'the timestamp was signed without its offset' => ['time' => substr($timestamp, 0, 19)];
        try {
            $time = new \DateTimeImmutable($timestamp);
        } catch (\Exception) {
            return;
        }
        $jakarta = $time->setTimezone(new \DateTimeZone('Asia/Jakarta'));
        $utc = $time->setTimezone(new \DateTimeZone('UTC'));
        foreach (['in Jakarta' => $jakarta->format('c'), 'in UTC' => $utc->format('c'), 'in UTC, with "Z"' => $utc->format('Y-m-d\TH:i:s\Z'), 'as a number of seconds' => $time->format('U'), 'with milliseconds' => $time->format('Y-m-d\TH:i:s.vP'),
            'with a blank instead of "T"' => $time->format('Y-m-d H:i:s'), 'with an offset without a colon' => $time->format('Y-m-d\TH:i:sO')] as $how => $text) {
            if ($text !== $timestamp) {
                yield "the timestamp was signed $how" => ['time' => $text];
            }
        }
        for ($seconds = 1; $seconds <= 120; $seconds++) {
            foreach (['+' => 'later', '-' => 'earlier'] as $sign => $when) {
                yield "the timestamp was signed $seconds s $when than X-TIMESTAMP: take one for both" => ['time' => $time->modify("$sign$seconds seconds")->format('Y-m-d\TH:i:sP')];
            }
        }
    }
}
