--TEST--
Both empty credentials stand in one exception: every violation is listed, not only the first
--EXTENSIONS--
faspay
--FILE--
<?php
try {
    Faspay\Signature::debit('', '');
} catch (Faspay\ValidationException $e) {
    echo implode(', ', array_column($e->violations, 'field')), "\n";
}
?>
--EXPECT--
userId, password
