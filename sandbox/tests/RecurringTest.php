<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\RecurringSchedule;
use Faspay\Sandbox\Settings;
use Faspay\Sandbox\Signature;
use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;
use Symfony\Component\HttpFoundation\Response;

final class RecurringTest extends SandboxTestCase
{
    private const RECURRING_URL = 'https://shop.example/recurring';
    private const CARD = ['CARDNO' => '4440000009900010', 'CARDNAME' => 'faspay', 'CARDTYPE' => 'V', 'EXPIRYMONTH' => '01', 'EXPIRYYEAR' => '2099', 'CARDCVC' => '100'];
    private const DECLINED = ['CARDNO' => '4440000009900119'] + self::CARD;
    private const MASTERCARD = ['CARDNO' => '5123450000000008', 'CARDTYPE' => 'M'] + self::CARD;
    private const DAY = 86400;

    private static function day(string $change = '+0 days'): string
    {
        return self::now($change)->format('Y-m-d');
    }

    /** @return array<string, string> a registration that is accepted */
    private static function form(array $changes = []): array
    {
        static $order = 0;
        $form = $changes + [
            'LANG' => '', 'MERCHANTID' => 'tokofaspay', 'PAYMENT_METHOD' => '3', 'MERCHANT_TRANID' => 'REC-' . ++$order, 'TXN_PASSWORD' => 'abcde',
            'CURRENCYCODE' => 'IDR', 'AMOUNT' => '5000.00', 'CUSTNAME' => 'John Doe', 'CUSTEMAIL' => 'john@example.com', 'DESCRIPTION' => 'Subscription',
            'RETURN_URL' => self::RETURN_URL, 'merchant_id' => '99999', 'member_id' => 'M-1', 'member_name' => 'John Doe', 'member_email' => 'john@example.com',
            'member_email_notif' => 't', 'process_date' => '20,21', 'recurring_type' => '1', 'recurring_amount' => '5000.00', 'recurring_start_date' => self::day(),
            'recurring_end_date' => self::day('+2 years'), 'recurring_period' => 'M', 'recurring_period_at' => '1', 'recurring_accumulate' => 't',
            'recurring_accumulate_at' => '0', 'recurring_status' => 't', 'card_expire_notif' => '1',
        ];

        return $form + [
            'SIGNATURE' => strtoupper(sha1('##TOKOFASPAY##ABCDE##' . strtoupper($form['MERCHANT_TRANID']) . "##{$form['AMOUNT']}##0##")),
            'recurring_signature' => self::sign($form['member_id']),
        ];
    }

    /** @return array<string, string> the hidden fields of a page */
    private static function hidden(Response $page): array
    {
        self::assertSame(200, $page->getStatusCode(), $page->getContent());
        preg_match_all('/<input type="hidden" name="([^"]*)" value="([^"]*)">/', $page->getContent(), $matches);

        return array_combine($matches[1], array_map(html_entity_decode(...), $matches[2]));
    }

    private function open(array $changes = []): Response
    {
        return $this->send('POST', '/recurring', form: self::form($changes));
    }

    /** @return array<string, string> what the shop's page gets */
    private function register(array $changes = [], array $card = self::CARD, string $decision = 'pay'): array
    {
        return self::hidden($this->send('POST', '/payment/card', form: self::hidden($this->open($changes)) + ['decision' => $decision] + $card));
    }

    /** @return list<array<string, mixed>> */
    private function members(): array
    {
        return $this->control('GET', '/members')['members'];
    }

    private function listen(int $times = 50): void
    {
        $this->control('PUT', '/merchants/99999', ['recurringNotifyUrl' => self::RECURRING_URL]);
        $this->merchant->append(...array_fill(0, $times, new HttpResponse(200, [], 'thanks')));
    }

    /** @return list<array<string, mixed>> */
    private function heard(): array
    {
        return array_map(static fn (array $exchange): array => json_decode((string) $exchange['request']->getBody(), true, flags: JSON_THROW_ON_ERROR), $this->received);
    }

    /** @return array<string, mixed> */
    private static function message(array $changes = []): array
    {
        $message = $changes + [
            'request' => 'Update Member', 'merchant_id' => '99999', 'merchant' => 'Sample Store', 'member_id' => 'M-1', 'member_name' => 'John Doe',
            'member_email' => 'john@example.com', 'member_email_notif' => '1', 'process_date' => '20,21', 'recurring_amount' => '5000.00',
            'recurring_start_date' => self::day(), 'recurring_end_date' => self::day('+2 years'), 'recurring_period' => 'M', 'recurring_period_at' => '1',
            'recurring_accumulate_at' => '0', 'recurring_status' => '1', 'card_expire_notif' => '1',
        ];

        return $message + ['signature' => self::sign((string) $message['member_id'])];
    }

