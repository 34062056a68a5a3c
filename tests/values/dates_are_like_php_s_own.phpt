--TEST--
A result's date is in every respect the one that PHP makes of the same text
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = new Faspay\Debit('99999', 'Sample Store', 'bot99999', 'p@ssw0rd');
$paid_at = function (string $text) use ($client): DateTimeImmutable {
    $fields = [
        'trx_id' => '9999980500000001', 'merchant_id' => '99999', 'bill_no' => '7', 'payment_date' => $text, 'payment_status_code' => '2',
        'signature' => Faspay\Signature::debit('bot99999', 'p@ssw0rd', '7', '2'),
    ];

    return $client->verifyNotification(json_encode($fields))->paidAt;
};

/** @return array<string, mixed> everything that can be asked of a date */
function answers(DateTimeImmutable $date): array
{
    $jakarta = new DateTimeZone('Asia/Jakarta');
    $new_york = new DateTimeZone('America/New_York');
    $other = new DateTimeImmutable('2024-02-29 12:34:56.789 America/New_York');
    $says = fn (DateTimeInterface $date) => $date->format('Y-m-d H:i:s.u e T P U I');
    $mutable = DateTime::createFromImmutable($date);
    $answers = [
        'class' => $date::class,
        'var_dump' => print_r($date, true),
        'var_export' => var_export($date, true),
        'debug_zval' => (array) $date,
        'serialize' => serialize($date),
        'unserialize' => $says(unserialize(serialize($date))),
        '__serialize' => $date->__serialize(),
        '__set_state' => $says(DateTimeImmutable::__set_state((array) $date)),
        'json' => json_encode($date),
        'clone' => $says(clone $date),
        'timestamp' => $date->getTimestamp(),
        'offset' => $date->getOffset(),
        'microseconds' => $date->format('u v'),
        'zone' => [$date->getTimezone()->getName(), var_export($date->getTimezone(), true)],
        'mutable' => [$says($mutable), $says($mutable->modify('+1 month')), $says($mutable->setTimezone($new_york)), serialize($mutable)],
        'back' => serialize(DateTimeImmutable::createFromMutable($mutable)),
        'interface' => serialize(DateTime::createFromInterface($date)),
        'timezones' => array_map(fn ($zone) => serialize($date->setTimezone(new DateTimeZone($zone))), ['Asia/Jakarta', 'UTC', '-03:30', 'EST', 'America/New_York', '+07:00']),
        'setTimestamp' => serialize($date->setTimestamp(1709210096)),
        'setTime' => serialize($date->setTime(25, 61, 61, 7)),
        'setDate' => serialize($date->setDate(2023, 14, -1)),
        'setISODate' => serialize($date->setISODate(2020, 53, 7)),
        'add' => serialize($date->add(new DateInterval('P1Y2M3DT4H5M6S'))),
        'sub' => serialize($date->sub(new DateInterval('P1M1DT25H'))),
        'sub and add' => serialize($date->sub(new DateInterval('P40D'))->add(DateInterval::createFromDateString('3 weekdays'))),
        'diff' => array_map(fn ($interval) => $interval->format('%R %y %m %d %h %i %s %f %a'), [$date->diff($other), $other->diff($date), $date->diff($date->setTimezone($jakarta)), $date->diff($date)]),
        'compare' => [$date <=> $other, $other <=> $date, $date == $date->setTimezone($new_york), $date > $date->modify('-1 second')],
        'period' => array_map($says, iterator_to_array(new DatePeriod($date, new DateInterval('P1D'), 3, DatePeriod::EXCLUDE_START_DATE))),
        'period object' => serialize(new DatePeriod($date, new DateInterval('PT36H'), $date->modify('+1 week'))),
        'period end' => array_map($says, iterator_to_array(new DatePeriod($date->modify('-3 days'), new DateInterval('P1D'), $date))),
        'procedural' => [date_format($date, DATE_RFC2822), date_timestamp_get($date), date_offset_get($date), idate('y', $date->getTimestamp())],
    ];
    foreach ([...range('a', 'z'), ...range('A', 'Z')] as $letter) {
        $answers["format $letter"] = $date->format($letter);
    }
    foreach (['+1 month', 'last day of next month', 'first monday of january', 'noon', 'midnight', 'tomorrow', '-1 year', '+36 hours', '@86400', 'monday next week', '12:30:15.5', '+5 weekdays', 'last sat of July 2008'] as $change) {
        $answers["modify $change"] = [serialize($date->modify($change)), $says($date->modify($change)->setTimezone($new_york))];
    }

    return $answers;
}

$texts = [
    '1000-01-01 00:00:00', '1582-10-04 23:59:59', '1900-02-28 12:00:00', '1969-12-31 23:59:59', '1970-01-01 00:00:00', '1970-01-01 06:59:59', '1970-01-01 07:00:00',
    '1999-12-31 23:59:59', '2000-02-29 00:00:00', '2021-02-08 18:11:35', '2024-02-29 23:59:59', '2024-03-10 14:30:00', '2024-12-31 23:59:59', '2025-01-01 00:00:00',
    '2038-01-19 10:14:08', '2100-02-28 23:59:59', '2400-02-29 06:59:59', '9999-12-31 23:59:59',
];
$different = $compared = 0;
foreach (['UTC', 'Asia/Jakarta', 'America/New_York', 'Pacific/Apia'] as $default) {
    date_default_timezone_set($default);
    foreach ($texts as $text) {
        $ours = $paid_at($text);
        $theirs = new DateTimeImmutable("$text+07:00");
        if ($ours != $theirs || $ours < $theirs || serialize($ours->diff($theirs)) !== serialize($theirs->diff($theirs))) {
            echo "$text: not the same moment\n";
        }
        $expected = answers($theirs);
        foreach (answers($ours) as $question => $answer) {
            $compared++;
            if ($answer !== $expected[$question] && $different++ < 5) {
                echo "$default, $text: $question\n", var_export($answer, true), "\ninstead of\n", var_export($expected[$question], true), "\n";
            }
        }
    }
}
echo $compared > 5000 ? 'many' : $compared, " answers, $different different\n";

// As a date of its own: it outlives what it came with, and may be changed in place by those who insist.
$date = $paid_at('2024-02-29 23:59:59');
unset($client, $paid_at);
gc_collect_cycles();
$date->__construct('2020-01-01 12:00:00 UTC');
echo $date->format('c T'), "\n";
?>
--EXPECT--
many answers, 0 different
2020-01-01T12:00:00+00:00 UTC
