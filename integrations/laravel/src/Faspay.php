<?php

declare(strict_types=1);

namespace Faspay\Laravel;

use Faspay\BillingClient;
use Faspay\CreditCardClient;
use Faspay\DebitClient;
use Faspay\RecurringClient;
use Faspay\Shop\AlreadyPaidException;
use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Channels;
use Faspay\Shop\Checkout;
use Faspay\Shop\Clients;
use Faspay\Shop\Notifications;
use Faspay\Shop\Purchase;
use Faspay\Shop\Reconciliation;
use Faspay\Shop\Settings;
use Faspay\Shop\Testing\Fake\FakeGateway;
use Faspay\SnapClient;
use Faspay\XpressClient;
use Illuminate\Contracts\Foundation\Application;

/** What stands behind the facade: the parts of the shop, by name. They can be injected by their own classes, too. */
final readonly class Faspay
{
    public function __construct(private Application $app)
    {
    }

    public function debit(): DebitClient
    {
        return $this->app->make(DebitClient::class);
    }

    public function snap(): SnapClient
    {
        return $this->app->make(SnapClient::class);
    }

    public function cards(): CreditCardClient
    {
        return $this->app->make(CreditCardClient::class);
    }

    public function recurring(): RecurringClient
    {
        return $this->app->make(RecurringClient::class);
    }

    public function xpress(): XpressClient
    {
        return $this->app->make(XpressClient::class);
    }

    public function billing(): BillingClient
    {
        return $this->app->make(BillingClient::class);
    }

    public function channels(): Channels
    {
        return $this->app->make(Channels::class);
    }

    public function checkout(): Checkout
    {
        return $this->app->make(Checkout::class);
    }

    public function bills(): BillStore
    {
        return $this->app->make(BillStore::class);
    }

    /**
     * Opens a bill with a channel: Checkout::open(), whose exceptions it throws.
     *
     * @param string $channel the gateway's code, such as "819"; "xpress" for Faspay's page
     * @param string|null $returnUrl where the shopper comes back to who paid by card on the page of Xpress, which needs it
     * @throws \Faspay\Exception
     * @throws \Faspay\Shop\ConfigurationException the merchant has no credentials for the channel
     */
    public function open(Purchase $purchase, string $channel, ?string $returnUrl = null): Bill
    {
        return $this->checkout()->open($purchase, $this->channels()->option($channel), $returnUrl);
    }

    /**
     * What the shopper may be told when a payment could not be opened, in English or Indonesian. It holds nothing of the
     * gateway's or the exception's text.
     *
     * @param string|null $locale null: the application's
     */
    public function explain(\Throwable $e, ?string $locale = null): string
    {
        $key = match (true) {
            $e instanceof AlreadyPaidException => 'paid',
            $e instanceof \Faspay\ValidationException => 'invalid',
            $e instanceof \Faspay\NotSentException => 'not_sent',
            $e instanceof \Faspay\GatewayException => 'refused',
            $e instanceof \Faspay\OutcomeUnknownException, $e instanceof \Faspay\MalformedMessageException => 'unknown',
            default => 'failed',
        };

        return $this->app->make('translator')->get("faspay::messages.errors.$key", [], $locale);
    }

    /**
     * See the facade.
     *
     * @param array<string, mixed> $answers
     * @throws \LogicException in production, or if php.ini does not allow results to be made by hand
     */
    public function fake(array $answers = []): FakeGateway
    {
        // A fake that was left on would tell shoppers to pay where nobody takes their money.
        !$this->app->environment('production') || throw new \LogicException('Faspay::fake() is for tests, and not for an application in production.');
        $settings = $this->app->make(Settings::class);
        $real = new Clients($settings);
        // Messages are verified by the real clients, which need no network for that.
        $gateway = new FakeGateway(
            $settings->hasDebit() ? $real->debit() : null,
            $settings->hasSnap() ? $real->snap() : null,
            $settings->hasCards() ? $real->cards() : null,
            $settings->hasDebit() && $settings->hasCards() ? $real->recurring() : null,
            $settings->hasDebit() ? $real->xpress() : null,
            $settings->hasDebit() && $settings->hasBilling() ? $real->billing() : null,
        );
        foreach ($answers as $operation => $answer) {
            $gateway->will($operation, ...(is_array($answer) && array_is_list($answer) ? $answer : [$answer]));
        }
        $this->app->instance(DebitClient::class, $gateway->debit());
        $this->app->instance(SnapClient::class, $gateway->snap());
        $this->app->instance(CreditCardClient::class, $gateway->cards());
        $this->app->instance(RecurringClient::class, $gateway->recurring());
        $this->app->instance(XpressClient::class, $gateway->xpress());
        $this->app->instance(BillingClient::class, $gateway->billing());
        // What was made before holds the real ones.
        foreach ([Clients::class, Channels::class, Checkout::class, Notifications::class, Reconciliation::class] as $class) {
            $this->app->forgetInstance($class);
        }

        return $gateway;
    }
}
