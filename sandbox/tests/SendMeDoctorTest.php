<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;

/** The doctor reads what a partner encrypted, and names the mistake without telling a secret. */
final class SendMeDoctorTest extends SendMeTestCase
{
    private const PATH = '/account/api/inquiry_status';
    private const CLIENT = self::PARTNER['client'];
    private const SECRET = self::PARTNER['secret'];

    private static function sealed(string $text, ?string $key = null, ?string $iv = null, string $method = 'aes-256-cbc'): string
    {
        return base64_encode(openssl_encrypt($text, $method, $key ?? hash('sha256', self::SECRET, true), OPENSSL_RAW_DATA, $iv ?? substr(md5(self::SECRET . self::PARTNER['iv']), 16)));
    }

    /** @return iterable<string, array{\Closure(string, string): array<string, string>, string, string}> headers for a time and an access token; mistake and explanation */
    public static function mistakes(): iterable
    {
        $token = static fn (string $access): string => base64_encode(self::CLIENT . ":$access");
        $text = static fn (string $time, string $token, string $method = 'GET', string $path = self::PATH): string => "$method:$path:$time:$token:";
        $signed = static fn (callable $make): \Closure => static fn (string $time, string $access): array => ['faspay-signature' => $make($time, $access)];
        $spoiled = static fn (callable $spoil): \Closure => $signed(static fn (string $time, string $access): string => $spoil(self::sealed($text($time, $token($access)))));
        $sealed = static fn (?string $key, ?string $iv = null, string $method = 'aes-256-cbc'): \Closure => $signed(static fn (string $time, string $access): string => self::sealed($text($time, $token($access)), $key, $iv, $method));
        $withToken = static fn (callable $make): \Closure => $signed(static fn (string $time, string $access): string => self::sealed($text($time, $make($access))));
        $hash = md5(self::SECRET . self::PARTNER['iv']);

        yield 'method' => [$signed(fn (string $time, string $access): string => self::sealed($text($time, $token($access), 'POST'))), 'text', 'METHOD was POST: it must be GET, whatever is sent'];
        yield 'path' => [$signed(fn (string $time, string $access): string => self::sealed($text($time, $token($access), 'GET', '/account/api/mutasi'))), 'text', 'PATH was /account/api/mutasi: it must be ' . self::PATH];
        yield 'path with the host' => [
            $signed(fn (string $time, string $access): string => self::sealed($text($time, $token($access), 'GET', 'https://sendme.example' . self::PATH))),
            'text', 'PATH was https://sendme.example' . self::PATH . ': it must be ' . self::PATH,
        ];
        yield 'path of the token' => [
            $signed(fn (string $time, string $access): string => self::sealed($text($time, $token($access), 'GET', '/account/api/tokens'))),
            'text', 'PATH was /account/api/tokens: only the request for a token is made there; here it is ' . self::PATH,
        ];
        yield 'a secret where the method is' => [
            $signed(fn (string $time, string $access): string => self::sealed($text($time, $token($access), 'clientSecret-TEST-0001'))), 'text', 'METHOD was something else: it must be GET, whatever is sent',
        ];
        yield 'time' => [
            $signed(fn (string $time, string $access): string => self::sealed($text('2018-10-09 14:24:00', $token($access)))), 'text',
            'TIMESTAMP was 2018-10-09 14:24:00, but the header faspay-timestamp says ' . self::now()->format('Y-m-d H:i:s'),
        ];
        yield 'no colon at the end' => [
            $signed(fn (string $time, string $access): string => self::sealed(rtrim($text($time, $token($access)), ':'))), 'text', 'the colon at the end is missing: it stands before a body that is always empty',
        ];
        yield 'another time format' => [
            $signed(fn (string $time, string $access): string => self::sealed($text('2018-10-09T14:24:00+07:00', $token($access)))), 'text',
            'the parts were not METHOD:PATH:TIMESTAMP:TOKEN: with a time such as 2018-10-09 14:24:00',
        ];
        yield 'body' => [$signed(fn (string $time, string $access): string => self::sealed($text($time, $token($access)) . '{"a":1}')), 'text', 'the body was signed, too: that part is always empty'];
        yield 'no access token' => [$withToken(fn (): string => base64_encode(self::CLIENT)), 'text', 'TOKEN has no access token: it must be base64(client_key:client_secret:access_token)'];
        yield 'access token alone' => [$withToken(fn (string $access): string => $access), 'text', 'TOKEN was the access token alone: it must be base64(client_key:client_secret:access_token)'];
        yield 'app instead of client' => [$withToken(fn (string $access): string => base64_encode(self::PARTNER['app'] . ":$access")), 'text', 'TOKEN had app_key and app_secret in it: it must be client_key and client_secret'];
        yield 'secret before key' => [$withToken(fn (string $access): string => base64_encode('clientSecret-TEST-0001:clientKey-TEST-0001:' . $access)), 'text', 'in TOKEN client_secret came before client_key'];
        yield 'not in base64' => [$withToken(fn (string $access): string => self::CLIENT . ":$access"), 'text', 'TOKEN was not in base64'];
        yield 'base64 for URLs' => [$withToken(fn (string $access): string => rtrim($token($access), '=') . '.'), 'text', 'TOKEN was not in plain base64'];
        yield 'another client' => [$withToken(fn (string $access): string => base64_encode("other:client:$access")), 'text', 'TOKEN was not made of this partner\'s client_key and client_secret'];
        yield 'unknown token' => [$withToken(fn (): string => $token('unknown')), 'text', 'the gateway gave out no such token, or forgot it'];

        yield 'URL-encoded' => [$spoiled(rawurlencode(...)), 'encryption', 'it is URL-encoded'];
        yield 'base64url' => [$spoiled(static fn (string $given): string => strtr($given, '+/', '-_') . (strpbrk($given, '+/') === false ? '-' : '')), 'encryption', 'it is in base64 for URLs: "-" and "_" instead of "+" and "/"'];
        yield 'quotation marks' => [$spoiled(static fn (string $given): string => "\"$given\""), 'encryption', 'it has quotation marks around it'];
        yield 'line breaks' => [$spoiled(static fn (string $given): string => chunk_split($given, 76, ' ')), 'encryption', 'it has line breaks or blanks in it'];
        yield 'hexadecimal' => [$spoiled(static fn (string $given): string => bin2hex(base64_decode($given))), 'encryption', 'it is in hexadecimal, not in base64'];
        yield 'capital letters' => [$spoiled(strtoupper(...)), 'encryption', 'its letters were all made small or all made capital: base64 needs both'];
        yield 'cut' => [$spoiled(static fn (string $given): string => substr($given, 0, 100)), 'encryption', 'it is not whole: its length is no multiple of 16 bytes'];
        yield 'HMAC in hexadecimal' => [$signed(fn (): string => hash_hmac('sha256', 'text', self::SECRET)), 'encryption', 'it is as long as an HMAC: the text is encrypted with AES-256-CBC, whatever a page of the documents says'];
        yield 'HMAC in base64' => [$signed(fn (): string => base64_encode(hash_hmac('sha256', 'text', self::SECRET, true))), 'encryption', 'it is as long as an HMAC: the text is encrypted with AES-256-CBC, whatever a page of the documents says'];
        yield 'hexadecimal key' => [$sealed(substr(hash('sha256', self::SECRET), 0, 32)), 'encryption', 'the key was the hexadecimal text of sha256(faspay_secret), not its bytes'];
        yield 'secret as key' => [$sealed(self::SECRET), 'encryption', 'the key was faspay_secret itself, not its SHA-256'];
        yield 'app_secret as key' => [
            $sealed(hash('sha256', 'appSecret-TEST-0001', true), substr(md5('appSecret-TEST-0001iv-TEST-0001'), 16)), 'encryption', 'key and vector were made of app_secret, not of faspay_secret',
        ];
        yield 'first half' => [$sealed(null, substr($hash, 0, 16)), 'encryption', 'the vector was the first 16 digits of the MD5, not the last'];
        yield 'bytes of the MD5' => [$sealed(null, hex2bin($hash)), 'encryption', 'the vector was the bytes of the MD5, not its text'];
        yield 'capital vector' => [$sealed(null, strtoupper(substr($hash, 16))), 'encryption', 'the vector was in capital letters'];
        yield 'iv first' => [$sealed(null, substr(md5(self::PARTNER['iv'] . self::SECRET), 16)), 'encryption', 'the vector was made of iv before faspay_secret'];
        yield 'iv alone' => [$sealed(null, substr(md5(self::PARTNER['iv']), 16)), 'encryption', 'the vector was the MD5 of iv alone'];
        yield 'iv itself' => [$sealed(null, str_pad(self::PARTNER['iv'], 16, "\0")), 'encryption', 'the vector was iv itself, not an MD5'];
        yield 'zero vector' => [$sealed(null, str_repeat("\0", 16)), 'encryption', 'the vector was 16 zero bytes'];
        yield 'ECB' => [$sealed(null, '', 'aes-256-ecb'), 'encryption', 'it was encrypted in the mode ECB, without a vector'];
        yield 'AES-128' => [$sealed(substr(hash('sha256', self::SECRET, true), 0, 16), null, 'aes-128-cbc'), 'encryption', 'it was encrypted with AES-128'];
        yield 'another merchant' => [
            $sealed(hash('sha256', 'fspSecret-TEST-98765', true), substr(md5('fspSecret-TEST-98765iv-TEST-98765'), 16)), 'encryption', 'faspay_secret and iv were those of merchant 98765',
        ];
        yield 'another environment' => [
            $sealed(hash('sha256', 'secret', true)), 'encryption', 'it can be read with no key that this sandbox knows: most likely faspay_secret or iv are those of another environment',
        ];

        $authorized = static fn (string $text): \Closure => static fn (): array => ['faspay-authorization' => self::sealed($text)];
        yield 'authorization: secret first' => [$authorized(self::SECRET . ':' . self::PARTNER['app']), 'text', 'faspay-authorization: faspay_secret was encrypted, too: it is only the key'];
        yield 'authorization: client' => [$authorized(self::CLIENT), 'text', 'faspay-authorization: client_key and client_secret were encrypted instead of app_key and app_secret'];
        yield 'authorization: order' => [$authorized('appSecret-TEST-0001:appKey-TEST-0001'), 'text', 'faspay-authorization: app_secret came before app_key'];
        yield 'authorization: no colon' => [$authorized('appKey-TEST-0001appSecret-TEST-0001'), 'text', 'faspay-authorization: the colon between app_key and app_secret was missing'];
        yield 'authorization: line break' => [$authorized(self::PARTNER['app'] . "\n"), 'text', 'faspay-authorization: there were blanks or a line break around the text that was encrypted'];
        yield 'authorization: other' => [$authorized('something:else'), 'text', 'faspay-authorization: the key is right, but something else than app_key:app_secret was encrypted'];
        yield 'authorization: key' => [
            static fn (): array => ['faspay-authorization' => self::sealed(self::PARTNER['app'], self::SECRET)], 'encryption', 'faspay-authorization: the key was faspay_secret itself, not its SHA-256',
        ];
    }

