--TEST--
Any DateTimeInterface is sent as Jakarta time
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/clock.inc';
require __DIR__ . '/../helpers/gateway.inc';

$gateway = new Gateway(CREATED);
foreach (['2025-01-10 03:00:00 UTC', '2025-01-09 22:00:00 America/New_York', '2025-01-10 10:00:00 +07:00'] as $time) {
    foreach ([DateTime::class, DateTimeImmutable::class] as $class) {
        $gateway->client()->create(bill(date: new $class($time)));
        echo $gateway->lastMessage()['bill_date'], "\n";
    }
}
$gateway->client()->create(bill(date: null, expiresAt: now('+1 hour')));
var_dump($gateway->lastMessage()['bill_date'] === now()->format('Y-m-d H:i:s'));
?>
--EXPECT--
2025-01-10 10:00:00
2025-01-10 10:00:00
2025-01-10 10:00:00
2025-01-10 10:00:00
2025-01-10 10:00:00
2025-01-10 10:00:00
bool(true)
