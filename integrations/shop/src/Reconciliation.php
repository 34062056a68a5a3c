<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Exception;
use Faspay\GatewayException;
use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

/**
 * Asks the gateway about every bill whose end is not known, as cron should every few minutes: notifications stop after three
 * tries. Bills are read when they are needed, so that memory stays flat.
 */
final readonly class Reconciliation
{
    /** So long after its expiry a bill of which the gateway knows no end is taken as expired. */
    private const GRACE = '+1 day';

    /** SNAP's codes for a payment or a virtual account that is not known, or that has expired. Debit and cards have a status for that. */
    private const NOT_FOUND = '/^404\d\d(01|12|19)$/D';

    /** SNAP's code where it takes no question without its own number of the payment. */
    private const NUMBER_MISSING = '/^400\d\d02$/D';

    /** The page's code for cards. */
    private const CARDS_ON_PAGE = '500';

    public function __construct(
        private Clients $clients,
        private BillStore $bills,
        private Outbox $outbox,
        private ClockInterface $clock,
        private LoggerInterface $logger,
    ) {
    }

    /**
     * Asks, books and tells; also tells the events that were left over.
     *
     * @param float|null $deadline seconds for each product's inquiries; what was not asked then comes first in the next run
     * @param int $concurrency how many inquiries run at a time, 1 to 64
     * @param (\Closure(Bill, BillState|\Throwable|null): void)|null $progress is told of each bill and what the gateway's answer
     *        makes of it (null: nothing yet), or why it could not be asked about or booked
     */
    public function run(?float $deadline = null, int $concurrency = 8, ?\Closure $progress = null): Report
    {
        $asked = $changed = $failed = $told = 0;
        $products = [fn () => $this->debit($deadline, $concurrency), fn () => $this->snap($deadline, $concurrency), fn () => $this->cards($deadline)];
        foreach ($products as $product) {
            try {
                foreach ($product() as $bill => $answer) {
                    $asked++;
                    try {
                        $verdict = $this->verdict($bill, $answer);
                        if ($verdict?->state !== null && $this->book($bill, $verdict) === Booked::Changed) {
                            $changed++;
                            $told += $this->outbox->deliver($bill->billNo);
                        }
                        $result = $answer instanceof \Throwable ? $answer : $verdict?->state;
                    } catch (\Throwable $e) {
                        // One bill that cannot be booked does not keep the others from being paid.
                        $result = $e;
                    }
                    if ($result instanceof \Throwable) {
                        $failed++;
                        $this->logger->warning('Bill {bill} could not be asked about or booked.', ['bill' => $bill->billNo, 'exception' => $result]);
                    }
                    $progress === null || $progress($bill, $result);
                }
            } catch (\Throwable $e) {
                // Such as credentials that are gone. The other products go on.
                $failed++;
                $this->logger->error('The bills of a product could not be asked about.', ['exception' => $e]);
            }
        }

        return new Report($asked, $changed, $failed, $told + $this->outbox->deliver());
    }

    /** @return iterable<Bill, Verdict|Exception|null> */
    private function debit(?float $deadline, int $concurrency): iterable
    {
        return $this->each(
            $deadline,
            static fn (Bill $bill): ?array => $bill->gatewayNo === null ? null : [$bill->gatewayNo, $bill->billNo],
            fn (\Iterator $pairs): \Iterator => $this->clients->debit()->eachStatus($pairs, $concurrency, $deadline),
            function (Bill $bill, $status): Verdict|Exception {
                $verdict = Verdict::ofDebit($bill, $status, false);

                // Before the bill expires: the shopper may have paid by card in the end.
                return $verdict->state === null && $this->mayBePaidByCard($bill) && $this->isOverdue($bill) ? $this->cardVerdict($bill) : $verdict;
            },
            Method::Debit,
            Method::Xpress,
        );
    }

    /** @return iterable<Bill, Verdict|Exception|null> */
    private function snap(?float $deadline, int $concurrency): iterable
    {
        return $this->each(
            $deadline,
            Inquiry::of(...),
            fn (\Iterator $queries): \Iterator => $this->clients->snap()->eachStatus($queries, $concurrency, $deadline),
            static fn (Bill $bill, $status): Verdict => Verdict::ofSnap($bill, $status, false),
            ...array_filter(Method::cases(), static fn (Method $method): bool => $method->isSnap()),
        );
    }

    /** @return iterable<Bill, Verdict|Exception|null> cards can only be asked about one after the other */
    private function cards(?float $deadline): iterable
    {
        return $this->each(
            $deadline,
            // On the page of Xpress nothing tells of a card unless its notification arrives.
            fn (Bill $bill): ?Bill => $bill->method === Method::Card || ($bill->gatewayNo === null && $this->mayBePaidByCard($bill)) ? $bill : null,
            function (\Iterator $bills): \Iterator {
                foreach ($bills as $bill) {
                    yield $bill => $this->cardVerdict($bill);
                }
            },
            static fn (Bill $bill, $verdict): Verdict => $verdict,
            Method::Card,
            Method::Xpress,
        );
    }

    /** Of a bill on the page of Xpress the number of a payment is one of Debit's. */
    private function cardVerdict(Bill $bill): Verdict|Exception
    {
        $client = $this->clients->cards();
        try {
            return Verdict::ofCard($bill, $client->status($bill->billNo, $bill->total, $bill->method === Method::Card ? $bill->gatewayNo : null));
        } catch (Exception $e) {
            return $e;
        }
    }

    private function mayBePaidByCard(Bill $bill): bool
    {
        $settings = $this->clients->settings;

        return $bill->method === Method::Xpress && $settings->hasCards() && ($settings->xpressChannels === [] || in_array(self::CARDS_ON_PAGE, $settings->xpressChannels, true));
    }

    /**
     * @param \Closure(Bill): mixed $queryOf null: there is nothing by which the gateway could be asked
     * @param \Closure(\Iterator): \Iterator $ask
     * @param \Closure(Bill, mixed): (Verdict|Exception) $judge
     * @return iterable<Bill, Verdict|Exception|null>
     */
    private function each(?float $deadline, \Closure $queryOf, \Closure $ask, \Closure $judge, Method ...$methods): iterable
    {
        $end = $deadline === null ? null : hrtime(true) + (int) ($deadline * 1e9);
        $queries = function () use ($queryOf, $methods, $end): \Generator {
            foreach ($this->bills->unsettled(...$methods) as $bill) {
                $query = $queryOf($bill);
                if ($query !== null) {
                    yield $bill => $query;
                } elseif ($this->isOverdue($bill) && !$this->mayBePaidByCard($bill)) {
                    $this->book($bill, Verdict::ofSilence());
                }
                if ($end !== null && hrtime(true) > $end) {
                    return;
                }
            }
        };
        $queries = $queries();
        // Where nothing is open no client is needed.
        if ($queries->valid()) {
            foreach ($ask($queries) as $bill => $answer) {
                yield $bill => $answer instanceof Exception ? $answer : $judge($bill, $answer);
            }
        }
    }

    private function verdict(Bill $bill, Verdict|Exception|null $answer): ?Verdict
    {
        if ($answer instanceof Verdict && $answer->state !== null) {
            return $answer;
        }
        // Only while the gateway answers, and knows of no payment. That it refuses the question, as it does while the keys are wrong,
        // says nothing about the money.
        $silent = $answer instanceof Verdict || ($answer instanceof GatewayException && (
            preg_match(self::NOT_FOUND, $answer->responseCode) === 1
            || ($bill->gatewayNo === null && preg_match(self::NUMBER_MISSING, $answer->responseCode) === 1)
        ));

        return $silent && $this->isOverdue($bill) ? Verdict::ofSilence() : null;
    }

    private function isOverdue(Bill $bill): bool
    {
        return $bill->state !== BillState::Authorized && $bill->expiresAt->modify(self::GRACE) < $this->clock->now();
    }

    private function book(Bill $bill, Verdict $verdict): Booked
    {
        $inquiryNo = in_array($verdict->state, [BillState::Paid, BillState::Reversed], true) ? $bill->inquiryNo : null;

        return $this->bills->book(new Booking($bill, $verdict->state, $this->clock->now(), $verdict->gatewayNo, inquiryNo: $inquiryNo, details: $verdict->details));
    }
}
