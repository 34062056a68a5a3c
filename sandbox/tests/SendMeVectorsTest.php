<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\SendMe\Callback;
use Faspay\Sandbox\SendMe\Cipher;
use Faspay\Sandbox\SendMe\Credentials;
use PHPUnit\Framework\Attributes\DataProvider;

/** Known answers of the encryption and of the callback's signature, and the same from the command line of OpenSSL. */
final class SendMeVectorsTest extends SendMeTestCase
{
    private const TIMESTAMP = '2018-10-09 14:24:00';
    private const ACCESS_TOKEN = 'ACCESS-TOKEN-TEST/abc+123==';
    private const TOKEN = 'Y2xpZW50S2V5LVRFU1QtMDAwMTpjbGllbnRTZWNyZXQtVEVTVC0wMDAx';
    private const WITH_ACCESS_TOKEN = 'Y2xpZW50S2V5LVRFU1QtMDAwMTpjbGllbnRTZWNyZXQtVEVTVC0wMDAxOkFDQ0VTUy1UT0tFTi1URVNUL2FiYysxMjM9PQ==';

    /** faspay-signature of a token's request, by the path of the operation to come. */
    private const TOKENS = [
        '/account/api/register' =>
            'aCpU0lXZ0Ie2uymfS06MySq/19tbAg8AwxmvlibveHcOiGvhGc+w/AILzYksDgn9hOUtPIeaWme7bR2bYTLXZNyJ0mg241Y6hRaXW18IKe4fR2iMZ/MjtrQd40OeFRtFlkAQR8UkSFJFhzDJjLv9Hw==',
        '/account/api/register/confirm' =>
            'aCpU0lXZ0Ie2uymfS06MyUiyJqIq6Y2/3Eg0zOU6RBqy+H5PsXsMt9f8wIPXJVrZIa8YP9ycx+RsdeueW8FGHjGQG+gwyb7fUIyugeiMHeFJH2xuSgG4aAScjpupgp4HTDu9HrU3bKGySNA4nesdCA==',
        '/account/api/transfer' =>
            'aCpU0lXZ0Ie2uymfS06MySTXuhDGKSjFNHPc55Liai1EiJL50+iAU7K8FUDD4p6BURLhaGWwq9TR/9uGmDZkSTifOJc6IZ640UbFJueGUBa7S/4p7YzgM/VsVNIj72Teaf/mL8MxY3YK2vMn62DA+A==',
        '/account/api/inquiry_name' =>
            'aCpU0lXZ0Ie2uymfS06MyaKLprsfduW4vXnT8W3dCNOgp0lq9JaTap5pC7Q8B0aiqZ5goDlNDqGHBd0W68SVry88/L35zSmJhFP9JTGRMtM0FUa4ej3hDB0HAOjaWMEyy2srDWuH73SaAfVZQFjhgg==',
        '/account/api/balance_inquiry' =>
            'aCpU0lXZ0Ie2uymfS06MyXDPPDWw07DTHfnkQhnUe4U/bRmcPBIRcaQtr/Rj+Zb0X1yNe0X/QtZ/yUhn4gWm8jAZ88rptEB1997yH9rfpO16CKI7K46hXA1au2FrrjXAmL4zoQ1eNJjlP3GPKMtWGA==',
        '/account/api/mutasi' =>
            'aCpU0lXZ0Ie2uymfS06MyR/N+iMV3wapSCKrvpr5xWXNHLZYTCsHnjg1BjAdwXHpN07CefYB71FHd1WTWjHoVjYZch+Z3FBpastSIV6neisGSxqssU27KZ3lWJTj9MuHn1NsXcbxbINP0hPHpJjZPw==',
        '/account/api/inquiry_status' =>
            'aCpU0lXZ0Ie2uymfS06MyX+E7o60fU++eJR7rFC4CPfI+pbJecahbkf4Gx/ac4taCx47zkwPVRJneOX1VFncwo00jiJ/71wo65XEmch466TrUQMrF5DcxKi0h6pCVHp7iqmOSKj6DRiaDmX/GCGLSA==',
        '/account/api/tokens' =>
            'aCpU0lXZ0Ie2uymfS06MyVlP0RpAlBywv5TK9g8Zqia+Na+xdhjF0fJcBfYiB97DAG6DGQhWg2smz7ucoyHmpoCEvh17+fVMkhCCb3n/Rzy+3LIpt1cUm591G+WbC7tGUF/3i9aEM0An+d9mFgRaLQ==',
    ];

