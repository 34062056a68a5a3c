<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Settings;

/**
 * The plugin's settings. Each may stand in a constant of wp-config.php, in the environment, or, unless it is a secret, in the
 * database, where the settings page writes it. The first of them counts. All have the names of Faspay\Shop\Settings.
 */
final class Configuration
{
    /** The option with what was written on the settings page, by name in lower case without "faspay_". */
    public const OPTION = 'faspay_settings';

    /** Passwords and the like, which never stand in the database: whoever can read a backup of it could take money. */
    public const SECRETS = [
        'FASPAY_PASSWORD', 'FASPAY_PREVIOUS_PASSWORD', 'FASPAY_SNAP_PRIVATE_KEY', 'FASPAY_SNAP_PRIVATE_KEY_PASSPHRASE',
        'FASPAY_CARD_PASSWORD', 'FASPAY_CARD_PREVIOUS_PASSWORD',
    ];

    private ?Settings $settings = null;

    /** @throws \Faspay\Shop\ConfigurationException */
    public function settings(): Settings
    {
        $values = [];
        foreach (array_keys(Settings::DEFAULTS) as $name) {
            $values[$name] = self::value($name);
        }

        return $this->settings ??= Settings::fromArray($values);
    }

    /** Forgets what was read, after it was changed. */
    public function forget(): void
    {
        $this->settings = null;
    }

    /** A setting; null where nobody gave it. */
    public static function value(string $name): ?string
    {
        return self::fixed($name) ?? self::stored($name);
    }

    /** What a constant or the environment says, which the settings page cannot change. */
    public static function fixed(string $name): ?string
    {
        $value = defined($name) ? constant($name) : getenv($name);

        return is_scalar($value) && (string) $value !== '' ? (string) $value : null;
    }

    /** A switch of the plugin's own, such as "debug", from the settings page. */
    public static function enabled(string $key): bool
    {
        return (self::options()[$key] ?? 'no') === 'yes';
    }

    /** The name of a setting in the option. */
    public static function key(string $name): string
    {
        return strtolower(substr($name, strlen('FASPAY_')));
    }

    public static function redaction(): Redaction
    {
        return new Redaction(array_values(array_filter(array_map(self::fixed(...), self::SECRETS), static fn (?string $secret) => $secret !== null)));
    }

    private static function stored(string $name): ?string
    {
        $value = in_array($name, self::SECRETS, true) ? null : (self::options()[self::key($name)] ?? null);

        return is_string($value) && trim($value) !== '' ? trim($value) : null;
    }

    /** @return array<string, mixed> */
    private static function options(): array
    {
        $options = get_option(self::OPTION, []);

        return is_array($options) ? $options : [];
    }
}
