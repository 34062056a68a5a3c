--TEST--
What OVO, Kredivo, Akulaku, Indodana, BRI Ceria, KlikPay and static accounts demand
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

use Faspay\Address;
use Faspay\Channel;
use Faspay\Debit\Customer;
use Faspay\Debit\Item;
use Faspay\Debit\PaymentPlan;
use Faspay\Debit\PaymentType;
use Faspay\Money;

$gateway = new Gateway(['bill_no' => '{{bill_no}}'] + CREATED);
$try = static function (string $what, mixed ...$changes) use ($gateway): void {
    try {
        $gateway->client()->create(bill(...$changes));
        $sent = $gateway->lastMessage();
        echo "$what: sent, reserve2 = \"{$sent['reserve2']}\", pay_type = {$sent['pay_type']}, total {$sent['bill_total']}\n";
    } catch (Faspay\ValidationException $e) {
        foreach ($e->violations as $v) {
            echo "$what: {$v['field']} {$v['rule']}", $v['channel'] !== null ? " (channel {$v['channel']})" : '', "\n";
        }
    }
};
$far = new DateTimeImmutable('2030-01-01 Asia/Jakarta');
$full = new Address('Sari', null, 'Jl. Sabang 37', 'Jakarta', 'DKI', 'Indonesia', '10170', phone: '0812');
$million = [new Item('TV', Money::idr(1500000))];
$try('OVO', channel: Channel::Ovo);
$try('OVO with a name', channel: Channel::Ovo, billing: new Address('Sari'));
$try('Kredivo', channel: Channel::Kredivo);
$try('Kredivo in full', channel: Channel::Kredivo, installmentPlan: '30_days');
$try('Kredivo by reserve2', channel: Channel::Kredivo, reserve2: '30_Days');
$try('Kredivo, both', channel: Channel::Kredivo, reserve2: '30_days', installmentPlan: '30_days');
$try('Kredivo, unknown plan', channel: Channel::Kredivo, installmentPlan: '5_months');
$try('Kredivo, installments of little', channel: Channel::Kredivo, installmentPlan: '3_months');
$try('Kredivo, installments', channel: Channel::Kredivo, installmentPlan: '3_months', total: Money::idr(1500000), items: $million);
$try('plan elsewhere', channel: Channel::Dana, installmentPlan: '3_months');
$try('Kredivo discount', channel: Channel::Kredivo, installmentPlan: '30_days', items: [new Item('Book', Money::idr(12000)), new Item('Discount', Money::fromMinor(-200000), id: 'discount')]);
$try('negative item', items: [new Item('Book', Money::fromMinor(-100))]);
$try('Akulaku', channel: Channel::Akulaku, shipping: new Address(city: 'Jakarta'));
$try('Akulaku complete', channel: Channel::Akulaku, shipping: $full);
$try('Indodana', channel: Channel::Indodana);
$try('Indodana complete', channel: Channel::Indodana, shipping: $full, items: [new Item('Book', Money::idr(10000), id: '1', type: 'Books')]);
$try('BRI Ceria without e-mail', channel: Channel::BriCeria, customer: new Customer('7', 'Sari', '0812', ''));
$try('DANA without e-mail', channel: Channel::Dana, customer: new Customer('7', 'Sari', '0812', ''));
$installment = new Item('TV', Money::idr(10000), merchantId: 'KP03', plan: PaymentPlan::Installment, tenor: 3);
$try('KlikPay installment', channel: Channel::BcaKlikPay, paymentType: PaymentType::Installment, items: [$installment]);
$try('KlikPay mixed', channel: Channel::BcaKlikPay, paymentType: PaymentType::Mixed, items: [$installment, new Item('Book', Money::idr(1))]);
$try('KlikPay mixed without a full item', channel: Channel::BcaKlikPay, paymentType: PaymentType::Mixed, items: [$installment]);
$try('KlikPay full with an installment', channel: Channel::BcaKlikPay, items: [$installment]);
$try('KlikPay without its merchant id', channel: Channel::BcaKlikPay, paymentType: PaymentType::Installment, items: [new Item('TV', Money::idr(1), plan: PaymentPlan::Installment, tenor: 3)]);
$try('KlikPay, odd tenor', channel: Channel::BcaKlikPay, paymentType: PaymentType::Installment, items: [new Item('TV', Money::idr(1), merchantId: 'K', plan: PaymentPlan::Installment, tenor: 5)]);
$try('installment elsewhere', paymentType: PaymentType::Installment, items: [$installment]);
$try('BNI static, years ahead', channel: Channel::BniVa, no: '8012345678901234', expiresAt: $far);
$try('BNI, not static', channel: Channel::BniVa, expiresAt: $far);
$try('BNC static, open amount', channel: '999', no: '1234567890123456789', total: Money::idr(0), customer: new Customer('7', 'Sari', '0812', 'a@b.co', 'Dewi'));
$try('BNC static without a last name', channel: '999', no: '1234567890123456789', total: Money::idr(0));
$try('nothing to pay', total: Money::idr(0));
$try('thirty days', expiresAt: new DateTimeImmutable('2025-02-09 10:00:00 Asia/Jakarta'));
$try('thirty days and a second', expiresAt: new DateTimeImmutable('2025-02-09 10:00:01 Asia/Jakarta'));
$try('expired at once', expiresAt: new DateTimeImmutable('2025-01-10 10:00:00 Asia/Jakarta'));
$try('a newer channel', channel: '555');
$try('no items', items: []);
$try('dollars', total: Money::of(10, 'USD'));
?>
--EXPECT--
OVO: billing.name required (channel 812)
OVO with a name: sent, reserve2 = "", pay_type = 1, total 1000000
Kredivo: installmentPlan required (channel 709)
Kredivo in full: sent, reserve2 = "30_days", pay_type = 1, total 1000000
Kredivo by reserve2: sent, reserve2 = "30_Days", pay_type = 1, total 1000000
Kredivo, both: reserve2 conflict
Kredivo, unknown plan: installmentPlan unknown (channel 709)
Kredivo, installments of little: total range (channel 709)
Kredivo, installments: sent, reserve2 = "3_months", pay_type = 1, total 150000000
plan elsewhere: installmentPlan channel
Kredivo discount: sent, reserve2 = "30_days", pay_type = 1, total 1000000
negative item: items[0].unitPrice range
Akulaku: shipping.name required (channel 807)
Akulaku: shipping.line required (channel 807)
Akulaku: shipping.region required (channel 807)
Akulaku: shipping.state required (channel 807)
Akulaku: shipping.postcode required (channel 807)
Akulaku: shipping.phone required (channel 807)
Akulaku complete: sent, reserve2 = "", pay_type = 1, total 1000000
Indodana: shipping.countryCode required (channel 820)
Indodana: shipping.phone required (channel 820)
Indodana: items[0].id required (channel 820)
Indodana: items[0].type required (channel 820)
Indodana complete: sent, reserve2 = "", pay_type = 1, total 1000000
BRI Ceria without e-mail: sent, reserve2 = "", pay_type = 1, total 1000000
DANA without e-mail: customer.email required
KlikPay installment: sent, reserve2 = "", pay_type = 2, total 1000000
KlikPay mixed: sent, reserve2 = "", pay_type = 3, total 1000000
KlikPay mixed without a full item: paymentType conflict
KlikPay full with an installment: paymentType conflict
KlikPay without its merchant id: items[0].merchantId required
KlikPay, odd tenor: items[0].tenor range
installment elsewhere: paymentType channel
BNI static, years ahead: sent, reserve2 = "", pay_type = 1, total 1000000
BNI, not static: expiresAt range
BNC static, open amount: sent, reserve2 = "", pay_type = 1, total 0
BNC static without a last name: customer.lastName required
nothing to pay: total range
thirty days: sent, reserve2 = "", pay_type = 1, total 1000000
thirty days and a second: expiresAt range
expired at once: expiresAt range
a newer channel: sent, reserve2 = "", pay_type = 1, total 1000000
no items: items required
dollars: total currency
