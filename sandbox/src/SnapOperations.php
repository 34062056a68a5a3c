<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Faspay\Sandbox\SnapDisbursement\Accounts;
use Faspay\Sandbox\SnapDisbursement\Bills;
use Faspay\Sandbox\SnapDisbursement\Fields;
use Faspay\Sandbox\SnapDisbursement\Transfers;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/**
 * The requests merchants send under SNAP. Checks run in the order: method and path, headers, known merchant, signature,
 * repeated X-EXTERNAL-ID, readable, mandatory fields, formats, merchantId, channel, meaning.
 */
final readonly class SnapOperations
{
    /** Method, service, product, its method and the text of success, by path. */
    private const TABLE = [
        '/v1.0/transfer-va/create-va' => ['POST', '27', 'va', 'create', 'Success'],
        '/v1.0/transfer-va/status' => ['POST', '26', 'va', 'inquire', 'Success'],
        '/v1.0/transfer-va/delete-va' => ['DELETE', '31', 'va', 'delete', 'Success'],
        '/v1.0/qr/qr-mpm-generate' => ['POST', '47', 'qris', 'generate', 'Request has been processed successfully'],
        '/v1.0/qr/qr-mpm-query' => ['POST', '51', 'qris', 'inquire', 'Request has been processed successfully'],
        '/v1.0/debit/payment-host-to-host' => ['POST', '54', 'debit', 'pay', 'Request has been processed successfully'],
        '/v1.0/debit/status' => ['POST', '55', 'debit', 'inquire', 'Request has been processed successfully'],
        '/v1.0/debit/cancel' => ['POST', '57', 'debit', 'cancel', 'Request has been processed successfully'],
        '/account/v1.0/account-inquiry-external' => ['POST', '16', 'accounts', 'inquireAccount', 'Success'],
        '/account/v1.0/transfer-interbank' => ['POST', '18', 'transfers', 'transfer', 'Success'],
        '/account/v1.0/transfer/status' => ['POST', '36', 'transfers', 'transferStatus', 'Success'],
        '/account/v1.0/balance-inquiry' => ['POST', '11', 'accounts', 'balance', 'Success'],
        '/account/v1.0/transaction-history-list' => ['POST', '12', 'accounts', 'history', 'Success'],
        '/account/v1.0/emoney/topup' => ['POST', '38', 'transfers', 'topUp', 'Success'],
        '/account/v1.0/emoney/topup-status' => ['POST', '39', 'transfers', 'topUpStatus', 'Success'],
        '/account/v1.0/transfer-va/inquiry-intrabank' => ['POST', '32', 'bills', 'inquireBill', 'Success'],
        '/account/v1.0/transfer-va/payment-intrabank' => ['POST', '33', 'bills', 'payBill', 'Success'],
    ];

    /** Services of the standard which Faspay does not offer, or which it asks of merchants. */
    private const UNSUPPORTED = [
        '/v1.0/transfer-va/inquiry' => '24', '/v1.0/transfer-va/payment' => '25', '/v1.0/transfer-va/update-va' => '28',
        '/v1.0/transfer-va/update-status' => '29',
        '/v1.0/transfer-va/inquiry-va' => '30', '/v1.0/transfer-va/notify-payment-intrabank' => '34',
        '/v1.0/transfer-va/report' => '35',
        '/v1.0/emoney/account-inquiry' => '37', '/v1.0/qr/qr-mpm-decode' => '48', '/v1.0/qr/qr-mpm-notify' => '52',
        '/v1.0/debit/notify' => '56',
        '/v1.0/debit/refund' => '58', '/v1.0/access-token/b2b' => '73', '/v1.0/qr/qr-mpm-cancel' => '77',
        '/v1.0/qr/qr-mpm-refund' => '78',
    ];

    /** In the order in which they are missed. */
    private const HEADERS = [
        'Content-Type', 'X-TIMESTAMP', 'X-SIGNATURE', 'X-PARTNER-ID', 'X-EXTERNAL-ID', 'CHANNEL-ID',
    ];

    public function __construct(
        private Clock $clock,
        private Merchants $merchants,
        private Quirks $quirks,
        private SnapPayments $payments,
        private SnapMessage $message,
        private SnapVa $va,
        private SnapQris $qris,
        private SnapDebit $debit,
        private Accounts $accounts,
        private Transfers $transfers,
        private Bills $bills,
    ) {
    }

    /** @return list<string> of every operation there is */
    public static function paths(): array
    {
        return [...array_keys(self::TABLE), ...array_keys(self::UNSUPPORTED)];
    }

    public function answer(Request $request): Response
    {
        $path = $request->getPathInfo();
        [, $service, , , $success] = self::TABLE[$path] ?? ['', self::UNSUPPORTED[$path] ?? '00', '', '', ''];
        $refused = $this->quirks->take('snap_refuse_with');
        try {
            $refused === '' || throw new SnapRefusal($refused);
            $answer = $this->process($request);
            $answered = $this->quirks->take('snap_answer_with');
            if ($answered === '') {
                $code = $service === '27' && $this->quirks->get('snap_create_va_code') === '2002500' ? '25' : $service;

                return $this->response('20000', $code, $success, $answer);
            }
            $refusal = new SnapRefusal($answered);

            return $this->response($answered, $service, $refusal->getMessage(), $answered[0] === '2' ? $answer : []);
        } catch (SnapRefusal $refusal) {
            return $this->response($refusal->responseCode, $service, $refusal->getMessage(), []);
        }
    }

    private function response(string $case, string $service, string $text, array $answer): Response
    {
        [$body] = $this->message->bodies(
            ['responseCode' => $this->message->responseCode($case, $service), 'responseMessage' => $text] + $answer,
        );
        $status = $this->quirks->get('snap_http_200') ? 200 : (int) substr($case, 0, 3);

        return new JsonAnswer($body, $status, ['X-TIMESTAMP' => $this->message->timestamp()], true);
    }

    private function process(Request $request): array
    {
        [$method, , $product, $operation] = self::TABLE[$request->getPathInfo()] ?? throw new SnapRefusal('40500');
        $request->getMethod() === $method || throw new SnapRefusal('40500');
        $merchant = $this->authenticated($request, $this->headers($request));
        $message = json_decode($request->getContent(), true, 16, JSON_BIGINT_AS_STRING);
        is_array($message) && str_starts_with(ltrim($request->getContent()), '{') || throw new SnapRefusal('40000');

        return $this->$product->$operation(
            SnapForm::read($this->rules($product, $operation), $message), $message, $merchant,
            $request->getSchemeAndHttpHost(),
        );
    }

    /** @return array<string, string> by name, each of the right format */
    private function headers(Request $request): array
    {
        $headers = [];
        foreach (self::HEADERS as $name) {
            $headers[$name] = trim($request->headers->get($name) ?? '');
            $headers[$name] !== '' || throw SnapRefusal::mandatory($name);
        }
        $patterns = [
            'Content-Type' => '#^application/json\b#i', 'X-EXTERNAL-ID' => '/^\d{1,36}$/D',
            'X-PARTNER-ID' => '/^.{1,36}$/Ds', 'CHANNEL-ID' => '/^\d{5}$/D',
        ];
        foreach ($patterns as $name => $pattern) {
            preg_match($pattern, $headers[$name]) === 1 || throw SnapRefusal::format($name);
        }
        $sentAt = SnapForm::date($headers['X-TIMESTAMP']);
        $skew = $this->quirks->get('snap_clock_skew');
        $sentAt !== null && ($skew === 0 || abs($sentAt - $this->clock->now()) <= $skew)
            || throw SnapRefusal::format('X-TIMESTAMP');

        return $headers;
    }

    private function authenticated(Request $request, array $headers): array
    {
        $merchant = $this->merchants->find($headers['X-PARTNER-ID'])
            ?? throw new SnapRefusal('40100', '[Unknown Client]');
        $key = $merchant['snapPublicKey'] ?? SnapSignature::key('test_merchant_public');
        SnapSignature::verifies(
            $key, $headers['X-SIGNATURE'], $request->getMethod(), $request->getRequestUri(), $request->getContent(),
            $headers['X-TIMESTAMP'],
        )
            || throw new SnapRefusal('40100', '[Signature]');
        $this->payments->isNewExternalId($merchant['id'], $headers['X-EXTERNAL-ID']) || throw new SnapRefusal('40900');

        return $merchant;
    }

    /** @return array<string, Rule> */
    private function rules(string $product, string $operation): array
    {
        $needsReference = $this->quirks->get('snap_needs_reference');

        return match ("$product $operation") {
            'va create' => SnapVa::creation(),
            'va inquire' => SnapVa::inquiry(),
            'va delete' => SnapVa::deletion(),
            'qris generate' => SnapQris::generation(),
            'qris inquire' => SnapQris::inquiry($needsReference),
            'debit pay' => SnapDebit::payment(),
            'debit inquire' => SnapDebit::inquiry($needsReference),
            'debit cancel' => SnapDebit::cancellation(),
            default => Fields::rules($operation, $needsReference),
        };
    }
}
