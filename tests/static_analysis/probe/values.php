<?php

/** The README's way of using the library: nothing here may trouble an analyser. */

declare(strict_types=1);

namespace Faspay\StaticAnalysis;

use Faspay\Address;
use Faspay\AmountMismatchException;
use Faspay\Channel;
use Faspay\CreditCard;
use Faspay\Debit;
use Faspay\Form;
use Faspay\GatewayException;
use Faspay\Money;
use Faspay\Recurring;
use Faspay\NotSentException;
use Faspay\RoutePayment;
use Faspay\RouteScale;
use Faspay\RouteShare;
use Faspay\Signature;
use Faspay\Testing;
use Faspay\Transport;
use Faspay\ValidationException;

use function PHPStan\Testing\assertType;

/** @throws ValidationException */
function debit(string $password): Debit
{
    $transport = new Transport(timeout: 5.0, observer: function (Transport\Event $event): void {
        error_log($event->operation . ' ' . $event->outcome->value);
    });

    return new Debit('99999', 'Toko Kopi', 'bot99999', $password, transport: $transport, endpoints: ['status' => '/status']);
}

/** @throws ValidationException */
function card(string $password): CreditCard
{
    return new CreditCard('sophia_store', $password, endpoints: ['payment' => 'https://cards.example/payment']);
}

/** @throws ValidationException */
function recurring(string $password): Recurring
{
    return new Recurring('sophia_store', $password, '99999', 'Toko Kopi', 'bot99999', $password, endpoints: ['status' => '/status']);
}

/** @throws ValidationException */
function bill(): Debit\Bill
{
    $price = Money::idr('10000.50')->plus(Money::of(1, 'IDR'))->minus(Money::fromMinor(50))->times(2);
    $bill = new Debit\Bill(
        no: 'SHOP0000000042',
        total: $price,
        description: 'Kopi Gayo',
        expiresAt: new \DateTimeImmutable(),
        channel: Channel::Dana,
        customer: new Debit\Customer('7', 'Sari', '081234567890', 'sari@example.com'),
        items: [new Debit\Item('Kopi Gayo 250 g', $price)],
        billing: new Address('Sari'),
        extra: ['trx_source' => 'web', 'version' => 3],
        route: $route = new RoutePayment('26100253', [new RouteShare('29195827', $price)], RouteScale::Sen),
    );
    assertType('list<Faspay\RouteShare>', $route->shares);
    assertType('list<Faspay\Debit\Item>', $bill->items);
    assertType('array<string, int|string>', $bill->extra);

    return $bill;
}

/** @throws ValidationException */
function order(): CreditCard\Order
{
    return new CreditCard\Order('ORDER-1', Money::idr(10000), 'Sari', 'sari@example.com', 'https://shop.example/return',
        tokenization: CreditCard\Tokenization::register(), extra: ['MPARAM1' => 'a', 'PYMT_IND' => 1]);
}

/** @throws ValidationException */
function member(): Recurring\Member
{
    $member = new Recurring\Member('7', 'Sari', 'sari@example.com', Money::idr(10000), new \DateTimeImmutable(), new \DateTimeImmutable(), Recurring\Period::Monthly, [5, 6]);
    assertType('list<int>', $member->processDays);

    return $member;
}

/** @throws ValidationException */
function html(Form $form, string $nonce): string
{
    foreach ($form->fields as $name => $value) {
        echo $name . $value;
    }

    return $form->toHtml(nonce: $nonce);
}

/** @throws ValidationException */
function signatures(string $password): bool
{
    return Signature::equals(Signature::debit('bot99999', $password, 'SHOP0000000042', '2'), Signature::cardToken('sophia_store', $password, 'token'));
}

/** @throws ValidationException */
function snapSignatures(string $private, string $public, string $body): bool
{
    return Signature::verifySnap($public, Signature::snap($private, 'POST', '/v1.0/debit/status', $body, '2025-01-10T10:00:00+07:00', passphrase: null),
        'POST', '/v1.0/debit/status', $body, '2025-01-10T10:00:00+07:00') && Signature::snapBodyHash($body) !== '';
}

/** @throws ValidationException */
function replies(Debit\Notification $notification, Debit\StaticVaRequest $request, Debit\Status $status): string
{
    return $notification->acknowledge() . $notification->reject('14', 'paid') . $request->answer(Money::idr(1), 'Sari', new RoutePayment('26100253')) . $request->reject()
        . ($status->isPaidExactly(Money::idr(1)) ? 'paid' : '');
}

function kind(string $body): string
{
    return Recurring::notificationKind($body)->value;
}

function state(Debit\Status $status, Transport $transport, Money $money): string
{
    assertType('array<string, mixed>', $transport->__debugInfo());
    assertType('array{minor: int, currency: string}', $money->__serialize());

    return $status->isPaid() || $status->isFinal() ? $status->status->name : '';
}

/** @return list<\Faspay\Exception> */
function byHand(Money $money, Debit\Status $status): array
{
    $refused = new GatewayException('refused', responseCode: '14', operation: 'create', raw: ['response_code' => '14']);
    $invalid = new ValidationException('invalid', violations: [[
        'field' => 'total', 'rule' => 'range', 'message' => 'too small', 'wireName' => null, 'limit' => null, 'length' => null, 'channel' => null,
    ]]);
    assertType('array{responseCode: string, responseText: string, operation: string, orderNo: string|null, externalId: string|null}', $refused->context());

    return [$refused, $invalid, new AmountMismatchException('other', expected: $money, status: $status), new NotSentException('late', timedOut: true)];
}

function log(\Faspay\Exception $e): void
{
    assertType('array<string, mixed>', $e->context());
    error_log((string) json_encode($e->context()) . $e->getMessage());
}

/**
 * @throws \Error
 * @throws \ValueError
 */
function mocked(): Debit\Payment
{
    Testing::setNow(new \DateTimeImmutable());
    $payment = Testing::answer(Debit\Payment::class, ['trxId' => '9999981900000001']);
    assertType('Faspay\Debit\Payment', $payment);

    return $payment;
}

/** @throws ValidationException */
function price(): string
{
    return Money::idr('10000.0000')->roundedToRupiah()->format();
}
