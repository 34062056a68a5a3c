--TEST--
Orders, numbers and credentials are checked whole before anything is sent
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap_disbursement.inc';
use Faspay\Money;
use Faspay\SnapDisbursement;
use Faspay\SnapDisbursement\{BillNumber, Transfer};
use Faspay\Testing;

$gateway = new Gateway(['responseCode' => '2003200']);
$client = disbursement(baseUrl: $gateway->url);
$bill = $client->inquireBill(bill_number(), '013', 'BILL-1001');
$gateway->forget();
foreach ([
    fn () => $client->transfer(transfer(partnerReferenceNo: '', amount: Money::idr(0), accountName: ' ', accountNo: '', bankCode: "0\n8")),
    fn () => $client->transfer(transfer(partnerReferenceNo: str_repeat('9', 65), accountName: str_repeat('x', 101), accountNo: str_repeat('1', 35), bankCode: '123456789', emails: ['a@example.com', 'none', ''], executeAt: now(), description: str_repeat('x', 256), callbackUrl: 'ftp://x')),
    fn () => $client->transfer(transfer(amount: Money::of(1, 'USD'), extra: ['sourceAccountNo' => '1', 'additionalInfo' => ['instructDate' => 'x'], 'amount' => 1])),
    fn () => $client->transfer(transfer(amount: Money::idr('1000000000000.00')->times(100))),
    fn () => $client->transfer(transfer(emails: ['a' => 'a@example.com', 'b' => 7])),
    fn () => $client->topUp(top_up(customerNumber: 'gopay', platformCode: '', executeAt: now('-1 day'))),
    fn () => $client->transferStatus(''), fn () => $client->topUpStatus(str_repeat('x', 65), str_repeat('x', 65)), fn () => $client->history(now(), now('-1 second')), fn () => $client->inquireAccount('', ''),
    fn () => $client->inquireBill(new BillNumber('', 'x'), ''), fn () => $client->payBill($bill, Money::idr(0), now('-1 day'), 'javascript:alert(1)', ['additionalInfo' => ['billerCode' => '1']]),
    fn () => new SnapDisbursement('123456', 'no key', 'A1'), fn () => disbursement(endpoints: ['transfers' => '/x']), fn () => disbursement(environment: 'live'),
    fn () => BillNumber::fromString('7008', 4), fn () => BillNumber::fromString('7008x', 4), fn () => BillNumber::fromString('70081', 9),
] as $call) {
    echo thrown($call), "\n";
}
echo count($gateway->requests()), " requests\n-- types\n";
foreach ([fn () => new Transfer('1', 10000, 'a', 'b', 'c'), fn () => $client->transfer(top_up()), fn () => $client->payBill(bill_number(), Money::idr(1)), fn () => bill_number()->equals(new Faspay\Snap\VaNumber('1', '2'))] as $call) {
    echo preg_replace('/, called in .*/', '', thrown($call)), "\n";
}
echo "-- numbers\n";
$number = bill_number();
var_dump($number, $number == unserialize(serialize($number)), $number->equals(new BillNumber('7008', '08000047816')), $number->equals(new BillNumber('7008', '1', '  700808000047816')), $number->equals(new BillNumber('7008', '1')));
echo new BillNumber('  7008', '1'), ' ', new BillNumber('7008', '1', ' 70081'), "\n";
// A bill that was inquired with a reference is paid with it.
$gateway->script(['responseCode' => '2003300', 'virtualAccountData' => ['partnerReferenceNo' => 'BILL-1001']]);
echo payout_line($client->payBill($bill, Money::idr(5000), now('+1 hour'), 'https://shop.example/payout', ['additionalInfo' => ['note' => 'x']])), "\n", strtr($gateway->requests()[0]['body'], [now()->format('Y-m-d\TH:i:s') => 'NOW', now('+1 hour')->format('Y-m-d\TH:i:sP') => 'LATER']), "\n";
?>
--EXPECTF--
Faspay\ValidationException: partnerReferenceNo is required; accountName must not be blank; accountNo is required; bankCode must not contain control characters; amount must be more than zero
Faspay\ValidationException: partnerReferenceNo must be at most 64 characters long, is 65; accountName must be at most 100 characters long, is 101; accountNo must be at most 34 characters long, is 35; bankCode must be at most 8 characters long, is 9; emails[1] must be an e-mail address such as sari@example.com; emails[2] must not be blank; description must be at most 255 characters long, is 256; callbackUrl must be a URL that starts with https:// or http://; executeAt must be in the future; null means now
Faspay\ValidationException: amount must be in IDR, is in USD; extra must not contain "sourceAccountNo": that field has a parameter of its own; extra must not contain "additionalInfo.instructDate": that field has a parameter of its own; extra must not contain "amount": that field has a parameter of its own
Faspay\ValidationException: amount is too large
Faspay\ValidationException: emails[1] must be a string, is int
Faspay\ValidationException: customerNumber must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group; platformCode is required; executeAt must be in the future; null means now
Faspay\ValidationException: partnerReferenceNo is required
Faspay\ValidationException: partnerReferenceNo must be at most 64 characters long, is 65; referenceNo must be at most 64 characters long, is 65
Faspay\ValidationException: to must not be before the beginning
Faspay\ValidationException: bankCode is required; accountNo is required
Faspay\ValidationException: number.partnerServiceId is required; billerCode is required; number.customerNo must contain only digits, before which blanks may stand
Faspay\ValidationException: callbackUrl must be a URL that starts with https:// or http://; extra must not contain "additionalInfo.billerCode": that field has a parameter of its own; amount must be more than zero; executeAt must be in the future; null means now
Faspay\ValidationException: merchantId must be at most 5 characters long, is 6; sourceAccount must contain only the digits 0 to 9 (remove blanks, dashes and a leading +); privateKey must be a private key in PEM format: -----BEGIN PRIVATE KEY-----, its lines and -----END PRIVATE KEY-----
Faspay\ValidationException: endpoints has no operation "transfers"
Faspay\ValidationException: environment must be Environment::Sandbox, Environment::Production, 'sandbox' or 'production'
Faspay\ValidationException: digits must be the company code and 1 to 20 more digits, and nothing else
Faspay\ValidationException: digits must be the company code and 1 to 20 more digits, and nothing else
Faspay\ValidationException: prefixLength must be between 1 and 8
0 requests
-- types
TypeError: Faspay\SnapDisbursement\Transfer::__construct(): Argument #%d ($amount) must be of type Faspay\Money, int given
TypeError: Faspay\SnapDisbursement::transfer(): Argument #%d ($transfer) must be of type Faspay\SnapDisbursement\Transfer, Faspay\SnapDisbursement\TopUp given
TypeError: Faspay\SnapDisbursement::payBill(): Argument #%d ($bill) must be of type Faspay\SnapDisbursement\PayableBill, Faspay\SnapDisbursement\BillNumber given
TypeError: Faspay\SnapDisbursement\BillNumber::equals(): Argument #%d ($other) must be of type Faspay\SnapDisbursement\BillNumber, Faspay\Snap\VaNumber given
-- numbers
object(Faspay\SnapDisbursement\BillNumber)#%d (3) {
  ["partnerServiceId"]=>
  string(8) "    7008"
  ["customerNo"]=>
  string(11) "08000047816"
  ["virtualAccountNo"]=>
  NULL
}
bool(true)
bool(true)
bool(true)
bool(false)
70081 70081
BILL-1001 Pending no code no amount
{"partnerReferenceNo":"BILL-1001","partnerServiceId":"    7008","customerNo":"08000047816","virtualAccountNo":"700808000047816","sourceAccount":"9920017573","paidAmount":{"value":"5000.00","currency":"IDR"},"trxDateTime":"NOW","additionalInfo":{"billerCode":"013","instructDate":"LATER","callbackUrl":"https://shop.example/payout","note":"x"}}
