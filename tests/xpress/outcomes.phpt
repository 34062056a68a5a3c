--TEST--
What may become of an order: refusals, error pages, lost answers and answers about something else
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{Debit, Money, Transport};

$gateway = new Gateway();
$client = xpress($gateway, transport: new Transport(timeout: 20.0, retries: 2));
$html = '<!DOCTYPE html><html><head><title>500 Database Error</title></head><body><h1>A Database Error Occurred</h1><p onclick="x()">Query &lt;failed&gt;</p></body></html>';
$cases = [
    'refused' => answer(json_encode(['response_code' => '30', 'response_desc' => 'bill expired must be greater than today'])),
    'refused with 400' => answer(json_encode(['response_error' => ['response_code' => '06', 'response_desc' => "in\nvalid <b>signature</b>"]]), 400),
    'number in use' => answer(json_encode(['response_code' => '14', 'response_desc' => 'Invalid Order'])),
    'error page' => answer($html, 500, ['content-type' => 'text/html']),
    'error page with 200' => answer($html),
    'page of a proxy' => answer('<html>Bad Gateway</html>', 502, ['content-type' => 'text/html']),
    'gateway failed' => answer(json_encode(['response_code' => '96']), 500),
    'not JSON' => answer('Fatal error'),
    'nothing' => answer(''),
    'half an answer' => answer(substr(json_encode(PAGE), 0, 90)),
    'without a link' => answer(json_encode(array_diff_key(PAGE, ['redirect_url' => 0]))),
    'other order' => answer(json_encode(['bill_no' => 'INV20250101002'] + PAGE)),
    'other merchant' => answer(json_encode(['merchant_id' => '98765'] + PAGE)),
    'foreign link' => answer(json_encode(['redirect_url' => 'javascript:alert(1)'] + PAGE)),
];
foreach ($cases as $name => $answer) {
    $gateway->forget();
    $gateway->script($answer);
    try {
        $client->create(page_order());
        echo "$name: a page\n";
    } catch (Faspay\Exception $e) {
        echo "$name: ", (new ReflectionClass($e))->getShortName(), " $e->orderNo, ", count($gateway->requests()), " sent", $e instanceof Faspay\GatewayException ? ", \"$e->responseCode\" $e->responseText" : '', "\n";
    }
}
echo thrown(fn () => $client->create(page_order(...['no' => '', 'total' => Money::idr('150000.50'), 'expiresAt' => new DateTime('2020-01-01'), 'channels' => ['BCA', '812'], 'returnUrl' => 'thanks', 'buttonColor' => 'red',
    'customer' => new Debit\Customer('C', str_repeat('x', 33), 'none', 'none'), 'items' => [], 'extra' => ['bill_total' => 1]]))), "\n";
foreach ([fn () => $client->create(page_order(channels: [Faspay\CardStatus::Sale])), fn () => $client->create(page_order(items: [Money::idr(1)])), fn () => $client->create(bill())] as $wrong) {
    echo thrown($wrong), "\n";
}
echo thrown(fn () => new Faspay\Xpress('99999', '', 'bot99999', ' ')), "\n";
?>
--EXPECT--
refused: GatewayException INV20250101001, 1 sent, "30" bill expired must be greater than today
refused with 400: GatewayException INV20250101001, 1 sent, "06" in valid <b>signature</b>
number in use: GatewayException INV20250101001, 1 sent, "14" Invalid Order
error page: OutcomeUnknownException INV20250101001, 1 sent
error page with 200: OutcomeUnknownException INV20250101001, 1 sent
page of a proxy: OutcomeUnknownException INV20250101001, 1 sent
gateway failed: OutcomeUnknownException INV20250101001, 1 sent
not JSON: OutcomeUnknownException INV20250101001, 1 sent
nothing: OutcomeUnknownException INV20250101001, 1 sent
half an answer: OutcomeUnknownException INV20250101001, 1 sent
without a link: OutcomeUnknownException INV20250101001, 1 sent
other order: MalformedMessageException INV20250101001, 1 sent
other merchant: MalformedMessageException INV20250101001, 1 sent
foreign link: MalformedMessageException INV20250101001, 1 sent
Faspay\ValidationException: no is required; total must be whole rupiah; customer.name must be at most 32 characters long, is 33; channels[0] must be a Faspay\Channel or a three-digit code such as "819"; returnUrl must be a URL that starts with https:// or http://; customer.phone must be a phone number: digits, which blanks, dots, dashes, parentheses and one leading + may group; customer.email must be an e-mail address such as sari@example.com; items must hold at least one entry; extra must not contain "bill_total": that field has a parameter of its own; expiresAt must be later than now; buttonColor must be a color of six hexadecimal digits such as "2e0264"
Faspay\ValidationException: channels[0] must be a string, is Faspay\CardStatus
Faspay\ValidationException: items[0] must be a Faspay\Debit\Item, is Faspay\Money
TypeError: Faspay\Xpress::create(): Argument #1 ($order) must be of type Faspay\Xpress\Order, Faspay\Debit\Bill given
Faspay\ValidationException: merchantName must not be empty; password must not be blank
