<?php

/** Runs in a PHP without the extension: what an application can do there. WithoutExtensionTest reads what it prints. */

declare(strict_types=1);

use Faspay\DebitClient;
use Faspay\Laravel\Tests\TestApplication;
use Faspay\Shop\ConfigurationException;
use Illuminate\Contracts\Http\Kernel;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\DB;

require __DIR__ . '/../../vendor/autoload.php';

!extension_loaded('faspay') || exit("the extension is loaded\n");
$settings = ['FASPAY_MERCHANT_ID' => '99999', 'FASPAY_PASSWORD' => 'p@ssw0rd', 'FASPAY_BASE_URL' => 'http://127.0.0.1:9'];
$application = TestApplication::create(TestApplication::directory(), TestApplication::settings($settings));
TestApplication::migrate();
echo 'bills: ', DB::scalar('SELECT COUNT(*) FROM faspay_bills'), "\n";
try {
    $application->make(DebitClient::class);
} catch (ConfigurationException $e) {
    echo $e->getMessage(), "\n";
}
echo 'doctor: ', Artisan::call('faspay:doctor'), "\n", Artisan::output();
foreach (['/faspay/notification', '/v1.0/qr/qr-mpm-notify'] as $path) {
    echo "$path: ", $application->make(Kernel::class)->handle(Request::create($path, 'POST', content: '{}'))->getStatusCode(), "\n";
}
