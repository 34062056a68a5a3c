<?php

declare(strict_types=1);

namespace Faspay\Shop\Testing\Fake;

/** One call of a fake client. */
final readonly class FakeCall
{
    /**
     * @param string $operation client and method, such as "debit.create"
     * @param list<mixed> $arguments as they were given
     */
    public function __construct(public string $operation, #[\SensitiveParameter] public array $arguments)
    {
    }
}
