<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Tests;

use Faspay\Shop\Answer;
use Faspay\Shop\Bill;
use Faspay\Shop\BillStore;
use Faspay\Shop\Checkout;
use Faspay\Shop\Message;
use Faspay\Shop\PaymentOption;
use Faspay\Shop\Purchase;
use Faspay\Shop\Sql\Connection;
use Faspay\Shop\Testing\DyingConnection;
use Faspay\Shop\Testing\ShopDriver;
use Faspay\SymfonyBundle\Tests\App\EventRecorder;
use Faspay\SymfonyBundle\Tests\App\Kernel;
use Symfony\Bundle\FrameworkBundle\Console\Application;
use Symfony\Component\Console\Input\ArrayInput;
use Symfony\Component\Console\Output\NullOutput;
use Symfony\Component\DependencyInjection\ContainerInterface;
use Symfony\Component\HttpFoundation\Request;

/** The application as the table of events drives it: by its kernel, its routes, its commands and its database. */
final readonly class Shop implements ShopDriver
{
    private ContainerInterface $services;

    public function __construct(private Kernel $kernel)
    {
        $this->services = $kernel->getContainer()->get('test.service_container');
        $this->run('faspay:schema');
    }

    public function bills(): BillStore
    {
        return $this->services->get(BillStore::class);
    }

    public function open(Purchase $purchase, PaymentOption $option): Bill
    {
        return $this->services->get(Checkout::class)->open($purchase, $option);
    }

    public function receive(string $product, Message $message): Answer
    {
        $path = ['debit' => '/notification', 'card' => '/card-callback'][$product] ?? $message->path;
        $request = Request::create($path, 'POST', server: ['REMOTE_ADDR' => $message->peer ?? '127.0.0.1'], content: $message->body);
        $request->headers->add($message->headers);
        $response = $this->kernel->handle($request);
        $this->kernel->terminate($request, $response);
        $headers = array_map(static fn (array $values): string => (string) end($values), $response->headers->all());

        return new Answer($response->getStatusCode(), $headers, (string) $response->getContent(), $response->isOk());
    }

    public function reconcile(): void
    {
        $this->run('faspay:reconcile');
    }

    public function told(string $orderNo): array
    {
        return $this->services->get(EventRecorder::class)->told($orderNo);
    }

    public function dieBeforeCommit(): void
    {
        $connection = $this->services->get(Connection::class);
        \assert($connection instanceof DyingConnection);
        $connection->dieBeforeCommit();
    }

    private function run(string $command): void
    {
        $application = new Application($this->kernel);
        $application->setAutoExit(false);
        $application->setCatchExceptions(false);
        $application->run(new ArrayInput(['command' => $command]), new NullOutput());
    }
}
