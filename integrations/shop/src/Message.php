<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** A request of the gateway, as it came. It can be serialised, put into a queue, and handled later. */
final readonly class Message
{
    /**
     * @param string $body the raw body: signatures are over the bytes as they were sent
     * @param array<array-key, mixed> $headers all headers: getallheaders(), $request->headers->all(), getHeaders() of PSR-7
     * @param string $path the path of the request; under SNAP it is signed
     * @param string|null $peer the address of the machine that sent it, as the server saw it (REMOTE_ADDR)
     * @param \DateTimeImmutable|null $receivedAt when it arrived; null: now. SNAP refuses what is older than five minutes
     */
    public function __construct(
        public string $body,
        public array $headers = [],
        public string $path = '',
        public ?string $peer = null,
        public ?\DateTimeImmutable $receivedAt = null,
    ) {
    }

    /** The request that plain PHP is answering. */
    public static function fromGlobals(): self
    {
        return new self(
            (string) file_get_contents('php://input'),
            $_SERVER,
            (string) parse_url($_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH),
            $_SERVER['REMOTE_ADDR'] ?? null,
        );
    }
}
