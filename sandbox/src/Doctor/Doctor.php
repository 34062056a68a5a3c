<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

use Faspay\Sandbox\Billing\BillOperations;
use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Operations;
use Faspay\Sandbox\RecurringOperations;
use Faspay\Sandbox\Settings;
use Faspay\Sandbox\SnapOperations;
use Faspay\Sandbox\SnapSignature;
use Faspay\Sandbox\Xpress\Operation as Xpress;

/**
 * Says of a request's signature which mistake was made. The gateway itself says only that it is wrong. A finding has product, merchant,
 * verdict (right, wrong, missing, unknown merchant), formula, signed (the message's own parts), mistake and explanation.
 */
final readonly class Doctor
{
    private const REDIRECT = '#^/pws/100003/[02]830000010100000/([^/]+)$#D';

    /** Of values that are the same, these are the likelier ones. */
    private const LIKELY = ['trx_id', 'bill_total', 'merchant', 'TRANSACTIONID', 'AMOUNT', 'REFUND_AMOUNT', 'TRANSACTIONTYPE'];
    private const TOKEN_TYPES = ['5', '6', '7'];

    public function __construct(private Settings $settings, private Merchants $merchants, private SendMeFindings $sendMe)
    {
    }

    /**
     * @param array<string, string> $headers by name in lower case
     * @return array<string, mixed>|null null: such a request has no signature
     */
    public function examine(string $method, string $target, array $headers, #[\SensitiveParameter] string $body): ?array
    {
        $path = explode('?', $target)[0];
        parse_str((string) parse_url("http://x$target", PHP_URL_QUERY), $query);
        $finding = $this->sendMe->examine($path, $headers);
        if ($finding !== null) {
            return $finding;
        }
        if (str_starts_with($path, '/v1.0/') || str_starts_with($path, '/account/v1.0/')) {
            return $this->snap($method, $target, $headers, $body);
        }
        foreach (Operations::table() as ['path' => $known, 'signed' => $signed]) {
            if ($known === $path) {
                return $this->legacy('debit', self::message($body), 'signature', $signed);
            }
        }
        if ($path === Xpress::PATH) {
            return $this->legacy('xpress', self::message($body), 'signature', Xpress::SIGNED);
        }
        if (in_array($path, RecurringOperations::PATHS, true)) {
            return $this->legacy('recurring', self::message($body), 'signature', ['member_id']);
        }
        $billing = array_search($path, BillOperations::PATHS, true);
        if ($billing !== false) {
            return $this->billing(self::message($body), BillOperations::SIGNED[$billing]);
        }
        if (preg_match(self::REDIRECT, $path, $match) === 1) {
            return $this->legacy('debit', ['signature' => $match[1]] + self::texts($query), 'signature', ['bill_no']);
        }
        parse_str($body, $form);

        return match ($path) {
            '/payment' => $this->card(self::texts($form), false),
            '/payment/api' => $this->card(self::texts($form), true),
            '/recurring' => $this->recurring(self::texts($form)),
            '/pws/ovo_direct' => $this->push(self::texts($form)),
            '/pws/bridd/inputNumberPage' => $this->binding(self::texts($form)),
            default => null,
        };
    }

    /** No merchant is named, but a payment's number begins with its. */
    private function push(array $form): array
    {
        return $this->legacy('debit', ['merchant_id' => substr($form['trx_id'] ?? '', 0, 5)] + $form, 'signature', ['trx_id']);
    }

    /**
     * The service of a merchant has the merchant's number. The list of invoices names nobody, so there it is the merchant whose signature it is, or
     * could be.
     */
    private function billing(array $message, array $signed): array
    {
        if ($signed !== []) {
            return $this->legacy('billing', ['merchant_id' => $message['service_id'] ?? ''] + $message, 'signature', $signed);
        }
        $findings = [];
        foreach ($this->merchants->ids() as $id) {
            $finding = $this->legacy('billing', ['merchant_id' => $id] + $message, 'signature', $signed);
            $findings[match (true) {
                $finding['verdict'] === 'right' => 0,
                ($finding['mistake'] ?? 'unknown') === 'unknown' => 2,
                $finding['verdict'] === 'unknown merchant' => 3,
                default => 1,
            }] ??= $finding;
        }
        ksort($findings);

        return reset($findings);
    }

    /** What is signed is a JSON object of two fields, not the fields. */
    private function binding(array $form): array
    {
        $signed = json_encode(['boi_uid' => $form['boi_uid'] ?? '', 'email' => $form['email'] ?? ''], JSON_UNESCAPED_SLASHES);

        return $this->legacy('debit', ['merchant_id' => $form['boi_uid'] ?? '', '{"boi_uid":...,"email":...}' => $signed] + $form, 'signature', ['{"boi_uid":...,"email":...}']);
    }

    /** @return array<string, mixed> the card's signature first */
    private function recurring(array $form): array
    {
        $finding = $this->card($form, false);

        return $finding['verdict'] === 'right' ? $this->legacy('recurring', $form, 'recurring_signature', ['member_id']) : $finding;
    }

    /** @param list<string> $signed the fields besides user id and password */
    private function legacy(string $product, array $message, string $field, array $signed): array
    {
        $id = $message['merchant_id'] ?? '';
        $given = $message[$field] ?? '';
        $parts = [];
        foreach ($signed as $name) {
            $parts[$name] = $message[$name] ?? '';
        }
        $merchant = $this->merchants->find($id);
        if ($merchant === null) {
            return self::unknown($product, $id, array_keys($this->settings->merchants));
        }
        $recipe = Recipe::legacy($merchant, $parts);
        $head = ['product' => $product, 'merchant' => $id, 'field' => $field];
        $others = array_diff_key($message, $parts, [$field => 1]);
        $amount = $message['bill_total'] ?? $message['AMOUNT'] ?? '0';
        $first = array_values($parts)[0] ?? '';

        return $head + $this->verdict('legacy', $recipe, $parts, $given, [strtolower($given) === ($recipe->hash)($recipe->text())], $others, [
            ...self::statuses($merchant, $parts),
            ...$this->others($id, static fn (array $other): Recipe => Recipe::legacy($other, $parts)),
            'card payments' => Recipe::card($merchant, ['order' => strtoupper($first), 'amount' => $amount, 'last' => '0']),
            'card payments, with decimals' => Recipe::card($merchant, ['order' => strtoupper($first), 'amount' => "$amount.00", 'last' => '0']),
        ]);
    }

    private function card(array $form, bool $isAboutPayment): array
    {
        $id = $form['MERCHANTID'] ?? '';
        $given = $form['SIGNATURE'] ?? '';
        $merchant = $this->merchants->card($id);
        if ($merchant === null) {
            return self::unknown('card', $id, array_keys($this->settings->cardMerchants));
        }
        $type = $form['TRANSACTIONTYPE'] ?? '';
        $order = $form['MERCHANT_TRANID'] ?? '';
        $last = $isAboutPayment && ($type !== '4' || ($form['TRANSACTIONID'] ?? '') !== '') ? ['TRANSACTIONID' => $form['TRANSACTIONID'] ?? ''] : ['"0"' => '0'];
        $parts = $isAboutPayment && in_array($type, self::TOKEN_TYPES, true)
            ? ['PYMT_TOKEN' => $form['PYMT_TOKEN'] ?? '']
            : ['MERCHANT_TRANID' => strtoupper($order), 'AMOUNT' => $form['AMOUNT'] ?? ''] + $last;
        $recipe = Recipe::card($merchant, $parts);
        $accepted = [$parts];
        if (isset($parts['MERCHANT_TRANID'])) {
            // Either spelling of the order id counts, and an inquiry may sign "0" all the same.
            $accepted[] = ['MERCHANT_TRANID' => $order] + $parts;
            foreach ($isAboutPayment && $type === '4' ? $accepted : [] as $one) {
                $accepted[] = [array_key_last($parts) => '0'] + $one;
            }
        }
        $matches = array_map(static fn (array $one): bool => strtolower($given) === sha1(Recipe::card($merchant, array_replace($parts, $one))->text()), $accepted);
        $others = array_diff_key($form, $parts, ['SIGNATURE' => 1, 'MERCHANT_TRANID' => 1], array_flip(CardForm::SECRET)) + ['"0"' => '0', 'an empty text' => ''];
        $legacy = ['MERCHANT_TRANID' => $order];
        $recipes = $this->others($id, static fn (array $other): Recipe => Recipe::legacy($other, $legacy), $this->settings->merchants)
            + ['debit payments, with this merchant\'s password' => Recipe::legacy(['userId' => "bot$id"] + $merchant, $legacy)];
        foreach (['S', 'A', 'F', 'E', 'N', 'C'] as $status) {
            $recipes["a result, which signs the status ($status)"] = Recipe::card($merchant, array_replace($parts, [array_key_last($parts) => $status]));
        }

        return ['product' => 'card', 'merchant' => $id, 'field' => 'SIGNATURE'] + $this->verdict('card', $recipe, $parts, $given, $matches, $others, $recipes);
    }

    /**
     * @param array<string, string> $parts the message's own
     * @param list<bool> $matches whether it is one of those that count
     * @param array<string, Recipe> $recipes
     */
    private function verdict(string $kind, Recipe $recipe, array $parts, string $given, array $matches, array $others, array $recipes): array
    {
        $head = ['formula' => $recipe->formula, 'signed' => $parts];
        if ($given === '') {
            return ['verdict' => 'missing', 'mistake' => null, 'explanation' => 'there is no signature'] + $head;
        }
        if (in_array(true, $matches, true)) {
            return ['verdict' => 'right', 'mistake' => null, 'explanation' => 'the signature is right'] + $head;
        }
        $looks = preg_match('/^[A-Za-z0-9+\/]{300,}={0,2}$/D', $given) === 1 ? Findings::finding('formula', 'it looks like a signature under SNAP: those are made with a key') : null;

        $others = array_replace(array_intersect_key(array_flip(self::LIKELY), $others), $others);

        return ['verdict' => 'wrong'] + (Findings::find($kind, $recipe, $given, $others, $this->passwords($recipe->parts['password']), $recipes) ?? $looks ?? Findings::finding(
            'unknown',
            'it is none of the usual mistakes: most likely user id or password are those of another environment (production, or Faspay\'s own sandbox), or a value was changed after it was signed',
        )) + $head;
    }

    /** @param array<string, string> $headers */
    private function snap(string $method, string $target, array $headers, string $body): array
    {
        $id = trim($headers['x-partner-id'] ?? '');
        $merchant = $this->merchants->find($id);
        if ($merchant === null) {
            return self::unknown('snap', $id, array_keys($this->settings->merchants));
        }
        ['x-signature' => $given, 'x-timestamp' => $timestamp] = array_map(trim(...), $headers) + ['x-signature' => '', 'x-timestamp' => ''];
        $head = [
            'product' => 'snap', 'merchant' => $id, 'field' => 'X-SIGNATURE', 'formula' => 'base64(SHA256withRSA(method + ":" + path + ":" + sha256(body) + ":" + X-TIMESTAMP))',
            'signed' => ['text' => SnapSignature::text($method, $target, $body, $timestamp)],
        ];
        if ($given === '' || $timestamp === '') {
            return $head + ['verdict' => 'missing', 'mistake' => null, 'explanation' => 'there is no ' . ($given === '' ? 'X-SIGNATURE' : 'X-TIMESTAMP')];
        }
        $own = $merchant['snapPublicKey'];
        $keys = ['the merchant\'s key' => $own ?? SnapSignature::key('test_merchant_public'), 'the gateway\'s half of the test keys' => SnapSignature::key('test_gateway_public')]
            + ($own === null ? [] : ['the merchant\'s test key, although this merchant has a snapPublicKey of its own' => SnapSignature::key('test_merchant_public')]);
        foreach ($this->settings->merchants as $other => $_) {
            $key = (string) $other === $id ? null : $this->merchants->find((string) $other)['snapPublicKey'];
            $keys += $key === null ? [] : ["the key of merchant $other" => $key];
        }
        if (SnapSignature::verifies(reset($keys), $given, $method, $target, $body, $timestamp)) {
            return $head + ['verdict' => 'right', 'mistake' => null, 'explanation' => 'the signature is right'];
        }
        $path = explode('?', $target)[0];

        return $head + ['verdict' => 'wrong'] + (SnapFindings::find($keys, $given, $method, $target, $body, $timestamp, array_values(array_diff(SnapOperations::paths(), [$path, $target])))
            ?? Findings::finding('unknown', 'it is none of the usual mistakes'));
    }

    /** @return array<string, Recipe> of what the gateway itself signs about these parts */
    private static function statuses(array $merchant, array $parts): array
    {
        $recipes = [];
        foreach ($parts === [] ? [] : range(0, 9) as $status) {
            $recipes["a notification, which signs the status ($status), too"] = Recipe::legacy($merchant, $parts + ['status' => (string) $status]);
        }

        return $recipes;
    }

    /**
     * @param callable(array): Recipe $recipe
     * @param array<string, array>|null $merchants
     * @return array<string, Recipe> the same with other merchants' user ids and passwords
     */
    private function others(string $id, callable $recipe, ?array $merchants = null): array
    {
        $recipes = [];
        foreach ($merchants ?? $this->settings->merchants as $other => $merchant) {
            if ((string) $other !== $id) {
                $recipes[$merchants === null ? "merchant $other, with its user id and password" : "debit payments, with merchant $other"] = $recipe(['id' => (string) $other] + $merchant);
            }
        }

        return $recipes;
    }

    /** @return array<string, string> by whose they are, or what they are */
    private function passwords(#[\SensitiveParameter] string $own): array
    {
        $passwords = ['the one of the published debit samples' => Settings::PASSWORD, 'the one of the published card samples' => Settings::CARD_PASSWORD];
        foreach (['merchant' => $this->settings->merchants, 'card merchant' => $this->settings->cardMerchants] as $kind => $merchants) {
            foreach ($merchants as $id => $merchant) {
                $passwords["that of $kind $id"] = $merchant['password'];
                strtoupper($merchant['password']) === $own && $passwords['not in upper case'] = $merchant['password'];
            }
        }

        return array_filter($passwords, static fn (string $password): bool => $password !== $own);
    }

    /** @param list<string|int> $known */
    private static function unknown(string $product, string $id, array $known): array
    {
        return [
            'product' => $product, 'merchant' => $id, 'verdict' => 'unknown merchant', 'mistake' => 'merchant',
            'explanation' => ($id === '' ? 'no merchant is named' : 'this sandbox does not know the merchant') . '; it knows ' . implode(', ', $known),
        ];
    }

    /** @return array<string, string> */
    private static function message(string $body): array
    {
        $message = json_decode($body, true, 8, JSON_BIGINT_AS_STRING);

        return self::texts(is_array($message) ? $message : []);
    }

    /** @return array<string, string> */
    private static function texts(array $values): array
    {
        return array_map(strval(...), array_filter($values, static fn (mixed $value): bool => is_string($value) || is_int($value)));
    }
}
