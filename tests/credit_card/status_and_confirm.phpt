--TEST--
status() tells a payment's state from a refused inquiry; confirm() tells what a replayed callback hides
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/card.inc';
use Faspay\Money;

$gateway = new Gateway();
$client = card_client($gateway);
$amount = Money::idr(10000);
$show = function (string $what, string|array $answer, ?callable $call = null) use ($gateway, $client, $amount): void {
    $gateway->script($answer);
    try {
        $result = $call ? $call() : $client->status('ORDER-1', $amount);
        echo "$what: ", $result->status->name, ' ', json_encode(['paid' => $result->isPaid(), 'final' => $result->isFinal(), 'retry' => $result->mayRetry(), 'authentic' => $result->authentic]), "\n";
    } catch (Faspay\Exception $e) {
        echo "$what: ", (new ReflectionClass($e))->getShortName(), ': ', $e->getMessage(), "\n";
    }
};
foreach (['S', 'C', 'A', 'CF', 'F', 'E', 'B', 'N', 'P', 'V', 'RC', 'CRC', 'I', 'CB', 'SR', 'XY'] as $code) {
    $show($code, pairs(['TXN_STATUS' => $code]));
}
$show('never stored', pairs(['TXN_STATUS' => 'E', 'ERR_CODE' => '5533', 'TRANSACTIONID' => '0']));
$show('inquiry with another amount', pairs(['TXN_STATUS' => 'E', 'ERR_CODE' => '5549', 'ERR_DESC' => 'AMOUNT differs', 'TRANSACTIONID' => '0']));
$show('inquiry with a wrong password', pairs(['TXN_STATUS' => 'E', 'ERR_CODE' => '5567', 'ERR_DESC' => 'SIGNATURE invalid', 'TRANSACTIONID' => '0', 'SIGNATURE' => '']));
$show('another order', pairs(['MERCHANT_TRANID' => 'ORDER-2']));
$show('another amount', pairs(['AMOUNT' => '99.00']));
$show('forged', pairs(['SIGNATURE' => str_repeat('0', 40)]));
$show('unsigned', pairs(['SIGNATURE' => '']));
$show('misspelt', str_replace('TXN_STATUS', 'TNX_STATUS', pairs()));
$show('names in small letters', preg_replace_callback('/(^|;)([A-Z_]+)=/', fn (array $m): string => strtolower($m[0]), pairs()));
$show('trailing line break', pairs() . "\r\n");
$show('a semicolon in a text', str_replace('Test order', 'Tea; coffee', pairs()));
$show('twice', pairs() . ';TXN_STATUS=F');
$show('only an error code', 'ERR_CODE=5533');
$show('no status', str_replace('TXN_STATUS=S;', '', pairs()));
echo "-- confirm()\n";
$notification = $client->verifyNotification(['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', '10000.00', 'S'), 'PYMT_TOKEN' => 'FORGED']);
$show('paid', pairs(['PYMT_TOKEN' => 'REAL']), fn () => $client->confirm($notification, $amount));
echo $client->confirm($notification, $amount)->token, "\n";
$show('voided since', pairs(['TXN_STATUS' => 'V']), fn () => $client->confirm($notification, $amount));
$show('charged back since', pairs(['TXN_STATUS' => 'CB']), fn () => $client->confirm($notification, $amount));
$show('another amount is answered', pairs(['AMOUNT' => '1.00']), fn () => $client->confirm($notification, $amount));
$show('another currency', pairs(['CURRENCYCODE' => 'JPY']), fn () => $client->confirm($notification, $amount));
$show('no amount', pairs(['AMOUNT' => '']), fn () => $client->confirm($notification, $amount));
$show('another amount is expected', pairs(['TXN_STATUS' => 'E', 'ERR_CODE' => '5549', 'ERR_DESC' => '', 'TRANSACTIONID' => '0']), fn () => $client->confirm($notification, Money::idr(20000)));
echo $gateway->lastMessage()['AMOUNT'], ' ', json_encode(isset($gateway->lastMessage()['TRANSACTIONID'])), "\n";
$show('nothing expected', pairs(), fn () => $client->confirm($notification, Money::idr(0)));
?>
--EXPECT--
S: Sale {"paid":true,"final":true,"retry":false,"authentic":true}
C: Captured {"paid":true,"final":true,"retry":false,"authentic":true}
A: Authorized {"paid":false,"final":false,"retry":false,"authentic":true}
CF: CaptureFailed {"paid":false,"final":false,"retry":false,"authentic":true}
F: Failed {"paid":false,"final":true,"retry":true,"authentic":true}
E: Error {"paid":false,"final":true,"retry":true,"authentic":true}
B: Blocked {"paid":false,"final":true,"retry":false,"authentic":true}
N: Pending {"paid":false,"final":false,"retry":false,"authentic":true}
P: Processing {"paid":false,"final":false,"retry":false,"authentic":true}
V: Voided {"paid":false,"final":true,"retry":false,"authentic":true}
RC: Reconfirm {"paid":false,"final":false,"retry":false,"authentic":true}
CRC: CaptureReconfirm {"paid":false,"final":false,"retry":false,"authentic":true}
I: Incomplete {"paid":false,"final":false,"retry":false,"authentic":true}
CB: Chargeback {"paid":false,"final":true,"retry":false,"authentic":true}
SR: SaleReversed {"paid":false,"final":true,"retry":false,"authentic":true}
XY: Unknown {"paid":false,"final":false,"retry":false,"authentic":true}
never stored: NotFound {"paid":false,"final":false,"retry":false,"authentic":true}
inquiry with another amount: GatewayException: the gateway refused status: 5549 AMOUNT differs (the amount is not the payment's own: pass the one that paymentForm() or charge() was given)
inquiry with a wrong password: GatewayException: the gateway refused status: 5567 SIGNATURE invalid (the signature is wrong: check the merchant id and the transaction password)
another order: MalformedMessageException: the gateway's answer is about another order than was asked about
another amount: MalformedMessageException: the gateway's answer is about another amount or currency than was asked about
forged: SignatureException: the signature of the gateway's answer does not match: is the transaction password right?
unsigned: SignatureException: the signature of the gateway's answer does not match: is the transaction password right?
misspelt: Sale {"paid":true,"final":true,"retry":false,"authentic":true}
names in small letters: Sale {"paid":true,"final":true,"retry":false,"authentic":true}
trailing line break: Sale {"paid":true,"final":true,"retry":false,"authentic":true}
a semicolon in a text: Sale {"paid":true,"final":true,"retry":false,"authentic":true}
twice: MalformedMessageException: the gateway's answer cannot be understood (the field TXN_STATUS appears more than once; HTTP status 200, content type application/json, beginning with: PAYMENT_METHOD=1;MERCHANTID=TEST01;MERCHANT_TRANID=ORDER-1;ERR_CODE=0;ERR_DESC=N)
only an error code: MalformedMessageException: the gateway's answer cannot be understood (it carries no response code; HTTP status 200, content type application/json, beginning with: ERR_CODE=5533)
no status: MalformedMessageException: the gateway's answer cannot be understood (it carries no response code; HTTP status 200, content type application/json, beginning with: PAYMENT_METHOD=1;MERCHANTID=TEST01;MERCHANT_TRANID=ORDER-1;ERR_CODE=0;ERR_DESC=N)
-- confirm()
paid: Sale {"paid":true,"final":true,"retry":false,"authentic":true}
REAL
voided since: Voided {"paid":false,"final":true,"retry":false,"authentic":true}
charged back since: Chargeback {"paid":false,"final":true,"retry":false,"authentic":true}
another amount is answered: AmountMismatchException: order ORDER-1: the gateway says paid, but IDR 10000.00 was expected, and it says IDR 1.00: do not deliver before you have checked the payment in the merchant portal
another currency: AmountMismatchException: order ORDER-1: the gateway says paid, but IDR 10000.00 was expected, and it says JPY 10000.00: do not deliver before you have checked the payment in the merchant portal
no amount: AmountMismatchException: order ORDER-1: the gateway says paid, but IDR 10000.00 was expected, and it says no amount: do not deliver before you have checked the payment in the merchant portal
another amount is expected: GatewayException: the gateway refused status: 5549 (the amount is not the payment's own: pass the one that paymentForm() or charge() was given)
10000.00 false
nothing expected: AmountMismatchException: order ORDER-1: the gateway says paid, but IDR 0.00 was expected, and it says IDR 10000.00: do not deliver before you have checked the payment in the merchant portal
