<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Doctrine;

use Doctrine\DBAL\Schema\AbstractAsset;
use Faspay\Shop\Sql\Schema;

/**
 * Hides the bills' tables from Doctrine's comparison of schemas. No entity maps them, so that doctrine:migrations:diff and
 * doctrine:schema:update would drop them.
 */
final readonly class TableFilter
{
    public function __construct(private string $prefix)
    {
    }

    /**
     * @param string|AbstractAsset<\Doctrine\DBAL\Schema\Name> $asset a table, or its name
     * @return bool whether Doctrine may look at it
     */
    public function __invoke(string|AbstractAsset $asset): bool
    {
        $name = $asset instanceof AbstractAsset ? $asset->getName() : $asset;
        // PostgreSQL may put the schema before the name.
        $name = trim(substr((string) strrchr(".$name", '.'), 1), '"`');

        return !(str_starts_with($name, $this->prefix) && isset(Schema::TABLES[substr($name, strlen($this->prefix))]));
    }
}
