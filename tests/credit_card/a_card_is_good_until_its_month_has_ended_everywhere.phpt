--TEST--
A card is good until its month has ended everywhere on earth, which is twelve hours behind UTC
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\Testing;

$client = card_client(new Gateway(pairs(['TRANSACTIONTYPE' => '1'])));
foreach ([
    // Midnight in Jakarta, in London and in the last place on earth.
    '2027-02-28 16:59:59 UTC', '2027-02-28 17:00:00 UTC', '2027-03-01 00:00:00 UTC', '2027-03-01 11:59:59 UTC', '2027-03-01 12:00:00 UTC',
    '2028-03-01 11:59:59 UTC', '2028-01-01 11:59:59 UTC', '2028-01-01 12:00:00 UTC', '2027-01-31 23:59:59 UTC',
] as $moment) {
    Testing::setNow(new DateTimeImmutable($moment));
    echo $moment, ':';
    foreach ([[1, 2027], [2, 2027], [3, 2027], [12, 2027], [1, 2028], [2, 2028]] as [$month, $year]) {
        $thrown = thrown(fn () => $client->charge(card_order(), card(expiryMonth: $month, expiryYear: $year), '203.0.113.7'));
        echo sprintf(' %02d/%d ', $month, $year), match ($thrown) {
            'nothing was thrown' => 'good',
            'Faspay\ValidationException: card.expiryYear together with expiryMonth must not be in the past: the card has expired' => 'expired',
            default => $thrown,
        };
    }
    echo "\n";
}
?>
--EXPECT--
2027-02-28 16:59:59 UTC: 01/2027 expired 02/2027 good 03/2027 good 12/2027 good 01/2028 good 02/2028 good
2027-02-28 17:00:00 UTC: 01/2027 expired 02/2027 good 03/2027 good 12/2027 good 01/2028 good 02/2028 good
2027-03-01 00:00:00 UTC: 01/2027 expired 02/2027 good 03/2027 good 12/2027 good 01/2028 good 02/2028 good
2027-03-01 11:59:59 UTC: 01/2027 expired 02/2027 good 03/2027 good 12/2027 good 01/2028 good 02/2028 good
2027-03-01 12:00:00 UTC: 01/2027 expired 02/2027 expired 03/2027 good 12/2027 good 01/2028 good 02/2028 good
2028-03-01 11:59:59 UTC: 01/2027 expired 02/2027 expired 03/2027 expired 12/2027 expired 01/2028 expired 02/2028 good
2028-01-01 11:59:59 UTC: 01/2027 expired 02/2027 expired 03/2027 expired 12/2027 good 01/2028 good 02/2028 good
2028-01-01 12:00:00 UTC: 01/2027 expired 02/2027 expired 03/2027 expired 12/2027 expired 01/2028 good 02/2028 good
2027-01-31 23:59:59 UTC: 01/2027 good 02/2027 good 03/2027 good 12/2027 good 01/2028 good 02/2028 good
