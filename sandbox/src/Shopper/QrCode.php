<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Shopper;

/**
 * Draws a text as a QR code (ISO/IEC 18004, byte mode, error correction level M, up to version 20), as SVG or PNG.
 * No library is needed for it: neither an image extension nor a package.
 */
final class QrCode
{
    /** By version: all codewords, error correction codewords per block, blocks. Level M. */
    private const CODEWORDS = [
        1 => [26, 10, 1], [44, 16, 1], [70, 26, 1], [100, 18, 2], [134, 24, 2], [172, 16, 4], [196, 18, 4], [242, 22, 4], [292, 22, 5], [346, 26, 5],
        [404, 30, 5], [466, 22, 8], [532, 22, 9], [581, 24, 9], [655, 24, 10], [733, 28, 10], [815, 28, 11], [901, 26, 13], [991, 26, 14], [1085, 26, 16],
    ];

    /** By version: where the centres of alignment patterns lie, in both directions. */
    private const ALIGNMENT = [
        1 => [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
        [6, 30, 54], [6, 32, 58], [6, 34, 62], [6, 26, 46, 66], [6, 26, 48, 70], [6, 26, 50, 74], [6, 30, 54, 78], [6, 30, 56, 82], [6, 30, 58, 86], [6, 34, 62, 90],
    ];

    /** Modules of white around the code. */
    private const QUIET = 4;

    /** Pixels of a module's side in the PNG. */
    private const SCALE = 8;

    private int $version;
    private int $size;

    /** @var array<int, array<int, bool>> rows of modules; true is dark */
    private array $modules = [];

    /** @var array<int, array<int, true>> which modules belong to patterns, and hold no data */
    private array $reserved = [];

    /** @throws \InvalidArgumentException for a text of more than 666 bytes */
    public function __construct(string $text)
    {
        $data = $this->codewords($text);
        $this->size = 17 + 4 * $this->version;
        $this->modules = array_fill(0, $this->size, array_fill(0, $this->size, false));
        $this->drawPatterns();
        $this->drawData($this->interleaved($data));
        $this->mask();
    }

    /** @return list<list<bool>> rows of modules without the white around them; true is dark */
    public function modules(): array
    {
        return $this->modules;
    }

    /** An image that can stand in a page; what it shows, the page says. */
    public function svg(): string
    {
        $path = '';
        foreach ($this->modules as $y => $row) {
            for ($x = 0; $x < $this->size; $x++) {
                if ($row[$x]) {
                    for ($from = $x; $x < $this->size && $row[$x]; $x++);
                    $path .= sprintf('M%d %dh%dv1h-%dz', $from + self::QUIET, $y + self::QUIET, $x - $from, $x - $from);
                }
            }
        }
        $side = $this->size + 2 * self::QUIET;

        return sprintf(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>',
            $side,
            $path,
        );
    }

    /** Of one bit a pixel and eight pixels a module: a module is a byte of each line. */
    public function png(): string
    {
        $side = $this->size + 2 * self::QUIET;
        $white = str_repeat("\0" . str_repeat("\xff", $side), self::QUIET * self::SCALE);
        $edge = str_repeat("\xff", self::QUIET);
        $lines = $white;
        foreach ($this->modules as $row) {
            $lines .= str_repeat("\0$edge" . implode('', array_map(static fn (bool $dark): string => $dark ? "\0" : "\xff", $row)) . $edge, self::SCALE);
        }
        $chunk = static fn (string $type, string $data): string => pack('N', strlen($data)) . $type . $data . pack('N', crc32($type . $data));
        $header = pack('NNCCCCC', $side * self::SCALE, $side * self::SCALE, 1, 0, 0, 0, 0);

        return "\x89PNG\r\n\x1a\n" . $chunk('IHDR', $header) . $chunk('IDAT', self::stored($lines . $white)) . $chunk('IEND', '');
    }

    /** A stream of zlib that is not compressed: PHP may have no zlib. */
    private static function stored(string $data): string
    {
        $blocks = str_split($data, 65535);
        $stream = "\x78\x01";
        foreach ($blocks as $i => $block) {
            $stream .= pack('Cvv', (int) ($i === count($blocks) - 1), strlen($block), 0xFFFF ^ strlen($block)) . $block;
        }

        return $stream . hash('adler32', $data, true);
    }

    /** @return list<int> the data codewords: mode, length, text, padding */
    private function codewords(string $text): array
    {
        foreach (self::CODEWORDS as $version => [$all, $correction, $blocks]) {
            $room = $all - $correction * $blocks;
            $lengthBits = $version < 10 ? 8 : 16;
            if (4 + $lengthBits + 8 * strlen($text) > 8 * $room) {
                continue;
            }
            $this->version = $version;
            $bits = '0100' . str_pad(decbin(strlen($text)), $lengthBits, '0', STR_PAD_LEFT);
            foreach (unpack('C*', $text) as $byte) {
                $bits .= sprintf('%08b', $byte);
            }
            $bits .= str_repeat('0', min(4, 8 * $room - strlen($bits)));
            $codewords = array_map(bindec(...), str_split(str_pad($bits, (int) (ceil(strlen($bits) / 8) * 8), '0'), 8));
            for ($i = 0; count($codewords) < $room; $i++) {
                $codewords[] = $i % 2 === 0 ? 0xEC : 0x11;
            }

            return $codewords;
        }

        throw new \InvalidArgumentException('the text is too long for a QR code');
    }

    /**
     * @param list<int> $data
     * @return list<int> the codewords of all blocks, taken in turn, and then their error correction
     */
    private function interleaved(array $data): array
    {
        [$all, $correction, $blocks] = self::CODEWORDS[$this->version];
        $short = intdiv($all, $blocks) - $correction;
        $long = $all % $blocks;
        $generator = self::generator($correction);
        $parts = $corrections = [];
        for ($block = 0, $from = 0; $block < $blocks; $block++) {
            $length = $short + ($block >= $blocks - $long ? 1 : 0);
            $parts[] = array_slice($data, $from, $length);
            $corrections[] = self::remainder($parts[$block], $generator);
            $from += $length;
        }
        $result = [];
        foreach ([[$parts, $short + 1], [$corrections, $correction]] as [$columns, $length]) {
            for ($i = 0; $i < $length; $i++) {
                foreach ($columns as $column) {
                    if (isset($column[$i])) {
                        $result[] = $column[$i];
                    }
                }
            }
        }

        return $result;
    }

    /** @return list<int> coefficients of the product of (x - 2^i), without the leading one */
    private static function generator(int $degree): array
    {
        $polynomial = [...array_fill(0, $degree - 1, 0), 1];
        $root = 1;
        for ($i = 0; $i < $degree; $i++) {
            foreach ($polynomial as $j => $coefficient) {
                $polynomial[$j] = self::product($coefficient, $root) ^ ($polynomial[$j + 1] ?? 0);
            }
            $root = self::product($root, 2);
        }

        return $polynomial;
    }

    /** @return list<int> */
    private static function remainder(array $data, array $generator): array
    {
        $rest = array_fill(0, count($generator), 0);
        foreach ($data as $byte) {
            $factor = $byte ^ array_shift($rest);
            $rest[] = 0;
            foreach ($generator as $i => $coefficient) {
                $rest[$i] ^= self::product($coefficient, $factor);
            }
        }

        return $rest;
    }

    /** Multiplies in the field of 256 elements that QR codes use. */
    private static function product(int $a, int $b): int
    {
        $product = 0;
        for (; $b > 0; $b >>= 1) {
            $product ^= ($b & 1) * $a;
            $a = $a << 1 ^ ($a >> 7) * 0x11D;
        }

        return $product;
    }

    private function set(int $x, int $y, bool $dark): void
    {
        if ($x >= 0 && $y >= 0 && $x < $this->size && $y < $this->size) {
            $this->modules[$y][$x] = $dark;
            $this->reserved[$y][$x] = true;
        }
    }

    private function drawPatterns(): void
    {
        for ($i = 0; $i < $this->size; $i++) {
            $this->set(6, $i, $i % 2 === 0);
            $this->set($i, 6, $i % 2 === 0);
        }
        $far = $this->size - 4;
        foreach ([[3, 3], [$far, 3], [3, $far]] as [$x, $y]) {
            $this->drawSquares($x, $y, 4, [2, 4]);
        }
        $centres = self::ALIGNMENT[$this->version];
        $last = end($centres);
        foreach ($centres as $x) {
            foreach ($centres as $y) {
                if (!in_array([$x, $y], [[6, 6], [6, $last], [$last, 6]], true)) {
                    $this->drawSquares($x, $y, 2, [1]);
                }
            }
        }
        $this->drawFormat(0);
        if ($this->version >= 7) {
            $bits = self::withCorrection($this->version, 12, 0x1F25);
            for ($i = 0; $i < 18; $i++) {
                $dark = ($bits >> $i & 1) === 1;
                $this->set($this->size - 11 + $i % 3, intdiv($i, 3), $dark);
                $this->set(intdiv($i, 3), $this->size - 11 + $i % 3, $dark);
            }
        }
    }

    /** @param list<int> $white distances from the centre that are white */
    private function drawSquares(int $x, int $y, int $radius, array $white): void
    {
        for ($dy = -$radius; $dy <= $radius; $dy++) {
            for ($dx = -$radius; $dx <= $radius; $dx++) {
                $this->set($x + $dx, $y + $dy, !in_array(max(abs($dx), abs($dy)), $white, true));
            }
        }
    }

    private function drawFormat(int $mask): void
    {
        // Level M is 00.
        $bits = self::withCorrection($mask, 10, 0x537) ^ 0x5412;
        for ($i = 0; $i < 15; $i++) {
            $dark = ($bits >> $i & 1) === 1;
            $this->set(8, $i < 6 ? $i : ($i < 8 ? $i + 1 : $this->size - 15 + $i), $dark);
            $this->set($i < 8 ? $this->size - 1 - $i : ($i < 9 ? 7 : 14 - $i), 8, $dark);
        }
        $this->set(8, $this->size - 8, true);
    }

    private static function withCorrection(int $value, int $bits, int $polynomial): int
    {
        $rest = $value;
        for ($i = 0; $i < $bits; $i++) {
            $rest = $rest << 1 ^ ($rest >> $bits - 1) * $polynomial;
        }

        return $value << $bits | $rest;
    }

    /** Upwards and downwards in columns of two, from the right. */
    private function drawData(array $codewords): void
    {
        $bit = 0;
        for ($right = $this->size - 1; $right > 0; $right -= 2) {
            $right -= $right === 6 ? 1 : 0;
            for ($step = 0; $step < $this->size; $step++) {
                $y = ($right + 1 & 2) === 0 ? $this->size - 1 - $step : $step;
                foreach ([$right, $right - 1] as $x) {
                    if (!isset($this->reserved[$y][$x])) {
                        $this->modules[$y][$x] = (($codewords[$bit >> 3] ?? 0) >> 7 - ($bit & 7) & 1) === 1;
                        $bit++;
                    }
                }
            }
        }
    }

    /** The mask that leaves the fewest misleading shapes. */
    private function mask(): void
    {
        $plain = $this->modules;
        $best = null;
        for ($mask = 0; $mask < 8; $mask++) {
            $this->modules = $plain;
            $this->drawFormat($mask);
            foreach ($this->modules as $y => $row) {
                foreach ($row as $x => $dark) {
                    $this->modules[$y][$x] = $dark !== (!isset($this->reserved[$y][$x]) && self::isInverted($mask, $x, $y));
                }
            }
            $penalty = $this->penalty();
            if ($best === null || $penalty < $best[0]) {
                $best = [$penalty, $this->modules];
            }
        }
        $this->modules = $best[1];
    }

    private static function isInverted(int $mask, int $x, int $y): bool
    {
        return 0 === match ($mask) {
            0 => ($x + $y) % 2,
            1 => $y % 2,
            2 => $x % 3,
            3 => ($x + $y) % 3,
            4 => (intdiv($x, 3) + intdiv($y, 2)) % 2,
            5 => $x * $y % 2 + $x * $y % 3,
            6 => ($x * $y % 2 + $x * $y % 3) % 2,
            7 => (($x + $y) % 2 + $x * $y % 3) % 2,
        };
    }

    private function penalty(): int
    {
        $lines = array_map(static fn (array $row): string => implode('', array_map(intval(...), $row)), $this->modules);
        $columns = array_map(fn (int $x): string => implode('', array_map(static fn (string $line): string => $line[$x], $lines)), range(0, $this->size - 1));
        $penalty = 0;
        foreach ([...$lines, ...$columns] as $line) {
            preg_match_all('/0{5,}|1{5,}/', $line, $runs);
            foreach ($runs[0] as $run) {
                $penalty += strlen($run) - 2;
            }
            $penalty += 40 * (preg_match_all('/(?=10111010000)/', $line) + preg_match_all('/(?=00001011101)/', $line));
        }
        for ($y = 1; $y < $this->size; $y++) {
            for ($x = 1; $x < $this->size; $x++) {
                $penalty += $lines[$y][$x] === $lines[$y][$x - 1] && $lines[$y][$x] === $lines[$y - 1][$x] && $lines[$y][$x] === $lines[$y - 1][$x - 1] ? 3 : 0;
            }
        }
        $dark = substr_count(implode('', $lines), '1');

        return $penalty + 10 * intdiv(abs($dark * 20 - $this->size ** 2 * 10), $this->size ** 2);
    }
}
