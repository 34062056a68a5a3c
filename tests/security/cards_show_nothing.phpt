--TEST--
A card's number and CVC and the transaction password show in no dump, copy, trace, result, event or request log
--EXTENSIONS--
faspay
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
require __DIR__ . '/../helpers/card.inc';
use Faspay\{CreditCard, Transport};
use Faspay\CreditCard\{Card, CardType};

/** Everything but first six and last four digits is a secret; so is any long run of the middle. */
function assert_no_card(string $output, string $where): void
{
    foreach (['number' => PAN, 'middle' => substr(PAN, 5, 8), 'cvc' => "'" . CVC . "'", 'quoted cvc' => '"' . CVC . '"', 'wire cvc' => 'CARDCVC=' . CVC, 'password' => PASSWORD, 'base64' => base64_encode(PAN)] as $what => $text) {
        if (str_contains($output, $text)) {
            echo "$where shows the $what\n";
        }
    }
    if ($output === '') {
        echo "$where: nothing to look at\n";
    }
}

$card = card();
$client = new CreditCard('TEST01', PASSWORD, baseUrl: 'http://127.0.0.1:1', previousPassword: PREVIOUS_PASSWORD);
foreach (['card' => $card, 'client' => $client] as $name => $object) {
    foreach ([
        'var_dump' => fn () => var_dump($object), 'print_r' => fn () => print_r([$object]), 'var_export' => fn () => var_export($object), 'debug_zval_dump' => fn () => debug_zval_dump($object),
        '(array)' => fn () => var_dump((array) $object), 'mangled' => fn () => var_dump(get_mangled_object_vars($object)), 'json_encode' => fn () => print json_encode($object),
        'reflection' => fn () => print new ReflectionObject($object), 'foreach' => function () use ($object) { foreach ($object as $k => $v) { var_dump($k, $v); } echo '.'; },
    ] as $way => $look) {
        $output = printed($look);
        assert_no_card($output, "$way of $name");
        assert_no_secret($output, "$way of $name");
    }
    echo thrown(fn () => serialize($object)), "\n", thrown(fn () => clone $object), "\n";
}
// The number of the object says how many were made before.
echo preg_replace('/#\d+/', '#N', printed(fn () => var_dump($card)));
$events = [];
$gateway = new Gateway(answer('<h1>no</h1>', 500), pairs(['CARD_NO_PARTIAL' => '444000XXXXXX0010']), answer(action: 'close'));
$client = new CreditCard('TEST01', 'abcde', baseUrl: $gateway->url, transport: new Transport(retries: 0, observer: function (object $event) use (&$events) { $events[] = $event; }));
$failures = [
    'a mistyped number' => fn () => $client->charge(card_order(), card(number: '4440000009900011'), '203.0.113.7'), 'a bad CVC' => fn () => $client->charge(card_order(), card(cvc: CVC . 'x'), '203.0.113.7'),
    'an outcome unknown' => fn () => $client->charge(card_order(), card(), '203.0.113.7'), 'an answer' => fn () => throw new LogicException(print_r($client->charge(card_order(), card(), '203.0.113.7'), true)),
    'a lost answer' => fn () => $client->charge(card_order(), card(), '203.0.113.7'), 'a wrong type' => fn () => new Card(PAN, 'X', 'x', 2039, CardType::Visa, CVC), 'too many arguments' => fn () => new Card(PAN, 'X', 1, 2039, CardType::Visa, CVC, 'ID', 1),
    'a wrong order' => fn () => $client->charge(PAN, $card, '203.0.113.7'), 'a used card' => function () use ($client, $card) { $client->charge(card_order(), $card, '203.0.113.7'); },
];
unset($failures['a wrong order']); // What a caller passes in the wrong place is in his own trace.
foreach ($failures as $what => $failure) {
    try {
        $failure();
        echo "$what: nothing was thrown\n";
    } catch (Throwable $e) {
        // Our own closures carry no card in their arguments: the constructor's are hidden, and the card is an object.
        assert_no_card((string) $e, "$what as text");
        assert_no_card(printed(fn () => var_dump($e)), "$what dumped");
        assert_no_card(printed(fn () => debug_zval_dump($e->getTrace())), "$what as trace");
    }
}
assert_no_card(print_r($events, true), 'events');
echo count($events), " events\n";
$form = $client->paymentForm(card_order());
assert_no_card(print_r($form, true) . $form->toHtml(), 'form');
echo json_encode(str_contains($form->toHtml(), 'abcde')), "\n";
?>
--EXPECT--
Exception: Serialization of 'Faspay\CreditCard\Card' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\CreditCard\Card
Exception: Serialization of 'Faspay\CreditCard' is not allowed
Error: Trying to clone an uncloneable object of class Faspay\CreditCard
object(Faspay\CreditCard\Card)#N (2) {
  ["type"]=>
  string(4) "Visa"
  ["number"]=>
  string(16) "************0010"
}
4 events
false
