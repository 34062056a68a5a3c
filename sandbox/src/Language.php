<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Translation\Loader\PhpFileLoader;
use Symfony\Component\Translation\Translator;

/**
 * The language of the pages. English texts are the keys of the catalogues below translations/, so that a text without a
 * translation is still English. A browser chooses with "?lang=", which a cookie keeps; otherwise its Accept-Language decides.
 */
final class Language
{
    /** The languages by code, each named in its own language. */
    public const NAMES = ['en' => 'English', 'id' => 'Bahasa Indonesia'];

    private const COOKIE = 'faspay_sandbox_lang';
    private const PARAMETER = 'lang';

    public readonly Translator $translator;
    private Request $request;

    public function __construct()
    {
        $this->translator = new Translator('en');
        $this->translator->addLoader('php', new PhpFileLoader());
        foreach (self::catalogues() as $language => $files) {
            foreach ($files as $file) {
                $this->translator->addResource('php', $file, $language);
            }
        }
        $this->choose(new Request());
    }

    /** @return array<string, list<string>> files by language */
    public static function catalogues(): array
    {
        return ['id' => glob(__DIR__ . '/../translations/id/*.php')];
    }

    /** Chooses the language for a new request. */
    public function choose(Request $request): void
    {
        $this->request = $request;
        $languages = array_keys(self::NAMES);
        $wanted = [$request->query->all()[self::PARAMETER] ?? null, $request->cookies->all()[self::COOKIE] ?? null];
        $this->translator->setLocale(array_values(array_intersect(array_filter($wanted, is_string(...)), $languages))[0] ?? $request->getPreferredLanguage($languages));
    }

    /** What was chosen, "en" or "id". */
    public function code(): string
    {
        return $this->translator->getLocale();
    }

    /**
     * @param string|null $page where the page can be read, of one that answers a form; null: where it was asked for
     * @return array<string, string> by code, where the same page speaks that language
     */
    public function addresses(?string $page): array
    {
        $page ??= $this->request->isMethodSafe() ? $this->request->getRequestUri() : '/';
        [$path, $query] = explode('?', $page, 2) + [1 => ''];
        parse_str($query, $parameters);
        $addresses = [];
        foreach (array_keys(self::NAMES) as $language) {
            $addresses[$language] = $path . '?' . http_build_query([self::PARAMETER => $language] + $parameters);
        }

        return $addresses;
    }

    /** Lets the browser keep what it chose with "?lang=". */
    public function keep(Response $response): Response
    {
        if (($this->request->query->all()[self::PARAMETER] ?? null) === $this->code()) {
            $response->headers->setCookie(Cookie::create(self::COOKIE, $this->code(), '+1 year', secure: $this->request->isSecure(), sameSite: Cookie::SAMESITE_LAX));
        }

        return $response;
    }
}
