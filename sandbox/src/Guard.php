<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Cookie;
use Symfony\Component\HttpFoundation\Exception\SuspiciousOperationException;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** Who may ask at all. Pages of the world wide web are in the developer's browser, too. */
final readonly class Guard
{
    /** Forms that belong in a shop's page: they come from elsewhere, and carry a signature. */
    private const SHOPS_FORMS = ['/payment', '/recurring', '/permatanet/payment', '/pws/bridd/inputNumberPage'];

    /** The developer's own: what a token protects. Shoppers and merchants have signatures. */
    private const PRIVATE_PATHS = '#^/(?:(?:payments|payouts|settings|events|story/.*|deliveries/.*|cards|members|bills|snap|snap/inquiry|snap/pay|simulator|_sandbox/.*)?)$#D';
    private const PUBLIC_PATH = '/_sandbox/health';
    private const COOKIE = 'faspay_sandbox';

    public function __construct(private Settings $settings)
    {
    }

    /** Null: go on. */
    public function stop(Request $request): ?Response
    {
        try {
            $host = $request->getHost();
        } catch (SuspiciousOperationException) {
            return self::refusal('the Host header is no host', 400);
        }
        if (!ShopUrl::isLoopbackHost($host) && !in_array($host, $this->settings->hosts(), true)) {
            return self::refusal("this sandbox is not known as $host: name it in FASPAY_SANDBOX_HOSTS", 421);
        }
        if ($this->settings->token === null && !ShopUrl::isLoopbackHost((string) $request->server->get('REMOTE_ADDR'))) {
            return self::refusal('without FASPAY_SANDBOX_TOKEN only this machine may use the sandbox', 403);
        }
        if (self::isForeign($request)) {
            return self::refusal('a page of another origin may not do this', 403);
        }

        $path = self::path($request);

        return $this->settings->token !== null && $path !== self::PUBLIC_PATH && preg_match(self::PRIVATE_PATHS, $path) === 1
            ? $this->askForToken($request, $this->settings->token)
            : null;
    }

    /** What every answer to a browser or a tester says about itself. */
    public static function protect(Response $response, string $policy): Response
    {
        $response->headers->add([
            'Content-Security-Policy' => "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; $policy",
            'Cross-Origin-Resource-Policy' => 'same-origin', 'Referrer-Policy' => 'same-origin', 'X-Content-Type-Options' => 'nosniff', 'X-Frame-Options' => 'DENY',
        ]);

        return $response;
    }

    /** As the routes read it: an escaped letter is that letter. */
    public static function path(Request $request): string
    {
        return rawurldecode($request->getPathInfo());
    }

    private static function isForeign(Request $request): bool
    {
        $path = self::path($request);
        if (in_array($path, self::SHOPS_FORMS, true) || $request->isMethodSafe() && !str_starts_with($path, '/_sandbox/')) {
            return false;
        }
        $origin = $request->headers->get('Origin');

        return !in_array($request->headers->get('Sec-Fetch-Site', 'none'), ['same-origin', 'none'], true) || $origin !== null && $origin !== $request->getSchemeAndHttpHost();
    }

    /** A program sends it as "Authorization: Bearer", a browser opens "?token=" once and keeps a cookie. */
    private function askForToken(Request $request, #[\SensitiveParameter] string $token): ?Response
    {
        $kept = hash('sha256', "faspay sandbox $token");
        $given = $request->query->getString('token');
        if ($given !== '' && hash_equals($token, $given) && $request->isMethod('GET')) {
            $query = array_diff_key($request->query->all(), ['token' => 1]);
            $response = new RedirectResponse($request->getPathInfo() . ($query === [] ? '' : '?' . http_build_query($query)), 303);
            $response->headers->setCookie(Cookie::create(self::COOKIE, $kept, secure: $request->isSecure(), sameSite: Cookie::SAMESITE_STRICT));

            return $response;
        }
        $bearer = preg_match('/^Bearer (.+)$/iD', (string) $request->headers->get('Authorization'), $found) === 1 ? $found[1] : '';

        return hash_equals($token, $bearer) || hash_equals($kept, $request->cookies->getString(self::COOKIE))
            ? null
            : self::refusal('this needs the token: send "Authorization: Bearer TOKEN", or open this address with ?token=TOKEN once', 401);
    }

    private static function refusal(string $text, int $status): Response
    {
        return new JsonAnswer(['error' => $text], $status, $status === 401 ? ['WWW-Authenticate' => 'Bearer'] : []);
    }
}
