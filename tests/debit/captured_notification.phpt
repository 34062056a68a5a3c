--TEST--
The captured notification verifies; its amounts are whole rupiah, its time is Jakarta's
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = new Faspay\Debit('33660', 'Toko Contoh Satu', 'bot33660', 'p@ssw0rd');
$notification = $client->verifyNotification(file_get_contents(__DIR__ . '/../vectors/notifications/captured_paid.json'));
echo $notification->billTotal, ' ', $notification->paymentTotal, ' ', $notification->paidAt->format(DATE_ATOM), ' ', $notification->reference, "\n";
var_dump($notification->channel, $notification->channelName, $notification->claimsPaid());
echo count($notification->raw), ' ', $notification->raw['payment_status_desc'], "\n";
?>
--EXPECT--
6894.00 6894.00 2021-02-08T18:11:35+07:00 57910067322
enum(Faspay\Channel::CimbVa)
string(7) "CIMB VA"
bool(true)
14 Payment Sukses
