<?php

declare(strict_types=1);

namespace Faspay\Laravel\Console;

use Faspay\Shop\Channels;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\PaymentOption;
use Illuminate\Console\Command;

/** Lists the ways to pay, for developers of a checkout. */
final class ChannelsCommand extends Command
{
    protected $signature = 'faspay:channels';
    protected $description = 'List the ways to pay that this merchant has';

    public function handle(Channels $channels): int
    {
        try {
            $options = $channels->all();
        } catch (ConfigurationException | \Faspay\Exception $e) {
            $this->error($e->getMessage());

            return self::FAILURE;
        }
        $this->table(['Code', 'Name', 'Method'], array_map(
            static fn (PaymentOption $option): array => [$option->channel, $option->name, $option->method->value],
            $options,
        ));

        return self::SUCCESS;
    }
}
