<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\Doctor\Doctor;
use Symfony\Component\HttpFoundation\Request;

/** What a tester asks of this gateway, and no real one offers. */
final readonly class Control
{
    private const CENTURY = 100 * 366 * 86400;

    public function __construct(
        private Database $database,
        private Clock $clock,
        private CurrentMerchant $merchant,
        private Merchants $merchants,
        private Quirks $quirks,
        private Transactions $transactions,
        private Notifier $notifier,
        private CardPayments $cards,
        private Members $members,
        private RecurringCharges $charges,
        private Passage $passage,
        private ShopClient $shops,
        private Settings $settings,
        private Journal $journal,
        private Doctor $doctor,
        private Resender $resender,
    ) {
    }

    public function health(): JsonAnswer
    {
        return new JsonAnswer([
            'status' => 'ok', 'now' => $this->clock->text(), 'clock' => $this->clock->state()->value, 'workers' => $this->settings->workers,
        ]);
    }

    public function transactions(Request $request): JsonAnswer
    {
        return $this->listed(
            'transactions', 'trx', Listing::of($request, 'trx_id', 'bill_no', 'merchant_id'),
            fn (array $row): array => $this->describe(Transactions::of($row)),
        );
    }

    public function status(Request $request, string $trxId): JsonAnswer
    {
        $trx = $this->transactions->find(['trx_id' => $trxId]);
        $codes = array_map(static fn (Status $status): string => (string) $status->value, Status::cases());
        $status = Status::from((int) Input::of($request, 'status')->choice('status', $codes));
        if ($trx === null) {
            return new JsonAnswer(['error' => 'no such payment'], 404);
        }
        if (!$this->transactions->move($trx, $status)) {
            return new JsonAnswer(['error' => "a payment that is {$trx['status']->name} cannot become {$status->name}"], 409);
        }

        return new JsonAnswer($this->describe($this->transactions->find(['trx_id' => $trxId])));
    }

    public function notify(Request $request, string $trxId): JsonAnswer
    {
        $trx = $this->transactions->find(['trx_id' => $trxId]);
        if ($trx === null) {
            return new JsonAnswer(['error' => 'no such payment'], 404);
        }
        $input = Input::of($request, 'status', ...Edits::NAMES);
        if ($input->all() === []) {
            $this->notifier->notify($trx);
        } else {
            $codes = array_map(static fn (Status $status): string => (string) $status->value, Status::cases());
            $told = ['status' => Status::from((int) $input->choice('status', $codes, (string) $trx['status']->value))] + $trx;
            $this->resender->deliver($this->notifier->delivery($told) ?? throw new Invalid('', 'this merchant has no notifyUrl'), Edits::of($input));
        }

        return $this->deliveriesOf($trxId);
    }

    public function cardTransactions(Request $request): JsonAnswer
    {
        return $this->listed(
            'transactions', 'card_trx', Listing::of($request, 'trx_id', 'tran_id', 'merchant_id'),
            fn (array $row): array => $this->describeCard(CardPayments::of($row)),
        );
    }

    public function cardStatus(Request $request, string $trxId): JsonAnswer
    {
        $trx = $this->cards->find(['trx_id' => $trxId]);
        $status = CardStatus::tryFrom(Input::of($request, 'status')->text('status'));
        if ($trx === null || $status === null) {
            return new JsonAnswer(['error' => 'no such card payment or status'], 404);
        }
        $errorCode = $status === CardStatus::Blocked ? '5527' : ($status === CardStatus::Error ? '5513' : '0');
        if (!$this->cards->move($trx, $status, $errorCode)) {
            return new JsonAnswer(['error' => "a card payment that is {$trx['status']->value} cannot become {$status->value}"], 409);
        }

        return new JsonAnswer($this->describeCard($this->cards->find(['trx_id' => $trxId])));
    }

    public function cardNotify(Request $request, string $trxId): JsonAnswer
    {
        $trx = $this->cards->find(['trx_id' => $trxId]);
        if ($trx === null) {
            return new JsonAnswer(['error' => 'no such card payment'], 404);
        }
        $input = Input::of($request, 'status', ...Edits::NAMES);
        if ($input->all() === []) {
            $this->cards->announce($trx);
        } else {
            $told = ['status' => CardStatus::from($input->choice('status', array_column(CardStatus::cases(), 'value'), $trx['status']->value))] + $trx;
            $this->resender->deliver($this->cards->delivery($told) ?? throw new Invalid('', 'this payment has no address for callbacks'), Edits::of($input));
        }

        return $this->deliveriesOf($trxId);
    }

    public function members(Request $request): JsonAnswer
    {
        return $this->listed(
            'members', 'member', Listing::of($request, 'member_id', 'merchant_id'), fn (array $row): array => $this->describeMember(Members::of($row)),
        );
    }

    public function member(Request $request, string $memberId): JsonAnswer
    {
        $times = Input::of($request, 'fail_next')->number('fail_next', 0, 1000);

        return $this->ofMember($request, $memberId, function (array $member) use ($times): null {
            $this->members->failNext($member, $times);

            return null;
        });
    }

    public function charge(Request $request, string $memberId): JsonAnswer
    {
        $paid = Input::of($request, 'status')->choice('status', ['2', '3'], '2') === '2';

        return $this->ofMember($request, $memberId, fn (array $member): ?string => $this->charges->runNow($member, $paid) ? null : 'only an active member can be charged');
    }

    public function expireCard(Request $request, string $memberId): JsonAnswer
    {
        $month = Input::of($request, 'expired_date')->text('expired_date', null, '/^20\d\d-(0[1-9]|1[0-2])$/D', 'YYYY-MM');

        return $this->ofMember($request, $memberId, fn (array $member): ?string => $this->charges->announceExpiry($member, $month)
            ? null
            : 'the merchant did not ask for it: card_expire_notif is 0');
    }

    public function requests(Request $request): JsonAnswer
    {
        $listing = Listing::of($request, 'path', 'kind', 'merchant_id');
        // What browsers opened is another story than what merchants sent.
        $kind = $listing->by['kind'] ?? 'merchant';
        in_array($kind, ['merchant', 'browser', 'unknown', 'all'], true) || throw new Invalid('kind', 'kind must be one of merchant, browser, unknown, all');

        return new JsonAnswer($this->journal->page($kind === 'all' ? $listing->without('kind') : $listing->with('kind', $kind)));
    }

    /** Which mistake was made with a signature: of a request in the log, or of one that is described. */
    public function explain(Request $request): JsonAnswer
    {
        $input = Input::of($request, 'request', 'method', 'path', 'headers', 'body');
        $headers = $input->all()['headers'] ?? [];
        is_array($headers) && array_filter($headers, is_string(...)) === $headers || throw new Invalid('headers', 'headers must be an object of texts');
        if ($input->has('request')) {
            $row = $this->journal->find($input->number('request', 1, PHP_INT_MAX));
            if ($row === null || $request->query->getString('merchant_id', (string) $row['merchant_id']) !== (string) $row['merchant_id']) {
                return new JsonAnswer(['error' => 'no such request, or it is forgotten already'], 404);
            }
            $asked = [$row['method'], $row['path'] . ($row['query'] === '' ? '' : "?{$row['query']}"), $row['headers'], $row['body']];
        } else {
            $path = preg_replace('#^https?://[^/]*#i', '', $input->text('path'));
            str_starts_with($path, '/') || throw new Invalid('path', 'path must begin with a slash');
            $asked = [$input->text('method', 'POST', '/^[A-Z]+$/D', 'in capital letters'), $path, array_change_key_case($headers), $input->text('body', '')];
        }
        $finding = $this->doctor->examine(...$asked);

        return $finding === null ? new JsonAnswer(['error' => 'no signature is asked for there'], 404) : new JsonAnswer($finding);
    }

    public function forgetRequests(): JsonAnswer
    {
        $id = $this->merchant->id();

        return new JsonAnswer(['forgotten' => $this->database->change('DELETE FROM request' . ($id === null ? '' : ' WHERE merchant_id = ?'), $id === null ? [] : [$id])]);
    }

    public function deliveries(Request $request): JsonAnswer
    {
        return $this->listed('deliveries', 'delivery', Listing::of($request, 'trx_id', 'merchant_id'), Delivery::described(...));
    }

    public function quirks(Request $request): JsonAnswer
    {
        if ($request->isMethod('PUT')) {
            $this->quirks->set(Input::of($request, ...array_keys(Quirks::DEFAULTS))->all());
        } else {
            Input::of($request);
        }

        return new JsonAnswer($this->quirks->all());
    }

    public function time(Request $request): JsonAnswer
    {
        $input = Input::of($request, 'now', 'set', 'advance');
        $moment = static fn (string $name): ?int => $input->isNull($name)
            ? null
            : Clock::parse($input->text($name)) ?? throw new Invalid($name, "$name must be such as 2025-01-10 10:00:00, in Jakarta, or null");
        [$now, $set] = [$moment('now'), $moment('set')];
        $now === null || !$input->has('set') || throw new Invalid('set', 'now stops the clock, and set lets it go on: send one of them');
        $seconds = $input->number('advance', 0, self::CENTURY, 0);
        if ($input->has('now') || $input->has('set')) {
            $set === null ? $this->clock->stop($now) : $this->clock->set($set);
        }
        $seconds === 0 || $this->clock->advance($seconds);
        $this->passage->run();

        return $this->health();
    }

    /** Resets everything, or one merchant. */
    public function reset(Request $request): JsonAnswer
    {
        $input = Input::of($request, 'keep');
        $this->database->reset($this->merchant->id(), !$input->isNull('keep') && $input->choice('keep', ['settings']) === 'settings');

        return $this->health();
    }

    /** Calls a merchant's static virtual account endpoint like Faspay does while the payer stands at the ATM. */
    public function staticVa(Request $request): JsonAnswer
    {
        $input = Input::of($request, 'url', 'va_number', 'merchant_id', 'type', 'amount');
        $number = $input->text('va_number', null, '/^\d{1,28}$/D', 'an account number of digits');
        $type = $input->choice('type', ['inquiry', 'payment'], 'inquiry');
        $amount = $input->text('amount', '10000', '/^\d{1,15}$/D', 'whole rupiah as a text of digits');
        $merchant = $this->merchants->find($input->text('merchant_id', '99999'));
        if ($merchant === null) {
            return new JsonAnswer(['error' => 'no such merchant'], 404);
        }
        $shop = $input->text('url', null, '#^[^?]+$#D', 'an address without parameters');
        $problem = ShopUrl::problem($shop) ?? (Merchants::owns($merchant, $shop) ? null : 'is neither on this machine nor where an address of the merchant is: register it with PUT /_sandbox/merchants');
        $problem === null || throw new Invalid('url', "url $problem");
        $payment = $type === 'payment' ? ['trx_uid' => $merchant['id'] . '80199999999', 'amount' => $amount] : [];
        $url = sprintf('%s/%s/%s?%s', rtrim($shop, '/'), $number, Merchants::sign($merchant, $number), http_build_query(['type' => $type] + $payment));
        [$response, $kept] = $this->shops->send('GET', $url);
        $text = $kept['answer'];
        $answer = json_decode($text, true);
        $rupiah = is_array($answer) && is_numeric($answer['amount'] ?? null) ? (int) $answer['amount'] : 0;

        $this->database->log('delivery', $kept + [
            'at' => $this->clock->text(), 'method' => 'GET', 'product' => 'debit', 'merchant_id' => $merchant['id'], 'order_no' => $number, 'trx_id' => $number,
            'url' => $url, 'format' => 'form', 'headers' => '{}', 'body' => '', 'attempt' => 1,
            'verdict' => match (true) {
                $response === null => 'no answer',
                $kept['http_status'] !== 200 => "HTTP {$kept['http_status']}",
                default => is_array($answer) ? Notifier::ACCEPTED : 'unreadable answer',
            },
        ]);
        if ($response === null) {
            return new JsonAnswer(['url' => $url, 'error' => "the merchant did not answer: {$kept['reason']}"], 502);
        }

        return new JsonAnswer([
            'url' => $url, 'http_status' => $kept['http_status'], 'answer' => $text,
            'problem' => SplitRoute::problem(is_array($answer) ? $answer['route'] ?? null : null, $merchant, $rupiah * 100),
        ]);
    }

    private function deliveriesOf(string $trxId): JsonAnswer
    {
        return new JsonAnswer(['deliveries' => array_map(Delivery::described(...), $this->database->rows('SELECT * FROM delivery WHERE trx_id = ? ORDER BY id', [$trxId]))]);
    }

    /** @param callable(array<string, mixed>): array<string, mixed> $describe of a row */
    private function listed(string $name, string $table, Listing $listing, ?callable $describe = null): JsonAnswer
    {
        ['rows' => $rows, 'next' => $next] = $listing->read($this->database, $table);

        return new JsonAnswer([$name => $describe === null ? $rows : array_map($describe, $rows)] + $next);
    }

    private function describe(array $trx): array
    {
        return array_diff_key(['status' => (string) $trx['status']->value, 'status_name' => $trx['status']->name] + $trx, ['token' => 1]);
    }

    private function describeCard(array $trx): array
    {
        return ['amount' => CardForm::amount($trx['amount']), 'refunded' => CardForm::amount($trx['refunded'])] + array_diff_key($trx, ['page_token' => 1]);
    }

    private function describeMember(array $member): array
    {
        return ['id' => Members::number($member)] + $member['fields'] + ['charges' => $this->charges->of($member)] + array_diff_key($member, ['fields' => 1]);
    }

    private function membersAsked(Request $request): array
    {
        return array_intersect_key($request->query->all(), ['merchant_id' => 1, 'member_id' => 1]);
    }

    /** @param callable(array): ?string $act what stands in the way */
    private function ofMember(Request $request, string $memberId, callable $act): JsonAnswer
    {
        $by = ['member_id' => $memberId] + $this->membersAsked($request);
        $member = $this->members->find($by);
        if ($member === null) {
            return new JsonAnswer(['error' => 'no such member'], 404);
        }
        $problem = $act($member);

        return $problem === null ? new JsonAnswer($this->describeMember($this->members->find($by))) : new JsonAnswer(['error' => $problem], 409);
    }
}
