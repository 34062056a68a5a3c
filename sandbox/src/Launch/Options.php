<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Launch;

use Symfony\Component\Console\Input\InputInterface;

/** What the command line asked for, checked. */
final readonly class Options
{
    public const USUAL_PORT = 8765;

    /** @param list<string> $shopArguments of the shop's PHP */
    private function __construct(
        public int $port,
        public int $workers,
        public ?string $database,
        public ?string $shop,
        public ?int $shopPort,
        public array $shopArguments,
    ) {
    }

    public static function of(InputInterface $input): self
    {
        $workers = self::number($input, 'workers', 1, 64);
        $shop = $input->getOption('shop');
        $shop === null || is_file($shop) || throw new \InvalidArgumentException("--shop: there is no file $shop");
        $extension = $input->getOption('shop-extension');
        $extension === null || is_file($extension) || throw new \InvalidArgumentException("--shop-extension: there is no file $extension");

        return new self(
            self::port($input, 'port', self::USUAL_PORT),
            Server::canFork() ? $workers : 1,
            $input->getOption('db'),
            $shop,
            $shop === null ? null : self::port($input, 'shop-port', 0),
            $extension === null ? [] : ['-d', 'extension=' . realpath($extension)],
        );
    }

    /** The one that is asked for, or else the usual one, or else a free one. */
    private static function port(InputInterface $input, string $name, int $usual): int
    {
        $asked = self::number($input, $name, 1, 65535);
        if ($asked === null) {
            return Server::freePort('127.0.0.1', $usual) ?? Server::freePort('127.0.0.1');
        }

        return Server::freePort('127.0.0.1', $asked) ?? throw new \InvalidArgumentException("--$name: the port $asked is taken, or not for you");
    }

    private static function number(InputInterface $input, string $name, int $least, int $most): ?int
    {
        $text = $input->getOption($name);
        if ($text === null) {
            return null;
        }
        $number = filter_var($text, FILTER_VALIDATE_INT, ['options' => ['min_range' => $least, 'max_range' => $most]]);

        return $number !== false ? $number : throw new \InvalidArgumentException("--$name is a number from $least to $most");
    }
}
