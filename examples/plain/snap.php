<?php

/**
 * The shop's part for SNAP, which new merchants are given: QRIS, and virtual accounts whose numbers the shop makes itself.
 *
 * Faspay calls four fixed paths behind the address that the merchant registered. All four verify first, then book in one
 * transaction, then answer: see Orders::once().
 */

declare(strict_types=1);

namespace Shop;

use Faspay\AmountMismatchException;
use Faspay\Channel;
use Faspay\Exception;
use Faspay\GatewayException;
use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\PaymentStatus;
use Faspay\Snap;
use Faspay\Snap\Notification;
use Faspay\Snap\NotificationKind;
use Faspay\Snap\QrBill;
use Faspay\Snap\Rejection;
use Faspay\Snap\Reply;
use Faspay\Snap\Status;
use Faspay\Snap\VaNumber;
use Faspay\TransportException;

/** The bank with which this merchant has static accounts. A message in the older form does not name it. */
const STATIC_CHANNEL = Channel::PermataVa;

/** The client for SNAP. The keys lie in files that only the server may read. */
function snap(): Snap
{
    return new Snap(
        merchantId: getenv('FASPAY_MERCHANT_ID') ?: '',
        privateKey: getenv('FASPAY_SNAP_PRIVATE_KEY') ?: '',
        faspayPublicKey: getenv('FASPAY_SNAP_PUBLIC_KEY') ?: '',
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
        companyCodes: [companyCode()],
    );
}

/** The digits with which all numbers of this merchant's static accounts begin. Faspay assigns them. */
function companyCode(): string
{
    return getenv('FASPAY_SNAP_COMPANY_CODE') ?: '850499';
}

/** A number for each attempt to pay: SHOP0000000012 is paid to 850499 0000000012. */
function accountOf(string $billNo): VaNumber
{
    return VaNumber::fromString(companyCode() . substr($billNo, 4), strlen(companyCode()));
}

function billOf(VaNumber $number): string
{
    return 'SHOP' . substr((string) $number, strlen(companyCode()));
}

/** Shows a QR code that any Indonesian wallet or bank can pay. */
function qris(Orders $orders): void
{
    $price = Money::idr(10000);
    $billNo = $orders->open($price, 'qris');
    try {
        $qr = snap()->generateQr(new QrBill(
            partnerReferenceNo: $billNo,
            amount: $price,
            description: 'Kopi Gayo',
            channel: Channel::ShopeePayQris,
            phone: '081234567890',
            expiresAt: new \DateTimeImmutable('+15 minutes'),
        ));
    } catch (Exception $e) {
        notStarted($orders, $billNo, $e);
        return;
    }
    $orders->sent($billNo, $qr->referenceNo);
    page('Please pay', '<p>Scan this code and pay ' . $price->format() . '.</p><p>' . match (true) {
        $qr->qrUrl !== null => '<img alt="QR code" src="' . escape($qr->qrUrl) . '">',
        // In spite of its name it is a page. Not every merchant gets the picture.
        $qr->qrImageUrl !== null => '<a href="' . escape($qr->qrImageUrl) . '">Show the QR code</a>',
        default => '<code>' . escape((string) $qr->qrContent) . '</code>',
    } . '</p>');
}

/** Shows the number of an account. Nobody is asked for it: Faspay asks the shop when the shopper types it. */
function account(Orders $orders): void
{
    $price = Money::idr(10000);
    $billNo = $orders->open($price, 'account');
    $orders->mark($billNo, 'waiting');
    page('Please pay', '<p>Pay ' . $price->format() . ' to the virtual account <b>' . escape((string) accountOf($billNo)) . '</b>.</p>');
}

/** The day within which no X-EXTERNAL-ID comes twice. */
function today(): string
{
    return (new \DateTimeImmutable('now', new \DateTimeZone('Asia/Jakarta')))->format('Y-m-d');
}

/** Somebody typed the number of an account: what is to be paid, and by whom? */
function accountInquiry(Orders $orders, string $path): Reply
{
    try {
        $inquiry = snap()->verifyVaInquiry(file_get_contents('php://input'), getallheaders(), $path);
    } catch (\Throwable $e) {
        error_log($e->getMessage());

        return Snap::rejectUnverified($e, $path);
    }
    $billNo = billOf($inquiry->number);
    try {
        askAboutEarlier($orders, $billNo, $inquiry->inquiryRequestId);
    } catch (GatewayException $e) {
        // Nothing is known of the earlier inquiry.
        error_log($e->getMessage());
    } catch (Exception $e) {
        error_log($e->getMessage());

        return $inquiry->reject(Rejection::Failure);
    }
    // vaStatus() asks by the id of the inquiry. The same inquiry may come again, another one with its X-EXTERNAL-ID may not. What was
    // paid meanwhile keeps the inquiry by which it was.
    $note = fn () => isOpenAccount($orders->find($billNo)) && $orders->located($billNo, $inquiry->inquiryRequestId);
    if (!$orders->once($billNo, "inquiry $inquiry->inquiryRequestId", $inquiry->externalId, today(), $note)) {
        return $inquiry->reject(Rejection::Duplicate);
    }
    $order = $orders->find($billNo);
    if ($order === null || $order['method'] !== 'account') {
        return $inquiry->reject(Rejection::NotFound);
    }
    if (isSettled($order)) {
        return $inquiry->reject(Rejection::Paid);
    }
    if (!isOpenAccount($order)) {
        return $inquiry->reject(Rejection::Expired);
    }

    return $inquiry->answer(Money::fromMinor($order['total_minor']), 'Sari', phone: '6281234567890');
}

