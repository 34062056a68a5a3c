<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The members, for the merchant's staff. The shopper's part is CardPages'. */
final readonly class RecurringPages
{
    public function __construct(private Pages $pages, private Clock $clock, private Members $members, private RecurringCharges $charges)
    {
    }

    public function portal(): Response
    {
        return $this->pages->page('members', ['members' => array_map(
            fn (array $member): array => ['number' => Members::number($member), 'charges' => array_slice($this->charges->of($member), -5)] + $member,
            array_slice($this->members->all(), 0, 50),
        )]);
    }

    /** A button of the portal. */
    public function act(Request $request): Response
    {
        $member = $this->members->find(['id' => $request->request->getInt('id')]);
        if ($member === null) {
            return $this->pages->problem('Unknown member', 'There is no such member.', 404);
        }
        $action = $request->request->getString('action');
        if ($action === 'expire') {
            $done = $this->charges->announceExpiry($member, $this->nextMonth());
            $why = 'The merchant did not ask for it: card_expire_notif is 0.';
        } else {
            $done = in_array($action, ['charge', 'fail'], true) && $this->charges->runNow($member, $action === 'charge');
            $why = 'Only an active member can be charged.';
        }

        return $done ? new RedirectResponse('/members', 303) : $this->pages->problem('Not possible', $why, 409);
    }

    private function nextMonth(): string
    {
        return (new \DateTimeImmutable($this->clock->text(null, 'Y-m-01')))->modify('+1 month')->format('Y-m');
    }
}
