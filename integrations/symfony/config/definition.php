<?php

declare(strict_types=1);

use Faspay\Shop\Settings;
use Faspay\SymfonyBundle\FaspayBundle;
use Symfony\Component\Config\Definition\Configurator\DefinitionConfigurator;

return static function (DefinitionConfigurator $definition): void {
    $root = $definition->rootNode();
    $children = $root->children();
    // Each setting is read from the environment under its own name, unless the configuration says something else.
    foreach (Settings::DEFAULTS as $name => $usual) {
        $children->scalarNode(FaspayBundle::key($name))
            ->beforeNormalization()->ifArray()->then(static fn (array $list): string => implode(',', $list))->end()
            ->defaultValue("%env(default::$name)%")
            ->info("From the environment variable $name, unless it is set here." . ($usual === '' ? '' : " Usually $usual."));
    }
    $children
        ->scalarNode('connection')
            ->defaultNull()
            ->info('The DBAL connection whose database holds the bills. Take that of your orders, so that both are written in one transaction. Usually the default one.')
        ->end()
        ->scalarNode('table_prefix')
            ->defaultValue('faspay_')
            ->info('What the names of the tables begin with.')
            ->validate()
                ->ifTrue(static fn (mixed $value): bool => !is_string($value) || preg_match('/^[a-z][a-z0-9_]{0,19}$/D', $value) !== 1)
                ->thenInvalid('The prefix of the tables must be at most 20 lower-case letters, digits and underscores, and begin with a letter, but it is %s.')
            ->end()
        ->end()
        ->booleanNode('queue')
            ->defaultFalse()
            ->info('Whether notifications are only verified, put on the Messenger bus and acknowledged. A handler books them. Needs symfony/messenger and a transport that loses nothing.')
        ->end()
        ->booleanNode('fake')
            ->defaultFalse()
            ->info('For tests: a gateway in memory takes the place of Faspay. See Faspay\Shop\Testing\Fake\FakeGateway.')
        ->end()
    ->end();
    // What stands in the configuration itself is checked when the container is built. What comes from the environment is
    // not known then: Settings checks it, with the same words, when it is used first.
    $root->validate()->always(static function (array $config): array {
        $literal = [];
        foreach (array_keys(Settings::DEFAULTS) as $name) {
            $value = $config[FaspayBundle::key($name)];
            if (is_bool($value) || is_float($value)) {
                throw new InvalidArgumentException(FaspayBundle::key($name) . ' must be a text. Write it in quotes.');
            }
            if (!is_string($value) || !str_contains($value, '%env(') && !str_starts_with($value, 'env_')) {
                $literal[$name] = $value;
            }
        }
        if (!isset($literal['FASPAY_SNAP_COMPANY_CODE'])) {
            // The one may be in the environment.
            unset($literal['FASPAY_SNAP_STATIC_CHANNELS']);
        }
        Settings::fromArray($literal);

        return $config;
    })->end();
};