    /** @param \Closure(string, string): array<string, string> $change */
    #[DataProvider('mistakes')]
    public function testAMistakeIsNamed(\Closure $change, string $mistake, string $explanation): void
    {
        $token = $this->token(self::PATH);
        $access = explode(':', base64_decode($token), 3)[2];
        $headers = $change(self::now()->format('Y-m-d H:i:s'), $access) + self::headers('GET', self::PATH, $token);
        $path = self::PATH . '/' . self::ACCOUNT . '/INV0001';
        self::assertRefused('Unauthorized', self::read($this->exchange('GET', $path, $headers)));
        $finding = $this->control('POST', '/explain', ['method' => 'GET', 'path' => $path, 'headers' => $headers]);
        self::assertSame(['wrong', $mistake, $explanation, 'sendme'], [$finding['verdict'], $finding['mistake'], $finding['explanation'], $finding['product']]);
        self::assertSaidInIndonesian($explanation);
        foreach ($this->control('GET', '/requests')['requests'] as $request) {
            self::assertDoesNotMatchRegularExpression('/(faspay|app|client)_?(Key|Secret)-TEST/i', json_encode($request['finding']), 'no secret is told');
        }
    }

    /** Whatever was encrypted, the doctor calls it right where the gateway takes it, and wrong where it does not. */
    public function testItAgreesWithTheGateway(): void
    {
        $this->sent(['trx_no' => "N\u{e9}/1"]);
        $time = self::now()->format('Y-m-d H:i:s');
        $client = self::CLIENT;
        $access = explode(':', base64_decode($this->token(self::PATH)), 3)[2];
        $wrongTime = substr($time, 0, 5) . '13' . substr($time, 7);
        $taken = 0;
        foreach (['/account/api/tokens', self::PATH . '/' . self::ACCOUNT . '/N%C3%A9/1', '/account/api/balance_inquiry/' . self::ACCOUNT, '/account/api/account_mutasi/' . self::ACCOUNT . "/{$this->day()}/{$this->day()}"] as $path) {
            $paths = [$path, rawurldecode($path), strtok(substr($path, 13), '/') === false ? '' : '/account/api/' . strtok(substr($path, 13), '/'), '/account/api/mutasi', '/account/api/transfer', "$path/", '', '/ account'];
            foreach (['GET', 'POST'] as $method) {
                foreach ($paths as $signed) {
                    foreach ([base64_encode($client), base64_encode("$client:$access"), $access, "$client:$access"] as $token) {
                        foreach ([[$time, $time, ''], [$time, $time, '{}'], [$wrongTime, $wrongTime, ''], [$time, self::now('+1 second')->format('Y-m-d H:i:s'), '']] as [$signedTime, $sentTime, $body]) {
                            $headers = ['faspay-signature' => self::sealed("$method:$signed:$signedTime:$token:$body")] + self::headers('GET', '', '', timestamp: $sentTime);
                            $isTaken = self::read($this->exchange('GET', $path, $headers))['message'] !== 'Unauthorized';
                            $finding = $this->control('POST', '/explain', ['method' => 'GET', 'path' => $path, 'headers' => $headers]);
                            self::assertSame($isTaken ? 'right' : 'wrong', $finding['verdict'], "$path: $method:$signed:$signedTime:...:$body");
                            $taken += (int) $isTaken;
                        }
                    }
                }
            }
        }
        self::assertGreaterThan(8, $taken);
    }

