<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing;

use Faspay\Billing;
use Faspay\Channel;
use Faspay\CreditCard;
use Faspay\Debit;
use Faspay\Form;
use Faspay\Money;
use Faspay\Recurring;
use Faspay\Sandbox\RecurringOperations;
use Faspay\Sandbox\SnapSignature;
use Faspay\Snap;
use Faspay\Xpress;
use PHPUnit\Framework\Assert;

/**
 * A Faspay of your own. The sandbox starts with the first test that asks for it and ends with the test process. What one
 * test does, the next one does not see.
 *
 * A payment is named by your order number or by the gateway's number. Where several payments have the number, the newest
 * is meant. Every method but the assertions throws \RuntimeException with the sandbox's own words where the sandbox
 * refuses, such as for a payment that does not exist or cannot change that way.
 */
final readonly class Gateway
{
    private const NAME = 'Sample Store';

    /** @param string $url the address that clients have as baseUrl; its pages show what happened */
    private function __construct(
        private Process $process,
        public string $url,
        public string $merchantId,
        public string $userId,
        #[\SensitiveParameter] private string $password,
        #[\SensitiveParameter] private string $cardPassword,
    ) {
    }

    /**
     * Starts the sandbox if it does not run yet, and gives this test a merchant without any payments.
     *
     * @param string|null $notifyUrl your shop's address for notifications, if a server runs it: the gateway then really
     *        calls it. Null means that notificationFor() alone tells what is sent
     * @param string|null $snapUrl your shop's address under SNAP; the gateway adds the paths, such as "/v1.0/qr/qr-mpm-notify"
     * @param string|null $cardNotifyUrl the same for card payments
     * @param string|null $recurringNotifyUrl the same for recurring members
     * @param 'json'|'xml' $format of Debit's notifications
     * @param string|null $billingNotifyUrl as $notifyUrl, for bills
     */
    public static function start(
        ?string $notifyUrl = null,
        ?string $snapUrl = null,
        ?string $cardNotifyUrl = null,
        ?string $recurringNotifyUrl = null,
        string $format = 'json',
        ?string $billingNotifyUrl = null,
    ): self {
        $process = Process::one();
        $merchant = $process->control('POST', 'merchants', [
            'name' => self::NAME, 'format' => $format, 'notifyUrl' => $notifyUrl ?? "$process->letterBox/notification",
            'snapUrl' => $snapUrl ?? $process->letterBox, 'cardNotifyUrl' => $cardNotifyUrl ?? "$process->letterBox/card-callback",
            'recurringNotifyUrl' => $recurringNotifyUrl ?? "$process->letterBox/recurring-notification",
            'billingNotifyUrl' => $billingNotifyUrl ?? "$process->letterBox/billing-callback",
        ]);

        return new self($process, $process->url, $merchant['id'], $merchant['userId'], $merchant['password'], $merchant['cardPassword']);
    }

    /** A client of this test's merchant. */
    public function debit(): Debit
    {
        return new Debit($this->merchantId, self::NAME, $this->userId, $this->password, baseUrl: $this->url);
    }

    /** A client for Faspay's payment page. */
    public function xpress(): Xpress
    {
        return new Xpress($this->merchantId, self::NAME, $this->userId, $this->password, baseUrl: $this->url);
    }

    /** A client of this test's merchant under SNAP, with the sandbox's test keys. */
    public function snap(): Snap
    {
        return new Snap($this->merchantId, self::key('test_merchant_private'), self::key('test_gateway_public'), baseUrl: $this->url);
    }

    /** A client for credit cards. */
    public function creditCard(): CreditCard
    {
        return new CreditCard($this->merchantId, $this->cardPassword, baseUrl: $this->url);
    }

    /** A client for bills. The sandbox's service of a merchant has the merchant's number. */
    public function billing(): Billing
    {
        return new Billing($this->merchantId, $this->userId, $this->password, baseUrl: $this->url);
    }

    /** A client for recurring payments. Its member pays with the same merchant's cards. */
    public function recurring(): Recurring
    {
        return new Recurring(
            $this->merchantId, $this->cardPassword, $this->merchantId, self::NAME, $this->userId, $this->password,
            baseUrl: $this->url, endpoints: ['status' => RecurringOperations::PATHS['inquire']],
        );
    }

    /**
     * The same for a shop that reads its settings from the environment.
     *
     * @return array<string, string> by name: FASPAY_BASE_URL, FASPAY_MERCHANT_ID, FASPAY_MERCHANT_NAME, FASPAY_USER_ID, FASPAY_PASSWORD,
     *         FASPAY_SNAP_PRIVATE_KEY, FASPAY_SNAP_PUBLIC_KEY, FASPAY_CARD_MERCHANT_ID, FASPAY_CARD_PASSWORD
     */
    public function settings(): array
    {
        return [
            'FASPAY_BASE_URL' => $this->url,
            'FASPAY_MERCHANT_ID' => $this->merchantId, 'FASPAY_MERCHANT_NAME' => self::NAME, 'FASPAY_USER_ID' => $this->userId, 'FASPAY_PASSWORD' => $this->password,
            'FASPAY_SNAP_PRIVATE_KEY' => self::key('test_merchant_private'), 'FASPAY_SNAP_PUBLIC_KEY' => self::key('test_gateway_public'),
            'FASPAY_CARD_MERCHANT_ID' => $this->merchantId, 'FASPAY_CARD_PASSWORD' => $this->cardPassword,
        ];
    }

    /** Does what the shopper's browser does with a form of paymentForm() or registrationForm(): the payment is open then. */
    public function submit(Form $form): void
    {
        $this->process->submit($form->action, $form->fields);
    }

    /**
     * Does what the shopper does on the page of Xpress: the payment is open then.
     *
     * @param string $page the redirectUrl of the page
     * @param Channel|string $channel one that the page offers; "500" for cards
     */
    public function choose(string $page, Channel|string $channel): void
    {
        $this->process->submit(dirname($page) . '/order', [
            'checkout' => basename($page), 'pglist_rad' => is_string($channel) ? $channel : $channel->value, 'txtTerm' => '1',
        ]);
    }

    /** The shopper pays. */
    public function pay(string $payment): void
    {
        $this->decide($payment, Outcome::Paid);
    }

    /** The bank declines. */
    public function fail(string $payment): void
    {
        $this->decide($payment, Outcome::Failed);
    }

    /** Nobody pays in time. Card payments do not expire. */
    public function expire(string $payment): void
    {
        $this->decide($payment, Outcome::Expired);
    }

    /** The shopper cancels. Not for card payments. */
    public function cancel(string $payment): void
    {
        $this->decide($payment, Outcome::Cancelled);
    }

    /** A paid payment goes back to the shopper; one by card is voided. */
    public function reverse(string $payment): void
    {
        $this->decide($payment, Outcome::Reversed);
    }

    /**
     * What the gateway sent last about a payment, to be handed to the code behind your address for notifications. It is
     * sent when a payment is paid, failed, expired, was cancelled or reversed.
     */
    public function notificationFor(string $payment): Message
    {
        $found = $this->payment($payment);
        $isSnap = $found->product === Product::Snap;
        $rows = $isSnap
            ? $this->control('GET', 'snap-calls', ['reference_no' => $found->number])['calls']
            : $this->control('GET', 'deliveries', ['trx_id' => $found->number])['deliveries'];
        $row = end($rows);
        $row !== false || throw new \RuntimeException("The gateway has told nothing about $payment yet: it is still open");
        $headers = $isSnap ? $row['headers'] : ['Content-Type' => self::contentType($row['body'])];

        return new Message((string) parse_url($row['url'], PHP_URL_PATH), $headers, $row['body']);
    }

    /** The gateway does what the next request asks for, but its answer is lost: nobody can know what happened. */
    public function loseNextAnswer(): void
    {
        $this->quirks(['drop_answer' => 1]);
    }

    /** The gateway does what the next request asks for, but its answer ends in the middle. */
    public function cutNextAnswer(): void
    {
        $this->quirks(['cut_answer' => 1]);
    }

    /** The gateway answers that many of the next requests with an error page, and carries none of them out. */
    public function breakDown(int $requests = 1): void
    {
        $this->quirks(['html_error' => $requests]);
    }

    /** Makes the gateway wait before each answer, in milliseconds. */
    public function slowDown(int $milliseconds): void
    {
        $this->quirks(['delay_ms' => $milliseconds]);
    }

    /**
     * Switches the gateway's bad habits for this test.
     *
     * @param array<string, scalar> $quirks by name, see "Quirks" in the README of faspay/sandbox
     */
    public function quirks(array $quirks): void
    {
        $this->control('PUT', 'quirks', message: $quirks);
    }

    /**
     * Stops the gateway's clock at a moment; null lets it run again. Payments that are due then expire. For your own code's clock use
     * Faspay\Testing::setNow(), too.
     */
    public function setNow(?\DateTimeInterface $now): void
    {
        $moment = $now === null ? null : \DateTimeImmutable::createFromInterface($now)->setTimezone(new \DateTimeZone('Asia/Jakarta'));
        $this->control('POST', 'time', message: ['now' => $moment?->format('Y-m-d H:i:s')]);
    }

    /** A payment as the gateway has it now. */
    public function payment(string $payment): Payment
    {
        return $this->find($payment) ?? throw new \RuntimeException("The gateway has no payment with the number $payment");
    }

    /**
     * Asserts that the shop created a payment for this order.
     *
     * @param Money|int|null $total what it must cost, as Money or in whole rupiah; null means any amount
     */
    public function assertCreated(string $orderNo, Money|int|null $total = null): void
    {
        $payment = $this->find($orderNo);
        Assert::assertNotNull($payment, "No payment was created for the order $orderNo.");
        if ($total !== null) {
            $expected = $total instanceof Money ? $total : Money::idr($total);
            Assert::assertSame((string) $expected, (string) $payment->total, "The payment for the order $orderNo was created with another amount.");
        }
    }

    /** Asserts that the shop created no payment for this order. */
    public function assertNotCreated(string $orderNo): void
    {
        Assert::assertNull($this->find($orderNo), "A payment was created for the order $orderNo.");
    }

    /** Asserts that the gateway has the money for this payment now. */
    public function assertPaid(string $payment): void
    {
        $found = $this->find($payment);
        Assert::assertNotNull($found, "The gateway has no payment with the number $payment.");
        Assert::assertTrue($found->isPaid(), "The payment $payment is not paid: its status is $found->statusCode.");
    }

    private function decide(string $payment, Outcome $outcome): void
    {
        $found = $this->payment($payment);
        $code = $outcome->code($found->product) ?? throw new \RuntimeException("A card payment cannot become $outcome->name");
        $this->control('POST', "{$found->product->value}/" . rawurlencode($found->number) . '/status', message: ['status' => $code]);
    }

    /**
     * Calls the sandbox's control API for this merchant.
     *
     * @param array<string, string> $query
     * @param array<string, mixed>|null $message
     * @return array<string, mixed>
     */
    private function control(string $method, string $path, array $query = [], ?array $message = null): array
    {
        return $this->process->control($method, $path . '?' . http_build_query($query + ['merchant_id' => $this->merchantId]), $message);
    }

    private function find(string $number): ?Payment
    {
        foreach (Product::cases() as $product) {
            foreach ($product->numbers() as $name) {
                $rows = $this->control('GET', $product->value, [$name => $number])['transactions'];
                if ($rows !== []) {
                    $row = end($rows);
                    [$own, $shops] = $product->numbers();

                    return new Payment(
                        $product, $row[$own], $row[$shops],
                        $product === Product::Debit ? Money::fromMinor((int) $row['total']) : Money::idr($row['amount']), $row['status'],
                    );
                }
            }
        }

        return null;
    }

    private static function contentType(string $body): string
    {
        return match (substr(ltrim($body), 0, 1)) {
            '{' => 'application/json',
            '<' => 'text/xml',
            default => 'application/x-www-form-urlencoded',
        };
    }

    private static function key(string $name): string
    {
        return 'file://' . SnapSignature::path($name);
    }
}
