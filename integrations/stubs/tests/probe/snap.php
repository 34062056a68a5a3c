<?php

/** SNAP as a merchant uses it: nothing here may trouble an analyser, and the types come from the doc comments alone. */

declare(strict_types=1);

namespace Faspay\StaticAnalysis\SnapProbe;

use Faspay\Channel;
use Faspay\Money;
use Faspay\Snap\QrBill;
use Faspay\Snap\Reply;
use Faspay\Snap\StatusQuery;
use Faspay\SnapClient;

use function PHPStan\Testing\assertType;

/** @throws \Faspay\Exception */
function code(SnapClient $snap, \DateTimeImmutable $expiresAt): ?string
{
    $qr = $snap->generateQr(new QrBill(
        partnerReferenceNo: 'SHOP0000000045',
        amount: Money::idr(10000),
        description: 'Kopi Gayo',
        channel: Channel::ShopeePayQris,
        phone: '081234567890',
        expiresAt: $expiresAt,
    ));
    assertType('array<string, mixed>', $qr->raw);

    return $qr->qrUrl ?? $qr->qrImageUrl;
}

/**
 * @param array<int, string> $references by order
 * @return array<int, bool>
 * @throws \Faspay\Exception
 */
function paid(SnapClient $snap, array $references): array
{
    $queries = [];
    foreach ($references as $order => $reference) {
        $queries[$order] = StatusQuery::qr($reference, null, Channel::ShopeePayQris);
    }
    $paid = [];
    foreach ($snap->eachStatus($queries) as $order => $status) {
        assertType('Faspay\Exception|Faspay\Snap\Status', $status);
        $paid[$order] = !$status instanceof \Faspay\Exception && $status->isPaidExactly(Money::idr(10000));
    }

    return $paid;
}

/**
 * @param array<string, list<string>> $headers
 * @throws \Faspay\Exception
 */
function answer(SnapClient $snap, string $body, array $headers): Reply
{
    $reply = $snap->verifyNotification($body, $headers)->acknowledge('Sari');
    assertType('array<string, string>', $reply->headers);

    return $reply;
}
