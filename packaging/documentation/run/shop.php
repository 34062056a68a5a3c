<?php

/** Serves the files of a page as the pages of a shop: /notification is notification.php in the page's directory. */

declare(strict_types=1);

$path = trim((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH), '/');
$file = getcwd() . '/' . ($path === '' ? 'index' : $path) . '.php';
if (!is_file($file)) {
    // SNAP's addresses are below one path, and so are those of static virtual accounts.
    $file = getcwd() . '/' . strtok($path, '/') . '.php';
}
if (!is_file($file)) {
    http_response_code(404);
    exit("the page has no file for /$path\n");
}
unset($path);
require $file;
