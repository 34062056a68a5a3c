--TEST--
Every message is answered in its own form: acknowledged, refused for each reason, or refused unverified; the HTTP status is that of the code
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Money;
use Faspay\Snap;
use Faspay\Snap\{Rejection, Reply};
use Faspay\{RoutePayment, RouteShare};

function show(string $name, Reply $reply): void
{
    $headers = $reply->headers === ['Content-Type' => 'application/json', 'X-TIMESTAMP' => now()->format('c')] ? '' : ' ' . json_encode($reply->headers);
    echo "$name: $reply->httpStatus$headers $reply->body\n";
}

$snap = snap(companyCodes: ['850499']);
$inquiry = $snap->verifyVaInquiry(va_inquiry(), signed(va_inquiry(), INQUIRY_PATH));
$messages = [
    'va' => $snap->verifyNotification(va_notification(), signed(va_notification(), PAYMENT_PATH)),
    'classic' => $snap->verifyNotification(classic_notification(), signed(classic_notification(), PAYMENT_PATH)),
    'qr' => $snap->verifyNotification(qr_notification(), signed(qr_notification(), QR_PATH)),
    'debit' => $snap->verifyNotification(debit_notification(), signed(debit_notification(), DEBIT_PATH)),
];
foreach ($messages as $name => $message) {
    show($name, $message->acknowledge($name === 'classic' ? 'Sari Dewi' : null));
}
echo thrown(fn () => $messages['classic']->acknowledge()), "\n", thrown(fn () => $messages['classic']->acknowledge(str_repeat('x', 256))), "\n";
show('a name that nobody asked for', $messages['qr']->acknowledge('Sari Dewi'));

echo "-- an inquiry\n";
show('whole', $inquiry->answer(Money::idr('12345678.90'), 'Johnny "Suh" é', 'johnnysuh@email.com', '+62 818-2838-4858'));
show('short', $inquiry->answer(Money::idr(0), 'Sari'));
show('more', $inquiry->answer(Money::idr(25000), 'Sari', extra: ['virtualAccountData' => ['billDetails' => [['billNo' => '1']], 'virtualAccountTrxType' => 'O'], 'note' => 7]));
show('split', $inquiry->answer(Money::idr(25000), 'Sari', route: new RoutePayment('26100253', [new RouteShare('29195827', Money::idr(5000))])));
foreach ([fn () => $inquiry->answer(Money::idr(1), ''), fn () => $inquiry->answer(Money::of('1', 'USD'), str_repeat('x', 51), 'no address', 'no phone'), fn () => $inquiry->answer(Money::idr(1), 'Sari', extra: ['responseCode' => '4042412']),
    fn () => $inquiry->answer(Money::idr(1), 'Sari', extra: ['virtualAccountData' => ['totalAmount' => ['value' => '2.00']]]), fn () => $inquiry->answer(Money::idr(1), 'Sari', route: new RoutePayment(null, [new RouteShare('29195827', Money::idr(2))]))] as $wrong) {
    echo thrown($wrong), "\n";
}

echo "-- refused\n";
foreach (Rejection::cases() as $reason) {
    show($reason->name, $inquiry->reject($reason));
}
foreach ($messages as $name => $message) {
    show($name, $message->reject(Rejection::NotFound));
    show($name, $message->reject(Rejection::Duplicate, 'another message'));
}
echo thrown(fn () => $inquiry->reject(Rejection::Paid, str_repeat('x', 150))), "\n", thrown(fn () => $inquiry->reject(Rejection::Paid, "a\nb")), "\n";

