<?php

declare(strict_types=1);

namespace Faspay\Laravel\Http;

use Illuminate\Foundation\Http\Middleware\VerifyCsrfToken;
use Illuminate\Routing\Router;

/** The addresses that the gateway calls. Route::faspayNotifications() registers them. */
final class Routes
{
    public const DEBIT = 'faspay.notification';
    public const CARD = 'faspay.card-callback';
    public const SNAP = 'faspay.snap';

    /**
     * Requests come from a machine with signatures of their own: there is no session, no cookie and no CSRF token, whatever the
     * groups of the routes' file say.
     *
     * @param string $prefix of the addresses of Debit and cards: "faspay" for /faspay/notification and /faspay/card-callback
     * @param string $snapPrefix what stands before /v1.0/... of SNAP; the gateway is told the address up to it
     */
    public static function register(Router $router, string $prefix = 'faspay', string $snapPrefix = ''): void
    {
        $options = ['excluded_middleware' => ['web', 'api', VerifyCsrfToken::class]];
        $router->group($options, static function (Router $router) use ($prefix, $snapPrefix): void {
            $router->post("$prefix/notification", [NotificationController::class, 'debit'])->name(self::DEBIT);
            $router->post("$prefix/card-callback", [NotificationController::class, 'card'])->name(self::CARD);
            $router->post("$snapPrefix/v1.0/{faspayService}", [NotificationController::class, 'snap'])
                ->where('faspayService', 'transfer-va/(inquiry|payment)|qr/qr-mpm-notify|debit/notify')
                ->name(self::SNAP);
        });
    }
}