    public function testTheShopperSeesWhatIsAgreed(): void
    {
        $page = $this->open(['recurring_amount' => '150000.00', 'recurring_period_at' => '3'])->getContent();
        foreach (['<dd>M-1, John Doe</dd>', 'Rp 150.000 every 3 months, on day 20, 21', self::day() . ', ' . self::day('+2 years'), 'By paying you agree that the shop charges this card again.'] as $text) {
            self::assertStringContainsString($text, $page);
        }
        self::assertStringContainsString('Rp 5.000 every 2 years, on day 20, 21', $this->open(['recurring_period' => 'Y', 'recurring_period_at' => '2'])->getContent());
        self::assertStringContainsString('Rp 5.000 every 7 days<', $this->open(['recurring_period' => 'D', 'recurring_period_at' => '7'])->getContent());
        self::assertStringContainsString('Rp 5.000 every month, on day 20, 21', $this->open()->getContent());
        $this->register();
        self::assertStringContainsString('This card replaces the previous one.', $this->open(['recurring_type' => '2'])->getContent());
    }

    public function testPublishedSignatures(): void
    {
        self::assertSame('aa076e1155ca941b865d4176ee005c24b08c3e0e', Signature::of('bot', '98765', 'p@ssw0rd', '5C4B9A99-4C54-4577-9B90-6453EC972526', '2'));
        self::assertSame('e13ab5c8065db04333962650aa5103c5ef48cbc7', Signature::of('bot98765', 'p@ssw0rd', '2019041000004'));
    }

    public function testRegistration(): void
    {
        $page = $this->open(['recurring_period_at' => '', 'recurring_perriod_at' => '1']);
        self::assertStringContainsString('Toko Faspay', $page->getContent());
        self::assertSame([], $this->members());
        $return = $this->send('POST', '/payment/card', form: self::hidden($page) + ['decision' => 'pay'] + self::CARD);
        self::assertStringContainsString('action="' . self::RETURN_URL . '"', $return->getContent());
        self::assertStringContainsString('.submit()', $return->getContent());
        $fields = self::hidden($return);
        self::assertSame(['3', 'S', '0', '5000.00'], [$fields['PAYMENT_METHOD'], $fields['TXN_STATUS'], $fields['ERR_CODE'], $fields['AMOUNT']]);
        self::assertSame(strtoupper(sha1("##TOKOFASPAY##ABCDE##{$fields['MERCHANT_TRANID']}##5000.00##S##")), $fields['SIGNATURE']);
        self::assertEquals([
            'recurring_type' => '1', 'member_id' => 'M-1', 'member_name' => 'John Doe', 'member_email' => 'john@example.com', 'member_email_notif' => '1',
            'process_date' => '20,21', 'reccuring_amount' => '5000.00', 'recurring_start_date' => self::day(), 'recurring_end_date' => self::day('+2 years'),
            'recurring_period' => 'M', 'recurring_period_at' => '1', 'recurring_accumulate_at' => '0', 'recurring_status' => '1',
        ], array_filter($fields, static fn (string $name): bool => preg_match('/^(member|process|rec)/', $name) === 1, ARRAY_FILTER_USE_KEY));
        [$member] = $this->members();
        self::assertSame([10651, 'M-1', '99999', 1, '444000XXXXXX0010', []], [$member['id'], $member['member_id'], $member['merchant_id'], $member['active'], $member['card_no'], $member['charges']]);
        self::assertSame('20', substr($member['due_on'], -2));
        self::assertGreaterThan(self::day(), $member['due_on']);
        self::assertStringContainsString('TXN_PASSWORD=%2A%2A%2A', $this->control('GET', '/requests?path=/recurring')['requests'][0]['body']);

        $this->control('PUT', '/quirks', ['recurring_spelling' => 'right']);
        $fields = $this->register(['member_id' => 'M-2']);
        self::assertSame('5000.00', $fields['recurring_amount']);
        self::assertArrayNotHasKey('reccuring_amount', $fields);
    }

