<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** How the sandbox's time differs from the real one. */
enum ClockState: string
{
    case Real = 'real';
    case Moved = 'moved';
    case Stopped = 'stopped';
}
