<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Channels;
use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Notifier;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Status;
use Faspay\Sandbox\Transactions;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The payments, for the merchant's staff: what became of each, and what may still happen to it. */
final readonly class PaymentPortal
{
    /** What a button says that leads to a state. */
    public const VERBS = [
        Status::InProcess->value => 'Begin', Status::Paid->value => 'Pay', Status::Failed->value => 'Fail', Status::Reversed->value => 'Pay back',
        Status::Expired->value => 'Expire', Status::Cancelled->value => 'Cancel', self::NOTIFY => 'Tell the shop again',
    ];
    private const NOTIFY = 'notify';

    public function __construct(
        private Pages $pages,
        private Database $database,
        private Clock $clock,
        private Transactions $transactions,
        private Notifier $notifier,
    ) {
    }

    public function overview(Request $request): Response
    {
        $search = Search::of($request);
        ['rows' => $rows, 'older' => $older] = $search->read($this->database, 'trx', 'trx_id', 'bill_no', 'bill');

        return $this->pages->page('overview', [
            'search' => $search, 'older' => $older, 'baseUrl' => $request->getSchemeAndHttpHost(), 'now' => $this->clock->text(),
            'rows' => array_map($this->row(...), $rows),
        ]);
    }

    /** A button of a row. */
    public function act(Request $request): Response
    {
        $trx = $this->transactions->find(['trx_id' => $request->request->getString('trx_id')]);
        $action = $request->request->getString('action');
        $status = ctype_digit($action) ? Status::tryFrom((int) $action) : null;
        $back = '/payments' . Search::of($request)->query();
        if ($trx === null || $status === null && $action !== self::NOTIFY) {
            return $this->pages->problem('Unknown payment', 'There is no such payment or decision.', 404, [], [$back => 'Payments']);
        }
        if ($status === null) {
            $this->notifier->notify($trx);
        } elseif (!$this->transactions->move($trx, $status)) {
            return $this->pages->problem('Not possible', 'This is the state of the payment: %state%', 409, ['%state%' => $trx['status']->word()], [$back => 'Payments']);
        }

        return new RedirectResponse($back, 303);
    }

    /** @return array<string, mixed> */
    private function row(array $row): array
    {
        $trx = Transactions::of($row);
        $actions = array_map(static fn (Status $status): int => $status->value, array_filter(Status::cases(), $trx['status']->canBecome(...)));
        array_push($actions, ...($trx['status']->notifies() ? [self::NOTIFY] : []));

        return [
            'trx' => $trx, 'channel' => Channels::NAMES[$trx['channel']], 'page' => $this->pages->payUrl($trx), 'created' => $this->clock->text((int) $trx['created_at']),
            'words' => array_intersect_key(self::VERBS, array_flip($actions)), 'refunded' => $trx['status'] === Status::Reversed ? (int) $trx['total'] : 0,
        ];
    }
}
