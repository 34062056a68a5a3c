<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Request as HttpRequest;
use GuzzleHttp\Psr7\Response as HttpResponse;
use Symfony\Component\HttpFoundation\Response;

/** What the payer's browser sees. */
final class SnapPagesTest extends SnapTestCase
{
    private function open(string $url): string
    {
        $page = $this->send('GET', substr($url, strlen('http://127.0.0.1:8765')));
        self::assertSame(200, $page->getStatusCode());

        return $page->getContent();
    }

    private static function token(string $page): string
    {
        self::assertSame(1, preg_match('/name="token" value="([0-9a-f]{32})"/', $page, $found), $page);

        return $found[1];
    }

    private function press(string $url, string $decision): Response
    {
        parse_str((string) parse_url($url, PHP_URL_QUERY), $query);

        return $this->send(
            'POST', '/snap/decide',
            form: ['trx_id' => $query['trx_id'], 'token' => self::token($this->open($url)), 'decision' => $decision],
        );
    }

    public function testADirectDebitComesBackToTheShop(): void
    {
        $debit = $this->createDebit();
        $this->answers(200, '2005600');
        $back = $this->press($debit['webRedirectUrl'], 'pay');
        self::assertSame(303, $back->getStatusCode());
        [$url, $query] = explode('?', $back->headers->get('Location'));
        parse_str($query, $fields);
        self::assertSame(self::RETURN_URL, $url);
        self::assertSame([
            'bank_user_name' => 'FaspayTest', 'bill_no' => 'DD-1001', 'bill_ref' => '', 'bill_total' => '60000',
            'merchant' => 'Sample Store', 'merchant_id' => '99999',
            'payment_date' => self::now()->format('Y-m-d H:i:s'), 'payment_reff' => '158745490000000001',
            'signature' => self::sign('DD-1001', '2'), 'status' => '2',
            'trx_id' => $debit['referenceNo'],
        ], $fields);
        self::assertSame('00', json_decode((string) $this->lastReceived()->getBody(), true)['latestTransactionStatus']);
    }

    public function testEachDecision(): void
    {
        foreach ([
            'pay' => ['00', '2'], 'fail' => ['06', '3'], 'cancel' => ['05', '8'], 'expire' => ['07', '7'],
        ] as $decision => [$status, $legacy]) {
            $this->answers(200, '2005600');
            $debit = $this->createDebit(['partnerReferenceNo' => "DD-$decision"]);
            self::assertStringContainsString(
                "&status=$legacy&", $this->press($debit['webRedirectUrl'], $decision)->headers->get('Location'),
            );
            self::assertSame(
                $status,
                $this->control(
                    'GET', "/snap-transactions?reference_no={$debit['referenceNo']}",
                )['transactions'][0]['status'],
            );
        }
    }

    public function testAPageThatWasOpenedIsPending(): void
    {
        $url = $this->generateQr()['additionalInfo']['qrImageUrl'];
        $page = $this->open($url);
        self::assertStringContainsString('Rp 1.000<', $page);
        self::assertSame('03', $this->control('GET', '/snap-transactions')['transactions'][0]['status']);
        // Two tabs are one decision.
        self::assertSame(self::token($page), self::token($this->open($url)));
        $this->answers(200, '2005200');
        $done = $this->press($url, 'pay');
        self::assertSame(200, $done->getStatusCode());
        self::assertStringContainsString('nothing leads back', $done->getContent());
        self::assertSame(
            409,
            $this->send(
                'POST', '/snap/decide',
                form: ['trx_id' => '9999971150000001', 'token' => self::token($page), 'decision' => 'cancel'],
            )->getStatusCode(),
        );
        self::assertStringContainsString('The result of this payment is final.', $this->open($url));
    }

