--TEST--
After a direct debit the shopper comes back to the older protocol's return URL, which Debit verifies with the older credentials; debitStatus() decides
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Channel;

$sandbox = new Sandbox();
$sandbox->control('PUT', '/merchants/99999', ['returnUrl' => 'http://127.0.0.1:1/return']);
$snap = snap(baseUrl: $sandbox->url);
$payment = $snap->createDebit(debit_bill());

/** @return array{status: int, location: string, body: string} */
function browse(string $method, string $url, array $fields = []): array
{
    $body = file_get_contents($url, false, stream_context_create(['http' => [
        'method' => $method, 'header' => 'Content-Type: application/x-www-form-urlencoded', 'content' => http_build_query($fields), 'follow_location' => 0, 'ignore_errors' => true,
    ]]));
    preg_match('/^Location: (\S+)/mi', implode("\n", $http_response_header), $location);

    return ['status' => (int) explode(' ', $http_response_header[0])[1], 'location' => $location[1] ?? '', 'body' => $body];
}

$page = browse('GET', $payment->redirectUrl);
preg_match('/<form[^>]* action="([^"]+)"/', $page['body'], $action);
preg_match_all('/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/', $page['body'], $inputs);
$back = browse('POST', $sandbox->url . html_entity_decode($action[1]), ['decision' => 'pay'] + array_combine($inputs[1], $inputs[2]));
echo $back['status'], ' ', strtok($back['location'], '?'), "\n";
parse_str(parse_url($back['location'], PHP_URL_QUERY), $parameters);
$visit = $sandbox->client()->verifyReturn($parameters);
echo "$visit->billNo {$visit->claimedStatus->name} ", $visit->trxId === $payment->referenceNo ? 'same payment' : 'another', "\n";
echo strtok(thrown(fn () => $sandbox->client()->verifyReturn(['bill_no' => 'INV-3002'] + $parameters)), ':'), "\n";
echo $snap->debitStatus($visit->billNo, $payment->referenceNo, Channel::Dana)->status->name, "\n";
?>
--EXPECT--
303 http://127.0.0.1:1/return
INV-3001 Paid same payment
Faspay\SignatureException
Paid
