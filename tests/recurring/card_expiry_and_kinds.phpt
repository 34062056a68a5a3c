--TEST--
notificationKind() tells the two notifications apart; readCardExpiry() reads the unsigned one
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\Recurring;

$client = recurring_client(new Gateway());
$expiry = '{"member_id":"201914030006","member_name":"John Doe","member_email":"john@example.com","amount":"3000.00","expired_date":"2022-05"}';
$charge = '{"trx_id":"5C4B9A99-4C54-4577-9B90-6453EC972526","payment_status_code":2}';
foreach ([$expiry, $charge, '{"trx_id":"1","expired_date":"2022-05"}', '{"payment_status_code":3}', '{}', '[]', '', 'x', '<faspay><expired_date>2022-05</expired_date></faspay>', '{"expired_date":null}', '{"expired_date":"2022-05"} x'] as $body) {
    echo Recurring::notificationKind($body)->name, ' ', substr($body, 0, 40), "\n";
}
$notice = $client->readCardExpiry($expiry);
echo "$notice->memberId $notice->name $notice->email $notice->amount $notice->expiresMonth ", count($notice->raw), "\n";
echo $client->readCardExpiry('{"member_id":201914030006,"expired_date":"2022-05"}')->memberId, "\n";
foreach (['{"member_id":"1"}', '{"expired_date":"2022-05"}', '{"member_id":"1","expired_date":"2022-05-01"}', '{"member_id":"1","expired_date":"zz"}', '{"member_id":"1","expired_date":"2027-99"}', '{"member_id":"1","expired_date":"2027-00"}', '{"member_id":"1","expired_date":"0000-01"}', '{"member_id":"1\n[Mon] all is well","expired_date":"2022-05"}', '{"member_id":"' . str_repeat('1', 51) . '","expired_date":"2022-05"}', '{"member_id":["1"],"expired_date":"2022-05"}', '{', $charge] as $body) {
    echo thrown(fn () => $client->readCardExpiry($body)), "\n";
}
?>
--EXPECT--
CardExpiry {"member_id":"201914030006","member_name
Charge {"trx_id":"5C4B9A99-4C54-4577-9B90-6453E
Charge {"trx_id":"1","expired_date":"2022-05"}
Charge {"payment_status_code":3}
Unknown {}
Unknown []
Unknown 
Unknown x
CardExpiry <faspay><expired_date>2022-05</expired_d
Unknown {"expired_date":null}
Unknown {"expired_date":"2022-05"} x
201914030006 John Doe john@example.com 3000.00 2022-05 5
201914030006
Faspay\MalformedMessageException: the message lacks the field expired_date
Faspay\MalformedMessageException: the message lacks the field member_id
Faspay\MalformedMessageException: the field expired_date is no month such as 2027-05
Faspay\MalformedMessageException: the field expired_date is no month such as 2027-05
Faspay\MalformedMessageException: the field expired_date is no month such as 2027-05
Faspay\MalformedMessageException: the field expired_date is no month such as 2027-05
Faspay\MalformedMessageException: the field expired_date is no month such as 2027-05
Faspay\MalformedMessageException: the field member_id must not contain control characters
Faspay\MalformedMessageException: the field member_id is longer than 50 characters
Faspay\MalformedMessageException: the field member_id must be a text, not a list or an object
Faspay\MalformedMessageException: unexpected end at byte 1 of the JSON
Faspay\MalformedMessageException: the message lacks the field member_id
