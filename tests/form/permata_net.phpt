--TEST--
permataNetForm() names the transaction and the amount with two decimals, for the browser to post
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\Money;

$gateway = new Gateway();
$client = $gateway->client();
$form = $client->permataNetForm('8985050100000017', Money::idr(1500500));
var_dump($form);
echo $form->toHtml();
foreach ([['', Money::idr(1)], ['12345678901234567', Money::idr(1)], ["1\n", Money::idr(1)], ['1', Money::idr(0)], ['1', Money::idr('1.50')], ['1', Money::fromMinor(-100)], ['1', Money::fromMinor(100, 'USD')]] as [$trxId, $total]) {
    echo thrown(fn () => $client->permataNetForm($trxId, $total)), "\n";
}
echo count($gateway->requests()), " requests by the server\n";
?>
--EXPECTF--
object(Faspay\Form)#%d (3) {
  ["action"]=>
  string(%d) "http://127.0.0.1:%d/permatanet/payment"
  ["method"]=>
  string(4) "POST"
  ["fields"]=>
  array(2) {
    ["va_number"]=>
    string(16) "8985050100000017"
    ["amount"]=>
    string(10) "1500500.00"
  }
}
<form id="faspay-form" method="post" accept-charset="UTF-8" action="http://127.0.0.1:%d/permatanet/payment">
<input type="hidden" name="va_number" value="8985050100000017">
<input type="hidden" name="amount" value="1500500.00">
<button type="submit">Continue to payment</button>
</form>
<script>HTMLFormElement.prototype.submit.call(document.getElementById("faspay-form"));</script>
Faspay\ValidationException: trxId is required
Faspay\ValidationException: trxId must be at most 16 characters long, is 17
Faspay\ValidationException: trxId must not contain control characters
Faspay\ValidationException: total must be whole rupiah and more than zero
Faspay\ValidationException: total must be whole rupiah and more than zero
Faspay\ValidationException: total must not be negative; total must be whole rupiah and more than zero
Faspay\ValidationException: total must be in IDR, is in USD
0 requests by the server
