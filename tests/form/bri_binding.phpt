--TEST--
briBindingForm() is signed as the documents' sample code does it, and holds no password
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

$client = (new Gateway())->client(baseUrl: 'https://debit-sandbox.faspay.co.id');
$form = $client->briBindingForm('john@gmail.com');
echo "$form->method $form->action\n";
var_dump($form->fields, $form->fields['signature'] === sha1(md5('bot99999p@ssw0rd' . json_encode(['boi_uid' => '99999', 'email' => 'john@gmail.com']))));
// Where json_encode escapes, so does the signature's text.
$odd = $client->briBindingForm('a/b"c\\d@example.com');
var_dump($odd->fields['email'], $odd->fields['signature'] === sha1(md5('bot99999p@ssw0rd' . json_encode(['boi_uid' => '99999', 'email' => 'a/b"c\\d@example.com']))));
foreach (['', 'nobody', "a\n@example.com", 'é@example.com', str_repeat('x', 120) . '@example.com'] as $email) {
    echo thrown(fn () => $client->briBindingForm($email)), "\n";
}
?>
--EXPECT--
POST https://debit-sandbox.faspay.co.id/pws/bridd/inputNumberPage
array(3) {
  ["boi_uid"]=>
  string(5) "99999"
  ["email"]=>
  string(14) "john@gmail.com"
  ["signature"]=>
  string(40) "32e945aae4e432958cb07f25f009be02ab1e4f04"
}
bool(true)
string(19) "a/b"c\d@example.com"
bool(true)
Faspay\ValidationException: email is required
Faspay\ValidationException: email must be an e-mail address such as sari@example.com
Faspay\ValidationException: email must not contain control characters
Faspay\ValidationException: email must be ASCII
Faspay\ValidationException: email must be at most 128 characters long, is 132
