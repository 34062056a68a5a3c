<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\Payment;

use Faspay\OutcomeUnknownException;
use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Message;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Sql\PdoConnection;
use Faspay\Shop\Sql\SqlBillStore;
use Faspay\Shop\Testing\ShopDriver;
use Faspay\WooCommerce\Tests\World\World;
use GuzzleHttp\Client;

/** Drives the running shop for the table of events: over HTTP, with orders of WooCommerce. */
final class WooDriver implements ShopDriver
{
    private readonly Client $http;
    private readonly BillStore $bills;

    /** @var array<string, string> the ids of the orders by the numbers that the table has for them */
    private array $orders = [];

    public function __construct(private readonly World $world)
    {
        $this->http = new Client(['base_uri' => $world->site->url, 'http_errors' => false, 'timeout' => 600]);
        $connection = $world->database->connection('wordpress') ?? throw new \RuntimeException('the database is gone');
        $this->bills = new RenamedOrders(new SqlBillStore(new PdoConnection($connection), 'shop_faspay_'), $this->order(...));
    }

    public function bills(): BillStore
    {
        return $this->bills;
    }

    public function open(Purchase $purchase, PaymentOption $option): Bill
    {
        try {
            $billNo = $this->world->site->run('
                $order = wc_get_order($id);
                $order->set_payment_method("faspay_$channel");
                $order->save();
                $purchase = (new Faspay\WooCommerce\OrderPurchase($order))->purchase();
                $option = new Faspay\Shop\PaymentOption(Faspay\Shop\Method::from($method), $channel, $channel);

                return Faspay\WooCommerce\Plugin::instance()->shop()->checkout->open($purchase, $option)->billNo;
            ', ['id' => (int) $this->order($purchase->orderNo), 'method' => $option->method->value, 'channel' => $option->channel]);
        } catch (\RuntimeException $e) {
            // The exception stayed in the shop; its class is told.
            throw str_starts_with($e->getMessage(), OutcomeUnknownException::class) ? new OutcomeUnknownException($e->getMessage()) : $e;
        }

        return $this->bills->find($billNo) ?? throw new \RuntimeException("the bill $billNo was not recorded");
    }

    public function receive(string $product, Message $message): Answer
    {
        $path = match ($product) {
            'debit' => '/?wc-api=faspay',
            'card' => '/?wc-api=faspay_card',
            default => $message->path,
        };
        $headers = array_filter($message->headers, static fn (int|string $name) => !in_array(strtolower((string) $name), ['host', 'content-length', 'connection'], true), ARRAY_FILTER_USE_KEY);
        $answer = $this->http->post($path, ['body' => $message->body, 'headers' => $headers]);

        return new Answer($answer->getStatusCode(), array_map(static fn (array $values) => $values[0], $answer->getHeaders()), (string) $answer->getBody(), $answer->getStatusCode() < 300);
    }

    public function reconcile(): void
    {
        $this->world->site->run('do_action(Faspay\WooCommerce\Schedule::RECONCILE); return true;');
    }

    public function told(string $orderNo): array
    {
        $id = $this->order($orderNo);

        return array_values(array_column(array_filter($this->world->site->events(), static fn (array $line) => $line['order'] === $id), 'event'));
    }

    public function dieBeforeCommit(): void
    {
        $this->world->site->die();
    }

    /** The status that WooCommerce has for an order now. */
    public function status(string $orderNo): string
    {
        return $this->world->site->run('return wc_get_order($id)->get_status();', ['id' => (int) $this->order($orderNo)]);
    }

    /** The id of an order over Rp 10.000, which is made when it is first named. */
    private function order(string $orderNo): string
    {
        return $this->orders[$orderNo] ??= (string) $this->world->site->run('
            $order = wc_create_order();
            $order->add_product(wc_get_product(wc_get_products(["name" => "Kopi Gayo 250 g", "return" => "ids"])[0]));
            foreach (["first_name" => "Sari", "email" => "sari@example.com", "phone" => "0812-3456-7890"] as $name => $value) { $order->{"set_billing_$name"}($value); }
            $order->calculate_totals();

            return $order->save();
        ');
    }
}
