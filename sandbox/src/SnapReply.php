<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Psr\Http\Message\ResponseInterface;

/** A merchant's answer to a callback, judged: whether the gateway goes on, and what is not as documented. */
final readonly class SnapReply
{
    public const ACCEPTED = 'accepted';
    public const NONE = 'no answer';

    /** @param list<string> $problems */
    private function __construct(
        public string $verdict, public string $code = '', public array $answer = [], public array $problems = [],
    ) {
    }

    public static function none(): self
    {
        return new self(self::NONE);
    }

    public static function of(ResponseInterface $response, SnapCallback $callback): self
    {
        $answer = json_decode((string) $response->getBody(), true, 16, JSON_BIGINT_AS_STRING);
        $code = is_array($answer) && is_scalar($answer['responseCode'] ?? null) ? (string) $answer['responseCode'] : '';
        $status = $response->getStatusCode();
        if (preg_match('/^\d{7}$/D', $code) !== 1) {
            return new self($status === 200 ? 'unreadable answer' : "HTTP $status");
        }
        $verdict = str_starts_with($code, '200')
            ? ($status === 200 ? self::ACCEPTED : "HTTP $status")
            : "refused with $code";
        $problems = self::aboutEnvelope($response, $answer, $code, $callback->service);

        return new self(
            $verdict, $code, $answer,
            [...$problems, ...($verdict === self::ACCEPTED ? self::aboutAccount($answer, $callback) : [])],
        );
    }

    /** To the older protocol's notification. */
    public static function legacy(ResponseInterface $response, ?string $code): self
    {
        $status = $response->getStatusCode();

        return new self($status !== 200 ? "HTTP $status" : match ($code) {
            null => 'unreadable answer',
            '00' => self::ACCEPTED,
            default => "refused with $code",
        });
    }

    public function isAccepted(): bool
    {
        return $this->verdict === self::ACCEPTED;
    }

    /** The merchant does not want this payment: sending it again would not help. */
    public function isFinal(): bool
    {
        return $this->isAccepted() || str_starts_with($this->code, '404');
    }

    /** A value of virtualAccountData by its path. */
    public function text(string $path): string
    {
        return self::at($this->answer['virtualAccountData'] ?? [], $path) ?? '';
    }

    private static function aboutEnvelope(
        ResponseInterface $response, array $answer, string $code, string $service,
    ): array {
        $text = $answer['responseMessage'] ?? null;
        $status = $response->getStatusCode();

        return array_keys(array_filter([
            'responseCode is not a text' => !is_string($answer['responseCode']),
            'responseCode is of another service' => substr($code, 3, 2) !== $service,
            "HTTP status $status with responseCode $code" => (string) $status !== substr($code, 0, 3),
            'responseMessage is missing or longer than 150' => !is_string($text) || trim($text) === '' || mb_strlen(
                $text, 'UTF-8',
            ) > 150,
            'Content-Type is not application/json' => preg_match(
                '#^application/json\b#i', $response->getHeaderLine('Content-Type'),
            ) !== 1,
            'X-TIMESTAMP is missing or malformed' => SnapForm::date($response->getHeaderLine('X-TIMESTAMP')) === null,
        ]));
    }

    private static function aboutAccount(array $answer, SnapCallback $callback): array
    {
        $problems = [];
        $data = is_array($answer['virtualAccountData'] ?? null) ? $answer['virtualAccountData'] : [];
        foreach ($callback->echoed as $path) {
            if (self::at($data, $path) !== self::at($callback->message, $path)) {
                $problems[] = "virtualAccountData.$path does not repeat what was sent";
            }
        }
        foreach ($callback->told as $path) {
            $value = self::at($data, rtrim($path, '?'));
            if ($value === null || ($value === '' && !str_ends_with($path, '?'))) {
                $problems[] = 'virtualAccountData.' . rtrim($path, '?') . ' is missing';
            }
        }

        return $problems;
    }

    private static function at(mixed $value, string $path): ?string
    {
        foreach (explode('.', $path) as $name) {
            $value = is_array($value) ? $value[$name] ?? null : null;
        }

        return is_scalar($value) ? (string) $value : null;
    }
}
