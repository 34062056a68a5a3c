<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

/** The page on which a merchant's staff sees payouts and balances, plays the bank, and pays money in. */
final class PayoutPortalTest extends SendMeTestCase
{
    private function page(string $uri = '/payouts'): string
    {
        $response = $this->send('GET', $uri);
        self::assertSame(200, $response->getStatusCode());

        return html_entity_decode($response->getContent());
    }

    public function testAnEmptyPageSaysWhatToDo(): void
    {
        $page = $this->page();
        self::assertStringContainsString('Nobody sent a payout yet. Send one with a client that points at http://127.0.0.1:8765; it appears here.', $page);
        self::assertStringContainsString('Rp 100.000.000', $page);
        self::assertStringContainsString('There is no such payout.', $this->page('/payouts?q=nothing'));
        self::assertStringContainsString('<a href="/payouts" aria-current="page">Payouts</a>', $page);
    }

    public function testThePayoutIsDecidedOnThePage(): void
    {
        $id = (string) $this->sent()['trx_id'];
        $page = $this->page();
        foreach (['INV0001', 'Faspay Collection 1', 'Rp 20.000', 'On the way', 'The money arrives: INV0001', 'The bank refuses: INV0001', 'The bank sends it back: INV0001', 'Rp 99.980.000'] as $text) {
            self::assertStringContainsString($text, $page);
        }
        self::assertStringNotContainsString('Tell the shop again', $page);
        $this->shopAccepts(2);
        self::assertSame(['/payouts?q=INV', 303], [($answer = $this->send('POST', '/payouts?q=INV', form: ['trx_id' => $id, 'action' => 'succeeded']))->headers->get('Location'), $answer->getStatusCode()]);
        $page = $this->page();
        self::assertStringContainsString('Arrived', $page);
        self::assertStringContainsString('(00 Success)', $page);
        self::assertStringContainsString('The bank may still send the money back.', $page);
        self::assertStringNotContainsString('The bank refuses: INV0001', $page);
        self::assertSame(303, $this->send('POST', '/payouts', form: ['trx_id' => $id, 'action' => 'notify'])->getStatusCode());
        self::assertCount(2, $this->received);
        self::assertSame(409, $this->send('POST', '/payouts', form: ['trx_id' => $id, 'action' => 'failed'])->getStatusCode());
        self::assertSame(404, $this->send('POST', '/payouts', form: ['trx_id' => '1', 'action' => 'failed'])->getStatusCode());
        self::assertSame(404, $this->send('POST', '/payouts', form: ['trx_id' => $id, 'action' => 'other'])->getStatusCode());
    }

    public function testMoneyIsPaidIn(): void
    {
        self::assertSame(303, $this->send('POST', '/payouts', form: ['partner' => '98765', 'amount' => 'Rp 2.500', 'action' => 'top up'])->getStatusCode());
        self::assertSame('100002500.00', $this->control('GET', '/balance?merchant_id=98765')['balance']);
        self::assertStringContainsString('Rp 100.002.500', $this->page('/payouts?merchant_id=98765'));
        foreach ([['partner' => '98765', 'amount' => 'x'], ['partner' => '98765', 'amount' => '0'], ['partner' => '1', 'amount' => '1'], []] as $form) {
            self::assertSame(400, $this->send('POST', '/payouts', form: $form + ['action' => 'top up'])->getStatusCode());
        }
    }

    public function testRegisteredAccountsAreShownWithWhatIsLeftToDo(): void
    {
        $this->register();
        $page = $this->page();
        foreach (['008 1020006137993', 'FASPAY COLLECTION 1', 'The shop must still confirm it.'] as $text) {
            self::assertStringContainsString($text, $page);
        }
        $account = $this->confirm()['beneficiary_virtual_account'];
        self::assertStringContainsString("confirmed: $account", $this->page('/payouts?merchant_id=99999'));
        self::assertStringNotContainsString('Registered accounts', $this->page('/payouts?merchant_id=98765'));
        self::assertStringContainsString('href="/?product=sendme&outcome=refused"', $page);
    }

    public function testRowsAreFoundByTextAndMerchant(): void
    {
        $this->sent();
        foreach (['q=INV0001' => true, 'q=Collection' => true, 'q=1020006137993' => true, 'q=nobody' => false, 'merchant_id=99999' => true, 'merchant_id=98765' => false] as $query => $found) {
            self::assertSame($found, str_contains($this->page("/payouts?$query"), '<td data-label="Number"'), $query);
        }
        self::assertStringContainsString('Rp 100.000.000', $this->page('/payouts?merchant_id=98765'));
    }

    public function testWhatAPartnerWroteStaysText(): void
    {
        $this->register(['beneficiary_account_name' => '<script>alert(1)</script>']);
        $va = $this->confirm(['beneficiary_account_name' => '<script>alert(1)</script>', 'bank_account_name' => '<SCRIPT>ALERT(1)</SCRIPT>'])['beneficiary_virtual_account'];
        $this->transfer(self::message($va, ['beneficiary_name' => '<script>alert(1)</script>', 'trx_no' => '"><b>1']));
        $page = $this->send('GET', '/payouts')->getContent();
        self::assertStringNotContainsString('<script>alert', $page);
        self::assertStringNotContainsString('<b>1', $page);
        self::assertStringContainsString('&lt;script&gt;', $page);
    }

    public function testThePageSpeaksIndonesian(): void
    {
        $this->sent(['instruct_date' => self::now('+1 hour')->format('Y-m-d H:i:s')]);
        $page = $this->page('/payouts?lang=id');
        foreach (['Pengiriman dana dan saldo', 'Dalam perjalanan', 'Tentukan apa yang dilakukan bank', 'Isi saldo', 'tidak sebelum ' . self::now('+1 hour')->format('Y-m-d H:i:s')] as $text) {
            self::assertStringContainsString($text, $page);
        }
    }

    public function testTheBankAnswersWhenThePageIsOpened(): void
    {
        $this->quirk('sendme_result', 'succeeded');
        $this->quirk('sendme_settle_after', 0);
        $this->shopAccepts();
        $this->sent();
        self::assertStringContainsString('Arrived', $this->page());
    }
}
