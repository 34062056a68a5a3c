<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Application;
use Faspay\Sandbox\Settings;

/** Who is let in, with which token, and how the vendor's own libraries ask. */
final class SendMeSigningTest extends SendMeTestCase
{
    private const BALANCE = '/account/api/balance_inquiry';

    public function testAPublishedVectorIsLetIn(): void
    {
        $headers = ['faspay-authorization' => 'NGq0kaL3zjZm6wkkeGOdjQgVrkoRVwF/AkdeMhlsqpCRhhoEixeayWT/mFjyn62k', 'faspay-key' => 'FSPKEY-TEST-0001', 'faspay-timestamp' => '2018-10-09 14:24:00',
            'faspay-signature' => 'aCpU0lXZ0Ie2uymfS06MySTXuhDGKSjFNHPc55Liai1EiJL50+iAU7K8FUDD4p6BURLhaGWwq9TR/9uGmDZkSTifOJc6IZ640UbFJueGUBa7S/4p7YzgM/VsVNIj72Teaf/mL8MxY3YK2vMn62DA+A=='];
        $answer = self::read($this->exchange('GET', '/account/api/tokens', $headers));
        self::assertSame(['2', 'Success', '00', 'success', '36000', 684], [
            $answer['status'], $answer['message'], $answer['response_code'], $answer['response_desc'], $answer['expired_in'], strlen($answer['access_token']),
        ]);
        $this->quirk('sendme_clock_skew', 900);
        $late = self::read($this->exchange('GET', '/account/api/tokens', $headers));
        self::assertRefused('Unauthorized', $late);
        self::assertSame('faspay-timestamp is too old or too new', $late['response_desc']);
        self::assertNotSame('', $this->token(), 'one of this moment is let in');
    }

    public function testATokenMayBeAskedForAnyOperationOrForItself(): void
    {
        $client = base64_encode(self::PARTNER['client']);
        foreach (['register', 'register/confirm', 'transfer', 'inquiry_name', 'balance_inquiry', 'mutasi', 'inquiry_status', 'tokens', 'inquiry_status/9920017573/INV0001'] as $name) {
            self::assertSame('2', self::read($this->exchange('GET', '/account/api/tokens', self::headers('GET', "/account/api/$name", $client)))['status'], $name);
        }
        foreach (['/account/api/nothing', '/transfer', '', 'account/api/transfer', '/account/api/transfer/1'] as $path) {
            self::assertRefused('Unauthorized', self::read($this->exchange('GET', '/account/api/tokens', self::headers('GET', $path, $client))));
        }
        self::assertRefused('Unauthorized', self::read($this->exchange('GET', '/account/api/tokens', self::headers('POST', '/account/api/transfer', $client))));
    }

    public function testTheVendorsLibrariesAreUnderstood(): void
    {
        $client = base64_encode(self::PARTNER['client']);
        $body = '{"virtual_account":"9920017573"}';
        $answer = self::read($this->exchange('POST', '/account/api/tokens', self::headers('GET', self::BALANCE, $client), $body));
        self::assertSame('2', $answer['status']);
        $token = base64_encode(self::PARTNER['client'] . ":{$answer['access_token']}");
        foreach (['GET', 'POST'] as $method) {
            foreach ([self::BALANCE, self::BALANCE . '/' . self::ACCOUNT] as $signed) {
                foreach (['', $body] as $sent) {
                    $answer = self::read($this->exchange($method, self::BALANCE . '/' . self::ACCOUNT, self::headers('GET', $signed, $token), $sent));
                    self::assertSame('100000000.00', $answer['balance'], "$method $signed $sent");
                }
            }
            self::assertRefused('Unauthorized', self::read($this->exchange($method, self::BALANCE . '/' . self::ACCOUNT, self::headers('POST', self::BALANCE, $token))));
        }
        self::assertSame([], $this->control('GET', '/payouts')['payouts']);
    }

    public function testTheStatementHasTwoNames(): void
    {
        $day = self::now()->format('Y-m-d');
        foreach (['mutasi', 'account_mutasi'] as $name) {
            foreach (['mutasi', 'account_mutasi'] as $signed) {
                $headers = self::headers('GET', "/account/api/$signed", $this->token('/account/api/mutasi'));
                $answer = self::read($this->exchange('GET', "/account/api/$name/" . self::ACCOUNT . "/$day/$day", $headers));
                self::assertSame(['2', []], [$answer['status'], $answer['data']], "$name $signed");
            }
        }
    }

    public function testANumberMayHaveSlashesAndBlanks(): void
    {
        $this->sent(['trx_no' => 'INV/2025 01']);
        $path = '/account/api/inquiry_status';
        foreach (['INV/2025%2001', 'INV%2F2025%2001'] as $written) {
            foreach ([$path, "$path/" . self::ACCOUNT . "/$written", "$path/" . self::ACCOUNT . '/INV/2025 01'] as $signed) {
                $answer = self::read($this->exchange('GET', "$path/" . self::ACCOUNT . "/$written", self::headers('GET', $signed, $this->token($path))));
                self::assertSame('INV/2025 01', $answer['trx_no'] ?? null, "$written $signed");
            }
        }
    }

    public function testATokenIsOnesOwnAndExpires(): void
    {
        $other = self::partner('98765');
        $access = explode(':', base64_decode($this->token(partner: $other)), 3)[2];
        $foreign = self::headers('GET', self::BALANCE, base64_encode(self::PARTNER['client'] . ":$access"));
        self::assertRefused('Unauthorized', self::read($this->exchange('GET', self::BALANCE . '/' . self::ACCOUNT, $foreign)));
        $token = $this->token();
        $ask = fn (): array => self::read($this->exchange('GET', self::BALANCE . '/' . self::ACCOUNT, self::headers('GET', self::BALANCE, $token)));
        $this->control('POST', '/time', ['advance' => 36000]);
        self::assertSame('2', $ask()['status']);
        $this->control('POST', '/time', ['advance' => 1]);
        self::assertRefused('Unauthorized', $ask());
    }

