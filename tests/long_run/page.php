<?php

/** The shop's one page: the driver's wishes in the query, and what the gateway posts. Whatever is thrown here is a fault. */

declare(strict_types=1);

foreach (['clock', 'book', 'clients', 'products', 'payouts', 'shop', 'messages'] as $part) {
    require_once __DIR__ . "/$part.inc";
}

$book = new Book(getenv('LONG_RUN_BOOK'));
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
try {
    $transport = new Faspay\Transport(timeout: 2.0, connectTimeout: 1.0, retries: 1, caFile: $_SERVER['CA_FILE'], keepConnections: ($_GET['keep'] ?? '1') === '1');
    // Over TLS and a kept connection, or straight and in clear text.
    $gateway = ($_GET['way'] ?? 'tls') === 'tls' ? $_SERVER['GATEWAY'] : getenv('LONG_RUN_SANDBOX');
    $shop = new Shop($book, new Clients($gateway, $transport, $_GET['shop'] ?? ''));
    if ($path !== '/') {
        (new Messages($shop))->receive($path, file_get_contents('php://input'));
    } else {
        match ($_GET['do'] ?? '') {
            'start' => $shop->start($_GET['no'], $_GET['product'], (int) $_GET['minor'], json_decode($_GET['details'], true)),
            'resend' => $shop->resend($_GET['no']),
            'check' => $shop->check($_GET['no']) || print $_GET['no'],
            'step' => $shop->step($_GET['no'], $_GET['kind'], (int) ($_GET['minor'] ?? 0)),
            'sweep' => $shop->sweep(explode(',', $_GET['numbers'])),
            'look' => $shop->look((int) $_GET['which']),
            'invoices' => $shop->searchInvoices(),
            'payee' => print json_encode(payee($shop->clients)),
        };
    }
} catch (Throwable $e) {
    $book->fault("$path?" . substr($_SERVER['QUERY_STRING'], 0, 200), $e);
    http_response_code(500);
}