    public function testThePageShowsAnAccountsNumber(): void
    {
        $va = $this->createVa(['trxId' => '<script>1</script>', 'totalAmount' => ['value' => '10000.50']]);
        $page = $this->open($va['additionalInfo']['redirectUrl']);
        self::assertStringContainsString('<code class="number" id="number">8504994000000001</code>', $page);
        self::assertStringContainsString('Rp 10.000,50<', $page);
        self::assertStringContainsString('&lt;script&gt;1&lt;/script&gt;', $page);
        self::assertStringContainsString('&lt;script&gt;', $this->send('GET', '/snap')->getContent());
    }

    public function testThePageWantsTheRightSignature(): void
    {
        $url = substr($this->createDebit()['webRedirectUrl'], strlen('http://127.0.0.1:8765'));
        self::assertSame(
            403, $this->send('GET', str_replace(self::sign('DD-1001'), self::sign('DD-1002'), $url))->getStatusCode(),
        );
        self::assertSame(
            403, $this->send('GET', str_replace('bill_no=DD-1001', 'bill_no=DD-1002', $url))->getStatusCode(),
        );
        self::assertSame(
            403, $this->send('GET', str_replace('merchant_id=99999', 'merchant_id=98765', $url))->getStatusCode(),
        );
        self::assertSame(
            404,
            $this->send(
                'GET', str_replace('trx_id=9999981250000001', 'trx_id=9999981250000002', $url),
            )->getStatusCode(),
        );
        // Payments of the older protocol have theirs.
        self::assertSame(
            200,
            $this->send(
                'GET', substr($this->create()['redirect_url'], strlen('http://127.0.0.1:8765')),
            )->getStatusCode(),
        );
    }

    public function testAnAccountIsPaidAtTheMachine(): void
    {
        self::assertStringContainsString('action="/snap/inquiry"', $this->send('GET', '/snap')->getContent());
        $code = ['responseCode' => '2002400', 'responseMessage' => 'Success'];
        $this->merchant->append(fn (HttpRequest $request): HttpResponse => new HttpResponse(200, [], json_encode($code + ['virtualAccountData' => [
            'virtualAccountName' => 'Johnny <Suh>', 'totalAmount' => ['value' => '10000.00', 'currency' => 'IDR'],
        ] + json_decode((string) $request->getBody(), true)])));
        $form = ['merchant_id' => '99999', 'number' => '850499 9027481262', 'prefix_length' => '6', 'channel' => '402'];
        $page = $this->send('POST', '/snap/inquiry', form: $form);
        self::assertSame(200, $page->getStatusCode(), $page->getContent());
        self::assertStringContainsString('Johnny &lt;Suh&gt;', $page->getContent());
        // What is wrong with the answer is said.
        self::assertStringContainsString('virtualAccountData.virtualAccountEmail is missing', $page->getContent());
        $pay = ['trx_id' => '9999940250000001', 'token' => self::token($page->getContent()), 'amount' => '10000.00'];
        self::assertSame(400, $this->send('POST', '/snap/pay', form: ['amount' => '10rb'] + $pay)->getStatusCode());
        $this->answers(200, '2002500');
        self::assertStringContainsString('accepted', $this->send('POST', '/snap/pay', form: $pay)->getContent());
        self::assertSame(409, $this->send('POST', '/snap/pay', form: $pay)->getStatusCode());
        self::assertSame('00', $this->control('GET', '/snap-transactions')['transactions'][0]['status']);
        $this->answers(404, '4042412');
        $refused = $this->send('POST', '/snap/inquiry', form: $form);
        self::assertSame(502, $refused->getStatusCode());
        self::assertStringContainsString('refused with 4042412', $refused->getContent());
        foreach ([
            ['merchant_id' => '1'], ['number' => 'x'], ['number' => ''], ['prefix_length' => '9'], ['channel' => ''],
        ] as $wrong) {
            self::assertSame(400, $this->send('POST', '/snap/inquiry', form: $wrong + $form)->getStatusCode());
        }
    }

