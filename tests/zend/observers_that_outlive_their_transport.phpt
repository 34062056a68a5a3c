--TEST--
An observer whose destructor looks for the transport or the client finds neither, and a transport is constructed once
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Transport;

class Observer
{
    public ?WeakReference $owner = null;
    public ?Transport $transport = null;

    public function __invoke(): void {}

    public function __destruct()
    {
        echo 'owner: ', $this->owner?->get() === null ? 'gone' : 'found', "\n";
    }
}

$observer = new Observer();
$transport = new Transport(observer: $observer);
$observer->owner = WeakReference::create($transport);
unset($observer, $transport);

$observer = new Observer();
$client = client(transport: new Transport(observer: $observer));
$observer->owner = WeakReference::create($client);
unset($observer, $client);

// A circle, which the garbage collector has to see through.
$observer = new Observer();
$observer->transport = new Transport(observer: $observer);
unset($observer);
var_dump(gc_collect_cycles() > 0);

$transport = new Transport(timeout: 5.0);
echo thrown(fn () => $transport->__construct(timeout: 6.0)), "\n";
?>
--EXPECT--
owner: gone
owner: gone
owner: gone
bool(true)
Error: Faspay\Transport is already constructed
