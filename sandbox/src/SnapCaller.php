<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Calls the merchant's endpoints, signed with the gateway's key, and records each try with its answer. */
final readonly class SnapCaller
{
    private const CHANNEL_ID = '77001';

    public function __construct(
        private Database $database,
        private Clock $clock,
        private Merchants $merchants,
        private Quirks $quirks,
        private SnapMessage $message,
        private Notifier $notifier,
        private ShopClient $shops,
    ) {
    }

    /** Asks once, because the payer waits. Null: this merchant has no such endpoints. */
    public function inquire(array $trx): ?SnapReply
    {
        return $this->call($trx, SnapCallback::inquiry($trx, $this->message), 1, new SnapForgery());
    }

    /** Tells until it is accepted, or a static account's payment is refused for good. Null: nobody is to be told. */
    public function notify(array $trx, SnapForgery $forgery = new SnapForgery(), ?string $form = null): ?SnapReply
    {
        $classic = ($form ?? $this->quirks->get('snap_va_payment')) === 'classic';
        if ($classic && in_array($trx['product'], ['va', 'static'], true) && !$trx['status']->isPaid()) {
            return null;
        }
        $legacy = $this->quirks->get('snap_legacy_notification');
        $callback = SnapCallback::notification($trx, $this->message, $classic);

        return $this->call(
            $trx, $callback, $forgery->kind === '' ? $this->quirks->get('snap_tries') : 1, $forgery,
            $form === 'legacy' ? 'json' : ($legacy === 'off' ? null : $legacy),
        );
    }

    /** The last call about a payment again, byte for byte. */
    public function replay(array $trx): ?SnapReply
    {
        $calls = $this->database->rows(
            'SELECT * FROM snap_call WHERE reference_no = ? ORDER BY id DESC LIMIT 1', [$trx['reference_no']],
        );
        if ($calls === []) {
            return null;
        }
        $callback = SnapCallback::notification(
            $trx, $this->message, $this->quirks->get('snap_va_payment') === 'classic',
        );

        return $this->send(
            $trx, $calls[0]['url'], json_decode($calls[0]['headers'], true), $calls[0]['body'],
            (int) $calls[0]['attempt'] + 1, $callback, null,
        );
    }

    /** @return list<array<string, mixed>> every try, oldest first */
    public function callsAbout(string $referenceNo): array
    {
        return array_map(
            self::described(...),
            $this->database->rows('SELECT * FROM snap_call WHERE reference_no = ? ORDER BY id', [$referenceNo]),
        );
    }

    /** @return array<string, mixed> of a row of the table, with headers and problems */
    public static function described(array $row): array
    {
        return [
            'headers' => json_decode($row['headers'], true), 'problems' => json_decode($row['problems'], true),
        ] + $row;
    }

    private function call(
        array $trx, SnapCallback $callback, int $tries, SnapForgery $forgery, ?string $legacy = null,
    ): ?SnapReply {
        $merchant = $this->merchants->find($trx['merchant_id']);
        if ($merchant === null || $merchant['snapUrl'] === null) {
            return null;
        }
        $url = rtrim($merchant['snapUrl'], '/') . $callback->path();
        $externalId = $forgery->externalId;
        for ($attempt = 1; $attempt <= max(1, $tries); $attempt++) {
            if ($attempt > 1) {
                usleep($this->quirks->get('retry_delay_ms') * 1000);
            }
            $externalId = $externalId === '' || ($attempt > 1 && $this->quirks->get('snap_external_id') === 'new')
                ? $this->externalId()
                : $externalId;
            [$headers, $body] = $legacy === null
                ? $this->signed($callback, $merchant['id'], $url, $externalId, $forgery)
                : $this->legacy($trx, $merchant, $legacy);
            $reply = $this->send($trx, $url, $headers, $body, $attempt, $callback, $legacy);
            if ($reply->isAccepted() || ($trx['product'] === 'static' && $reply->isFinal())) {
                break;
            }
        }

        return $reply;
    }

    /** @return array{array<string, string>, string} headers and body */
    private function signed(
        SnapCallback $callback, string $merchantId, string $url, string $externalId, SnapForgery $forgery,
    ): array {
        $callback = $forgery->message($callback);
        [$body, $signedBody] = $this->message->bodies($callback->message);
        $path = $this->quirks->get('snap_signed_path') === 'request'
            ? substr($url, strlen(preg_replace('#^(https?://[^/]*).*#is', '$1', $url)))
            : $callback->path();
        $timestamp = $this->message->timestamp($forgery->age);
        if ($callback->service <= '25' && $this->quirks->get('snap_collapsed_padding')) {
            $body = preg_replace('/" {2,}(?=\d)/', '" ', $body);
        }

        return [[
            'Content-Type' => 'application/json', 'X-TIMESTAMP' => $timestamp,
            'X-SIGNATURE' => SnapSignature::of($forgery->key(), 'POST', $forgery->path($path), $signedBody, $timestamp),
            'X-PARTNER-ID' => $forgery->partner($merchantId), 'X-EXTERNAL-ID' => $externalId,
            'CHANNEL-ID' => self::CHANNEL_ID,
        ], $forgery->body($body)];
    }

    /** The older protocol's notification, with its own signature in the body and none of these headers. */
    private function legacy(array $trx, array $merchant, string $format): array
    {
        $old = [
            'trx_id' => $trx['reference_no'], 'merchant_id' => $trx['merchant_id'], 'bill_no' => $trx['partner_ref'],
            'bill' => ['merchant' => $merchant['name']],
            'reference' => $trx['payment_ref'], 'changed_at' => $trx['changed_at'],
            'status' => $trx['status']->legacy(), 'total' => $trx['total'], 'channel' => $trx['channel'],
        ];

        return [
            ['Content-Type' => $format === 'xml' ? 'text/xml' : 'application/json'],
            $this->notifier->written($old, $merchant, $format),
        ];
    }

    private function send(
        array $trx, string $url, array $headers, string $body, int $attempt, SnapCallback $callback, ?string $legacy,
    ): SnapReply {
        [$response, $kept] = $this->shops->send('POST', $url, $headers, $body);
        $reply = match (true) {
            $response === null => SnapReply::none(),
            $legacy === null => SnapReply::of($response, $callback),
            default => SnapReply::legacy($response, Notifier::responseCode($kept['answer'], $legacy)),
        };
        $this->database->log('snap_call', $kept + [
            'at' => $this->clock->text(), 'merchant_id' => $trx['merchant_id'], 'order_no' => $trx['partner_ref'],
            'reference_no' => $trx['reference_no'], 'url' => $url,
            'headers' => json_encode($headers), 'body' => $body, 'attempt' => $attempt,
            'verdict' => $reply->verdict, 'problems' => json_encode($reply->problems),
        ]);

        return $reply;
    }

    private function externalId(): string
    {
        return $this->clock->text(format: 'YmdHis') . sprintf(
            '%06d%06d%06d', random_int(0, 999999), random_int(0, 999999), random_int(0, 999999),
        );
    }
}
