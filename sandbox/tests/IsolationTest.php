<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use Symfony\Component\HttpFoundation\Request;

/** Each test may have a merchant of its own: with its own clock, quirks, addresses and log, and nobody else's. */
final class IsolationTest extends SandboxTestCase
{
    private const HOOK = 'https://one.example/hook';

    protected function setUp(): void
    {
        parent::setUp();
        foreach (['99999', '98765'] as $id) {
            $this->control('PUT', "/merchants/$id", ['notifyUrl' => null]);
        }
    }

    private function add(array $fields = []): string
    {
        $response = $this->send('POST', '/_sandbox/merchants', json_encode((object) $fields));
        self::assertSame(201, $response->getStatusCode(), $response->getContent());

        return json_decode($response->getContent(), true)['id'];
    }

    /** @return array<string, mixed> the answer to a bill of this merchant */
    private function answerTo(string $id, array $changes = []): array
    {
        $bill = $changes + ['merchant_id' => $id, 'bill_no' => 'INV-1001'];

        return $this->post('/cvr/300011/10', self::bill($bill + ['signature' => sha1(md5("bot{$id}p@ssw0rd{$bill['bill_no']}"))]));
    }

    private function created(string $id, array $changes = []): string
    {
        $answer = $this->answerTo($id, $changes);
        self::assertSame('00', $answer['response_code'] ?? null, json_encode($answer));

        return $answer['trx_id'];
    }

    private function statusOf(string $id, string $trxId): string
    {
        return $this->control('GET', "/transactions?merchant_id=$id&trx_id=$trxId")['transactions'][0]['status'];
    }

    public function testAMerchantIsAddedForAllProducts(): void
    {
        $response = $this->send('POST', '/_sandbox/merchants', json_encode(['name' => 'Kedai', 'notifyUrl' => self::HOOK, 'tokenType' => 'static']));
        self::assertSame([201, [
            'id' => '70001', 'billingNotifyUrl' => null, 'userId' => 'bot70001', 'name' => 'Kedai', 'notifyUrl' => self::HOOK, 'returnUrl' => null, 'recurringNotifyUrl' => null,
            'snapUrl' => null, 'format' => 'json', 'snapPublicKey' => null, 'partners' => \Faspay\Sandbox\Settings::SAMPLE_PARTNERS, 'cardNotifyUrl' => null,
            'tokenType' => 'static', 'password' => 'p@ssw0rd', 'cardPassword' => 'abcde', 'virtualAccount' => '9920070001',
            'sendMe' => \Faspay\Sandbox\SendMe\Credentials::sample('70001')->all(),
        ]], [$response->getStatusCode(), self::sorted(json_decode($response->getContent(), true))]);
        self::assertSame('70002', $this->add());
        self::assertSame(['99999', '98765', 'tokofaspay', 'sophia_store', '70001', '70002'], array_column($this->control('GET', '/merchants')['merchants'], 'id'));
        $read = $this->control('GET', '/merchants/70001');
        self::assertSame(['Kedai', self::HOOK, false], [$read['name'], $read['notifyUrl'], isset($read['password'])]);

        self::assertStringStartsWith('70001819', $this->created('70001'));
        $form = ['PAYMENT_METHOD' => '1', 'TRANSACTIONTYPE' => '4', 'MERCHANTID' => '70001', 'MERCHANT_TRANID' => 'o-1', 'AMOUNT' => '1.00', 'TRANSACTIONID' => '1', 'RESPONSE_TYPE' => '3'];
        $signature = strtoupper(sha1('##70001##ABCDE##O-1##1.00##1##'));
        self::assertStringContainsString('ERR_CODE=5533', $this->send('POST', '/payment/api', form: $form + ['SIGNATURE' => $signature])->getContent());
    }

    private static function sorted(array $merchant): array
    {
        $order = ['id', 'userId', 'name', 'notifyUrl', 'returnUrl', 'recurringNotifyUrl', 'snapUrl', 'format', 'snapPublicKey', 'partners', 'cardNotifyUrl', 'tokenType', 'password', 'cardPassword', 'virtualAccount', 'sendMe'];
        uksort($merchant, static fn (string $a, string $b): int => array_search($a, $order, true) <=> array_search($b, $order, true));

        return $merchant;
    }

    public function testAnIdIsChosenOnceAndAPasswordOfARealMerchantIsNoneOfTheSandboxes(): void
    {
        self::assertSame('12345', $this->add(['id' => '12345', 'password' => 'p@ssw0rd']));
        foreach ([['id' => '12345'], ['id' => '99999']] as $taken) {
            self::assertSame(409, $this->send('POST', '/_sandbox/merchants', json_encode($taken))->getStatusCode());
        }
        foreach (['password' => 'secret', 'cardPassword' => 'secret', 'id' => 'abc', 'notifyUrl' => 'nowhere', 'format' => 'yaml', 'name' => '', 'userId' => 'me'] as $field => $value) {
            $response = $this->send('POST', '/_sandbox/merchants', json_encode([$field => $value]));
            self::assertSame([400, $field], [$response->getStatusCode(), json_decode($response->getContent(), true)['field']]);
        }
        self::assertCount(5, $this->control('GET', '/merchants')['merchants']);
    }

