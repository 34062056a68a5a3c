<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\SendMe\Authentication;
use Faspay\Sandbox\SendMe\Beneficiaries;
use Faspay\Sandbox\SendMe\Inquiries;
use Faspay\Sandbox\SendMe\Operation;
use Faspay\Sandbox\SendMe\Operations;
use Faspay\Sandbox\SendMe\Payouts;
use Faspay\Sandbox\SendMe\Registrations;
use Faspay\Sandbox\SendMe\Tokens;
use Faspay\Sandbox\SendMe\Transfers;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** The gateway's SendMe side, which pays merchants' money out. */
final readonly class SendMe
{
    private Operations $operations;

    public function __construct(Database $database, Clock $clock, Merchants $merchants, Quirks $quirks, Tokens $tokens, private Payouts $payouts)
    {
        $beneficiaries = new Beneficiaries($database);
        $this->operations = new Operations(
            $quirks, new Authentication($clock, $merchants, $quirks, $tokens), $tokens, new Registrations($quirks, $beneficiaries),
            new Transfers($clock, $quirks, $beneficiaries, $payouts), new Inquiries($clock, $quirks, $beneficiaries, $payouts),
        );
    }

    /** @param string $parameters what follows the operation in the path */
    public function answer(Operation $operation, Request $request, string $parameters = ''): Response
    {
        $this->payouts->settle();

        return new JsonAnswer($this->operations->answer($operation, $request, $parameters));
    }
}
