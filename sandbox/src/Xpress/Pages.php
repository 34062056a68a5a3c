<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Xpress;

use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\CardPages;
use Faspay\Sandbox\CardPayments;
use Faspay\Sandbox\CardSignature;
use Faspay\Sandbox\Clock;
use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Pages as Shopper;
use Faspay\Sandbox\Transactions;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** Faspay's page in its steps: the shopper chooses a channel, confirms, and pays on the channel's own page. */
final readonly class Pages
{
    public function __construct(
        private Shopper $pages,
        private Clock $clock,
        private CurrentMerchant $merchant,
        private Merchants $merchants,
        private Orders $orders,
        private Transactions $transactions,
        private CardPages $cards,
        private CardPayments $cardPayments,
    ) {
    }

    public static function address(array $order): string
    {
        return "/v4/payment/{$order['order_key']}";
    }

    /** The first step: the channels. A payment that began is shown instead. */
    public function open(Request $request, string $key): Response
    {
        return $this->withOrder($key, $this->choice(...));
    }

    /** The second step: what was chosen. */
    public function checkout(Request $request): Response
    {
        return $this->withChoice($request, $this->confirmation(...));
    }

    /** The third step: the payment begins. */
    public function order(Request $request): Response
    {
        return $this->withChoice($request, fn (array $order, string $channel, array $form): Response => match (true) {
            ($form['txtTerm'] ?? '') === '' => $this->confirmation($order, $channel, $form, 'Accept the terms to go on.'),
            $channel === Choice::CARD => $this->payByCard($order),
            default => $this->payByDebit($order, $channel),
        });
    }

    /** Where the payment of an order that began is. Null: it did not begin, or may begin anew. */
    public function payment(array $order): ?string
    {
        if ($order['channel'] === Choice::CARD) {
            return '/payment/card?' . http_build_query(['TRANSACTIONID' => $order['trx_id']]);
        }
        $trx = $order['trx_id'] === null ? null : $this->transactions->find(['trx_id' => $order['trx_id']]);
        $isSettled = $trx !== null && ($trx['status']->isOpen() || $trx['paid'] !== null || $trx['reference'] !== null);

        return $isSettled ? $this->pages->payUrl($trx) : null;
    }

    /** @param callable(array): Response $show what happens to an order that can still be paid */
    private function withOrder(string $key, callable $show): Response
    {
        $order = $this->orders->find(['order_key' => $key]);
        if ($order === null || $this->merchants->find($order['merchant_id']) === null) {
            return $this->pages->problem('Unknown order', 'There is no such payment page.', 404);
        }
        $payment = $this->payment($order);

        // The address names no merchant, whose clock may stand elsewhere than that of all.
        return $this->merchant->during($order['merchant_id'], fn (): Response => match (true) {
            $payment !== null => new RedirectResponse($payment, 303),
            $this->orders->isExpired($order) => $this->pages->problem('This page has expired', 'The time to pay this order is over. Order again in the shop.', 410),
            default => $show($order),
        });
    }

    /** @param callable(array, string, array): Response $show what happens to a channel that the order offers */
    private function withChoice(Request $request, callable $show): Response
    {
        $form = CardForm::fields($request->request->all());
        $channel = $form['pglist_rad'] ?? '';

        return $this->withOrder($form['checkout'] ?? '', fn (array $order): Response => isset(Choice::of($order)[$channel])
            ? $show($order, $channel, $form)
            : $this->choice($order, 'Choose how you want to pay.'));
    }

    private function choice(array $order, ?string $problem = null): Response
    {
        return $this->page('xpress_channels', $order, $problem, ['groups' => Choice::grouped($order)]);
    }

    /** @param array<string, string> $form what the shopper typed before */
    private function confirmation(array $order, string $channel, array $form = [], ?string $problem = null): Response
    {
        return $this->page('xpress_confirm', $order, $problem, [
            'channel' => $channel, 'name' => Choice::of($order)[$channel], 'phone' => $form['tel'] ?? $order['request']['msisdn'],
        ]);
    }

    private function page(string $template, array $order, ?string $problem, array $values): Response
    {
        return $this->pages->page($template, [
            'order' => $order, 'merchant' => $this->merchants->find($order['merchant_id'])['name'], 'address' => self::address($order),
            'expires' => $this->clock->text((int) $order['expires_at']), 'style' => Choice::style($order), 'problem' => $problem,
        ] + $values, $problem === null ? 200 : 422);
    }

    private function payByDebit(array $order, string $channel): Response
    {
        // Debit's messages count in hundredths.
        $bill = ['payment_channel' => $channel, 'bill_total' => (string) $order['total'], 'pay_type' => '1', 'merchant' => $this->merchants->find($order['merchant_id'])['name']] + $order['request'];
        $trxId = $this->orders->choose($order, $channel, fn (): string => $this->transactions->create($bill, (int) $order['expires_at'])['trx_id']);

        return $trxId === null ? $this->pages->decidedAlready(self::address($order)) : new RedirectResponse($this->payment(['channel' => $channel, 'trx_id' => $trxId]), 303);
    }

    /** The page posts the card form in the merchant's name. The result is told where the merchant is told of its other payments, too. */
    private function payByCard(array $order): Response
    {
        $merchant = $this->merchants->cardOf($order['merchant_id']);
        if ($merchant === null) {
            return $this->choice($order, 'This sandbox has no account for cards. Choose another way to pay.');
        }
        $request = $order['request'];
        $amount = CardForm::amount($order['total']);
        $response = $this->cards->payment(Request::create('/payment', 'POST', [
            'TRANSACTIONTYPE' => '1', 'RESPONSE_TYPE' => '1', 'MERCHANTID' => $merchant['id'], 'PAYMENT_METHOD' => '1', 'MERCHANT_TRANID' => $order['bill_no'], 'CURRENCYCODE' => 'IDR',
            'AMOUNT' => $amount, 'CUSTNAME' => $request['cust_name'], 'CUSTEMAIL' => mb_substr($request['email'], 0, 100), 'DESCRIPTION' => mb_substr($request['bill_desc'], 0, 100),
            'RETURN_URL' => $request['return_url'], 'handshake_url' => (string) $this->merchants->find($order['merchant_id'])['notifyUrl'],
            'SIGNATURE' => CardSignature::payment($merchant, $order['bill_no'], $amount),
        ]));
        $trx = $this->cardPayments->find(['merchant_id' => $merchant['id'], 'tran_id' => $order['bill_no']]);
        if ($trx !== null && $this->orders->choose($order, Choice::CARD, static fn (): string => $trx['trx_id']) !== null) {
            return new RedirectResponse($this->payment(['channel' => Choice::CARD, 'trx_id' => $trx['trx_id']]), 303);
        }

        return $response;
    }
}
