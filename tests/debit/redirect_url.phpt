--TEST--
redirectUrl() builds the page's address per environment, encoded
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$options = ['merchantId' => '99999', 'merchantName' => 'Sample Store', 'userId' => 'bot99999', 'password' => 'p@ssw0rd'];
foreach (['sandbox', 'production', Faspay\Environment::Production] as $environment) {
    echo (new Faspay\Debit(...$options, environment: $environment))->redirectUrl('9999940200000001', 'INV-1001'), "\n";
}
echo (new Faspay\Debit(...$options, baseUrl: 'http://127.0.0.1:8765/'))->redirectUrl('9999940200000001', 'INV 1/&é?'), "\n";
echo thrown(fn () => (new Faspay\Debit(...$options))->redirectUrl('', str_repeat('x', 33))), "\n";
?>
--EXPECT--
https://debit-sandbox.faspay.co.id/pws/100003/0830000010100000/be129fab0e72f379a593747c590877ad9fd1eb27?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001
https://web.faspay.co.id/pws/100003/2830000010100000/be129fab0e72f379a593747c590877ad9fd1eb27?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001
https://web.faspay.co.id/pws/100003/2830000010100000/be129fab0e72f379a593747c590877ad9fd1eb27?trx_id=9999940200000001&merchant_id=99999&bill_no=INV-1001
http://127.0.0.1:8765/pws/100003/0830000010100000/fa24084b1e8177daa49ec0c6e42bfa7b3c0894fc?trx_id=9999940200000001&merchant_id=99999&bill_no=INV+1%2F%26%C3%A9%3F
Faspay\ValidationException: trxId is required; billNo must be at most 32 characters long, is 33
