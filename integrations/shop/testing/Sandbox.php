<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing;

/** The control of a running sandbox: what a test lets the gateway do. */
final readonly class Sandbox
{
    public function __construct(public string $url)
    {
    }

    /** The sandbox that bin/integrations started for this test. */
    public static function fromEnvironment(): self
    {
        return new self(getenv('FASPAY_BASE_URL') ?: throw new \RuntimeException('FASPAY_BASE_URL is not set: run bin/integrations'));
    }

    /**
     * @param array<string, mixed>|null $body
     * @return array<string, mixed>
     */
    public function control(string $method, string $path, ?array $body = null): array
    {
        throw new \LogicException('not written yet');
    }
}
