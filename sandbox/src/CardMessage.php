<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** What the gateway says of a card payment, in the order seen on the wire. */
final readonly class CardMessage
{
    private const ALIASES = [
        'PAYMENT_METHOD' => 'PAYMENT_METOD', 'CUSTNAME' => 'CUST_NAME', 'MERCHANTID' => 'MERCHANT_ID', 'TRANSACTIONID' => 'TRANSACTION_ID',
        'TRANSACTIONTYPE' => 'TRANSACTION_TYPE', 'TXN_STATUS' => 'TNX_STATUS',
    ];
    private const BANK = ['' => '', '00' => 'APPROVED OR COMPLETED', '05' => 'DO NOT HONOR', '14' => 'INVALID CARD NUMBER'];
    private const USER = [
        '' => '', '101' => 'Transaction approved', '102' => 'Transaction declined, please refer to your bank',
        '103' => 'Transaction declined, please refer to the merchant', '104' => 'Transaction declined, invalid card details',
    ];
    private const SIMULATOR = '997';
    private const POPUP = ['popupProceed' => 'Click here to proceed'];

    public function __construct(private Clock $clock, private Merchants $merchants, private Quirks $quirks)
    {
    }

    /** @return array<string, string> */
    public function payment(array $trx): array
    {
        $form = $trx['form'];
        $status = $trx['status'];
        $amount = CardForm::amount($trx['amount']);
        $carded = $trx['card_no'] !== null;

        return [
            'PAYMENT_METHOD' => $form['PAYMENT_METHOD'] ?? '1',
            'MERCHANTID' => $trx['merchant_id'],
            'MERCHANT_TRANID' => $trx['tran_id'],
            'ERR_CODE' => $trx['err_code'],
            'ERR_DESC' => CardRefusal::text($trx['err_code']),
            'USR_CODE' => $status->userCode(),
            'USR_MSG' => self::USER[$status->userCode()],
            'TXN_STATUS' => $status->value,
            'CUSTNAME' => $form['CUSTNAME'],
            'DESCRIPTION' => $form['DESCRIPTION'],
            'CURRENCYCODE' => $form['CURRENCYCODE'],
            'AMOUNT' => $amount,
            'SIGNATURE' => CardSignature::response($this->merchants->card($trx['merchant_id']), $trx['tran_id'], $amount, $status->value),
            'EUI' => $status->indicator(),
            'TRANSACTIONID' => $trx['trx_id'],
            'TRANSACTIONTYPE' => $trx['type'],
            'MPARAM1' => $form['MPARAM1'],
            'MPARAM2' => $form['MPARAM2'],
            'ACQUIRER_ID' => $carded ? 'sandbox' : '',
            'ACQUIRER_BANK' => $carded ? self::SIMULATOR : '',
            'TRANDATE' => $this->date($trx['created_at']),
            'IS_BLACKLISTED' => $status === CardStatus::Blocked ? 'Yes' : 'No',
            'FRAUDRISKLEVEL' => '0',
            'FRAUDRISKSCORE' => '0.00',
            'FRAUD_STATUS' => '',
            'ECI' => $trx['eci'],
            'POINT_USED' => '0',
            'POINT_AMOUNT' => '0',
            'PAYMENT_AMOUNT' => '0',
            'POINT_BALANCE' => '0',
            'EXCEED_HIGH_RISK' => 'No',
            'CARDTYPE' => $trx['card_type'] ?? '',
            'CARD_NO_PARTIAL' => $trx['card_no'] ?? '',
            'CARDNAME' => $trx['card_name'] ?? '',
            'is_on_us' => 'No',
            'WHITELIST_CARD' => 'No',
            'BANK_RES_CODE' => $trx['bank_code'],
            'BANK_RES_MSG' => self::BANK[$trx['bank_code']],
            'AUTH_ID' => $trx['auth_id'],
            'BANK_REFERENCE' => $trx['auth_id'] !== '' ? (string) (10000 + $trx['id']) : '',
            'INSTALLMENT_MONTHLY' => '',
            'INSTALLMENT_LAST' => '',
        ] + ($trx['pymt_token'] !== null ? ['PYMT_TOKEN' => $trx['pymt_token']] : []) + self::POPUP;
    }

    /** @return array<string, string> for the shop's page */
    public function result(array $trx): array
    {
        $form = $trx['form'];

        return RecurringForm::isIn($form)
            ? $this->payment($trx) + $this->recurring($form, $trx['status']->isApproved() || $form['recurring_type'] === RecurringForm::UPDATE_CARD)
            : $this->payment($trx);
    }

    /** @return array<string, string> */
    public function callBack(array $trx, ?int $refund): array
    {
        $form = $trx['form'];
        $fields = $this->payment($trx) + ($form['handshake_param'] !== '' ? ['handshake_param' => $form['handshake_param']] : [])
            + ($refund !== null ? $this->refund($trx, $refund) : []);
        if ($this->quirks->get('card_callback_names') !== 'aliases') {
            return $fields;
        }

        return array_combine(array_map(static fn (string $name): string => self::ALIASES[$name] ?? $name, array_keys($fields)), $fields);
    }

    /** @return array<string, string> to a request about a payment; TRANSACTIONTYPE is the request's, like in the one answer that was published */
    public function answer(array $trx, string $type, ?int $refund = null): array
    {
        // Echoed in the payment's result, but not stored, say the documents.
        return ['TRANSACTIONTYPE' => $type] + array_diff_key($this->payment($trx), ['MPARAM1' => 1, 'MPARAM2' => 1])
            + ($trx['captured_at'] !== null ? ['CAPTURE_DATE' => $this->date($trx['captured_at'])] : [])
            + ($refund !== null ? $this->refund($trx, $refund) : [])
            + ($trx['refunded_at'] !== null ? ['REFUND_DATE' => $this->date($trx['refunded_at'])] : [])
            + ['TOTAL_REFUND_AMOUNT' => $trx['refunded'] > 0 ? CardForm::amount($trx['refunded']) : '0'];
    }

    /**
     * The shape of the one published error answer: nothing is stored, or nothing of it changed.
     *
     * @param array<string, string> $fields the request
     * @return array<string, string>
     */
    public function refusal(CardRefusal $refusal, array $fields): array
    {
        $merchant = $this->merchants->card($fields['MERCHANTID'] ?? '');
        $tranId = $fields['MERCHANT_TRANID'] ?? '';
        $amount = $fields['AMOUNT'] ?? '';

        return [
            'MERCHANTID' => $fields['MERCHANTID'] ?? '',
            'MERCHANT_TRANID' => $tranId,
            'ERR_CODE' => $refusal->errorCode,
            'ERR_DESC' => $refusal->getMessage(),
            'TXN_STATUS' => 'E',
            'CUSTNAME' => $fields['CUSTNAME'] ?? '',
            'DESCRIPTION' => $fields['DESCRIPTION'] ?? '',
            'CURRENCYCODE' => $fields['CURRENCYCODE'] ?? 'IDR',
            'AMOUNT' => $amount,
            'SIGNATURE' => match (true) {
                $refusal->errorCode === '5533' && $this->quirks->get('card_echo_signature') => $fields['SIGNATURE'],
                // Without a merchant there is no password to sign with.
                $merchant === null => '',
                default => CardSignature::response($merchant, $tranId, $amount, 'E'),
            },
            'TRANSACTIONID' => '0',
            'TRANSACTIONTYPE' => $fields['TRANSACTIONTYPE'] ?? '',
            'IS_BLACKLISTED' => '',
            'FRAUDRISKLEVEL' => '',
            'FRAUDRISKSCORE' => '',
            'POINT_USED' => '0',
            'POINT_AMOUNT' => '0',
            'PAYMENT_AMOUNT' => '0',
            'POINT_BALANCE' => '0',
            'EXCEED_HIGH_RISK' => '',
            'is_on_us' => '',
            'WHITELIST_CARD' => 'No',
            'BANK_RES_CODE' => '',
            'BANK_RES_MSG' => '',
            'INSTALLMENT_TERM' => '',
            'INSTALLMENT_MONTHLY' => '',
            'INSTALLMENT_LAST' => '',
        ] + self::POPUP;
    }

    /** A refused payment has something for the shopper, too. */
    public function refusedPayment(CardRefusal $refusal, array $fields): array
    {
        $code = $refusal->concernsCard() ? '104' : '103';

        return ['USR_CODE' => $code, 'USR_MSG' => self::USER[$code]] + $this->refusal($refusal, $fields);
    }

    public function refusedRecurring(CardRefusal $refusal, array $fields): array
    {
        return ['PAYMENT_METHOD' => ''] + $this->refusedPayment($refusal, $fields) + $this->recurring($fields, false);
    }

    /**
     * KEY=VALUE;KEY=VALUE in one line, nothing quoted: a value with a ";" in it arrives broken, as at the gateway.
     *
     * @param array<string, string> $fields
     */
    public static function line(array $fields): string
    {
        $pairs = array_map(static fn (string $name, string $value): string => $name . '=' . preg_replace('/[\x00-\x1f\x7f]+/', ' ', $value), array_keys($fields), $fields);

        return implode(';', $pairs);
    }

    /** @return array<string, string> */
    private function refund(array $trx, int $cents): array
    {
        return [
            'REFUND_DATE' => $this->date($trx['refunded_at']), 'REFUND_AMOUNT' => CardForm::amount($cents),
            'TOTAL_REFUND_AMOUNT' => CardForm::amount($trx['refunded']),
        ];
    }

    private function recurring(array $form, bool $active): array
    {
        return RecurringForm::response($form, $active, $this->quirks->get('recurring_spelling') === 'right' ? 'recurring_amount' : 'reccuring_amount');
    }

    private function date(int $time): string
    {
        return $this->clock->text($time, 'd-m-Y H:i:s');
    }
}
