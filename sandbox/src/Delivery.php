<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What a shop is told, where, and about what. */
final readonly class Delivery
{
    /**
     * @param string $product debit, card, recurring, sendme, snap_disbursement or billing
     * @param string $merchantId the merchant's id; of a card payment the MERCHANTID
     * @param string $orderNo bill_no, MERCHANT_TRANID or member_id
     * @param string $trxId the payment's number; where there is none, what it is about
     * @param string $format json, xml or form
     * @param string $note JSON of what a tester changed, of Edits; empty: nothing
     * @param array<string, string> $headers besides Content-Type
     */
    public function __construct(
        public string $product,
        public string $merchantId,
        public string $orderNo,
        public string $trxId,
        public string $url,
        public string $format,
        public string $body,
        public string $note = '',
        public array $headers = [],
    ) {
    }

    /**
     * A row of the table again. It goes to the address that the merchant has now.
     *
     * @throws Invalid where the row is no notification
     */
    public static function of(array $row, Merchants $merchants): self
    {
        $row['method'] === 'POST' || throw new Invalid('', 'this was no notification: call /static-va again');
        // A card payment may have an address of its own.
        $address = match ($row['product']) {
            'debit' => $merchants->find($row['merchant_id'])['notifyUrl'] ?? null,
            'recurring' => $merchants->find($row['merchant_id'])['recurringNotifyUrl'] ?? null,
            'billing' => $merchants->find($row['merchant_id'])['billingNotifyUrl'] ?? null,
            default => null,
        };

        return new self($row['product'], $row['merchant_id'], $row['order_no'], $row['trx_id'], $address ?? $row['url'], $row['format'], $row['body'], $row['note'], array_diff_key(json_decode($row['headers'], true), ['Content-Type' => 1]));
    }

    /** @param array<string, string>|null $headers null: as they were */
    public function with(string $format, string $body, ?array $headers = null): self
    {
        return new self($this->product, $this->merchantId, $this->orderNo, $this->trxId, $this->url, $format, $body, $this->note, $headers ?? $this->headers);
    }

    public function noted(string $note): self
    {
        return new self($this->product, $this->merchantId, $this->orderNo, $this->trxId, $this->url, $this->format, $this->body, $note, $this->headers);
    }

    /** @return array<string, mixed> what a tester changed, as Edits::note() says it */
    public function note(): array
    {
        return json_decode($this->note, true) ?? [];
    }

    /** @return array<string, mixed> a row of the table as a tester gets it */
    public static function described(array $row): array
    {
        return [
            'headers' => json_decode($row['headers'], true), 'answer_headers' => json_decode($row['answer_headers'], true), 'note' => json_decode($row['note'], true),
        ] + $row;
    }
}
