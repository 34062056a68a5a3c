<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

use Faspay\Sandbox\Database;
use Faspay\Sandbox\Delivery;
use Faspay\Sandbox\Edits;
use Faspay\Sandbox\Input;
use Faspay\Sandbox\Invalid;
use Faspay\Sandbox\JsonAnswer;
use Faspay\Sandbox\Listing;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Resender;
use Symfony\Component\HttpFoundation\Request;

/** What a tester does with payouts and balances, whatever the product. */
final readonly class PayoutControl
{
    /** The most that a balance may be, in rupiah. */
    private const MOST = 1_000_000_000_000;
    private const FIRST = '99999';

    public function __construct(private Database $database, private Merchants $merchants, private Payouts $payouts, private Resender $resender)
    {
    }

    public function payouts(Request $request): JsonAnswer
    {
        ['rows' => $rows, 'next' => $next] = Listing::of($request, 'trx_id', 'trx_no', 'product', 'merchant_id')->read($this->database, 'payout');

        return new JsonAnswer(['payouts' => array_map(self::described(...), $rows)] + $next);
    }

    /** Lets the bank answer. */
    public function status(Request $request, string $trxId): JsonAnswer
    {
        $input = Input::of($request, 'status', 'bank_response_code', 'bank_response_msg');
        $status = PayoutStatus::from($input->choice('status', array_column(PayoutStatus::cases(), 'value')));
        $bank = array_map(static fn (string $name): ?string => $input->isNull($name) ? null : $input->text($name), ['bank_response_code', 'bank_response_msg']);
        $payout = $this->payouts->find(['trx_id' => $trxId]);
        if ($payout === null) {
            return new JsonAnswer(['error' => 'no such payout'], 404);
        }

        return $this->payouts->move($payout, $status, ...$bank)
            ? $this->one($trxId)
            : new JsonAnswer(['error' => "a payout that is {$payout['status']->value} cannot become $status->value"], 409);
    }

    /** Tells the merchant again, with a status and edits of a tester. */
    public function notify(Request $request, string $trxId): JsonAnswer
    {
        $payout = $this->payouts->find(['trx_id' => $trxId]);
        if ($payout === null) {
            return new JsonAnswer(['error' => 'no such payout'], 404);
        }
        $input = Input::of($request, 'status', ...Edits::NAMES);
        $told = ['status' => PayoutStatus::from($input->choice('status', array_column(PayoutStatus::cases(), 'value'), $payout['status']->value))] + $payout;
        $delivery = $this->payouts->teller($payout)?->delivery($told) ?? throw new Invalid('', 'this payout has no address for callbacks');
        $input->all() === [] ? $this->payouts->tell($payout) : $this->resender->deliver($delivery, Edits::of($input));

        return new JsonAnswer(['deliveries' => array_map(Delivery::described(...), $this->database->rows('SELECT * FROM delivery WHERE trx_id = ? ORDER BY id', [$trxId]))]);
    }

    /** Shows a balance; with POST it changes it first. */
    public function balance(Request $request): JsonAnswer
    {
        $merchant = $this->merchants->find($request->query->getString('merchant_id', self::FIRST));
        if ($merchant === null) {
            return new JsonAnswer(['error' => 'no such merchant'], 404);
        }
        $isChange = $request->isMethod('POST');
        $input = $isChange ? Input::of($request, 'set', 'top_up') : Input::of($request);
        $sen = static fn (string $name): ?int => $input->isNull($name) ? null : 100 * $input->number($name, $name === 'set' ? 0 : 1, self::MOST);
        [$set, $topUp] = [$sen('set'), $sen('top_up')];
        !$isChange || $set !== null || $topUp !== null || throw new Invalid('top_up', 'top_up or set is missing: whole rupiah');
        $account = Credentials::of($merchant)->virtualAccount;
        $set === null || $this->payouts->deposit->set($merchant['id'], $set);
        $topUp === null || $this->payouts->deposit->topUp($merchant['id'], $account, $topUp);

        return new JsonAnswer([
            'merchant_id' => $merchant['id'], 'virtual_account' => $account, 'balance' => Deposit::decimals($this->payouts->deposit->balance($merchant['id'])),
            'held' => Deposit::decimals($this->payouts->deposit->held($merchant['id'])), 'available' => Deposit::decimals($this->payouts->deposit->available($merchant['id'])),
        ]);
    }

    public function beneficiaries(Request $request): JsonAnswer
    {
        ['rows' => $rows, 'next' => $next] = Listing::of($request, 'virtual_account', 'account', 'bank_code', 'merchant_id')->read($this->database, 'beneficiary');

        return new JsonAnswer(['beneficiaries' => array_map(Beneficiaries::of(...), $rows)] + $next);
    }

    private function one(string $trxId): JsonAnswer
    {
        return new JsonAnswer(self::described($this->database->rows('SELECT * FROM payout WHERE trx_id = ?', [$trxId])[0]));
    }

    /** @return array<string, mixed> a row of the table with its request */
    private static function described(array $row): array
    {
        return ['request' => json_decode($row['request'], true)] + $row;
    }
}
