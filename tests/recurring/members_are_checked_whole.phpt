--TEST--
A member is checked whole; a swapped pair of identities is named
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\{Money, Recurring};

$gateway = new Gateway(['response_code' => '00']);
$client = recurring_client($gateway);
$try = fn (string $what, mixed ...$changes) => print "$what: " . str_replace(now()->format('Y-m-d'), 'TODAY', thrown(fn () => $client->registrationForm(member(...$changes), card_order()))) . "\n";
$try('fine');
$try('everything empty', id: '', name: '', email: '', amount: Money::idr(0), processDays: []);
$try('too long', id: str_repeat('x', 51), name: str_repeat('é', 51), email: str_repeat('x', 50) . '@a.b');
$try('nine days', processDays: [1, 2, 3, 4, 5, 6, 7, 8, 9]);
$try('ten days', processDays: range(1, 10));
foreach ([[0], [32], [-1], [5, 5], ['5'], ['x'], [null], [5, 'x'], [[5]], [1.5], array_fill(0, 5000, 1)] as $days) {
    $try(count($days) > 10 ? 'thousands' : json_encode($days), processDays: $days);
}
$try('every 0', every: 0);
$try('every 10', every: 10);
$try('accumulate 10', accumulateEvery: 10);
$try('ends before it starts', endsOn: now('yesterday'));
$try('starts tomorrow', startsOn: now('+1 day'));
$try('not active', active: false);
$try('too much', amount: Money::idr(10000000000));
$try('dollars', amount: Money::of(5, 'USD'));
$try('ends today, at an earlier hour', startsOn: now('today 23:59:59'), endsOn: now('today'));
foreach (['a first payment in dollars' => ['amount' => Money::of(5, 'USD')], 'a card' => ['extra' => ['CARDNO' => '4111111111111111', 'CARDCVC' => '123']], 'authorized' => ['type' => Faspay\CreditCard\TransactionType::Authorize]] as $what => $changes) {
    echo "$what: ", thrown(fn () => $client->registrationForm(member(), card_order(...$changes))), "\n";
}
echo thrown(fn () => $client->registrationForm(member(), card_order(callbackUrl: 'https://shop.example/x'))), "\n";
echo thrown(fn () => $client->updateMember(member(every: 0))), "\n", thrown(fn () => $client->status('')), "\n";
echo count($gateway->requests()), " requests\n";
foreach (['swapped' => ['cardMerchantId' => '98765', 'merchantId' => 'simulator'], 'swapped passwords are not seen' => ['cardPassword' => 'p@ssw0rd', 'password' => 'abcde'], 'short' => ['merchantId' => '1'], 'empty' => ['cardPassword' => '', 'password' => '', 'previousCardPassword' => '']] as $what => $changes) {
    echo "$what: ", thrown(fn () => recurring_client($gateway, ...$changes)), "\n";
}
?>
--EXPECT--
fine: nothing was thrown
everything empty: Faspay\ValidationException: member.id is required; member.name is required; member.email is required; member.processDays is required; member.amount must be more than zero
too long: Faspay\ValidationException: member.id must be at most 50 characters long, is 51; member.name must be at most 50 characters long, is 51; member.email must be at most 50 characters long, is 54
nine days: nothing was thrown
ten days: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[0]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[32]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[-1]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[5,5]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
["5"]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
["x"]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[null]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[5,"x"]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[[5]]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
[1.5]: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
thousands: Faspay\ValidationException: member.processDays must be one to nine different integers from 1 to 31, such as [5, 10]: the charge day first, then the days of its retries
every 0: Faspay\ValidationException: member.every must be between 1 and 9
every 10: Faspay\ValidationException: member.every must be between 1 and 9
accumulate 10: Faspay\ValidationException: member.accumulateEvery must be between 0 and 9
ends before it starts: Faspay\ValidationException: member.endsOn must not be before startsOn
starts tomorrow: Faspay\ValidationException: member.startsOn must be today, TODAY in Jakarta: the day of the first payment
not active: Faspay\ValidationException: member.active must be true: to end a subscription use cancel()
too much: Faspay\ValidationException: member.amount is too large
dollars: Faspay\ValidationException: member.amount must be in IDR, is in USD
ends today, at an earlier hour: nothing was thrown
a first payment in dollars: Faspay\ValidationException: amount must be in IDR, is in USD
a card: Faspay\ValidationException: extra must not contain "CARDNO": a card's data does not belong in this form; extra must not contain "CARDCVC": a card's data does not belong in this form
authorized: Faspay\ValidationException: type has no field here: a registration takes the money at once, and Faspay keeps the card
Faspay\ValidationException: callbackUrl is not for recurring payments: Faspay calls the URL that it has registered
Faspay\ValidationException: member.every must be between 1 and 9
Faspay\ValidationException: memberId is required; endpoints must have an address for "status": the documents do not print it, ask Faspay
0 requests
swapped: Faspay\ValidationException: merchantId must be the five-digit merchant code; the card merchant's login, a text, is cardMerchantId
swapped passwords are not seen: nothing was thrown
short: Faspay\ValidationException: merchantId must be at least 5 characters long, is 1
empty: Faspay\ValidationException: cardPassword must not be empty; password must not be empty; previousCardPassword must not be empty; pass null when there is none
