<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Shopper;

use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\Input;
use Faspay\Sandbox\JsonAnswer;
use Symfony\Component\HttpFoundation\Request;

/** What the simulator's page does, for programs. */
final readonly class SimulatorControl
{
    public function __construct(private Simulator $simulator)
    {
    }

    /** "number" is a virtual account's, a payment code or the text of a QR code; "amount" is rupiah, and that of the bill where it is absent. */
    public function pay(Request $request): JsonAnswer
    {
        $input = Input::of($request, 'number', 'amount');
        $found = $this->simulator->find($input->text('number'));
        $amount = $input->isNull('amount') ? null : $input->text('amount', null, '/^0*[1-9]\d{0,11}(\.\d\d)?$/D', 'rupiah as a text, such as 10000 or 10000.50');
        if ($found === null) {
            return new JsonAnswer(['error' => 'no payment has this number or this QR code'], 404);
        }
        $cents = $amount === null ? $found['cents'] : CardForm::cents($amount);
        if ($cents === 0) {
            return new JsonAnswer(['error' => 'the payer decides on the amount of this payment: send it', 'field' => 'amount'], 400);
        }

        return $this->simulator->pay($found, $cents)
            ? new JsonAnswer(['protocol' => $found['protocol'], 'reference' => $found['reference'], 'order' => $found['order'], 'paid' => CardForm::amount($cents)])
            : new JsonAnswer(['error' => "the payment is not open: $found[state]"], 409);
    }
}
