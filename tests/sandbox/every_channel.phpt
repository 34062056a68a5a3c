--TEST--
A bill for every channel passes the sandbox's own checks, and every answer is read
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
use Faspay\{Address, Channel, Money};
use Faspay\Debit\{Customer, Item};

$sandbox = new Sandbox();
$client = $sandbox->client();
$address = new Address(name: 'Sari', lastName: 'Dewi', phone: '081234567890', line: 'Jl. Sudirman 1', city: 'Jakarta', region: 'DKI Jakarta', state: 'Indonesia', postcode: '10220', countryCode: 'ID');
$count = 0;
foreach (Channel::cases() as $i => $channel) {
    try {
        $payment = $client->create(order(sprintf('ORDER-%04d', $i), channel: $channel, billing: $address, shipping: $address, bankUserId: 'sari01', installmentPlan: $channel === Channel::Kredivo ? '30_days' : null,
            items: [new Item('Book', Money::idr(10000), 1, 'b1', 'books', 'https://example.com/b1', 'https://example.com/b1.png')]));
        $count++;
        if ($payment->qrContent !== null || $payment->qrImageUrl !== null) {
            echo "$channel->name: QR ", strlen((string) $payment->qrContent) > 50 ? 'text' : '-', ' ', $payment->qrImageUrl !== null ? 'image' : '-', "\n";
        }
    } catch (Throwable $e) {
        echo "$channel->name: ", $e::class, ': ', $e->getMessage(), "\n";
    }
}
echo $count, ' of ', count(Channel::cases()), " channels\n";
?>
--EXPECT--
ShopeePayQris: QR text image
LinkAjaQris: QR text image
PaydiaQris: QR text image
CimbQris: QR text image
46 of 46 channels
