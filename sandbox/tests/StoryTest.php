<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;

/** One payment from its request to the last try of telling the shop, on one page. */
final class StoryTest extends CardTestCase
{
    /** @return list<string> what happened, in order: a request's path, a state's text, a delivery's verdict and so on */
    private function steps(string $number): array
    {
        $story = $this->control('GET', "/story/$number");
        self::assertArrayHasKey('events', $story, json_encode($story));

        return array_map(static fn (array $event): string => match ($event['kind']) {
            'state' => $event['text'],
            'delivery' => "told, {$event['verdict']}",
            default => "{$event['kind']} {$event['target']}",
        }, $story['events']);
    }

    public function testFromTheRequestToTheLastTry(): void
    {
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $this->merchant->append(new HttpResponse(419), new HttpResponse(200, [], '{"response_code":"00"}'));
        $this->post('/cvr/300011/10', ['bill_no' => 'INV-1001'] + self::bill(['signature' => self::sign('other')]));
        $bill = $this->create();
        $redirect = substr($bill['redirect_url'], strlen('http://127.0.0.1:8765'));
        $page = $this->send('GET', $redirect);
        $form = self::hidden($page);
        $this->send('POST', '/pws/100003/decide', form: $form + ['decision' => 'pay']);
        $this->inquire($bill['trx_id']);
        // Another order is another story, and so is another payment of the same order.
        $this->create(['bill_no' => 'INV-10012']);
        self::assertSame([
            'merchant /cvr/300011/10', 'merchant /cvr/300011/10', 'Waiting for the payment', 'browser ' . explode('?', $redirect)[0], 'browser /pws/100003/decide',
            'Paid', 'told, HTTP 419', 'told, accepted', 'merchant /cvr/100004/10',
        ], $this->steps($bill['trx_id']));
        $html = html_entity_decode($this->send('GET', "/story/{$bill['trx_id']}")->getContent(), ENT_QUOTES);
        foreach ([
            'Rp 10.000', 'Paid', 'yes, and the shop accepted it', 'exempt this route', 'The signature is right:', 'most likely user id or password are those of another environment',
            'action="/deliveries/delivery-1"', "location: https://shop.example/return?trx_id={$bill['trx_id']}", 'INV-1001',
        ] as $text) {
            self::assertStringContainsString($text, $html);
        }
        self::assertStringNotContainsString('INV-10012', $html);
    }

    public function testWhoWasNotToldOrDidNotAccept(): void
    {
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $trxId = $this->create()['trx_id'];
        self::assertSame('not', $this->control('GET', "/story/$trxId")['told']);
        $this->merchant->append(...array_fill(0, 3, new HttpResponse(200, [], '<html>')));
        $this->control('POST', "/transactions/$trxId/status", ['status' => '2']);
        self::assertSame('no', $this->control('GET', "/story/$trxId")['told']);
        self::assertStringContainsString('yes, but the shop did not accept it', $this->send('GET', "/story/$trxId")->getContent());
    }

    public function testACard(): void
    {
        $this->listen();
        $page = $this->pay();
        $this->onCardPage($page, self::CARD);
        $trxId = $this->control('GET', '/card-transactions')['transactions'][0]['trx_id'];
        $this->api(['TRANSACTIONTYPE' => '11', 'TRANSACTIONID' => $trxId, 'AMOUNT' => '10000.00', 'REFUND_AMOUNT' => '2500.00']);
        self::assertSame(['merchant /payment', 'Pending', 'browser /payment/card', 'Paid', 'told, accepted', 'merchant /payment/api', 'Paid back', 'told, accepted'], array_slice($this->steps($trxId), 0, 8));
        self::assertStringNotContainsString(self::VISA, $this->send('GET', "/story/$trxId")->getContent());
    }

    public function testAMember(): void
    {
        $this->register('member-7');
        $this->control('POST', '/members/member-7/charge', ['status' => '2']);
        $this->post('/recurring/process/inquiry', ['merchant_id' => '99999', 'member_id' => 'member-7', 'signature' => self::sign('member-7')]);
        $steps = $this->steps('member-7');
        self::assertContains('merchant /recurring', $steps);
        self::assertContains('Charge paid', $steps);
        self::assertSame('merchant /recurring/process/inquiry', end($steps));
        self::assertContains('told, accepted', $steps);
        // A charge has the story of its member.
        self::assertSame($steps, $this->steps($this->control('GET', '/members')['members'][0]['charges'][0]['trx_id']));
    }

    public function testWhatTheShopGetsByTheShoppersBrowser(): void
    {
        $this->send('POST', '/payment', form: self::form(['CURRENCYCODE' => 'XXX', 'MERCHANT_TRANID' => 'order-2']));
        [$event] = $this->control('GET', '/events?order=order-2')['events'];
        self::assertSame(['refused', '5620 Currency is invalid', self::RETURN_URL], [$event['outcome'], $event['reason'], $event['answer_headers']['returns-to']]);
        $this->onCardPage($this->pay(['RESPONSE_TYPE' => '1']));
        [$event] = $this->control('GET', '/events?order=order-1')['events'];
        self::assertSame(['browser', 'fine', 303], [$event['kind'], $event['outcome'], $event['http_status']]);
        self::assertStringContainsString('TXN_STATUS=S', $event['answer']);
    }

    public function testAQrCodeThatWasOpened(): void
    {
        $this->control('PUT', '/merchants/99999', ['notifyUrl' => null]);
        $bill = $this->create(['payment_channel' => '711']);
        $this->send('GET', substr($bill['web_url'], strlen('http://127.0.0.1:8765')));
        self::assertSame(['merchant /cvr/300011/10', 'Waiting for the payment', "browser /__assets/qr/{$bill['trx_id']}.png"], $this->steps($bill['trx_id']));
        self::assertSame('debit', $this->control('GET', "/events?trx={$bill['trx_id']}")['events'][0]['product']);
    }

    public function testAnUnknownNumber(): void
    {
        self::assertSame(404, $this->send('GET', '/_sandbox/story/1')->getStatusCode());
        self::assertSame(404, $this->send('GET', '/story/%3Cscript%3E')->getStatusCode());
        self::assertStringNotContainsString('<script>', $this->send('GET', '/story/%3Cscript%3E')->getContent());
    }

    public function testAnOrderWithAHostileName(): void
    {
        $trxId = $this->create(['bill_no' => '"><img src=x>'])['trx_id'];
        $page = $this->send('GET', "/story/$trxId")->getContent();
        self::assertStringNotContainsString('<img', $page);
        self::assertStringContainsString('&quot;&gt;&lt;img src=x&gt;', $page);
    }
}
