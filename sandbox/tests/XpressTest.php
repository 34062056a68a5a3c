<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as Answer;
use PHPUnit\Framework\Attributes\DataProvider;

/** Orders, and the payment page in its steps: channels, confirmation, the channel's own page. */
final class XpressTest extends SandboxTestCase
{
    /** @return array<string, mixed> an order that is accepted */
    private static function order(array $changes = []): array
    {
        $order = $changes + [
            'merchant_id' => '99999', 'merchant' => 'Sample Store', 'bill_no' => 'INV20250101001', 'bill_reff' => 'INV20250101001', 'bill_date' => self::now()->format('Y-m-d H:i:s'),
            'bill_expired' => self::now('+1 day')->format('Y-m-d H:i:s'), 'bill_desc' => 'Pembelian barang', 'bill_gross' => '150000', 'bill_miscfee' => '0', 'bill_total' => '150000',
            'cust_no' => 'C001', 'cust_name' => 'Budi', 'return_url' => 'https://shop.example/thanks', 'msisdn' => '081234567890', 'email' => 'budi@example.com',
            'item' => [['product' => 'Paket Basic', 'qty' => '1', 'amount' => '150000']],
        ];

        return $order + ['signature' => self::sign((string) $order['bill_no'], (string) $order['bill_total'])];
    }

    /** The path of the page of a new order. */
    private function page(array $changes = []): string
    {
        $answer = $this->post('/v4/post', self::order($changes));
        self::assertSame('00', $answer['response_code'], json_encode($answer));

        return substr($answer['redirect_url'], strlen('http://127.0.0.1:8765'));
    }

    /** Chooses and confirms; the address of the channel's page. */
    private function choose(string $page, string $channel): string
    {
        $response = $this->send('POST', '/v4/payment/order', form: ['checkout' => basename($page), 'pglist_rad' => $channel, 'txtTerm' => '1']);
        self::assertSame(303, $response->getStatusCode(), $response->getContent());

        return $response->headers->get('Location');
    }

    public function testAnOrderIsAnsweredWithAPage(): void
    {
        $answer = $this->post('/v4/post', self::order());
        self::assertMatchesRegularExpression('#^http://127\.0\.0\.1:8765/v4/payment/[0-9a-f]{32}$#D', $answer['redirect_url']);
        unset($answer['redirect_url']);
        self::assertSame(['merchant_id' => '99999', 'merchant' => 'Sample Store', 'bill_no' => 'INV20250101001', 'response_code' => '00', 'response_desc' => 'Sukses'], $answer);
    }

    public function testTheVendorsPluginIsUnderstood(): void
    {
        // Numbers instead of texts, decimals where they do not count, fields that no table has, one item as an object.
        $order = self::order(['bill_no' => 4370, 'bill_total' => 10000, 'bill_gross' => 10000.5, 'bill_tax' => '0.00', 'item' => ['product' => 'Invoice No. 4370', 'qty' => '1', 'amount' => '10000.00'], 'request' => 'Post Data Transaction', 'terminal' => '10', 'pay_type' => '1', 'term_condition' => 1]);
        self::assertSame('00', $this->post('/v4/post', $order)['response_code']);
    }

