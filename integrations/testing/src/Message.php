<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Testing;

/** A notification as the gateway sends it. Hand its parts to the code that your shop's address for notifications runs. */
final readonly class Message
{
    /**
     * @internal
     *
     * @param string $path where the gateway sends it, such as "/v1.0/qr/qr-mpm-notify"; your own path where there is no fixed one
     * @param array<string, string> $headers by name; under SNAP with signature and time
     * @param string $body byte for byte: JSON, XML or a form
     */
    public function __construct(public string $path, public array $headers, public string $body)
    {
    }

    /**
     * The headers as PHP's web servers put them into $_SERVER, for the test clients of Symfony and Laravel.
     *
     * @return array<string, string> such as ['CONTENT_TYPE' => 'application/json', 'HTTP_X_TIMESTAMP' => '...']
     */
    public function server(): array
    {
        $server = [];
        foreach ($this->headers as $name => $value) {
            $name = strtoupper(strtr($name, '-', '_'));
            $server[$name === 'CONTENT_TYPE' ? $name : "HTTP_$name"] = $value;
        }

        return $server;
    }
}