    private function day(): string
    {
        return self::now()->format('Y-m-d');
    }

    public function testARightSignatureIsCalledRight(): void
    {
        $headers = self::headers('GET', self::PATH, $this->token(self::PATH));
        $finding = $this->control('POST', '/explain', ['method' => 'GET', 'path' => self::PATH . '/' . self::ACCOUNT . '/INV0001', 'headers' => $headers]);
        self::assertSame(['right', '99999'], [$finding['verdict'], $finding['merchant']]);
        $tokens = self::headers('GET', '/account/api/transfer', base64_encode(self::CLIENT));
        self::assertSame('right', $this->control('POST', '/explain', ['method' => 'POST', 'path' => '/account/api/tokens', 'headers' => $tokens])['verdict']);
    }

    public function testTheRequestForATokenHasMistakesOfItsOwn(): void
    {
        $explained = fn (array $headers): string => $this->control('POST', '/explain', ['method' => 'GET', 'path' => '/account/api/tokens', 'headers' => $headers])['explanation'];
        $withAccess = $explained(self::headers('GET', '/account/api/transfer', base64_encode(self::CLIENT . ':abc')));
        $wrongPath = $explained(self::headers('GET', '/transfer', base64_encode(self::CLIENT)));
        self::assertSame('an access token was in TOKEN: the request for a token has none', $withAccess);
        self::assertSame('PATH was /transfer: for a token it is the path of the operation to come, such as /account/api/transfer', $wrongPath);
        array_map(self::assertSaidInIndonesian(...), [$withAccess, $wrongPath]);
    }

