--TEST--
Texts that are not digits with two decimals or none are refused, grouped ones above all
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Money;

$texts = [
    '', ' ', '10.000', '1,000', '10,00', '1.000.000', '1_000', '-1', '+1', ' 1', '1 ', "1\n", "\t1", '1e3', '1E3', '0x1A', '0b1', '1.', '.50', '1.5', '1.005', '1.000', '999.000', '0.000', '1.0001', '1.00001', '1.000 ', '1.00.0', '1.000.000,00',
    '1.-5', '1.5 ', '1..50', 'Rp1', 'NAN', 'INF', 'null', '12345678901234', '12345678901234.00', "1\0", "\0", "10\000.00", "1.0\0", '١٢٣', '１２３', "1\u{00A0}000", "1\u{066B}50", "\xff1", '½',
];
foreach ($texts as $text) {
    try {
        $money = Money::idr($text);
        echo addcslashes($text, "\0..\37\177..\377"), " became $money\n";
    } catch (Faspay\ValidationException $e) {
        $violation = $e->violations[0];
        if (count($e->violations) !== 1 || $violation['field'] !== 'rupiah' || $violation['rule'] !== 'format') {
            echo "$text: ", json_encode($e->violations), "\n";
        }
    }
}
echo count($texts), " looked at\n", thrown(fn () => Money::idr('10.000')), "\n";
?>
--EXPECT--
48 looked at
Faspay\ValidationException: rupiah must be digits with two decimals after a point or none, such as "10000" or "10000.50", without grouping
