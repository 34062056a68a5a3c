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
            (int) $calls[0]['attempt'] + 1, $callback, null, (new Edits())->note('kept'),
        )[0];
    }

    /**
     * A call again, with what a tester changed.
     *
     * @param array<string, mixed> $message as it is to be sent
     * @param string $sign one of Edits::SIGNATURES
     * @return int the number of the new row
     */
    public function repeat(array $trx, array $row, array $message, string $sign, Edits $edits, int $time): int
    {
        $isInquiry = str_ends_with($row['url'], SnapCallback::PATHS['24']);
        $callback = $isInquiry
            ? SnapCallback::inquiry($trx, $this->message)
            : SnapCallback::notification($trx, $this->message, !isset($message['additionalInfo']));
        $callback = $callback->with($message);
        $url = $this->url($trx['merchant_id'], $callback) ?? $row['url'];
        [$headers, $body] = $sign === 'kept'
            ? [json_decode($row['headers'], true), $edits->fields === [] ? $row['body'] : $this->message->bodies($message)[0]]
            : $this->signed(
                $callback, $trx['merchant_id'], $url, $this->externalId(),
                new SnapForgery($sign === 'wrong' ? 'key' : ''),
            );
        $headers = array_diff_key($headers, $sign === 'none' ? ['X-SIGNATURE' => 1] : []);
        $headers = ($edits->externalId === '' ? [] : ['X-EXTERNAL-ID' => $edits->externalId]) + $headers;

        return $this->send($trx, $url, $headers, $body, $time, $callback, null, $edits->note($sign))[1];
    }

    /**
     * The older protocol's notification again.
     *
     * @param string $format json or xml
     * @return int the number of the new row
     */
    public function repeatOld(array $trx, array $row, string $body, string $format, int $time, string $note): int
    {
        $callback = SnapCallback::notification($trx, $this->message, false);
        $url = $this->url($trx['merchant_id'], $callback) ?? $row['url'];

        return $this->send(
            $trx, $url, json_decode($row['headers'], true), $body, $time, $callback, $format, $note,
        )[1];
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
            'answer_headers' => json_decode($row['answer_headers'], true), 'note' => json_decode($row['note'], true),
        ] + $row;
    }

    private function call(
        array $trx, SnapCallback $callback, int $tries, SnapForgery $forgery, ?string $legacy = null,
    ): ?SnapReply {
        $merchant = $this->merchants->find($trx['merchant_id']);
        $url = $this->url($trx['merchant_id'], $callback);
        if ($url === null) {
            return null;
        }
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
            $note = $forgery->kind === '' ? '' : json_encode(['by_hand' => true, 'forge' => $forgery->kind]);
            [$reply] = $this->send($trx, $url, $headers, $body, $attempt, $callback, $legacy, $note);
            if ($reply->isAccepted() || ($trx['product'] === 'static' && $reply->isFinal())) {
                break;
            }
        }

        return $reply;
    }

    /** The address at which the merchant's shop is called. Null: there is none. */
    private function url(string $merchantId, SnapCallback $callback): ?string
    {
        $url = $this->merchants->find($merchantId)['snapUrl'] ?? null;

        return $url === null ? null : rtrim($url, '/') . $callback->path();
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

    /** @return array{SnapReply, int} the merchant's answer, and the number of the row that records it */
    private function send(
        array $trx, string $url, array $headers, string $body, int $attempt, SnapCallback $callback, ?string $legacy,
        string $note = '',
    ): array {
        [$response, $kept] = $this->shops->send('POST', $url, $headers, $body);
        $reply = match (true) {
            $response === null => SnapReply::none(),
            $legacy === null => SnapReply::of($response, $callback),
            default => SnapReply::legacy($response, Notifier::responseCode($kept['answer'], $legacy)),
        };
        $id = $this->database->log('snap_call', $kept + [
            'at' => $this->clock->text(), 'merchant_id' => $trx['merchant_id'], 'order_no' => $trx['partner_ref'],
            'reference_no' => $trx['reference_no'], 'url' => $url,
            'headers' => json_encode($headers), 'body' => $body, 'attempt' => $attempt,
            'verdict' => $reply->verdict, 'problems' => json_encode($reply->problems),
            'note' => $note,
        ]);

        return [$reply, $id];
    }

    private function externalId(): string
    {
        return $this->clock->text(format: 'YmdHis') . sprintf(
            '%06d%06d%06d', random_int(0, 999999), random_int(0, 999999), random_int(0, 999999),
        );
    }
}
