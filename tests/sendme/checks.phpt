--TEST--
Payouts and accounts are checked whole before anything is sent, credentials are opaque, and answers that say neither yes nor no leave the outcome open
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/sendme.inc';
use Faspay\Money;
use Faspay\SendMe\{CashOut, Credentials, Outlet, Transfer, Wallet};
use Faspay\ValidationException;

/** "field rule" of everything that is wrong. */
function refused(callable $operation): void
{
    try {
        $operation();
        echo "nothing is wrong\n";
    } catch (ValidationException $e) {
        echo implode(', ', array_map(fn (array $violation): string => "$violation[field] $violation[rule]" . ($violation['channel'] === null ? '' : " ($violation[channel])"), $e->violations)), "\n";
    }
}

$sendme = sendme();
refused(fn () => $sendme->transfer(new Transfer('', Money::idr(0), '', '', '', '', '', '', '')));
refused(fn () => $sendme->transfer(sendme_transfer(trxNo: 'a b', description: 'fee', emails: ['a@example.com', 'b'], countryCode: 'IDN', purposeCode: '12', amount: Money::of(1, 'USD'))));
refused(fn () => $sendme->transfer(sendme_transfer(description: 'Sixteen letters.', callbackUrl: 'ftp://a.example', beneficiaryVa: '9920-1')));
refused(fn () => $sendme->transfer(sendme_transfer(emails: [7])));
refused(fn () => $sendme->topUp(sendme_top_up(accountNo: '+62 812', wallet: '')));
refused(fn () => $sendme->cashOut(new CashOut('1', Money::idr(75000), Outlet::Alfamart, 'Sari', '0812')));
refused(fn () => $sendme->cashOut(new CashOut('1', Money::idr(150000), Outlet::Permata, 'Sari', '0812')));
refused(fn () => $sendme->cashOut(new CashOut('1', Money::idr(2_000_000), 'C013', 'Sari', '0812', description: 'x', callbackUrl: 'https://a.example')));
refused(fn () => $sendme->cashOut(cash_out(trxNo: 'INV-1')));
refused(fn () => $sendme->register(bank_account(accountNo: '12-3', regionCode: '01020', purposeCode: null)));
refused(fn () => $sendme->confirmRegistration(bank_account(), '', ''));
refused(fn () => $sendme->status('..'));
refused(fn () => $sendme->status('INV/1', 'x'));
refused(fn () => $sendme->beneficiary(''));
refused(fn () => $sendme->statement(new DateTimeImmutable('2001-01-01'), new DateTimeImmutable('2001-03-01')));
refused(fn () => sendme(virtualAccount: 'x', credentials: credentials(faspayKey: '', appKey: "a\nb", iv: ' '), baseUrl: 'http://example.com', endpoints: ['pay' => '/x']));

// Whatever its zone, the day of a statement is the one that the object shows.
$gateway = new Gateway(...with_token(status_answer('2', ['data' => []])));
Faspay\Testing::setNow(new DateTimeImmutable('2025-01-10 10:00:00+07:00'));
var_dump(sendme(baseUrl: $gateway->url)->statement(new DateTime('2025-01-01 00:00:00+14:00'), new DateTimeImmutable('2025-01-02 23:59:59-11:00')));
echo $gateway->requests()[1]['path'], "\n";

// Own addresses, with and without placeholders.
$gateway->script(...with_token(status_answer('2', ['trx_no' => 'INV0001'])));
sendme(baseUrl: "$gateway->url/proxy/", endpoints: ['token' => '/own/tokens', 'status' => "$gateway->url/own/status/{trx_no}"])->status('INV0001');
echo implode(' ', array_map(fn (array $request): string => "$request[method] $request[path]", array_slice($gateway->requests(), 2))), "\n";

