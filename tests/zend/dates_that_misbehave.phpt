--TEST--
Dates of overriding classes count as what they are: no PHP code runs while a bill is read
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

class Sly extends DateTimeImmutable
{
    #[ReturnTypeWillChange]
    public function getTimestamp()
    {
        echo "called\n";
        $GLOBALS['parts'][1] = 'other';

        return 'x';
    }
}

$gateway = new Gateway(['bill_no' => 'INVINVINVINV'] + CREATED);
$bill = bill(no: str_repeat('INV', 4), expiresAt: new Sly('2025-01-11 10:00:00 Asia/Jakarta'));
// The second element is a reference to the bill's number.
$parts = unserialize('a:2:{i:0;' . serialize($bill) . 'i:1;R:3;}');
unset($bill);
echo $gateway->client()->create($parts[0])->billNo, "\n", $gateway->lastMessage()['bill_no'], ' ', $gateway->lastMessage()['bill_expired'], "\n";
?>
--EXPECT--
INVINVINVINV
INVINVINVINV 2025-01-11 10:00:00
