<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Shopper;

use Faspay\Sandbox\CardForm;
use Faspay\Sandbox\Guard;
use Faspay\Sandbox\JsonAnswer;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Qr;
use Faspay\Sandbox\Rupiah;
use Faspay\Sandbox\SnapPayments;
use Faspay\Sandbox\Transactions;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** Where a payer types a number or pastes a QR code; and the image of a QR code. */
final readonly class SimulatorPages
{
    private const PATH = '/simulator';

    public function __construct(
        private Pages $pages,
        private Merchants $merchants,
        private Transactions $transactions,
        private SnapPayments $snapPayments,
        private Simulator $simulator,
    ) {
    }

    public function page(Request $request): Response
    {
        $number = $request->query->all()['number'] ?? '';

        return $this->show(is_string($number) ? $number : '');
    }

    public function pay(Request $request): Response
    {
        $form = CardForm::fields($request->request->all());
        $number = $form['number'] ?? '';
        $found = $this->simulator->find($number);
        $typed = trim($form['amount'] ?? '');
        $cents = $typed === '' ? $found['cents'] ?? 0 : Rupiah::cents($typed);
        $problems = array_filter([
            'number' => match (true) {
                trim($number) === '' => 'Type a number, or paste the text of a QR code.',
                $found !== null => '',
                default => 'No payment has this number or this code.',
            },
            'amount' => $cents === null || $cents === 0 && $found !== null ? 'The amount must be written like 10.000 or 10000.' : '',
        ]);
        if ($problems !== []) {
            return $this->show($number, $typed, $problems);
        }
        $again = [self::PATH => 'Pay something else', $found['address'] => 'Open the payment'];
        if (!$this->simulator->pay($found, $cents)) {
            return $this->pages->problem('Not possible', 'This is the state of the payment: %state%', 409, ['%state%' => $found['state']], $again);
        }

        return $this->pages->notice(
            'Paid',
            '%amount% for the order %order% of %merchant%.',
            ['%amount%' => Rupiah::text($cents), '%order%' => $found['order'], '%merchant%' => $found['merchant']],
            ['/?' . http_build_query(['q' => $found['reference']]) => 'What the shop was told'] + $again,
        );
    }

    /** What "web_url" and "qrUrl" name. Shops show it in their own pages. */
    public function image(Request $request, string $prefix, string $trxId, string $format): Response
    {
        $text = $this->text($trxId);
        if ($text === null) {
            return Guard::protect(new JsonAnswer(['error' => 'no payment has this QR code'], 404), '');
        }
        $code = new QrCode($text);
        [$type, $image] = $format === 'png' ? ['image/png', $code->png()] : ['image/svg+xml', $code->svg()];
        $response = Guard::protect(new Response($image, 200, ['Content-Type' => $type]), '');
        $response->headers->set('Cross-Origin-Resource-Policy', 'cross-origin');

        return $response;
    }

    /** @param array<string, string> $problems by field */
    private function show(string $number, string $amount = '', array $problems = []): Response
    {
        return $this->pages->page('simulator', [
            'number' => $number, 'amount' => $amount, 'problems' => $problems, 'offered' => $this->simulator->offered(), 'found' => $this->simulator->find($number),
            'address' => self::PATH . ($number === '' ? '' : '?' . http_build_query(['number' => $number])),
        ], $problems === [] ? 200 : 422);
    }

    private function text(string $trxId): ?string
    {
        $debit = $this->transactions->find(['trx_id' => $trxId]);
        $snap = $debit === null ? $this->snapPayments->find(['reference_no' => $trxId]) : null;
        $merchant = $this->merchants->find(($debit ?? $snap)['merchant_id'] ?? '');

        return match (true) {
            $merchant === null => null,
            $debit !== null => Qr::isOfDebit($debit) ? Qr::ofDebit($debit, $merchant) : null,
            default => $snap['product'] === 'qr' ? Qr::ofSnap($snap, $merchant) : null,
        };
    }
}
