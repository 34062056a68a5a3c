--TEST--
Destructors of the keys and results that an iterator lets go of cannot make it go on
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
use Faspay\Billing\{InvoiceFilter, InvoiceStatus};

final class Going
{
    public function __construct(public string $name, private Closure $then)
    {
    }

    public function __destruct()
    {
        echo "{$this->name} goes: ", thrown($this->then), "\n";
    }
}

echo "-- keys that nobody else holds\n";
$pairs = new class(function () use (&$results): void { $results?->next(); }) implements Iterator {
    private int $place = 0;

    public function __construct(private Closure $then)
    {
    }

    public function rewind(): void
    {
    }

    public function next(): void
    {
        $this->place++;
    }

    public function valid(): bool
    {
        return $this->place < 3;
    }

    public function key(): Going
    {
        return new Going("key {$this->place}", $this->then);
    }

    public function current(): array
    {
        return ["{$this->place}", "BILL-{$this->place}"];
    }
};
$gateway = new Gateway(answer(str_replace(['9999940200000001', 'INV-1001'], ['{{trx_id}}', '{{bill_no}}'], json_encode(PAID))));
$results = $gateway->client()->eachStatus($pairs, 1);
for ($results->rewind(); $results->valid(); $results->next()) {
    echo $results->current()->billNo, "\n";
}

echo "-- a result that a weak map knows\n";
$results = $gateway->client()->eachStatus([['1', 'A'], ['2', 'B'], ['3', 'C']], 1);
$known = new WeakMap();
$known[$results->current()] = new Going('the first', $results->next(...));
$results->next();
echo $results->current()->billNo, "\n";

echo "-- an invoice that a weak map knows\n";
$page = fn (int $page): array => ['response_code' => '00', 'message' => 'Success', 'current_page' => $page, 'total_pages' => 2, 'data' => [['invoice_no' => "INV-$page", 'Invoice_status' => 2]]];
$gateway->script($page(1), $page(2));
$filter = new InvoiceFilter(InvoiceStatus::Paid, new DateTimeImmutable('2025-01-01'), new DateTimeImmutable('2025-01-02'));
$invoices = billing(baseUrl: $gateway->url)->invoices($filter);
$known[$invoices->current()] = new Going('the first', $invoices->rewind(...));
$invoices->next();
echo $invoices->current()->no, "\n";
?>
--EXPECT--
-- keys that nobody else holds
BILL-0
key 0 goes: Error: These inquiries are waiting for their next result already
BILL-1
key 1 goes: Error: These inquiries are waiting for their next result already
BILL-2
key 2 goes: Error: These inquiries are waiting for their next result already
-- a result that a weak map knows
the first goes: Error: These inquiries are waiting for their next result already
B
-- an invoice that a weak map knows
the first goes: Error: These invoices are waiting for their next page already
INV-2
