--TEST--
Whatever is callable where the transport is made observes, a private method too; what cannot be called is refused
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/faspay.inc';
use Faspay\Transport;

final class Shop
{
    private array $seen = [];
    private function onEvent(Transport\Event $event): void { $this->seen[] = $event->operation; }
    private static function onStaticEvent(Transport\Event $event): void { echo "static: $event->operation\n"; }
    public function __call(string $name, array $arguments): void { $this->seen[] = "$name()"; }
    public function transports(): array
    {
        return [new Transport(observer: [$this, 'onEvent'], retries: 0), new Transport(observer: $this->onEvent(...), retries: 0), new Transport(observer: [$this, 'magic'], retries: 0),
            new Transport(observer: [self::class, 'onStaticEvent'], retries: 0), new Transport(observer: 'Shop::onStaticEvent', retries: 0)];
    }
    public function seen(): string { return implode(' ', $this->seen); }
}
function observe(Transport\Event $event): void { echo "function: $event->operation\n"; }

$shop = new Shop();
foreach ([...$shop->transports(), new Transport(observer: 'observe', retries: 0), new Transport(observer: new class { public function __invoke() { echo "object\n"; } }, retries: 0)] as $transport) {
    thrown(fn () => client(transport: $transport)->status('9999940200000001', 'INV-1001'));
}
echo 'methods: ', $shop->seen(), "\n";
foreach (['no_such_function', [Shop::class, 'onEvent'], 'Shop::onStaticEvent', 'Shop::none', [], 5] as $bad) {
    echo preg_replace('/, .*/', '', thrown(fn () => new Transport(observer: $bad))), "\n";
}
?>
--EXPECT--
static: status
static: status
function: status
object
methods: status status magic()
TypeError: Faspay\Transport::__construct(): Argument #6 ($observer) must be a valid callback or null
TypeError: Faspay\Transport::__construct(): Argument #6 ($observer) must be a valid callback or null
TypeError: Faspay\Transport::__construct(): Argument #6 ($observer) must be a valid callback or null
TypeError: Faspay\Transport::__construct(): Argument #6 ($observer) must be a valid callback or null
TypeError: Faspay\Transport::__construct(): Argument #6 ($observer) must be a valid callback or null
TypeError: Faspay\Transport::__construct(): Argument #6 ($observer) must be a valid callback or null