    public function testOvoAsksThePhone(): void
    {
        $url = $this->createDebit()['webRedirectUrl'];
        self::assertStringContainsString('value="push">Send to the phone<', $this->open($url));
        $pushed = $this->press($url, 'push');
        self::assertSame([303, substr($url, strlen('http://127.0.0.1:8765'))], [$pushed->getStatusCode(), $pushed->headers->get('Location')]);
        self::assertSame('02', $this->control('GET', '/snap-transactions')['transactions'][0]['status']);
        self::assertSame([], $this->received);
        self::assertStringContainsString('The request is on the phone.', $this->open($url));
        $this->answers(200, '2005600');
        self::assertStringContainsString('&status=2&', $this->press($url, 'pay')->headers->get('Location'));
    }

    public function testAWrongPinIsSaidOnThePage(): void
    {
        $debit = $this->createDebit(['additionalInfo' => ['channelCode' => '819']]);
        $token = self::token($this->open($debit['webRedirectUrl']));
        $form = ['trx_id' => $debit['referenceNo'], 'token' => $token, 'decision' => 'pay', 'PHONE' => '0817345545'];
        $page = $this->send('POST', '/snap/decide', form: ['PIN' => '1'] + $form);
        self::assertSame(422, $page->getStatusCode());
        self::assertStringContainsString('This does not match the test account.', $page->getContent());
        self::assertSame($token, self::token($page->getContent()));
        $this->answers(200, '2005600');
        self::assertSame(303, $this->send('POST', '/snap/decide', form: ['PIN' => '123321'] + $form)->getStatusCode());
    }

    public function testAQrCodeIsDrawn(): void
    {
        $qr = $this->generateQr();
        $page = $this->open($qr['additionalInfo']['qrImageUrl']);
        self::assertStringContainsString('<svg', $page);
        self::assertStringContainsString(">{$qr['qrContent']}</textarea>", $page);
        $image = $this->send('GET', substr($qr['qrUrl'], strlen('http://127.0.0.1:8765')));
        self::assertSame('image/png', $image->headers->get('Content-Type'));
    }

    public function testWhatIsNoDecision(): void
    {
        $reference = $this->createDebit()['referenceNo'];
        self::assertSame(
            404,
            $this->send('POST', '/snap/decide', form: ['trx_id' => $reference, 'decision' => 'x'])->getStatusCode(),
        );
        self::assertSame(
            404, $this->send('POST', '/snap/decide', form: ['trx_id' => '1', 'decision' => 'pay'])->getStatusCode(),
        );
        self::assertSame(
            409,
            $this->send('POST', '/snap/decide', form: ['trx_id' => $reference, 'decision' => 'pay'])->getStatusCode(),
        );
    }

    public function testTheStoryOfAPayment(): void
    {
        $path = '/v1.0/qr/qr-mpm-generate';
        $body = json_encode(self::qrBill());
        $wrong = $this->headers('POST', $path, "$body ");
        $this->request('POST', $path, $body, $wrong);
        $referenceNo = $this->generateQr()['referenceNo'];
        $this->answers(404, '4045201');
        $this->answers(200, '2005200');
        $this->become($referenceNo, '00');
        $story = $this->control('GET', "/story/$referenceNo");
        $kinds = array_map(
            static fn (array $event): string => $event['kind'] . ' ' . ($event['text'] ?? $event['outcome']), $story['events'],
        );
        self::assertSame(
            [
                'merchant refused', 'merchant fine', 'state Waiting for the payment', 'state Paid', 'delivery failed', 'delivery fine',
            ],
            $kinds,
        );
        self::assertSame(['snap', 'QR-1001', 'yes', 100000], [
            $story['product'], $story['order'], $story['told'], $story['cents'],
        ]);
        self::assertSame('wrong', $story['events'][0]['signature']);
        self::assertNotNull($story['events'][0]['explanation']);
        self::assertSame('right', $story['events'][1]['signature']);
        $page = $this->send('GET', "/story/$referenceNo")->getContent();
        self::assertStringContainsString('action="/deliveries/snap_call-2"', $page);
        self::assertStringContainsString('refused with 4045201', $page);
    }
}