    /** @return iterable<string, array{array<string, mixed>, string, string}> */
    public static function refusals(): iterable
    {
        yield 'expired' => [['bill_expired' => self::now('-1 second')->format('Y-m-d H:i:s')], '30', 'bill expired must be greater than today'];
        yield 'UTC' => [['bill_expired' => self::now('-1 hour')->format('Y-m-d H:i:s')], '30', 'bill expired must be greater than today'];
        yield 'no time' => [['bill_expired' => 'tomorrow'], '30', 'format error: bill_expired'];
        yield 'signature' => [['signature' => str_repeat('0', 40)], '55', 'incorrect user or password, or wrong signature'];
        yield 'decimals' => [['bill_total' => '150000.00'], '13', 'invalid amount: bill_total'];
        yield 'nothing to pay' => [['bill_total' => '0'], '13', 'invalid amount: bill_total'];
        yield 'merchant' => [['merchant_id' => '11111'], '03', 'invalid merchant'];
        yield 'no name' => [['cust_name' => ''], '83', 'parameter is mandatory: cust_name'];
        yield 'long name' => [['cust_name' => str_repeat('x', 33)], '30', 'format error: cust_name'];
        yield 'e-mail' => [['email' => 'budi'], '30', 'format error: email'];
        yield 'return' => [['return_url' => '/thanks'], '30', 'format error: return_url'];
        yield 'color' => [['button_color' => '#ffffff'], '30', 'format error: button_color'];
        yield 'items' => [['item' => []], '83', 'parameter is mandatory: item'];
        yield 'item' => [['item' => ['x']], '30', 'format error: item[0]'];
        yield 'quantity' => [['item' => [['product' => 'A', 'qty' => 'one', 'amount' => '1']]], '30', 'format error: item[0].qty'];
        yield 'channel' => [['payment_channel' => ['402', '999']], '40', 'requested function not supported: payment_channel'];
    }

    #[DataProvider('refusals')]
    public function testWhatIsWrongIsRefused(array $changes, string $code, string $text): void
    {
        $answer = $this->post('/v4/post', self::order($changes));
        self::assertSame($code, $answer['response_code']);
        self::assertStringStartsWith($text, $answer['response_desc']);
        self::assertArrayNotHasKey('redirect_url', $answer);
    }

    public function testTextsMayBeRefused(): void
    {
        $named = ['item' => [['product' => 'Inv.2024-01', 'qty' => '1', 'amount' => '150000']]];
        self::assertSame('00', $this->post('/v4/post', self::order($named))['response_code']);
        $this->control('PUT', '/quirks', ['xpress_texts' => 'refuse', 'duplicate_bill' => 'refuse']);
        self::assertSame(['30', 'format error: item[0].product'], array_values($this->post('/v4/post', self::order($named))));
        self::assertSame(['14', 'invalid order: bill_no is in use'], array_values($this->post('/v4/post', self::order())));
        self::assertSame('00', $this->post('/v4/post', self::order(['bill_no' => 'INV20250101002']))['response_code']);
    }

    public function testErrorPagesAndLostAnswers(): void
    {
        $this->control('PUT', '/quirks', ['html_error' => 1, 'drop_answer' => 1]);
        $page = $this->send('POST', '/v4/post', json_encode(self::order()));
        self::assertSame(500, $page->getStatusCode());
        self::assertStringContainsString('<h1>', $page->getContent());
        self::assertSame(502, $this->send('POST', '/v4/post', json_encode(self::order()))->getStatusCode());
        self::assertStringContainsString('INV20250101001', $this->send('GET', '/xpress')->getContent());
    }

