--TEST--
Extra members that hold the same arrays many times are refused before they take all memory
--EXTENSIONS--
faspay
openssl
--FILE--
<?php
require __DIR__ . '/../helpers/snap.inc';
use Faspay\ValidationException;

// Arrays that hold themselves three times, and arrays of ten with the same ten arrays in each: 3 to the power of 16, 10 to the power of 7.
$own = ['a' => &$own, 'b' => &$own, 'c' => &$own];
$shared = 'x';
for ($depth = 0; $depth < 7; $depth++) {
    $shared = array_fill_keys(str_split('abcdefghij'), $shared);
}
foreach ([$own, $shared] as $extra) {
    foreach ([
        fn () => snap()->createVa(va_bill(extra: $extra)),
        fn () => snap()->generateQr(qr_bill(extra: $extra)),
        fn () => snap()->createDebit(debit_bill(extra: $extra)),
        fn () => snap()->cancelDebit('INV-3001', '9999981900000001', '819', 'none', extra: $extra),
        fn () => snap()->verifyVaInquiry(va_inquiry(), signed(va_inquiry(), INQUIRY_PATH))->answer(Faspay\Money::idr(1), 'Sari', extra: $extra),
    ] as $call) {
        try {
            $call();
            echo "taken\n";
        } catch (ValidationException $e) {
            $e->getMessage() === 'extra must hold at most 4096 values in all' || print "$e\n";
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
