<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What payers and time do to payments, of which the merchant is told. */
final readonly class SnapPayer
{
    private const MINUTES_TO_PAY = 30;

    public function __construct(
        private Clock $clock,
        private CurrentMerchant $merchant,
        private SnapPayments $payments,
        private SnapCaller $caller,
    ) {
    }

    /** False: not possible from here. */
    public function decide(array $trx, SnapStatus $to): bool
    {
        $moved = $this->payments->move($trx, $to);
        if ($moved && !$to->isOpen()) {
            $this->caller->notify($this->payments->find(['id' => $trx['id']]));
        }

        return $moved;
    }

    /** Pays this amount, even if it is not the bill's, and notifies the shop. False: the payment is not open. */
    public function payAmount(array $trx, int $cents): bool
    {
        $paid = $this->payments->move($trx, SnapStatus::Paid);
        if ($paid) {
            $this->caller->notify($this->payments->price($trx, $cents));
        }

        return $paid;
    }

    /** Expires what is due. */
    public function expire(): void
    {
        foreach ($this->payments->due() as $trx) {
            $this->merchant->during($trx['merchant_id'], fn (): bool => $this->decide($trx, SnapStatus::Expired));
        }
    }

    /**
     * The payer types the number of an account that the merchant gave out itself; the merchant is asked what it costs.
     *
     * @return array{trx: array<string, mixed>, reply: ?SnapReply, problem: ?string} the problem: why it cannot be paid
     */
    public function inquire(array $merchant, string $serviceId, string $customerNo, string $channel): array
    {
        $trx = $this->open($merchant, $serviceId, $customerNo, $channel);
        $reply = $this->caller->inquire($trx);
        $problem = match (true) {
            $reply === null => 'this merchant has no snapUrl',
            !$reply->isAccepted() => $reply->verdict,
            preg_match(SnapForm::AMOUNT, $reply->text('totalAmount.value')) !== 1 => 'the answer has no totalAmount',
            default => $this->routeProblem($reply, $merchant),
        };
        if ($problem !== null) {
            $this->payments->move($trx, SnapStatus::Failed, $problem);

            return ['trx' => $this->payments->find(['id' => $trx['id']]), 'reply' => $reply, 'problem' => $problem];
        }

        return [
            'trx' => $this->payments->price($trx, SnapForm::cents($reply->text('totalAmount.value'))),
            'reply' => $reply, 'problem' => null,
        ];
    }

    /** Whether it can be an account's number: digits, of which the first so many are the company's. */
    public static function isNumber(mixed $number, mixed $prefixLength): bool
    {
        return is_string($number) && preg_match('/^\d+$/D', $number) === 1 && is_int($prefixLength)
            && $prefixLength >= 1 && $prefixLength <= 8
            && strlen($number) > $prefixLength && strlen($number) <= $prefixLength + 20;
    }

    /** An account that is paid without having been inquired. */
    public function open(array $merchant, string $serviceId, string $customerNo, string $channel): array
    {
        $requestId = bin2hex(random_bytes(16));

        return $this->payments->create($merchant['id'], [
            'product' => 'static', 'partner_ref' => $requestId, 'channel' => $channel, 'total' => 0,
            'expires_at' => $this->clock->now() + self::MINUTES_TO_PAY * 60,
            'service_id' => $serviceId, 'customer_no' => $customerNo, 'request_id' => $requestId,
        ]);
    }

    /** Takes the money and tells the merchant; gives it back if the merchant does not want it. Null: it is not open. */
    public function pay(array $trx, int $cents, ?string $form = null): ?array
    {
        if (!$this->payments->move($trx, SnapStatus::Paid)) {
            return null;
        }
        $trx = $this->payments->price($trx, $cents);
        $reply = $this->caller->notify($trx, form: $form);
        if ($reply !== null && $reply->isFinal() && !$reply->isAccepted()) {
            $this->payments->takeBack($trx);
        }

        return ['trx' => $this->payments->find(['id' => $trx['id']]), 'reply' => $reply];
    }

    /** Where the answer may have a route is not known for sure: each of the four places will do. */
    private function routeProblem(SnapReply $reply, array $merchant): ?string
    {
        $cents = SnapForm::cents($reply->text('totalAmount.value'));
        foreach ([$reply->answer['virtualAccountData'], $reply->answer] as $place) {
            foreach (['additionalInfo', 'additional_info'] as $name) {
                $problem = SplitRoute::problem($place[$name]['route'] ?? null, $merchant, $cents);
                if ($problem !== null) {
                    return $problem;
                }
            }
        }

        return null;
    }
}
