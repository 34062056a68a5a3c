<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Who may use this gateway, and where each wants to be told. */
final readonly class Merchants
{
    public function __construct(private Settings $settings, private Database $database)
    {
    }

    /** @return array{id: string, userId: string, password: string, name: string, notifyUrl: ?string, returnUrl: ?string, format: string}|null */
    public function find(string $id): ?array
    {
        $merchant = $this->settings->merchants[$id] ?? null;

        return $merchant === null ? null : ['id' => $id] + $this->database->setting("merchant $id", []) + $merchant;
    }

    /** @param array{notifyUrl?: ?string, returnUrl?: ?string, format?: string} $changes */
    public function change(string $id, array $changes): void
    {
        $unknown = array_diff_key($changes, ['notifyUrl' => 1, 'returnUrl' => 1, 'format' => 1]);
        if ($unknown !== [] || !in_array($changes['format'] ?? 'json', ['json', 'xml'], true)) {
            throw new \InvalidArgumentException('a merchant has notifyUrl, returnUrl and format (json or xml)');
        }
        $this->database->keep("merchant $id", $changes + $this->database->setting("merchant $id", []));
    }

    public static function sign(array $merchant, string ...$parts): string
    {
        return Signature::of($merchant['userId'], $merchant['password'], ...$parts);
    }
}
