<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle;

use Faspay\Shop\Answer;
use Faspay\Shop\Message;
use Faspay\Shop\Notifications;

/** Whose notification it is. Each product has an address of its own. */
enum Product: string
{
    case Debit = 'debit';
    case Snap = 'snap';
    case Card = 'card';

    public function handle(Notifications $notifications, Message $message): Answer
    {
        return match ($this) {
            self::Debit => $notifications->debit($message),
            self::Snap => $notifications->snap($message),
            self::Card => $notifications->card($message),
        };
    }
}
