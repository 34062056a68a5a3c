<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Rupiah;
use Faspay\Sandbox\SendMe\Beneficiaries;
use Faspay\Sandbox\SendMe\Credentials;
use Faspay\Sandbox\SendMe\Deposit;
use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SendMe\PayoutStatus;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The payouts of every product and the balance they are paid from, for the merchant's staff. */
final readonly class PayoutPortal
{
    /** What a button says that leads to a state. */
    public const VERBS = [
        PayoutStatus::Succeeded->value => 'The money arrives', PayoutStatus::Failed->value => 'The bank refuses', PayoutStatus::Reversed->value => 'The bank sends it back',
        self::NOTIFY => 'Tell the shop again',
    ];
    private const NOTIFY = 'notify';
    private const BACK = 'Payouts and balance';

    /** How many balances are shown of merchants that nobody asked for. */
    private const BALANCES = 10;

    /** How many registered accounts are shown, the newest. */
    private const ACCOUNTS = 20;

    public function __construct(
        private Pages $pages,
        private Database $database,
        private Clock $clock,
        private Merchants $merchants,
        private Payouts $payouts,
        private Deposit $deposit,
    ) {
    }

    public function overview(Request $request): Response
    {
        $search = Search::of($request);
        ['rows' => $rows, 'older' => $older] = $search->read($this->database, 'payout', 'trx_id', 'trx_no', 'name', 'account', 'bank_code', 'reference', 'request');

        return $this->pages->page('payouts', [
            'search' => $search, 'older' => $older, 'rows' => array_map($this->row(...), $rows), 'balances' => array_map($this->balance(...), $this->partners($search)),
            'baseUrl' => $request->getSchemeAndHttpHost(), 'accounts' => $this->accounts($search->merchantId),
        ]);
    }

    /** A button of a row, or a top-up. */
    public function act(Request $request): Response
    {
        $form = $request->request;
        $back = '/payouts' . Search::of($request)->query();
        if ($form->getString('action') === 'top up') {
            return $this->topUp($form->getString('partner'), Rupiah::cents($form->getString('amount')), $back);
        }
        $payout = $this->payouts->find(['trx_id' => $form->getString('trx_id')]);
        $status = PayoutStatus::tryFrom($form->getString('action'));
        if ($payout === null || $status === null && $form->getString('action') !== self::NOTIFY) {
            return $this->pages->problem('Unknown payout', 'There is no such payout or decision.', 404, [], [$back => self::BACK]);
        }
        if ($status === null) {
            $this->payouts->tell($payout);
        } elseif (!$this->payouts->move($payout, $status)) {
            return $this->pages->problem('Not possible', 'This is the state of the payout: %state%', 409, ['%state%' => $payout['status']->word()], [$back => self::BACK]);
        }

        return new RedirectResponse($back, 303);
    }

    private function topUp(string $merchantId, ?int $cents, string $back): Response
    {
        $merchant = $this->merchants->find($merchantId);
        if ($merchant === null || $cents === null || $cents === 0) {
            return $this->pages->problem('Not possible', 'There is no such merchant, or the amount is not written like 10.000 or 10000.00.', 400, [], [$back => self::BACK]);
        }
        $this->deposit->topUp($merchantId, Credentials::of($merchant)->virtualAccount, $cents);

        return new RedirectResponse($back, 303);
    }

    /** @return list<string> the merchant that is asked for; otherwise those that have payouts or moved their balance, and the first */
    private function partners(Search $search): array
    {
        if ($search->merchantId !== '') {
            return $this->merchants->find($search->merchantId) === null ? [] : [$search->merchantId];
        }
        $active = array_column($this->database->rows('SELECT merchant_id FROM payout UNION SELECT merchant_id FROM deposit_entry ORDER BY 1 LIMIT ' . self::BALANCES), 'merchant_id');
        $first = array_values(array_filter($this->merchants->ids(), fn (string $id): bool => $this->merchants->find($id) !== null));

        return array_values(array_unique([...$active, ...array_slice($first, 0, 1)]));
    }

    /** @return list<array<string, mixed>> the newest accounts that were registered */
    private function accounts(string $merchantId): array
    {
        return array_map(Beneficiaries::of(...), $this->database->rows(
            'SELECT * FROM beneficiary' . ($merchantId === '' ? '' : ' WHERE merchant_id = ?') . ' ORDER BY id DESC LIMIT ' . self::ACCOUNTS, $merchantId === '' ? [] : [$merchantId],
        ));
    }

    /** @return array<string, mixed> */
    private function balance(string $id): array
    {
        $balance = $this->deposit->balance($id);
        $held = $this->deposit->held($id);

        return ['id' => $id, 'virtualAccount' => Credentials::of($this->merchants->find($id))->virtualAccount, 'balance' => $balance, 'held' => $held, 'available' => $balance - $held];
    }

    /** @return array<string, mixed> */
    private function row(array $row): array
    {
        $payout = Payouts::of($row);
        $actions = array_map(static fn (PayoutStatus $status): string => $status->value, $payout['status']->next());
        array_push($actions, ...($payout['status'] !== PayoutStatus::Pending && $this->payouts->teller($payout)?->delivery($payout) !== null ? [self::NOTIFY] : []));

        return [
            'payout' => $payout, 'created' => $this->clock->text((int) $payout['created_at']), 'words' => array_intersect_key(self::VERBS, array_flip($actions)),
            'due' => $payout['status'] === PayoutStatus::Pending && $payout['due_at'] !== null ? $this->clock->text((int) $payout['due_at']) : null,
        ];
    }
}