    public function testWhatIsMissingOrUnknownIsNamed(): void
    {
        $headers = self::headers('GET', self::PATH, 'token');
        foreach (['faspay-timestamp', 'faspay-authorization', 'faspay-signature', 'faspay-key'] as $name) {
            $finding = $this->control('POST', '/explain', ['path' => self::PATH, 'headers' => array_diff_key($headers, [$name => 1])]);
            self::assertSame("there is no $name", $finding['explanation']);
            self::assertSaidInIndonesian($finding['explanation']);
        }
        $finding = $this->control('POST', '/explain', ['path' => self::PATH, 'headers' => ['faspay-key' => 'FSPKEY-TEST-12345'] + $headers]);
        self::assertSame('unknown merchant', $finding['verdict']);
        self::assertSaidInIndonesian($finding['explanation']);
        self::assertArrayHasKey('error', $this->control('POST', '/explain', ['path' => '/account/api/nothing', 'headers' => $headers]));
    }

    public function testTokensThatNoLongerWorkAreNamed(): void
    {
        $explained = function (string $token): string {
            $finding = $this->control('POST', '/explain', ['method' => 'GET', 'path' => self::PATH, 'headers' => self::headers('GET', self::PATH, $token)]);
            self::assertSaidInIndonesian($finding['explanation']);

            return $finding['explanation'];
        };
        $token = $this->token('/account/api/transfer');
        $this->quirk('sendme_tokens', 'operation');
        self::assertSame('the token was asked for with the path /account/api/transfer: while the quirk sendme_tokens is on, it works only there', $explained($token));
        $this->quirk('sendme_tokens', 'newest');
        $this->token();
        self::assertSame('a newer token replaced it, because the quirk sendme_tokens is on', $explained($token));
        $this->quirk('sendme_tokens', 'any');
        $this->control('POST', '/time', ['advance' => 36001]);
        self::assertSame('the token has expired', $explained($token));
        $other = self::partner('98765');
        self::assertSame('the token is another partner\'s', $explained(base64_encode(self::CLIENT . ':' . explode(':', base64_decode($this->token(partner: $other)), 3)[2])));
    }
}
