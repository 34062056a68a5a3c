<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\SnapChannels;
use Faspay\Sandbox\SnapMessage;
use Faspay\Sandbox\SnapPayer;
use Faspay\Sandbox\SnapPayments;
use Faspay\Sandbox\SnapStatus;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The payments under SNAP, for the merchant's staff, and the machine at which a static account is paid. */
final readonly class SnapPortal
{
    /** What a button says that leads to a state. */
    public const VERBS = [
        SnapStatus::Paid->value => 'Pay', SnapStatus::Failed->value => 'Fail', SnapStatus::Cancelled->value => 'Cancel',
        SnapStatus::Expired->value => 'Expire', SnapStatus::Refunded->value => 'Pay back',
    ];

    public function __construct(
        private Pages $pages,
        private Database $database,
        private Clock $clock,
        private Merchants $merchants,
        private SnapPayments $payments,
        private SnapPayer $payer,
    ) {
    }

    public function overview(Request $request): Response
    {
        $search = Search::of($request);
        ['rows' => $rows, 'older' => $older] = $search->read($this->database, 'snap_trx', 'reference_no', 'partner_ref', 'number', 'request');

        return $this->pages->page('snap', ['search' => $search, 'older' => $older, 'rows' => array_map($this->row(...), $rows)]);
    }

    /** A button of a row. */
    public function act(Request $request): Response
    {
        $back = '/snap' . Search::of($request)->query();
        $trx = $this->payments->find(['reference_no' => $request->request->getString('trx_id')]);
        $status = SnapStatus::tryFrom($request->request->getString('action'));
        if ($trx === null || $status === null) {
            return $this->pages->problem('Unknown payment', 'There is no such payment or decision.', 404, [], [$back => 'Payments under SNAP']);
        }

        return $this->payer->decide($trx, $status)
            ? new RedirectResponse($back, 303)
            : $this->pages->problem('Not possible', 'This is the state of the payment: %state%', 409, ['%state%' => $trx['status']->word()], [$back => 'Payments under SNAP']);
    }

    /** @return array<string, mixed> */
    private function row(array $row): array
    {
        $trx = SnapPayments::of($row);
        $merchant = $this->merchants->find($trx['merchant_id']);

        return [
            'trx' => $trx, 'channel' => SnapChannels::name($trx['channel']), 'created' => $this->clock->text((int) $trx['created_at']),
            'page' => $trx['product'] === 'static' || $merchant === null ? null : SnapMessage::page($trx, $merchant, ''),
            'words' => array_intersect_key(self::VERBS, array_flip(array_column($trx['status']->next(), 'value'))),
        ];
    }
}
