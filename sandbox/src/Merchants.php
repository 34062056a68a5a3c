<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\SendMe\Credentials;
use Symfony\Component\HttpFoundation\Request;

/** Who may use this gateway, and where each wants to be told. */
final readonly class Merchants
{
    /** What of a merchant is an address. */
    public const URLS = ['notifyUrl', 'returnUrl', 'recurringNotifyUrl', 'billingNotifyUrl', 'snapUrl', 'cardNotifyUrl'];

    /** What the sandbox chooses of a merchant that is added. Real merchants have such numbers, too, but no such password. */
    private const FIRST_ADDED = 70001;
    private const LAST = 99998;

    /** The fields of a merchant that may be changed. */
    private const FIELDS = ['notifyUrl', 'returnUrl', 'format', 'recurringNotifyUrl', 'billingNotifyUrl', 'snapUrl', 'snapPublicKey', 'partners'];
    private const CARD_FIELDS = ['cardNotifyUrl', 'tokenType'];

    public function __construct(private Settings $settings, private Database $database)
    {
    }

    /** @return array{id: string, userId: string, password: string, name: string, notifyUrl: ?string, returnUrl: ?string, format: string, recurringNotifyUrl?: ?string, snapUrl: ?string, snapPublicKey: ?string, partners: ?list<string>}|null */
    public function find(string $id): ?array
    {
        $merchant = $this->settings->merchants[$id] ?? $this->added($id)['debit'] ?? null;

        return $merchant === null ? null : ['id' => $id] + $this->changes($id) + $merchant + ['snapUrl' => null, 'snapPublicKey' => null, 'partners' => Settings::SAMPLE_PARTNERS];
    }

    /** @return array{id: string, password: string, name: string, cardNotifyUrl: ?string, tokenType: string}|null */
    public function card(string $id): ?array
    {
        $merchant = $this->settings->cardMerchants[$id] ?? $this->added($id)['card'] ?? null;

        return $merchant === null ? null : ['id' => $id] + $this->changes($id) + $merchant;
    }

    /** The account for cards of a merchant: its own, or else the first there is. Null: there is none. */
    public function cardOf(string $id): ?array
    {
        return $this->card($id) ?? $this->card((string) array_key_first($this->settings->cardMerchants));
    }

    public function exists(string $id): bool
    {
        return isset($this->settings->merchants[$id]) || isset($this->settings->cardMerchants[$id]) || $this->added($id) !== null;
    }

    /** The merchant with this faspay-key of SendMe. Null: there is none. */
    public function partner(string $faspayKey): ?string
    {
        foreach ([Credentials::merchantOfSample($faspayKey), ...array_map(strval(...), array_keys($this->settings->merchants))] as $id) {
            $merchant = $id === null ? null : $this->find($id);
            if ($merchant !== null && hash_equals(Credentials::of($merchant)->faspayKey, $faspayKey)) {
                return $id;
            }
        }

        return null;
    }

    /** @return list<string> ids: those of the start, then those that were added, in the order of their ids */
    public function ids(): array
    {
        $started = array_map(strval(...), array_keys($this->settings->merchants + $this->settings->cardMerchants));

        return [...$started, ...array_column($this->database->rows('SELECT id FROM merchant ORDER BY id'), 'id')];
    }

    /** @return array<string, mixed>|null a merchant as its own control may see it: without passwords */
    public function described(string $id): ?array
    {
        if (!$this->exists($id)) {
            return null;
        }
        $merchant = $this->find($id);

        return array_diff_key(($merchant ?? []) + ($this->card($id) ?? []), ['password' => 1, 'sendMe' => 1]) + ($merchant === null ? [] : ['virtualAccount' => Credentials::of($merchant)->virtualAccount]);
    }

    /**
     * @return array{password?: string, cardPassword?: string, sendMe?: array<string, string>} those of a merchant that are published: one that
     *     somebody chose is not told
     */
    public function publishedPasswords(string $id): array
    {
        $merchant = $this->find($id);
        $known = ['password' => $merchant['password'] ?? '', 'cardPassword' => $this->card($id)['password'] ?? ''];
        $sendMe = $merchant === null || isset($merchant['sendMe']) ? [] : ['sendMe' => Credentials::of($merchant)->all()];

        return array_intersect_assoc($known, ['password' => Settings::PASSWORD, 'cardPassword' => Settings::CARD_PASSWORD]) + $sendMe;
    }

    /**
     * Adds a merchant for all products, with an id of the sandbox's choice unless one is asked for. It tells nobody anything before it has an
     * address of its own. Null: there is such a merchant.
     *
     * @throws Invalid a field is not what it must be; a password is neither a published one nor one of the start
     */
    public function add(Input $input): ?string
    {
        $password = $this->password($input, 'password', Settings::PASSWORD, $this->settings->merchants);
        $cardPassword = $this->password($input, 'cardPassword', Settings::CARD_PASSWORD, $this->settings->cardMerchants);
        $name = $input->text('name', 'Sample Store', '/^.{1,32}$/Dsu', 'a text of 1 to 32 characters');
        $fields = self::checked($input) + array_fill_keys(self::URLS, null) + ['format' => 'json', 'tokenType' => 'dynamic'];
        $merchant = [
            'debit' => ['password' => $password, 'name' => $name] + array_intersect_key($fields, array_flip(self::FIELDS)),
            'card' => ['password' => $cardPassword, 'name' => $name] + array_intersect_key($fields, array_flip(self::CARD_FIELDS)),
        ];
        $id = $input->isNull('id') ? null : $input->text('id', null, '/^[1-9]\d{4}$/D', 'five digits');
        $next = self::FIRST_ADDED - 1 + (int) $this->database->rows('SELECT count(*) AS n FROM merchant')[0]['n'];
        do {
            $isNew = $this->insert($id ?? (string) ++$next, $merchant);
        } while (!$isNew && $id === null && $next < self::LAST);

        return $isNew ? $id ?? (string) $next : null;
    }

    /** Removes a merchant that was added. False: the merchant exists from the start, and stays. */
    public function remove(string $id): bool
    {
        return $this->database->change('DELETE FROM merchant WHERE id = ?', [$id]) === 1;
    }

    /** @return list<string> the fields of add() */
    public static function fields(): array
    {
        return ['id', 'name', 'password', 'cardPassword', ...self::FIELDS, ...self::CARD_FIELDS];
    }

    /**
     * The merchant that a request concerns, because it names it or one of its payments. Null: none.
     *
     * @param string|null $payment one that the path names
     */
    public function named(Request $request, ?string $payment = null): ?string
    {
        $fields = array_change_key_case(Wire::fields($request->getContent()) + $request->request->all() + $request->query->all());
        $read = static fn (string $name): string => is_scalar($fields[$name] ?? '') ? (string) ($fields[$name] ?? '') : '';
        $candidates = $payment === null ? [] : [$this->ofPayment($payment)];
        // A recurring registration names two: the one that has the member comes first.
        foreach ([...array_map($read, ['merchant_id', 'merchantid', 'boi_uid']), (string) $request->headers->get('X-PARTNER-ID')] as $id) {
            $candidates[] = $id !== '' && $this->exists($id) ? $id : null;
        }
        $candidates[] = $this->partner((string) $request->headers->get('faspay-key'));

        return array_values(array_filter($candidates))[0]
            ?? array_values(array_filter(array_map(fn (string $name): ?string => $this->ofPayment($read($name)), ['trx_id', 'transactionid', 'va_number'])))[0]
            ?? null;
    }

    /** Whether payments or recurring members have this number, but none of this merchant. */
    public function isForeign(string $payment, string $id): bool
    {
        $owners = array_map(static fn (array $row): array => [$row['merchant_id'], json_decode($row['form'] ?? '{}', true)['merchant_id'] ?? null], $this->owners($payment));

        return $owners !== [] && !in_array($id, array_merge(...$owners), true);
    }

    /** Whose payment or recurring member this is. */
    private function ofPayment(string $payment): ?string
    {
        $row = $payment === '' ? null : $this->owners($payment)[0] ?? null;

        return $row === null ? null : json_decode($row['form'] ?? '{}', true)['merchant_id'] ?? $row['merchant_id'];
    }

    /** @return list<array{merchant_id: string, form: ?string}> form: of a card payment, which may name a second merchant */
    private function owners(string $payment): array
    {
        return $this->database->rows(
            'SELECT merchant_id, NULL AS form FROM trx WHERE trx_id = :payment UNION ALL SELECT merchant_id, NULL FROM snap_trx WHERE reference_no = :payment
                UNION ALL SELECT merchant_id, NULL FROM payout WHERE trx_id = :payment
                UNION ALL SELECT merchant_id, form FROM card_trx WHERE trx_id = :payment UNION ALL SELECT merchant_id, NULL FROM member WHERE member_id = :payment
                UNION ALL SELECT merchant_id, NULL FROM bill WHERE billing_id = :payment',
            ['payment' => $payment],
        );
    }

    /** @return list<string> what may be changed of a merchant. A password is chosen at the start alone: nobody can bring that of a real merchant along. */
    public function changeable(string $id): array
    {
        return [...($this->find($id) !== null ? self::FIELDS : []), ...($this->card($id) !== null ? self::CARD_FIELDS : [])];
    }

    /**
     * @param Input $input some of the fields that changeable() names
     * @throws Invalid
     */
    public function change(string $id, Input $input): void
    {
        $changes = self::checked($input);
        $this->database->revise(CurrentMerchant::settingOf('merchant', $id), static fn (array $kept): array => $changes + $kept);
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

    /** @return array<string, mixed> */
    private function changes(string $id): array
    {
        return $this->database->setting(CurrentMerchant::settingOf('merchant', $id), []);
    }

    /** @return array{debit: array<string, mixed>, card: array<string, mixed>}|null */
    private function added(string $id): ?array
    {
        $rows = $this->database->rows('SELECT fields FROM merchant WHERE id = ?', [$id]);

        return $rows === [] ? null : array_map(static fn (array $side): array => ['userId' => "bot$id"] + $side, json_decode($rows[0]['fields'], true));
    }

    /** Stores a new merchant. False: there already is one with this id. */
    private function insert(string $id, array $merchant): bool
    {
        return !isset($this->settings->merchants[$id]) && !isset($this->settings->cardMerchants[$id])
            && $this->database->change('INSERT OR IGNORE INTO merchant VALUES (?, ?)', [$id, json_encode($merchant)]) === 1;
    }

    /** @param array<string, array{password: string}> $started the merchants whose passwords were chosen at the start */
    private function password(Input $input, string $name, string $published, array $started): string
    {
        $password = $input->text($name, $published);
        in_array($password, [$published, ...array_column($started, 'password')], true)
            || throw new Invalid($name, "$name must be that of the samples or one that was chosen at the start: a simulation has no business with others");

        return $password;
    }

    /**
     * @return array<string, mixed> what the fields of FIELDS and CARD_FIELDS that are there say
     * @throws Invalid
     */
    private static function checked(Input $input): array
    {
        $changes = array_intersect_key($input->all(), array_flip([...self::FIELDS, ...self::CARD_FIELDS]));
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

        return $changes;
    }
}
