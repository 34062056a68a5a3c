<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** The payment form: what must be there, how long it may be, what it may say. */
final class CardForm
{
    private const CARD = ['CARDNO', 'CARDNAME', 'CARDTYPE', 'EXPIRYMONTH', 'EXPIRYYEAR', 'CARDCVC'];

    /** Never kept, in no form. */
    public const SECRET = ['CARDNO', 'CARDCVC', 'EXPIRYMONTH', 'EXPIRYYEAR', 'TXN_PASSWORD', 'OTP', 'PIN', 'PASSWORD', 'PAYCODE'];

    /** What a stored payment still needs. */
    private const KEPT = [
        'RESPONSE_TYPE', 'RETURN_URL', 'CURRENCYCODE', 'CUSTNAME', 'CUSTEMAIL', 'DESCRIPTION', 'MPARAM1', 'MPARAM2', 'handshake_url', 'handshake_param',
        'PYMT_IND', 'PYMT_CRITERIA', 'PYMT_TOKEN', 'paymentoption', 'savecard', 'style_image_url',
    ];

    private const MANDATORY = [
        'MERCHANTID' => '5501', 'TRANSACTIONTYPE' => '5504', 'MERCHANT_TRANID' => '5511', 'AMOUNT' => '5514', 'CURRENCYCODE' => '5575',
        'PAYMENT_METHOD' => '5577', 'CUSTNAME' => '5615', 'CUSTEMAIL' => '5541', 'SIGNATURE' => '5566',
    ];

    /** Longest value and the code of a longer one; 5513 where the list of codes has none. */
    private const LENGTHS = [
        'MERCHANT_TRANID' => [100, '5540'], 'CUSTNAME' => [120, '5579'], 'CUSTEMAIL' => [100, '5536'], 'DESCRIPTION' => [100, '5537'],
        'BILLING_ADDRESS' => [255, '5535'], 'SHIPPING_ADDRESS' => [255, '5534'], 'PHONE_NO' => [20, '5596'], 'TXN_PASSWORD' => [12, '5513'],
        'RETURN_URL' => [100, '5513'], 'handshake_url' => [100, '5513'], 'handshake_param' => [100, '5513'], 'LANG' => [10, '5513'],
        'MPARAM1' => [200, '5513'], 'MPARAM2' => [200, '5513'], 'FRISK1' => [50, '5513'], 'FRISK2' => [50, '5513'], 'PYMT_TOKEN' => [40, '6200'],
        'BILLING_ADDRESS_CITY' => [50, '5513'], 'BILLING_ADDRESS_REGION' => [100, '5513'], 'BILLING_ADDRESS_STATE' => [100, '5513'],
        'BILLING_ADDRESS_POSCODE' => [10, '5513'], 'BILLING_ADDRESS_COUNTRY_CODE' => [10, '5513'], 'RECEIVER_NAME_FOR_SHIPPING' => [100, '5513'],
        'SHIPPING_ADDRESS_CITY' => [50, '5513'], 'SHIPPING_ADDRESS_REGION' => [100, '5513'], 'SHIPPING_ADDRESS_STATE' => [100, '5513'],
        'SHIPPING_ADDRESS_POSCODE' => [10, '5513'], 'SHIPPING_ADDRESS_COUNTRY_CODE' => [10, '5513'], 'DOMICILE_ADDRESS' => [255, '5513'],
        'DOMICILE_ADDRESS_CITY' => [50, '5513'], 'DOMICILE_ADDRESS_REGION' => [100, '5513'], 'DOMICILE_ADDRESS_STATE' => [100, '5513'],
        'DOMICILE_ADDRESS_POSCODE' => [10, '5513'], 'DOMICILE_ADDRESS_COUNTRY_CODE' => [10, '5513'], 'DOMICILE_PHONE_NO' => [20, '5596'],
        'style_image_url' => [100, '5513'], 'CARD_ISSUER_BANK_COUNTRY_CODE' => [2, '5513'],
        'MREF1' => [100, '5513'], 'MREF2' => [100, '5513'], 'MREF3' => [100, '5513'], 'MREF4' => [100, '5513'], 'MREF5' => [100, '5513'],
        'MREF6' => [100, '5513'], 'MREF7' => [100, '5513'], 'MREF8' => [100, '5513'], 'MREF9' => [100, '5513'], 'MREF10' => [100, '5513'],
    ];

    /** Of somebody else's card: code when empty, longest value, code of a longer one. */
    private const THIRD_PARTY = [
        'CARD_ISSUER_BANK' => ['5604', 200, '5605'], 'CARD_IDENTITY_REF_TYPE' => ['5606', 10, '5607'], 'CARD_IDENTITY_REF' => ['5608', 20, '5609'],
        'CARD_PHONE' => ['5610', 25, '5611'], 'CARD_EMAIL' => ['5612', 100, '5613'],
    ];

    private const INDICATORS = ['card_range_ind', '3rd_party_ind', 'tokenization'];

    private const CURRENCIES = [
        'AED', 'AUD', 'BND', 'CHF', 'CNY', 'EGP', 'EUR', 'GBP', 'HKD', 'IDR', 'INR', 'JPY', 'KRW', 'LKR', 'MYR', 'NZD', 'PHP', 'PKR', 'SAR', 'SEK', 'SGD',
        'THB', 'TWD', 'USD', 'ZAR',
    ];

    /** @return array<string, string> the fields that are text; "a[]=" and the like count as absent */
    public static function fields(array $posted): array
    {
        return array_filter($posted, is_string(...));
    }

