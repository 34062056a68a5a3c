<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use GuzzleHttp\Client;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\RequestOptions;

/** Tells the merchant, up to three times, until the answer says "00". */
final readonly class Notifier
{
    private const TRIES = 3;

    public function __construct(
        private Database $database,
        private Clock $clock,
        private CurrentMerchant $merchant,
        private Merchants $merchants,
        private Quirks $quirks,
        private Client $http,
    ) {
    }

    public function notify(array $trx): void
    {
        $merchant = $this->merchants->find($trx['merchant_id']);
        if ($merchant === null || $merchant['notifyUrl'] === null) {
            return;
        }
        $xml = $merchant['format'] === 'xml';
        $this->tell($trx['trx_id'], $merchant['notifyUrl'], $xml ? 'text/xml' : 'application/json', $this->written($trx, $merchant, $xml), fn (string $answer): string => match ($code = $this->responseCode($answer, $xml)) {
            null => 'unreadable answer',
            '00' => 'accepted',
            default => "refused with $code",
        });
    }

    /** What notify() sends. */
    public function written(array $trx, array $merchant, bool $xml): string
    {
        return $this->body($this->message($trx, $merchant), $xml);
    }

    /** Null: it cannot be read. */
    public function responseCode(string $answer, bool $xml): ?string
    {
        if (!$xml) {
            $message = json_decode($answer, true);

            return is_array($message) && is_string($message['response_code'] ?? null) ? $message['response_code'] : null;
        }
        $document = new \DOMDocument();
        // Without LIBXML_NOENT nothing is expanded; a document type is refused all the same.
        if ($answer === '' || !@$document->loadXML($answer, LIBXML_NONET) || $document->doctype !== null) {
            return null;
        }

        return $document->getElementsByTagName('response_code')->item(0)?->textContent;
    }

    /** A card payment's server callback: a form. What the answer must say is not documented, so any 200 will do. */
    public function callBack(string $trxId, string $url, array $fields): void
    {
        $this->tell($trxId, $url, 'application/x-www-form-urlencoded', http_build_query($fields), static fn (): string => 'accepted');
    }

    /** About a member: JSON. What the answer must say is not documented either. */
    public function tellOfMember(string $about, string $url, array $message): void
    {
        $this->tell($about, $url, 'application/json', json_encode($message), static fn (): string => 'accepted');
    }

    /** @param callable(string): string $judge the verdict on an answer with status 200 */
    private function tell(string $trxId, string $url, string $contentType, string $body, callable $judge): void
    {
        for ($attempt = 1; $attempt <= self::TRIES; $attempt++) {
            if ($attempt > 1) {
                usleep($this->quirks->get('retry_delay_ms') * 1000);
            }
            if ($this->deliver($trxId, $url, $contentType, $body, $judge, $attempt)) {
                return;
            }
        }
    }

    /** @return array<string, mixed> */
    private function message(array $trx, array $merchant): array
    {
        $status = $trx['status'];
        $paid = in_array($status, [Status::Paid, Status::Reversed], true);
        $total = (string) intdiv($trx['total'] * $this->quirks->get('notification_scale'), 100);
        $code = $this->quirks->status($status);

        return [
            'request' => 'Payment Notification',
            'trx_id' => $trx['trx_id'],
            'merchant_id' => $trx['merchant_id'],
            'merchant' => $trx['bill']['merchant'],
            'bill_no' => $trx['bill_no'],
            'payment_reff' => $trx['reference'] ?? 'null',
            'payment_date' => $this->clock->text((int) $trx['changed_at']),
            'payment_status_code' => $code,
            'payment_status_desc' => $status->text($this->quirks->get('language')),
            'bill_total' => $total,
            'payment_total' => $paid ? $total : $this->quirks->nothing(),
            'payment_channel_uid' => $trx['channel'],
            'payment_channel' => SnapChannels::name($trx['channel']),
            'signature' => Merchants::sign($merchant, $trx['bill_no'], (string) $code),
        ];
    }

    private function body(array $message, bool $xml): string
    {
        if (!$xml) {
            return json_encode($message);
        }
        $writer = new \XMLWriter();
        $writer->openMemory();
        $writer->startDocument('1.0', 'UTF-8');
        $writer->startElement('faspay');
        foreach ($message as $name => $value) {
            $writer->writeElement($name, is_array($value) ? '' : (string) $value);
        }
        $writer->endElement();
        $body = $writer->outputMemory();

        return $this->quirks->get('raw_ampersand') ? str_replace('&amp;', '&', $body) : $body;
    }

    private function deliver(string $trxId, string $url, string $contentType, string $body, callable $judge, int $attempt): bool
    {
        $startedAt = microtime(true);
        $reason = '';
        try {
            $response = $this->http->post($url, [
                RequestOptions::BODY => $body,
                RequestOptions::HEADERS => ['Content-Type' => $contentType],
                RequestOptions::CONNECT_TIMEOUT => 2,
                RequestOptions::TIMEOUT => 10,
                RequestOptions::HTTP_ERRORS => false,
                RequestOptions::ALLOW_REDIRECTS => false,
            ]);
            $status = $response->getStatusCode();
            $answer = (string) $response->getBody();
            $verdict = $status !== 200 ? "HTTP $status" : $judge($answer);
        } catch (GuzzleException $e) {
            [$status, $answer, $verdict, $reason] = [0, '', 'no answer', Journal::reason($e)];
        }
        $this->database->log('delivery', Journal::timed($startedAt) + [
            'merchant_id' => $this->merchant->id(), 'reason' => $reason, 'at' => $this->clock->text(), 'trx_id' => $trxId, 'url' => $url, 'body' => $body, 'attempt' => $attempt,
            'http_status' => $status, 'answer' => $answer, 'verdict' => $verdict,
        ]);

        return $verdict === 'accepted';
    }
}
