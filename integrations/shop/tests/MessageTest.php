<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Shop\Message;
use PHPUnit\Framework\TestCase;

final class MessageTest extends TestCase
{
    public function testAQueueGetsNoSecretOfTheServer(): void
    {
        $server = [
            'FASPAY_PASSWORD' => 'p@ssw0rd', 'PHP_AUTH_PW' => 'staging', 'HTTP_COOKIE' => 'session=1', 'HTTP_AUTHORIZATION' => 'Basic eA==',
            'CONTENT_TYPE' => 'application/json', 'HTTP_X_SIGNATURE' => 'signed', 'HTTP_X_EXTERNAL_ID' => '4711', 'HTTP_CHANNEL_ID' => '77001',
        ];
        $message = new Message('{}', $server);
        self::assertSame(['CONTENT_TYPE', 'HTTP_X_SIGNATURE', 'HTTP_X_EXTERNAL_ID', 'HTTP_CHANNEL_ID'], array_keys($message->headers));
        self::assertStringNotContainsString('p@ssw0rd', serialize($message));
        $asFrameworksHaveThem = ['php-auth-pw' => ['staging'], 'x-timestamp' => ['now'], 'X-PARTNER-ID' => ['99999']];
        self::assertSame(['x-timestamp', 'X-PARTNER-ID'], array_keys((new Message('{}', $asFrameworksHaveThem))->headers));
    }
}
