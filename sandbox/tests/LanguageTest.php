<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Billing\BillPages;
use Faspay\Sandbox\Billing\BillStatus;
use Faspay\Sandbox\CardRefusal;
use Faspay\Sandbox\CardStatus;
use Faspay\Sandbox\Language;
use Faspay\Sandbox\Portal\BillPortal;
use Faspay\Sandbox\Portal\CardPortal;
use Faspay\Sandbox\Portal\MemberPortal;
use Faspay\Sandbox\Portal\PaymentPortal;
use Faspay\Sandbox\Portal\PayoutPortal;
use Faspay\Sandbox\Portal\QuirkForm;
use Faspay\Sandbox\Portal\SettingsPages;
use Faspay\Sandbox\Portal\SnapPortal;
use Faspay\Sandbox\Rupiah;
use Faspay\Sandbox\SendMe\PayoutStatus;
use Faspay\Sandbox\Shopper\Kredivo;
use Faspay\Sandbox\Shopper\TestAccounts;
use Faspay\Sandbox\Status;
use Faspay\Sandbox\TestCards;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

final class LanguageTest extends SandboxTestCase
{
    private const INDONESIAN = '<html lang="id">';
    private const ENGLISH = '<html lang="en">';

    private function open(string $uri, array $cookies = [], string $acceptLanguage = 'en'): Response
    {
        return $this->sandbox->handle(Request::create("http://127.0.0.1:8765$uri", 'GET', [], $cookies, server: ['HTTP_ACCEPT_LANGUAGE' => $acceptLanguage]));
    }

    public function testTheBrowserAsksForALanguage(): void
    {
        self::assertStringContainsString(self::ENGLISH, $this->open('/payments')->getContent());
        self::assertStringContainsString(self::INDONESIAN, $this->open('/payments', acceptLanguage: 'id-ID,id;q=0.9,en;q=0.8')->getContent());
        self::assertStringContainsString(self::ENGLISH, $this->open('/payments', acceptLanguage: 'fr')->getContent());
    }

    public function testTheSwitchIsKept(): void
    {
        $switched = $this->open('/payments?lang=id&a=1');
        self::assertStringContainsString(self::INDONESIAN, $switched->getContent());
        self::assertStringContainsString('Tidak ada uang sungguhan', $switched->getContent());
        self::assertStringContainsString('href="/payments?lang=en&amp;a=1"', $switched->getContent());
        $cookie = $switched->headers->getCookies()[0];
        self::assertStringContainsString(self::INDONESIAN, $this->open('/payments', [$cookie->getName() => $cookie->getValue()])->getContent());
        self::assertStringContainsString(self::ENGLISH, $this->open('/payments?lang=en', [$cookie->getName() => $cookie->getValue()])->getContent());
        self::assertSame([], $this->open('/payments')->headers->getCookies());
    }

    public function testWhatIsNoLanguageIsIgnored(): void
    {
        foreach (['/payments?lang=fr', '/payments?lang[]=id', '/payments?lang='] as $uri) {
            $page = $this->open($uri);
            self::assertStringContainsString(self::ENGLISH, $page->getContent(), $uri);
            self::assertSame([], $page->headers->getCookies(), $uri);
        }
        self::assertStringContainsString(self::ENGLISH, $this->open('/payments', ['faspay_sandbox_lang' => '<script>'])->getContent());
    }

