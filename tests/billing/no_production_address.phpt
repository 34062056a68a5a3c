--TEST--
No production address is known: it must be given, and the error says where to find it
--EXTENSIONS--
faspay
--FILE--
<?php
use Faspay\{Billing, ValidationException};

foreach (['production', Faspay\Environment::Production] as $environment) {
    try {
        new Billing('1', 'bot99999', 'p@ssw0rd', $environment);
    } catch (ValidationException $e) {
        echo $e->violations[0]['field'], ' ', $e->violations[0]['rule'], ': ', $e->getMessage(), "\n";
    }
}
echo (new Billing('1', 'bot99999', 'p@ssw0rd', 'production', baseUrl: 'https://fasbill.example/x/'))->__debugInfo()['baseUrl'], "\n";
var_dump((new Billing('1', 'bot99999', 'p@ssw0rd', postInquiries: true))->__debugInfo());
?>
--EXPECT--
baseUrl required: baseUrl is required: the documents do not print this environment's address, which Faspay gives you when it opens production: look in the merchant portal under Settings, Credentials, or ask Faspay, and pass it as baseUrl
baseUrl required: baseUrl is required: the documents do not print this environment's address, which Faspay gives you when it opens production: look in the merchant portal under Settings, Credentials, or ask Faspay, and pass it as baseUrl
https://fasbill.example/x
array(4) {
  ["serviceId"]=>
  string(1) "1"
  ["postInquiries"]=>
  string(1) "1"
  ["environment"]=>
  string(7) "sandbox"
  ["baseUrl"]=>
  string(36) "https://fasbill-sandbox.faspay.co.id"
}