    /** With its secrets crossed out, whatever their case, to show to a tester. */
    public static function redacted(array $posted): array
    {
        foreach ($posted as $name => $value) {
            if (in_array(strtoupper((string) $name), self::SECRET, true) && $value !== '') {
                $posted[$name] = '***';
            }
        }

        return $posted;
    }

    public static function kept(array $fields): array
    {
        return array_intersect_key($fields, array_flip(self::KEPT)) + array_fill_keys(self::KEPT, '');
    }

    /** The merchant's own page asked for the card, or no browser is there to ask. */
    public static function isDirect(array $fields): bool
    {
        return self::responseType($fields) === '3' || implode('', array_intersect_key($fields, array_flip(self::CARD))) !== '';
    }

    public static function responseType(array $fields): string
    {
        return ($fields['RESPONSE_TYPE'] ?? '') === '' ? '1' : $fields['RESPONSE_TYPE'];
    }

    /** In cents; null when it is no amount. One published client leaves the decimals out. */
    public static function cents(string $amount): ?int
    {
        return preg_match('/^(\d{1,12})(?:\.(\d\d))?$/D', $amount, $match) === 1 ? (int) ($match[1] . ($match[2] ?? '00')) : null;
    }

    public static function amount(int $cents): string
    {
        return sprintf('%d.%02d', intdiv($cents, 100), $cents % 100);
    }

    /** Section 13's order begins: fields that are missing, then too long. */
    public static function checkPresence(array $fields): void
    {
        foreach (self::MANDATORY as $name => $code) {
            trim($fields[$name] ?? '') !== '' || throw new CardRefusal($code);
        }
        self::cents($fields['AMOUNT']) > 0 || throw new CardRefusal('5514');
        if (self::responseType($fields) !== '3' && !self::isUrl($fields['RETURN_URL'] ?? '')) {
            throw new CardRefusal('5622');
        }
        if (self::isDirect($fields) && trim($fields['SHOPPER_IP'] ?? '') === '') {
            throw new CardRefusal('5542');
        }
        foreach (self::LENGTHS as $name => [$maximum, $code]) {
            mb_strlen($fields[$name] ?? '', 'UTF-8') <= $maximum || throw new CardRefusal($code);
        }
    }

    /** The end of that order: merchant, signature and order are known to be right. */
    public static function checkMeaning(array $fields, string $method): void
    {
        $type = $fields['TRANSACTIONTYPE'];
        $indicators = self::indicators($fields);
        $checks = [
            '5516' => in_array($type, ['1', '2', '3', '4', '5', '6', '7', '9', '10', '11'], true),
            '5517' => in_array($type, ['1', '3'], true),
            '5577' => $fields['PAYMENT_METHOD'] === $method,
            '5632' => in_array(self::responseType($fields), ['1', '2', '3'], true),
            '5620' => in_array($fields['CURRENCYCODE'], self::CURRENCIES, true),
            '5576' => $fields['CURRENCYCODE'] === 'IDR',
            '5550' => !self::isDirect($fields) || filter_var($fields['SHOPPER_IP'], FILTER_VALIDATE_IP, FILTER_FLAG_IPV4) !== false,
            '5513' => ($fields['handshake_url'] ?? '') === '' || self::isUrl($fields['handshake_url']),
            '5602' => in_array($indicators['3rd_party_ind'] ?? 'no', ['yes', 'no'], true),
            '5598' => in_array($indicators['tokenization'] ?? 'payment', ['registration', 'payment'], true) && in_array($fields['paymentoption'] ?? '', ['', '0', '1'], true),
            '6201' => ($indicators['tokenization'] ?? '') !== 'payment' || ($fields['PYMT_TOKEN'] ?? '') !== '',
        ];
        foreach ($checks as $code => $passed) {
            $passed || throw new CardRefusal((string) $code);
        }
        if (self::isDirect($fields) && ($indicators['3rd_party_ind'] ?? 'no') === 'yes') {
            foreach (self::THIRD_PARTY as $name => [$empty, $maximum, $long]) {
                ($fields[$name] ?? '') !== '' || throw new CardRefusal($empty);
                mb_strlen($fields[$name], 'UTF-8') <= $maximum || throw new CardRefusal($long);
            }
            in_array($fields['CARD_IDENTITY_REF_TYPE'], ['IC', 'Passport'], true) || throw new CardRefusal('5607');
        }
    }

    /** "registration", "payment" or, without tokenization, "". */
    public static function tokenization(array $fields): string
    {
        return self::indicators($fields)['tokenization'] ?? '';
    }

    /** A stored card pays, no new one. */
    public static function usesStoredCard(array $fields): bool
    {
        return self::tokenization($fields) === 'payment' && ($fields['paymentoption'] ?? '') !== '1';
    }

    /** @return array<string, string> criterion by indicator */
    private static function indicators(array $fields): array
    {
        $indicators = $fields['PYMT_IND'] ?? '';
        $criteria = $fields['PYMT_CRITERIA'] ?? '';
        if ($indicators === '' && $criteria === '') {
            return [];
        }
        strpbrk($indicators . $criteria, ',|:') === false || throw new CardRefusal('5601');
        $indicators = explode(';', $indicators);
        $criteria = explode(';', $criteria);
        count($indicators) === count($criteria) || throw new CardRefusal('5600');
        array_diff($indicators, self::INDICATORS) === [] || throw new CardRefusal('5603');

        return array_combine($indicators, $criteria);
    }

    public static function isUrl(string $url): bool
    {
        return preg_match('#^https?://#i', $url) === 1 && filter_var($url, FILTER_VALIDATE_URL) !== false && !ShopUrl::isFaspay($url);
    }
}