echo "== credentials\n";
$credentials = credentials();
print_r($credentials);
echo json_encode([$credentials, (array) $credentials, get_object_vars($credentials)]), ' ', thrown(fn () => clone $credentials), ' ', thrown(fn () => serialize($credentials)), "\n";
echo thrown(fn () => (new ReflectionClass(Credentials::class))->newInstanceWithoutConstructor()), "\n", thrown(fn () => $credentials->__construct(...array_values(SENDME_SECRETS))), "\n";
$output = print_r(sendme(credentials: $credentials, previousCredentials: $credentials), true) . json_encode(sendme()) . var_export(sendme(), true);
try {
    sendme(credentials: credentials(faspaySecret: "line\nbreak-of-a-secret"));
} catch (ValidationException $e) {
    $output .= $e . print_r($e, true);
}
echo preg_match('/TEST-0001|break-of-a-secret/', $output) === 0 ? 'hidden' : 'shown', "\n";

echo "== outcomes\n";
foreach ([['9', '99', 'Internal Error'], ['1', '99', 'x'], ['1', '', 'x'], ['8', '00', 'x'], ['4', '00', 'Failed'], ['9', '99', 'Invalid Virtual Account'], ['9', '00', 'Your Transaction Number already exists']] as [$status, $code, $text]) {
    $gateway->script(...with_token(status_answer($status, [], $code, $text)));
    echo thrown(fn () => sendme(baseUrl: $gateway->url)->transfer(sendme_transfer())), "\n";
}
$gateway->script(...with_token(status_answer('1', ['trx_no' => 'PAY-1001', 'trx_amount' => '1'])));
echo thrown(fn () => sendme(baseUrl: $gateway->url)->transfer(sendme_transfer())), "\n";
?>
--EXPECT--
beneficiaryVa required, accountNo required, name required, bankCode required, regionCode required, trxNo required, description required, callbackUrl required, amount range
countryCode length, purposeCode length, trxNo format, amount currency, description format, emails format
beneficiaryVa format, description length, callbackUrl format
emails format
accountNo format, wallet required
regionCode required (alf), purposeCode required (alf), email required (alf), description required (alf), amount range (alf)
description required (C013), callbackUrl required (C013), amount range (C013)
amount range (C013)
trxNo format (alf)
accountNo format, regionCode length
bankAccountNumber required, bankAccountName required
trxNo format
trxNo format, trxId format
beneficiaryVa required
to range, from range
virtualAccount format, credentials.faspayKey required, credentials.appKey format, credentials.iv required, baseUrl format, endpoints unknown
array(0) {
}
/account/api/mutasi/9920017573/2025-01-01/2025-01-02
GET /proxy/own/tokens GET /own/status/INV0001
== credentials
Faspay\SendMe\Credentials Object
(
)
[{},[],[]] Error: Trying to clone an uncloneable object of class Faspay\SendMe\Credentials Exception: Serialization of 'Faspay\SendMe\Credentials' is not allowed
ReflectionException: Class Faspay\SendMe\Credentials is an internal class marked as final that cannot be instantiated without invoking its constructor
Error: Faspay\SendMe\Credentials is already constructed
hidden
== outcomes
Faspay\OutcomeUnknownException: the gateway does not say whether it did what transfer asks: it answered with status "9" and response code "99". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
Faspay\OutcomeUnknownException: the gateway does not say whether it did what transfer asks: it answered with status "1" and response code "99". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
Faspay\OutcomeUnknownException: the gateway does not say whether it did what transfer asks: it answered with status "1" and response code "". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
Faspay\OutcomeUnknownException: the gateway does not say whether it did what transfer asks: it answered with status "8" and response code "00". The gateway may have acted: do not simply repeat it; see Faspay\OutcomeUnknownException for what to do
Faspay\GatewayException: the gateway refused transfer: 4 Failed (failed)
Faspay\GatewayException: the gateway refused transfer: 99 Invalid Virtual Account
Faspay\DuplicateException: the gateway refused transfer: 9 Your Transaction Number already exists
Faspay\MalformedMessageException: the gateway's answer is about another amount than was asked for: ask it with status()
