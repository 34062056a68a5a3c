--TEST--
What lies unread on a kept connection never becomes an answer, whatever was asked
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
require __DIR__ . '/../helpers/xpress.inc';
use Faspay\CreditCard\TokenType;

/** Answers that nothing in them ties to a request. */
$json = fn (string $word): string => json_encode(['response_code' => '00', 'response_desc' => $word, 'status' => 'ALLOWED', 'message' => $word]);
$pairs = fn (string $word): string => "ERR_CODE=0;ERR_DESC=$word";
$whole = fn (string $body): string => "HTTP/1.1 200 OK\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body";
$gateway = new Gateway();
$debit = $gateway->client();
$card = card_client($gateway);
$recurring = recurring_client($gateway, endpoints: ['status' => '/inquiry']);
$calls = [
    'pushOvo' => [$json, fn () => $debit->pushOvo('9999940200000001', '081234567890')],
    'activateOvo' => [$json, fn () => $debit->activateOvo('081382826301', 'Sari')],
    'updateStaticVa' => [$json, fn () => $debit->updateStaticVa('8012345678901234', Faspay\Money::idr(50000), 'Sari', new DateTimeImmutable('9999-01-01 Asia/Jakarta'))],
    'token' => [$pairs, fn () => $card->token('47271385-94F5', TokenType::Static)],
    'deleteToken' => [$pairs, fn () => $card->deleteToken('47271385-94F5', TokenType::Static)],
    'lastToken' => [$pairs, fn () => $card->lastToken('47271385-94F5')],
    'updateMember' => [$json, fn () => $recurring->updateMember(member())],
    'status' => [$json, fn () => $recurring->status('2019041000004')],
    'cancel' => [$json, fn () => $recurring->cancel(member())],
];
foreach ($calls as $name => [$form, $call]) {
    foreach (['another answer' => $whole($form('STALE')), 'a timeout' => "HTTP/1.1 408 Late\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 'a byte' => 'x'] as $what => $after) {
        $gateway->script(answer($form('FIRST'), after: $after), $form('SECOND'));
        $gateway->forget();
        thrown($call);
        $gateway->awaitAfter();
        $said = '';
        $outcome = thrown(function () use ($call, &$said): void {
            $said = json_encode($call()->raw);
        });
        $connections = array_column($gateway->requests(), 'connection');
        if (!str_contains($said . $outcome, 'SECOND') || count($connections) !== 2 || $connections[0] === $connections[1]) {
            echo "$name after $what: $outcome $said ", json_encode($connections), "\n";
        }
    }
}
// A connection without such bytes is kept.
$gateway->script($json('FINE'));
$gateway->forget();
for ($i = 0; $i < 5; $i++) {
    $debit->pushOvo('9999940200000001', '081234567890');
}
echo count(array_unique(array_column($gateway->requests(), 'connection'))), "\n";
?>
--EXPECT--
1
