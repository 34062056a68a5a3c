--TEST--
Every property of a member may be a reference that unserialize() made: schedule() and updateMember() read it like any other
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\Recurring\Period;

$start = new DateTimeImmutable('2026-01-05 00:00:00 +07:00');
$member = member(startsOn: $start, endsOn: $start->modify('+9 years'), period: Period::Yearly, processDays: [7]);
$gateway = new Gateway('{"response_code":"00","response_desc":"Success"}');
$client = recurring_client($gateway);
$dates = fn ($member) => implode(' ', array_map(fn ($charge) => $charge->date->format('Y-m-d'), $client->schedule($member, $start, 3)));
echo $expected = $dates($member), "\n";
$client->updateMember($member);
$sent = $gateway->lastMessage();

$referenced = [];
for ($place = 3; $place < 40; $place++) {
    try {
        $parts = @unserialize('a:2:{i:0;' . serialize($member) . "i:1;R:$place;}");
    } catch (Exception|Error) {
        continue;    // inside a date or an amount, which take no references
    }
    if ($parts === false) {
        continue;
    }
    foreach ((array) $parts[0] as $name => $value) {
        if (ReflectionReference::fromArrayElement((array) $parts[0], $name) !== null) {
            $referenced[] = $name;
        }
    }
    $client->updateMember($parts[0]);
    if ($dates($parts[0]) !== $expected || $gateway->lastMessage() != $sent) {
        echo "$place: something else\n";
    }
}
echo implode(' ', array_unique($referenced)), "\n";
?>
--EXPECT--
2026-01-07 2027-01-07 2028-01-07
id name email amount startsOn endsOn period processDays every emailNotification active notifyCardExpiry accumulate accumulateEvery