    public function testEveryTextIsTranslated(): void
    {
        $used = [];
        foreach (glob(__DIR__ . '/../templates/*.twig') as $template) {
            preg_match_all('/(?:\'((?:[^\'\\\\]|\\\\.)+)\'|"((?:[^"\\\\]|\\\\.)+)")\s*\|\s*trans\b/', file_get_contents($template), $found, PREG_SET_ORDER);
            foreach ($found as $text) {
                $used[stripslashes($text[1] !== '' ? $text[1] : $text[2])] = basename($template);
            }
        }
        self::assertNotEmpty($used);
        // Texts that templates get from elsewhere.
        $used += array_fill_keys([
            ...CardRefusal::CARD, ...array_column(Kredivo::PLANS, 1), ...TestAccounts::LABELS, ...TestCards::MEANINGS, TestAccounts::UNKNOWN, TestAccounts::WRONG, TestAccounts::FULL_ONLY,
            ...array_map(static fn (Status $status): string => $status->word(), Status::cases()), ...self::notices(),
            ...array_map(static fn (CardStatus $status): string => $status->word(), CardStatus::cases()), ...array_values(PaymentPortal::VERBS), ...array_values(CardPortal::VERBS), ...array_values(MemberPortal::VERBS),
            ...array_map(static fn (PayoutStatus $status): string => $status->word(), PayoutStatus::cases()), ...array_map(static fn (PayoutStatus $status): string => $status->advice(), PayoutStatus::cases()),
            ...array_values(PayoutPortal::VERBS), ...array_values(MemberPortal::PROBLEMS), ...array_values(SnapPortal::VERBS), ...array_keys(SettingsPages::STEPS), ...array_keys(QuirkForm::MEANINGS),
            ...array_values(BillPortal::VERBS), BillPages::WRONG_AMOUNT, ...array_column(BillStatus::cases(), 'name'),
            ...array_merge(...array_map(array_values(...), array_values(QuirkForm::MEANINGS))),
        ], 'src');
        self::assertSame([], array_diff_key($used, array_merge(...array_values(self::catalogues('id')))), 'texts without a translation in translations/id');
    }

    /** @return list<string> titles and texts in the source of pages with one thing to say */
    private static function notices(): array
    {
        $texts = [];
        foreach ([...glob(__DIR__ . '/../src/*.php'), ...glob(__DIR__ . '/../src/*/*.php')] as $file) {
            preg_match_all("/->(?:problem|notice)\(\s*'((?:[^'\\\\]|\\\\.)+)',\s*'((?:[^'\\\\]|\\\\.)+)'/", file_get_contents($file), $found);
            array_push($texts, ...$found[1], ...$found[2]);
        }
        self::assertContains('Unknown payment', $texts);
        // Names of products.
        return array_diff(array_map(stripslashes(...), $texts), ['OVO', 'BRI Direct Debit']);
    }

    public function testNoTextIsTranslatedInTwoWays(): void
    {
        $known = [];
        foreach (self::catalogues('id') as $file => $texts) {
            foreach ($texts as $text => $translation) {
                self::assertSame($known[$text] ?? $translation, $translation, "$text in $file");
                $known[$text] = $translation;
                // A translation has the placeholders of its text.
                preg_match_all('/%\w+%/', (string) $text, $wanted);
                preg_match_all('/%\w+%/', $translation, $given);
                self::assertEqualsCanonicalizing(array_unique($wanted[0]), array_unique($given[0]), "$text in $file");
            }
        }
        self::assertNotEmpty($known);
    }

    /** @return array<string, array<string, string>> texts by file */
    private static function catalogues(string $language): array
    {
        $files = Language::catalogues()[$language];

        return array_combine($files, array_map(static fn (string $file): array => require $file, $files));
    }

    /** @return iterable<array{string, ?int}> */
    public static function amounts(): iterable
    {
        foreach ([
            '2500' => 250000, '2.500' => 250000, 'Rp 2.500' => 250000, ' rp. 2.500,50 ' => 250050, '2500.00' => 250000, '2500,5' => null, '2,500.25' => 250025,
            '1.000.000' => 100000000, 'IDR 10000.00' => 1000000, '0' => 0, '999999999999' => 99999999999900, '9999999999999' => null, '' => null, 'Rp' => null,
            '2.50' => 250, '2.5000' => null, '-1' => null, '1e3' => null, '１００' => null, '10.00.000' => null,
        ] as $typed => $cents) {
            yield [(string) $typed, $cents];
        }
    }

    #[DataProvider('amounts')]
    public function testAnAmountIsTypedAsPeopleDo(string $typed, ?int $cents): void
    {
        self::assertSame($cents, Rupiah::cents($typed));
    }

    public function testAmountsAreWrittenAlike(): void
    {
        self::assertSame(['Rp 0', 'Rp 999', 'Rp 10.000', 'Rp 1.234.567,05'], array_map(Rupiah::text(...), [0, 99900, 1000000, 123456705]));
    }
}
