--TEST--
updateMember(), cancel() and status() send the documents' JSON, read what comes of it, and are sent once
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';

$gateway = new Gateway(['response' => 'Update Member', 'merchant_id' => '98765', 'response_code' => '00', 'response_desc' => 'Sukses']);
$client = recurring_client($gateway);
$member = member(startsOn: new DateTimeImmutable('2019-04-10 23:59:59 Asia/Jakarta'), endsOn: new DateTimeImmutable('2020-04-09 20:00:00 UTC'), processDays: [16, 20, 22]);
$status = $client->updateMember($member);
echo $gateway->requests()[0]['path'], ' ', $gateway->requests()[0]['body'], "\n", "$status->memberId $status->responseCode ", json_encode([$status->active, $status->name]), "\n";
$client->cancel($member);
echo $gateway->lastMessage()['recurring_status'], ' ', $client->updateMember(member(active: false))->responseCode, ' ', $gateway->lastMessage()['recurring_status'], "\n";
echo thrown(fn () => $client->status('2019041000004')), "\n";
$asking = recurring_client($gateway, endpoints: ['status' => 'https://example.com/inquiry', 'updateMember' => '/other']);
$asking->updateMember($member);
echo $gateway->requests()[array_key_last($gateway->requests())]['path'], "\n";
$asking = recurring_client($gateway, endpoints: ['status' => '/inquiry']);
$full = ['merchant_id' => 98765, 'member_id' => '2019041000004', 'member_name' => 'John', 'member_email' => 'j@example.com', 'process_date' => '20,21', 'recurring_amount' => '5000.00', 'recurring_start_date' => '2019-04-10',
    'recurring_end_date' => '2020-04-10', 'recurring_period' => 'Y', 'recurring_perriod_at' => '2', 'recurring_status' => '1', 'response_code' => '00', 'more' => ['x']];
$gateway->script($full);
$status = $asking->status('2019041000004');
echo $status->name, ' ', $status->amount, ' ', $status->startsOn->format('c'), ' ', $status->period->name, ' ', $status->every, ' ', json_encode([$status->active, $status->processDays, $status->raw['more']]), "\n";
foreach ([['member_id' => '1'] + $full, ['response_code' => '18', 'response_desc' => 'x'], ['response_code' => '030'], ['response_code' => '66'], ['response_code' => '031'], ['recurring_status' => '0'] + $full, '<h1>no</h1>', answer('{}', 500)] as $answer) {
    $gateway->script($answer);
    $gateway->forget();
    foreach ([fn () => $asking->status('2019041000004'), fn () => $asking->updateMember($member)] as $call) {
        echo preg_replace('/(: [^:]{0,60}).*/s', '$1', thrown($call)), "\n";
    }
    $updates = array_filter($gateway->requests(), fn (array $request): bool => str_contains($request['path'], 'update'));
    echo count($updates) === 1 ? '' : count($updates) . " updates delivered\n";
}
?>
--EXPECT--
/recurring/process/update {"request":"Update Member","merchant":"Sophia Store","merchant_id":"98765","member_id":"2019041000004","member_name":"John Doe","member_email":"john@example.com","member_email_notif":"1","process_date":"16,20,22","recurring_amount":"5000.00","recurring_start_date":"2019-04-10","recurring_end_date":"2020-04-10","recurring_period":"M","recurring_period_at":"1","recurring_accumulate_at":"0","card_expire_notif":"0","recurring_status":"1","signature":"e13ab5c8065db04333962650aa5103c5ef48cbc7"}
2019041000004 00 [null,null]
0 00 0
Faspay\ValidationException: endpoints must have an address for "status": the documents do not print it, ask Faspay
/other
John 5000.00 2019-04-10T00:00:00+07:00 Yearly 2 [true,"20,21",["x"]]
Faspay\MalformedMessageException: the gateway's answer is about another memberId than was aske
Faspay\MalformedMessageException: the gateway's answer is about another memberId than was aske
Faspay\GatewayException: the gateway refused status
Faspay\GatewayException: the gateway refused updateMember
Faspay\GatewayException: the gateway refused status
Faspay\GatewayException: the gateway refused updateMember
Faspay\GatewayException: the gateway refused status
Faspay\OutcomeUnknownException: the gateway failed
Faspay\GatewayException: the gateway refused status
Faspay\OutcomeUnknownException: the gateway failed
nothing was thrown
Faspay\OutcomeUnknownException: the gateway accepted the update, but says that the member is
Faspay\MalformedMessageException: the gateway's answer cannot be understood (unexpected charac
Faspay\OutcomeUnknownException: the gateway answered with HTTP status 200 and a body that ca
Faspay\OutcomeUnknownException: the gateway answered with HTTP status 500 and a body that ca
Faspay\OutcomeUnknownException: the gateway answered with HTTP status 500 and a body that ca
