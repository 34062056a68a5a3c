<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;

/** What a tester asks about payments under SNAP. */
final readonly class SnapControl
{
    public function __construct(
        private Merchants $merchants,
        private SnapPayments $payments,
        private SnapPayer $payer,
        private SnapCaller $caller,
    ) {
    }

    public function transactions(Request $request): JsonResponse
    {
        $by = array_intersect_key(
            $request->query->all(),
            ['reference_no' => 1, 'partner_ref' => 1, 'merchant_id' => 1, 'product' => 1, 'number' => 1],
        );

        return new JsonResponse([
            'transactions' => array_map(self::describe(...), array_reverse($this->payments->all($by))),
        ]);
    }

    public function status(Request $request, string $referenceNo): JsonResponse
    {
        $trx = $this->payments->find(['reference_no' => $referenceNo]);
        $status = $this->body($request)['status'] ?? null;
        $status = is_string($status) ? SnapStatus::tryFrom($status) : null;
        if ($trx === null || $status === null) {
            return self::error('no such payment or status', 404);
        }

        return $this->payer->decide($trx, $status)
            ? $this->described($trx)
            : self::error("a payment that is {$trx['status']->name} cannot become {$status->name}", 409);
    }

    /** Notifies again, rightly or with something wrong. */
    public function notify(Request $request, string $referenceNo): JsonResponse
    {
        $trx = $this->payments->find(['reference_no' => $referenceNo]);
        if ($trx === null) {
            return self::error('no such payment', 404);
        }
        $wish = ($request->getContent() === '' ? [] : $this->body($request))
            + [
                'forge' => '', 'age' => 0, 'external_id' => '', 'form' => null, 'times' => 1, 'replay' => false,
                'amount' => null, 'status' => null,
            ];
        $valid = in_array($wish['forge'], SnapForgery::KINDS, true)
            && is_int($wish['age'])
            && is_string($wish['external_id'])
            && is_bool($wish['replay'])
            && in_array($wish['form'], [null, 'new', 'classic', 'legacy'], true)
            && is_int($wish['times'])
            && $wish['times'] >= 1
            && $wish['times'] <= 100
            && (
                $wish['amount'] === null || is_string($wish['amount'])
                    && preg_match(SnapForm::AMOUNT, $wish['amount']) === 1
            )
            && (
                $wish['status'] === null || is_string($wish['status']) && SnapStatus::tryFrom($wish['status']) !== null
            );
        if (!$valid) {
            throw new \InvalidArgumentException(
                'a notification has forge (' . implode(', ', array_filter(SnapForgery::KINDS)) . '), age (seconds), '
                . 'external_id, form (new, classic, legacy), times (1 to 100), replay, amount (10000.00) and status',
            );
        }
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

        return new JsonResponse(['calls' => $this->caller->calls(['reference_no' => $referenceNo])]);
    }

    /** The payer of a static account: an inquiry, a payment, or both. */
    public function staticVa(Request $request): JsonResponse
    {
        $wish = $this->body($request)
            + [
                'merchant_id' => '99999', 'type' => 'both', 'channel' => '402', 'prefix_length' => 6, 'number' => '',
                'amount' => null, 'form' => null, 'inquiry_request_id' => null,
            ];
        $merchant = is_string($wish['merchant_id']) ? $this->merchants->find($wish['merchant_id']) : null;
        if ($merchant === null) {
            return self::error('no such merchant', 404);
        }
        $valid = in_array($wish['type'], ['inquiry', 'payment', 'both'], true)
            && is_string($wish['channel'])
            && preg_match('/^\d{3}$/D', $wish['channel']) === 1
            && (
                $wish['amount'] === null || is_string($wish['amount'])
                    && preg_match(SnapForm::AMOUNT, $wish['amount']) === 1
            )
            && in_array($wish['form'], [null, 'new', 'classic'], true)
            && (is_string($wish['inquiry_request_id']) || SnapPayer::isNumber($wish['number'], $wish['prefix_length']));
        if (!$valid) {
            throw new \InvalidArgumentException(
                'a static account has number (digits), prefix_length (1 to 8) and channel; '
                . 'type is inquiry, payment or both, amount such as 10000.00, form new or classic',
            );
        }
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

        return new JsonResponse([
            'transaction' => self::describe($paid['trx'] ?? $asked['trx']), 'problem' => $asked['problem'],
            'calls' => $this->caller->calls(['reference_no' => $asked['trx']['reference_no']]),
        ]);
    }

    /** Every try of a callback with the merchant's answer. */
    public function calls(Request $request): JsonResponse
    {
        return new JsonResponse(['calls' => $this->caller->calls($request->query->all())]);
    }

    /** What is signed, for who is told "Unauthorized. [Signature]": each text that the gateway would have accepted. */
    public function signature(Request $request): JsonResponse
    {
        $given = $this->body($request)
            + [
                'method' => 'POST', 'path' => '', 'body' => '', 'timestamp' => '', 'signature' => '',
                'public_key' => SnapSignature::key('test_merchant_public'),
            ];
        array_filter($given, is_string(...)) === $given
            || throw new \InvalidArgumentException('method, path, body, timestamp, signature and public_key are texts');
        openssl_pkey_get_public($given['public_key']) !== false
            || throw new \InvalidArgumentException('public_key is a public key in PEM');
        ['method' => $method, 'path' => $path, 'body' => $body, 'timestamp' => $timestamp] = $given;

        return new JsonResponse([
            'texts' => array_map(
                static fn (string $form): string => SnapSignature::text($method, $path, $form, $timestamp),
                SnapBody::forms($body),
            ),
            'verifies' => SnapSignature::verifies(
                $given['public_key'], $given['signature'], $method, $path, $body, $timestamp,
            ),
        ]);
    }

    private function described(array $trx): JsonResponse
    {
        return new JsonResponse(self::describe($this->payments->find(['id' => $trx['id']])));
    }

    public static function describe(array $trx): array
    {
        return [
            'status' => $trx['status']->value, 'status_name' => $trx['status']->name,
            'amount' => SnapMessage::amount($trx['total'])['value'],
        ] + array_diff_key($trx, ['token' => 1]);
    }

    private static function error(string $text, int $status): JsonResponse
    {
        return new JsonResponse(['error' => $text], $status);
    }

    private function body(Request $request): array
    {
        $body = json_decode($request->getContent(), true);

        return is_array($body) ? $body : throw new \InvalidArgumentException('the body must be a JSON object');
    }
}
