--TEST--
The list of invoices and the garbage collector, weak references, fibers, and code that runs inside its calls
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
use Faspay\Billing\{InvoiceFilter, Invoices, InvoiceStatus};
use Faspay\Transport;

$gateway = new Gateway();
$page = fn (int $page): array => ['response_code' => '00', 'message' => 'Success', 'current_page' => $page, 'total_pages' => 2, 'data' => [['invoice_no' => "INV-$page", 'Invoice_status' => 2]]];
$filter = new InvoiceFilter(InvoiceStatus::Paid, new DateTimeImmutable('2025-01-01'), new DateTimeImmutable('2025-01-02'));
$invoices = function (callable $observer) use ($gateway, $page, $filter): Invoices {
    // The gateway begins a script anew where it differs from the one before.
    static $scripts = 0;
    $scripts++;
    $gateway->script($page(1) + ['script' => $scripts], $page(2) + ['script' => $scripts]);

    return billing(baseUrl: $gateway->url, transport: new Transport(retries: 0, observer: $observer))->invoices($filter);
};

echo "-- a cycle through the client's observer\n";
$weak = (function () use ($invoices): WeakReference {
    $held = new stdClass();
    $held->invoices = $invoices(function () use ($held): void {
        $held->calls = ($held->calls ?? 0) + 1;
    });
    echo $held->invoices->current()->no, ", $held->calls call\n";

    return WeakReference::create($held->invoices);
})();
var_dump($weak->get() instanceof Invoices);
gc_collect_cycles();
var_dump($weak->get());

echo "-- an observer that uses the list, and lets go of it\n";
$list = $invoices(function () use (&$list, &$said): void {
    foreach (['current', 'key', 'next', 'rewind', 'valid'] as $method) {
        $said[] = thrown(fn () => $list->$method());
    }
    $list = null;
});
$first = $list->current();
var_dump($list, $first->no, array_unique($said));

echo "-- a fiber that is left while the gateway is asked\n";
$seen = [];
$list = $invoices(function (): void {
    Fiber::getCurrent() !== null && Fiber::suspend();
});
$fiber = new Fiber(function () use ($list, &$seen): void {
    foreach ($list as $invoice) {
        $seen[] = $invoice->no;
    }
});
$fiber->start();
echo thrown(fn () => $list->valid()), "\n";
while (!$fiber->isTerminated()) {
    $fiber->resume();
}
echo implode(' ', $seen), "\n";
$list = $invoices(fn () => Fiber::suspend());
$fiber = new Fiber(fn () => iterator_to_array($list));
$fiber->start();
unset($fiber, $list);
gc_collect_cycles();
echo "done\n";
?>
--EXPECT--
-- a cycle through the client's observer
INV-1, 1 call
bool(true)
NULL
-- an observer that uses the list, and lets go of it
NULL
string(5) "INV-1"
array(1) {
  [0]=>
  string(61) "Error: These invoices are waiting for their next page already"
}
-- a fiber that is left while the gateway is asked
Error: These invoices are waiting for their next page already
INV-1 INV-2
done
