<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\CreditCard\Order;
use Faspay\Form;
use Faspay\Recurring\CardExpiry;
use Faspay\Recurring\Charge;
use Faspay\Recurring\Member;
use Faspay\Recurring\MemberStatus;
use Faspay\Recurring\ReturnVisit;
use Faspay\RecurringClient;

/** The client of recurring payments at a FakeGateway. Every answer of the gateway must be lined up. */
final readonly class FakeRecurring implements RecurringClient
{
    public function __construct(private FakeGateway $gateway)
    {
    }

    public function registrationForm(Member $member, Order $order): Form
    {
        return $this->gateway->local($this->gateway->localRecurring, 'recurring.registrationForm', $member, $order)->registrationForm($member, $order);
    }

    public function updateCardForm(Member $member, Order $order): Form
    {
        return $this->gateway->local($this->gateway->localRecurring, 'recurring.updateCardForm', $member, $order)->updateCardForm($member, $order);
    }

    public function updateMember(Member $member): MemberStatus
    {
        return $this->gateway->call('recurring.updateMember', MemberStatus::class, [$member]);
    }

    public function status(string $memberId): MemberStatus
    {
        return $this->gateway->call('recurring.status', MemberStatus::class, [$memberId]);
    }

    public function cancel(Member $member): MemberStatus
    {
        return $this->gateway->call('recurring.cancel', MemberStatus::class, [$member]);
    }

    public function verifyReturn(array|string $params, string $expectedOrderId, string $expectedMemberId): ReturnVisit
    {
        return $this->gateway->local($this->gateway->localRecurring, 'recurring.verifyReturn', $params, $expectedOrderId, $expectedMemberId)
            ->verifyReturn($params, $expectedOrderId, $expectedMemberId);
    }

    public function verifyNotification(string $body): Charge
    {
        return $this->gateway->local($this->gateway->localRecurring, 'recurring.verifyNotification', $body)->verifyNotification($body);
    }

    public function readCardExpiry(string $body): CardExpiry
    {
        return $this->gateway->local($this->gateway->localRecurring, 'recurring.readCardExpiry', $body)->readCardExpiry($body);
    }

    public function schedule(Member $member, \DateTimeInterface $from, int $count = 12): array
    {
        return $this->gateway->local($this->gateway->localRecurring, 'recurring.schedule', $member, $from, $count)->schedule($member, $from, $count);
    }
}
