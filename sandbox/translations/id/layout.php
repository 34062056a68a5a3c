<?php

/** What every page says, and words that several pages share. */

declare(strict_types=1);

return [
    'Faspay sandbox' => 'Sandbox Faspay',
    'Faspay sandbox: a simulation, not Faspay. No real money moves here' => 'Sandbox Faspay: ini simulasi, bukan Faspay. Tidak ada uang sungguhan yang berpindah di sini',
    'Language' => 'Bahasa',
    'This sandbox has only one worker, so a shop that asks it during a notification waits half a minute. Start it with faspay-sandbox, or set PHP_CLI_SERVER_WORKERS.' => 'Sandbox ini hanya punya satu worker, sehingga toko yang bertanya kepadanya saat menerima notifikasi menunggu setengah menit. Jalankan dengan faspay-sandbox, atau atur PHP_CLI_SERVER_WORKERS.',
];