    public function testAMerchantHasAClockOfItsOwn(): void
    {
        [$one, $other] = [$this->add(['notifyUrl' => self::HOOK]), $this->add()];
        [$mine, $theirs, $everybodys] = [$this->created($one), $this->created($other), $this->created('99999')];
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
        $later = self::now('+2 days')->format('Y-m-d H:i:s');
        self::assertSame($later, $this->control('POST', "/time?merchant_id=$one", ['advance' => 2 * 86400])['now']);
        self::assertSame($later, $this->control('GET', "/health?merchant_id=$one")['now']);
        self::assertSame(self::now()->format('Y-m-d H:i:s'), $this->control('GET', '/health')['now']);
        self::assertSame(['7', '0', '0'], [$this->statusOf($one, $mine), $this->statusOf($other, $theirs), $this->statusOf('99999', $everybodys)]);
        self::assertStringContainsString('"payment_date":"' . $later, (string) $this->received[0]['request']->getBody());

        // A time for all leaves those alone that have their own.
        $fresh = $this->created($one, ['bill_no' => 'INV-1002', 'bill_expired' => self::now('+5 days')->format('Y-m-d H:i:s')]);
        $this->control('POST', '/time', ['advance' => 10 * 86400]);
        self::assertSame(['0', '7', '7'], [$this->statusOf($one, $fresh), $this->statusOf($other, $theirs), $this->statusOf('99999', $everybodys)]);
    }

    public function testOfAMerchantWhoseClockIsBehindNothingExpiresEarly(): void
    {
        $one = $this->add();
        $this->control('POST', "/time?merchant_id=$one", ['now' => self::now('-1 year')->format('Y-m-d H:i:s')]);
        $trxId = $this->created($one, ['bill_date' => self::now('-1 year')->format('Y-m-d H:i:s'), 'bill_expired' => self::now('-1 year +1 day')->format('Y-m-d H:i:s')]);
        $this->send('GET', '/payments');
        self::assertSame('0', $this->statusOf($one, $trxId));
        $this->control('POST', "/time?merchant_id=$one", ['now' => self::now()->format('Y-m-d H:i:s')]);
        self::assertSame('7', $this->statusOf($one, $trxId));
    }

    public function testAMerchantHasQuirksOfItsOwn(): void
    {
        [$one, $other] = [$this->add(), $this->add()];
        $this->control('PUT', "/quirks?merchant_id=$one", ['html_error' => 1, 'language' => 'en']);
        $this->control('PUT', '/quirks', ['items_shape' => 'echo', 'language' => 'id']);
        self::assertSame(['echo', 'en', 1], [...array_map(fn (string $name): mixed => $this->control('GET', "/quirks?merchant_id=$one")[$name], ['items_shape', 'language', 'html_error'])]);
        self::assertSame('Sukses', $this->answerTo($other)['response_desc']);
        self::assertSame(500, $this->send('POST', '/cvr/300011/10', json_encode(self::bill(['merchant_id' => $one])))->getStatusCode());
        self::assertSame('Success', $this->answerTo($one)['response_desc']);
        self::assertSame([0, 0], [$this->control('GET', "/quirks?merchant_id=$one")['html_error'], $this->control('GET', '/quirks')['html_error']]);

        // What all have is used up by whoever comes first.
        $this->control('PUT', '/quirks', ['errors_list' => 1]);
        self::assertSame(['the service is not available'], $this->answerTo($other)['errors']);
        self::assertSame(0, $this->control('GET', '/quirks')['errors_list']);
        self::assertSame('Success', $this->answerTo($one, ['bill_no' => 'INV-1002'])['response_desc']);
    }

    public function testAMerchantHasALogOfItsOwn(): void
    {
        [$one, $other] = [$this->add(['notifyUrl' => self::HOOK]), $this->add(['notifyUrl' => 'https://two.example/hook'])];
        $this->merchant->append(...array_fill(0, 2, new HttpResponse(200, [], '{"response_code":"00"}')));
        foreach ([$one, $other] as $id) {
            $trxId = $this->created($id);
            self::assertSame('2', $this->control('POST', "/transactions/$trxId/status", ['status' => '2'])['status']);
            $this->send('POST', '/cvr/300011/99', json_encode(['merchant_id' => $id]));
        }
        self::assertSame([self::HOOK], array_column($this->control('GET', "/deliveries?merchant_id=$one")['deliveries'], 'url'));
        self::assertSame([$one], array_column($this->control('GET', "/requests?merchant_id=$one")['requests'], 'merchant_id'));
        self::assertSame(['/cvr/300011/99'], array_column($this->control('GET', "/requests?kind=unknown&merchant_id=$other")['requests'], 'path'));
        self::assertCount(2, $this->control('GET', '/requests')['requests']);
        $this->send('DELETE', "/_sandbox/requests?merchant_id=$one");
        self::assertSame([[], 1], [$this->control('GET', "/requests?merchant_id=$one")['requests'], count($this->control('GET', '/requests')['requests'])]);
    }

