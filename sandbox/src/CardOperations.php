<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What a merchant's server asks about card payments and tokens. Checks run in the order: fields, merchant, signature, meaning. */
final readonly class CardOperations
{
    private const ORDER = ['MERCHANT_TRANID' => '5511', 'AMOUNT' => '5514', 'SIGNATURE' => '5566'];
    private const CHANGE = self::ORDER + ['TRANSACTIONID' => '5502', 'PAYMENT_METHOD' => '5577'];
    private const TOKEN = ['PYMT_TOKEN' => '6201', 'PAYMENT_METHOD' => '5577', 'SIGNATURE' => '5566'];

    /** Method and mandatory fields, with the code for an empty one, by TRANSACTIONTYPE. */
    private const TABLE = [
        '2' => ['capture', self::CHANGE],
        '4' => ['inquire', self::ORDER],
        '10' => ['void', self::CHANGE],
        '11' => ['refund', self::CHANGE + ['REFUND_AMOUNT' => '5569']],
        '5' => ['tokenDetail', self::TOKEN],
        '6' => ['deleteToken', self::TOKEN],
        '7' => ['lastToken', self::TOKEN],
    ];

    public function __construct(
        private Merchants $merchants,
        private CardPayments $payments,
        private CardTokens $tokens,
        private CardMessage $message,
        private Quirks $quirks,
    ) {
    }

    /** @param array<string, string> $fields */
    public function answer(array $fields): string
    {
        try {
            return CardMessage::line($this->process($fields));
        } catch (CardRefusal $refusal) {
            return CardMessage::line($this->isAboutToken($fields) ? $this->aboutToken($fields, $refusal) : $this->message->refusal($refusal, $fields));
        }
    }

    private function process(array $fields): array
    {
        [$method, $mandatory] = self::TABLE[$fields['TRANSACTIONTYPE'] ?? ''] ?? [null, self::ORDER];
        foreach (['MERCHANTID' => '5501', 'TRANSACTIONTYPE' => '5504'] + $mandatory as $name => $code) {
            trim($fields[$name] ?? '') !== '' || throw new CardRefusal($code);
        }
        $merchant = $this->merchants->card($fields['MERCHANTID']) ?? throw new CardRefusal('5524');
        $this->isSigned($fields, $merchant) || throw new CardRefusal('5567');
        $method !== null || throw new CardRefusal($fields['TRANSACTIONTYPE'] === '9' ? '5623' : '5516');
        in_array($fields['PAYMENT_METHOD'] ?? '', ['', '1'], true) || throw new CardRefusal('5577');
        $responseType = $fields['RESPONSE_TYPE'] ?? '';
        $responseType === '3' || $responseType === '' && $this->isAboutToken($fields) || throw new CardRefusal('5632');

        return $this->$method($fields, $merchant);
    }

    private function isSigned(array $fields, array $merchant): bool
    {
        $transactionId = $fields['TRANSACTIONID'] ?? '';

        return match (true) {
            $this->isAboutToken($fields) => CardSignature::matches(CardSignature::token($merchant, $fields['PYMT_TOKEN']), $fields['SIGNATURE']),
            // Whether an inquiry signs the TRANSACTIONID it carries is where published clients disagree.
            $fields['TRANSACTIONTYPE'] === '4' => CardSignature::isRequest($fields['SIGNATURE'], $merchant, $fields['MERCHANT_TRANID'], $fields['AMOUNT'], '0', $transactionId),
            default => CardSignature::isRequest($fields['SIGNATURE'], $merchant, $fields['MERCHANT_TRANID'], $fields['AMOUNT'], $transactionId),
        };
    }

    private function isAboutToken(array $fields): bool
    {
        return in_array($fields['TRANSACTIONTYPE'] ?? '', ['5', '6', '7'], true);
    }

    private function inquire(array $fields, array $merchant): array
    {
        $trx = $this->locate($fields, $merchant);
        $code = $this->quirks->inquiryRefusal(4);
        $code === '' || throw new CardRefusal($code);

        return $this->message->answer(['amount' => $this->quirks->inquired((int) $trx['amount'])] + $trx, '4');
    }

    private function capture(array $fields, array $merchant): array
    {
        $trx = $this->locate($fields, $merchant);
        $this->payments->capture($trx);

        return $this->message->answer($this->payments->find(['id' => $trx['id']]), '2');
    }

    private function void(array $fields, array $merchant): array
    {
        $trx = $this->locate($fields, $merchant);
        $this->payments->void($trx);

        return $this->message->answer($this->payments->find(['id' => $trx['id']]), '10');
    }

    private function refund(array $fields, array $merchant): array
    {
        $trx = $this->locate($fields, $merchant);
        $cents = CardForm::cents($fields['REFUND_AMOUNT']);
        $this->payments->refund($trx, $cents);

        return $this->message->answer($this->payments->find(['id' => $trx['id']]), '11', $cents);
    }

    private function tokenDetail(array $fields, array $merchant): array
    {
        $token = $this->tokens->usable($merchant['id'], $fields['PYMT_TOKEN']);
        $this->checkType($fields, $token);

        return $this->aboutToken($fields, null, $token);
    }

    private function deleteToken(array $fields, array $merchant): array
    {
        $token = $this->tokens->usable($merchant['id'], $fields['PYMT_TOKEN']);
        $this->checkType($fields, $token);
        $this->tokens->delete($token['token']) || throw new CardRefusal('6202');

        return $this->aboutToken($fields);
    }

    /** For dynamic tokens, when the message with the replacement was lost. */
    private function lastToken(array $fields, array $merchant): array
    {
        $token = $this->tokens->last($merchant['id'], $fields['PYMT_TOKEN']);
        if ($token === null || $token['deleted'] || $token['type'] !== CardTokens::DYNAMIC) {
            throw new CardRefusal('6200');
        }
        $this->checkType($fields, $token);

        return $this->aboutToken(['PYMT_TOKEN' => $token['token']] + $fields, null, $token);
    }

    private function checkType(array $fields, array $token): void
    {
        ($fields['TOKEN_TYPE'] ?? '') === $token['type'] || throw new CardRefusal('6200');
    }

    /** What these answers contain is unknown: the request's fields, as documented, and the card. */
    private function aboutToken(array $fields, ?CardRefusal $refusal = null, ?array $token = null): array
    {
        $merchant = $this->merchants->card($fields['MERCHANTID'] ?? '');
        $card = $token['cards'][0] ?? null;

        return [
            'TRANSACTIONTYPE' => $fields['TRANSACTIONTYPE'],
            'MERCHANTID' => $fields['MERCHANTID'] ?? '',
            'PAYMENT_METHOD' => '1',
            'ERR_CODE' => $refusal?->errorCode ?? '0',
            'ERR_DESC' => $refusal?->getMessage() ?? CardRefusal::text('0'),
            'TOKEN_TYPE' => $fields['TOKEN_TYPE'] ?? '',
            'PYMT_TOKEN' => $fields['PYMT_TOKEN'] ?? '',
        ] + ($card !== null ? ['CARDTYPE' => $card->type, 'CARD_NO_PARTIAL' => $card->partial, 'CARDNAME' => $card->name] : [])
            + ['SIGNATURE' => $merchant !== null ? CardSignature::token($merchant, $fields['PYMT_TOKEN'] ?? '') : ''];
    }

    private function locate(array $fields, array $merchant): array
    {
        $transactionId = $fields['TRANSACTIONID'] ?? '';
        $trx = $this->payments->find(['merchant_id' => $merchant['id'], 'tran_id' => $fields['MERCHANT_TRANID']]);
        if ($transactionId !== '' && !($transactionId === '0' && $fields['TRANSACTIONTYPE'] === '4')) {
            $other = $this->payments->find(['merchant_id' => $merchant['id'], 'trx_id' => $transactionId]);
            if ($trx !== null && $other === null) {
                throw new CardRefusal('5588');
            }
            if ($other !== null && ($trx['id'] ?? null) !== $other['id']) {
                throw new CardRefusal('5568');
            }
        }
        $trx !== null || throw new CardRefusal('5533');
        CardForm::cents($fields['AMOUNT']) === $trx['amount'] || throw new CardRefusal('5549');

        return $trx;
    }
}
