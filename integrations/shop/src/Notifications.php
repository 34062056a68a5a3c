<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\AmountMismatchException;
use Faspay\Debit;
use Faspay\GatewayException;
use Faspay\MalformedMessageException;
use Faspay\SignatureException;
use Faspay\Snap;
use Faspay\Snap\MessageKind;
use Faspay\Xpress;
use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

/**
 * Answers the gateway's requests. Each is verified, asked back, booked, and only then acknowledged. No method throws: what fails
 * is logged, and answered so that the gateway sends again.
 */
final readonly class Notifications
{
    private const INQUIRY_PATH = '/v1.0/transfer-va/inquiry';

    public function __construct(
        private Clients $clients,
        private BillStore $bills,
        private Outbox $outbox,
        private CallerList $callers,
        private ClockInterface $clock,
        private LoggerInterface $logger,
    ) {
    }

    /**
     * A payment notification of Debit or Xpress: 400 for a signature that does not verify, 503 for anything else that failed,
     * else the gateway's own acknowledgement. What shoppers pay by card on the page of Xpress comes here, too, in the card's form.
     */
    public function debit(Message $message): Answer
    {
        return $this->isOfCard($message) ? $this->card($message) : $this->guarded($message, $this->verifiedDebit(...), $this->bookDebit(...));
    }

    /**
     * Any request under SNAP, by its path: a payment of a virtual account, a QRIS code or a direct debit, or the inquiry about
     * a static virtual account. Answered with the documented codes.
     */
    public function snap(Message $message): Answer
    {
        return $this->dispatchSnap($message, $this->bookSnap(...), $this->debit(...));
    }

    /** A server callback of a card payment: as debit(), acknowledged by status 200. */
    public function card(Message $message): Answer
    {
        return $this->guarded($message, fn () => $this->clients->cards()->verifyNotification($message->body), $this->bookCard(...));
    }

    /**
     * Only verifies a notification of Debit or SNAP, for a shop that puts it into a queue: queue it first, with the time of
     * its arrival, then send this answer. The job hands the same message to debit() or snap(), and is repeated until "settled" is
     * true. What concerns a static virtual account is handled at once: an inquiry because somebody waits at the bank, a
     * payment because it may have to be refused.
     */
    public function accept(Message $message): Answer
    {
        $acceptDebit = fn (Message $message): Answer => $this->isOfCard($message) ? $this->card($message) : $this->guarded(
            $message,
            $this->verifiedDebit(...),
            static fn (Debit\Notification $notification): Answer => self::acknowledged($notification),
        );

        return str_contains($message->path, '/v1.0/')
            ? $this->dispatchSnap($message, $this->acceptSnap(...), $acceptDebit)
            : $acceptDebit($message);
    }

    private function acceptSnap(Snap\Notification $notification, Message $message): Answer
    {
        $bill = $this->billOf($notification);

        // A second payment into a static account must be refused, and what is acknowledged cannot be refused any more.
        return $bill?->method === Method::SnapStaticVa
            ? $this->bookSnap($notification, $message)
            : self::replied($notification->acknowledge(self::payer($bill)), $bill?->billNo);
    }

    private function isOfCard(Message $message): bool
    {
        return extension_loaded('faspay') && Xpress::messageKind($message->body) === Xpress\MessageKind::Card;
    }

    private function verifiedDebit(Message $message): Debit\Notification
    {
        return $this->clients->debit()->verifyNotification($message->body);
    }

    /**
     * @template T
     * @param \Closure(Message): T $verify
     * @param \Closure(T): Answer $handle
     */
    private function guarded(Message $message, \Closure $verify, \Closure $handle): Answer
    {
        try {
            if (!$this->callers->allows($message)) {
                return $this->refusedCaller($message);
            }
            $verified = $verify($message);
        } catch (SignatureException | MalformedMessageException $e) {
            $this->log('A message did not verify.', $e);

            return self::plain(400, 'The message does not verify.', $e->getMessage());
        } catch (\Throwable $e) {
            return $this->notHandled($e);
        }
        try {
            return $handle($verified);
        } catch (\Throwable $e) {
            // Also where the gateway's own answer cannot be read: the message is right, and shall come again.
            return $this->notHandled($e);
        }
    }

    /**
     * @param \Closure(Snap\Notification, Message): Answer $handle
     * @param \Closure(Message): Answer $legacy for a message of the older protocol, which some merchants get at this address
     */
    private function dispatchSnap(Message $message, \Closure $handle, \Closure $legacy): Answer
    {
        $notification = null;
        try {
            if (!$this->callers->allows($message)) {
                return $this->refusedCaller($message);
            }
            Clients::requireExtension();
            if (Snap::messageKind($message->body, $message->headers) === MessageKind::LegacyDebit) {
                return $legacy($message);
            }
            if (str_ends_with($message->path, self::INQUIRY_PATH)) {
                return $this->inquiry($message);
            }
            $notification = $this->clients->snap()->verifyNotification($message->body, $message->headers, $message->path, $message->receivedAt);

            return $handle($notification, $message);
        } catch (\Throwable $e) {
            $this->log($notification === null ? 'A message under SNAP did not verify.' : 'A message under SNAP could not be handled.', $e);
            if (!extension_loaded('faspay')) {
                return self::plain(503, 'Try again.', $e->getMessage());
            }

            return self::replied($notification?->reject(Snap\Rejection::Failure) ?? Snap::rejectUnverified($e, $message->path), null, $e->getMessage());
        }
    }

    private function bookDebit(Debit\Notification $notification): Answer
    {
        $bill = $this->bills->find($notification->billNo);
        if ($bill === null || $bill->method === Method::Card) {
            return self::notYet($notification, 'Order not known yet');
        }
        try {
            $verdict = in_array($bill->method, [Method::Debit, Method::Xpress], true)
                // Before the answer to create() is recorded only the notification names the transaction. The gateway then
                // confirms that the two numbers belong together, and one transaction pays one bill. On the page of Xpress every
                // channel that the shopper tries is another transaction.
                ? Verdict::ofDebit($bill, $this->clients->debit()->confirm(
                    $notification, $bill->total, $bill->method === Method::Xpress ? $notification->trxId : $bill->gatewayNo ?? $notification->trxId,
                ), true)
                : $this->askSnap($bill);
        } catch (AmountMismatchException $e) {
            $this->book($bill, Verdict::ofMismatch($bill, $e));

            return self::notYet($notification, 'Another amount was paid', $bill->billNo);
        }
        if ($this->isAboutAnother($bill, $verdict)) {
            return self::acknowledged($notification);
        }
        $verdict = $verdict->after($notification->claimsPaid());
        $this->book($bill, $verdict);
        // "Paid", says the notification, "not yet", says the inquiry: it is not settled.
        return $verdict->state !== null && $verdict->state !== BillState::Review || !$notification->claimsPaid()
            ? self::acknowledged($notification)
            : self::notYet($notification, 'Not confirmed yet', $bill->billNo);
    }

    private function bookCard(\Faspay\CreditCard\Notification $notification): Answer
    {
        $bill = $this->bills->find($notification->orderId);
        if ($bill === null || !in_array($bill->method, [Method::Card, Method::Xpress], true)) {
            return self::plain(503, 'Try again.', 'The order is not known.');
        }
        try {
            // A "paid" callback can be sent again after a void: the gateway's own answer decides.
            $verdict = Verdict::ofCard($bill, $this->clients->cards()->confirm($notification, $bill->total))->after($notification->claimsPaid());
        } catch (AmountMismatchException $e) {
            $verdict = Verdict::ofMismatch($bill, $e);
        }
        $this->isAboutAnother($bill, $verdict) || $this->book($bill, $verdict);
        if ($verdict->state === BillState::Review || ($verdict->state === null && $notification->claimsPaid())) {
            return self::plain(503, 'Try again.', 'The payment is not confirmed.', $bill->billNo);
        }

        return new Answer(200, ['Content-Type' => 'text/plain; charset=utf-8'], $notification->acknowledge(), true, null, $bill->billNo);
    }

    private function bookSnap(Snap\Notification $notification, Message $message): Answer
    {
        $bill = $this->billOf($notification);
        if ($bill === null) {
            return self::replied($notification->reject(Snap\Rejection::NotFound), null, 'The bill is not known.');
        }
        if (self::isAnotherPayment($notification, $bill)) {
            return self::answerToAnother($notification, $bill);
        }
        try {
            $verdict = ($bill->method === Method::SnapVa && $notification->trxId === null
                // The classic form does not name the bill, and so confirm() could not ask about it.
                ? $this->askSnap($bill)
                : Verdict::ofSnap($bill, $this->clients->snap()->confirm($notification, $bill->total, $notification->channelCode ?? $bill->channel), true)
            )->after($notification->claimsPaid());
        } catch (AmountMismatchException $e) {
            $verdict = Verdict::ofMismatch($bill, $e);
        }
        if ($verdict->state === BillState::Review) {
            $this->book($bill, $verdict);

            return self::replied($notification->reject(Snap\Rejection::AmountMismatch), $bill->billNo, 'Another amount was paid.');
        }
        if ($verdict->state === null && $notification->claimsPaid()) {
            return self::replied($notification->reject(Snap\Rejection::Failure), $bill->billNo, 'The payment is not confirmed yet.');
        }
        // Of a static account only the payment that settles it gives the number: a try that failed must not pass for the payment.
        $isTry = $bill->method === Method::SnapStaticVa && $verdict->state === null;
        $gatewayNo = $isTry ? null : $verdict->gatewayNo ?? $notification->referenceNo;
        $inquiryNo = in_array($verdict->state, [BillState::Paid, BillState::Reversed], true) ? $notification->paymentRequestId : null;
        $booked = $this->book($bill, $verdict, $gatewayNo, $notification->externalId, $notification->deduplicationKey(), $inquiryNo, $message->receivedAt);
        if ($booked === Booked::Unchanged && self::isAnotherPayment($notification, $this->bills->find($bill->billNo) ?? $bill)) {
            // The first one was booked while the gateway was asked about this one.
            return self::answerToAnother($notification, $bill);
        }

        return $booked === Booked::Duplicate
            ? self::replied($notification->reject(Snap\Rejection::Duplicate), $bill->billNo, 'This X-EXTERNAL-ID came before.')
            : self::replied($notification->acknowledge(self::payer($bill)), $bill->billNo);
    }

    /** Somebody typed the number of a static account: what is to be paid, and by whom? */
    private function inquiry(Message $message): Answer
    {
        $inquiry = $this->clients->snap()->verifyVaInquiry($message->body, $message->headers, $message->path, $message->receivedAt);
        $bill = $this->bills->findByAccount((string) $inquiry->number);
        $reject = static fn (Snap\Rejection $reason): Answer => self::replied($inquiry->reject($reason), $bill?->billNo, $reason->value);
        if ($bill === null || $bill->method !== Method::SnapStaticVa) {
            return $reject(Snap\Rejection::NotFound);
        }
        try {
            $bill = $this->afterEarlierInquiry($bill, $inquiry->inquiryRequestId);
        } catch (\Faspay\Exception $e) {
            $this->log('The payer was refused, because the gateway could not be asked about an earlier inquiry.', $e);

            return $reject(Snap\Rejection::Failure);
        }
        // The same inquiry may come again, another one under its X-EXTERNAL-ID may not. vaStatus() asks by its id.
        $booked = $this->bills->book(new Booking(
            $bill,
            null,
            $this->clock->now(),
            externalId: $inquiry->externalId,
            messageKey: "inquiry $inquiry->inquiryRequestId",
            inquiryNo: $bill->state === BillState::Waiting ? $inquiry->inquiryRequestId : null,
        ));

        return match (true) {
            $booked === Booked::Duplicate => $reject(Snap\Rejection::Duplicate),
            in_array($bill->state, [...BillState::everPaid(), BillState::Review], true),
            $this->bills->paidBill($bill->orderNo) !== null => $reject(Snap\Rejection::Paid),
            $bill->state !== BillState::Waiting, $bill->expiresAt <= $this->clock->now() => $reject(Snap\Rejection::Expired),
            default => self::replied($inquiry->answer($bill->total, Text::line($bill->customerName, 50)), $bill->billNo),
        };
    }

    /**
     * The bill once it is known what became of its earlier inquiry, of which this one takes the place: nobody could find a payment
     * by it afterwards, if its notification was lost.
     */
    private function afterEarlierInquiry(Bill $bill, string $inquiryNo): Bill
    {
        if ($bill->state !== BillState::Waiting || in_array($bill->inquiryNo, [null, $inquiryNo], true)) {
            return $bill;
        }
        try {
            $verdict = $this->askSnap($bill);
        } catch (GatewayException) {
            // No payment is known by it, or the merchant may not ask.
            return $bill;
        }
        $verdict->state === null || $this->book($bill, $verdict, inquiryNo: $bill->inquiryNo);

        return $this->bills->find($bill->billNo) ?? $bill;
    }

    /** Whether the notification is about another payment into a static account than the one that settled its bill. */
    private static function isAnotherPayment(Snap\Notification $notification, Bill $bill): bool
    {
        // By the inquiry before, too: the gateway may call the same payment something else when it is asked.
        return $bill->method === Method::SnapStaticVa
            && in_array($bill->state, BillState::everPaid(), true)
            && $notification->referenceNo !== null && $bill->gatewayNo !== null && $notification->referenceNo !== $bill->gatewayNo
            && $notification->paymentRequestId !== $bill->inquiryNo;
    }

    /** A second payment is refused, and the bank gives it back. That this was done, or that a try failed, changes nothing. */
    private static function answerToAnother(Snap\Notification $notification, Bill $bill): Answer
    {
        return $notification->claimsPaid()
            ? self::replied($notification->reject(Snap\Rejection::Paid), $bill->billNo, 'The account was paid before.')
            : self::replied($notification->acknowledge(self::payer($bill)), $bill->billNo);
    }

    /** The bill that a notification under SNAP is about, if it is one under SNAP. */
    private function billOf(Snap\Notification $notification): ?Bill
    {
        $isOfKind = static fn (?Bill $bill): bool => match ($bill?->method) {
            Method::SnapVa, Method::SnapStaticVa => $notification->kind === Snap\NotificationKind::Va,
            Method::SnapQr => $notification->kind === Snap\NotificationKind::Qr,
            Method::SnapDebit => $notification->kind === Snap\NotificationKind::Debit,
            default => false,
        };
        $billNo = $notification->trxId ?? $notification->partnerReferenceNo;
        $bill = match (true) {
            $billNo !== null => $this->bills->find($billNo),
            $notification->number !== null => $this->bills->findByAccount((string) $notification->number),
            $notification->referenceNo !== null => $this->bills->findByGatewayNo(
                $notification->kind === Snap\NotificationKind::Qr ? Method::SnapQr : Method::SnapDebit,
                $notification->referenceNo,
            ),
            default => null,
        };

        return $isOfKind($bill) ? $bill : null;
    }

    /** Asks about a bill under SNAP of which the older protocol told. */
    private function askSnap(Bill $bill): Verdict
    {
        $query = Inquiry::of($bill) ?? throw new \RuntimeException('The gateway cannot be asked about this bill yet.');
        foreach ($this->clients->snap()->eachStatus([$query]) as $status) {
            return $status instanceof \Throwable ? throw $status : Verdict::ofSnap($bill, $status, false);
        }
        throw new \LogicException('An inquiry has no result.');
    }

    /** A shopper may pay a second time on the page of Xpress. What becomes of that payment is not what becomes of the bill. */
    private function isAboutAnother(Bill $bill, Verdict $verdict): bool
    {
        $isAnother = $bill->method === Method::Xpress && in_array($bill->state, BillState::everPaid(), true)
            && $bill->gatewayNo !== null && $verdict->gatewayNo !== null && $verdict->gatewayNo !== $bill->gatewayNo;
        $isAnother && $this->logger->warning('Bill {bill} is {booked} with transaction {paid}, and transaction {other} is {state}: look whether money must be paid back.', [
            'bill' => $bill->billNo, 'order' => $bill->orderNo, 'booked' => $bill->state->value, 'paid' => $bill->gatewayNo, 'other' => $verdict->gatewayNo, 'state' => $verdict->state?->value ?? 'open',
        ]);

        return $isAnother;
    }

    private function book(Bill $bill, Verdict $verdict, ?string $gatewayNo = null, ?string $externalId = null, string $messageKey = '', ?string $inquiryNo = null, ?\DateTimeImmutable $receivedAt = null): Booked
    {
        $booked = $this->bills->book(new Booking(
            $bill,
            $verdict->state,
            $this->clock->now(),
            $gatewayNo ?? $verdict->gatewayNo,
            $externalId,
            $messageKey,
            $inquiryNo,
            $verdict->details,
            $receivedAt,
        ));
        $this->outbox->deliver($bill->billNo);
        if ($booked === Booked::Unchanged) {
            // Another worker may have booked another transaction while the gateway was asked about this one.
            $this->isAboutAnother($this->bills->find($bill->billNo) ?? $bill, $verdict);
        }

        return $booked;
    }

    /** The payer's name, which one form of acknowledgement needs. */
    private static function payer(?Bill $bill): string
    {
        return Text::line($bill->customerName ?? '', 255) ?: '-';
    }

    private function refusedCaller(Message $message): Answer
    {
        $caller = $this->callers->caller($message) ?? 'unknown';
        $this->logger->warning('A message from {caller}, which FASPAY_CALLERS does not name, was refused.', ['caller' => $caller]);

        return self::plain(403, 'Not allowed.', "the caller $caller is not on the list");
    }

    private function notHandled(\Throwable $e): Answer
    {
        $this->log('A message could not be handled.', $e);

        return self::plain(503, 'Try again.', $e->getMessage());
    }

    private function log(string $what, \Throwable $e): void
    {
        $context = $e instanceof \Faspay\Exception ? $e->context() : [];
        if ($e instanceof SignatureException || $e instanceof MalformedMessageException) {
            // A stranger can cause both. A stack trace for each message would let him fill the disk.
            $this->logger->warning("$what {reason}", ['reason' => $e->getMessage()] + $context);
        } else {
            $this->logger->warning($what, ['exception' => $e] + $context);
        }
    }

    private static function acknowledged(Debit\Notification $notification): Answer
    {
        return new Answer(200, ['Content-Type' => $notification->contentType], $notification->acknowledge(), true, null, $notification->billNo);
    }

    private static function notYet(Debit\Notification $notification, string $reason, ?string $billNo = null): Answer
    {
        return new Answer(503, ['Content-Type' => $notification->contentType], $notification->reject('01', $reason), false, $reason, $billNo);
    }

    private static function replied(Snap\Reply $reply, ?string $billNo = null, ?string $reason = null): Answer
    {
        return new Answer($reply->httpStatus, $reply->headers, $reply->body, $reply->httpStatus < 300, $reason, $billNo);
    }

    private static function plain(int $status, string $body, string $reason, ?string $billNo = null): Answer
    {
        return new Answer($status, ['Content-Type' => 'text/plain; charset=utf-8'], $body, false, $reason, $billNo);
    }
}
