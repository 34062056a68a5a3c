<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Psr\Log\LoggerInterface;
use Psr\Log\LoggerTrait;

/**
 * WooCommerce's log, under the source "faspay", without secrets and personal data.
 *
 * Other plugins may bring another version of the PSR's interfaces, so the signatures here fit all three.
 */
final class Logger implements LoggerInterface
{
    use LoggerTrait;

    /** @param bool $verbose whether messages of the level "debug" are kept */
    public function __construct(private readonly Redaction $redaction, private readonly bool $verbose)
    {
    }

    /**
     * @param mixed $level
     * @param string|\Stringable $message
     * @param array<array-key, mixed> $context
     */
    public function log($level, $message, array $context = []): void
    {
        if ($level === 'debug' && !$this->verbose) {
            return;
        }
        $safe = $this->redaction->context($context);
        $names = array_map(static fn (int|string $name) => '{' . $name . '}', array_keys($safe));
        $text = str_replace($names, array_map(static fn (mixed $value) => is_scalar($value) ? (string) $value : '', $safe), (string) $message);
        wc_get_logger()->log((string) $level, $this->redaction->text($text) . ($safe === [] ? '' : ' ' . wp_json_encode($safe)), ['source' => 'faspay']);
    }
}
