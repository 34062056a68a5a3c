<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\JsonResponse;

/** JSON that can tell of everything that was received: bytes that are no UTF-8 become replacement characters. */
final class JsonAnswer extends JsonResponse
{
    protected int $encodingOptions = self::DEFAULT_ENCODING_OPTIONS | JSON_INVALID_UTF8_SUBSTITUTE;
}
