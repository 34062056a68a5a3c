<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Response;

/** Leads the shopper back to the shop with a form or a redirect, and logs what the shop receives by it. */
final class ReturnPage extends Response
{
    /** @param array<string, string> $fields */
    public function __construct(Response $page, public readonly string $url, public readonly array $fields)
    {
        parent::__construct($page->getContent(), $page->getStatusCode(), $page->headers->all());
    }
}
