<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** What a partner of SendMe has: the number of its deposit and seven secrets. A partner is a merchant of the sandbox. */
final readonly class Credentials
{
    public const NAMES = ['virtualAccount', 'faspayKey', 'faspaySecret', 'appKey', 'appSecret', 'clientKey', 'clientSecret', 'iv'];

    /** Those of the merchant of most samples end with 0001; those of any other end with its id. */
    private const SAMPLE_MERCHANT = '99999';
    private const SAMPLE_ACCOUNT = '9920017573';
    private const SAMPLE_END = '0001';
    private const KEY_BEGINS = 'FSPKEY-TEST-';

    private function __construct(
        public string $virtualAccount,
        public string $faspayKey,
        #[\SensitiveParameter] public string $faspaySecret,
        #[\SensitiveParameter] public string $appKey,
        #[\SensitiveParameter] public string $appSecret,
        #[\SensitiveParameter] public string $clientKey,
        #[\SensitiveParameter] public string $clientSecret,
        #[\SensitiveParameter] public string $iv,
    ) {
    }

    /** @param array<string, mixed> $merchant of Merchants::find(); sendMe: those that were chosen at the start */
    public static function of(array $merchant): self
    {
        return isset($merchant['sendMe']) ? new self(...array_intersect_key($merchant['sendMe'], array_flip(self::NAMES))) : self::sample((string) $merchant['id']);
    }

    /** What the sandbox chooses for a merchant. */
    public static function sample(string $id): self
    {
        [$account, $end] = $id === self::SAMPLE_MERCHANT ? [self::SAMPLE_ACCOUNT, self::SAMPLE_END] : ["99200$id", $id];

        return new self(
            $account, self::KEY_BEGINS . $end, "fspSecret-TEST-$end", "appKey-TEST-$end", "appSecret-TEST-$end", "clientKey-TEST-$end", "clientSecret-TEST-$end", "iv-TEST-$end",
        );
    }

    /** The merchant whose sample key this would be. */
    public static function merchantOfSample(string $faspayKey): ?string
    {
        $end = str_starts_with($faspayKey, self::KEY_BEGINS) ? substr($faspayKey, strlen(self::KEY_BEGINS)) : '';

        return $end === self::SAMPLE_END ? self::SAMPLE_MERCHANT : ($end === '' ? null : $end);
    }

    /** What is wrong with credentials that somebody chose. Null: nothing. */
    public static function problem(mixed $chosen): ?string
    {
        $texts = is_array($chosen) ? array_filter($chosen, static fn (mixed $value): bool => is_string($value) && $value !== '') : [];

        return is_array($chosen) && array_diff(self::NAMES, array_keys($texts)) === [] && preg_match('/^\d{1,20}$/D', $texts['virtualAccount']) === 1
            ? null
            : 'must be an object of the texts ' . implode(', ', self::NAMES) . ', with digits in virtualAccount';
    }

    /** @return array<string, string> by name */
    public function all(): array
    {
        return get_object_vars($this);
    }

    /** The part of the signed text that names the partner: of a token's request, or with a token of any other. */
    public function token(#[\SensitiveParameter] ?string $accessToken = null): string
    {
        return base64_encode("$this->clientKey:$this->clientSecret" . ($accessToken === null ? '' : ":$accessToken"));
    }

    public function authorization(): string
    {
        return Cipher::of($this)->encrypt("$this->appKey:$this->appSecret");
    }
}
