--TEST--
A date is sent as its own getTimestamp() says, however it came to be what it is
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$start = new DateTimeImmutable('2025-01-10 10:00:00 Asia/Jakarta');
$changed = new DateTime('2024-12-31 23:59:59 UTC');
$changed->modify('+1 day')->setTime(25, 61, 61)->setISODate(2025, 2, 3)->setTimezone(new DateTimeZone('America/New_York'));
$added = new DateTime('2025-01-31 12:00:00 Europe/Amsterdam');
$added->add(new DateInterval('P1M2DT3H'))->sub(new DateInterval('PT90M'));
$stamped = new DateTime('2025-01-01', new DateTimeZone('+05:30'));
$stamped->setTimestamp(1736478000);
$properties = (array) $start;

$dates = [
    'constructed' => $start,
    'changed' => $changed,
    'added' => $added,
    'stamped' => $stamped,
    'modified' => $start->modify('last monday of next month'),
    'moved' => $start->setTimezone(new DateTimeZone('Pacific/Auckland'))->setDate(2025, 14, -3),
    'with microseconds' => $start->setTime(1, 2, 3, 999999),
    'cloned' => clone $changed,
    'unserialized' => unserialize(serialize($changed)),
    'from format' => DateTime::createFromFormat('d/m/Y H:i', '28/02/2025 23:59', new DateTimeZone('Asia/Makassar')),
    'from timestamp' => new DateTimeImmutable('@1736478000'),
    'from state' => DateTimeImmutable::__set_state($properties),
    'from interface' => DateTimeImmutable::createFromInterface($added),
    'in the gap of a clock change' => new DateTimeImmutable('2025-03-30 02:30:00 Europe/Amsterdam'),
];
foreach (new DatePeriod($start, new DateInterval('P10D'), 2) as $number => $date) {
    $dates["of a period, $number"] = $date;
}
$gateway = new Gateway(CREATED);
$client = $gateway->client();
foreach ($dates as $how => $date) {
    $client->create(bill(date: $date, expiresAt: DateTimeImmutable::createFromInterface($date)->modify('+1 hour')));
    $message = $gateway->lastMessage();
    foreach (['bill_date' => 0, 'bill_expired' => 3600] as $name => $later) {
        $expected = (new DateTimeImmutable('@' . ($date->getTimestamp() + $later)))->setTimezone(new DateTimeZone('Asia/Jakarta'))->format('Y-m-d H:i:s');
        echo $message[$name] === $expected ? '' : "$how: $name is $message[$name], expected $expected\n";
    }
}
echo count($dates), " dates\n";

// One that its class never made has nothing to say.
try {
    $client->create(bill(date: (new ReflectionClass('DateTimeImmutable'))->newInstanceWithoutConstructor()));
} catch (Throwable $e) {
    echo str_contains($e->getMessage(), 'correctly initialized') ? 'refused' : $e->getMessage(), "\n";
}
?>
--EXPECT--
17 dates
refused
