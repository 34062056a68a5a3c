--TEST--
The sandbox agrees about recurring payments: registration, a year of charges as scheduled, failures and retries, changes, expiry, end
--EXTENSIONS--
faspay
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
extension_loaded('dom') || die('skip needs dom to read the form that goes back to the shop');
?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/member.inc';
use Faspay\{Money, Recurring};
use Faspay\Recurring\{NotificationKind, Period};

$shop = new Gateway('OK');
$sandbox = new Sandbox(['FASPAY_SANDBOX_RECURRING_NOTIFY_URL' => "$shop->url/recurring"]);
$client = new Recurring('tokofaspay', 'abcde', '99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: $sandbox->url, endpoints: ['status' => '/recurring/process/inquiry']);
$today = now('today');
/** What the shopper's browser posts, and what comes back by its own form. */
$browse = function (Faspay\Form $form, string $number) use ($sandbox): array {
    $fields = ['CARDNO' => $number, 'CARDNAME' => 'SARI', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '01', 'EXPIRYYEAR' => now('+3 years')->format('Y'), 'CARDCVC' => '100', 'SHOPPER_IP' => '203.0.113.7'] + $form->fields;
    $html = file_get_contents($form->action, false, stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Type: application/x-www-form-urlencoded', 'content' => http_build_query($fields), 'ignore_errors' => true]]));
    $document = new DOMDocument();
    @$document->loadHTML($html);
    $back = [];
    foreach ($document->getElementsByTagName('input') as $input) {
        $back[$input->getAttribute('name')] = $input->getAttribute('value');
    }

    return $back;
};
// The first process day is tomorrow's, or the next that no month lacks.
$day = (int) $today->modify('+1 day')->format('j');
$day = $day > 28 ? 1 : $day;
$plan = fn (string $id, mixed ...$changes) => member(...$changes + ['id' => $id, 'startsOn' => $today, 'endsOn' => $today->modify('+1 year -1 day'), 'processDays' => [$day, $day === 28 ? 27 : $day + 1], 'notifyCardExpiry' => true]);
$visit = $client->verifyReturn($browse($client->registrationForm($plan('MEMBER-1'), card_order(id: 'REC-1', amount: Money::idr(5000))), PAN), 'REC-1', 'MEMBER-1');
echo "registered: {$visit->claimedStatus->name} $visit->amount, recurring $visit->recurringAmount, ", json_encode($visit->active), "\n";
$sandbox->quirks(recurring_spelling: 'right');
$visit = $client->verifyReturn($browse($client->registrationForm($plan('MEMBER-2', period: Period::Daily, every: 9, endsOn: $today->modify('+40 days')), card_order(id: 'REC-2', amount: Money::idr(5000))), PAN), 'REC-2', 'MEMBER-2');
echo "registered daily: {$visit->claimedStatus->name} $visit->recurringAmount\n";
$visit = $client->verifyReturn($browse($client->registrationForm($plan('MEMBER-3'), card_order(id: 'REC-3')), '4440000009900119'), 'REC-3', 'MEMBER-3');
echo "declined: {$visit->claimedStatus->name}\n", 'unknown then: ', preg_replace('/(refused \w+: \d+).*/', '$1', thrown(fn () => $client->status('MEMBER-3'))), "\n";
$status = $client->status('MEMBER-1');
echo 'status: ', json_encode([$status->name, (string) $status->amount, $status->active, $status->period->name, $status->every, $status->startsOn == $today]), "\n";
// A year goes by in one second.
$sandbox->control('POST', '/time', ['advance' => 366 * 86400]);
$charged = ['MEMBER-1' => [], 'MEMBER-2' => []];
foreach ($shop->requests() as $request) {
    if (Recurring::notificationKind($request['body']) === NotificationKind::Charge) {
        $charge = $client->verifyNotification($request['body']);
        $charged[$charge->merchantMemberId][] = $charge->chargedAt->format('Y-m-d') . ($charge->claimsPaid() ? '' : ' failed');
    }
}
foreach (['MEMBER-1' => $plan('MEMBER-1'), 'MEMBER-2' => $plan('MEMBER-2', period: Period::Daily, every: 9, endsOn: $today->modify('+40 days'))] as $id => $member) {
    $scheduled = array_map(fn ($charge): string => $charge->date->format('Y-m-d'), $client->schedule($member, $today, 100));
    echo "$id: ", count($charged[$id]), ' charges, ', $charged[$id] === $scheduled ? 'as scheduled' : 'charged ' . implode(' ', $charged[$id]) . ' but scheduled ' . implode(' ', $scheduled), "\n";
}
$sandbox->control('POST', '/reset', []);
// One that fails, and is tried again on the next process day.
$client->verifyReturn($browse($client->registrationForm($plan('MEMBER-4'), card_order(id: 'REC-4', amount: Money::idr(5000))), PAN), 'REC-4', 'MEMBER-4');
$sandbox->control('POST', '/members/MEMBER-4', ['fail_next' => 1]);
$shop->forget();
$first = $client->schedule($plan('MEMBER-4'), $today, 1)[0];
$sandbox->control('POST', '/time', ['advance' => $today->diff($first->retryDates[0])->days * 86400]);
$charges = array_map(fn (array $request) => $client->verifyNotification($request['body']), $shop->requests());
echo implode(', ', array_map(fn ($charge) => $charge->status->name . ' ' . ($charge->chargedAt == $first->date ? 'on the charge day' : ($charge->chargedAt == $first->retryDates[0] ? 'on the retry day' : $charge->chargedAt->format('c'))), $charges)), "\n";
// Changes, expiry, end.
$updated = $client->updateMember($plan('MEMBER-4', name: 'Sari Dewi', amount: Money::idr(7500)));
echo "$updated->name $updated->amount $updated->responseCode\n";
$shop->forget();
$sandbox->control('POST', '/members/MEMBER-4/expire', ['expired_date' => '2027-05']);
$body = $shop->requests()[0]['body'];
echo Recurring::notificationKind($body)->name, ' ', $client->readCardExpiry($body)->memberId, ' ', $client->readCardExpiry($body)->expiresMonth, "\n";
echo json_encode($client->cancel($plan('MEMBER-4'))->active), ' ', json_encode($client->status('MEMBER-4')->active), "\n";
$shop->forget();
$sandbox->control('POST', '/time', ['advance' => 60 * 86400]);
echo count($shop->requests()), " charges after the end\n";
echo 'wrong password: ', preg_replace('/(refused \w+: \d+).*/', '$1', thrown(fn () => (new Recurring('tokofaspay', 'abcde', '99999', 'X', 'bot99999', 'other', baseUrl: $sandbox->url))->updateMember($plan('MEMBER-4')))), "\n";
?>
--EXPECT--
registered: Sale 5000.00, recurring 5000.00, true
registered daily: Sale 5000.00
declined: Failed
unknown then: Faspay\GatewayException: the gateway refused status: 18
status: ["John Doe","5000.00",true,"Monthly",1,true]
MEMBER-1: 12 charges, as scheduled
MEMBER-2: 4 charges, as scheduled
Failed on the charge day, Paid on the retry day
Sari Dewi 7500.00 00
CardExpiry MEMBER-4 2027-05
false false
0 charges after the end
wrong password: Faspay\GatewayException: the gateway refused updateMember: 55
