<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What the environment decides before the first request. */
final readonly class Settings
{
    /** Merchants of the published samples; any of them may be used with the password of every sample. */
    private const SAMPLE_MERCHANTS = ['99999' => 'Sample Store', '98765' => 'FASPAY STORE', '33521' => 'Sophia Store', '33660' => 'VoGame Indonesia'];

    /** @param array<string, array{userId: string, password: string, name: string, notifyUrl: ?string, returnUrl: ?string, format: string}> $merchants by merchant id */
    public function __construct(public string $databasePath, public array $merchants)
    {
    }

    public static function fromEnvironment(): self
    {
        $defaults = [
            'notifyUrl' => getenv('FASPAY_SANDBOX_NOTIFY_URL') ?: null,
            'returnUrl' => getenv('FASPAY_SANDBOX_RETURN_URL') ?: null,
            'format' => getenv('FASPAY_SANDBOX_FORMAT') ?: 'json',
        ];
        $configured = getenv('FASPAY_SANDBOX_MERCHANTS');
        $merchants = $configured !== false && $configured !== ''
            ? json_decode($configured, true, 8, JSON_THROW_ON_ERROR)
            : array_map(static fn (string $name): array => ['name' => $name], self::SAMPLE_MERCHANTS);
        foreach ($merchants as $id => $merchant) {
            $merchants[$id] = $merchant + ['userId' => 'bot' . $id, 'password' => 'p@ssw0rd', 'name' => 'Sample Store'] + $defaults;
        }

        return new self(getenv('FASPAY_SANDBOX_DB') ?: sys_get_temp_dir() . '/faspay-sandbox.sqlite', $merchants);
    }
}
