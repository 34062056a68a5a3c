<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SnapDisbursement;

use Faspay\Sandbox\Delivery;
use Faspay\Sandbox\Notifier;
use Faspay\Sandbox\Quirks;
use Faspay\Sandbox\SendMe\PayoutTeller;
use Faspay\Sandbox\ShopUrl;
use Faspay\Sandbox\SnapMessage;

/**
 * Tells a merchant at the payout's callbackUrl that something became of it. The real message and its signature are not
 * documented, so this one has none: it proves nothing, and a shop must ask.
 */
final readonly class Notice implements PayoutTeller
{
    public function __construct(private Quirks $quirks, private Notifier $notifier)
    {
    }

    public function tell(array $payout): void
    {
        $delivery = $this->delivery($payout);
        $delivery === null || $this->notifier->tell($delivery, $this->quirks->get('snap_tries'));
    }

    public function delivery(array $payout): ?Delivery
    {
        $url = Transfers::told($payout)['callbackUrl'] ?? '';
        if (!is_string($url) || $url === '' || ShopUrl::problem($url) !== null) {
            return null;
        }
        $body = json_encode([
            'originalReferenceNo' => $payout['trx_id'], 'originalPartnerReferenceNo' => $payout['trx_no'], 'amount' => SnapMessage::amount((int) $payout['amount']),
        ] + Product::state($payout['status']), JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);

        return new Delivery(Product::NAME, $payout['merchant_id'], $payout['trx_no'], $payout['trx_id'], $url, 'json', $body);
    }
}
