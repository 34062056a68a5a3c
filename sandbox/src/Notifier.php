<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Tells the merchant, up to three times, until the answer says "00". */
final readonly class Notifier
{
    public const ACCEPTED = 'accepted';
    private const TRIES = 3;

    public function __construct(
        private Database $database,
        private Clock $clock,
        private Merchants $merchants,
        private Quirks $quirks,
        private ShopClient $shops,
    ) {
    }

    public function notify(array $trx): void
    {
        $delivery = $this->delivery($trx);
        $delivery === null || $this->tell($delivery);
    }

    /** The notification about a debit payment. Null: its merchant has no address for it. */
    public function delivery(array $trx): ?Delivery
    {
        $merchant = $this->merchants->find($trx['merchant_id']);
        if ($merchant === null || $merchant['notifyUrl'] === null) {
            return null;
        }
        $format = $merchant['format'] === 'xml' ? 'xml' : 'json';

        return new Delivery('debit', $merchant['id'], $trx['bill_no'], $trx['trx_id'], $merchant['notifyUrl'], $format, $this->written($trx, $merchant, $format));
    }

    /** What notify() sends, as json or xml. */
    public function written(array $trx, array $merchant, string $format): string
    {
        return Wire::message($this->message($trx, $merchant), $format, $this->quirks->get('raw_ampersand'));
    }

    /** The response code in a shop's answer. Null: the answer cannot be read. */
    public static function responseCode(string $answer, string $format): ?string
    {
        if ($format === 'xml') {
            return Wire::xml($answer)?->getElementsByTagName('response_code')->item(0)?->textContent;
        }
        $message = json_decode($answer, true);

        return is_array($message) && is_string($message['response_code'] ?? null) ? $message['response_code'] : null;
    }

    /** Sends a notification until it is accepted, at most so many times. */
    public function tell(Delivery $delivery, int $tries = self::TRIES): void
    {
        for ($attempt = 1; $attempt <= $tries; $attempt++) {
            if ($attempt > 1) {
                usleep($this->quirks->get('retry_delay_ms') * 1000);
            }
            if ($this->deliver($delivery, $attempt)['verdict'] === self::ACCEPTED) {
                return;
            }
        }
    }

    /**
     * One try.
     *
     * @return array{id: int, verdict: string} its number in the log, and what is to be thought of the answer
     */
    public function deliver(Delivery $delivery, int $attempt = 1): array
    {
        $headers = ['Content-Type' => Wire::CONTENT_TYPES[$delivery->format]] + $delivery->headers;
        [, $kept] = $this->shops->send('POST', $delivery->url, $headers, $delivery->body);
        $verdict = self::verdict($delivery, $kept['http_status'], $kept['answer']);
        $id = $this->database->log('delivery', $kept + [
            'at' => $this->clock->text(), 'product' => $delivery->product, 'merchant_id' => $delivery->merchantId, 'order_no' => $delivery->orderNo,
            'trx_id' => $delivery->trxId, 'url' => $delivery->url, 'format' => $delivery->format, 'headers' => json_encode($headers), 'body' => $delivery->body,
            'attempt' => $attempt, 'verdict' => $verdict, 'note' => $delivery->note,
        ]);

        return ['id' => $id, 'verdict' => $verdict];
    }

    /** What the answer to a card's callback, about a member or about a payout must say is not documented, so any 200 will do. */
    private static function verdict(Delivery $delivery, int $status, string $answer): string
    {
        if ($status !== 200) {
            return $status === 0 ? 'no answer' : "HTTP $status";
        }

        return $delivery->product !== 'debit' ? self::ACCEPTED : match ($code = self::responseCode($answer, $delivery->format)) {
            null => 'unreadable answer',
            '00' => self::ACCEPTED,
            default => "refused with $code",
        };
    }

    /** @return array<string, mixed> */
    private function message(array $trx, array $merchant): array
    {
        $status = $trx['status'];
        $paid = in_array($status, [Status::Paid, Status::Reversed], true);
        $scaled = fn (int $cents): string => (string) intdiv($cents * $this->quirks->get('notification_scale'), 100);
        $code = $this->quirks->status($status);

        return [
            'request' => 'Payment Notification',
            'trx_id' => $trx['trx_id'],
            'merchant_id' => $trx['merchant_id'],
            'merchant' => $trx['bill']['merchant'],
            'bill_no' => $trx['bill_no'],
            'payment_reff' => $trx['reference'] ?? 'null',
            'payment_date' => $this->clock->text($trx['changed_at'] === null ? null : (int) $trx['changed_at']),
            'payment_status_code' => $code,
            'payment_status_desc' => $status->text($this->quirks->get('language')),
            'bill_total' => $scaled($trx['total']),
            'payment_total' => $paid ? $scaled($trx['paid'] ?? $trx['total']) : $this->quirks->nothing(),
            'payment_channel_uid' => $trx['channel'],
            'payment_channel' => SnapChannels::name($trx['channel']),
            'signature' => Merchants::sign($merchant, $trx['bill_no'], (string) $code),
        ];
    }
}