    public function testAResetOfOneLeavesTheOthers(): void
    {
        [$one, $other] = [$this->add(['notifyUrl' => self::HOOK]), $this->add()];
        $this->created($one);
        $theirs = $this->created($other);
        $this->control('PUT', "/merchants/$one", ['format' => 'xml']);
        $this->control('PUT', "/quirks?merchant_id=$one", ['delay_ms' => 1]);
        $this->control('POST', "/time?merchant_id=$one", ['advance' => 60]);
        $this->control('POST', "/reset?merchant_id=$one", []);
        self::assertSame([], $this->control('GET', "/transactions?merchant_id=$one")['transactions']);
        self::assertSame([], $this->control('GET', "/requests?merchant_id=$one")['requests']);
        $kept = $this->control('GET', "/merchants/$one");
        self::assertSame(['json', self::HOOK, 0], [$kept['format'], $kept['notifyUrl'], $this->control('GET', "/quirks?merchant_id=$one")['delay_ms']]);
        self::assertSame(self::now()->format('Y-m-d H:i:s'), $this->control('GET', "/health?merchant_id=$one")['now']);
        self::assertSame('0', $this->statusOf($other, $theirs));

        self::assertSame(['removed' => $one], $this->control('DELETE', "/merchants/$one"));
        self::assertSame(404, $this->send('GET', "/_sandbox/merchants/$one")->getStatusCode());
        self::assertSame('03', $this->answerTo($one)['response_error']['response_code']);
        self::assertSame(409, $this->send('DELETE', '/_sandbox/merchants/99999')->getStatusCode());
        $this->control('POST', '/reset');
        self::assertCount(4, $this->control('GET', '/merchants')['merchants']);
    }

    public function testAMisspeltMerchantMovesNobodysClock(): void
    {
        $before = $this->control('GET', '/health');
        foreach (['/time?merchant_id=none' => [404, null], '/time?merchent_id=99999' => [400, 'merchent_id'], '/reset?merchant_id[]=99999' => [404, null]] as $path => $expected) {
            $response = $this->send('POST', "/_sandbox$path", '{}');
            self::assertSame($expected, [$response->getStatusCode(), json_decode($response->getContent(), true)['field'] ?? null], $path);
        }
        self::assertSame(400, $this->send('GET', '/_sandbox/transactions?bill=INV-1001')->getStatusCode());
        self::assertSame($before, $this->control('GET', '/health'));
    }

    public function testTheClockGoesOnFromWhereItIsSet(): void
    {
        self::assertSame('stopped', $this->control('GET', '/health')['clock']);
        $answer = $this->control('POST', '/time', ['set' => '2031-05-06 07:08:09']);
        self::assertSame('moved', $answer['clock']);
        self::assertStringStartsWith('2031-05-06 07:', $answer['now']);
        self::assertSame('real', $this->control('POST', '/time', ['set' => null])['clock']);
        foreach ([['set' => 'tomorrow'], ['set' => '2031-05-06 07:08:09', 'now' => '2031-05-06 07:08:09']] as $wrong) {
            $response = $this->send('POST', '/_sandbox/time', json_encode($wrong));
            self::assertSame([400, 'set'], [$response->getStatusCode(), json_decode($response->getContent(), true)['field']]);
        }
    }

    public function testListsArePaged(): void
    {
        foreach (range(1, 5) as $number) {
            $this->created('99999', ['bill_no' => "INV-$number"]);
        }
        $numbers = static fn (array $page): array => array_column($page['transactions'], 'bill_no');
        $first = $this->control('GET', '/transactions?after=0&limit=2');
        self::assertSame(['INV-1', 'INV-2'], $numbers($first));
        $second = $this->control('GET', "/transactions?limit=2&after={$first['next']}");
        self::assertSame(['INV-3', 'INV-4'], $numbers($second));
        $last = $this->control('GET', "/transactions?limit=2&after={$second['next']}");
        self::assertSame([['INV-5'], false], [$numbers($last), isset($last['next'])]);
        self::assertSame(['INV-4', 'INV-5'], $numbers($this->control('GET', '/transactions?limit=2')));
        foreach (['/transactions', '/card-transactions', '/members', '/deliveries', '/snap-transactions', '/snap-calls'] as $list) {
            self::assertSame(200, $this->send('GET', "/_sandbox$list?after=0&limit=1&merchant_id=99999")->getStatusCode(), $list);
            self::assertSame(400, $this->send('GET', "/_sandbox$list?limit=0")->getStatusCode(), $list);
        }
    }

