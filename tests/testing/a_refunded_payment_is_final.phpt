--TEST--
A refunded payment is final, and nobody owes anything for it
--EXTENSIONS--
faspay
--INI--
faspay.testing=1
--FILE--
<?php
use Faspay\{PaymentStatus, Testing};
use Faspay\Debit\Status;

foreach ([PaymentStatus::Refunded, PaymentStatus::from('refunded'), PaymentStatus::InProcess] as $case) {
    $status = Testing::answer(Status::class, ['status' => $case]);
    echo $case->name, ' ', json_encode([$status->isPaid(), $status->isFinal()]), "\n";
}
?>
--EXPECT--
Refunded [false,true]
Refunded [false,true]
InProcess [false,false]
