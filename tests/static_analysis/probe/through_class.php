<?php

/**
 * What PHPStan and Psalm must see. Every method of every client is called once: the types that they see are compared, and
 * every exception of its @throws tags is caught, one by one. An analyser complains of a catch that it holds for dead, and,
 * because this code documents no exception of its own, of one that is not caught. bin/static-analysis makes
 * ThroughInterface from this file.
 */

declare(strict_types=1);

namespace Faspay\StaticAnalysis;

use Faspay\AmountMismatchException;
use Faspay\CreditCard;
use Faspay\Debit;
use Faspay\GatewayException;
use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\NotSentException;
use Faspay\OutcomeUnknownException;
use Faspay\Recurring;
use Faspay\SignatureException;
use Faspay\TransportException;
use Faspay\ValidationException;

use function PHPStan\Testing\assertType;

final class ThroughClass
{
    public function __construct(
        private readonly Debit $debit,
        private readonly CreditCard $card,
        private readonly Recurring $recurring,
        private readonly Money $money,
    ) {
    }

    public function channels(): void
    {
        try {
            $channels = $this->debit->channels();
            assertType('list<Faspay\Debit\ChannelInfo>', $channels);
            $this->takeChannels($channels);
            foreach ($channels as $channel) {
                echo $channel->code, $channel->channel?->name;
            }
        } catch (GatewayException | TransportException | MalformedMessageException) {
        }
    }

    public function create(Debit\Bill $bill): void
    {
        try {
            $payment = $this->debit->create($bill);
            assertType('list<Faspay\Debit\PaymentItem>', $payment->items);
            assertType('array<string, mixed>', $payment->raw);
        } catch (ValidationException $e) {
            foreach ($e->violations as $violation) {
                assertType('array{field: string, rule: string, message: string, wireName: string|null, limit: int|null, length: int|null, channel: string|null}', $violation);
            }
        } catch (GatewayException $e) {
            assertType('array<string, mixed>', $e->raw);
        } catch (NotSentException) {
        } catch (OutcomeUnknownException) {
        } catch (MalformedMessageException $e) {
            assertType('array<string, mixed>', $e->raw);
        }
    }

    public function debitTexts(): void
    {
        try {
            echo $this->debit->redirectUrl('9999981900000001', 'SHOP0000000042');
            $form = $this->debit->permataNetForm('9999940200000001', $this->money);
            assertType('array<string, string>', $form->fields);
            echo $this->debit->briBindingForm('sari@example.com')->toHtml();
        } catch (ValidationException) {
        }
    }

    public function debitStatus(): void
    {
        try {
            $status = $this->debit->status('9999981900000001', 'SHOP0000000042');
            assertType('array<string, mixed>', $status->raw);
            assertType('DateTimeImmutable|null', $status->paidAt);
        } catch (ValidationException | GatewayException | TransportException | MalformedMessageException) {
        }
    }

    /** @param \Generator<int, array{string, string|null}> $lazy */
    public function statuses(\Generator $lazy): void
    {
        try {
            $results = $this->debit->statuses(['order-17' => ['9999981900000001', 'SHOP0000000042'], 18 => ['9999981900000002', null]], 4);
            assertType('array<Faspay\Debit\Status|Faspay\Exception>', $results);
            $this->takeResults($results);
            foreach ($results as $key => $result) {
                echo (string) $key, $result instanceof Debit\Status ? $result->status->value : $result->getMessage();
            }
            $this->debit->statuses($lazy);
        } catch (ValidationException) {
        }
    }

    /** @param \Generator<Money, array{string, string}> $lazy */
    public function eachStatus(\Generator $lazy): void
    {
        try {
            foreach ($this->debit->eachStatus($lazy, 4, 30.0) as $total => $result) {
                assertType('Faspay\Money', $total);
                assertType('Faspay\Debit\Status|Faspay\Exception', $result);
                echo $result instanceof Debit\Status ? $result->status->value : $result->getMessage();
            }
        } catch (ValidationException) {
        }
    }

