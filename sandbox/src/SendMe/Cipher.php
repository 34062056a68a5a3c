<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** AES-256-CBC in base64, with which partners encrypt what they send in headers. */
final readonly class Cipher
{
    private const METHOD = 'aes-256-cbc';

    /**
     * @param string $key 32 bytes
     * @param string $iv 16 bytes
     */
    public function __construct(#[\SensitiveParameter] private string $key, private string $iv)
    {
    }

    /** The bytes of the vector are the text of half an MD5, and not what that text means. */
    public static function of(Credentials $credentials): self
    {
        return new self(hash('sha256', $credentials->faspaySecret, true), substr(md5($credentials->faspaySecret . $credentials->iv), -16));
    }

    public function encrypt(string $text): string
    {
        return base64_encode(openssl_encrypt($text, self::METHOD, $this->key, OPENSSL_RAW_DATA, $this->iv));
    }

    /** Null: it is not in base64, or was not encrypted with this key. */
    public function decrypt(string $encrypted): ?string
    {
        // PHP overlooks white space in base64, and no other language does.
        $binary = preg_match('/\s/', $encrypted) === 1 ? false : base64_decode($encrypted, true);
        $text = $binary === false || $binary === '' ? false : openssl_decrypt($binary, self::METHOD, $this->key, OPENSSL_RAW_DATA, $this->iv);

        return $text === false ? null : $text;
    }
}
