<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

/** What a tester asks about payments under SNAP. */
final readonly class SnapControl
{
    private const YEAR = 366 * 86400;

    public function __construct(
        private Database $database,
        private Merchants $merchants,
        private SnapPayments $payments,
        private SnapPayer $payer,
        private SnapCaller $caller,
    ) {
    }

    public function transactions(Request $request): JsonAnswer
    {
        ['rows' => $rows, 'next' => $next] = Listing::of(
            $request, 'reference_no', 'partner_ref', 'merchant_id', 'product', 'number',
        )->read($this->database, 'snap_trx');

        return new JsonAnswer([
            'transactions' => array_map(
                static fn (array $row): array => self::describe(SnapPayments::of($row)), $rows,
            ),
        ] + $next);
    }

    public function status(Request $request, string $referenceNo): JsonAnswer
    {
        $trx = $this->payments->find(['reference_no' => $referenceNo]);
        $status = SnapStatus::tryFrom(Input::of($request, 'status')->text('status'));
        if ($trx === null || $status === null) {
            return self::error('no such payment or status', 404);
        }

        return $this->payer->decide($trx, $status)
            ? $this->described($trx)
            : self::error("a payment that is {$trx['status']->name} cannot become {$status->name}", 409);
    }

    /** Notifies again, rightly or with something wrong. */
    public function notify(Request $request, string $referenceNo): JsonAnswer
    {
        $trx = $this->payments->find(['reference_no' => $referenceNo]);
        if ($trx === null) {
            return self::error('no such payment', 404);
        }
        $input = Input::of(
            $request, 'forge', 'age', 'external_id', 'form', 'times', 'replay', 'amount', 'status',
        );
        $wish = [
            'forge' => $input->choice('forge', SnapForgery::KINDS, ''),
            'age' => $input->number('age', -self::YEAR, self::YEAR, 0),
            'external_id' => $input->text('external_id', ''), 'form' => self::form($input, 'new', 'classic', 'legacy'),
            'times' => $input->number('times', 1, 100, 1), 'replay' => $input->flag('replay', false),
            'amount' => self::amount($input),
            'status' => $input->isNull('status')
                ? null
                : $input->choice('status', array_column(SnapStatus::cases(), 'value')),
        ];
        $told = [
            'total' => $wish['amount'] === null ? $trx['total'] : SnapForm::cents($wish['amount']),
            'status' => SnapStatus::tryFrom($wish['status'] ?? '') ?? $trx['status'],
        ] + $trx;
        for ($time = 0; $time < $wish['times']; $time++) {
            $wish['replay']
                ? $this->caller->replay($told)
                : $this->caller->notify(
                    $told, new SnapForgery($wish['forge'], $wish['age'], $wish['external_id']), $wish['form'],
                );
        }

        return new JsonAnswer(['calls' => $this->caller->callsAbout($referenceNo)]);
    }

    /** The payer of a static account: an inquiry, a payment, or both. */
    public function staticVa(Request $request): JsonAnswer
    {
        $input = Input::of(
            $request, 'merchant_id', 'type', 'channel', 'prefix_length', 'number', 'amount', 'form',
            'inquiry_request_id',
        );
        $merchant = $this->merchants->find($input->text('merchant_id', '99999'));
        if ($merchant === null) {
            return self::error('no such merchant', 404);
        }
        $wish = [
            'type' => $input->choice('type', ['inquiry', 'payment', 'both'], 'both'),
            'channel' => $input->text('channel', '402', '/^\d{3}$/D', 'three digits'),
            'prefix_length' => $input->number('prefix_length', 1, 8, 6),
            'number' => $input->text('number', '', '/^\d{2,28}$/D', 'digits'),
            'amount' => self::amount($input), 'form' => self::form($input, 'new', 'classic'),
            'inquiry_request_id' => $input->isNull('inquiry_request_id') ? null : $input->text('inquiry_request_id'),
        ];
        $wish['inquiry_request_id'] !== null || SnapPayer::isNumber($wish['number'], $wish['prefix_length'])
            || throw new Invalid('number', 'number must be the company code, of prefix_length digits, and a customer');
        $inquired = is_string($wish['inquiry_request_id'])
            ? $this->payments->find(['merchant_id' => $merchant['id'], 'request_id' => $wish['inquiry_request_id']])
            : null;
        if (is_string($wish['inquiry_request_id']) && $inquired === null) {
            return self::error('no such inquiry', 404);
        }
        $number = [
            substr($wish['number'], 0, $wish['prefix_length']), substr($wish['number'], $wish['prefix_length']),
            $wish['channel'],
        ];
        $asked = $inquired !== null ? ['trx' => $inquired, 'problem' => null]
            : (
                $wish['type'] === 'payment'
                    ? ['trx' => $this->payer->open($merchant, ...$number), 'problem' => null]
                    : $this->payer->inquire($merchant, ...$number)
            );
        $paid = null;
        if ($wish['type'] !== 'inquiry' && $asked['problem'] === null) {
            $paid = $this->payer->pay(
                $asked['trx'], $wish['amount'] === null ? $asked['trx']['total'] : SnapForm::cents($wish['amount']),
                $wish['form'],
            );
            if ($paid === null) {
                return self::error('it was paid already, or cannot be', 409);
            }
        }

        return new JsonAnswer([
            'transaction' => self::describe($paid['trx'] ?? $asked['trx']), 'problem' => $asked['problem'],
            'calls' => $this->caller->callsAbout($asked['trx']['reference_no']),
        ]);
    }

    /** Every try of a callback with the merchant's answer. */
    public function calls(Request $request): JsonAnswer
    {
        ['rows' => $rows, 'next' => $next] = Listing::of($request, 'reference_no', 'merchant_id')
            ->read($this->database, 'snap_call');

        return new JsonAnswer(['calls' => array_map(SnapCaller::described(...), $rows)] + $next);
    }

    /** What is signed, for who is told "Unauthorized. [Signature]": each text that the gateway would have accepted. */
    public function signature(Request $request): JsonAnswer
    {
        $input = Input::of($request, 'method', 'path', 'body', 'timestamp', 'signature', 'public_key');
        $given = [
            'method' => $input->text('method', 'POST'), 'path' => $input->text('path', ''),
            'body' => $input->text('body', ''), 'timestamp' => $input->text('timestamp', ''),
            'signature' => $input->text('signature', ''),
            'public_key' => $input->text('public_key', SnapSignature::key('test_merchant_public')),
        ];
        openssl_pkey_get_public($given['public_key']) !== false
            || throw new Invalid('public_key', 'public_key must be a public key in PEM');
        ['method' => $method, 'path' => $path, 'body' => $body, 'timestamp' => $timestamp] = $given;

        return new JsonAnswer([
            'texts' => array_map(
                static fn (string $form): string => SnapSignature::text($method, $path, $form, $timestamp),
                SnapBody::forms($body),
            ),
            'verifies' => SnapSignature::verifies(
                $given['public_key'], $given['signature'], $method, $path, $body, $timestamp,
            ),
        ]);
    }

    private function described(array $trx): JsonAnswer
    {
        return new JsonAnswer(self::describe($this->payments->find(['id' => $trx['id']])));
    }

    public static function describe(array $trx): array
    {
        return [
            'status' => $trx['status']->value, 'status_name' => $trx['status']->name,
            'amount' => SnapMessage::amount($trx['total'])['value'],
        ] + array_diff_key($trx, ['token' => 1]);
    }

    private static function error(string $text, int $status): JsonAnswer
    {
        return new JsonAnswer(['error' => $text], $status);
    }

    private static function amount(Input $input): ?string
    {
        return $input->isNull('amount') ? null : $input->text('amount', null, SnapForm::AMOUNT, 'such as 10000.00');
    }

    private static function form(Input $input, string ...$forms): ?string
    {
        return $input->isNull('form') ? null : $input->choice('form', $forms);
    }
}