    public function cancel(): void
    {
        try {
            $cancellation = $this->debit->cancel('9999981900000001', 'SHOP0000000042', 'changed mind');
            assertType('array<string, mixed>', $cancellation->raw);
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (NotSentException) {
        } catch (OutcomeUnknownException) {
        } catch (MalformedMessageException) {
        }
    }

    public function debitMessages(string $body): void
    {
        try {
            $notification = $this->debit->verifyNotification($body);
            assertType('array<string, mixed>', $notification->raw);
            $visit = $this->debit->verifyReturn($_GET);
            assertType('array<string, mixed>', $visit->raw);
            $request = $this->debit->verifyStaticVa('8641162021000007', 'signature', $_GET);
            assertType('array<string, mixed>', $request->raw);
        } catch (SignatureException $e) {
            echo $e->rule;
        } catch (MalformedMessageException) {
        }
    }

    public function debitConfirm(Debit\Notification $notification): void
    {
        try {
            assertType('Faspay\Debit\Status', $this->debit->confirm($notification, $this->money, '9999981900000001'));
        } catch (AmountMismatchException $e) {
            assertType('Faspay\Billing\Status|Faspay\CreditCard\Result|Faspay\Debit\Status|Faspay\SendMe\Status|Faspay\Snap\Status', $e->status);
            assertType('Faspay\Money|null', $e->actual);
        } catch (SignatureException) {
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (TransportException) {
        } catch (MalformedMessageException) {
        }
    }

    public function others(\DateTimeInterface $expiresAt): void
    {
        try {
            $this->debit->updateStaticVa('8641162021000007', $this->money, 'Sari', $expiresAt);
            $this->debit->pushOvo('9999981200000001', '081234567890');
            $this->debit->activateOvo('081234567890', 'Sari');
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (TransportException) {
        } catch (MalformedMessageException) {
        }
    }

    public function cardForm(CreditCard\Order $order): void
    {
        try {
            assertType('array<string, string>', $this->card->paymentForm($order)->fields);
        } catch (ValidationException) {
        }
    }

    public function charge(CreditCard\Order $order, CreditCard\Card $card): void
    {
        try {
            $result = $this->card->charge($order, $card, '203.0.113.7');
            assertType('array<string, mixed>', $result->raw);
            assertType('array{statusCode?: string, errorCode?: string, userCode?: string, eui?: string, eci?: string, acquirerBank?: string}', $result->explain());
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (NotSentException) {
        } catch (OutcomeUnknownException) {
        } catch (MalformedMessageException) {
        }
    }

    public function cardStatus(): void
    {
        try {
            assertType('Faspay\CreditCard\Result', $this->card->status('ORDER-1', $this->money));
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (TransportException) {
        } catch (SignatureException) {
        } catch (MalformedMessageException) {
        }
    }

    public function cardOperations(): void
    {
        try {
            $this->card->capture('ORDER-1', 'D4701B33-BED5-404B-BBAC-BA1DBE60F759', $this->money);
            $this->card->void('ORDER-1', 'D4701B33-BED5-404B-BBAC-BA1DBE60F759', $this->money);
            $operation = $this->card->refund('ORDER-1', 'D4701B33-BED5-404B-BBAC-BA1DBE60F759', $this->money, $this->money);
            assertType('array<string, mixed>', $operation->raw);
        } catch (ValidationException) {
        } catch (NotSentException) {
        } catch (OutcomeUnknownException) {
        } catch (MalformedMessageException) {
        }
    }

    public function tokens(): void
    {
        try {
            $this->card->token('47271385-94F5-410A-9890-09CBB77F2A66', CreditCard\TokenType::Static);
            $token = $this->card->lastToken('47271385-94F5-410A-9890-09CBB77F2A66');
            assertType('array<string, mixed>', $token->raw);
        } catch (ValidationException | GatewayException | TransportException | MalformedMessageException) {
        }
        try {
            $this->card->deleteToken('47271385-94F5-410A-9890-09CBB77F2A66', CreditCard\TokenType::Static);
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (NotSentException) {
        } catch (OutcomeUnknownException) {
        } catch (MalformedMessageException) {
        }
    }

    public function cardMessages(string $body): void
    {
        try {
            assertType('array<string, mixed>', $this->card->verifyNotification($_POST)->raw);
            $this->card->verifyNotification($body);
            assertType('array<string, mixed>', $this->card->verifyReturn($_GET)->raw);
        } catch (SignatureException | MalformedMessageException) {
        }
    }

    public function cardConfirm(CreditCard\Notification $notification): void
    {
        try {
            assertType('Faspay\CreditCard\Result', $this->card->confirm($notification, $this->money));
        } catch (AmountMismatchException) {
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (TransportException) {
        } catch (SignatureException) {
        } catch (MalformedMessageException) {
        }
    }

    public function memberForms(Recurring\Member $member, CreditCard\Order $order, \DateTimeInterface $from): void
    {
        try {
            $this->recurring->registrationForm($member, $order);
            $this->recurring->updateCardForm($member, $order);
            $charges = $this->recurring->schedule($member, $from);
            assertType('list<Faspay\Recurring\ScheduledCharge>', $charges);
            $this->takeCharges($charges);
            foreach ($charges as $charge) {
                assertType('list<DateTimeImmutable>', $charge->retryDates);
            }
        } catch (ValidationException) {
        }
    }

    public function memberCalls(Recurring\Member $member): void
    {
        try {
            assertType('array<string, mixed>', $this->recurring->updateMember($member)->raw);
            $this->recurring->cancel($member);
        } catch (ValidationException) {
        } catch (GatewayException) {
        } catch (NotSentException) {
        } catch (OutcomeUnknownException) {
        } catch (MalformedMessageException) {
        }
        try {
            $this->recurring->status('2019041000004');
        } catch (ValidationException | GatewayException | TransportException | MalformedMessageException) {
        }
    }

    public function memberMessages(string $body): void
    {
        try {
            assertType('array<string, mixed>', $this->recurring->verifyReturn($_POST, 'ORDER-1', '2019041000004')->raw);
            assertType('array<string, mixed>', $this->recurring->verifyNotification($body)->raw);
        } catch (SignatureException | MalformedMessageException) {
        }
        try {
            assertType('array<string, mixed>', $this->recurring->readCardExpiry($body)->raw);
        } catch (MalformedMessageException) {
        }
    }

    /** @param list<Debit\ChannelInfo> $channels */
    private function takeChannels(array $channels): void
    {
        echo \count($channels);
    }

    /** @param array<array-key, Debit\Status|\Faspay\Exception> $results */
    private function takeResults(array $results): void
    {
        echo \count($results);
    }

    /** @param list<Recurring\ScheduledCharge> $charges */
    private function takeCharges(array $charges): void
    {
        echo \count($charges);
    }
}
