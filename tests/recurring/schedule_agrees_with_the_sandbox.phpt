--TEST--
schedule() and the sandbox, which shares no code with it, agree on two thousand random plans
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
require __DIR__ . '/../../sandbox/src/RecurringSchedule.php';
use Faspay\Recurring\Period;
use Faspay\Sandbox\RecurringSchedule;

mt_srand(20261121);
$client = recurring_client(new Gateway());
$jakarta = new DateTimeZone('Asia/Jakarta');
$charges = $retries = $different = 0;
$plans = getenv('USE_ZEND_ALLOC') === '0' ? 50 : 2000;   // slow under valgrind and sanitizers, which learn nothing from more
for ($plan = 0; $plan < $plans; $plan++) {
    $days = range(1, 31);
    shuffle($days);
    $days = array_slice($days, 0, mt_rand(1, 9));
    $start = new DateTimeImmutable(sprintf('%d-%02d-%02d', mt_rand(1999, 2101), mt_rand(1, 12), mt_rand(1, 28)), $jakarta);
    $period = Period::cases()[mt_rand(0, 2)];
    $every = mt_rand(1, 9);
    $fields = ['recurring_start_date' => $start->format('Y-m-d'), 'recurring_period' => $period->name[0], 'recurring_period_at' => (string) $every, 'process_date' => implode(',', $days)];
    $after = $start->format('Y-m-d');
    foreach ($client->schedule(member(startsOn: $start, endsOn: $start->modify('+60 years'), period: $period, every: $every, processDays: $days), $start, 4) as $charge) {
        $expected = [$after = RecurringSchedule::next($fields, $after)];
        for ($retry = $after; ($retry = RecurringSchedule::retry($fields, $retry)) < RecurringSchedule::next($fields, $after);) {
            $expected[] = $retry;
        }
        $made = array_map(fn ($date) => $date->format('Y-m-d'), [$charge->date, ...$charge->retryDates]);
        $charges++;
        $retries += count($charge->retryDates);
        if ($made !== $expected && $different++ < 5) {
            echo json_encode($fields), ': ', implode(' ', $made), ', in the sandbox ', implode(' ', $expected), "\n";
        }
    }
}
echo $charges / $plans, ' charges a plan, ', $retries > 2.5 * $plans ? 'many' : $retries, " retries, $different different\n";
?>
--EXPECT--
4 charges a plan, many retries, 0 different
