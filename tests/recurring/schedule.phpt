--TEST--
schedule() agrees with a table that was made by hand: month ends, leap years, periods, ends, retries that wrap, Jakarta's days
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\Recurring\Period;

$client = recurring_client(new Gateway());
$jakarta = fn (string $text): DateTimeImmutable => new DateTimeImmutable(str_contains($text, 'T') ? $text : "$text 12:00:00 Asia/Jakarta");
// start, end, period, every, process days, from, count => charge dates, each with its retries
$table = [
    ['2019-04-10', '2020-04-10', 'Monthly', 1, [20, 21], '2019-04-10', 2, '2019-04-20(2019-04-21) 2019-05-20(2019-05-21)'],
    // The start day was paid with the registration.
    ['2019-04-20', '2020-04-10', 'Monthly', 1, [20], '2019-04-20', 2, '2019-05-20 2019-06-20'],
    ['2019-04-25', '2020-04-10', 'Monthly', 1, [20], '2019-04-25', 1, '2019-05-20'],
    // The 31st.
    ['2023-01-15', '2023-12-31', 'Monthly', 1, [31], '2023-01-15', 99, '2023-01-31 2023-02-28 2023-03-31 2023-04-30 2023-05-31 2023-06-30 2023-07-31 2023-08-31 2023-09-30 2023-10-31 2023-11-30 2023-12-31'],
    // February in leap years and others.
    ['2024-01-30', '2025-12-31', 'Monthly', 1, [29], '2024-01-30', 3, '2024-02-29 2024-03-29 2024-04-29'],
    ['2023-01-30', '2025-12-31', 'Monthly', 1, [29], '2023-01-30', 3, '2023-02-28 2023-03-29 2023-04-29'],
    ['2024-01-30', '2025-12-31', 'Monthly', 1, [30], '2024-01-30', 2, '2024-02-29 2024-03-30'],
    ['2100-01-30', '2101-12-31', 'Monthly', 1, [29], '2100-01-30', 1, '2100-02-28'],
    ['2000-01-30', '2001-12-31', 'Monthly', 1, [29], '2000-01-30', 1, '2000-02-29'],
    // Every third, second and ninth month.
    ['2023-01-10', '2023-12-31', 'Monthly', 3, [15], '2023-01-10', 99, '2023-01-15 2023-04-15 2023-07-15 2023-10-15'],
    ['2023-01-10', '2023-12-31', 'Monthly', 3, [5], '2023-01-10', 2, '2023-04-05 2023-07-05'],
    ['2023-11-01', '2024-12-31', 'Monthly', 2, [10], '2023-11-01', 3, '2023-11-10 2024-01-10 2024-03-10'],
    ['2023-01-01', '2025-12-31', 'Monthly', 9, [31], '2023-01-01', 99, '2023-01-31 2023-10-31 2024-07-31 2025-04-30'],
    // Yearly.
    ['2024-02-01', '2028-12-31', 'Yearly', 1, [29], '2024-02-01', 99, '2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29'],
    ['2023-05-10', '2026-12-31', 'Yearly', 1, [1], '2023-05-10', 99, '2024-05-01 2025-05-01 2026-05-01'],
    ['2023-03-01', '2026-12-31', 'Yearly', 2, [10], '2023-03-01', 99, '2023-03-10 2025-03-10'],
    ['2020-01-01', '2040-12-31', 'Yearly', 9, [5], '2020-01-01', 99, '2020-01-05 2029-01-05 2038-01-05'],
    // Daily.
    ['2023-02-26', '2023-12-31', 'Daily', 1, [1], '2023-02-26', 4, '2023-02-27 2023-02-28 2023-03-01 2023-03-02'],
    ['2024-02-23', '2024-12-31', 'Daily', 7, [1], '2024-02-23', 2, '2024-03-01 2024-03-08'],
    ['2023-01-01', '2023-12-31', 'Daily', 3, [1], '2023-01-09', 2, '2023-01-10 2023-01-13'],
    ['2023-01-01', '2023-12-31', 'Daily', 3, [1], '2023-01-10', 1, '2023-01-10'],
    ['2023-01-01', '2023-01-03', 'Daily', 1, [1], '2023-01-01', 99, '2023-01-02 2023-01-03'],
    // The last day counts.
    ['2023-01-10', '2023-03-20', 'Monthly', 1, [20], '2023-01-10', 99, '2023-01-20 2023-02-20 2023-03-20'],
    ['2023-01-10', '2023-03-19', 'Monthly', 1, [20], '2023-01-10', 99, '2023-01-20 2023-02-20'],
    ['2023-01-10', '2023-01-10', 'Monthly', 1, [20], '2023-01-10', 99, ''],
    // Retries: the documents' example wraps the month; so do the year's end and falling days.
    ['2019-04-10', '2020-04-10', 'Monthly', 1, [12, 15, 20, 25, 1, 5, 10], '2019-04-10', 1, '2019-04-12(2019-04-15,2019-04-20,2019-04-25,2019-05-01,2019-05-05,2019-05-10)'],
    ['2023-12-01', '2024-12-31', 'Monthly', 1, [25, 1], '2023-12-01', 1, '2023-12-25(2024-01-01)'],
    ['2023-01-01', '2023-12-31', 'Monthly', 1, [20, 10, 5], '2023-01-01', 1, '2023-01-20(2023-02-05,2023-02-10)'],
    ['2023-01-15', '2023-12-31', 'Monthly', 1, [1, 2, 3, 4, 5, 6, 7, 8, 9], '2023-01-15', 1, '2023-02-01(2023-02-02,2023-02-03,2023-02-04,2023-02-05,2023-02-06,2023-02-07,2023-02-08,2023-02-09)'],
    // A retry on a day that the month lacks.
    ['2023-02-01', '2023-12-31', 'Monthly', 1, [15, 31], '2023-02-01', 1, '2023-02-15(2023-02-28)'],
    ['2023-02-01', '2023-12-31', 'Monthly', 1, [28, 31], '2023-02-01', 1, '2023-02-28'],
    ['2023-02-01', '2023-12-31', 'Monthly', 1, [5, 31, 30], '2023-02-01', 1, '2023-02-05(2023-02-28)'],
    // The earliest first, each once, and none once the next regular charge is due.
    ['2021-04-07', '2021-12-31', 'Monthly', 1, [22, 1, 27], '2021-04-07', 1, '2021-04-22(2021-04-27,2021-05-01)'],
    ['2021-04-07', '2021-12-31', 'Monthly', 2, [22, 25, 21], '2021-04-07', 2, '2021-04-22(2021-04-25,2021-05-21) 2021-06-22(2021-06-25,2021-07-21)'],
    ['2021-04-07', '2029-12-31', 'Yearly', 1, [22, 25, 21], '2021-04-07', 1, '2021-04-22(2021-04-25,2021-05-21)'],
    // None after the end.
    ['2023-01-10', '2023-02-22', 'Monthly', 1, [20, 25, 5], '2023-01-10', 99, '2023-01-20(2023-01-25,2023-02-05) 2023-02-20'],
    // The end of time: nothing is in year 10000.
    ['9998-01-10', '9999-12-31', 'Yearly', 9, [9], '9998-01-10', 99, ''],
    ['9999-11-01', '9999-12-31', 'Monthly', 1, [20, 5], '9999-11-01', 99, '9999-11-20(9999-12-05) 9999-12-20'],
    ['9999-12-01', '9999-12-31', 'Daily', 9, [20, 5], '9999-12-20', 99, '9999-12-28'],
    // From a day on.
    ['2023-01-10', '2023-12-31', 'Monthly', 1, [20], '2023-06-21', 1, '2023-07-20'],
    ['2023-01-10', '2023-12-31', 'Monthly', 1, [20], '2023-06-20', 1, '2023-06-20'],
    ['2023-01-10', '2023-12-31', 'Monthly', 1, [20], '2020-01-01', 1, '2023-01-20'],
    ['2023-01-10', '2023-12-31', 'Monthly', 1, [20], '2024-01-01', 9, ''],
    // Days are Jakarta's: 17:00 UTC is the next day there.
    ['2023-01-09T18:00:00Z', '2023-12-31', 'Monthly', 1, [10], '2023-01-01', 1, '2023-02-10'],
    ['2023-01-10', '2023-03-19T17:00:00Z', 'Monthly', 1, [20], '2023-03-01', 99, '2023-03-20'],
    ['2023-01-10', '2023-03-19T16:59:59Z', 'Monthly', 1, [20], '2023-03-01', 99, ''],
    ['2023-01-10', '2023-12-31', 'Monthly', 1, [20], '2023-06-19T17:00:00Z', 1, '2023-06-20'],
    ['2023-01-10', '2023-12-31', 'Monthly', 1, [20], '2023-06-20T17:00:00Z', 1, '2023-07-20'],
];
$wrong = 0;
foreach ($table as $i => [$start, $end, $period, $every, $days, $from, $count, $expected]) {
    $charges = $client->schedule(member(startsOn: $jakarta($start), endsOn: $jakarta($end), period: constant(Period::class . "::$period"), every: $every, processDays: $days), $jakarta($from), $count);
    $made = implode(' ', array_map(fn ($charge): string => $charge->date->format('Y-m-d') . ($charge->retryDates ? '(' . implode(',', array_map(fn ($retry) => $retry->format('Y-m-d'), $charge->retryDates)) . ')' : ''), $charges));
    foreach ($charges as $charge) {
        $wrong += $charge->date->format('H:i:s P') !== '00:00:00 +07:00';
    }
    if ($made !== $expected) {
        $wrong++;
        echo "case $i: $made\n  instead of: $expected\n";
    }
}
echo count($table), " cases, $wrong wrong\n";
foreach ([0, 1001] as $count) {
    echo thrown(fn () => $client->schedule(member(), now(), $count)), "\n";
}
echo count($client->schedule(member(active: false), now())), ' charges of an inactive member, ', count($client->schedule(member(), new DateTimeImmutable('-0005-01-01'), 3)), " of one asked for since before Christ\n";
echo thrown(fn () => $client->schedule(member(), now()->setDate(10000, 1, 1))), "\n";
echo thrown(fn () => $client->schedule(member(processDays: [40]), now())), "\n";
echo count($client->schedule(member(startsOn: new DateTimeImmutable('1000-02-01'), endsOn: new DateTimeImmutable('9999-12-30')), new DateTimeImmutable('1000-02-01'), 1000)), " charges\n";
?>
--EXPECT--
48 cases, 0 wrong
Faspay\ValidationException: count must be between 1 and 1000
Faspay\ValidationException: count must be between 1 and 1000
0 charges of an inactive member, 3 of one asked for since before Christ
nothing was thrown
Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
1000 charges
