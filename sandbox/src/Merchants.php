<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Who may use this gateway, and where each wants to be told. */
final readonly class Merchants
{
    public function __construct(private Settings $settings, private Database $database)
    {
    }

    /** @return array{id: string, userId: string, password: string, name: string, notifyUrl: ?string, returnUrl: ?string, format: string, recurringNotifyUrl?: ?string, snapUrl: ?string, snapPublicKey: ?string, partners: ?list<string>}|null */
    public function find(string $id): ?array
    {
        $merchant = $this->settings->merchants[$id] ?? null;

        return $merchant === null ? null : ['id' => $id] + $this->database->setting("merchant $id", []) + $merchant + ['snapUrl' => null, 'snapPublicKey' => null, 'partners' => Settings::SAMPLE_PARTNERS];
    }

    /** @return array{id: string, password: string, name: string, cardNotifyUrl: ?string, tokenType: string}|null */
    public function card(string $id): ?array
    {
        $merchant = $this->settings->cardMerchants[$id] ?? null;

        return $merchant === null ? null : ['id' => $id] + $this->database->setting("merchant $id", []) + $merchant;
    }

    /** @param array{notifyUrl?: ?string, returnUrl?: ?string, format?: string, recurringNotifyUrl?: ?string, snapUrl?: ?string, snapPublicKey?: ?string, partners?: ?list<string>, cardNotifyUrl?: ?string, tokenType?: string} $changes */
    public function change(string $id, array $changes): void
    {
        $known = (isset($this->settings->merchants[$id]) ? ['notifyUrl' => 1, 'returnUrl' => 1, 'format' => 1, 'recurringNotifyUrl' => 1, 'snapUrl' => 1, 'snapPublicKey' => 1, 'partners' => 1] : [])
            + (isset($this->settings->cardMerchants[$id]) ? ['cardNotifyUrl' => 1, 'tokenType' => 1] : []);
        if (
            array_diff_key($changes, $known) !== [] || !in_array($changes['format'] ?? 'json', ['json', 'xml'], true)
            || !in_array($changes['tokenType'] ?? 'static', ['static', 'dynamic'], true)
        ) {
            throw new \InvalidArgumentException('a merchant has notifyUrl, returnUrl, recurringNotifyUrl, snapUrl, snapPublicKey, partners and format (json or xml), a card merchant cardNotifyUrl and tokenType (static or dynamic)');
        }
        if (isset($changes['snapPublicKey']) && (!is_string($changes['snapPublicKey']) || openssl_pkey_get_public($changes['snapPublicKey']) === false)) {
            throw new \InvalidArgumentException('snapPublicKey is a public key in PEM, or null for that of the sandbox');
        }
        if (isset($changes['partners']) && (!is_array($changes['partners']) || array_filter($changes['partners'], is_string(...)) !== $changes['partners'])) {
            throw new \InvalidArgumentException('partners is a list of ids, or null for a merchant without split payments');
        }
        $this->database->keep("merchant $id", $changes + $this->database->setting("merchant $id", []));
    }

    public static function sign(array $merchant, string ...$parts): string
    {
        return Signature::of($merchant['userId'], $merchant['password'], ...$parts);
    }
}
