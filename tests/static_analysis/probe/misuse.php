<?php

/**
 * What an analyser must not let pass: it must complain of each line that ends with "error", and of no other. Psalm does not
 * look for dead catches.
 */

declare(strict_types=1);

namespace Faspay\StaticAnalysis\Misuse;

use Faspay\CreditCardClient;
use Faspay\Debit;
use Faspay\DebitClient;
use Faspay\GatewayException;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\RecurringClient;

function deadCatch(DebitClient $debit, string $body): void
{
    try {
        $debit->verifyNotification($body);
    } catch (\Faspay\SignatureException | \Faspay\MalformedMessageException) {
    } catch (OutcomeUnknownException) { // PHPStan: error
    }
}

function uncaught(DebitClient $debit): void
{
    try {
        $debit->channels(); // error
    } catch (GatewayException) {
    }
}

/** @throws \Faspay\Exception */
function endpoints(): Debit
{
    return new Debit('99999', 'Toko', 'bot99999', 'secret', endpoints: ['status' => 7]); // error
}

/** @throws \Faspay\Exception */
function pairs(DebitClient $debit): void
{
    $debit->statuses([['9999981900000001']]); // error
}

/** @throws \Faspay\Exception */
function floats(): Money
{
    return Money::idr(10000.5); // error
}

/** @throws \Faspay\Exception */
function wrongProperty(DebitClient $debit): void
{
    foreach ($debit->channels() as $channel) {
        echo $channel->title; // error
    }
}

/** @throws \Faspay\Exception */
function money(CreditCardClient $card): void
{
    $card->status('ORDER-1', 10000); // error
}

/** @throws \Faspay\Exception */
function lists(RecurringClient $recurring, \Faspay\Recurring\Member $member): void
{
    foreach ($recurring->schedule($member, $member->startsOn) as $charge) {
        echo strlen($charge->retryDates); // error
    }
}
