<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

/** Who may use this gateway, and where each wants to be told. */
final readonly class Merchants
{
    /** What of a merchant is an address. */
    public const URLS = ['notifyUrl', 'returnUrl', 'recurringNotifyUrl', 'snapUrl', 'cardNotifyUrl'];

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

    /** Changes what may be changed after the start. */
    public function change(string $id, Request $request): void
    {
        $known = [
            ...(isset($this->settings->merchants[$id]) ? ['notifyUrl', 'returnUrl', 'format', 'recurringNotifyUrl', 'snapUrl', 'snapPublicKey', 'partners'] : []),
            ...(isset($this->settings->cardMerchants[$id]) ? ['cardNotifyUrl', 'tokenType'] : []),
        ];
        // A password is chosen at the start alone: nobody can bring that of a real merchant along.
        $input = Input::of($request, ...$known);
        $changes = $input->all();
        foreach (self::URLS as $name) {
            $problem = $input->isNull($name) ? null : ShopUrl::problem($changes[$name]);
            $problem === null || throw new Invalid($name, "$name $problem");
        }
        !$input->has('format') || $input->choice('format', ['json', 'xml']);
        !$input->has('tokenType') || $input->choice('tokenType', ['static', 'dynamic']);
        if (isset($changes['snapPublicKey']) && (!is_string($changes['snapPublicKey']) || openssl_pkey_get_public($changes['snapPublicKey']) === false)) {
            throw new Invalid('snapPublicKey', 'snapPublicKey is a public key in PEM, or null for that of the sandbox');
        }
        if (isset($changes['partners']) && (!is_array($changes['partners']) || array_filter($changes['partners'], is_string(...)) !== $changes['partners'])) {
            throw new Invalid('partners', 'partners is a list of ids, or null for a merchant without split payments');
        }
        $this->database->keep("merchant $id", $changes + $this->database->setting("merchant $id", []));
    }

    /** Whether this is an address of a shop of this merchant: on this machine, or where a registered one is. */
    public static function owns(array $merchant, string $url): bool
    {
        $registered = array_map(ShopUrl::origin(...), array_filter(array_intersect_key($merchant, array_flip(self::URLS))));

        return ShopUrl::isLoopback($url) || in_array(ShopUrl::origin($url), $registered, true);
    }

    public static function sign(array $merchant, string ...$parts): string
    {
        return Signature::of($merchant['userId'], $merchant['password'], ...$parts);
    }
}
