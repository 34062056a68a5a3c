<?php

declare(strict_types=1);

namespace Faspay\Shop;

/**
 * A request of the gateway, as it came. It can be serialised, put into a queue, and handled later, so it keeps of the headers only
 * those that it needs: among the others may be passwords, and $_SERVER holds the whole environment.
 */
final readonly class Message
{
    private const HEADERS = [
        'content-type', 'channel-id', 'x-timestamp', 'x-signature', 'x-partner-id', 'x-external-id', 'x-forwarded-for',
    ];

    /** @var array<array-key, mixed> those of HEADERS, named as they came */
    public array $headers;

    /**
     * @param string $body the raw body: signatures are over the bytes as they were sent
     * @param array<array-key, mixed> $headers all headers, or $_SERVER: getallheaders(), $request->headers->all(), getHeaders() of PSR-7
     * @param string $path the path of the request; under SNAP it is signed
     * @param string|null $peer the address of the machine that sent it, as the server saw it (REMOTE_ADDR)
     * @param \DateTimeImmutable|null $receivedAt when it arrived; null: now. SNAP refuses what is older than five minutes
     */
    public function __construct(
        public string $body,
        array $headers = [],
        public string $path = '',
        public ?string $peer = null,
        public ?\DateTimeImmutable $receivedAt = null,
    ) {
        $this->headers = array_filter($headers, static fn (int|string $name): bool => in_array(self::header($name), self::HEADERS, true), ARRAY_FILTER_USE_KEY);
    }

    /**
     * The name of a header in lower case, whether it came as "X-Signature" or as $_SERVER has it, "HTTP_X_SIGNATURE".
     *
     * @internal
     */
    public static function header(int|string $name): string
    {
        return (string) preg_replace('/^http-/', '', strtolower(strtr((string) $name, '_', '-')));
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
