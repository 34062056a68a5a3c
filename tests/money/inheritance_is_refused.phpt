--TEST--
Money is final
--EXTENSIONS--
faspay
--FILE--
<?php
class Cents extends Faspay\Money {}
?>
--EXPECTF--
Fatal error: Class Cents %s final class %SFaspay\Money%S in %s on line 2
