<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

/** Cards: the payment window, refunds and voids from the order's page. */
final class CardTest extends ShopTestCase
{
    private const APPROVED = '4440000009900010';

    public function testTheShopperTypesTheCardAtTheGatewayAndTheOrderIsPaid(): void
    {
        $bought = $this->shopper->buyThroughStoreApi('faspay_card', [[$this->product(), 2]]);
        self::assertSame(200, $bought['status'], (string) json_encode($bought['body']));
        $id = $bought['body']['order_id'];
        $receipt = $this->shopper->page($bought['body']['payment_result']['redirect_url']);
        self::assertStringContainsString('Pay by card', $receipt);
        self::assertStringNotContainsString('abcde', $receipt);
        $this->payByCard($receipt);
        $order = $this->order($id);
        self::assertSame(['processing', true, $this->bill($id)['gateway_no']], [$order['status'], $order['paid'], $order['transaction']]);
    }

    public function testRefundsInPartsUntilNothingIsLeft(): void
    {
        $id = $this->paidOrder(2);
        self::assertSame('ok', $this->refund($id, '5000'));
        self::assertSame('ok', $this->refund($id, '15000'));
        $order = $this->order($id);
        self::assertSame(['refunded', '20000'], [$order['status'], $order['refunded']]);
        self::assertSame('20000.00', (string) $this->atTheGateway($id)->refundedTotal);
        self::assertNotSame('ok', $this->refund($id, '1'));
    }

    public function testARefundWhoseAnswerWasLostIsNotMadeTwice(): void
    {
        $id = $this->paidOrder(1);
        self::assertStringContainsString('not known whether', $this->refund($id, '4000', losesAnswer: true));
        self::assertSame('4000.00', (string) $this->atTheGateway($id)->refundedTotal);
        self::assertSame('0', $this->order($id)['refunded']);

        self::assertStringContainsString('was paid back by the earlier try', $this->refund($id, '4000'));
        self::assertSame('4000.00', (string) $this->atTheGateway($id)->refundedTotal);
        self::assertSame('ok', $this->refund($id, '4000', byHand: true));
        self::assertSame('ok', $this->refund($id, '6000'));
        self::assertSame('10000.00', (string) $this->atTheGateway($id)->refundedTotal);
        self::assertSame('refunded', $this->order($id)['status']);
    }

    public function testARefundThatIsUnderWayKeepsAnotherOneAway(): void
    {
        $id = $this->paidOrder(1);
        $intend = '
            $ledger = new Faspay\WooCommerce\RefundLedger(new Faspay\WooCommerce\WpdbConnection($GLOBALS["wpdb"]));
            return $ledger->intend($billNo, "refund", Faspay\Money::idr(4000), Faspay\Money::idr(0), new DateTimeImmutable($when));';
        self::assertTrue($this->site->run($intend, ['billNo' => $this->bill($id)['bill_no'], 'when' => 'now']));
        // Another administrator presses the button before the gateway has answered the first one.
        self::assertStringContainsString('under way', $this->refund($id, '4000'));
        self::assertSame(0, $this->atTheGateway($id)->refundedTotal->minor ?? 0);

        // Later it is certain that the first one was never sent.
        $this->site->run('global $wpdb; return $wpdb->query("UPDATE {$wpdb->prefix}faspay_refunds SET created_at = created_at - 3600");');
        self::assertSame('ok', $this->refund($id, '4000'));
        self::assertSame('4000.00', (string) $this->atTheGateway($id)->refundedTotal);
    }

    public function testARefundThatTheGatewayRefusesIsNotRecorded(): void
    {
        $id = $this->paidOrder(1);
        $this->gateway->reverse($this->bill($id)['bill_no']);
        self::assertSame('refunded', $this->order($id)['status']);
        self::assertNull($this->atTheGateway($id)->refundedTotal?->minor ?: null);
    }

    public function testAVoidFromTheOrdersPage(): void
    {
        $id = $this->paidOrder(1);
        $this->site->run('do_action("woocommerce_order_action_faspay_void", wc_get_order($id)); return true;', ['id' => $id]);
        $order = $this->order($id);
        self::assertSame('refunded', $order['status'], implode("\n", $order['notes']));
        self::assertSame(\Faspay\CardStatus::Voided, $this->atTheGateway($id)->status);
    }

    public function testOtherChannelsAreHonestlyRefundedByHand(): void
    {
        $id = $this->shopper->buyThroughStoreApi('faspay_402', [[$this->product(), 1]])['body']['order_id'];
        $this->gateway->pay($this->bill($id)['bill_no']);
        self::assertFalse($this->site->run('return wc_get_payment_gateway_by_order(wc_get_order($id))->supports("refunds");', ['id' => $id]));
        $this->shopper->login();
        $page = $this->shopper->page($this->site->run('return wc_get_order($id)->get_edit_order_url();', ['id' => $id]));
        self::assertStringContainsString($this->bill($id)['bill_no'], $page);
        self::assertStringContainsString('Faspay cannot pay this kind of payment back by itself', $page);
    }

