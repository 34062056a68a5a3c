<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** A request that is refused before it is processed: the nested error envelope, with HTTP 200 like everything else. */
final class Refusal extends \RuntimeException
{
    public function __construct(public readonly string $responseCode, string $description)
    {
        parent::__construct($description);
    }

    /** Refuses an inquiry where a tester wants it. */
    public static function ofInquiry(Quirks $quirks): void
    {
        $code = $quirks->inquiryRefusal(2);
        $code === '' || throw new self($code, 'refused, as the quirk inquiry_refuse_with says');
    }
}