    public function testATokenMayBeBoundToItsOperationOrReplaced(): void
    {
        $ask = fn (string $token): array => self::read($this->exchange('GET', self::BALANCE . '/' . self::ACCOUNT, self::headers('GET', self::BALANCE, $token)));
        [$forTransfer, $forBalance] = [$this->token(), $this->token(self::BALANCE)];
        self::assertSame('2', $ask($forTransfer)['status']);
        $this->quirk('sendme_tokens', 'operation');
        self::assertRefused('Unauthorized', $ask($forTransfer));
        self::assertSame('2', $ask($forBalance)['status']);
        $this->quirk('sendme_tokens', 'newest');
        self::assertSame('2', $ask($forBalance)['status']);
        $this->token();
        self::assertRefused('Unauthorized', $ask($forBalance));
    }

    public function testUnauthorizedComesOnceAndForgetsTheToken(): void
    {
        $token = $this->token();
        $ask = fn (string $token): array => self::read($this->exchange('GET', self::BALANCE . '/' . self::ACCOUNT, self::headers('GET', self::BALANCE, $token)));
        $this->quirk('sendme_unauthorized', 1);
        self::assertRefused('Unauthorized', $ask($token));
        self::assertRefused('Unauthorized', $ask($token));
        self::assertSame('2', $ask($this->token())['status']);
        $this->quirk('sendme_token_refusals', 1);
        $tokens = self::headers('GET', self::BALANCE, base64_encode(self::PARTNER['client']));
        self::assertRefused('Unauthorized', self::read($this->exchange('GET', '/account/api/tokens', $tokens)));
        self::assertSame('2', self::read($this->exchange('GET', '/account/api/tokens', $tokens))['status']);
    }

    public function testRefusalsMayComeWithACodeOfSuccess(): void
    {
        $this->quirk('sendme_refusal_code', '00');
        self::assertRefused('Transaction not found', $this->inquire('INV0001'), '00');
        $events = $this->control('GET', '/events?product=sendme&outcome=refused')['events'];
        self::assertCount(1, $events);
        self::assertStringContainsString('Transaction not found', $events[0]['reason']);
    }

    public function testNobodyElseIsLetIn(): void
    {
        $good = self::headers('GET', self::BALANCE, $this->token());
        $path = self::BALANCE . '/' . self::ACCOUNT;
        foreach (['faspay-key' => '', 'faspay-timestamp' => '2018-10-09 14:24:01', 'faspay-signature' => 'AAAA', 'faspay-authorization' => $good['faspay-signature']] as $name => $value) {
            self::assertRefused('Unauthorized', self::read($this->exchange('GET', $path, [$name => $value] + $good)));
        }
        self::assertSame('2', self::read($this->exchange('GET', $path, $good))['status']);
        $crossed = self::partner('98765');
        self::assertRefused('Invalid Virtual Account', $this->call('GET', self::BALANCE, [], '/' . self::ACCOUNT, $crossed));
    }

    public function testAMerchantMayHaveCredentialsOfItsOwnFromTheStart(): void
    {
        $chosen = [
            'virtualAccount' => '9920000082', 'faspayKey' => 'KEY', 'faspaySecret' => 'secret/1', 'appKey' => 'app', 'appSecret' => 'appSecret', 'clientKey' => 'client',
            'clientSecret' => 'clientSecret', 'iv' => 'salt-of-12345',
        ];
        $merchant = ['userId' => 'bot12345', 'password' => 'p@ssw0rd', 'name' => 'Toko', 'notifyUrl' => null, 'returnUrl' => null, 'format' => 'json'];
        $this->sandbox = new Application(new Settings($this->database, ['12345' => $merchant + ['sendMe' => $chosen]], [], self::now()->getTimestamp()));
        $partner = ['va' => '9920000082', 'key' => 'KEY', 'secret' => 'secret/1', 'iv' => 'salt-of-12345', 'app' => 'app:appSecret', 'client' => 'client:clientSecret'];
        self::assertSame('100000000.00', $this->call('GET', self::BALANCE, [], '/9920000082', $partner)['balance']);
        self::assertRefused('Unauthorized', self::read($this->exchange('GET', '/account/api/tokens', self::headers('GET', '/account/api/transfer', base64_encode(self::PARTNER['client'])))));
        foreach ([$this->control('GET', '/merchants'), $this->control('GET', '/merchants/12345'), $this->control('GET', '/events'), $this->control('GET', '/requests?kind=all')] as $shown) {
            self::assertDoesNotMatchRegularExpression('#secret\\\\?/1|appSecret|clientSecret|salt-of#', json_encode($shown));
        }
        self::assertSame('9920000082', $this->control('GET', '/merchants/12345')['virtualAccount']);
    }

    public function testCredentialsAreWholeOrTheSandboxDoesNotStart(): void
    {
        foreach (['{"12345":{"sendMe":{"faspayKey":"x"}}}', '{"12345":{"sendMe":"x"}}', '{"12345":{"sendMe":[]}}'] as $merchants) {
            putenv("FASPAY_SANDBOX_MERCHANTS=$merchants");
            try {
                Settings::fromEnvironment();
                self::fail("$merchants was taken");
            } catch (\InvalidArgumentException $e) {
                self::assertStringContainsString('sendMe of a merchant must be an object of the texts virtualAccount', $e->getMessage());
            } finally {
                putenv('FASPAY_SANDBOX_MERCHANTS');
            }
        }
    }
}
