--TEST--
Expired and cancelled notifications claim nothing; their empty fields are null
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
foreach (['derived_expired.json', 'derived_expired.xml', 'derived_cancelled.json'] as $file) {
    $notification = $client->verifyNotification(file_get_contents(__DIR__ . "/../vectors/notifications/$file"));
    echo $file, ' ', $notification->status->name, ' ', $notification->statusCode, ' ', json_encode([$notification->claimsPaid(), $notification->paidAt === null, $notification->paymentTotal === null, $notification->reference]), "\n";
}
?>
--EXPECT--
derived_expired.json Expired 7 [false,true,true,null]
derived_expired.xml Expired 7 [false,true,true,null]
derived_cancelled.json Cancelled 8 [false,false,false,null]
