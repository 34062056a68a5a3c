<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** Why a payout cannot begin. */
enum PayoutProblem
{
    /** The merchant used this number before. */
    case Duplicate;

    /** The balance, less what is on hold, does not suffice. */
    case Balance;
}
