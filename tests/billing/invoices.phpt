--TEST--
invoices() asks for a page when the loop needs it, counts on over pages, and begins anew when it is rewound
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
use Faspay\Billing\{InvoiceFilter, Invoices, InvoiceStatus};
use Faspay\Transport;

$gateway = new Gateway();
$client = billing(baseUrl: $gateway->url);
$filter = new InvoiceFilter(InvoiceStatus::PartiallyPaid, new DateTimeImmutable('2023-05-01 23:59:59 Asia/Jakarta'), new DateTimeImmutable('2023-08-31 20:00:00 UTC'), '21', new DateTimeImmutable('2023-09-21 Asia/Tokyo'));
$page = fn (int $page, int $pages, int ...$numbers): array => ['current_page' => (string) $page, 'total_pages' => $pages, 'total_data' => 5, 'response_code' => '00', 'message' => 'Success', 'data' => array_map(fn (int $no): array => [
    'customer_id' => 32, 'customer_name' => 'PT. Media', 'invoice_date' => '2023-05-02', 'invoice_no' => "INV-$no", 'due_date' => '2023-09-21 00:00:00', 'Invoice_status' => $no % 2 === 0 ? 5 : 'PAID', 'period' => '202305', 'outstanding_amount' => 1000 * $no,
], $numbers)];
// The gateway begins a script anew where it differs from the one before.
$script = function (array|string ...$pages) use ($gateway): void {
    static $scripts = 0;
    $scripts++;
    $gateway->script(...array_map(fn (array|string $p): array|string => is_array($p) ? $p + ['script' => $scripts] : $p, $pages));
};
$all = [$page(1, 3, 1, 2), $page(2, 3, 3, 4), $page(3, 3, 5)];
$script(...$all);
$invoices = $client->invoices($filter);
echo get_class($invoices), ', ', count($gateway->requests()), " sent\n";
foreach ($invoices as $key => $i) {
    echo "$key: $i->no {$i->status->name} $i->statusCode $i->outstanding $i->customerId $i->customerName $i->period ", $i->date->format('c'), ' ', $i->dueOn->format('c'), ', ', count($gateway->requests()), " sent\n";
}
echo implode("\n", array_map(fn (array $r): string => "$r[method] $r[path] $r[body]", $gateway->requests())), "\n";
var_dump($invoices->valid(), $invoices->current(), $invoices->key());
$invoices->next();
// Once more, and only as far as the loop goes.
$gateway->forget();
$script(...$all);
foreach ($invoices as $i) {
    break;
}
echo "$i->no, ", count($gateway->requests()), " sent\n";
$script(...$all);
echo implode(' ', array_map(fn ($i): string => $i->no, iterator_to_array($client->invoices($filter)))), "\n";
// Without foreach, and without rewind().
$script(...$all);
$by_hand = $client->invoices($filter);
$by_hand->next();
echo $by_hand->key(), ' ', $by_hand->current()->no, "\n";
// Ends: no page, an empty one, one that was promised.
foreach ([[$page(1, 0)], [$page(1, 2, 1), $page(2, 2)], [$page(1, 1, 1, 2)], [['data' => null] + $page(1, 1)], [['data' => $page(1, 1, 7)['data'][0]] + $page(1, 1)]] as $pages) {
    $script(...$pages);
    echo json_encode(array_map(fn ($i): ?string => $i->no, iterator_to_array($client->invoices($filter)))), "\n";
}
// All pages are of one list, even if the loop changes a date.
$from = new DateTime('2023-05-01');
$gateway->forget();
$script($page(1, 2, 1), $page(2, 2, 2));
foreach ($client->invoices(new InvoiceFilter(InvoiceStatus::Paid, $from, new DateTimeImmutable('2023-08-31'))) as $i) {
    $from->modify('+1 month');
}
echo implode(', ', array_map(fn (array $r): string => json_decode($r['body'])->start_period, $gateway->requests())), "\n";
// What goes wrong with a page ends the loop.
foreach ([[$page(1, 2, 1), $page(1, 2, 1)], [$page(1, 2, 1), ['response_code' => '01', 'message' => 'no such page']], [$page(1, 3, 1), $page(2, 3)], [$page(1, 2, 1), '<h1>no</h1>'], [['total_pages' => 'x'] + $page(1, 2, 1)]] as $pages) {
    $script(...$pages);
    $seen = [];
    $broken = $client->invoices($filter);
    echo thrown(function () use ($broken, &$seen): void {
        foreach ($broken as $i) {
            $seen[] = $i->no;
        }
    }), ' after ', json_encode($seen), ', then ', json_encode($broken->valid()), "\n";
}
// Posted, where a proxy drops the body of a GET.
$gateway->forget();
$script($page(1, 1, 1));
echo count(iterator_to_array(billing(baseUrl: $gateway->url, postInquiries: true)->invoices($filter))), ' ', $gateway->requests()[0]['method'], "\n";
// An observer cannot use the iterator that it observes.
$inner = null;
$script($page(1, 1, 1));
$watched = billing(baseUrl: $gateway->url, transport: new Transport(observer: function () use (&$watching, &$inner): void {
    $inner = thrown(fn () => $watching->valid());
}));
$watching = $watched->invoices($filter);
echo $watching->current()->no, ', ', $inner, "\n";
echo thrown(fn () => new Invoices()), "\n", thrown(fn () => clone $watching), "\n", preg_replace('/ of .*/', '', thrown(fn () => serialize($watching))), "\n";
var_dump($watching == $watched->invoices($filter));
unset($watching, $watched);
gc_collect_cycles();
?>
--EXPECT--
Faspay\Billing\Invoices, 0 sent
0: INV-1 Paid PAID 1000.00 32 PT. Media 202305 2023-05-02T00:00:00+07:00 2023-09-21T00:00:00+07:00, 1 sent
1: INV-2 PartiallyPaid 5 2000.00 32 PT. Media 202305 2023-05-02T00:00:00+07:00 2023-09-21T00:00:00+07:00, 1 sent
2: INV-3 Paid PAID 3000.00 32 PT. Media 202305 2023-05-02T00:00:00+07:00 2023-09-21T00:00:00+07:00, 2 sent
3: INV-4 PartiallyPaid 5 4000.00 32 PT. Media 202305 2023-05-02T00:00:00+07:00 2023-09-21T00:00:00+07:00, 2 sent
4: INV-5 Paid PAID 5000.00 32 PT. Media 202305 2023-05-02T00:00:00+07:00 2023-09-21T00:00:00+07:00, 3 sent
GET /billingbackendapi/web/billing/get-all-billing {"signature":"1ac4d5a611ec5376d8da43bbe33aaea1719076b6","page":"1","customer_id":21,"start_period":"2023-05-01 00:00:00","end_period":"2023-08-31 00:00:00","due_date":"2023-09-21 00:00:00","status":5}
GET /billingbackendapi/web/billing/get-all-billing {"signature":"1ac4d5a611ec5376d8da43bbe33aaea1719076b6","page":"2","customer_id":21,"start_period":"2023-05-01 00:00:00","end_period":"2023-08-31 00:00:00","due_date":"2023-09-21 00:00:00","status":5}
GET /billingbackendapi/web/billing/get-all-billing {"signature":"1ac4d5a611ec5376d8da43bbe33aaea1719076b6","page":"3","customer_id":21,"start_period":"2023-05-01 00:00:00","end_period":"2023-08-31 00:00:00","due_date":"2023-09-21 00:00:00","status":5}
bool(false)
NULL
NULL
INV-1, 1 sent
INV-1 INV-2 INV-3 INV-4 INV-5
1 INV-2
[]
["INV-1"]
["INV-1","INV-2"]
[]
["INV-7"]
2023-05-01 00:00:00, 2023-05-01 00:00:00
Faspay\MalformedMessageException: the gateway's answer is about another page than was asked about after ["INV-1"], then false
Faspay\GatewayException: the gateway refused invoices: 01 no such page after ["INV-1"], then false
Faspay\MalformedMessageException: the gateway's page of the list is empty, but it says that more pages follow after ["INV-1"], then false
Faspay\MalformedMessageException: the gateway's answer cannot be understood (unexpected character at byte 0 of the JSON; HTTP status 200, content type application/json, a page that says: no) after ["INV-1"], then false
Faspay\MalformedMessageException: the gateway's total_pages is no number after [], then false
1 POST
INV-1, Error: These invoices are waiting for their next page already
Error: Call to private Faspay\Billing\Invoices::__construct() from global scope
Error: Trying to clone an uncloneable object of class Faspay\Billing\Invoices
Exception: Serialization
bool(false)
