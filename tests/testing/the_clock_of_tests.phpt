--TEST--
Testing::setNow() stops the clock for checks and for dates that are filled in, to the second, in any time zone
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\Testing;

$gateway = new Gateway(CREATED);
$debit = $gateway->client();
$recurring = recurring_client($gateway);
// The answer to a notification says when it was given.
$body = json_encode(['request' => 'Payment Notification', 'trx_id' => '9999940200000001', 'merchant_id' => '99999', 'merchant' => 'Sample Store', 'bill_no' => 'INV-1001',
    'payment_reff' => '1', 'payment_date' => '2025-01-10 10:04:30', 'payment_status_code' => '2', 'payment_status_desc' => 'Payment Sukses', 'signature' => signature('INV-1001', '2')]);
$date = fn (): string => json_decode($debit->verifyNotification($body)->acknowledge(), true)['response_date'];
/** A date with methods of its own, which nobody asks. */
class OtherDate extends DateTimeImmutable
{
    public function getTimestamp(): int
    {
        return 0;
    }
}
foreach (['2028-02-29 10:00:00 Asia/Jakarta', '2028-02-29 23:59:59.999999 America/New_York', '1000-01-02 00:00:00 UTC', '9999-12-31 16:59:59 UTC'] as $moment) {
    foreach ([DateTime::class, DateTimeImmutable::class, OtherDate::class] as $class) {
        Testing::setNow(new $class($moment));
        echo $date(), "\n";
    }
}
// It stands still, and what was a variable's date stays what it was.
$now = new DateTime('2027-05-31 09:00:00 Asia/Jakarta');
Testing::setNow($now);
$now->modify('+1 month');
usleep(1100000);
echo $date(), "\n";
// A bill's 30 days, a subscription's first day, midnight in Jakarta being theirs.
echo thrown(fn () => $debit->create(bill(date: null, expiresAt: new DateTimeImmutable('2027-06-30 09:00:00 Asia/Jakarta')))), "\n",
    thrown(fn () => $debit->create(bill(date: null, expiresAt: new DateTimeImmutable('2027-06-30 09:00:01 Asia/Jakarta')))), "\n",
    thrown(fn () => $recurring->registrationForm(member(startsOn: new DateTimeImmutable('2027-05-31'), endsOn: new DateTimeImmutable('2028-05-31')), card_order())), "\n",
    thrown(fn () => $recurring->registrationForm(member(startsOn: new DateTimeImmutable('2027-06-01'), endsOn: new DateTimeImmutable('2028-05-31')), card_order())), "\n";
// A bill's own date.
$debit->create(bill(date: null, expiresAt: new DateTimeImmutable('2027-06-01')));
echo $gateway->lastMessage()['bill_date'], "\n";
foreach (['0999-12-31 16:59:59 UTC', '9999-12-31 17:00:00 UTC', '+300000 years'] as $moment) {
    echo thrown(fn () => Testing::setNow(new DateTimeImmutable($moment))), "\n";
}
echo thrown(fn () => Testing::setNow((new ReflectionClass(DateTimeImmutable::class))->newInstanceWithoutConstructor())) === 'nothing was thrown' ? 'an empty date is taken' : 'an empty date throws', "\n";
foreach (['2027-05-31', 0] as $moment) {
    echo thrown(fn () => Testing::setNow($moment)), "\n";
}
echo $date(), "\n";
// The real time again: by null, and by the entry.
$is_now = fn (): bool => abs(strtotime($date() . ' Asia/Jakarta') - time()) < 600;
Testing::setNow(null);
var_dump($is_now());
Testing::setNow(new DateTimeImmutable('2027-05-31'));
var_dump($is_now());
ini_set('faspay.testing', '0');
var_dump($is_now());
foreach ([null, new DateTimeImmutable()] as $moment) {
    echo thrown(fn () => Testing::setNow($moment)), "\n";
}
ini_set('faspay.testing', '1');
var_dump($is_now());
?>
--EXPECT--
2028-02-29 10:00:00
2028-02-29 10:00:00
2028-02-29 10:00:00
2028-03-01 11:59:59
2028-03-01 11:59:59
2028-03-01 11:59:59
1000-01-02 07:00:00
1000-01-02 07:00:00
1000-01-02 07:00:00
9999-12-31 23:59:59
9999-12-31 23:59:59
9999-12-31 23:59:59
2027-05-31 09:00:00
nothing was thrown
Faspay\ValidationException: expiresAt must be at most 30 days after the bill's date
nothing was thrown
Faspay\ValidationException: member.startsOn must be today, 2027-05-31 in Jakarta: the day of the first payment
2027-05-31 09:00:00
ValueError: Faspay\Testing::setNow(): Argument #1 ($now) must be in the years 1000 to 9999
ValueError: Faspay\Testing::setNow(): Argument #1 ($now) must be in the years 1000 to 9999
ValueError: Faspay\Testing::setNow(): Argument #1 ($now) must be in the years 1000 to 9999
an empty date throws
TypeError: Faspay\Testing::setNow(): Argument #1 ($now) must be of type ?DateTimeInterface, string given
TypeError: Faspay\Testing::setNow(): Argument #1 ($now) must be of type ?DateTimeInterface, int given
2027-05-31 09:00:00
bool(true)
bool(false)
bool(true)
Error: Faspay\Testing::setNow() is for tests: set the INI entry faspay.testing to 1, never where payments are taken
Error: Faspay\Testing::setNow() is for tests: set the INI entry faspay.testing to 1, never where payments are taken
bool(true)