    public function testOnlyWhoPaysBecomesAMember(): void
    {
        $fields = $this->register(card: self::DECLINED);
        self::assertSame(['F', '0'], [$fields['TXN_STATUS'], $fields['recurring_status']]);
        self::assertSame(['E', '9998'], [($fields = $this->register(decision: 'cancel'))['TXN_STATUS'], $fields['ERR_CODE']]);
        $reconfirm = $this->register(card: ['CARDNO' => '4440000009900515'] + self::CARD);
        self::assertSame('RC', $reconfirm['TXN_STATUS']);
        self::assertSame([], $this->members());
        $this->control('POST', "/card-transactions/{$reconfirm['TRANSACTIONID']}/status", ['status' => 'S']);
        self::assertSame([$reconfirm['MERCHANT_TRANID']], array_column($this->members(), 'tran_id'));

        $challenge = $this->send('POST', '/payment/card', form: self::hidden($this->open(['member_id' => 'M-2'])) + ['decision' => 'pay', 'CARDNO' => '4440000009900218'] + self::CARD);
        self::assertSame('M-2', self::hidden($this->send('POST', '/payment/challenge', form: self::hidden($challenge) + ['OTP' => '123456']))['member_id']);
        self::assertSame('A', self::hidden($this->open(['member_id' => 'M-3', 'TRANSACTIONTYPE' => '3', 'RESPONSE_TYPE' => '1', 'SHOPPER_IP' => '10.0.0.1'] + self::CARD))['TXN_STATUS']);
        self::assertSame(['M-1', 'M-2', 'M-3'], array_column($this->members(), 'member_id'));
    }

    /** @return iterable<string, array{string, string, array<string, string>}> code, part of the description, changes */
    public static function refusals(): iterable
    {
        yield 'another way of paying' => ['5577', 'Payment mode', ['PAYMENT_METHOD' => '1']];
        yield 'unknown card merchant' => ['5524', 'Merchant', ['MERCHANTID' => 'nobody']];
        yield 'card signature' => ['5567', 'SIGNATURE', ['SIGNATURE' => str_repeat('A', 40)]];
        yield 'password' => ['5513', 'TXN_PASSWORD', ['TXN_PASSWORD' => 'abcdf']];
        yield 'recurring signature' => ['5567', 'recurring_signature', ['recurring_signature' => str_repeat('a', 40)]];
        yield 'unknown merchant' => ['5524', 'merchant_id', ['merchant_id' => '11111']];
        yield "another merchant's signature" => ['5567', 'recurring_signature', ['merchant_id' => '98765']];
        yield 'start date' => ['5513', 'recurring_start_date', ['recurring_start_date' => self::day('+1 day')]];
        yield 'end before start' => ['5513', 'recurring_end_date', ['recurring_end_date' => self::day('-1 day')]];
        yield 'no day' => ['5513', 'recurring_end_date', ['recurring_end_date' => '2039-02-30']];
        yield 'nothing to charge' => ['5513', 'recurring_amount', ['recurring_amount' => '0.00']];
        yield 'unknown member' => ['5513', 'member_id', ['recurring_type' => '2']];
        foreach (['process_date' => ['32', '1', '00', '01,02,03,04,05,06,07,08,09,10', '01,'], 'recurring_period' => ['W', 'm'], 'recurring_period_at' => ['0', ''], 'recurring_type' => ['3'], 'recurring_status' => ['f'], 'member_id' => ['']] as $name => $values) {
            foreach ($values as $value) {
                yield "$name \"$value\"" => ['5513', $name, [$name => $value]];
            }
        }
    }

    #[DataProvider('refusals')]
    public function testRefused(string $code, string $description, array $changes): void
    {
        $fields = self::hidden($this->open($changes));
        self::assertSame(['E', $code, '0', '', '0'], [$fields['TXN_STATUS'], $fields['ERR_CODE'], $fields['TRANSACTIONID'], $fields['PAYMENT_METHOD'], $fields['recurring_status']], $fields['ERR_DESC']);
        self::assertStringContainsString($description, $fields['ERR_DESC']);
        self::assertSame($changes['member_id'] ?? 'M-1', $fields['member_id']);
        self::assertSame([], $this->members());
    }

    public function testRegisteredTwice(): void
    {
        $this->register(['TXN_PASSWORD' => '']);
        self::assertStringContainsString('registered already', self::hidden($this->open())['ERR_DESC']);
        $this->post('/recurring/process/update', self::message(['recurring_status' => '0']));
        self::assertSame('1', $this->register()['recurring_status']);
        self::assertSame([1], array_column($this->members(), 'active'));
    }

