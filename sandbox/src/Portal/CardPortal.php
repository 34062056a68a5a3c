<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\CardPayments;
use Faspay\Sandbox\CardRefusal;
use Faspay\Sandbox\CardStatus;
use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Rupiah;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The card payments, for the merchant's staff. */
final readonly class CardPortal
{
    /** What a button says that does something. */
    public const VERBS = [
        'approve' => 'Approve', 'decline' => 'Decline', 'capture' => 'Capture', 'void' => 'Void', 'chargeback' => 'Charge back',
    ];

    public function __construct(private Pages $pages, private Database $database, private Clock $clock, private CardPayments $payments)
    {
    }

    public function overview(Request $request): Response
    {
        $search = Search::of($request);
        ['rows' => $rows, 'older' => $older] = $search->read($this->database, 'card_trx', 'trx_id', 'tran_id', 'form');

        return $this->pages->page('cards', ['search' => $search, 'older' => $older, 'rows' => array_map($this->row(...), $rows)]);
    }

    /** A button of a row. */
    public function act(Request $request): Response
    {
        $fields = CardForm::fields($request->request->all());
        $trx = $this->payments->find(['trx_id' => $fields['TRANSACTIONID'] ?? '']);
        $back = '/cards' . Search::of($request)->query();
        if ($trx === null) {
            return $this->pages->problem('Unknown payment', 'There is no such card payment.', 404, [], [$back => 'Card payments']);
        }
        $action = $fields['action'] ?? '';
        try {
            match ($action) {
                'capture' => $this->payments->capture($trx),
                'void' => $this->payments->void($trx),
                'refund' => $this->payments->refund($trx, Rupiah::cents($fields['REFUND_AMOUNT'] ?? '')),
                'chargeback' => $this->payments->chargeBack($trx),
                'approve', 'decline' => $this->payments->decide($trx, $action === 'approve'),
                default => throw new CardRefusal('5516'),
            };
        } catch (CardRefusal $refusal) {
            return $this->pages->problem('Not possible', "$refusal->errorCode: {$refusal->getMessage()}", 409, [], [$back => 'Card payments']);
        }

        return new RedirectResponse($back, 303);
    }

    /** @return array<string, mixed> */
    private function row(array $row): array
    {
        $trx = CardPayments::of($row);
        $isApprovable = in_array(CardStatus::Sales, $trx['status']->next(), true);

        return [
            'trx' => $trx, 'created' => $this->clock->text((int) $trx['created_at']), 'left' => $trx['amount'] - $trx['refunded'],
            'words' => array_intersect_key(self::VERBS, array_filter([
                'approve' => $isApprovable, 'decline' => $isApprovable, 'capture' => $trx['status'] === CardStatus::Authorized,
                'void' => $this->payments->isVoidable($trx), 'chargeback' => $trx['status']->isRefundable(),
            ])),
            'isRefundable' => $trx['status']->isRefundable() && $trx['refunded'] < $trx['amount'],
        ];
    }
}
