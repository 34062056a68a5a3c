<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\AmountMismatchException;
use Faspay\Channel;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Snap\DebitBill;
use Faspay\Snap\DebitCancellation;
use Faspay\Snap\DebitPayment;
use Faspay\Snap\Notification;
use Faspay\Snap\NotificationKind;
use Faspay\Snap\Qr;
use Faspay\Snap\QrBill;
use Faspay\Snap\Status;
use Faspay\Snap\StatusQuery;
use Faspay\Snap\VaBill;
use Faspay\Snap\VaDeletion;
use Faspay\Snap\VaInquiry;
use Faspay\Snap\VaNumber;
use Faspay\Snap\VirtualAccount;
use Faspay\SnapClient;

/** The client of SNAP at a FakeGateway. */
final readonly class FakeSnap implements SnapClient
{
    private const CODES = [
        'paid' => '00', 'unprocessed' => '01', 'in_process' => '03', 'refunded' => '04', 'cancelled' => '05', 'failed' => '06',
        'not_found' => '07', 'expired' => '07',
    ];

    public function __construct(private FakeGateway $gateway)
    {
    }

    public function createVa(VaBill $bill): VirtualAccount
    {
        return $this->gateway->call('snap.createVa', VirtualAccount::class, [$bill], function () use ($bill): array {
            $payment = $this->gateway->open($bill->trxId, $bill->total);

            return ['number' => VaNumber::fromString($bill->virtualAccountNo ?? $payment->id, 6), 'trxId' => $bill->trxId, 'total' => $bill->total];
        });
    }

    public function vaStatus(VaNumber $number, Channel|string $channel, ?string $trxId = null, ?string $inquiryRequestId = null): Status
    {
        return $this->ask('snap.vaStatus', $trxId ?? $inquiryRequestId, [$number, $channel, $trxId, $inquiryRequestId], ['number' => $number, 'trxId' => $trxId]);
    }

    public function deleteVa(VaNumber $number, string $trxId, string $reason): VaDeletion
    {
        return $this->gateway->call('snap.deleteVa', VaDeletion::class, [$number, $trxId, $reason], function () use ($number, $trxId): array {
            $this->gateway->becomes($trxId, PaymentStatus::Cancelled);

            return ['number' => $number, 'billNo' => $trxId];
        });
    }

    public function generateQr(QrBill $bill): Qr
    {
        return $this->gateway->call('snap.generateQr', Qr::class, [$bill], function () use ($bill): array {
            $payment = $this->gateway->open($bill->partnerReferenceNo, $bill->amount);

            return ['referenceNo' => $payment->id, 'partnerReferenceNo' => $bill->partnerReferenceNo, 'qrContent' => "QR of $payment->no", 'qrUrl' => $payment->url()];
        });
    }

    public function qrStatus(string $partnerReferenceNo, ?string $referenceNo, Channel|string $channel): Status
    {
        return $this->ask('snap.qrStatus', $partnerReferenceNo, [$partnerReferenceNo, $referenceNo, $channel], ['partnerReferenceNo' => $partnerReferenceNo]);
    }

    public function createDebit(DebitBill $bill): DebitPayment
    {
        return $this->gateway->call('snap.createDebit', DebitPayment::class, [$bill], function () use ($bill): array {
            $payment = $this->gateway->open($bill->partnerReferenceNo, $bill->amount);

            return ['referenceNo' => $payment->id, 'partnerReferenceNo' => $bill->partnerReferenceNo, 'redirectUrl' => $payment->url()];
        });
    }

    public function debitStatus(string $partnerReferenceNo, ?string $referenceNo, Channel|string $channel): Status
    {
        return $this->ask('snap.debitStatus', $partnerReferenceNo, [$partnerReferenceNo, $referenceNo, $channel], ['partnerReferenceNo' => $partnerReferenceNo]);
    }

    public function cancelDebit(string $partnerReferenceNo, string $referenceNo, Channel|string $channel, string $reason, ?Money $amount = null, array $extra = []): DebitCancellation
    {
        return $this->gateway->call('snap.cancelDebit', DebitCancellation::class, [$partnerReferenceNo, $referenceNo, $channel, $reason, $amount, $extra], function () use ($partnerReferenceNo, $referenceNo): array {
            $this->gateway->becomes($partnerReferenceNo, PaymentStatus::Cancelled);

            return ['partnerReferenceNo' => $partnerReferenceNo, 'referenceNo' => $referenceNo];
        });
    }

    public function eachStatus(iterable $queries, int $concurrency = 8, ?float $deadline = null): \Iterator
    {
        foreach ($queries as $key => $query) {
            try {
                yield $key => $this->query($query);
            } catch (\Faspay\Exception $e) {
                yield $key => $e;
            }
        }
    }

    public function verifyVaInquiry(string $body, array $headers, ?string $requestPath = null, ?\DateTimeInterface $receivedAt = null): VaInquiry
    {
        return $this->gateway->local($this->gateway->localSnap, 'snap.verifyVaInquiry', $body, $headers, $requestPath, $receivedAt)
            ->verifyVaInquiry($body, $headers, $requestPath, $receivedAt);
    }

    public function verifyNotification(string $body, array $headers, ?string $requestPath = null, ?\DateTimeInterface $receivedAt = null): Notification
    {
        return $this->gateway->local($this->gateway->localSnap, 'snap.verifyNotification', $body, $headers, $requestPath, $receivedAt)
            ->verifyNotification($body, $headers, $requestPath, $receivedAt);
    }

    public function confirm(Notification $notification, Money $expected, Channel|string|null $channel = null): Status
    {
        $channel ??= $notification->channelCode ?? '';
        $status = match ($notification->kind) {
            NotificationKind::Va => $this->vaStatus($notification->number, $channel, $notification->trxId, $notification->paymentRequestId),
            NotificationKind::Qr => $this->qrStatus((string) $notification->partnerReferenceNo, $notification->referenceNo, $channel),
            NotificationKind::Debit => $this->debitStatus((string) $notification->partnerReferenceNo, $notification->referenceNo, $channel),
        };
        if ($status->isPaid() && !$status->isPaidExactly($expected)) {
            throw new AmountMismatchException('The order is paid, but with another amount.', expected: $expected, actual: $status->amount, status: $status);
        }

        return $status;
    }

    private function query(StatusQuery $query): Status
    {
        return match ($query->kind) {
            NotificationKind::Va => $this->vaStatus($query->number, $query->channel, $query->trxId, $query->inquiryRequestId),
            NotificationKind::Qr => $this->qrStatus($query->partnerReferenceNo, $query->referenceNo, $query->channel),
            NotificationKind::Debit => $this->debitStatus($query->partnerReferenceNo, $query->referenceNo, $query->channel),
        };
    }

    /**
     * @param list<mixed> $arguments
     * @param array<string, mixed> $echoed properties of the answer that repeat the question
     */
    private function ask(string $operation, ?string $no, array $arguments, array $echoed): Status
    {
        return $this->gateway->call($operation, Status::class, $arguments, function () use ($no, $echoed): array {
            $payment = $this->gateway->payment($no);
            $status = $payment?->status ?? PaymentStatus::NotFound;

            return [...$echoed, 'status' => $status, 'statusCode' => self::CODES[$status->value] ?? null]
                + ($status === PaymentStatus::Paid ? ['amount' => $payment->amount] : []);
        });
    }
}
