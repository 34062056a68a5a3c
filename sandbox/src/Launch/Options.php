<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Launch;

use Faspay\Sandbox\ShopUrl;
use Symfony\Component\Console\Input\InputInterface;

/** What the command line asked for, checked. */
final readonly class Options
{
    public const USUAL_PORT = 8765;
    private const USUAL_TLS_PORT = 8443;
    private const LOOPBACK = '127.0.0.1';

    /**
     * @param list<string> $shopArguments of the shop's PHP
     * @param list<string> $names by which others know the sandbox
     */
    private function __construct(
        public int $port,
        public int $workers,
        public ?string $database,
        public ?string $shop,
        public ?int $shopPort,
        public array $shopArguments,
        public string $listen,
        public array $names,
        public ?string $tlsDirectory,
        public ?int $tlsPort,
        #[\SensitiveParameter] public ?string $token,
    ) {
    }

    /** @return array<string, string> what the sandbox must know of those who reach it from elsewhere */
    public function reach(): array
    {
        return ['FASPAY_SANDBOX_HOSTS' => implode(',', $this->names)]
            + ($this->token === null ? [] : ['FASPAY_SANDBOX_TOKEN' => $this->token])
            + ($this->tlsDirectory === null ? [] : ['FASPAY_SANDBOX_URL' => $this->url()]);
    }

    /** Where others reach it. */
    public function url(): string
    {
        return $this->tlsDirectory === null ? "http://{$this->names[0]}:$this->port" : "https://{$this->names[0]}:$this->tlsPort";
    }

    public static function of(InputInterface $input): self
    {
        $workers = self::number($input, 'workers', 1, 64);
        $shop = $input->getOption('shop');
        $shop === null || is_file($shop) || throw new \InvalidArgumentException("--shop: there is no file $shop");
        $extension = $input->getOption('shop-extension');
        $extension === null || is_file($extension) || throw new \InvalidArgumentException("--shop-extension: there is no file $extension");

        $listen = $input->getOption('listen');
        filter_var($listen, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4) !== false || throw new \InvalidArgumentException('--listen is an IPv4 address, such as 0.0.0.0');
        $names = array_map(strtolower(...), $input->getOption('name'));
        $known = array_filter(explode(',', (string) getenv('FASPAY_SANDBOX_HOSTS')));
        foreach ($names as $name) {
            preg_match('/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/D', $name) === 1 || throw new \InvalidArgumentException("--name: $name is no name of a host");
        }
        $token = getenv('FASPAY_SANDBOX_TOKEN') ?: null;
        $tls = $input->getOption('tls');

        return new self(
            self::port($input, 'port', self::USUAL_PORT),
            Server::canFork() ? $workers : 1,
            $input->getOption('db') ?? (getenv('FASPAY_SANDBOX_DB') ?: null),
            $shop,
            $shop === null ? null : self::port($input, 'shop-port', 0),
            $extension === null ? [] : ['-d', 'extension=' . realpath($extension)],
            $listen,
            array_values(array_unique([...$names, ...$known, 'localhost', self::LOOPBACK])),
            $tls,
            $tls === null ? null : Server::freePort($listen, self::USUAL_TLS_PORT) ?? Server::freePort($listen),
            ShopUrl::isLoopbackHost($listen) ? $token : $token ?? bin2hex(random_bytes(16)),
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
