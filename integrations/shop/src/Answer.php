<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** What the gateway is to be answered: send all of it. */
final readonly class Answer
{
    /**
     * @param array<string, string> $headers
     * @param bool $settled whether the matter is done; false: the gateway sends it again, and a job of a queue must be repeated
     * @param string|null $reason why it is not settled, for a log; never for the answer
     * @param string|null $billNo the bill that it was about, once that is verified
     */
    public function __construct(
        public int $status,
        public array $headers,
        public string $body,
        public bool $settled,
        public ?string $reason = null,
        public ?string $billNo = null,
    ) {
    }

    /** Sends it from plain PHP. */
    public function send(): void
    {
        // A status line that somebody set whole, as WordPress does, outlives http_response_code(), but not this.
        header('Content-Length: ' . strlen($this->body), true, $this->status);
        foreach ($this->headers as $name => $value) {
            header("$name: $value");
        }
        echo $this->body;
    }
}