    public function testUpdateCard(): void
    {
        $this->register();
        $before = $this->members()[0];
        $declined = $this->register(['recurring_type' => '2'], self::DECLINED);
        self::assertSame(['2', 'F', '1'], [$declined['recurring_type'], $declined['TXN_STATUS'], $declined['recurring_status']]);
        self::assertSame([$before], $this->members());
        $fields = $this->register(['recurring_type' => '2', 'recurring_amount' => '1.00'], self::MASTERCARD);
        self::assertSame(['2', 'S', 'M-1', '1'], [$fields['recurring_type'], $fields['TXN_STATUS'], $fields['member_id'], $fields['recurring_status']]);
        [$after] = $this->members();
        self::assertSame(['512345XXXXXX0008', 'M', '5000.00', $before['due_on'], $before['id']], [$after['card_no'], $after['card_type'], $after['recurring_amount'], $after['due_on'], $after['id']]);
    }

    public function testUpdateAndInquiry(): void
    {
        $this->register();
        $changes = ['member_name' => 'Jane', 'member_email' => 'jane@example.com', 'process_date' => '16,22', 'recurring_amount' => '7500', 'recurring_end_date' => self::day('+3 years')];
        $answer = $this->post('/recurring/process/update', self::message($changes));
        self::assertSame(['00', 'Sukses', 'Pengubahan Member Recurring', '99999', 'Sample Store'], [$answer['response_code'], $answer['response_desc'], $answer['response'], $answer['merchant_id'], $answer['merchant']]);
        $expected = ['recurring_amount' => '7500.00'] + array_diff_key(self::message($changes), ['request' => 1, 'signature' => 1]);
        self::assertEquals($expected, array_diff_key($answer, ['response' => 1, 'response_code' => 1, 'response_desc' => 1]));
        self::assertSame('16', substr($this->members()[0]['due_on'], -2));

        $inquiry = ['merchant_id' => '99999', 'merchant' => 'Sample Store', 'member_id' => 'M-1', 'signature' => self::sign('M-1')];
        $answer = $this->post('/recurring/process/inquiry', $inquiry);
        self::assertEquals($expected, array_diff_key($answer, ['response' => 1, 'response_code' => 1, 'response_desc' => 1]));
        self::assertSame('00', $answer['response_code']);
        self::assertSame('18', $this->post('/recurring/process/inquiry', ['member_id' => 'M-9', 'signature' => self::sign('M-9')] + $inquiry)['response_code']);
        self::assertSame('55', $this->post('/recurring/process/inquiry', ['signature' => self::sign('M-9')] + $inquiry)['response_code']);

        self::assertSame('0', $this->post('/recurring/process/update', self::message(['recurring_status' => '0'] + $changes))['recurring_status']);
        self::assertSame([0, null], [$this->members()[0]['active'], $this->members()[0]['due_on']]);
        self::assertSame(['00', '0'], [($answer = $this->post('/recurring/process/inquiry', $inquiry))['response_code'], $answer['recurring_status']]);
        self::assertSame('00', $this->post('/recurring/process/update', self::message(['recurring_status' => '0'] + $changes))['response_code']);
        self::assertSame('56', $this->post('/recurring/process/update', self::message($changes))['response_code']);
    }

    public function testUpdateRefused(): void
    {
        $this->register();
        foreach ([
            ['03', ['merchant_id' => '11111']], ['83', ['merchant_id' => '']], ['83', ['member_name' => '']], ['83', ['card_expire_notif' => '']], ['83', ['signature' => '']],
            ['55', ['signature' => str_repeat('0', 40)]], ['18', ['member_id' => 'M-9']], ['30', ['process_date' => '1,2']], ['30', ['recurring_amount' => []]],
            ['13', ['recurring_amount' => '0']], ['40', ['recurring_period' => 'Y']], ['40', ['recurring_start_date' => self::day('-1 day')]], ['30', ['recurring_status' => '2']],
        ] as [$code, $changes]) {
            $answer = $this->post('/recurring/process/update', self::message($changes));
            self::assertSame($code, $answer['response_code'], json_encode([$changes, $answer]));
            self::assertSame($changes['member_id'] ?? 'M-1', $answer['member_id']);
        }
        self::assertSame('30', json_decode($this->send('POST', '/recurring/process/update', '<faspay/>')->getContent(), true)['response_code']);
        self::assertSame('5000.00', $this->members()[0]['recurring_amount']);
    }

