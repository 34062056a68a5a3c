--TEST--
A payment is not lost because its QR text is odd: white space around it, amounts with decimals, lengths that count characters
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

/** The elements with their lengths and a checksum. */
function qr(array $changes = [], ?callable $length = null): string
{
    $text = '';
    foreach ($changes + ['00' => '01', '01' => '12', '52' => '6532', '53' => '360', '54' => '10000', '58' => 'ID', '59' => 'TOKO SARI', '60' => 'BEKASI'] as $tag => $value) {
        if ($value !== null) {
            $all[sprintf('%02d', $tag)] = $value;
        }
    }
    ksort($all);
    foreach ($all as $tag => $value) {
        $text .= $tag . sprintf('%02d', ($length ?? strlen(...))($value)) . $value;
    }
    $crc = 0xffff;
    foreach (str_split("{$text}6304") as $byte) {
        $crc ^= ord($byte) << 8;
        for ($i = 0; $i < 8; $i++) {
            $crc = ($crc & 0x8000 ? $crc << 1 ^ 0x1021 : $crc << 1) & 0xffff;
        }
    }

    return sprintf('%s6304%04X', $text, $crc);
}
$characters = fn (string $value): int => preg_match_all('/./us', $value);
$gateway = new Gateway();
$client = $gateway->client();
$show = function (string $what, string $sent, ?string $expected = null) use ($gateway, $client): void {
    $gateway->script(['qr_content' => $sent] + CREATED);
    echo "$what: ", thrown(function () use ($client, $sent, $expected): void {
        $payment = $client->create(bill(channel: Faspay\Channel::PaydiaQris));
        echo $payment->qrContent === ($expected ?? $sent) ? 'as it was' : json_encode($payment->qrContent), ', ', $payment->raw['qr_content'] === $sent ? '' : 'another raw, ';
    }), "\n";
};
$show('plain', qr());
foreach (["\n", "\r\n", ' ', "\t \n"] as $blank) {
    $show('behind ' . json_encode($blank), qr() . $blank, qr());
    $show('before ' . json_encode($blank), $blank . qr(), qr());
}
foreach (['10000.00', '10000.0', '10000.', '0010000', ' 10000', '10000 '] as $amount) {
    $show(json_encode($amount), qr(['54' => $amount]));
}
foreach (['10.000', '10,000', '10000.000', 'x', '10000.01', '1000000', ''] as $amount) {
    $show(json_encode($amount), qr(['54' => $amount]));
}
$show('no amount', qr(['54' => null]));
$show('dollars', qr(['53' => '840']));
$show('a name of bytes', qr(['59' => 'CAFÉ SARI €']));
$show('a name of characters', qr(['59' => 'CAFÉ SARI €'], $characters));
$show('a name of characters, another amount', qr(['59' => 'CAFÉ SARI €', '54' => '20000'], $characters));
$show('all of characters', qr(['26' => 'É.WWW', '54' => '10000.00', '59' => 'É', '60' => 'Ü', '62' => '日本'], $characters) . "\n", qr(['26' => 'É.WWW', '54' => '10000.00', '59' => 'É', '60' => 'Ü', '62' => '日本'], $characters));
$show('changed', str_replace('SARI', 'SIRA', qr(['59' => 'CAFÉ SARI €'], $characters)));
$show('blank', ' ', null);
$show('a line break inside', qr(['59' => "TOKO\nSARI"]));
?>
--EXPECT--
plain: as it was, nothing was thrown
behind "\n": as it was, nothing was thrown
before "\n": as it was, nothing was thrown
behind "\r\n": as it was, nothing was thrown
before "\r\n": as it was, nothing was thrown
behind " ": as it was, nothing was thrown
before " ": as it was, nothing was thrown
behind "\t \n": as it was, nothing was thrown
before "\t \n": as it was, nothing was thrown
"10000.00": as it was, nothing was thrown
"10000.0": as it was, nothing was thrown
"10000.": as it was, nothing was thrown
"0010000": as it was, nothing was thrown
" 10000": as it was, nothing was thrown
"10000 ": as it was, nothing was thrown
"10.000": Faspay\MalformedMessageException: the payment was created, but its QR code carries an amount that cannot be read: do not show it
"10,000": Faspay\MalformedMessageException: the payment was created, but its QR code carries an amount that cannot be read: do not show it
"10000.000": Faspay\MalformedMessageException: the payment was created, but its QR code carries an amount that cannot be read: do not show it
"x": Faspay\MalformedMessageException: the payment was created, but its QR code carries an amount that cannot be read: do not show it
"10000.01": Faspay\MalformedMessageException: the payment was created, but its QR code carries another amount or currency than the bill: do not show it
"1000000": Faspay\MalformedMessageException: the payment was created, but its QR code carries another amount or currency than the bill: do not show it
"": Faspay\MalformedMessageException: the payment was created, but its QR code carries no amount: do not show it
no amount: Faspay\MalformedMessageException: the payment was created, but its QR code carries no amount: do not show it
dollars: Faspay\MalformedMessageException: the payment was created, but its QR code carries another amount or currency than the bill: do not show it
a name of bytes: as it was, nothing was thrown
a name of characters: as it was, nothing was thrown
a name of characters, another amount: Faspay\MalformedMessageException: the payment was created, but its QR code carries another amount or currency than the bill: do not show it
all of characters: as it was, nothing was thrown
changed: Faspay\MalformedMessageException: the payment was created, but its QR code is damaged: no tag, length and value at byte 57 of the QR text
blank: null, nothing was thrown
a line break inside: as it was, nothing was thrown
