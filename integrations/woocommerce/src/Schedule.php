<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

/**
 * The work that WooCommerce's Action Scheduler does: asking about open bills every five minutes, and once a day for the list of
 * channels.
 */
final readonly class Schedule
{
    public const RECONCILE = 'faspay_reconcile';
    public const DAILY = 'faspay_daily';
    private const SECONDS = [self::RECONCILE => 300, self::DAILY => 86400];
    private const GROUP = 'faspay';

    /** Seconds of one run, well below the half minute after which many servers end a request. */
    private const DEADLINE = 20.0;

    public function __construct(private Plugin $plugin)
    {
    }

    public function hook(): void
    {
        add_action('action_scheduler_init', self::start(...));
        add_action(self::RECONCILE, $this->reconcile(...));
        add_action(self::DAILY, $this->daily(...));
    }

    public static function start(): void
    {
        foreach (self::SECONDS as $hook => $interval) {
            if (as_next_scheduled_action($hook, [], self::GROUP) === false) {
                as_schedule_recurring_action(time() + $interval, $interval, $hook, [], self::GROUP, true);
            }
        }
    }

    public static function stop(): void
    {
        if (function_exists('as_unschedule_all_actions')) {
            as_unschedule_all_actions('', [], self::GROUP);
        }
    }

    private function reconcile(): void
    {
        $report = $this->plugin->shop()->reconciliation->run(self::DEADLINE);
        $this->plugin->logger()->debug('The gateway was asked about open bills.', get_object_vars($report));
    }

    private function daily(): void
    {
        $shop = $this->plugin->shop();
        $shop->bills->forget(new \DateTimeImmutable('-90 days'));
        (new ChannelList($shop->channels))->refresh();
    }
}
