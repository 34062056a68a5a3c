<?php

declare(strict_types=1);

namespace Faspay\Shop;

use Faspay\Address;
use Faspay\Channel;
use Faspay\CreditCard;
use Faspay\Debit;
use Faspay\DebitClient;
use Faspay\Exception;
use Faspay\GatewayException;
use Faspay\MalformedMessageException;
use Faspay\NotSentException;
use Faspay\OutcomeUnknownException;
use Faspay\Snap;
use Faspay\SnapClient;
use Faspay\ValidationException;
use Faspay\Xpress;
use Faspay\XpressClient;
use Psr\Clock\ClockInterface;
use Psr\Log\LoggerInterface;

/** Opens a bill: records it, sends it, records the answer. */
final readonly class Checkout
{
    /** Debit's code for "a payment with this number exists". */
    private const NUMBER_IN_USE = '14';

    /** So long a shopper who comes back must still be able to pay a bill that is given again. */
    private const TIME_LEFT = '+5 minutes';

    /** How many seconds, beside those of one call, a double click may be late. */
    private const LATE = 30;

    /** So many seconds a second request waits for the bill that the first one is opening, looking every so many microseconds. */
    private const PATIENCE = 10;
    private const LOOK_AGAIN = 100_000;

    public function __construct(
        private Clients $clients,
        private BillStore $bills,
        private Outbox $outbox,
        private ClockInterface $clock,
        private LoggerInterface $logger,
    ) {
    }

    /**
     * Opens a bill of any method but Card, with a new number. The bill that it returns has what the shopper must see:
     * redirectUrl, or payTo, or qrContent and qrImageUrl.
     *
     * Who asks for the same again, by a double click or later, gets the bill that is open already, so that one order is not paid
     * twice: see docs/order-model.md. While another request is opening it, this one waits.
     *
     * @param string|null $returnUrl where the shopper comes back to who paid by card on the page of Xpress, which needs it
     * @throws \Faspay\ValidationException nothing was sent; its violations say what to correct. The bill is Failed
     * @throws \Faspay\GatewayException the gateway refused. The bill is Failed, or Unknown if the gateway says that the number is in use
     * @throws \Faspay\NotSentException nothing happened. The bill is Failed, or another request is still opening it: try again
     * @throws \Faspay\OutcomeUnknownException the payment may exist. The bill is Unknown, and OutcomeUnknown is told
     * @throws \Faspay\MalformedMessageException as after an unknown outcome
     * @throws ConfigurationException
     * @throws AlreadyPaidException
     */
    public function open(Purchase $purchase, PaymentOption $option, ?string $returnUrl = null): Bill
    {
        // Whatever is not configured fails before anything is recorded.
        $create = match ($option->method) {
            Method::Debit => $this->debit($this->clients->debit()),
            Method::SnapVa => $this->account($this->clients->snap()),
            Method::SnapStaticVa => $this->staticAccount(...),
            Method::SnapQr => $this->qr($this->clients->snap()),
            Method::SnapDebit => $this->directDebit($this->clients->snap()),
            Method::Xpress => $this->page($this->clients->xpress(), $returnUrl ?? throw new \LogicException('Xpress needs the address where the shopper comes back to.')),
            Method::Card => throw new \LogicException('A card is opened by openCard().'),
        };
        Clients::requireExtension();
        $bill = $this->prepareOnce($purchase, $option);
        if ($bill->state !== BillState::Prepared) {
            return $bill;
        }
        $opened = $this->attempt($bill, static fn (): Bill => $create($purchase, $bill))->with(['state' => BillState::Waiting]);
        $this->bills->created($opened);

        return $this->bills->find($bill->billNo) ?? $opened;
    }

    /**
     * Opens a bill for a card. Nothing is sent: the shopper's browser posts the form.
     *
     * @param string $returnUrl where the shopper comes back to
     * @param bool $authorizeOnly true: the money is only reserved, and must be captured
     * @param string|null $callbackUrl where the gateway tells of the payment; null: the registered address
     * @throws \Faspay\ValidationException the bill is Failed
     * @throws ConfigurationException
     * @throws AlreadyPaidException
     */
    public function openCard(
        Purchase $purchase,
        string $returnUrl,
        bool $authorizeOnly = false,
        ?string $callbackUrl = null,
    ): CardWindow {
        $client = $this->clients->cards();
        // The gateway knows nothing of it before the shopper types a card: of two windows the shopper sees the second.
        self::refuse($purchase->orderNo, $this->bills->paidBill($purchase->orderNo));
        $bill = $this->prepare($purchase, new PaymentOption(Method::Card, Channels::CARD, Channels::CARD));
        $form = $this->attempt($bill, static fn () => $client->paymentForm(new CreditCard\Order(
            id: $bill->billNo,
            amount: $bill->total,
            customerName: Text::line($purchase->customer->name, 128),
            customerEmail: $purchase->customer->email,
            returnUrl: $returnUrl,
            type: $authorizeOnly ? CreditCard\TransactionType::Authorize : CreditCard\TransactionType::Sale,
            description: Text::line($purchase->description, 100),
            callbackUrl: $callbackUrl,
            billing: $purchase->billing,
            shipping: $purchase->shipping,
            phone: $purchase->customer->phone === '' ? null : $purchase->customer->phone,
            extra: $purchase->extra,
        )));
        $opened = $bill->with(['state' => BillState::Waiting]);
        $this->bills->created($opened);

        return new CardWindow($opened, $form);
    }

    /**
     * A new bill, which is Prepared, or the one that is open already.
     *
     * Each request records its bill before it looks whether another one has recorded the same. So of two requests at least one
     * sees the other. The later bill is given up. The earlier one waits, because whoever recorded the later one may have seen none.
     */
    private function prepareOnce(Purchase $purchase, PaymentOption $option): Bill
    {
        $own = null;
        $end = hrtime(true) + self::PATIENCE * 1_000_000_000;
        while (true) {
            [$open, $underWay] = $this->others($purchase, $option, $own);
            // Afterwards: a bill that was under way may be paid meanwhile.
            $paid = $this->bills->paidBill($purchase->orderNo);
            if ($paid === null && $open === null && $underWay === null) {
                if ($own !== null) {
                    return $own;
                }
                $own = $this->prepare($purchase, $option);
                continue;
            }
            $waitedEnough = hrtime(true) > $end;
            if ($own !== null && ($paid !== null || $open !== null || $waitedEnough || self::isEarlier($underWay, $own))) {
                // Nothing of it was sent.
                $this->bills->created($own->with(['state' => BillState::Failed]));
                $own = null;
            }
            self::refuse($purchase->orderNo, $paid);
            if ($open !== null) {
                return $open;
            }
            if ($waitedEnough) {
                throw new NotSentException("Another request is opening the same bill of the order $purchase->orderNo. Nothing was sent. Try again in a moment.", operation: 'create');
            }
            usleep(self::LOOK_AGAIN);
        }
    }

    /**
     * The same bill, opened by other requests: the newest one that the shopper can be sent to, and the earliest one that is under way.
     *
     * @return array{?Bill, ?Bill}
     */
    private function others(Purchase $purchase, PaymentOption $option, ?Bill $own): array
    {
        $open = $underWay = null;
        $now = $this->clock->now();
        // A request that died while it opened a bill is waited for no longer than a call may take.
        $young = $now->modify(sprintf('-%d seconds', ceil($this->clients->settings->timeout) + self::LATE));
        $total = $purchase->total->roundedToRupiah();
        $payer = Text::line($purchase->customer->name, 128);
        foreach ($this->bills->ofOrder($purchase->orderNo) as $bill) {
            $isSame = $bill->method === $option->method && $bill->channel === $option->channel && $bill->total->equals($total) && $bill->customerName === $payer;
            if (!$isSame || $bill->billNo === $own?->billNo) {
                continue;
            }
            $isYoung = $bill->createdAt > $young;
            if ($bill->state === BillState::Prepared && $isYoung) {
                $underWay ??= $bill;
            } elseif ($bill->state === BillState::Waiting && ($isYoung ? $bill->expiresAt > $now : self::isLasting($bill, $purchase) && $bill->expiresAt > $now->modify(self::TIME_LEFT))) {
                $open = $bill;
            }
        }

        return [$open, $underWay];
    }

    /** The page of a wallet or a bank depends on more than the bill, such as a telephone number, which the shopper may correct. */
    private static function isLasting(Bill $bill, Purchase $purchase): bool
    {
        return $bill->method === Method::Xpress || ($purchase->bankUserId === null && ($bill->payTo ?? $bill->qrContent ?? $bill->qrImageUrl) !== null);
    }

    private static function isEarlier(Bill $bill, Bill $other): bool
    {
        return [$bill->createdAt->getTimestamp(), $bill->billNo] < [$other->createdAt->getTimestamp(), $other->billNo];
    }

    private static function refuse(string $orderNo, ?string $paidBill): void
    {
        // Two tabs, the browser's way back: whoever comes late must not pay a second time. Bills that are open already can
        // still be paid, too: PaidAgain tells of that.
        $paidBill === null || throw new AlreadyPaidException("The order $orderNo is paid, with bill $paidBill.");
    }

    private function prepare(Purchase $purchase, PaymentOption $option): Bill
    {
        $now = $this->clock->now();
        $settings = $this->clients->settings;
        // Random numbers collide so rarely that a second one always helps.
        for ($try = 1; $try <= 10; $try++) {
            $bill = new Bill(
                billNo: BillNumbers::next($settings->billPrefix),
                orderNo: $purchase->orderNo,
                method: $option->method,
                channel: $option->channel,
                total: $purchase->total->roundedToRupiah(),
                state: BillState::Prepared,
                customerName: Text::line($purchase->customer->name, 128),
                createdAt: $now,
                expiresAt: $purchase->expiresAt ?? $now->modify("+$settings->billMinutes minutes"),
            );
            if ($this->bills->prepare($bill)) {
                return $bill;
            }
        }
        throw new \RuntimeException('No number was free for another bill.');
    }

    /**
     * @template T
     * @param \Closure(): T $send
     * @return T
     */
    private function attempt(Bill $bill, \Closure $send): mixed
    {
        try {
            return $send();
        } catch (\Throwable $e) {
            // Whatever is no exception of the client may have come after it had sent.
            $unknown = !$e instanceof Exception || $e instanceof OutcomeUnknownException || $e instanceof MalformedMessageException
                || ($e instanceof GatewayException && $e->responseCode === self::NUMBER_IN_USE);
            $this->logger->warning($unknown ? 'The outcome of bill {bill} is unknown.' : 'Bill {bill} was not created.', [
                'bill' => $bill->billNo, 'order' => $bill->orderNo, 'exception' => $e,
            ] + ($e instanceof Exception ? $e->context() : []));
            if ($unknown) {
                $this->bills->book(new Booking($bill, BillState::Unknown, $this->clock->now()));
                $this->outbox->deliver($bill->billNo);
            } else {
                $this->bills->created($bill->with(['state' => BillState::Failed]));
            }
            throw $e;
        }
    }

    private function debit(DebitClient $client): \Closure
    {
        return static function (Purchase $purchase, Bill $bill) use ($client): Bill {
            $kredivo = $bill->channel === Channel::Kredivo->value;
            $description = Text::line($purchase->description, 128);
            $addressee = Text::line($bill->customerName, 100);
            $payment = $client->create(new Debit\Bill(
                no: $bill->billNo,
                total: $bill->total,
                description: $description,
                expiresAt: $bill->expiresAt,
                channel: $bill->channel,
                customer: self::customer($purchase, $bill->customerName),
                items: Items::of($purchase->lines, $bill->total, $description, $bill->channel),
                date: $bill->createdAt,
                reference: Text::line($purchase->reference ?? $purchase->orderNo, 32),
                billing: $purchase->billing ?? new Address(name: $addressee),
                shipping: $purchase->shipping ?? new Address(name: $addressee, phone: $purchase->customer->phone),
                bankUserId: $purchase->bankUserId,
                installmentPlan: $kredivo ? $purchase->installmentPlan ?? '30_days' : null,
                extra: $purchase->extra,
            ));

            return $bill->with([
                'gatewayNo' => $payment->trxId,
                'payTo' => $payment->redirectUrl === null || Channels::hasNumber($bill->channel) ? $payment->trxId : null,
                'redirectUrl' => $payment->redirectUrl,
                'qrContent' => $payment->qrContent,
                'qrImageUrl' => $payment->qrImageUrl,
            ]);
        };
    }

    /** Whatever the names have that the page may not take is cleaned away. */
    private function page(XpressClient $client, string $returnUrl): \Closure
    {
        return function (Purchase $purchase, Bill $bill) use ($client, $returnUrl): Bill {
            $description = Text::plain(Text::line($purchase->description, 128), $bill->billNo);
            $items = Items::of($purchase->lines, $bill->total, $description, $bill->channel);
            $isReduced = array_filter($items, static fn (Debit\Item $item): bool => $item->unitPrice->minor < 0) !== [];
            $page = $client->create(new Xpress\Order(
                no: $bill->billNo,
                total: $bill->total,
                description: $description,
                expiresAt: $bill->expiresAt,
                customer: self::customer($purchase, Text::plain(Text::line($bill->customerName, 32), 'Customer')),
                // The page has no items whose price is below zero.
                items: array_map(self::plainItem(...), $isReduced ? Items::of([], $bill->total, $description, $bill->channel) : $items),
                returnUrl: $returnUrl,
                channels: $this->clients->settings->xpressChannels,
                date: $bill->createdAt,
                reference: Text::line($purchase->reference ?? $purchase->orderNo, 32),
                billing: $purchase->billing,
                shipping: $purchase->shipping,
                texts: Xpress\Texts::Clean,
                extra: $purchase->extra,
            ));

            return $bill->with(['redirectUrl' => $page->redirectUrl]);
        };
    }

    private static function plainItem(Debit\Item $item): Debit\Item
    {
        return new Debit\Item(Text::plain($item->name, 'Item'), $item->unitPrice, $item->quantity);
    }

    /** A guest has no number of his own. */
    private static function customer(Purchase $purchase, string $name): Debit\Customer
    {
        $customer = $purchase->customer;

        return new Debit\Customer(
            no: Text::line(($customer->no ?? '') !== '' ? (string) $customer->no : $purchase->orderNo, 32),
            name: $name,
            phone: $customer->phone,
            email: $customer->email,
        );
    }

    private function account(SnapClient $client): \Closure
    {
        return static function (Purchase $purchase, Bill $bill) use ($client): Bill {
            $account = $client->createVa(new Snap\VaBill(
                trxId: $bill->billNo,
                total: $bill->total,
                name: $bill->customerName,
                description: Text::line($purchase->description, 18),
                channel: $bill->channel,
                expiresAt: $bill->expiresAt,
                date: $bill->createdAt,
                email: $purchase->customer->email,
                phone: $purchase->customer->phone,
                extra: $purchase->extra,
            ));

            return $bill->with(self::payableTo($account->number) + [
                'redirectUrl' => $account->redirectUrl,
                'expiresAt' => $account->expiresAt ?? $bill->expiresAt,
            ]);
        };
    }

    /** Nothing is sent: the gateway asks the shop when the shopper types the number. */
    private function staticAccount(Purchase $purchase, Bill $bill): Bill
    {
        // No client looks at this amount before the shopper's bank asks for it.
        $bill->total->minor > 0 || throw new ValidationException('total must be more than zero', orderNo: $bill->billNo, violations: [[
            'field' => 'total', 'rule' => 'range', 'message' => 'must be more than zero', 'wireName' => 'totalAmount', 'limit' => null, 'length' => null, 'channel' => null,
        ]]);

        return $bill->with(self::payableTo(BillNumbers::account($bill->billNo, $this->clients->settings->snapCompanyCode)));
    }

    private function qr(SnapClient $client): \Closure
    {
        return static function (Purchase $purchase, Bill $bill) use ($client): Bill {
            $qr = $client->generateQr(new Snap\QrBill(
                partnerReferenceNo: $bill->billNo,
                amount: $bill->total,
                description: Text::line($purchase->description, 128),
                channel: $bill->channel,
                phone: $purchase->customer->phone,
                expiresAt: $bill->expiresAt,
                date: $bill->createdAt,
                extra: $purchase->extra,
            ));

            return $bill->with([
                'gatewayNo' => $qr->referenceNo,
                'qrContent' => $qr->qrContent,
                'qrImageUrl' => $qr->qrUrl,
                'redirectUrl' => $qr->qrImageUrl,
            ]);
        };
    }

    private function directDebit(SnapClient $client): \Closure
    {
        return static function (Purchase $purchase, Bill $bill) use ($client): Bill {
            $payment = $client->createDebit(new Snap\DebitBill(
                partnerReferenceNo: $bill->billNo,
                amount: $bill->total,
                description: Text::line($purchase->description, 128),
                channel: $bill->channel,
                expiresAt: $bill->expiresAt,
                phone: $purchase->customer->phone,
                customerName: $bill->customerName,
                email: $purchase->customer->email,
                date: $bill->createdAt,
                extra: $purchase->extra,
            ));

            return $bill->with(['gatewayNo' => $payment->referenceNo, 'redirectUrl' => $payment->redirectUrl]);
        };
    }

    /** @return array{payTo: string, accountParts: list<string|null>} */
    private static function payableTo(Snap\VaNumber $number): array
    {
        return ['payTo' => (string) $number, 'accountParts' => [$number->partnerServiceId, $number->customerNo, $number->virtualAccountNo]];
    }
}
