<?php

declare(strict_types=1);

namespace Faspay\Laravel\Console;

use Faspay\Laravel\Bridge\CarbonClock;
use Faspay\Laravel\Http\Routes;
use Faspay\Shop\BillStore;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Doctor\Doctor;
use Faspay\Shop\Doctor\Grade;
use Faspay\Shop\Message;
use Faspay\Shop\Settings;
use Illuminate\Console\Command;
use Illuminate\Contracts\Http\Kernel;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Route;
use Symfony\Component\Console\Formatter\OutputFormatter;

/** Looks whether the shop can take payments: see Faspay\Shop\Doctor\Doctor. */
final class DoctorCommand extends Command
{
    protected $signature = 'faspay:doctor';
    protected $description = 'Check extension, settings, tables, credentials, TLS, clock and the route for notifications';

    private const STYLES = ['ok' => 'info', 'skipped' => 'comment', 'warning' => 'comment', 'failed' => 'error'];

    public function handle(): int
    {
        try {
            $doctor = new Doctor(
                $this->laravel->make(Settings::class),
                $this->laravel->make(BillStore::class),
                new CarbonClock(),
                $this->deliver(...),
                Route::has(Routes::DEBIT) ? route(Routes::DEBIT) : null,
                Route::has(Routes::SNAP) ? preg_replace('#/v1\.0/.*$#', '', route(Routes::SNAP, 'qr/qr-mpm-notify')) : null,
            );
        } catch (ConfigurationException $e) {
            $this->error($e->getMessage());

            return self::FAILURE;
        }
        // The samples are not for the queue.
        config(['faspay.queued' => false]);
        $failed = false;
        foreach ($doctor->examine() as $finding) {
            $style = self::STYLES[$finding->grade->value];
            $this->line(sprintf('<%s>%-7s</> %s: %s', $style, $finding->grade->value, $finding->subject, OutputFormatter::escape($finding->text)));
            $failed = $failed || $finding->grade === Grade::Failed;
        }

        return $failed ? self::FAILURE : self::SUCCESS;
    }

    /**
     * Hands a request to the application as its web server does.
     *
     * @return array{int, string}
     */
    private function deliver(Message $message): array
    {
        $route = $message->path === '' ? Routes::DEBIT : Routes::SNAP;
        Route::has($route) || throw new \RuntimeException('the route is missing: write Route::faspayNotifications(); into routes/web.php');
        $url = $message->path === '' ? route($route) : preg_replace('#/v1\.0/.*$#', '', route($route, 'qr/qr-mpm-notify')) . $message->path;
        $request = Request::create($url, 'POST', content: $message->body);
        $request->headers->add($message->headers);
        $response = $this->laravel->make(Kernel::class)->handle($request);

        return [$response->getStatusCode(), (string) $response->getContent()];
    }
}
