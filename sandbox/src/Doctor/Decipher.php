<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\SendMe\Credentials;

/** Reads what was encrypted, also where a usual mistake was made with the key, the vector, the method or the encoding. */
final readonly class Decipher
{
    public const UNKNOWN = 'it can be read with no key that this sandbox knows: most likely faspay_secret or iv are those of another environment';
    private const METHOD = 'aes-256-cbc';

    public function __construct(private Credentials $credentials, private Merchants $merchants, private string $id)
    {
    }

    /**
     * @param string $likely how such a text begins, as a regular expression: a wrong vector spoils the beginning alone, and may leave it legible
     * @return array{text: ?string, how: ?string} text: null, it cannot be read; how: which mistake was made, null: none
     */
    public function read(string $given, string $likely): array
    {
        $legible = null;
        foreach (self::encodings($given) as $encoding => $binary) {
            foreach ($binary === '' ? [] : $this->methods() as $how => [$method, $key, $iv]) {
                $text = openssl_decrypt($binary, $method, $key, OPENSSL_RAW_DATA, $iv);
                $read = ['text' => $text, 'how' => implode('; ', array_filter([$encoding, $how])) ?: null];
                if ($text !== false && preg_match($likely, $text) === 1) {
                    return $read;
                }
                if ($text !== false && preg_match('/^[\x20-\x7e\r\n\t]{3,48}$/D', substr($text, 0, 48)) === 1) {
                    $legible ??= $read;
                }
            }
        }

        return $legible ?? ['text' => null, 'how' => match (true) {
            preg_match('/^([0-9a-f]{64}|[A-Za-z0-9+\/]{43}=)$/Di', $given) === 1 => 'it is as long as an HMAC: the text is encrypted with AES-256-CBC, whatever a page of the documents says',
            preg_match('/^[A-Z0-9+\/]+={0,2}$/D', $given) === 1 || preg_match('/^[a-z0-9+\/]+={0,2}$/D', $given) === 1 => 'its letters were all made small or all made capital: base64 needs both',
            strlen((string) base64_decode($given)) % 16 !== 0 => 'it is not whole: its length is no multiple of 16 bytes',
            default => null,
        }];
    }

    /** @return iterable<string, string> bytes by the mistake of the encoding; empty: it is as it must be */
    private static function encodings(string $given): iterable
    {
        $plain = base64_decode($given, true);
        if ($plain !== false && !preg_match('/\s/', $given)) {
            yield '' => $plain;
        }
        yield 'it is URL-encoded' => str_contains($given, '%') ? (string) base64_decode(rawurldecode($given), true) : '';
        yield 'it is in base64 for URLs: "-" and "_" instead of "+" and "/"' => strpbrk($given, '-_') === false ? '' : (string) base64_decode(strtr($given, '-_', '+/'), true);
        yield 'it has quotation marks around it' => str_starts_with($given, '"') ? (string) base64_decode(trim($given, '"'), true) : '';
        yield 'it has line breaks or blanks in it' => preg_match('/\s/', $given) === 1 ? (string) base64_decode(preg_replace('/\s+/', '', $given), true) : '';
        yield 'it is in hexadecimal, not in base64' => preg_match('/^([0-9a-f]{2})+$/Di', $given) === 1 ? (string) hex2bin($given) : '';
    }

    /** @return iterable<string, array{string, string, string}> method, key and vector, by the mistake; empty: as it must be */
    private function methods(): iterable
    {
        foreach ($this->keys() as $key => [$bytes, $secret, $salt]) {
            foreach (self::vectors($secret, $salt) as $vector => $iv) {
                yield implode('; ', array_filter([$key, $vector])) => [self::METHOD, $bytes, $iv];
            }
        }
        $right = hash('sha256', $this->credentials->faspaySecret, true);
        yield 'it was encrypted in the mode ECB, without a vector' => ['aes-256-ecb', $right, ''];
        foreach ([$right, md5($this->credentials->faspaySecret, true)] as $bytes) {
            yield 'it was encrypted with AES-128' => ['aes-128-cbc', substr($bytes, 0, 16), substr(md5($this->credentials->faspaySecret . $this->credentials->iv), -16)];
        }
    }

    /** @return iterable<string, array{string, string, string}> the bytes of the key, and the secret and the iv of which the vector is made */
    private function keys(): iterable
    {
        ['faspaySecret' => $secret, 'iv' => $iv] = $this->credentials->all();
        yield '' => [hash('sha256', $secret, true), $secret, $iv];
        yield 'the key was the hexadecimal text of sha256(faspay_secret), not its bytes' => [substr(hash('sha256', $secret), 0, 32), $secret, $iv];
        yield 'the key was faspay_secret itself, not its SHA-256' => [substr(str_pad($secret, 32, "\0"), 0, 32), $secret, $iv];
        foreach (['app_secret' => $this->credentials->appSecret, 'client_secret' => $this->credentials->clientSecret] as $name => $other) {
            yield "key and vector were made of $name, not of faspay_secret" => [hash('sha256', $other, true), $other, $iv];
            yield "the key was made of $name, not of faspay_secret" => [hash('sha256', $other, true), $secret, $iv];
        }
        foreach ($this->merchants->ids() as $id) {
            $merchant = $id === $this->id ? null : $this->merchants->find($id);
            if ($merchant !== null) {
                $other = Credentials::of($merchant);
                yield "faspay_secret and iv were those of merchant $id" => [hash('sha256', $other->faspaySecret, true), $other->faspaySecret, $other->iv];
            }
        }
    }

    /** @return array<string, string> 16 bytes, by the mistake */
    private static function vectors(string $secret, string $iv): array
    {
        $hash = md5($secret . $iv);

        return [
            '' => substr($hash, -16), 'the vector was the first 16 digits of the MD5, not the last' => substr($hash, 0, 16), 'the vector was the bytes of the MD5, not its text' => hex2bin($hash),
            'the vector was in capital letters' => strtoupper(substr($hash, -16)), 'the vector was made of iv before faspay_secret' => substr(md5($iv . $secret), -16),
            'the vector was the MD5 of iv alone' => substr(md5($iv), -16), 'the vector was iv itself, not an MD5' => substr(str_pad($iv, 16, "\0"), 0, 16), 'the vector was 16 zero bytes' => str_repeat("\0", 16),
        ];
    }
}
