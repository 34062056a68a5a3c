<?php

/** What the hidden steps of a page can do: play the shopper at the sandbox, and look at what the shop did. */

declare(strict_types=1);

namespace Faspay\Documentation\Run;

/** Stops the page unless it is true. */
function check(bool $true, string $what): void
{
    $true || throw new \RuntimeException("not so: $what");
}

/**
 * Calls a page of the shop, or any other address.
 *
 * @param array<array-key, mixed>|string|null $body an array is sent as a form
 * @param list<string> $headers
 * @return array{status: int, body: string, location: ?string}
 */
function request(string $method, string $url, array|string|null $body = null, array $headers = []): array
{
    $curl = curl_init(str_starts_with($url, '/') ? getenv('SHOP_URL') . $url : $url);
    curl_setopt_array($curl, [\CURLOPT_CUSTOMREQUEST => $method, \CURLOPT_RETURNTRANSFER => true, \CURLOPT_TIMEOUT => 60, \CURLOPT_HTTPHEADER => $headers]
        + ($body === null ? [] : [\CURLOPT_POSTFIELDS => is_array($body) ? http_build_query($body) : $body]));
    $answer = curl_exec($curl);
    $answer !== false || throw new \RuntimeException("$method $url: " . curl_error($curl));

    return ['status' => curl_getinfo($curl, \CURLINFO_RESPONSE_CODE), 'body' => (string) $answer, 'location' => curl_getinfo($curl, \CURLINFO_REDIRECT_URL) ?: null];
}

/**
 * Calls the control API of the sandbox, such as control('PUT', '/quirks', ['lose_answer' => 1]).
 *
 * @param array<string, mixed>|null $body
 * @return array<string, mixed> its answer
 */
function control(string $method, string $path, ?array $body = null): array
{
    $answer = request($method, getenv('FASPAY_BASE_URL') . "/_sandbox$path", $body === null ? null : json_encode($body, \JSON_THROW_ON_ERROR), ['Content-Type: application/json']);
    $answer['status'] < 300 || throw new \RuntimeException("$method $path: $answer[body]");

    return json_decode($answer['body'], true, flags: \JSON_THROW_ON_ERROR);
}

/** The shopper pays a number of an account, a payment code or the text of a QR code, and the gateway notifies the shop. */
function pay(string $number, ?string $amount = null): void
{
    control('POST', '/pay', ['number' => $number] + ($amount === null ? [] : ['amount' => $amount]));
}

/** Gives the payment with this transaction number, or the newest one of a bill, another status, "2" for paid; the gateway notifies the shop. */
function settle(string $trxIdOrBillNo, string $status = '2'): void
{
    $payments = control('GET', '/transactions?' . http_build_query(['bill_no' => $trxIdOrBillNo]))['transactions'];
    control('POST', '/transactions/' . (end($payments)['trx_id'] ?? $trxIdOrBillNo) . '/status', ['status' => $status]);
}

/**
 * Opens a page of the gateway, presses a button ("pay", "fail", "cancel", "expire"), and goes where the browser goes then.
 *
 * @return array{status: int, body: string, location: ?string} what the shopper sees at the end
 */
function press(string $url, string $decision = 'pay'): array
{
    $page = new \DOMDocument();
    @$page->loadHTML(request('GET', $url)['body']);
    $form = (new \DOMXPath($page))->query("//form[.//button[@value='$decision']]")->item(0);
    $form instanceof \DOMElement || throw new \RuntimeException("$url has no button $decision");
    $fields = ['decision' => $decision];
    foreach ($form->getElementsByTagName('input') as $input) {
        $fields[$input->getAttribute('name')] = $input->getAttribute('value');
    }
    $action = $form->getAttribute('action') ?: $url;
    $answer = request('POST', str_starts_with($action, '/') ? getenv('FASPAY_BASE_URL') . $action : $action, $fields);

    return $answer['location'] === null ? $answer : request('GET', $answer['location']);
}

/** Stops the page unless the shop has accepted the newest notification of the gateway, whatever the product. */
function accepted(): void
{
    $calls = [...control('GET', '/deliveries')['deliveries'], ...control('GET', '/snap-calls')['calls']];
    usort($calls, static fn (array $a, array $b): int => $a['us'] <=> $b['us']);
    $last = end($calls);
    check($last !== false, 'the gateway has notified the shop');
    check($last['verdict'] === 'accepted', 'the shop accepted the notification, but: ' . json_encode($last, \JSON_UNESCAPED_SLASHES));
}
