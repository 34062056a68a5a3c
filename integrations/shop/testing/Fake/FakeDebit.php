<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\AmountMismatchException;
use Faspay\Debit\Bill;
use Faspay\Debit\Cancellation;
use Faspay\Debit\ChannelInfo;
use Faspay\Debit\Notification;
use Faspay\Debit\OvoActivation;
use Faspay\Debit\Payment;
use Faspay\Debit\Push;
use Faspay\Debit\ReturnVisit;
use Faspay\Debit\StaticVa;
use Faspay\Debit\StaticVaRequest;
use Faspay\Debit\Status;
use Faspay\DebitClient;
use Faspay\Form;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\SignatureException;
use Faspay\Testing;

/** The client of debit at a FakeGateway. */
final readonly class FakeDebit implements DebitClient
{
    private const CODES = [
        'unprocessed' => '0', 'in_process' => '1', 'paid' => '2', 'failed' => '3', 'reversed' => '4', 'not_found' => '5',
        'expired' => '7', 'cancelled' => '8', 'unknown' => '9',
    ];

    public function __construct(private FakeGateway $gateway)
    {
    }

    public function channels(): array
    {
        $answer = $this->gateway->call('debit.channels', \ArrayObject::class, [], static fn (): object => new \ArrayObject([
            Testing::answer(ChannelInfo::class, ['code' => '819', 'name' => 'DANA', 'channel' => \Faspay\Channel::Dana]),
            Testing::answer(ChannelInfo::class, ['code' => '402', 'name' => 'Permata VA', 'channel' => \Faspay\Channel::PermataVa]),
        ]));

        return $answer->getArrayCopy();
    }

    public function create(Bill $bill): Payment
    {
        return $this->gateway->call('debit.create', Payment::class, [$bill], function () use ($bill): array {
            $payment = $this->gateway->open($bill->no, $bill->total);

            return ['trxId' => $payment->id, 'billNo' => $bill->no, 'redirectUrl' => $payment->url()];
        });
    }

    public function redirectUrl(string $trxId, string $billNo): string
    {
        return $this->gateway->local($this->gateway->localDebit, 'debit.redirectUrl', $trxId, $billNo)->redirectUrl($trxId, $billNo);
    }

    public function status(string $trxId, string $billNo): Status
    {
        return $this->gateway->call('debit.status', Status::class, [$trxId, $billNo], function () use ($trxId, $billNo): array {
            $payment = $this->gateway->payment($billNo);
            $status = $payment?->id === $trxId ? $payment->status : PaymentStatus::NotFound;
            $paid = $status === PaymentStatus::Paid;

            return ['trxId' => $trxId, 'billNo' => $billNo, 'status' => $status, 'statusCode' => self::CODES[$status->value] ?? null]
                + ($paid ? ['total' => $payment->amount] : []);
        });
    }

    public function statuses(iterable $pairs, int $concurrency = 8, ?float $deadline = null): array
    {
        return iterator_to_array($this->eachStatus($pairs, $concurrency, $deadline));
    }

    public function eachStatus(iterable $pairs, int $concurrency = 8, ?float $deadline = null): \Iterator
    {
        foreach ($pairs as $key => [$trxId, $billNo]) {
            try {
                yield $key => $this->status($trxId, $billNo);
            } catch (\Faspay\Exception $e) {
                yield $key => $e;
            }
        }
    }

    public function cancel(string $trxId, string $billNo, string $reason): Cancellation
    {
        return $this->gateway->call('debit.cancel', Cancellation::class, [$trxId, $billNo, $reason], function () use ($trxId, $billNo, $reason): array {
            $this->gateway->becomes($billNo, PaymentStatus::Cancelled);

            return ['trxId' => $trxId, 'billNo' => $billNo, 'status' => PaymentStatus::Cancelled, 'statusCode' => '8', 'reason' => $reason];
        });
    }

    public function verifyNotification(string $body): Notification
    {
        return $this->gateway->local($this->gateway->localDebit, 'debit.verifyNotification', $body)->verifyNotification($body);
    }

    public function verifyReturn(array|string $params): ReturnVisit
    {
        return $this->gateway->local($this->gateway->localDebit, 'debit.verifyReturn', $params)->verifyReturn($params);
    }

    public function confirm(Notification $notification, Money $expected, string $trxId): Status
    {
        if ($notification->trxId !== $trxId) {
            throw new SignatureException('The notification is about another transaction than the one of the order.', rule: 'other_transaction');
        }
        $status = $this->status($trxId, $notification->billNo);
        if ($status->isPaid() && !$status->isPaidExactly($expected)) {
            throw new AmountMismatchException('The order is paid, but with another amount.', expected: $expected, actual: $status->total, status: $status);
        }

        return $status;
    }

    public function verifyStaticVa(string $vaNumber, string $signature, array $query): StaticVaRequest
    {
        return $this->gateway->local($this->gateway->localDebit, 'debit.verifyStaticVa', $vaNumber, $signature, $query)
            ->verifyStaticVa($vaNumber, $signature, $query);
    }

    public function updateStaticVa(string $vaNumber, Money $maximum, string $name, \DateTimeInterface $expiresAt): StaticVa
    {
        return $this->gateway->call('debit.updateStaticVa', StaticVa::class, [$vaNumber, $maximum, $name, $expiresAt]);
    }

    public function pushOvo(string $trxId, string $phone): Push
    {
        return $this->gateway->call('debit.pushOvo', Push::class, [$trxId, $phone], static fn (): array => ['trxId' => $trxId]);
    }

    public function activateOvo(string $phone, string $customerName): OvoActivation
    {
        return $this->gateway->call('debit.activateOvo', OvoActivation::class, [$phone, $customerName]);
    }

    public function permataNetForm(string $trxId, Money $total): Form
    {
        return $this->gateway->local($this->gateway->localDebit, 'debit.permataNetForm', $trxId, $total)->permataNetForm($trxId, $total);
    }

    public function briBindingForm(string $email): Form
    {
        return $this->gateway->local($this->gateway->localDebit, 'debit.briBindingForm', $email)->briBindingForm($email);
    }
}
