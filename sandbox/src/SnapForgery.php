<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What a tester wants to be wrong with a callback. */
final readonly class SnapForgery
{
    public const KINDS = [
        '',        // nothing
        'key',     // signed with the merchant's key instead of the gateway's
        'body',    // another amount than was signed
        'path',    // signed for another of the merchant's endpoints
        'partner', // rightly signed, but about another merchant
        'escapes', // escaped quotes hide a member: once they are read as quotes, it is the signed text
    ];

    private const ANOTHER_MERCHANT = '88888';

    /**
     * @param int $age how many seconds old it claims to be; below zero: it comes from the future
     * @param string $externalId X-EXTERNAL-ID; empty: a new one
     */
    public function __construct(public string $kind = '', public int $age = 0, public string $externalId = '')
    {
    }

    public function key(): string
    {
        return SnapSignature::key($this->kind === 'key' ? 'test_merchant_private' : 'test_gateway_private');
    }

    public function path(string $path): string
    {
        return $this->kind !== 'path'
            ? $path
            : ($path === SnapCallback::PATHS['56'] ? SnapCallback::PATHS['52'] : SnapCallback::PATHS['56']);
    }

    public function partner(string $merchantId): string
    {
        return $this->kind === 'partner' ? self::ANOTHER_MERCHANT : $merchantId;
    }

    public function message(SnapCallback $callback): SnapCallback
    {
        $message = $callback->message;
        if ($this->kind === 'partner' && isset($message['merchantId'])) {
            $message['merchantId'] = self::ANOTHER_MERCHANT;
        }
        if ($this->kind === 'partner' && isset($message['additionalInfo']['merchantId'])) {
            $message['additionalInfo']['merchantId'] = self::ANOTHER_MERCHANT;
        }

        return $callback->with($message);
    }

    public function body(string $body): string
    {
        return match ($this->kind) {
            'body' => preg_replace('/("value":\s*")/', '${1}9', $body),
            'escapes' => preg_replace(
                '/("channelCode":"\d+|"paymentDate":"[^"]+|"[^"]+)","(\w+)":"/', '$1\u0022,\u0022$2\u0022:\u0022',
                $body, 1,
            ),
            default => $body,
        };
    }
}
