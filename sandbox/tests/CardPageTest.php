<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\TestCards;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Response;

/** What a shopper meets who pays by card. */
final class CardPageTest extends CardTestCase
{
    private const CHALLENGED = ['CARDNO' => '4440000009900218'] + self::CARD;

    /** Opens the page again, as another tab does. */
    private function again(Response $page): Response
    {
        return $this->send('GET', '/payment/card?TRANSACTIONID=' . self::hidden($page)['TRANSACTIONID']);
    }

    /** @return array<string, string> problem by field, each of them marked at the field, too */
    private static function problems(Response $page): array
    {
        preg_match_all('/ aria-invalid="true" aria-describedby="problem-(\w+)"/', $page->getContent(), $marked);
        preg_match_all('/<span class="problem" id="problem-(\w+)">([^<]*)</', $page->getContent(), $said);
        self::assertSame($said[1], $marked[1]);

        return array_combine($said[1], $said[2]);
    }

    public function testAllProblemsComeAtOnceAndWhatWasTypedStays(): void
    {
        $typed = ['CARDNO' => '4440000009900011', 'CARDNAME' => 'Sari <b>', 'CARDTYPE' => 'M', 'EXPIRYMONTH' => '13', 'EXPIRYYEAR' => '2099', 'CARDCVC' => '77777'];
        $page = $this->onCardPage($this->pay(), $typed);
        self::assertSame(422, $page->getStatusCode());
        self::assertSame(['CARDNO', 'EXPIRYMONTH', 'CARDCVC'], array_keys(self::problems($page)));
        self::assertSame('This is not the number of a card.', self::problems($page)['CARDNO']);
        foreach (['value="4440000009900011"', 'value="Sari &lt;b&gt;"', '<option value="M" selected>', 'value="13"', 'value="2099"', 'role="alert"', '<a href="#field-CARDNO">', '(5518)'] as $kept) {
            self::assertStringContainsString($kept, $page->getContent());
        }
        // The security code is not for keeping, and names of the wire are not for shoppers.
        self::assertStringNotContainsString('77777', $page->getContent());
        self::assertStringNotContainsString('CARDNO is', $page->getContent());
        $other = $this->pay(['MERCHANT_TRANID' => 'order-2']);
        self::assertSame(['CARDNO', 'CARDNAME', 'CARDTYPE', 'EXPIRYMONTH', 'EXPIRYYEAR', 'CARDCVC'], array_keys(self::problems($this->onCardPage($other, array_fill_keys(array_keys(self::CARD), '')))));
        self::assertSame(['CARDTYPE' => 'The number belongs to another type of card.'], self::problems($this->onCardPage($other, ['CARDTYPE' => 'M'] + self::CARD)));
        self::assertSame('S', self::hidden($this->onCardPage($page))['TXN_STATUS']);
    }

    public function testThePageListsTheTestCards(): void
    {
        $page = $this->pay()->getContent();
        foreach (TestCards::NUMBERS as $number => $outcome) {
            self::assertStringContainsString("<code>$number</code> " . TestCards::MEANINGS[$outcome], $page);
        }
        self::assertCount(count(TestCards::NUMBERS), TestCards::filled(2025));
    }

    /** @return iterable<string, array{array<string, string>}> what a click types */
    public static function filled(): iterable
    {
        foreach (TestCards::filled((int) self::now()->format('Y')) as ['fields' => $fields]) {
            yield $fields['CARDNO'] => [$fields];
        }
    }

    #[DataProvider('filled')]
    public function testAClickTypesACardThatPassesTheForm(array $fields): void
    {
        $page = $this->onCardPage($this->pay(), $fields);
        self::assertSame(200, $page->getStatusCode(), $page->getContent());
        self::assertSame([], self::problems($page));
    }

    public function testTwoTabsBothWork(): void
    {
        $first = $this->pay();
        $second = $this->again($first);
        self::assertSame(self::hidden($first), self::hidden($second));
        self::assertSame(422, $this->onCardPage($first, ['CARDCVC' => ''] + self::CARD)->getStatusCode());
        self::assertSame('S', self::hidden($this->onCardPage($second))['TXN_STATUS']);
        $late = $this->onCardPage($first);
        self::assertSame(409, $late->getStatusCode());
        self::assertSame(1, preg_match('#<a href="(/payment/card\?TRANSACTIONID=[0-9A-F-]+)">Open the payment</a>#', $late->getContent(), $found));
        // Which leads back to the shop, with the result.
        self::assertSame('S', self::hidden($this->send('GET', $found[1]))['TXN_STATUS']);
    }

    public function testTwoTabsOfAChallengeBothWork(): void
    {
        $first = $this->onCardPage($this->pay(), self::CHALLENGED);
        self::assertStringContainsString('444000XXXXXX0218', $first->getContent());
        self::assertStringContainsString('Rp 10.000<', $first->getContent());
        $second = $this->again($first);
        self::assertSame(self::hidden($first), self::hidden($second));
        self::assertSame('S', self::hidden($this->send('POST', '/payment/challenge', form: self::hidden($second) + ['OTP' => '123456']))['TXN_STATUS']);
        self::assertSame(409, $this->send('POST', '/payment/challenge', form: self::hidden($first) + ['OTP' => '1'])->getStatusCode());
    }

    public function testThePageSpeaksTheOtherLanguage(): void
    {
        $page = $this->pay();
        $address = '/payment/card?lang=id&TRANSACTIONID=' . self::hidden($page)['TRANSACTIONID'];
        self::assertStringContainsString('href="' . htmlspecialchars($address) . '"', $page->getContent());
        $indonesian = $this->send('GET', $address);
        self::assertStringContainsString('Bayar Toko Faspay dengan kartu', $indonesian->getContent());
        self::assertSame(self::hidden($page), self::hidden($indonesian));
    }

    public function testAnUnknownPaymentHasAWayBack(): void
    {
        foreach ([$this->send('GET', '/payment/card?TRANSACTIONID=x'), $this->send('POST', '/payment/card'), $this->send('POST', '/payment/challenge')] as $page) {
            self::assertSame(404, $page->getStatusCode());
            self::assertStringContainsString('<a href="/">What happened</a>', $page->getContent());
        }
    }
}