    public function testThePageGoesInSteps(): void
    {
        $page = $this->page(['payment_channel' => ['402', 812, '500'], 'button_color' => 'ffee00', 'background_color' => '2e0264']);
        $channels = $this->send('GET', $page)->getContent();
        self::assertSame(['402', '812', '500'], self::radios($channels, order: ['402', '812', '500']));
        self::assertStringContainsString('Rp 150.000', $channels);
        self::assertStringContainsString('background: #ffee00; border-color: #ffee00; color: #000;', $channels);
        self::assertStringContainsString('body { background: #2e0264; }', $channels);
        $none = $this->send('POST', '/v4/payment/checkout', form: ['checkout' => basename($page)]);
        self::assertSame(422, $none->getStatusCode());
        self::assertStringContainsString('Choose how you want to pay.', $none->getContent());
        // What the order does not offer cannot be chosen.
        self::assertSame(422, $this->send('POST', '/v4/payment/checkout', form: ['checkout' => basename($page), 'pglist_rad' => '819'])->getStatusCode());
        $confirm = $this->send('POST', '/v4/payment/checkout', form: ['checkout' => basename($page), 'pglist_rad' => '402', 'lang' => 'en', 'tel' => '0811']);
        self::assertSame(200, $confirm->getStatusCode());
        self::assertStringContainsString('Pay Sample Store with Permata', $confirm->getContent());
        self::assertStringContainsString('value="0811"', $confirm->getContent());
        $terms = $this->send('POST', '/v4/payment/order', form: ['checkout' => basename($page), 'pglist_rad' => '402']);
        self::assertSame(422, $terms->getStatusCode());
        self::assertStringContainsString('Accept the terms to go on.', $terms->getContent());
        $instructions = $this->send('GET', $this->choose($page, '402'))->getContent();
        self::assertMatchesRegularExpression('/<code class="number" id="number">9999940200000001</', $instructions);
        // The page leads there from now on, in every tab.
        self::assertStringContainsString('9999940200000001', $this->send('GET', $page)->headers->get('Location'));
        self::assertSame(303, $this->send('POST', '/v4/payment/order', form: ['checkout' => basename($page), 'pglist_rad' => '812', 'txtTerm' => '1'])->getStatusCode());
        self::assertCount(1, $this->control('GET', '/transactions'));
    }

    /** @return list<string> the codes of the channels that a page offers, in the given order */
    private static function radios(string $page, array $order): array
    {
        preg_match_all('/name="pglist_rad" id="channel-(\d+)"/', $page, $found);
        self::assertEqualsCanonicalizing($order, $found[1]);

        return $order;
    }

    public function testAnOrderWithoutChannelsOffersAll(): void
    {
        preg_match_all('/name="pglist_rad" id="channel-(\d+)"/', $this->send('GET', $this->page())->getContent(), $found);
        self::assertGreaterThan(40, count($found[1]));
        self::assertContains('500', $found[1]);
        self::assertSame($found[1], array_unique($found[1]));
    }

    public function testWhatIsPaidIsToldInDebitsForm(): void
    {
        $this->merchant->append(new Answer(200, [], '{"response_code":"00"}'));
        $payment = $this->choose($this->page(['payment_channel' => ['402']]), '402');
        preg_match('/name="token" value="(\w+)"/', $this->send('GET', $payment)->getContent(), $token);
        $back = $this->send('POST', '/pws/100003/decide', form: ['trx_id' => '9999940200000001', 'token' => $token[1], 'decision' => 'pay']);
        self::assertStringStartsWith(self::RETURN_URL . '?trx_id=9999940200000001&merchant_id=99999&merchant=Sample+Store&bill_no=INV20250101001&', $back->headers->get('Location'));
        parse_str(parse_url($back->headers->get('Location'), PHP_URL_QUERY), $visit);
        self::assertSame(['150000', '2', self::sign('INV20250101001', '2')], [$visit['bill_total'], $visit['status'], $visit['signature']]);
        $told = json_decode((string) $this->received[0]['request']->getBody(), true);
        self::assertSame(
            ['9999940200000001', 'INV20250101001', '2', '150000', '150000', '402', '0009907944cc075ee23bedd84b616a0170550c7b'],
            array_map(static fn (string $name): string => $told[$name], ['trx_id', 'bill_no', 'payment_status_code', 'bill_total', 'payment_total', 'payment_channel_uid', 'signature']),
        );
        self::assertSame('2', $this->inquire('9999940200000001', 'INV20250101001')['payment_status_code']);
        self::assertSame('150000', $this->inquire('9999940200000001', 'INV20250101001')['payment_total']);
    }

    public function testAfterAFailureAnotherChannelMayBeChosen(): void
    {
        $this->merchant->append(new Answer(200, [], '{"response_code":"00"}'));
        $page = $this->page();
        $this->choose($page, '812');
        $this->control('POST', '/transactions/9999981200000001/status', ['status' => 3]);
        self::assertSame(200, $this->send('GET', $page)->getStatusCode());
        self::assertStringContainsString('9999981900000002', $this->choose($page, '819'));
    }

