<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** A card request that is refused, with its ERR_CODE. Only two texts are known from the wire: of 0 and of 5533. */
final class CardRefusal extends \RuntimeException
{
    public const TEXTS = [
        '0' => 'No error',
        '5501' => 'MERCHANTID is empty', '5502' => 'TRANSACTIONID is empty', '5504' => 'TRANSACTIONTYPE is empty', '5505' => 'CARDNO is empty',
        '5506' => 'CARDTYPE is empty', '5507' => 'CARDNAME is empty', '5508' => 'EXPIRYMONTH is empty', '5509' => 'EXPIRYYEAR is empty',
        '5511' => 'MERCHANT_TRANID is empty', '5513' => 'Error while processing the transaction', '5514' => 'AMOUNT is invalid',
        '5516' => 'TRANSACTIONTYPE is not supported', '5517' => 'TRANSACTIONTYPE is invalid for a new transaction', '5518' => 'Card number is invalid',
        '5519' => 'Card is expired', '5521' => 'CARDTYPE is invalid', '5523' => 'Card number has a wrong length', '5524' => 'Merchant is not found',
        '5527' => 'Transaction is blacklisted', '5530' => 'MERCHANT_TRANID is a duplicate',
        '5533' => 'Unable to locate transaction with the TRANSACTION_ID/MERCHANT_TRANID/MERCHANT_ID specified!',
        '5534' => 'SHIPPING_ADDRESS is too long', '5535' => 'BILLING_ADDRESS is too long', '5536' => 'CUSTEMAIL is too long',
        '5537' => 'DESCRIPTION is too long', '5538' => 'CARDNAME is too long', '5540' => 'MERCHANT_TRANID is too long', '5541' => 'CUSTEMAIL is empty',
        '5542' => 'SHOPPER_IP is empty', '5549' => 'AMOUNT differs from the original', '5550' => 'IP address is invalid',
        '5553' => 'Transaction is not authorized', '5560' => 'Transaction is not captured or sales', '5562' => 'Only P, A, C, S and RC can be voided',
        '5566' => 'SIGNATURE is empty', '5567' => 'SIGNATURE is invalid', '5568' => 'MERCHANT_TRANID differs from the original',
        '5569' => 'Refund amount is invalid', '5575' => 'CURRENCYCODE is empty', '5576' => 'Currency is not configured',
        '5577' => 'Payment mode is empty or invalid', '5579' => 'CUSTNAME is too long', '5582' => 'CARDCVC is empty', '5583' => 'CARDCVC is invalid',
        '5584' => 'Expiry month is invalid', '5585' => 'Expiry year is invalid', '5588' => 'TRANSACTION_ID is not found', '5596' => 'Phone number is too long',
        '5598' => 'Payment criteria are invalid or not found', '5600' => 'PYMT_IND and PYMT_CRITERIA do not have the same count',
        '5601' => 'Delimiter is invalid', '5602' => 'Third party flag must be yes or no', '5603' => 'Payment indicator is invalid',
        '5604' => 'CARD_ISSUER_BANK is empty', '5605' => 'CARD_ISSUER_BANK is too long', '5606' => 'CARD_IDENTITY_REF_TYPE is empty',
        '5607' => 'CARD_IDENTITY_REF_TYPE is invalid', '5608' => 'CARD_IDENTITY_REF is empty', '5609' => 'CARD_IDENTITY_REF is too long',
        '5610' => 'CARD_PHONE is empty', '5611' => 'CARD_PHONE is too long', '5612' => 'CARD_EMAIL is empty', '5613' => 'CARD_EMAIL is too long',
        '5615' => 'CUSTNAME is empty', '5620' => 'Currency is invalid', '5621' => 'Void is rejected by the bank', '5622' => 'RETURN_URL is empty',
        '5623' => 'Adjust status API is not allowed', '5625' => 'Transaction is fully refunded already', '5626' => 'Void is impossible after a refund',
        '5632' => 'Receipt page response type is wrong', '6200' => 'Tokenization error', '6201' => 'PYMT_TOKEN is empty',
        '6202' => 'Token status could not be updated', '9998' => 'Transaction is cancelled by the shopper',
    ];

    /** Texts for mistakes that the shopper can correct by typing the card again. */
    public const CARD = [
        '5505' => 'Type the number of the card.', '5506' => 'Choose the type of the card.', '5507' => 'Type the name on the card.', '5508' => 'Type the month.', '5509' => 'Type the year.',
        '5518' => 'This is not the number of a card.', '5519' => 'The card is expired.', '5521' => 'The number belongs to another type of card.',
        '5523' => 'The number has 13 to 19 digits.', '5538' => 'The name has at most 100 letters.', '5582' => 'Type the security code.',
        '5583' => 'The code has three digits, that of American Express four.', '5584' => 'The month is 01 to 12.', '5585' => 'The year has four digits, such as 2030.',
    ];

    public function __construct(public readonly string $errorCode, ?string $text = null)
    {
        parent::__construct($text ?? self::text($errorCode));
    }

    public static function text(string $errorCode): string
    {
        return self::TEXTS[$errorCode];
    }

    public function concernsCard(): bool
    {
        return isset(self::CARD[$this->errorCode]);
    }
}
