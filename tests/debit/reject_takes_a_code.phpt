--TEST--
reject() refuses codes and descriptions that Faspay would not understand
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client();
$notification = $client->verifyNotification(file_get_contents(__DIR__ . '/../vectors/notifications/derived_paid.json'));
foreach ([['00', 'Success'], ['1', 'x'], ['123', 'x'], ['', 'x'], ['99', ''], ['99', str_repeat('x', 51)], ["9\n", 'x'], ['99', "a\nb"]] as [$code, $description]) {
    echo json_encode([$code, substr($description, 0, 10)]), ' ', thrown(fn () => $notification->reject($code, $description)), "\n";
}
echo json_decode($notification->reject('99', str_repeat('é', 50)), true)['response_desc'] === str_repeat('é', 50) ? "fifty characters fit\n" : '';
?>
--EXPECT--
["00","Success"] Faspay\ValidationException: code must not be 00, which accepts: use acknowledge()
["1","x"] Faspay\ValidationException: code must be at least 2 characters long, is 1
["123","x"] Faspay\ValidationException: code must be at most 2 characters long, is 3
["","x"] Faspay\ValidationException: code is required
["99",""] Faspay\ValidationException: description is required
["99","xxxxxxxxxx"] Faspay\ValidationException: description must be at most 50 characters long, is 51
["9\n","x"] Faspay\ValidationException: code must not contain control characters
["99","a\nb"] Faspay\ValidationException: description must not contain control characters
fifty characters fit
