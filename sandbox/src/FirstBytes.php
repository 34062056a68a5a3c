<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use GuzzleHttp\Psr7\StreamDecoratorTrait;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\StreamInterface;

/** Takes whatever is written, and keeps its beginning: a page or an endless answer of a shop must not fill the memory or the log. */
final class FirstBytes implements StreamInterface
{
    use StreamDecoratorTrait;

    /** More than any message has. */
    public const KEPT = 65536;

    private StreamInterface $stream;

    public function __construct()
    {
        $this->stream = Utils::streamFor('');
    }

    public static function of(string $text): string
    {
        return substr($text, 0, self::KEPT);
    }

    public function write($string): int
    {
        $room = self::KEPT - (int) $this->stream->getSize();
        $room > 0 && $this->stream->write(substr($string, 0, $room));

        return strlen($string);
    }
}
