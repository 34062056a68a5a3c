--TEST--
The sandbox agrees about Xpress: the page, refusals, error pages, lost answers, what is told, confirmed and brought back
--EXTENSIONS--
faspay
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\{CreditCard, Debit, Money, PaymentStatus, Transport, Xpress};
use Faspay\Xpress\{MessageKind, Texts};

$shop = new Gateway('OK');
$sandbox = new Sandbox(['FASPAY_SANDBOX_NOTIFY_URL' => "$shop->url/notification", 'FASPAY_SANDBOX_RETURN_URL' => 'https://shop.example/return']);
$client = new Xpress('99999', 'Sample Store', 'bot99999', 'p@ssw0rd', baseUrl: $sandbox->url, transport: new Transport(retries: 0));
$cards = new CreditCard('tokofaspay', 'abcde', baseUrl: $sandbox->url);
$total = Money::idr(150_000);
/** Posts a form of the page, and says where the browser goes. */
$post = function (string $path, array $fields) use ($sandbox): string {
    file_get_contents($sandbox->url . $path, false, $http = stream_context_create(['http' => ['method' => 'POST', 'follow_location' => 0, 'header' => 'Content-Type: application/x-www-form-urlencoded', 'content' => http_build_query($fields), 'ignore_errors' => true]]));

    return preg_replace('/^location: /i', '', implode(preg_grep('/^location: /i', $http_response_header)));
};
$choose = fn (Xpress\Page $page, string $channel): string => $post('/v4/payment/order', ['checkout' => basename($page->redirectUrl), 'pglist_rad' => $channel, 'txtTerm' => '1']);
$pay = function (string $address) use ($sandbox, $post): string {
    preg_match('/name="token" value="(\w+)"/', file_get_contents($sandbox->url . $address), $token);
    parse_str(parse_url($address, PHP_URL_QUERY), $query);

    return isset($query['TRANSACTIONID'])
        ? $post('/payment/card', $query + ['token' => $token[1], 'decision' => 'pay', 'CARDNO' => PAN, 'CARDNAME' => 'BUDI', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '12', 'EXPIRYYEAR' => now('+2 years')->format('Y'), 'CARDCVC' => '100'])
        : $post('/pws/100003/decide', ['trx_id' => $query['trx_id'], 'token' => $token[1], 'decision' => 'pay']);
};

$page = $client->create(page_order(channels: ['402', '812', '500'], buttonColor: '2e0264'));
echo "page of $page->billNo, $page->merchantName: ", str_starts_with($page->redirectUrl, "$sandbox->url/v4/payment/") ? 'opened' : $page->redirectUrl, "\n";
$shop->script(['response_code' => '00']);
$back = $pay($choose($page, '402'));
parse_str(parse_url($back, PHP_URL_QUERY), $params);
$visit = $client->verifyReturn($params);
echo "returned: $visit->billNo $visit->trxId {$visit->claimedStatus->name}\n";
$body = $shop->requests()[0]['body'];
echo Xpress::messageKind($body)->name, ': ';
$notification = $client->verifyNotification($body);
$status = $client->confirm($notification, $total);
echo "{$notification->channel->name} $notification->billTotal, {$status->status->name} $status->total\n";
echo thrown(fn () => $client->confirm($notification, Money::idr(150_001))), "\n";
echo 'unknown: ', $client->status('9999940200009999', 'INV20250101001')->status->name, ', another order: ', $client->status($notification->trxId, 'INV20250101009')->status->name, "\n";

$shop->forget();
$shop->script('OK');
$back = $pay($choose($client->create(page_order(no: 'INV20250101002')), '500'));
$result = $cards->verifyReturn(parse_url($back, PHP_URL_QUERY));
echo strtok($back, '?'), " $result->orderId {$result->claimedStatus->name}\n";
$body = $shop->requests()[0]['body'];
echo Xpress::messageKind($body)->name, ': ';
$told = $cards->verifyNotification($body);
echo "$told->orderId $told->amount ", json_encode($cards->confirm($told, $total)->isPaid()), "\n";

$sandbox->quirks(xpress_texts: 'refuse', duplicate_bill: 'refuse');
$named = ['items' => [new Debit\Item('Kopi (utuh)', $total)]];
foreach (['kept' => ['no' => 'INV20250101003', 'texts' => Texts::Keep] + $named, 'cleaned' => ['no' => 'INV20250101003', 'texts' => Texts::Clean] + $named, 'again' => ['no' => 'INV20250101003'],
    'expired' => ['no' => 'INV20250101004', 'expiresAt' => now('+2 seconds')]] as $what => $changes) {
    if ($what === 'expired') {
        $sandbox->control('POST', '/time', ['advance' => 3600]);
    }
    echo "$what: ";
    try {
        echo $client->create(page_order(...$changes))->billNo, "\n";
    } catch (Faspay\GatewayException $e) {
        echo "$e->responseCode ", trim(strtok($e->responseText, '(')), "\n";
    }
}
$sandbox->control('POST', '/time', ['advance' => 0]);
echo 'wrong password: ', preg_replace('/ \(.*/', '', thrown(fn () => (new Xpress('99999', 'S', 'bot99999', 'wrong', baseUrl: $sandbox->url))->create(page_order(no: 'INV20250101005')))), "\n";
$sandbox->quirks(html_error: 1);
echo preg_replace('/\. The gateway may.*/s', '', thrown(fn () => $client->create(page_order(no: 'INV20250101006')))), "\n";
foreach (['drop_answer', 'cut_answer'] as $quirk) {
    $sandbox->quirks(...[$quirk => 1]);
    echo "$quirk: ", strtok(thrown(fn () => $client->create(page_order(no: "INV-$quirk"))), ':'), "\n";
}
?>
--EXPECT--
page of INV20250101001, Sample Store: opened
returned: INV20250101001 9999940200000001 Paid
Debit: PermataVa 150000.00, Paid 150000.00
Faspay\AmountMismatchException: bill INV20250101001, transaction 9999940200000001: the gateway says paid, but IDR 150001.00 was expected, and it says IDR 150000.00: do not deliver before you have checked the payment in the merchant portal
unknown: NotFound, another order: NotFound
https://merchant.example/thanks INV20250101002 Sale
Card: INV20250101002 150000.00 true
kept: 30 format error: item[0].product
cleaned: INV20250101003
again: 14 invalid order: bill_no is in use
expired: 30 bill expired must be greater than today
wrong password: Faspay\GatewayException: the gateway refused create: 55 incorrect user or password, or wrong signature
Faspay\OutcomeUnknownException: the gateway answered with HTTP status 500 and a body that cannot be understood (unexpected character at byte 0 of the JSON; content type text/html; charset=UTF-8, a page that says: 500 Internal Server Error)
drop_answer: Faspay\OutcomeUnknownException
cut_answer: Faspay\OutcomeUnknownException
