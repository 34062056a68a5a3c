<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use Symfony\Component\HttpFoundation\Response;

/** A card merchant, the forms of its shoppers and what its server asks. */
abstract class CardTestCase extends SandboxTestCase
{
    protected const CALLBACK_URL = 'https://shop.example/card-callback';
    protected const VISA = '4440000009900010';
    protected const CARD = ['CARDNO' => self::VISA, 'CARDNAME' => 'faspay', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '01', 'EXPIRYYEAR' => '2099', 'CARDCVC' => '100'];
    protected const DIRECT = self::CARD + ['RESPONSE_TYPE' => '3', 'SHOPPER_IP' => '10.0.0.1'];
    protected const GUID = '/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/D';

    protected static function cardSign(string ...$parts): string
    {
        return strtoupper(sha1('##TOKOFASPAY##ABCDE##' . implode('##', $parts) . '##'));
    }

    /** @return array<string, string> a payment that is accepted */
    protected static function form(array $changes = []): array
    {
        $form = $changes + [
            'PAYMENT_METHOD' => '1', 'TRANSACTIONTYPE' => '1', 'MERCHANTID' => 'tokofaspay', 'MERCHANT_TRANID' => 'order-1', 'CURRENCYCODE' => 'IDR',
            'AMOUNT' => '10000.00', 'CUSTNAME' => 'John Doe', 'CUSTEMAIL' => 'john@example.com', 'DESCRIPTION' => 'Test order', 'RESPONSE_TYPE' => '2',
            'RETURN_URL' => self::RETURN_URL, 'LANG' => '', 'PYMT_IND' => '', 'PYMT_CRITERIA' => '', 'PYMT_TOKEN' => '',
        ];

        return $form + ['SIGNATURE' => self::cardSign(strtoupper($form['MERCHANT_TRANID']), $form['AMOUNT'], '0')];
    }

    /** @return array<string, string> */
    protected static function parse(string $text): array
    {
        $fields = [];
        foreach (explode(';', $text) as $pair) {
            [$name, $fields[$name]] = explode('=', $pair, 2);
        }

        return $fields;
    }

    protected function pay(array $changes = []): Response
    {
        return $this->send('POST', '/payment', form: self::form($changes));
    }

    /** @return array<string, string> */
    protected function direct(array $changes = []): array
    {
        return self::parse($this->pay($changes + self::DIRECT)->getContent());
    }

    /** @return array<string, string> */
    protected function api(array $fields): array
    {
        $fields += ['MERCHANTID' => 'tokofaspay', 'PAYMENT_METHOD' => '1', 'RESPONSE_TYPE' => '3', 'MERCHANT_TRANID' => 'order-1', 'AMOUNT' => '10000.00'];
        $fields += ['SIGNATURE' => self::cardSign(strtoupper($fields['MERCHANT_TRANID']), $fields['AMOUNT'], $fields['TRANSACTIONID'] ?? '0')];

        return self::parse($this->send('POST', '/payment/api', form: $fields)->getContent());
    }

    /** @return array<string, string> */
    protected function token(string $type, string $token, string $tokenType = '0'): array
    {
        return $this->api(['TRANSACTIONTYPE' => $type, 'PYMT_TOKEN' => $token, 'TOKEN_TYPE' => $tokenType, 'SIGNATURE' => self::cardSign($token)]);
    }

    /** @return array<string, string> the hidden fields of a page */
    protected static function hidden(Response $page): array
    {
        // 422: something that was typed is wrong.
        self::assertContains($page->getStatusCode(), [200, 422], $page->getContent());
        preg_match_all('/<input type="hidden" name="([^"]*)" value="([^"]*)">/', $page->getContent(), $matches);

        return array_combine($matches[1], array_map(html_entity_decode(...), $matches[2]));
    }

    protected function onCardPage(Response $page, array $fields = self::CARD, string $decision = 'pay'): Response
    {
        return $this->send('POST', '/payment/card', form: self::hidden($page) + ['decision' => $decision] + $fields);
    }

    protected function listen(int $times = 10): void
    {
        $this->control('PUT', '/merchants/tokofaspay', ['cardNotifyUrl' => self::CALLBACK_URL]);
        $this->merchant->append(...array_fill(0, $times, new HttpResponse(200, [], 'thanks')));
    }

    /** @return array<string, string> */
    protected function heard(int $index): array
    {
        parse_str((string) $this->received[$index]['request']->getBody(), $fields);

        return $fields;
    }

    /** Registers a recurring member, whose charges the shop is told of: card callbacks and these are answered. */
    protected function register(string $memberId): void
    {
        $this->control('PUT', '/merchants/99999', ['recurringNotifyUrl' => 'https://shop.example/recurring']);
        $this->listen();
        $this->send('POST', '/recurring', form: self::DIRECT + self::form(['PAYMENT_METHOD' => '3', 'TXN_PASSWORD' => 'abcde']) + [
            'merchant_id' => '99999', 'member_id' => $memberId, 'member_name' => 'Sari', 'member_email' => 'sari@example.com', 'member_email_notif' => 't',
            'process_date' => '20,21', 'recurring_type' => '1', 'recurring_amount' => '5000.00', 'recurring_start_date' => self::now()->format('Y-m-d'),
            'recurring_end_date' => self::now('+2 years')->format('Y-m-d'), 'recurring_period' => 'M', 'recurring_period_at' => '1', 'recurring_accumulate' => 't',
            'recurring_accumulate_at' => '0', 'recurring_status' => 't', 'card_expire_notif' => '1', 'recurring_signature' => self::sign($memberId),
        ]);
        self::assertCount(1, $this->control('GET', "/members?member_id=$memberId")['members']);
    }
}
