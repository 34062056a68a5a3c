<?php

declare(strict_types=1);

namespace Faspay\Shop;

/** What became of a booking. */
enum Booked
{
    /** The bill has a new state, and an event tells of it. */
    case Changed;
    /** It came before, or changes nothing: acknowledge it. */
    case Unchanged;
    /** The X-EXTERNAL-ID came before, on the same day, with another message: refuse it. */
    case Duplicate;
}
