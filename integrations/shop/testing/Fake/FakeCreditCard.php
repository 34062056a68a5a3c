<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

use Faspay\CreditCard\Card;
use Faspay\CreditCard\Notification;
use Faspay\CreditCard\Operation;
use Faspay\CreditCard\Order;
use Faspay\CreditCard\Result;
use Faspay\CreditCard\ReturnVisit;
use Faspay\CreditCard\Token;
use Faspay\CreditCard\TokenType;
use Faspay\CreditCardClient;
use Faspay\Form;
use Faspay\Money;

/** The client of cards at a FakeGateway. Every answer of the gateway must be lined up. */
final readonly class FakeCreditCard implements CreditCardClient
{
    public function __construct(private FakeGateway $gateway)
    {
    }

    public function paymentForm(Order $order): Form
    {
        return $this->gateway->local($this->gateway->localCards, 'card.paymentForm', $order)->paymentForm($order);
    }

    public function charge(Order $order, Card $card, string $shopperIp): Result
    {
        return $this->gateway->call('card.charge', Result::class, [$order, $card, $shopperIp]);
    }

    public function status(string $orderId, Money $amount, ?string $transactionId = null): Result
    {
        return $this->gateway->call('card.status', Result::class, [$orderId, $amount, $transactionId]);
    }

    public function capture(string $orderId, string $transactionId, Money $amount): Operation
    {
        return $this->gateway->call('card.capture', Operation::class, [$orderId, $transactionId, $amount]);
    }

    public function void(string $orderId, string $transactionId, Money $amount): Operation
    {
        return $this->gateway->call('card.void', Operation::class, [$orderId, $transactionId, $amount]);
    }

    public function refund(string $orderId, string $transactionId, Money $amount, Money $refund): Operation
    {
        return $this->gateway->call('card.refund', Operation::class, [$orderId, $transactionId, $amount, $refund]);
    }

    public function token(#[\SensitiveParameter] string $token, TokenType $type): Token
    {
        return $this->gateway->call('card.token', Token::class, [$token, $type]);
    }

    public function deleteToken(#[\SensitiveParameter] string $token, TokenType $type): Token
    {
        return $this->gateway->call('card.deleteToken', Token::class, [$token, $type]);
    }

    public function lastToken(#[\SensitiveParameter] string $token, ?string $orderId = null): Token
    {
        return $this->gateway->call('card.lastToken', Token::class, [$token, $orderId]);
    }

    public function verifyNotification(array|string $body): Notification
    {
        return $this->gateway->local($this->gateway->localCards, 'card.verifyNotification', $body)->verifyNotification($body);
    }

    public function verifyReturn(array|string $params): ReturnVisit
    {
        return $this->gateway->local($this->gateway->localCards, 'card.verifyReturn', $params)->verifyReturn($params);
    }

    public function confirm(Notification $notification, Money $expected): Result
    {
        return $this->gateway->call('card.confirm', Result::class, [$notification, $expected]);
    }
}