    public function testChargeNow(): void
    {
        $this->listen();
        $this->register();
        self::assertSame([], $this->received);
        $member = $this->control('POST', '/members/M-1/charge', ['status' => '2']);
        self::assertSame(['2'], array_column($member['charges'], 'status'));
        self::assertSame(self::RECURRING_URL, (string) $this->received[0]['request']->getUri());
        self::assertSame('application/json', $this->received[0]['request']->getHeaderLine('Content-Type'));
        [$message] = $this->heard();
        $trxId = $member['charges'][0]['trx_id'];
        $at = $member['charges'][0]['at'];
        self::assertSame([
            'request' => 'Payment Notification', 'trx_id' => $trxId, 'merchant_id' => '99999', 'member_id' => 10651, 'merchant_member_id' => 'M-1',
            'payment_reff' => 'M-1_' . preg_replace('/\D/', '', $at), 'payment_date' => $at, 'payment_status_code' => 2, 'payment_status_desc' => 'Payment Success',
            'signature' => self::sign($trxId, '2'), 'url_notif' => self::RECURRING_URL,
        ], $message);
        $failed = $this->control('POST', '/members/M-1/charge', ['status' => '3']);
        self::assertSame([3, 'Payment Failed', self::sign($this->heard()[1]['trx_id'], '3')], [$this->heard()[1]['payment_status_code'], $this->heard()[1]['payment_status_desc'], $this->heard()[1]['signature']]);
        self::assertContains(substr($failed['due_on'], -2), ['20', '21']);

        self::assertSame(400, $this->send('POST', '/_sandbox/members/M-1/charge', '{"status":"5"}')->getStatusCode());
        self::assertSame(404, $this->send('POST', '/_sandbox/members/M-9/charge', '{}')->getStatusCode());
        self::assertSame(400, $this->send('POST', '/_sandbox/members/M-1', '{"fail_next":-1}')->getStatusCode());
        $this->post('/recurring/process/update', self::message(['recurring_status' => '0']));
        self::assertSame(409, $this->send('POST', '/_sandbox/members/M-1/charge', '{}')->getStatusCode());
    }

    public function testToldUntilTheStatusIs200(): void
    {
        $this->listen(0);
        $this->control('PUT', '/quirks', ['retry_delay_ms' => 0]);
        $this->register();
        $this->merchant->append(new HttpResponse(500), new HttpResponse(200));
        $this->control('POST', '/members/M-1/charge', []);
        self::assertSame(['HTTP 500', 'accepted'], array_column($this->control('GET', '/deliveries')['deliveries'], 'verdict'));
    }

    public function testCardExpires(): void
    {
        $this->listen();
        $this->register();
        $this->control('POST', '/members/M-1/expire', ['expired_date' => '2027-05']);
        self::assertSame([['request' => 'Notification CC Expired', 'member_id' => 'M-1', 'member_name' => 'John Doe', 'member_email' => 'john@example.com', 'amount' => '5000.00', 'expired_date' => '2027-05']], $this->heard());
        self::assertSame(400, $this->send('POST', '/_sandbox/members/M-1/expire', '{"expired_date":"2027-13"}')->getStatusCode());
        $this->register(['member_id' => 'M 2/3', 'card_expire_notif' => '0']);
        self::assertSame(409, $this->send('POST', '/_sandbox/members/' . rawurlencode('M 2/3') . '/expire', '{"expired_date":"2027-05"}')->getStatusCode());
        self::assertCount(1, $this->received);
    }

    public function testTimeCharges(): void
    {
        $this->listen();
        $this->register(['member_id' => 'daily', 'recurring_period' => 'D', 'recurring_period_at' => '2', 'recurring_end_date' => self::day('+4 days'), 'recurring_start_date' => self::day()]);
        $tomorrow = substr(self::day('+1 day'), -2);
        $this->register(['member_id' => 'failing', 'process_date' => $tomorrow . ',' . substr(self::day('+3 days'), -2)]);
        $this->control('POST', '/members/failing', ['fail_next' => 1]);
        $this->control('POST', '/time', ['advance' => 0]);
        self::assertSame([], $this->received);
        $this->control('POST', '/time', ['advance' => 6 * self::DAY]);
        self::assertSame([
            ['failing', 3, self::day('+1 day') . ' 00:00:00'], ['daily', 2, self::day('+2 days') . ' 00:00:00'],
            ['failing', 2, self::day('+3 days') . ' 00:00:00'], ['daily', 2, self::day('+4 days') . ' 00:00:00'],
        ], array_map(static fn (array $message): array => [$message['merchant_member_id'], $message['payment_status_code'], $message['payment_date']], $this->heard()));
        self::assertSame([null, RecurringSchedule::next(['recurring_start_date' => self::day(), 'recurring_period' => 'M', 'recurring_period_at' => '1', 'process_date' => $tomorrow], self::day('+3 days'))], array_column($this->members(), 'due_on'));
        $this->control('POST', '/time', ['advance' => 62 * self::DAY]);
        self::assertSame(['failing', 'failing'], array_slice(array_column($this->heard(), 'merchant_member_id'), 4));
    }