echo "-- unverified\n";
$failures = [
    'signature' => new Faspay\SignatureException('no', rule: 'mismatch'), 'stale' => new Faspay\SignatureException('old', rule: 'stale'), 'missing' => new Faspay\MalformedMessageException('no', rule: 'missing_field', field: 'trxId'),
    'malformed' => new Faspay\MalformedMessageException('no', rule: 'format'), 'of a field' => new Faspay\MalformedMessageException('no', rule: 'format', field: 'paidAmount'), 'strange' => new Faspay\MalformedMessageException('no', rule: 'format', field: "a\r\nb"),
    'long' => new Faspay\MalformedMessageException('no', field: str_repeat('x', 200)), 'database' => new RuntimeException('SQLSTATE: secret'), 'error' => new TypeError('x'),
    'subclass' => new class('no') extends Faspay\MalformedMessageException {
        public string $more = 'x';
    },
];
foreach ($failures as $name => $failure) {
    show($name, Snap::rejectUnverified($failure, PAYMENT_PATH));
}
foreach ([INQUIRY_PATH, "/shop" . QR_PATH, ltrim(DEBIT_PATH, '/'), '/elsewhere', '', "\0"] as $path) {
    show(json_encode($path), Snap::rejectUnverified($failures['signature'], $path));
}
echo thrown(fn () => Snap::rejectUnverified(new stdClass(), '/')), "\n";
?>
--EXPECT--
va: 200 {"responseCode":"2002500","responseMessage":"Successful","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","paymentRequestId":"8504994843879097","paidAmount":{"value":"10000.00","currency":"IDR"}}}
classic: 200 {"responseCode":"2002500","responseMessage":"Successful","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","virtualAccountName":"Sari Dewi","paymentRequestId":"abcdef-123456-abcdef","paidAmount":{"value":"10000.00","currency":"IDR"}}}
qr: 200 {"responseCode":"2005200","responseMessage":"Request has been processed successfully"}
debit: 200 {"responseCode":"2005600","responseMessage":"Request has been processed successfully"}
Faspay\ValidationException: name is required: the answer to a notification without a status names the customer
Faspay\ValidationException: name must be at most 255 characters long, is 256
a name that nobody asked for: 200 {"responseCode":"2005200","responseMessage":"Request has been processed successfully"}
-- an inquiry
whole: 200 {"responseCode":"2002400","responseMessage":"Success","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","virtualAccountName":"Johnny \"Suh\" \u00e9","virtualAccountEmail":"johnnysuh@email.com","virtualAccountPhone":"6281828384858","inquiryRequestId":"abcdef-123456-abcdef","totalAmount":{"value":"12345678.90","currency":"IDR"}}}
short: 200 {"responseCode":"2002400","responseMessage":"Success","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","virtualAccountName":"Sari","virtualAccountEmail":"","virtualAccountPhone":"","inquiryRequestId":"abcdef-123456-abcdef","totalAmount":{"value":"0.00","currency":"IDR"}}}
more: 200 {"responseCode":"2002400","responseMessage":"Success","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","virtualAccountName":"Sari","virtualAccountEmail":"","virtualAccountPhone":"","inquiryRequestId":"abcdef-123456-abcdef","totalAmount":{"value":"25000.00","currency":"IDR"},"billDetails":[{"billNo":"1"}],"virtualAccountTrxType":"O"},"note":7}
split: 200 {"responseCode":"2002400","responseMessage":"Success","virtualAccountData":{"partnerServiceId":"  850499","customerNo":"4843879097","virtualAccountNo":"  8504994843879097","virtualAccountName":"Sari","virtualAccountEmail":"","virtualAccountPhone":"","inquiryRequestId":"abcdef-123456-abcdef","totalAmount":{"value":"25000.00","currency":"IDR"},"additionalInfo":{"route":[{"owner":"26100253"},{"partnerId":"29195827","partnerAmount":"5000"}]}}}
Faspay\ValidationException: name is required
Faspay\ValidationException: name must be at most 50 characters long, is 51; email must be an e-mail address such as sari@example.com; phone must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group; total must be in IDR, is in USD
Faspay\ValidationException: extra must not contain "responseCode": that field has a parameter of its own
Faspay\ValidationException: extra must not contain "virtualAccountData.totalAmount": that field has a parameter of its own
Faspay\ValidationException: route must not share out more than the total
-- refused
NotFound: 404 {"responseCode":"4042412","responseMessage":"Bill not found"}
Paid: 404 {"responseCode":"4042414","responseMessage":"Bill has been paid"}
Expired: 404 {"responseCode":"4042419","responseMessage":"Bill expired"}
AmountMismatch: 404 {"responseCode":"4042413","responseMessage":"Invalid Amount"}
Duplicate: 409 {"responseCode":"4092400","responseMessage":"Conflict"}
Unauthorized: 401 {"responseCode":"4012400","responseMessage":"Unauthorized Signature"}
Malformed: 400 {"responseCode":"4002401","responseMessage":"Invalid Field Format"}
MissingField: 400 {"responseCode":"4002402","responseMessage":"Missing Mandatory Field"}
Failure: 500 {"responseCode":"5002400","responseMessage":"General Error"}
va: 404 {"responseCode":"4042512","responseMessage":"Bill not found"}
va: 409 {"responseCode":"4092500","responseMessage":"Conflict another message"}
classic: 404 {"responseCode":"4042512","responseMessage":"Bill not found"}
classic: 409 {"responseCode":"4092500","responseMessage":"Conflict another message"}
qr: 404 {"responseCode":"4045201","responseMessage":"Transaction Not Found"}
qr: 409 {"responseCode":"4095200","responseMessage":"Conflict another message"}
debit: 404 {"responseCode":"4045601","responseMessage":"Transaction Not Found"}
debit: 409 {"responseCode":"4095600","responseMessage":"Conflict another message"}
Faspay\ValidationException: detail must be at most 150 characters long, is 169
Faspay\ValidationException: detail must not contain control characters
-- unverified
signature: 401 {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
stale: 401 {"responseCode":"4012500","responseMessage":"Unauthorized Signature"}
missing: 400 {"responseCode":"4002502","responseMessage":"Missing Mandatory Field trxId"}
malformed: 400 {"responseCode":"4002501","responseMessage":"Invalid Field Format"}
of a field: 400 {"responseCode":"4002501","responseMessage":"Invalid Field Format paidAmount"}
strange: 400 {"responseCode":"4002501","responseMessage":"Invalid Field Format"}
long: 400 {"responseCode":"4002501","responseMessage":"Invalid Field Format"}
database: 500 {"responseCode":"5002500","responseMessage":"General Error"}
error: 500 {"responseCode":"5002500","responseMessage":"General Error"}
subclass: 400 {"responseCode":"4002501","responseMessage":"Invalid Field Format"}
"\/v1.0\/transfer-va\/inquiry": 401 {"responseCode":"4012400","responseMessage":"Unauthorized Signature"}
"\/shop\/v1.0\/qr\/qr-mpm-notify": 401 {"responseCode":"4015200","responseMessage":"Unauthorized Signature"}
"v1.0\/debit\/notify": 401 {"responseCode":"4015600","responseMessage":"Unauthorized Signature"}
"\/elsewhere": 401 {"responseCode":"4010000","responseMessage":"Unauthorized Signature"}
"": 401 {"responseCode":"4010000","responseMessage":"Unauthorized Signature"}
"\u0000": 401 {"responseCode":"4010000","responseMessage":"Unauthorized Signature"}
TypeError: Faspay\Snap::rejectUnverified(): Argument #1 ($e) must be of type Throwable, stdClass given
