<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests\App;

use Faspay\Shop\Event\AmountMismatch;
use Faspay\Shop\Event\OutcomeUnknown;
use Faspay\Shop\Event\PaidAgain;
use Faspay\Shop\Event\PaymentAuthorized;
use Faspay\Shop\Event\PaymentEvent;
use Faspay\Shop\Event\PaymentExpired;
use Faspay\Shop\Event\PaymentFailed;
use Faspay\Shop\Event\PaymentPaid;
use Faspay\Shop\Event\PaymentReversed;
use Symfony\Component\EventDispatcher\Attribute\AsEventListener;

/** The shop's listener: remembers what it was told. */
#[AsEventListener(AmountMismatch::class)]
#[AsEventListener(OutcomeUnknown::class)]
#[AsEventListener(PaidAgain::class)]
#[AsEventListener(PaymentAuthorized::class)]
#[AsEventListener(PaymentExpired::class)]
#[AsEventListener(PaymentFailed::class)]
#[AsEventListener(PaymentPaid::class)]
#[AsEventListener(PaymentReversed::class)]
final class EventRecorder
{
    /** @var list<PaymentEvent> */
    public array $events = [];

    public function __invoke(PaymentEvent $event): void
    {
        $this->events[] = $event;
    }

    /** @return list<string> short names of classes, in order */
    public function told(string $orderNo): array
    {
        $events = array_filter($this->events, static fn (PaymentEvent $event): bool => $event->bill->orderNo === $orderNo);

        return array_values(array_map(static fn (PaymentEvent $event): string => (new \ReflectionClass($event))->getShortName(), $events));
    }
}
