<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Command;

use Faspay\Exception;
use Faspay\Shop\Channels;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\PaymentOption;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\Style\SymfonyStyle;

#[AsCommand('faspay:channels', 'Lists the ways to pay that this merchant has')]
final class ChannelsCommand extends Command
{
    public function __construct(private readonly Channels $channels)
    {
        parent::__construct();
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $style = new SymfonyStyle($input, $output);
        try {
            $options = $this->channels->all();
        } catch (Exception | ConfigurationException $e) {
            $style->error($e->getMessage());

            return self::FAILURE;
        }
        $style->table(['Channel', 'Name', 'Method'], array_map(
            static fn (PaymentOption $option): array => [$option->channel, $option->name, $option->method->value],
            $options,
        ));

        return self::SUCCESS;
    }
}
