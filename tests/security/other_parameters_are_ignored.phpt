--TEST--
Parameters that nobody asked for are no reason to refuse a return or callback, whatever they hold; in those that are asked for it is malformed
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/member.inc';
use Faspay\{CreditCard, Debit, Recurring};

$gateway = new Gateway();
$debit = $gateway->client();
$card = card_client($gateway);
$recurring = recurring_client($gateway);
$returned = ['trx_id' => '9999940200000001', 'merchant_id' => '99999', 'bill_no' => 'INV-1001', 'status' => '2', 'signature' => signature('INV-1001', '2')];
$paid = ['MERCHANTID' => 'TEST01', 'MERCHANT_TRANID' => 'ORDER-1', 'AMOUNT' => '10000.00', 'TXN_STATUS' => 'S', 'SIGNATURE' => card_signature('ORDER-1', '10000.00', 'S')];
$registered = ['MERCHANTID' => 'simulator', 'SIGNATURE' => strtoupper(sha1('##SIMULATOR##ABCDE##ORDER-1##10000.00##S##')), 'member_id' => 'M-1'] + $paid;
$verifiers = [
    'Debit::verifyReturn' => [fn (array|string $p) => $debit->verifyReturn($p), $returned, 'bill_no'],
    'Debit::verifyStaticVa' => [fn (array|string $p) => $debit->verifyStaticVa('8641162021000007', signature('8641162021000007'), is_array($p) ? $p : (parse_str($p, $q) ?? $q)), ['type' => 'inquiry', 'trx_uid' => '1'], 'type'],
    'CreditCard::verifyReturn' => [fn (array|string $p) => $card->verifyReturn($p), $paid, 'AMOUNT'],
    'CreditCard::verifyNotification' => [fn (array|string $p) => $card->verifyNotification($p), $paid, 'TNX_STATUS'],
    'Recurring::verifyReturn' => [fn (array|string $p) => $recurring->verifyReturn($p, 'ORDER-1', 'M-1'), $registered, 'member_name'],
];
$odd = [
    'a list' => ['red'], 'a map' => ['color' => 'red'], 'deep' => [[[['x']]]], 'true' => true, 'false' => false, 'a float' => 1.5, 'an object' => new stdClass(), 'no UTF-8' => "\xff", 'NUL' => "a\0b", 'sixty-five thousand bytes' => str_repeat('x', 70000),
];
parse_str('filter[color]=red&filter[size][]=1&filter[size][]=2', $filter);
foreach ($verifiers as $method => [$verify, $message, $field]) {
    $refused = [];
    foreach ($odd + ['a query' => $filter['filter']] as $what => $value) {
        foreach (['filter', "fi\r\nlter", "\xff", '0', 'bill_no2', 'x]['] as $name) {
            foreach ([[$name => $value] + $message, $message + [$name => $value]] as $params) {
                try {
                    $raw = $verify($params)->raw;
                    if (!$value instanceof stdClass && is_array($raw) && $method !== 'Debit::verifyStaticVa' && ($raw[$name] ?? null) !== $value) {
                        $refused[] = "$what is not in raw";
                    }
                } catch (Throwable $e) {
                    $refused[] = "$what: {$e->getMessage()}";
                }
            }
        }
        $outcome = thrown(fn () => $verify([$field => $value] + $message));
        if (!str_starts_with($outcome, 'Faspay\MalformedMessageException')) {
            echo "$method with $what as $field: $outcome\n";
        }
    }
    echo "$method: ", $refused === [] ? 'nothing refused' : implode('; ', array_unique($refused)), "\n";
}
echo "-- many\n";
foreach ($verifiers as $method => [$verify, $message, $field]) {
    echo "$method: ", thrown(fn () => $verify(array_fill_keys(array_map(fn (int $i): string => "x$i", range(1, 400)), '1') + $message)), "\n";
}
echo "-- arrays that hold one array twice, forty times over\n";
$shared = ['x'];
for ($i = 0; $i < 40; $i++) {
    $shared = [$shared, $shared];
}
foreach (['Debit::verifyReturn', 'CreditCard::verifyNotification', 'CreditCard::verifyReturn', 'Recurring::verifyReturn'] as $method) {
    [$verify, $message] = $verifiers[$method];
    $raw = $verify(['filter' => $shared] + $message)->raw;
    ksort($raw);
    ksort($message);
    echo "$method: ", $raw === $message ? 'left out' : 'kept', "\n";
}
echo Faspay\Xpress::messageKind(['filter' => $shared] + $paid)->name, "\n";
echo "-- a raw query or form\n";
foreach (['Debit::verifyReturn', 'CreditCard::verifyNotification', 'Recurring::verifyReturn'] as $method) {
    [$verify, $message, $field] = $verifiers[$method];
    $query = http_build_query($message);
    foreach (['filter[]=1&filter[]=2', 'utm=1&UTM=2', 'a=%', '%zz', '=1', 'a=%ff', "a=\xff", 'a=%00', '%ff=1', implode('&', range(1, 400))] as $other) {
        foreach (["$other&$query", "$query&$other", "\xef\xbb\xbf\r\n$other&$query\r\n"] as $body) {
            $outcome = thrown(fn () => $verify($body));
            if ($outcome !== 'nothing was thrown') {
                echo substr($other, 0, 20), ": $outcome\n";
            }
        }
    }
    foreach (["$field=1&$field=2", "$field=%", "$field=%ff", "$field=%00", strtolower($field) . '=%zz'] as $other) {
        $outcome = thrown(fn () => $verify("$query&$other"));
        if (!str_starts_with($outcome, 'Faspay\MalformedMessageException')) {
            echo "$method, $other: $outcome\n";
        }
    }
}
echo "-- what is kept cannot be changed later\n";
$text = 'first';
$nested = ['a' => &$text];
$visit = $debit->verifyReturn($returned + ['other' => &$text, 'nested' => $nested]);
$text = 'second';
echo json_encode($visit->raw['other'] ?? null), ' ', json_encode($visit->raw['nested'] ?? null), "\n";
?>
--EXPECT--
Debit::verifyReturn: nothing refused
Debit::verifyStaticVa: nothing refused
CreditCard::verifyReturn: nothing refused
CreditCard::verifyNotification: nothing refused
Recurring::verifyReturn: nothing refused
-- many
Debit::verifyReturn: nothing was thrown
Debit::verifyStaticVa: nothing was thrown
CreditCard::verifyReturn: nothing was thrown
CreditCard::verifyNotification: nothing was thrown
Recurring::verifyReturn: nothing was thrown
-- arrays that hold one array twice, forty times over
Debit::verifyReturn: left out
CreditCard::verifyNotification: left out
CreditCard::verifyReturn: left out
Recurring::verifyReturn: left out
Card
-- a raw query or form
-- what is kept cannot be changed later
"first" null
