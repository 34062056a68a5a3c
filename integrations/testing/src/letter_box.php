<?php

/**
 * Takes every notification and says that it was understood: the sandbox keeps a copy, which the test hands to the code it
 * tests. A router script for PHP's own web server.
 */

declare(strict_types=1);

$body = (string) file_get_contents('php://input');
$path = (string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$services = ['/v1.0/transfer-va/payment' => '25', '/v1.0/qr/qr-mpm-notify' => '52', '/v1.0/debit/notify' => '56'];
$isXml = str_starts_with(ltrim($body), '<');
header('Content-Type: ' . ($isXml ? 'text/xml' : 'application/json'));
if (isset($services[$path])) {
    header('X-TIMESTAMP: ' . date('c'));
    $answer = ['responseCode' => "200{$services[$path]}00", 'responseMessage' => 'Success'];
    echo json_encode($services[$path] === '25' ? $answer + ['virtualAccountData' => json_decode($body)] : $answer);
} elseif ($isXml) {
    echo '<faspay><response_code>00</response_code><response_desc>Success</response_desc></faspay>';
} else {
    echo json_encode(['response_code' => '00', 'response_desc' => 'Success']);
}