    /** faspay-signature of the operations, by method and path; the last two sign the path with its parameters. */
    private const OPERATIONS = [
        'POST /account/api/register' =>
            'cY/uoxf4+Cqj6wM9FjOO4nkHDZv3pe/+8cDGvwaRMKDY+9WXXyLHadhwwjZBfz5t6jl7OryAcOK2FXbn3gYMWVnrJLfJIk21aquutsakyQV0YrVzAHhPecFRUCg74ELscae9NP7NVhQEUO77laPdRFg5M/9CzGEfqXP1e86tj5aogv0OQuOapT0UNdsU92Q3uvXsD5qc//4vHd4duhLJEw==',
        'POST /account/api/register/confirm' =>
            'cY/uoxf4+Cqj6wM9FjOO4gb61P4Iac3PatQk7j/N4Ec+/0FG37rNYRGd91B+aBlgzSCwzfWgLZ53wWWb73Rm+4h9hEO6SZs6T7K1H21cgCVvxYMpz/oJtyjmsZZ+9Jj3pJXWnhc49xgOI+2PoP+t9AhtSDtxsK04/HXQdmdALXQ9/hq+DvLLICLkxjLf3/FqJDcNx5K0YYpACJzch9MrIA==',
        'POST /account/api/transfer' =>
            'cY/uoxf4+Cqj6wM9FjOO4vZ4hEfZyX5ECq0v5jX2GZcomfTPA2FaLVLHJfbn3D+aw6cu82l0TdkJghJxs2z7b0NoCkEfQvFnTK9W3Le+1DM69u8R3QCyWGhimsavDirFQ/6dFFZKC22HS7y6uBZyq29U0aGeIQLcV8TBEe+Qg7b7UX9d0YGaaE8b/YdigovfFJRS9ApWo4zcjqFm3EY3Zg==',
        'GET /account/api/balance_inquiry' =>
            'aCpU0lXZ0Ie2uymfS06MyXDPPDWw07DTHfnkQhnUe4U/bRmcPBIRcaQtr/Rj+Zb0X1yNe0X/QtZ/yUhn4gWm8jAZ88rptEB1997yH9rfpO16CKI7K46hXA1au2FrrjXAbYPDjkg3RHhUZJ4E5uAuBV65EiwvKEbtBRks1xFf8cib+V4YQCa7fPPRCCrdfAch/GPGPawgdv6UdR0gFzAgAQ==',
        'GET /account/api/inquiry_name' =>
            'aCpU0lXZ0Ie2uymfS06MyaKLprsfduW4vXnT8W3dCNOgp0lq9JaTap5pC7Q8B0aiqZ5goDlNDqGHBd0W68SVry88/L35zSmJhFP9JTGRMtM0FUa4ej3hDB0HAOjaWMEyNpEE1fGjqrjVkUCMiOVqvnD0x4Kct5T4LyeTgrfiGkcLCWmzmjru5ehPmWxFZA3IkFzA0RBTF227nCKmEErWog==',
        'GET /account/api/mutasi' =>
            'aCpU0lXZ0Ie2uymfS06MyR/N+iMV3wapSCKrvpr5xWXNHLZYTCsHnjg1BjAdwXHpN07CefYB71FHd1WTWjHoVjYZch+Z3FBpastSIV6neisGSxqssU27KZ3lWJTj9MuHRz7ztQCB+nlsDy/GjvUUAQpsVrYDoWEMBMEhIH2ncwjDWFSW9V2iV5CwZ9ZkJpe6',
        'GET /account/api/inquiry_status' =>
            'aCpU0lXZ0Ie2uymfS06MyX+E7o60fU++eJR7rFC4CPfI+pbJecahbkf4Gx/ac4taCx47zkwPVRJneOX1VFncwo00jiJ/71wo65XEmch466TrUQMrF5DcxKi0h6pCVHp7I7DlDKGR1Xpp65brRGYfUSOvHFHZE6dexpBbelbW8AKPY6K1krhmTKrSi+f7qOZMLD7LetKOiLnKDYg+7Tbbww==',
        'GET /account/api/balance_inquiry/9920017573' =>
            'aCpU0lXZ0Ie2uymfS06MyXDPPDWw07DTHfnkQhnUe4WFAnZHMlQ39mzAGzhnoPLwyS9wT5NNMmQDlvdA7Gc66Jwa4/74KhIw7s2KneCCORx9JMujTUQ7LAkZ+bTchHR+BIbz35kMw+rwCptx/pXv4mAbhg34oxhyKQtirkK68p8VLd5+522aJWMITk1KIqTShj71okJdPvGOV/xp5gdDd/sH82My5klR4lRqQeCxlbs=',
        'GET /account/api/inquiry_status/9920017573/INV0001/1246279' =>
            'aCpU0lXZ0Ie2uymfS06MyYAQYAFHW4AydY5U7c7cmB7GwRL7TJTnfxAZx7/leYF+l09zcJ3/K3ejr3egRlwXzCghnk+8E1SQ92of+3P2OABLMJ54j2vbA0xNc7nXzqYqXHYDN+GofOnsj8KJ/73uKHAn6ylyME/DP57VYM9euOklkPguOLSfQjAQPBPeu/p/MC3pqPfIZRhiQ6aad8eNL1WTzSL0vtmdV/8W0HledoGrfwR87UDIrE8ZiSusSQjl',
    ];

