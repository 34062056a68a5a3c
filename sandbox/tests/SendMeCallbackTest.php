<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use PHPUnit\Framework\Attributes\DataProvider;
use Psr\Http\Message\RequestInterface;

/** The message about a payout, its signature wherever it stands, and the same message again with changes. */
final class SendMeCallbackTest extends SendMeTestCase
{
    private const MEMBERS = [
        'request', 'virtual_account', 'va_name', 'beneficiary_virtual_account', 'beneficiary_account', 'beneficiary_name', 'trx_id', 'trx_date', 'trx_amount', 'trx_desc',
        'trx_status', 'trx_status_date', 'trx_reff', 'trx_no', 'bank_code', 'bank_name', 'bank_response_code', 'bank_response_msg',
    ];

    /** The bytes of the signature, by nothing but PHP's own functions. */
    private static function signature(string $body): string
    {
        $hash = strtoupper(hash('sha256', preg_replace('/[\r\n\t ]/', '', $body)));

        return hash_hmac('sha256', 'appKey-TEST-0001:POST:' . base64_encode(self::PARTNER['client']) . ":$hash", 'appSecret-TEST-0001', true);
    }

    /** The number of a payout about which the shop was told. */
    private function told(): string
    {
        $id = (string) $this->sent()['trx_id'];
        $this->shopAccepts();
        $this->control('POST', "/payouts/$id/status", ['status' => 'succeeded']);

        return $id;
    }

    private function last(): RequestInterface
    {
        return $this->received[array_key_last($this->received)]['request'];
    }

    public function testTheHeaderHasTheSignature(): void
    {
        $this->told();
        $body = (string) $this->last()->getBody();
        self::assertSame(self::MEMBERS, array_keys(json_decode($body, true)));
        self::assertSame([bin2hex(self::signature($body))], $this->last()->getHeader('faspay-signature'));
        foreach (json_decode($body, true) as $name => $value) {
            self::assertIsString($value, $name);
        }
    }

    /** @return iterable<string, array{string, callable(string): string}> */
    public static function encodings(): iterable
    {
        yield 'hex' => ['hex', bin2hex(...)];
        yield 'upper' => ['upper', static fn (string $bytes): string => strtoupper(bin2hex($bytes))];
        yield 'base64' => ['base64', base64_encode(...)];
    }

    /** @param callable(string): string $encode */
    #[DataProvider('encodings')]
    public function testTheSignatureStandsWhereAndAsTheQuirksSay(string $encoding, callable $encode): void
    {
        $this->quirk('sendme_signature_encoding', $encoding);
        $id = $this->told();
        foreach (['header' => [true, false], 'body' => [false, true], 'both' => [true, true], 'none' => [false, false]] as $place => [$inHeader, $inBody]) {
            $this->quirk('sendme_signature_place', $place);
            $this->shopAccepts();
            $this->control('POST', "/payouts/$id/notify");
            $body = (string) $this->last()->getBody();
            $member = json_decode($body, true)['signature'] ?? null;
            // The member is the last one, and what is signed is the body without it.
            $bare = preg_replace('/,"signature":"[^"]*"\}$/', '}', $body);
            $right = $encode(self::signature($bare));
            self::assertSame([$inHeader ? $right : '', $inBody ? $right : null], [$this->last()->getHeaderLine('faspay-signature'), $member === null ? null : (string) $member], $place);
        }
    }

    public function testTheMessageIsSentAgainAsItWasOrChanged(): void
    {
        $id = $this->told();
        $first = (string) $this->last()->getBody();
        $resend = function (array $edits = []): RequestInterface {
            $this->shopAccepts();
            self::assertArrayHasKey('deliveries', $this->control('POST', '/deliveries/1/resend', $edits));

            return $this->last();
        };
        $again = $resend();
        self::assertSame([$first, bin2hex(self::signature($first)), self::CALLBACK_URL], [(string) $again->getBody(), $again->getHeaderLine('faspay-signature'), (string) $again->getUri()]);
        $changed = $resend(['fields' => ['trx_amount' => '1', 'bank_name' => null, 'extra' => 'a b']]);
        $message = json_decode((string) $changed->getBody(), true);
        self::assertSame(['1', false, 'a b'], [$message['trx_amount'], isset($message['bank_name']), $message['extra']]);
        self::assertSame(bin2hex(self::signature((string) $changed->getBody())), $changed->getHeaderLine('faspay-signature'));
        $wrong = $resend(['sign' => 'wrong']);
        self::assertMatchesRegularExpression('/^[0-9a-f]{64}$/D', $wrong->getHeaderLine('faspay-signature'));
        self::assertNotSame(bin2hex(self::signature((string) $wrong->getBody())), $wrong->getHeaderLine('faspay-signature'));
        self::assertFalse($resend(['sign' => 'none'])->hasHeader('faspay-signature'));
        $kept = $resend(['sign' => 'kept', 'fields' => ['trx_status' => '5']]);
        self::assertSame([bin2hex(self::signature($first)), '5'], [$kept->getHeaderLine('faspay-signature'), json_decode((string) $kept->getBody(), true)['trx_status']]);
        self::assertStringContainsString('only debit', $this->control('POST', '/deliveries/1/resend', ['format' => 'xml'])['error']);

        $this->shopAccepts(2);
        $this->control('POST', "/payouts/$id/notify", ['status' => 'failed', 'times' => 2]);
        self::assertSame('4', json_decode((string) $this->last()->getBody(), true)['trx_status']);
        self::assertSame('2', $this->inquire('INV0001')['status'], 'the payout did not change');
    }

    public function testTheStoryTellsEverythingInOrder(): void
    {
        $id = $this->told();
        $this->inquire('INV0001');
        $story = $this->control('GET', "/story/$id");
        self::assertSame(['sendme', 'INV0001', '99999', 2000000, 'Arrived', 'yes', '/payouts?q=INV0001'], array_map(static fn (string $name): mixed => $story[$name], ['product', 'order', 'merchant', 'cents', 'state', 'told', 'page']));
        $kinds = array_map(static fn (array $event): string => $event['kind'] . ' ' . ($event['text'] ?? parse_url($event['target'], PHP_URL_PATH)), $story['events']);
        self::assertSame([
            'merchant /account/api/transfer', 'state On the way', 'state Arrived', 'delivery /sendme/callback', 'merchant /account/api/inquiry_status/' . self::ACCOUNT . '/INV0001',
        ], $kinds);
        $page = $this->send('GET', "/story/$id")->getContent();
        self::assertStringContainsString('The signature is right:', $page);
        self::assertStringContainsString('The bank may still send the money back.', $page);
        self::assertStringNotContainsString('Secret-TEST', $page);
        self::assertSame(404, $this->send('GET', '/story/1')->getStatusCode());
    }

    public function testTheInspectorShowsRefusalsWithTheirReason(): void
    {
        self::assertRefused('Transaction not found', $this->inquire('INV0002'));
        $events = $this->control('GET', '/events?order=INV0002')['events'];
        self::assertSame(['sendme', 'refused', '99 Transaction not found'], [$events[0]['product'], $events[0]['outcome'], $events[0]['reason']]);
        self::assertSame([], $this->control('GET', '/requests?kind=unknown')['requests']);
        self::assertSame('99999', $this->control('GET', '/requests?merchant_id=99999')['requests'][0]['merchant_id']);
    }
}
