<?php

/** Offline work with each of the eight products: what a worker of a shop that uses all of them holds. */

declare(strict_types=1);

function use_all_products(): void
{
    $fixture = static fn (string $name): string => file_get_contents(__DIR__ . "/fixtures/$name");
    [$notification, $private, $public, $body] = array_map($fixture, ['notification.json', 'snap.private', 'snap.public', 'snap.body']);
    $identity = ['merchantId' => '99999', 'merchantName' => 'Sample Store', 'userId' => 'bot99999', 'password' => 'p@ssw0rd'];
    $debit = new Faspay\Debit(...$identity);
    $debit->redirectUrl('9999940200000001', 'INV-1001');
    $card = new Faspay\CreditCard('test01', 'abcde');
    $order = new Faspay\CreditCard\Order(id: 'ORDER-1', amount: Faspay\Money::idr(10000), customerName: 'Sari', customerEmail: 'sari@example.com', returnUrl: 'https://shop.example/thanks');
    $card->paymentForm($order);
    $recurring = new Faspay\Recurring('test01', 'abcde', ...$identity);
    $recurring->registrationForm(new Faspay\Recurring\Member(id: 'M-1', name: 'Sari', email: 'sari@example.com', amount: Faspay\Money::idr(10000), startsOn: new DateTimeImmutable(),
        endsOn: new DateTimeImmutable('+1 year'), period: Faspay\Recurring\Period::Monthly, processDays: [20]), $order);
    $billing = new Faspay\Billing('6', 'bot99999', 'p@ssw0rd');
    $bill = $billing->verifyNotification(json_encode([
        'billing_id' => 1041, 'service_id' => 6, 'transaction_number' => '20201201132211', 'billing_total' => '10000', 'billing_status' => 'PAID', 'payment_id' => '1606804843001326',
        'payment_amount' => '10000', 'payment_method' => 'PERMATA VA', 'payment_date' => '2020-12-01 13:22:11', 'signature' => Faspay\Signature::debit('bot99999', 'p@ssw0rd', '20201201132211'),
    ]));
    $sendMe = new Faspay\SendMe('9920017573', new Faspay\SendMe\Credentials(faspayKey: 'FSPKEY-TEST-0001', faspaySecret: 'fspSecret-TEST-0001', appKey: 'appKey-TEST-0001',
        appSecret: 'appSecret-TEST-0001', clientKey: 'clientKey-TEST-0001', clientSecret: 'clientSecret-TEST-0001', iv: 'iv-TEST-0001'));
    $payout = $sendMe->verifyNotification($fixture('payout.json'), ['faspay-signature' => PAYOUT_SIGNATURE]);
    $snap = new Faspay\Snap('99999', $private, $public);
    $request = ['POST', '/v1.0/transfer-va/create-va', $body, '2025-01-10T10:00:00+07:00'];
    $verified = Faspay\Signature::verifySnap($public, Faspay\Signature::snap($private, ...$request), ...$request);
    $disbursement = new Faspay\SnapDisbursement('99999', $private, '9920017573');
    $paid = $debit->verifyNotification($notification)->claimsPaid() && (new Faspay\Xpress(...$identity))->verifyNotification($notification)->claimsPaid()
        && $card->verifyNotification($fixture('card.form'))->claimsPaid() && $bill->claimsPaid() && $payout->claimsSucceeded();
    $paid && $verified || throw new RuntimeException('a message was not understood');
}

/** Of fixtures/payout.json: docs/protocol/sendme.md 16. */
const PAYOUT_SIGNATURE = '973beca50d1bcffcf0960c9c556831c02243af49daa73e55679bfb3ab5772ee9';
