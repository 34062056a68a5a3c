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
        array_push($lines, ...self::sendMe($settings));
        $lines[] = 'SNAP       the debit merchants; a shop signs with ' . SnapSignature::path('test_merchant_private');
        $lines[] = '           and verifies with ' . SnapSignature::path('test_gateway_public');

        return [...$lines, '', 'Ctrl-C stops it.'];
    }

    /** @return list<string> */
    private static function sendMe(Settings $settings): array
    {
        $lines = [];
        $shown = null;
        foreach ($settings->merchants as $id => $merchant) {
            $credentials = Credentials::of(['id' => (string) $id] + $merchant);
            $line = "SendMe     merchant $id, virtual account $credentials->virtualAccount, ";
            if (isset($merchant['sendMe'])) {
                $lines[] = $line . 'credentials (chosen by the environment)';
            } elseif ($shown !== null) {
                $lines[] = $line . "credentials as those of $shown, with $id at the end";
            } else {
                $shown = $id;
                array_push(
                    $lines, $line . "faspay $credentials->faspayKey, $credentials->faspaySecret,", "           app $credentials->appKey, $credentials->appSecret,",
                    "           client $credentials->clientKey, $credentials->clientSecret, iv $credentials->iv",
                );
            }
        }
        $lines[] = '           cash-out codes of ATM Permata are read with ' . SnapSignature::path('test_cash_out_public');

        return $lines;
    }

    /** One that somebody chose is not printed: it may be used elsewhere, too. */
    private static function password(string $password, string $published): string
    {
        return $password === $published ? $password : '(chosen by the environment)';
    }
}
