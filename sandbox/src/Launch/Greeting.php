<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Launch;

use Faspay\Sandbox\SendMe\Credentials;
use Faspay\Sandbox\Settings;
use Faspay\Sandbox\SnapSignature;

/** What a developer needs to know first: where it is, and who may use it. */
final class Greeting
{
    /** @return list<string> */
    public static function lines(Settings $settings, Options $options, string $url, ?string $shopUrl, ?string $certificate): array
    {
        $lines = ['A simulation of Faspay: no real money moves.', '', "The sandbox listens on $url"];
        if ($options->url() !== "http://localhost:$options->port") {
            $lines[] = "Others reach it as {$options->url()}";
        }
        if ($certificate !== null) {
            $lines[] = "They trust $certificate (caFile: of Faspay\Transport)";
        }
        if ($options->token !== null) {
            $lines[] = 'Its pages and its control need a token: ' . (getenv('FASPAY_SANDBOX_TOKEN') === $options->token ? 'that of the environment' : $options->token);
        }
        if ($shopUrl !== null) {
            $lines[] = "The shop listens on $shopUrl";
        }
        if ($options->workers < 2) {
            $lines[] = 'It runs with ONE worker: a shop that asks the sandbox during a notification waits half a minute for the answer.'
                . (Server::canFork() ? '' : ' More of them need the extensions pcntl and posix.');
        }
        $lines[] = '';
        foreach ($settings->merchants as $id => $merchant) {
            $lines[] = "Debit      merchant $id, user {$merchant['userId']}, password " . self::password($merchant['password'], Settings::PASSWORD);
        }
        foreach ($settings->cardMerchants as $id => $merchant) {
            $lines[] = "Card       merchant $id, transaction password " . self::password($merchant['password'], Settings::CARD_PASSWORD);
        }
        $lines[] = 'Recurring  a card merchant for the payment and a debit merchant for the member, with their passwords';
        foreach ($settings->merchants as $id => $merchant) {
            $credentials = Credentials::of(['id' => (string) $id] + $merchant);
            $lines[] = "SendMe     merchant $id, virtual account $credentials->virtualAccount, "
                . (isset($merchant['sendMe']) ? 'credentials (chosen by the environment)' : "credentials such as $credentials->faspayKey, $credentials->faspaySecret, $credentials->iv");
        }
        $lines[] = '           all seven are in the guide of the sandbox; codes of ATM Permata are read with ' . SnapSignature::path('test_cash_out_public');
        $lines[] = 'SNAP       the debit merchants; a shop signs with ' . SnapSignature::path('test_merchant_private');
        $lines[] = '           and verifies with ' . SnapSignature::path('test_gateway_public');

        return [...$lines, '', 'Ctrl-C stops it.'];
    }

    /** One that somebody chose is not printed: it may be used elsewhere, too. */
    private static function password(string $password, string $published): string
    {
        return $password === $published ? $password : '(chosen by the environment)';
    }
}
