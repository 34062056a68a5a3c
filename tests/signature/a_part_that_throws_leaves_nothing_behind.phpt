--TEST--
What a part's __toString() throws comes through
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';

$part = new class { public function __toString(): string { throw new LogicException('no text'); } };
echo thrown(fn () => Faspay\Signature::debit('bot', 'p', 'first', $part, 'last')), "\n";
?>
--EXPECT--
LogicException: no text
