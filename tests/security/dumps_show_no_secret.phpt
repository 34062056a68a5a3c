--TEST--
Dumps, exports, casts, iteration and reflection of a client and its transport show no secret
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

$transport = proxied();
$client = client(transport: $transport);
$count = 0;
$card = new Faspay\CreditCard('tokofaspay', PASSWORD, previousPassword: PREVIOUS_PASSWORD);
$recurring = new Faspay\Recurring('tokofaspay', PASSWORD, '99999', 'Sample Store', 'bot99999', PASSWORD, previousCardPassword: PREVIOUS_PASSWORD);
$hidden = new Faspay\Recurring('tokofaspay', 'abcde', '99999', 'Sample Store', 'bot99999', PASSWORD, previousPassword: PREVIOUS_PASSWORD);
$billing = new Faspay\Billing('1', 'bot99999', PASSWORD, previousPassword: PREVIOUS_PASSWORD);
$xpress = new Faspay\Xpress('99999', 'Sample Store', 'bot99999', PASSWORD, previousPassword: PREVIOUS_PASSWORD);
foreach (['Debit' => $client, 'Billing' => $billing, 'Xpress' => $xpress, 'CreditCard' => $card, 'Recurring, card passwords' => $recurring, 'Recurring, debit passwords' => $hidden, 'Transport' => $transport] as $name => $object) {
    $looks = [
        'var_dump' => fn () => var_dump($object),
        'var_dump in a list' => fn () => var_dump([['x' => $object]]),
        'print_r' => fn () => print_r($object),
        'var_export' => fn () => var_export($object),
        'debug_zval_dump' => fn () => debug_zval_dump($object),
        '(array)' => fn () => var_dump((array) $object),
        'get_mangled_object_vars' => fn () => var_dump(get_mangled_object_vars($object)),
        'get_object_vars' => fn () => var_dump(get_object_vars($object)),
        'foreach' => function () use ($object) {
            foreach ($object as $key => $value) {
                var_dump($key, $value);
            }
            echo 'end';
        },
        'json_encode' => fn () => print json_encode($object, JSON_PARTIAL_OUTPUT_ON_ERROR),
        'reflection of the object' => fn () => print new ReflectionObject($object),
        'reflected properties' => fn () => var_dump(array_map(fn ($property) => $property->getValue($object), (new ReflectionObject($object))->getProperties())),
        '__debugInfo' => fn () => var_dump($object->__debugInfo()),
    ];
    foreach ($looks as $way => $look) {
        assert_no_secret(printed($look), "$way of $name");
        $count++;
    }
}
// What they are allowed to say.
var_dump($client, $transport);
echo json_encode([$card->__debugInfo(), $recurring->__debugInfo()]), "\n";
echo "$count looks\n";
?>
--EXPECT--
object(Faspay\Debit)#2 (4) {
  ["merchantId"]=>
  string(5) "99999"
  ["merchantName"]=>
  string(12) "Sample Store"
  ["environment"]=>
  string(7) "sandbox"
  ["baseUrl"]=>
  string(18) "http://127.0.0.1:1"
}
object(Faspay\Transport)#1 (7) {
  ["timeout"]=>
  float(2)
  ["connectTimeout"]=>
  float(1)
  ["retries"]=>
  int(0)
  ["caFile"]=>
  NULL
  ["proxy"]=>
  bool(true)
  ["observer"]=>
  bool(false)
  ["keepConnections"]=>
  bool(true)
}
[{"merchantId":"tokofaspay","environment":"sandbox","baseUrl":"https:\/\/fpg-sandbox.faspay.co.id"},{"cardMerchantId":"tokofaspay","merchantId":"99999","merchantName":"Sample Store","environment":"sandbox","baseUrl":"https:\/\/fpg-sandbox.faspay.co.id"}]
91 looks
