<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Application;
use Faspay\Sandbox\Settings;

/** A database file that is kept may hold payments of merchants that there are no longer: other ones were named at the start. */
final class ForgottenMerchantTest extends CardTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->register('M-1');
    }

    private function startWithOthers(): void
    {
        $merchant = ['userId' => 'bot12345', 'password' => 'p@ssw0rd', 'name' => 'Another', 'notifyUrl' => null, 'returnUrl' => null, 'format' => 'json'];
        $this->sandbox = new Application(new Settings($this->database, ['12345' => $merchant], [], self::now()->getTimestamp()));
    }

    public function testPagesAndControlAnswerWithoutTheMerchant(): void
    {
        $bill = $this->create(['payment_channel' => '402']);
        $qr = $this->create(['payment_channel' => '711', 'bill_no' => 'INV-2']);
        $cardPage = $this->pay(['MERCHANT_TRANID' => 'order-2']);
        $pending = $this->direct(['MERCHANT_TRANID' => 'order-3', 'CARDNO' => '4440000009900317']);
        $decision = self::hidden($this->send('GET', substr($bill['redirect_url'], strlen('http://127.0.0.1:8765')))) + ['decision' => 'pay'];
        $this->startWithOthers();
        foreach ([
            '/', '/payments', '/cards', '/members', '/snap', '/settings', '/simulator', "/simulator?number={$bill['trx_id']}", "/story/{$bill['trx_id']}", '/story/M-1',
            "/story/{$pending['TRANSACTIONID']}", "/payment/card?TRANSACTIONID={$pending['TRANSACTIONID']}", "/__assets/qr/{$qr['trx_id']}.svg",
            '/_sandbox/transactions', '/_sandbox/card-transactions', '/_sandbox/members', '/_sandbox/merchants', '/_sandbox/story/M-1', '/_sandbox/events',
        ] as $path) {
            self::assertLessThan(500, $this->send('GET', $path)->getStatusCode(), $path);
        }
        foreach ([
            ['/pws/100003/decide', $decision], ['/permatanet/payment', ['va_number' => $bill['trx_id'], 'amount' => '10000.00']],
            ['/payments', ['trx_id' => $qr['trx_id'], 'action' => '2']], ['/payments', ['trx_id' => $qr['trx_id'], 'action' => 'notify']],
            ['/payment/card', self::hidden($cardPage) + ['decision' => 'pay'] + self::CARD],
            ['/cards', ['TRANSACTIONID' => $pending['TRANSACTIONID'], 'action' => 'S']], ['/members', ['id' => '1', 'action' => 'charge now']],
            ['/simulator', ['number' => $bill['trx_id'], 'amount' => '1']],
        ] as [$path, $form]) {
            self::assertLessThan(500, $this->send('POST', $path, form: $form)->getStatusCode(), $path);
        }
        foreach (["/transactions/{$bill['trx_id']}/notify", "/card-transactions/{$pending['TRANSACTIONID']}/notify", '/members/M-1/charge', '/members/M-1/expire'] as $path) {
            self::assertLessThan(500, $this->send('POST', "/_sandbox$path", str_ends_with($path, 'expire') ? '{"expired_date": "2099-05"}' : '')->getStatusCode(), $path);
        }
        self::assertLessThan(500, $this->send('POST', "/_sandbox/card-transactions/{$pending['TRANSACTIONID']}/status", '{"status":"S"}')->getStatusCode());
    }
}