    /** @return array<string, string> */
    private static function card(): array
    {
        return ['CARDNO' => self::APPROVED, 'CARDNAME' => 'SARI DEWI', 'EXPIRYMONTH' => '12', 'EXPIRYYEAR' => (string) ((int) date('Y') + 3), 'CARDCVC' => '123', 'CARDTYPE' => 'V', 'decision' => 'pay'];
    }

    private function paidOrder(int $quantity): int
    {
        $bought = $this->shopper->buyThroughStoreApi('faspay_card', [[$this->product(), $quantity]]);
        $id = $bought['body']['order_id'] ?? self::fail((string) json_encode($bought));
        $this->payByCard($this->shopper->page($bought['body']['payment_result']['redirect_url']));
        self::assertSame('processing', $this->order($id)['status']);

        return $id;
    }

    /** Types the card that the gateway approves, and comes back to the shop. */
    private function payByCard(string $receipt): void
    {
        $cardPage = $this->shopper->submit($this->site->url, $receipt, '//form[@id="faspay-form"]');
        $back = $this->shopper->submit($this->gateway->url, $cardPage, '//form[.//input[@name="CARDNO"]]', self::card());
        self::assertTrue(str_contains($back, 'woocommerce-order-received'), substr(strip_tags($back), 0, 500));
    }

    private function atTheGateway(int $id): \Faspay\CreditCard\Result
    {
        $bill = $this->bill($id);

        return $this->gateway->creditCard()->status($bill['bill_no'], \Faspay\Money::fromMinor((int) $bill['total']), $bill['gateway_no']);
    }

    /** @return string "ok", or why there is no refund */
    private function refund(int $id, string $amount, bool $byHand = false, bool $losesAnswer = false): string
    {
        return $this->site->run('
            if ($losesAnswer) {
                $plugin = Faspay\WooCommerce\Plugin::instance();
                $client = new class ($plugin->shop()->clients->cards()) implements Faspay\CreditCardClient {
                    public function __construct(private Faspay\CreditCardClient $inner) {}
                    public function paymentForm(Faspay\CreditCard\Order $order): Faspay\Form { return $this->inner->paymentForm($order); }
                    public function charge(Faspay\CreditCard\Order $order, Faspay\CreditCard\Card $card, string $shopperIp): Faspay\CreditCard\Result { throw new LogicException(); }
                    public function status(string $orderId, Faspay\Money $amount, ?string $transactionId = null): Faspay\CreditCard\Result { return $this->inner->status($orderId, $amount, $transactionId); }
                    public function capture(string $orderId, string $transactionId, Faspay\Money $amount): Faspay\CreditCard\Operation { throw new LogicException(); }
                    public function void(string $orderId, string $transactionId, Faspay\Money $amount): Faspay\CreditCard\Operation { throw new LogicException(); }
                    public function refund(string $orderId, string $transactionId, Faspay\Money $amount, Faspay\Money $refund): Faspay\CreditCard\Operation {
                        $this->inner->refund($orderId, $transactionId, $amount, $refund);
                        throw new Faspay\OutcomeUnknownException("the answer was lost");
                    }
                    public function token(string $token, Faspay\CreditCard\TokenType $type): Faspay\CreditCard\Token { throw new LogicException(); }
                    public function deleteToken(string $token, Faspay\CreditCard\TokenType $type): Faspay\CreditCard\Token { throw new LogicException(); }
                    public function lastToken(string $token, ?string $orderId = null): Faspay\CreditCard\Token { throw new LogicException(); }
                    public function verifyNotification(array|string $body): Faspay\CreditCard\Notification { throw new LogicException(); }
                    public function verifyReturn(array|string $params): Faspay\CreditCard\ReturnVisit { throw new LogicException(); }
                    public function confirm(Faspay\CreditCard\Notification $notification, Faspay\Money $expected): Faspay\CreditCard\Result { throw new LogicException(); }
                };
                $ledger = new Faspay\WooCommerce\RefundLedger(new Faspay\WooCommerce\WpdbConnection($GLOBALS["wpdb"]));
                $result = (new Faspay\WooCommerce\CardRefunds($client, $plugin->shop()->bills, $ledger, $plugin->logger()))->refund(wc_get_order($id), $amount);
            } else {
                $result = wc_create_refund(["order_id" => $id, "amount" => $amount, "refund_payment" => !$byHand]);
            }

            return is_wp_error($result) ? $result->get_error_message() : "ok";
        ', ['id' => $id, 'amount' => $amount, 'byHand' => $byHand, 'losesAnswer' => $losesAnswer]);
    }
}
