--TEST--
The registration and card update forms carry every field of the documents' tables, and the password only when asked to
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\{Address, Money};
use Faspay\Recurring\Period;

$client = recurring_client(new Gateway(), baseUrl: 'https://fpg-sandbox.faspay.co.id');
$member = member(processDays: [12, 15, 20, 25, 1, 5, 10], every: 3, emailNotification: false, notifyCardExpiry: true, accumulate: false, accumulateEvery: 2);
$order = card_order(id: 'REC-0001', amount: Money::idr(5000), description: 'Subscription', billing: new Address(line: 'Jl. Test 1', city: 'Jakarta'), phone: '0811000000', extra: ['recurring_perriod_at' => 3]);
foreach (['registrationForm' => '1', 'updateCardForm' => '2'] as $method => $type) {
    $form = $client->$method($member, $order);
    echo "$method: $form->method $form->action ", $form->fields['recurring_type'] === $type ? 'right type' : 'wrong type', "\n";
}
print_r(array_map(fn ($value) => str_replace([now()->format('Y-m-d'), now('+1 year')->format('Y-m-d')], ['TODAY', 'NEXT YEAR'], $value), $form->fields));
// The table of the "Update Card" page.
$table = ['recurring_type', 'merchant_id', 'member_id', 'member_name', 'member_email', 'member_email_notif', 'process_date', 'recurring_amount', 'recurring_start_date', 'recurring_end_date', 'recurring_period',
    'recurring_perriod_at', 'recurring_accumulate', 'recurring_accumulate_at', 'recurring_status', 'recurring_signature'];
echo 'missing: ', json_encode(array_values(array_diff($table, array_keys($form->fields)))), "\n";
foreach (Period::cases() as $period) {
    echo $period->name, ' ', $client->registrationForm(member(period: $period), $order)->fields['recurring_period'], "\n";
}
echo json_encode(isset($form->fields['TXN_PASSWORD'])), ' ', $client->registrationForm(member(), card_order(exposePasswordToBrowser: true))->fields['TXN_PASSWORD'], "\n";
echo json_encode([str_contains($form->toHtml(), 'p@ssw0rd'), str_contains($form->toHtml(), 'abcde')]), "\n";
// A member who starts today may be updated any day.
echo thrown(fn () => $client->updateCardForm(member(startsOn: new DateTimeImmutable('2019-04-10')), card_order())), "\n";
?>
--EXPECT--
registrationForm: POST https://fpg-sandbox.faspay.co.id/recurring right type
updateCardForm: POST https://fpg-sandbox.faspay.co.id/recurring right type
Array
(
    [LANG] => 
    [MERCHANTID] => simulator
    [PAYMENT_METHOD] => 3
    [MERCHANT_TRANID] => REC-0001
    [CURRENCYCODE] => IDR
    [AMOUNT] => 5000.00
    [CUSTNAME] => John Doe
    [CUSTEMAIL] => john@example.com
    [DESCRIPTION] => Subscription
    [RETURN_URL] => https://shop.example/return
    [SIGNATURE] => 091288139E918F4334100E0E98DBDD7FC65187B2
    [BILLING_ADDRESS] => Jl. Test 1
    [BILLING_ADDRESS_CITY] => Jakarta
    [BILLING_ADDRESS_REGION] => 
    [BILLING_ADDRESS_STATE] => 
    [BILLING_ADDRESS_POSCODE] => 
    [BILLING_ADDRESS_COUNTRY_CODE] => ID
    [RECEIVER_NAME_FOR_SHIPPING] => 
    [SHIPPING_ADDRESS] => 
    [SHIPPING_ADDRESS_CITY] => 
    [SHIPPING_ADDRESS_REGION] => 
    [SHIPPING_ADDRESS_STATE] => 
    [SHIPPING_ADDRESS_POSCODE] => 
    [SHIPPING_ADDRESS_COUNTRY_CODE] => 
    [PHONE_NO] => 0811000000
    [recurring_type] => 2
    [merchant_id] => 98765
    [member_id] => 2019041000004
    [member_name] => John Doe
    [member_email] => john@example.com
    [member_email_notif] => f
    [process_date] => 12,15,20,25,01,05,10
    [recurring_amount] => 5000.00
    [recurring_start_date] => TODAY
    [recurring_end_date] => NEXT YEAR
    [recurring_period] => M
    [recurring_period_at] => 3
    [recurring_accumulate_at] => 2
    [card_expire_notif] => 1
    [recurring_accumulate] => f
    [recurring_status] => t
    [recurring_signature] => e13ab5c8065db04333962650aa5103c5ef48cbc7
    [recurring_perriod_at] => 3
)
missing: []
Daily D
Monthly M
Yearly Y
false abcde
[false,false]
nothing was thrown
