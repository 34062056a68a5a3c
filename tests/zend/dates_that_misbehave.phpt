--TEST--
Dates of overriding classes count as what they are: no PHP code runs while a bill or a filter is read
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/billing.inc';
require __DIR__ . '/../helpers/sendme.inc';
use Faspay\Billing\{InvoiceFilter, InvoiceStatus};

class Sly extends DateTimeImmutable
{
    #[ReturnTypeWillChange]
    public function getTimestamp()
    {
        echo "called\n";
        $GLOBALS['parts'][1] = 'other';

        return 'x';
    }

    #[ReturnTypeWillChange]
    public function format(string $format)
    {
        return (string) $this->getTimestamp();
    }
}

$gateway = new Gateway(['bill_no' => 'INVINVINVINV'] + CREATED);
$bill = bill(no: str_repeat('INV', 4), expiresAt: new Sly('2025-01-11 10:00:00 Asia/Jakarta'));
// The second element is a reference to the bill's number.
$parts = unserialize('a:2:{i:0;' . serialize($bill) . 'i:1;R:3;}');
unset($bill);
echo $gateway->client()->create($parts[0])->billNo, "\n", $gateway->lastMessage()['bill_no'], ' ', $gateway->lastMessage()['bill_expired'], "\n";

// The days of a list of invoices, with the customer's number in the same way.
$gateway->script(['response_code' => '00', 'message' => 'Success', 'current_page' => 1, 'total_pages' => 1, 'data' => []]);
$filter = new InvoiceFilter(InvoiceStatus::Paid, new Sly('2025-01-01 00:00:00+14:00'), new Sly('2025-01-02'), str_repeat('21', 4));
$parts = unserialize('a:2:{i:0;' . serialize($filter) . 'i:1;R:12;}');
unset($filter);
var_dump(billing(baseUrl: $gateway->url)->invoices($parts[0])->valid());
echo json_encode(array_intersect_key($gateway->lastMessage(), ['start_period' => 1, 'end_period' => 1, 'customer_id' => 1])), "\n";

// And of a statement.
$gateway->script(...with_token(status_answer('2', ['data' => []])));
echo count(sendme(baseUrl: $gateway->url)->statement(new Sly('yesterday'), new Sly('today'))), "\n";
echo thrown(fn () => sendme()->statement(new Sly('today'), new Sly('yesterday'))), "\n";
?>
--EXPECT--
INVINVINVINV
INVINVINVINV 2025-01-11 10:00:00
bool(false)
{"customer_id":21212121,"start_period":"2025-01-01 00:00:00","end_period":"2025-01-02 00:00:00"}
0
Faspay\ValidationException: to must not be before from
