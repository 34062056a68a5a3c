<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Command;

use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\BillStore;
use Faspay\Shop\Reconciliation;
use Psr\Clock\ClockInterface;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Exception\InvalidOptionException;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;

/** For cron, every few minutes. */
#[AsCommand('faspay:reconcile', 'Asks Faspay about every bill that is still open, and tells of what happened')]
final class ReconcileCommand extends Command
{
    public function __construct(
        private readonly Reconciliation $reconciliation,
        private readonly BillStore $bills,
        private readonly ClockInterface $clock,
    ) {
        parent::__construct();
    }

    protected function configure(): void
    {
        $this->addOption('deadline', null, InputOption::VALUE_REQUIRED, 'Seconds for the inquiries of each product; choose less than the time until cron starts the next run', '240')
            ->addOption('concurrency', null, InputOption::VALUE_REQUIRED, 'How many inquiries run at a time, 1 to 64', '8')
            ->addOption('keep', null, InputOption::VALUE_REQUIRED, 'For so many days the names of messages and the events that were told are kept; bills stay for ever', '90')
            ->setHelp('The exit code is 1 if Faspay could not be asked about a bill. The next run asks about it again. With -v each bill is named.');
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $deadline = filter_var($input->getOption('deadline'), FILTER_VALIDATE_FLOAT, ['options' => ['min_range' => 0.001, 'max_range' => 86400]]);
        $concurrency = filter_var($input->getOption('concurrency'), FILTER_VALIDATE_INT, ['options' => ['min_range' => 1, 'max_range' => 64]]);
        $keep = filter_var($input->getOption('keep'), FILTER_VALIDATE_INT, ['options' => ['min_range' => 2, 'max_range' => 36500]]);
        if ($deadline === false || $concurrency === false || $keep === false) {
            throw new InvalidOptionException('The deadline must be 0.001 to 86400 seconds, the concurrency 1 to 64, and the days to keep 2 to 36500.');
        }
        $report = $this->reconciliation->run($deadline, $concurrency, static function (Bill $bill, BillState|\Throwable|null $outcome) use ($output): void {
            if ($outcome instanceof \Throwable) {
                $output->writeln("<comment>$bill->billNo: " . OutputFormatter::escape($outcome->getMessage()) . '</comment>');
            } else {
                $output->writeln("$bill->billNo: " . ($outcome->value ?? 'open'), OutputInterface::VERBOSITY_VERBOSE);
            }
        });
        $this->bills->forget($this->clock->now()->modify("-$keep days"));
        $output->writeln("$report->asked asked, $report->changed changed, $report->failed failed, $report->told events told");

        return $report->failed === 0 ? self::SUCCESS : self::FAILURE;
    }
}
