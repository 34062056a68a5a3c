--TEST--
Money is final
--EXTENSIONS--
faspay
--FILE--
<?php
class Cents extends Faspay\Money {}
?>
--EXPECTF--
Fatal error: Class Cents %s final class%sFaspay\Money%sin %s on line 2
