<?php

declare(strict_types=1);

namespace Faspay\WooCommerce;

use Faspay\Shop\Channels;
use Faspay\Shop\Method;
use Faspay\Shop\PaymentOption;

/** The ways to pay that this merchant has, kept in an option so that no page waits for the gateway. */
final readonly class ChannelList
{
    public const OPTION = 'faspay_channels';

    public function __construct(private Channels $channels)
    {
    }

    /**
     * Asks the gateway, and keeps the answer.
     *
     * @return list<PaymentOption>
     * @throws \Faspay\Exception the gateway could not be asked; what was kept stays
     * @throws \Faspay\Shop\ConfigurationException
     */
    public function refresh(): array
    {
        $options = $this->channels->all();
        update_option(self::OPTION, array_map(
            static fn (PaymentOption $option) => ['method' => $option->method->value, 'channel' => $option->channel, 'name' => $option->name],
            $options
        ));

        return $options;
    }

    /** @return array<string, PaymentOption> by the id of the gateway in WooCommerce */
    public static function kept(): array
    {
        $options = [];
        foreach ((array) get_option(self::OPTION, []) as $row) {
            $method = is_array($row) ? Method::tryFrom((string) ($row['method'] ?? '')) : null;
            $channel = (string) ($row['channel'] ?? '');
            if ($method !== null && preg_match('/^\w+$/', $channel) === 1) {
                $options[self::gatewayId($channel)] = new PaymentOption($method, $channel, (string) ($row['name'] ?? $channel));
            }
        }

        return $options;
    }

    /** The name of a channel for shoppers; its code where it is not known any more. */
    public static function name(string $channel): string
    {
        return isset(self::kept()[self::gatewayId($channel)]) ? self::kept()[self::gatewayId($channel)]->name : $channel;
    }

    /** The id of a channel's gateway. It stays the same when a merchant goes from Debit to SNAP. */
    public static function gatewayId(string $channel): string
    {
        return "faspay_$channel";
    }
}
