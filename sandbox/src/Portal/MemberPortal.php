<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\Clock;
use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Members;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\RecurringCharges;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The members, for the merchant's staff. The shopper's part is CardPages'. */
final readonly class MemberPortal
{
    /** How many of a member's charges are shown, the newest. */
    private const CHARGES = 5;
    private const MOST_FAILURES = 1000;

    /** What a button says that does something. */
    public const VERBS = ['charge' => 'Charge now', 'fail' => 'Fail now, retry later', 'expire' => 'Card expires'];

    public const PROBLEMS = [
        'expire' => 'The merchant did not ask for it: card_expire_notif is 0.',
        'fail next' => 'How many charges fail is a whole number from 0 to 1000.',
        'charge' => 'Only an active member can be charged.',
    ];

    public function __construct(
        private Pages $pages,
        private Database $database,
        private Clock $clock,
        private CurrentMerchant $merchant,
        private Members $members,
        private RecurringCharges $charges,
    ) {
    }

    public function overview(Request $request): Response
    {
        $search = Search::of($request);
        ['rows' => $rows, 'older' => $older] = $search->read($this->database, 'member', 'member_id', 'fields');

        return $this->pages->page('members', ['search' => $search, 'older' => $older, 'rows' => array_map($this->row(...), $rows)]);
    }

    /** A button of a row. */
    public function act(Request $request): Response
    {
        $back = '/members' . Search::of($request)->query();
        $member = $this->members->find(['id' => (int) $request->request->getString('id')]);
        if ($member === null) {
            return $this->pages->problem('Unknown member', 'There is no such member.', 404, [], [$back => 'Recurring members']);
        }
        $problem = $this->merchant->during($member['merchant_id'], fn (): ?string => $this->perform($member, $request->request->getString('action'), $request->request->getString('fail_next')));

        return $problem === null ? new RedirectResponse($back, 303) : $this->pages->problem('Not possible', $problem, 409, [], [$back => 'Recurring members']);
    }

    /** @return string|null what stands in the way */
    private function perform(array $member, string $action, string $failures): ?string
    {
        if ($action === 'expire') {
            return $this->charges->announceExpiry($member, $this->nextMonth()) ? null : self::PROBLEMS[$action];
        }
        if ($action === 'fail next') {
            if (preg_match('/^\d{1,4}$/D', $failures) !== 1 || (int) $failures > self::MOST_FAILURES) {
                return self::PROBLEMS[$action];
            }
            $this->members->failNext($member, (int) $failures);

            return null;
        }

        return in_array($action, ['charge', 'fail'], true) && $this->charges->runNow($member, $action === 'charge') ? null : self::PROBLEMS['charge'];
    }

    /** @return array<string, mixed> */
    private function row(array $row): array
    {
        $member = Members::of($row);

        $words = array_intersect_key(self::VERBS, array_filter(['charge' => $member['active'], 'fail' => $member['active'], 'expire' => $member['active'] && $member['fields']['card_expire_notif'] === '1']));

        return ['words' => $words, 'cents' => CardForm::cents($member['fields']['recurring_amount']), 'number' => Members::number($member), 'charges' => array_slice($this->charges->of($member), -self::CHARGES)] + $member;
    }

    private function nextMonth(): string
    {
        return (new \DateTimeImmutable($this->clock->text(null, 'Y-m-01')))->modify('+1 month')->format('Y-m');
    }
}