    public function testCardsGoTheirOwnWay(): void
    {
        $this->merchant->append(new Answer(200, [], 'OK'));
        $page = $this->page(['payment_channel' => ['500']]);
        $card = $this->choose($page, '500');
        self::assertStringStartsWith('/payment/card?TRANSACTIONID=', $card);
        preg_match('/name="token" value="(\w+)"/', $this->send('GET', $card)->getContent(), $token);
        parse_str(parse_url($card, PHP_URL_QUERY), $query);
        $back = $this->send('POST', '/payment/card', form: $query + ['token' => $token[1], 'decision' => 'pay', 'CARDNO' => '4440000009900010', 'CARDNAME' => 'BUDI', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '12', 'EXPIRYYEAR' => self::now('+2 years')->format('Y'), 'CARDCVC' => '123']);
        self::assertStringStartsWith('https://shop.example/thanks?', (string) $back->headers->get('Location'), $back->getContent());
        parse_str(parse_url($back->headers->get('Location'), PHP_URL_QUERY), $result);
        self::assertSame(['INV20250101001', '150000.00', 'S'], [$result['MERCHANT_TRANID'], $result['AMOUNT'], $result['TXN_STATUS']]);
        self::assertSame(self::NOTIFY_URL, (string) $this->received[0]['request']->getUri());
        self::assertStringContainsString('MERCHANT_TRANID=INV20250101001', (string) $this->received[0]['request']->getBody());
        self::assertSame($card, $this->send('GET', $page)->headers->get('Location'));
    }

    public function testTimePasses(): void
    {
        $this->merchant->append(new Answer(200, [], '{"response_code":"00"}'));
        $page = $this->page();
        $chosen = $this->page(['bill_no' => 'INV20250101002']);
        $this->choose($chosen, '402');
        $this->control('POST', '/time', ['advance' => 86401]);
        self::assertSame(410, $this->send('GET', $page)->getStatusCode());
        self::assertSame(410, $this->send('POST', '/v4/payment/order', form: ['checkout' => basename($page), 'pglist_rad' => '402', 'txtTerm' => '1'])->getStatusCode());
        self::assertSame('7', $this->inquire('9999940200000001', 'INV20250101002')['payment_status_code']);
    }

    public function testEachMerchantHasItsOwnClockAndRows(): void
    {
        $page = $this->page();
        $this->control('POST', '/time?merchant_id=98765', ['advance' => 86401]);
        self::assertSame(200, $this->send('GET', $page)->getStatusCode());
        $this->control('POST', '/time?merchant_id=99999', ['advance' => 86401]);
        self::assertSame(410, $this->send('GET', $page)->getStatusCode());
        $this->control('POST', '/reset?merchant_id=98765');
        self::assertSame(410, $this->send('GET', $page)->getStatusCode());
        $this->control('POST', '/reset?merchant_id=99999');
        self::assertSame(404, $this->send('GET', $page)->getStatusCode());
    }

    public function testPagesOfNobody(): void
    {
        self::assertSame(404, $this->send('GET', '/v4/payment/' . str_repeat('0', 32))->getStatusCode());
        foreach (['', 'x', str_repeat('0', 32)] as $key) {
            self::assertSame(404, $this->send('POST', '/v4/payment/checkout', form: ['checkout' => $key, 'pglist_rad' => '402'])->getStatusCode());
        }
        self::assertSame(404, $this->send('POST', '/v4/payment/order', form: ['checkout' => ['x'], 'pglist_rad' => ['402']])->getStatusCode());
    }