    private const PLAIN = [
        '' => 'k9aTWfONShXKXc7PUBykWQ==', '0123456789abcde' => 'i2/YxI2qPZNfbpl6/9WFLA==', '0123456789abcdef' => 'VoRemtO5pbGuxdBc30uIA68qRiOWdBmu/RTxy80PrXk=',
        'appKey-TEST-0001:appSecret-TEST-0001' => 'NGq0kaL3zjZm6wkkeGOdjQgVrkoRVwF/AkdeMhlsqpCRhhoEixeayWT/mFjyn62k',
    ];

    private const NOTIFICATION = '{"request":"Transfer Notification","virtual_account":"9920017573","va_name":"Sophia Store","beneficiary_virtual_account":"9920064307","beneficiary_account":"9998877766","beneficiary_name":"John Doe","trx_id":"1246279","trx_date":"2021-06-29 11:15:00","trx_amount":"2000000","trx_desc":"Payout June","trx_status":"2","trx_status_date":"2021-06-29 11:16:10","trx_reff":"ITxD7wMZ68cAaFNZQQOM","trx_no":"INV0001","bank_code":"014","bank_name":"BCA","bank_response_code":"00","bank_response_msg":"Success"}';
    private const NOTIFICATION_SIGNATURE = '973beca50d1bcffcf0960c9c556831c02243af49daa73e55679bfb3ab5772ee9';

    private const CASH_OUT_KEY = <<<'PEM'
        -----BEGIN PUBLIC KEY-----
        MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC3ebCGLbZeL7GwWoBFDJKQz5ht
        AMOScmw+Vo9RzaaQogvYNbQaI4B95LNMajHtCtZI7pDuc3sUmp0KhH3fJgG1ywZo
        XFaEtvUMPmJT5y72TMfoVcUOPV8+Mg0J6vzm3E2VD0cxDRx8EGViLwB0cfLlJiMI
        GbV9BxXlM+NsC4pScwIDAQAB
        -----END PUBLIC KEY-----
        PEM;
    private const CASH_OUT_CODE = 'ZUJs9B3QS2rj7FPO6T/OaDgEeGwfu8XjM3nOTqwanG6BdgzPNsrhGCgTDjYioLUlq7OsG5Rg9UtIstieCGBF8jf40+/OgF0HVulz2LAaZcwbtEOsO5hSB0V+KcEmcDdfbVSsRQU6MwMaRSDUHBPnRsSyAIdtq4djpQ+jCxX9+fY=';

    /** @return iterable<string, array{string, string}> text, and what it becomes */
    public static function encryptions(): iterable
    {
        foreach (self::PLAIN as $text => $encrypted) {
            yield "'$text'" => [$text, $encrypted];
        }
        foreach (self::TOKENS as $path => $encrypted) {
            yield "token for $path" => ["GET:$path:" . self::TIMESTAMP . ':' . self::TOKEN . ':', $encrypted];
        }
        foreach (self::OPERATIONS as $operation => $encrypted) {
            yield $operation => [strtr($operation, ' ', ':') . ':' . self::TIMESTAMP . ':' . self::WITH_ACCESS_TOKEN . ':', $encrypted];
        }
    }

