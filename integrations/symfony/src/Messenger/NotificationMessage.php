<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Messenger;

use Faspay\Shop\Message;
use Faspay\SymfonyBundle\Product;

/** A notification as it arrived, to be verified again and booked by a worker. */
final readonly class NotificationMessage
{
    public function __construct(public Product $product, public Message $message)
    {
    }
}
