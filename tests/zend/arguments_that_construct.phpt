--TEST--
An argument whose __toString() constructs the same object first does not overwrite it
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';
use Faspay\Debit\Customer;

class Sly
{
    public function __toString(): string
    {
        foreach (debug_backtrace(DEBUG_BACKTRACE_PROVIDE_OBJECT) as $frame) {
            if (($frame['object'] ?? null) instanceof Customer) {
                $GLOBALS['inner'] = $frame['object'];
                $frame['object']->__construct(str_repeat('in', 4), 'n', '1', 'e');
            }
        }

        return str_repeat('out', 3);
    }
}

echo thrown(fn () => new Customer(new Sly(), 'n', '1', 'e')), "\n";
echo $inner->no, "\n";
?>
--EXPECT--
Error: Cannot modify readonly object of class Faspay\Debit\Customer
inininin
