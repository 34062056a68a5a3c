<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\SendMe\Credentials;
use Faspay\Sandbox\SendMe\Operation;
use Faspay\Sandbox\SendMe\SignedText;
use Faspay\Sandbox\SendMe\Tokens;

/** What is wrong with the headers of SendMe. They are encrypted and not hashed, so that what was encrypted can be read. No secret is told. */
final readonly class SendMeFindings
{
    private const AUTHORIZATION = 'faspay-authorization';
    private const SIGNATURE = 'faspay-signature';
    private const FORMULAS = [
        self::AUTHORIZATION => 'AES-256-CBC(app_key + ":" + app_secret)', self::SIGNATURE => 'AES-256-CBC(METHOD + ":" + PATH + ":" + TIMESTAMP + ":" + TOKEN + ":")',
    ];
    private const HOW = ' in base64; key: the bytes of sha256(faspay_secret), vector: the last 16 digits of md5(faspay_secret + iv) as text';

    public function __construct(private Merchants $merchants, private Tokens $tokens)
    {
    }

    /**
     * @param array<string, string> $headers by name in lower case
     * @return array<string, mixed>|null a finding of Doctor::examine(); null: the path is none of SendMe's
     */
    public function examine(string $path, #[\SensitiveParameter] array $headers): ?array
    {
        $operation = Operation::signed(rawurldecode($path));
        if ($operation === null) {
            return null;
        }
        $header = static fn (string $name): string => trim($headers[$name] ?? '');
        $id = $this->merchants->partner($header('faspay-key'));
        if ($id === null) {
            return ['product' => 'sendme', 'merchant' => $header('faspay-key'), 'verdict' => 'unknown merchant', 'mistake' => 'merchant', 'explanation' => $header('faspay-key') === ''
                ? 'there is no faspay-key' : 'this sandbox does not know the faspay-key: those of its merchants are in its guide'];
        }
        $credentials = Credentials::of($this->merchants->find($id));
        $head = fn (string $field): array => ['product' => 'sendme', 'merchant' => $id, 'field' => $field, 'formula' => self::FORMULAS[$field] . self::HOW, 'signed' => [
            'METHOD' => $operation->method(), 'PATH' => $operation === Operation::Token ? 'the path of the operation to come' : $operation->path(), 'TIMESTAMP' => $header('faspay-timestamp'),
            'TOKEN' => $operation === Operation::Token ? 'base64(client_key:client_secret)' : 'base64(client_key:client_secret:access_token)',
        ]];
        foreach (['faspay-timestamp', self::AUTHORIZATION, self::SIGNATURE] as $name) {
            if ($header($name) === '') {
                return ['verdict' => 'missing', 'mistake' => null, 'explanation' => "there is no $name"] + $head(self::SIGNATURE);
            }
        }
        $decipher = new Decipher($credentials, $this->merchants, $id);
        $mistake = self::authorization($decipher, $credentials, $header(self::AUTHORIZATION));
        if ($mistake !== null) {
            return ['verdict' => 'wrong'] + $mistake + $head(self::AUTHORIZATION);
        }
        $mistake = $this->signature($decipher, $credentials, $id, $operation, $path, $header('faspay-timestamp'), $header(self::SIGNATURE));

        return ($mistake === null ? ['verdict' => 'right', 'mistake' => null, 'explanation' => 'the signature is right'] : ['verdict' => 'wrong'] + $mistake) + $head(self::SIGNATURE);
    }

    private static function authorization(Decipher $decipher, Credentials $credentials, string $given): ?array
    {
        ['text' => $text, 'how' => $how] = $decipher->read($given, '#^(' . implode('|', array_map(preg_quote(...), [$credentials->appKey, $credentials->appSecret, $credentials->clientKey, $credentials->faspaySecret])) . ')#');
        $right = "$credentials->appKey:$credentials->appSecret";
        $explanation = match (true) {
            $text === null => $how ?? Decipher::UNKNOWN,
            $text === $right => $how,
            $text === "$credentials->faspaySecret:$right" => 'faspay_secret was encrypted, too: it is only the key',
            $text === "$credentials->clientKey:$credentials->clientSecret" => 'client_key and client_secret were encrypted instead of app_key and app_secret',
            $text === "$credentials->appSecret:$credentials->appKey" => 'app_secret came before app_key',
            $text === "$credentials->appKey$credentials->appSecret" => 'the colon between app_key and app_secret was missing',
            trim($text) === $right => 'there were blanks or a line break around the text that was encrypted',
            default => 'the key is right, but something else than app_key:app_secret was encrypted',
        };

        return $explanation === null ? null : Findings::finding($text === null || $text === $right ? 'encryption' : 'text', "faspay-authorization: $explanation");
    }

    private function signature(Decipher $decipher, Credentials $credentials, string $id, Operation $operation, string $path, string $timestamp, string $given): ?array
    {
        ['text' => $text, 'how' => $how] = $decipher->read($given, '#^(GET|POST|get|post):(/|https?://)#');
        if ($text === null) {
            return Findings::finding('encryption', $how ?? Decipher::UNKNOWN);
        }
        $signed = SignedText::parse($text);
        if ($signed === null) {
            $explanation = match (true) {
                SignedText::parse("$text:") !== null => 'the colon at the end is missing: it stands before a body that is always empty',
                default => 'the parts were not METHOD:PATH:TIMESTAMP:TOKEN: with a time such as 2018-10-09 14:24:00',
            };

            return Findings::finding('text', $explanation);
        }
        $explanation = self::place($signed, $operation, $path, $timestamp) ?? $this->token($signed, $credentials, $id, $operation) ?? match (true) {
            $signed->body !== '' => 'the body was signed, too: that part is always empty',
            Clock::parse($timestamp) === null => 'faspay-timestamp is no time such as 2018-10-09 14:24:00',
            default => null,
        };

        return $explanation === null ? ($how === null ? null : Findings::finding('encryption', $how)) : Findings::finding('text', $explanation);
    }

    /** What is wrong with METHOD, PATH and TIMESTAMP. */
    private static function place(SignedText $signed, Operation $operation, string $path, string $timestamp): ?string
    {
        $known = Operation::signed($signed->path);
        // Whatever was encrypted there may be a secret.
        $shownMethod = preg_match('/^[A-Za-z]{1,10}$/D', $signed->method) === 1 ? $signed->method : 'something else';
        $shownPath = preg_match('#^(/|https?://)#', $signed->path) === 1 ? mb_strcut($signed->path, 0, 200) : 'something else';

        return match (true) {
            $signed->method !== $operation->method() => "METHOD was $shownMethod: it must be {$operation->method()}, whatever is sent",
            $operation === Operation::Token && $known === null => "PATH was $shownPath: for a token it is the path of the operation to come, such as /account/api/transfer",
            $operation === Operation::Token => null,
            $known === Operation::Token => "PATH was $shownPath: only the request for a token is made there; here it is {$operation->path()}",
            !in_array($signed->path, [$path, rawurldecode($path)], true) && !($known === $operation && $operation->isBare($signed->path)) => "PATH was $shownPath: it must be {$operation->path()}",
            default => null,
        } ?? ($signed->timestamp === $timestamp ? null : "TIMESTAMP was $signed->timestamp, but the header faspay-timestamp says $timestamp");
    }

    private function token(SignedText $signed, Credentials $credentials, string $id, Operation $operation): ?string
    {
        $plain = (string) base64_decode($signed->token);
        $parts = explode(':', $plain, 3) + ['', '', ''];
        $isToken = $operation === Operation::Token;
        $isOurs = "$parts[0]:$parts[1]" === "$credentials->clientKey:$credentials->clientSecret";

        return match (true) {
            $isToken && $signed->token === $credentials->token() => null,
            $isToken && $isOurs => 'an access token was in TOKEN: the request for a token has none',
            !$isToken && $signed->token === $credentials->token() => 'TOKEN has no access token: it must be base64(client_key:client_secret:access_token)',
            !$isToken && $isOurs && $signed->token === $credentials->token($parts[2]) => $this->tokens->problem($id, $parts[2], $operation->path()),
            $isOurs => 'TOKEN was not in plain base64',
            $signed->token === $credentials->clientKey => 'TOKEN was not in base64',
            !$isToken && $this->tokens->problem($id, $signed->token, $operation->path()) === null => 'TOKEN was the access token alone: it must be base64(client_key:client_secret:access_token)',
            "$parts[0]:$parts[1]" === "$credentials->appKey:$credentials->appSecret" => 'TOKEN had app_key and app_secret in it: it must be client_key and client_secret',
            "$parts[0]:$parts[1]" === "$credentials->clientSecret:$credentials->clientKey" => 'in TOKEN client_secret came before client_key',
            default => 'TOKEN was not made of this partner\'s client_key and client_secret',
        };
    }
}
