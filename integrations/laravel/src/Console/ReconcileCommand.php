<?php

declare(strict_types=1);

namespace Faspay\Laravel\Console;

use Faspay\Shop\Bill;
use Faspay\Shop\BillState;
use Faspay\Shop\Reconciliation;
use Illuminate\Console\Command;
use Illuminate\Contracts\Console\Isolatable;
use Symfony\Component\Console\Formatter\OutputFormatter;

/** For the schedule, every few minutes: notifications stop after three attempts. */
final class ReconcileCommand extends Command implements Isolatable
{
    protected $signature = 'faspay:reconcile
        {--deadline=240 : Seconds for the inquiries of each product; the next run begins with what was left}
        {--concurrency=8 : How many inquiries run at a time, 1 to 64}';
    protected $description = 'Ask Faspay about every bill whose end is not known';

    public function handle(Reconciliation $reconciliation): int
    {
        $deadline = filter_var($this->option('deadline'), FILTER_VALIDATE_FLOAT);
        $concurrency = filter_var($this->option('concurrency'), FILTER_VALIDATE_INT, ['options' => ['min_range' => 1, 'max_range' => 64]]);
        if ($deadline === false || $deadline <= 0 || $concurrency === false) {
            $this->error('--deadline takes seconds, --concurrency a number from 1 to 64.');

            return self::INVALID;
        }
        $report = $reconciliation->run($deadline, $concurrency, function (Bill $bill, BillState|\Throwable|null $result): void {
            $this->line("$bill->billNo: " . OutputFormatter::escape($result instanceof \Throwable ? $result->getMessage() : $result->value ?? 'nothing new'));
        });
        $this->info("$report->asked asked, $report->changed changed, $report->failed failed, $report->told events told");

        return $report->failed === 0 ? self::SUCCESS : self::FAILURE;
    }
}