    public function testPaymentsByCardAndUnderSnapFollowTheirMerchant(): void
    {
        $one = $this->add(['cardNotifyUrl' => self::HOOK]);
        $this->merchant->append(new HttpResponse(200, [], 'thanks'));
        $this->control('POST', "/time?merchant_id=$one", ['advance' => 86400]);
        $card = [
            'PAYMENT_METHOD' => '1', 'TRANSACTIONTYPE' => '1', 'MERCHANTID' => $one, 'MERCHANT_TRANID' => 'order-1', 'CURRENCYCODE' => 'IDR', 'AMOUNT' => '10000.00', 'CUSTNAME' => 'Sari',
            'CUSTEMAIL' => 'sari@example.com', 'DESCRIPTION' => 'Test', 'RESPONSE_TYPE' => '3', 'RETURN_URL' => self::RETURN_URL, 'CARDNO' => '4440000009900010', 'CARDNAME' => 'Sari',
            'CARDTYPE' => 'V', 'EXPIRYMONTH' => '01', 'EXPIRYYEAR' => '2099', 'CARDCVC' => '100', 'SHOPPER_IP' => '10.0.0.1',
            'SIGNATURE' => strtoupper(sha1("##$one##ABCDE##ORDER-1##10000.00##0##")),
        ];
        self::assertStringContainsString('TXN_STATUS=S', $this->send('POST', '/payment', form: $card)->getContent());
        [$told] = $this->control('GET', "/deliveries?merchant_id=$one")['deliveries'];
        self::assertSame([self::HOOK, self::now('+1 day')->format('Y-m-d H:i:s')], [$told['url'], $told['at']]);
        self::assertSame([[], 1], [$this->control('GET', '/card-transactions?merchant_id=tokofaspay')['transactions'], count($this->control('GET', "/card-transactions?merchant_id=$one")['transactions'])]);

        $this->control('PUT', "/quirks?merchant_id=$one", ['snap_refuse_with' => '50400']);
        $snap = function (string $partner): int {
            $request = Request::create('http://127.0.0.1:8765/v1.0/transfer-va/create-va', 'POST', content: '{}');
            $request->headers->set('X-PARTNER-ID', $partner);

            return $this->sandbox->handle($request)->getStatusCode();
        };
        self::assertNotSame(504, $snap('99999'));
        self::assertSame([504, false], [$snap($one), $snap($one) === 504]);
    }

    public function testWhatIsAskedOfOneMerchantDoesNothingToAnothers(): void
    {
        [$mine, $other] = [$this->add(['notifyUrl' => self::HOOK]), $this->add(['notifyUrl' => self::HOOK])];
        $trxId = $this->created($other, ['payment_channel' => '402']);
        $this->merchant->append(new HttpResponse(200, [], '{"response_code":"00"}'));
        foreach ([["/transactions/$trxId/status", '{"status":"2"}'], ["/transactions/$trxId/notify", ''], ['/pay', json_encode(['number' => $trxId])]] as [$path, $body]) {
            self::assertSame(404, $this->send('POST', "/_sandbox$path?merchant_id=$mine", $body)->getStatusCode(), $path);
        }
        self::assertSame([[], '0'], [$this->received, $this->statusOf($other, $trxId)]);
        self::assertSame('2', $this->control('POST', "/transactions/$trxId/status?merchant_id=$other", ['status' => '2'])['status']);
        self::assertSame(404, $this->send('POST', "/_sandbox/deliveries/1/resend?merchant_id=$mine", '')->getStatusCode());
        self::assertSame(404, $this->send('GET', "/_sandbox/story/$trxId?merchant_id=$mine")->getStatusCode());
        self::assertSame(404, $this->send('POST', "/_sandbox/explain?merchant_id=$mine", '{"request": 1}')->getStatusCode());
        self::assertSame($trxId, $this->control('GET', "/story/$trxId?merchant_id=$other")['number']);
        self::assertCount(1, $this->received);
    }

    public function testOneNumberOfTwoMerchantsIsPaidForTheOneThatIsAsked(): void
    {
        [$first, $second] = [$this->add(), $this->add()];
        $bill = ['payment_channel' => '801', 'bill_no' => '8808123456789012'];
        [$mine, $other] = [$this->created($first, $bill), $this->created($second, $bill)];
        self::assertSame($mine, $this->control('POST', "/pay?merchant_id=$first", ['number' => $bill['bill_no']])['reference']);
        self::assertSame($other, $this->control('POST', "/pay?merchant_id=$second", ['number' => $bill['bill_no']])['reference']);
    }
}
