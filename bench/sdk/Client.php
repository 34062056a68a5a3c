<?php

declare(strict_types=1);

namespace FaspayBench;

/** As small as an SDK can be: credentials, one Guzzle client, one signature. */
final class Client
{
    public readonly \GuzzleHttp\Client $http;

    public function __construct(private string $userId, #[\SensitiveParameter] private string $password, string $baseUrl = 'https://debit-sandbox.faspay.co.id')
    {
        $this->http = new \GuzzleHttp\Client(['base_uri' => $baseUrl, 'timeout' => 30.0, 'connect_timeout' => 5.0, 'allow_redirects' => false]);
    }

    public function sign(string $billNo): string
    {
        return sha1(md5($this->userId . $this->password . $billNo));
    }
}
