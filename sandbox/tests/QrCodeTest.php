<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Qr;
use Faspay\Sandbox\Shopper\QrCode;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** Drawn codes are compared with what two independent libraries drew of the same texts. */
final class QrCodeTest extends TestCase
{
    /** Captured at the real gateway. */
    private const CAPTURED = '00020101021226650013ID.PAYDIA.WWW011893600818022111600102152211160010000000303UBE5204653253033605405100005802ID5908  FASPAY6006BEKASI610517111625501258e48e61b92e449f39e57e4f8807152211160010000000803api6304EAE2';

    private static function text(int $length): string
    {
        return substr(str_repeat('00020101021226650013ID.PAYDIA.WWW0118936008180221116001021522111600', 12), 0, $length);
    }

    private static function drawn(QrCode $code): string
    {
        return implode('', array_map(static fn (array $row): string => implode('', array_map(intval(...), $row)), $code->modules()));
    }

    /** @return iterable<string, array{int, int, string}> length of the text, modules of a side, hash of the modules in the npm package "qrcode" 1.5.4 (byte mode, level M) */
    public static function codes(): iterable
    {
        yield 'version 1' => [14, 21, '9460f313602c21f56f7c1730ab5473665fe2d233ec45ff1939cbbb344bcffe95'];
        yield 'version 7, with its number in it' => [120, 45, '85f549bbc5a955e58c4e7325666baf22b3a3aae1f06e52968186dc81db6810e5'];
        yield 'version 12, with long lengths and blocks of two sizes' => [260, 65, '9d92125fb0063e20d848c06892df131cb8edb561edcf6cfa685d30c3642ad891'];
    }

    #[DataProvider('codes')]
    public function testItDrawsWhatOthersDraw(int $length, int $side, string $hash): void
    {
        $code = new QrCode(self::text($length));
        self::assertCount($side, $code->modules());
        self::assertSame($hash, hash('sha256', self::drawn($code)));
    }

    public function testTheImagesShowTheModules(): void
    {
        $code = new QrCode(self::CAPTURED);
        $side = count($code->modules());
        $svg = new \DOMDocument();
        self::assertTrue($svg->loadXML($code->svg()));
        self::assertSame('0 0 ' . ($side + 8) . ' ' . ($side + 8), $svg->documentElement->getAttribute('viewBox'));
        preg_match_all('/M(\d+) (\d+)h(\d+)v1h-\d+z/', $svg->getElementsByTagName('path')->item(1)->getAttribute('d'), $runs, PREG_SET_ORDER);
        $modules = array_fill(0, $side, array_fill(0, $side, false));
        foreach ($runs as [, $x, $y, $length]) {
            for ($i = 0; $i < $length; $i++) {
                $modules[$y - 4][$x - 4 + $i] = true;
            }
        }
        self::assertSame($code->modules(), $modules);

        [$width, $height, $pixels] = self::decoded($code->png());
        self::assertSame([8 * ($side + 8), 8 * ($side + 8)], [$width, $height]);
        $lines = str_split($pixels, $side + 9);
        foreach ($code->modules() as $y => $row) {
            foreach ($row as $x => $dark) {
                // A byte before each line says that it is not filtered.
                self::assertSame($dark ? "\0" : "\xff", $lines[8 * ($y + 4) + 7][1 + $x + 4], "$x $y");
            }
        }
    }

    /** @return array{int, int, string} width, height, pixels */
    private static function decoded(string $png): array
    {
        self::assertStringStartsWith("\x89PNG\r\n\x1a\n", $png);
        $chunks = [];
        for ($at = 8; $at < strlen($png); $at += 12 + $length) {
            ['length' => $length] = unpack('Nlength', $png, $at);
            $type = substr($png, $at + 4, 4);
            $chunks[$type] = substr($png, $at + 8, $length);
            self::assertSame(crc32($type . $chunks[$type]), unpack('N', $png, $at + 8 + $length)[1]);
        }
        self::assertSame(['IHDR', 'IDAT', 'IEND'], array_keys($chunks));
        ['width' => $width, 'height' => $height] = unpack('Nwidth/Nheight', $chunks['IHDR']);

        return [$width, $height, self::inflated($chunks['IDAT'])];
    }

    /** Blocks that are stored, not compressed. */
    private static function inflated(string $stream): string
    {
        self::assertSame(0, unpack('n', $stream)[1] % 31);
        $data = '';
        for ($at = 2; !($last ?? false); $at += 5 + $length) {
            ['last' => $last, 'length' => $length, 'inverted' => $inverted] = unpack('Clast/vlength/vinverted', $stream, $at);
            self::assertSame(0xFFFF, $length ^ $inverted);
            $data .= substr($stream, $at + 5, $length);
        }
        self::assertSame(hash('adler32', $data, true), substr($stream, $at));

        return $data;
    }

    public function testATextHasAnEnd(): void
    {
        self::assertCount(97, (new QrCode(self::text(666)))->modules());
        $this->expectException(\InvalidArgumentException::class);
        new QrCode(self::text(667));
    }

    public function testATextNamesItsPayment(): void
    {
        $trx = ['trx_id' => '9999971100000001', 'total' => 1000000, 'bill' => ['merchant' => 'Toko Kopi'], 'channel' => '711'];
        $text = Qr::ofDebit($trx, ['name' => 'Sample Store']);
        self::assertStringContainsString('5909Toko Kopi60', $text);
        self::assertStringContainsString('540510000', $text);
        self::assertSame('9999971100000001', Qr::reference($text));
        self::assertSame('9999971100000001', Qr::reference(substr($text, 0, -4) . strtolower(substr($text, -4))));
        self::assertStringContainsString('5912Sample Store60', Qr::ofDebit(['bill' => []] + $trx, ['name' => 'Sample Store']));
        self::assertStringContainsString('5909Caf? Kopi60', Qr::ofDebit(['bill' => ['merchant' => 'Café Kopi']] + $trx, ['name' => '']));
    }

    public function testWhatNamesNoPayment(): void
    {
        $text = Qr::ofDebit(['trx_id' => '9999971100000001', 'total' => 1000000, 'bill' => ['merchant' => 'Toko Kopi'], 'channel' => '711'], ['name' => '']);
        foreach (['', '1', 'FFFF', '9999971100000001', str_replace('Toko', 'Tuko', $text), substr($text, 0, -1), "$text ", '6304' . Qr::checksum('6304'), '0099' . Qr::checksum('0099')] as $wrong) {
            self::assertNull(Qr::reference($wrong), $wrong);
        }
        // Faspay's own codes are read, and lead to no payment of the sandbox.
        self::assertSame('8e48e61b92e449f39e57e4f88', Qr::reference(self::CAPTURED));
    }
}