    public function testWhatWasReceivedIsEscaped(): void
    {
        $page = $this->page(['bill_desc' => '<script>alert(1)</script>', 'cust_name' => '"><img src=x>', 'bill_no' => '<b>1</b>', 'item' => [['product' => '<i>x</i>', 'qty' => '1', 'amount' => '1']]]);
        foreach ([$this->send('GET', $page), $this->send('POST', '/v4/payment/checkout', form: ['checkout' => basename($page), 'pglist_rad' => '402', 'tel' => '"><script>']), $this->send('GET', '/xpress')] as $shown) {
            self::assertStringNotContainsString('<script>alert', $shown->getContent());
            self::assertStringNotContainsString('<img', $shown->getContent());
            self::assertStringNotContainsString('<b>1', $shown->getContent());
            self::assertStringNotContainsString('<i>x', $shown->getContent());
            self::assertStringNotContainsString('"><script', $shown->getContent());
        }
    }

    public function testThePageSpeaksIndonesian(): void
    {
        $page = $this->page();
        self::assertStringContainsString('Anda ingin membayar dengan apa?', $this->send('GET', "$page?lang=id")->getContent());
        self::assertStringContainsString('How do you want to pay?', $this->send('GET', "$page?lang=en")->getContent());
    }

    public function testThePortalListsOrders(): void
    {
        self::assertStringContainsString('Nobody created an order yet.', $this->send('GET', '/xpress')->getContent());
        $page = $this->page();
        $waiting = $this->send('GET', '/xpress')->getContent();
        self::assertStringContainsString('waits for a choice', $waiting);
        self::assertStringContainsString("href=\"$page\"", $waiting);
        $order = ['bill_no' => 'INV20250101001', 'merchant_id' => '99999', 'total' => '150000.00', 'page' => $page, 'channel' => null, 'trx_id' => null];
        self::assertSame(['orders' => [$order]], $this->control('GET', '/xpress-orders?bill_no=INV20250101001'));
        self::assertSame(['orders' => []], $this->control('GET', '/xpress-orders?merchant_id=98765'));
        $this->choose($page, '402');
        self::assertEquals(['orders' => [['channel' => '402', 'trx_id' => '9999940200000001'] + $order]], $this->control('GET', '/xpress-orders'));
        self::assertStringContainsString('/story/9999940200000001', $this->send('GET', '/xpress?q=9999940200000001')->getContent());
        self::assertStringContainsString('There is no such order.', $this->send('GET', '/xpress?merchant_id=98765')->getContent());
        // The order's request is part of the payment's story.
        $events = $this->control('GET', '/story/9999940200000001')['events'];
        self::assertContains('/v4/post', array_column($events, 'target'));
        $this->control('POST', '/reset');
        self::assertSame(404, $this->send('GET', $page)->getStatusCode());
    }

    /** @return iterable<string, array{string, string}> */
    public static function mistakes(): iterable
    {
        yield 'right' => [self::sign('INV20250101001', '150000'), 'the signature is right'];
        yield 'debit\'s' => [self::sign('INV20250101001'), 'bill_total was left out'];
        yield 'times 100' => [self::sign('INV20250101001', '15000000'), 'bill_total was times 100'];
        yield 'decimals' => [self::sign('INV20250101001', '150000.00'), 'bill_total was with two decimals'];
        yield 'merchant id' => [sha1(md5('99999p@ssw0rdINV20250101001150000')), 'user id was without "bot": that is the merchant id'];
        yield 'missing' => ['', 'there is no signature'];
    }

    #[DataProvider('mistakes')]
    public function testTheDoctorKnowsTheMistake(string $signature, string $explanation): void
    {
        $found = $this->control('POST', '/explain', ['method' => 'POST', 'path' => '/v4/post', 'body' => json_encode(['signature' => $signature] + self::order())]);
        self::assertSame('xpress', $found['product']);
        self::assertStringContainsString($explanation, $found['explanation']);
        self::assertSame('sha1(md5(user id + password + bill_no + bill_total))', $found['formula']);
    }
}