    /** @return iterable<string, array{string, string, string, string, list<string>}> start, period, process dates, first and then */
    public static function schedules(): iterable
    {
        yield 'monthly' => ['2026-04-10', 'M1', '20,21', ['2026-04-20', '2026-05-20', '2026-06-20']];
        yield 'registered on the charge day' => ['2026-04-20', 'M1', '20', ['2026-05-20', '2026-06-20']];
        yield 'every three months' => ['2026-04-10', 'M3', '05', ['2026-07-05', '2026-10-05', '2027-01-05']];
        yield 'a day that months lack' => ['2027-12-31', 'M1', '31', ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30']];
        yield 'lacking and the last of the month' => ['2026-02-28', 'M1', '31', ['2026-03-31', '2026-04-30']];
        yield 'yearly' => ['2027-03-01', 'Y1', '29', ['2027-03-29', '2028-03-29']];
        yield 'yearly in February' => ['2027-02-01', 'Y1', '30', ['2027-02-28', '2028-02-29']];
        yield 'daily' => ['2026-12-30', 'D1', '05', ['2026-12-31', '2027-01-01']];
        yield 'every third day' => ['2026-12-30', 'D3', '05', ['2027-01-02', '2027-01-05']];
    }

    #[DataProvider('schedules')]
    public function testSchedule(string $start, string $period, string $days, array $expected): void
    {
        $member = ['recurring_start_date' => $start, 'recurring_period' => $period[0], 'recurring_period_at' => $period[1], 'process_date' => $days];
        $after = $start;
        foreach ($expected as $day) {
            self::assertSame($day, $after = RecurringSchedule::next($member, $after));
        }
    }

    public function testRetryDays(): void
    {
        $member = ['recurring_start_date' => '2026-01-10', 'recurring_period' => 'M', 'recurring_period_at' => '1', 'process_date' => '12,15,31,01'];
        foreach (['2026-01-12' => '2026-01-15', '2026-01-15' => '2026-01-31', '2026-02-15' => '2026-02-28', '2026-02-28' => '2026-03-01', '2026-02-01' => '2026-02-12'] as $failed => $retry) {
            self::assertSame($retry, RecurringSchedule::retry($member, $failed));
        }
        self::assertSame('2026-04-12', RecurringSchedule::retry(['recurring_period_at' => '3', 'process_date' => '12'] + $member, '2026-01-12'));
    }

    public function testPortal(): void
    {
        $this->listen();
        self::assertStringContainsString('Nobody registered', $this->send('GET', '/members')->getContent());
        $this->register(['member_name' => '<b>John</b>']);
        self::assertStringContainsString('href="/members"', $this->send('GET', '/')->getContent());
        $page = $this->send('GET', '/members');
        self::assertStringNotContainsString('<b>John', $page->getContent());
        foreach (['charge', 'fail', 'expire'] as $action) {
            self::assertSame(303, $this->send('POST', '/members', form: ['action' => $action] + self::hidden($page))->getStatusCode());
        }
        self::assertSame([2, 3, null], array_map(static fn (array $message): ?int => $message['payment_status_code'] ?? null, $this->heard()));
        self::assertSame(409, $this->send('POST', '/members', form: ['action' => 'other'] + self::hidden($page))->getStatusCode());
        self::assertSame(404, $this->send('POST', '/members', form: ['action' => 'charge', 'id' => '7'])->getStatusCode());
        self::assertStringContainsString('failed', $this->send('GET', '/members')->getContent());
        $this->control('POST', '/reset');
        self::assertSame([], $this->members());
    }

    public function testAddressFromTheEnvironment(): void
    {
        putenv('FASPAY_SANDBOX_RECURRING_NOTIFY_URL=' . self::RECURRING_URL);
        try {
            self::assertSame(self::RECURRING_URL, Settings::fromEnvironment()->merchants['99999']['recurringNotifyUrl']);
        } finally {
            putenv('FASPAY_SANDBOX_RECURRING_NOTIFY_URL');
        }
    }
}
