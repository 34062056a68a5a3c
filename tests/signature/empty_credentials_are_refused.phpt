--TEST--
No formula signs with an empty user id, merchant id or password
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Signature;

foreach ([
    fn () => Signature::debit('', 'p', 'x'), fn () => Signature::debit('bot', '', 'x'), fn () => Signature::card('', 'p', 'o', '1.00', '0'), fn () => Signature::card('m', '', 'o', '1.00', '0'),
    fn () => Signature::cardToken('', 'p', 't'), fn () => Signature::cardToken('m', '', 't'), fn () => Signature::cardSha256('', 'p', 'o', '1.00'), fn () => Signature::cardSha256('m', '', 'o', '1.00'),
] as $code) {
    try {
        $signature = $code();
        echo "signed $signature\n";
    } catch (Faspay\ValidationException $e) {
        echo $e->violations[0]['rule'], ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
required: userId must not be empty
required: password must not be empty
required: merchantId must not be empty
required: password must not be empty
required: merchantId must not be empty
required: password must not be empty
required: merchantId must not be empty
required: password must not be empty