/**
 * Whether this account may still be paid. Any number may be typed, also one that an order of another kind would have: that order
 * stays as it is.
 *
 * @param array{method: string, state: string}|null $order
 */
function isOpenAccount(?array $order): bool
{
    return $order !== null && $order['method'] === 'account' && $order['state'] === 'waiting';
}

/**
 * Asks what became of the inquiry of which a new one takes the place: if the notification of its payment was lost, nobody could
 * find that payment afterwards, and the payer would pay a second time.
 */
function askAboutEarlier(Orders $orders, string $billNo, string $inquiryNo): void
{
    $order = $orders->find($billNo);
    if (isOpenAccount($order) && !in_array($order['trx_id'], [null, $inquiryNo], true)) {
        $status = snap()->vaStatus(accountOf($billNo), STATIC_CHANNEL, inquiryRequestId: $order['trx_id']);
        if ($status->isPaid()) {
            $orders->alone(function () use ($orders, $billNo, $order, $status): void {
                isOpenAccount($orders->find($billNo)) && $orders->located($billNo, $order['trx_id']);
                recordSnap($orders, $billNo, $status, $status->isPaidExactly(Money::fromMinor($order['total_minor'])));
            });
        }
    }
}

/** A payment, of whatever kind. Answers success only when it is booked. */
function snapNotification(Orders $orders, string $path): Reply
{
    try {
        $notification = snap()->verifyNotification(file_get_contents('php://input'), getallheaders(), $path);
    } catch (\Throwable $e) {
        error_log($e->getMessage());

        return Snap::rejectUnverified($e, $path);
    }
    try {
        return book($orders, $notification, today());
    } catch (\Throwable $e) {
        // Whatever breaks: the gateway shall send again.
        error_log($e->getMessage());

        return $notification->reject(Rejection::Failure);
    }
}

/**
 * Asks the gateway about a verified notification, books what it answers, and makes the reply.
 *
 * @param string $today the day on which the notification came: see today()
 */
function book(Orders $orders, Notification $notification, string $today): Reply
{
    $billNo = $notification->kind === NotificationKind::Va ? billOf($notification->number) : $notification->partnerReferenceNo;
    $order = $orders->find($billNo);
    if ($order === null || $order['method'] !== ($notification->kind === NotificationKind::Va ? 'account' : 'qris')) {
        return $notification->reject(Rejection::NotFound);
    }
    $expected = Money::fromMinor($order['total_minor']);
    try {
        // A verified notification only claims; the gateway's own answer decides.
        $status = snap()->confirm($notification, $expected, $notification->channelCode ?? STATIC_CHANNEL);
    } catch (AmountMismatchException $e) {
        error_log($e->getMessage());
        $orders->mark($billNo, 'review');

        return $notification->reject(Rejection::AmountMismatch);
    } catch (TransportException | GatewayException | MalformedMessageException $e) {
        error_log($e->getMessage());

        return $notification->reject(Rejection::Failure);
    }
    if ($notification->claimsPaid() && !$status->isPaid() && $status->status !== PaymentStatus::Refunded) {
        // Also where the gateway calls it expired or failed: one of the two is older, and nobody asks about what is over.
        error_log("$billNo is paid, says the notification, and {$status->status->value}, says the gateway");
        return $notification->reject(Rejection::Failure);
    }
    $isAccount = $notification->kind === NotificationKind::Va;
    $booked = $orders->once($billNo, $notification->deduplicationKey(), $notification->externalId, $today, function () use ($orders, $billNo, $notification, $status, $isAccount): void {
        $order = $orders->find($billNo);
        if ($isAccount && $status->isPaid() && $notification->paymentRequestId !== null && !isSettled($order)) {
            // Two banks may have asked for the number. This one's payer was the first to pay.
            $orders->located($billNo, $notification->paymentRequestId);
        } elseif ($isAccount && isAnother($notification, $order)) {
            return;
        }
        recordSnap($orders, $billNo, $status, $status->isPaid());
    });
    if (!$booked) {
        return $notification->reject(Rejection::Duplicate);
    }
    // A second payment into the same account: the bank gives it back.
    return $isAccount && $notification->claimsPaid() && isAnother($notification, $orders->find($billNo))
        ? $notification->reject(Rejection::Paid)
        : $notification->acknowledge('Sari');
}

/**
 * Whether this is about another payment than the one that settled the order of an account.
 *
 * @param array{state: string, trx_id: ?string} $order
 */
function isAnother(Notification $notification, array $order): bool
{
    return isSettled($order) && !in_array($notification->paymentRequestId, [null, $order['trx_id']], true);
}

/** What the gateway said of an attempt under SNAP, into the books. $paid: whether the money is there, and the right amount of it. */
function recordSnap(Orders $orders, string $billNo, Status $status, bool $paid): void
{
    match (true) {
        $paid => $orders->settle($billNo),
        $status->isPaid() => $orders->mark($billNo, 'review'),
        $status->status === PaymentStatus::Refunded => $orders->takeBack($billNo),
        $status->isFinal() => $orders->mark($billNo, $status->status->value),
        default => null,
    };
}
