<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** What became of a registration, as its answers write it. */
enum RegistrationStatus: string
{
    case OnProcess = '1';
    case Success = '2';
    case Unconfirmed = '3';
    case Failed = '4';
    case AlreadyRegistered = '6';
    case Error = '9';

    public function text(): string
    {
        return match ($this) {
            self::OnProcess => 'On Process',
            self::Success => 'Success',
            self::Unconfirmed => 'Unconfirmed by parent partner',
            self::Failed => 'Failed',
            self::AlreadyRegistered => 'Already Registered',
            self::Error => 'Error',
        };
    }
}