    private static function credentials(): Credentials
    {
        return Credentials::sample('99999');
    }

    #[DataProvider('encryptions')]
    public function testTextsAreEncryptedAndReadAgain(string $text, string $encrypted): void
    {
        $cipher = Cipher::of(self::credentials());
        self::assertSame($encrypted, $cipher->encrypt($text));
        self::assertSame($text, $cipher->decrypt($encrypted));
    }

    #[DataProvider('encryptions')]
    public function testOpenSslEncryptsTheSame(string $text, string $encrypted): void
    {
        $key = '613da2f7915af41a22ce9fb2076de5c4161476f3d8cd7021e0dfb42e6262c8e5';
        self::assertSame($encrypted, self::openssl("enc -aes-256-cbc -K $key -iv 35663331356162626264373233643266 -base64 -A", $text));
    }

    public function testTheKeyIsMadeOfTheSecretAndTheVectorOfSecretAndSalt(): void
    {
        ['faspaySecret' => $secret, 'iv' => $iv] = self::credentials()->all();
        self::assertSame('613da2f7915af41a22ce9fb2076de5c4161476f3d8cd7021e0dfb42e6262c8e5', hash('sha256', $secret));
        self::assertSame('a30c3199634e77615f315abbbd723d2f', md5($secret . $iv));
        self::assertStringContainsString('613da2f7915af41a22ce9fb2076de5c4161476f3d8cd7021e0dfb42e6262c8e5', self::openssl('dgst -sha256', $secret));
        self::assertStringContainsString('a30c3199634e77615f315abbbd723d2f', self::openssl('dgst -md5', $secret . $iv));
    }

    public function testTokensAreMadeOfTheClient(): void
    {
        self::assertSame(self::TOKEN, self::credentials()->token());
        self::assertSame(self::WITH_ACCESS_TOKEN, self::credentials()->token(self::ACCESS_TOKEN));
    }

    public function testACallbackIsSigned(): void
    {
        self::assertSame(501, strlen(self::NOTIFICATION));
        self::assertSame(self::NOTIFICATION_SIGNATURE, bin2hex(Callback::signature(self::credentials(), self::NOTIFICATION)));
        self::assertSame('lzvspQ0bz/zwlgycVWgxwCJDr0napz5VZ5v7OrV3Luk=', base64_encode(Callback::signature(self::credentials(), self::NOTIFICATION)));
        $spaced = str_replace(',', " ,\r\n\t", self::NOTIFICATION);
        self::assertSame(self::NOTIFICATION_SIGNATURE, bin2hex(Callback::signature(self::credentials(), $spaced)), 'white space does not count');
        $hash = '1BB330FB6976B2AF4F33D8A1A0EC2AD7FD83BDCDB6EE0D9197C3868A43F2DEA0';
        self::assertStringContainsString(strtolower($hash), self::openssl('dgst -sha256', str_replace(' ', '', self::NOTIFICATION)));
        self::assertStringContainsString(self::NOTIFICATION_SIGNATURE, self::openssl('dgst -sha256 -hmac appSecret-TEST-0001', 'appKey-TEST-0001:POST:' . self::TOKEN . ":$hash"));
    }

    public function testAPublicKeyReadsACashOutCode(): void
    {
        self::assertTrue(openssl_public_decrypt(base64_decode(self::CASH_OUT_CODE), $code, self::CASH_OUT_KEY));
        self::assertSame('1234567890', $code);
        $key = tempnam(sys_get_temp_dir(), 'key');
        file_put_contents($key, self::CASH_OUT_KEY);
        self::assertSame('1234567890', self::openssl("pkeyutl -verifyrecover -pubin -inkey $key -pkeyopt rsa_padding_mode:pkcs1", base64_decode(self::CASH_OUT_CODE)));
        unlink($key);
    }

    /** What the command line of OpenSSL makes of this input. */
    private static function openssl(string $arguments, string $input): string
    {
        $process = proc_open("openssl $arguments", [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
        self::assertIsResource($process);
        fwrite($pipes[0], $input);
        fclose($pipes[0]);
        $output = stream_get_contents($pipes[1]);
        $errors = stream_get_contents($pipes[2]);
        self::assertSame(0, proc_close($process), $errors);

        return trim($output);
    }
}
