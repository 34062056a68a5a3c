<?php

declare(strict_types=1);

namespace Faspay\Shop\Doctor;

use Composer\InstalledVersions;
use Faspay\CardStatus;
use Faspay\Channel;
use Faspay\GatewayException;
use Faspay\Money;
use Faspay\Shop\BillStore;
use Faspay\Shop\Clients;
use Faspay\Shop\Message;
use Faspay\Shop\Settings;
use Faspay\Transport\Event;
use Psr\Clock\ClockInterface;

/**
 * Looks whether a shop can take payments: extension, versions, tables, credentials, TLS, clock, and the shop's own route for
 * notifications. It asks the gateway only what changes nothing, and books nothing.
 */
final class Doctor
{
    /** Seconds. SNAP refuses what differs by more than five minutes. */
    private const CLOCK_SKEW = 60;

    /** The hash of the sandbox's public key. Its private half is published, so that everybody can sign with it. */
    private const TEST_KEY = '4528388030a84175a8ebe483668bfbd170d6654ee9956d6b1ab136580ae2f06c';

    /** @var list<Event> attempts to call the gateway */
    private array $attempts = [];
    private readonly Clients $clients;

    /**
     * @param \Closure(Message): array{int, string} $deliver hands a request to the shop's own route, and gives HTTP status and
     *        body of the answer. A shop with a queue must handle this request at once
     * @param string|null $debitUrl where the gateway sends notifications of Debit: the public address of that route
     * @param string|null $snapUrl the public address under SNAP, to which the gateway adds the paths
     * @param string|null $sandboxKeys the directory of the sandbox's test keys; null: where Composer installed faspay/sandbox
     */
    public function __construct(
        private readonly Settings $settings,
        private readonly BillStore $bills,
        private readonly ClockInterface $clock,
        private readonly \Closure $deliver,
        private readonly ?string $debitUrl = null,
        private readonly ?string $snapUrl = null,
        private readonly ?string $sandboxKeys = null,
    ) {
        $this->clients = new Clients($settings, function (Event $event): void {
            $this->attempts[] = $event;
        });
    }

    /**
     * Checks one thing after the other.
     *
     * @return \Generator<int, Finding>
     */
    public function examine(): \Generator
    {
        try {
            Clients::requireExtension();
        } catch (\Faspay\Shop\ConfigurationException $e) {
            yield new Finding(Grade::Failed, 'Extension', $e->getMessage());

            return;
        }
        $versions = ['faspay ' . phpversion('faspay'), 'PHP ' . PHP_VERSION, ...self::libraries()];
        yield new Finding(Grade::Good, 'Extension', implode(', ', $versions));
        yield $this->tables();
        yield from $this->credentials();
        yield from $this->tls();
        yield $this->time();
        if ($this->settings->hasDebit()) {
            $sample = new Sample($this->settings, $this->clock->now());
            yield from $this->route('Debit', $sample->debit(...), 400, $this->debitUrl);
        }
        if ($this->settings->hasSnap()) {
            yield from $this->snapRoute();
        }
    }

    /** @return list<string> the libraries that the extension was built with */
    private static function libraries(): array
    {
        ob_start();
        (new \ReflectionExtension('faspay'))->info();
        preg_match_all('/library\W+(?:<[^>]*>\W*)*([\w.\/ -]+?)\s*(?:$|<)/m', (string) ob_get_clean(), $matches);

        return $matches[1];
    }

    private function tables(): Finding
    {
        try {
            $this->bills->find('none');

            return new Finding(Grade::Good, 'Tables', 'they are there');
        } catch (\Throwable $e) {
            $text = 'the table of bills cannot be read; create it as the README says: ';

            return new Finding(Grade::Failed, 'Tables', $text . $e->getMessage());
        }
    }

    /** @return \Generator<int, Finding> */
    private function credentials(): \Generator
    {
        $where = implode(', ', array_filter([$this->settings->environment, $this->settings->baseUrl]));
        $missing = 'there are no credentials: set FASPAY_PASSWORD (Debit), FASPAY_SNAP_PRIVATE_KEY (SNAP) or FASPAY_CARD_PASSWORD';
        yield $this->settings->hasDebit() || $this->settings->hasSnap() || $this->settings->hasCards()
            ? new Finding(Grade::Good, 'Settings', "merchant {$this->settings->merchantId} ($where)")
            : new Finding(Grade::Failed, 'Settings', $missing);
        if ($this->settings->hasDebit()) {
            yield $this->ask('Debit', fn (): string => count($this->clients->debit()->channels()) . ' channels');
        }
        if ($this->settings->hasSnap()) {
            yield $this->ask('SNAP', function (): string {
                $channel = $this->settings->snapChannels[0] ?? Channel::ShopeePayQris;
                $this->clients->snap()->qrStatus((new Sample($this->settings, $this->clock->now()))->billNo(), Sample::GATEWAY_NO, $channel);

                return 'the keys fit';
            });
        }
        if ($this->settings->hasCards()) {
            yield $this->ask('Cards', function (): string {
                $billNo = (new Sample($this->settings, $this->clock->now()))->billNo();

                return $this->clients->cards()->status($billNo, Money::idr(1000))->status === CardStatus::NotFound
                    ? 'the password fits'
                    : "the gateway knows the order $billNo, which no shop has";
            });
        }
    }

    /** @param \Closure(): string $question gives what to say of a good answer */
    private function ask(string $product, \Closure $question): Finding
    {
        try {
            return new Finding(Grade::Good, "$product credentials", $question());
        } catch (GatewayException $e) {
            // 404: the payment is unknown. Who asks was checked before that.
            return preg_match('/^404\d{4}$/', (string) $e->responseCode) === 1
                ? new Finding(Grade::Good, "$product credentials", 'the keys fit')
                : new Finding(Grade::Failed, "$product credentials", "refused with code $e->responseCode: {$e->getMessage()}");
        } catch (\Throwable $e) {
            return new Finding(Grade::Failed, "$product credentials", $e->getMessage());
        }
    }

    /** @return \Generator<int, Finding> one for each host that was called */
    private function tls(): \Generator
    {
        $called = array_filter($this->attempts, static fn (Event $attempt): bool => $attempt->httpStatus !== 0);
        foreach (array_column($called, null, 'host') as $host => $attempt) {
            // The extension always verifies, so an answer over https is one of a verified host.
            yield str_starts_with((string) $this->settings->baseUrl, 'http://')
                ? new Finding(Grade::Warning, 'TLS', "not used: $host is called over plain HTTP, which the extension allows for this machine only")
                : new Finding(Grade::Good, 'TLS', sprintf(
                    '%s is verified, the handshake took %d ms, the answer %d ms',
                    $host,
                    $attempt->tlsSeconds * 1000,
                    $attempt->totalSeconds * 1000,
                ));
        }
        if ($called === []) {
            yield new Finding(Grade::Skipped, 'TLS', 'no gateway answered');
        }
    }

    private function time(): Finding
    {
        $host = $this->attempts[0]->host ?? null;
        $url = $this->settings->baseUrl ?? ($host === null ? null : "https://$host/");
        $answer = $url === null ? null : self::request('HEAD', $url);
        $date = $answer === null ? false : strtotime($answer['headers']['date'] ?? '');
        if ($date === false) {
            return new Finding(Grade::Skipped, 'Clock', 'the gateway did not say the time');
        }
        $skew = $this->clock->now()->getTimestamp() - $date;
        $text = $skew === 0 ? 'it agrees with the gateway' : abs($skew) . ' s ' . ($skew < 0 ? 'behind' : 'ahead of') . ' the gateway';

        return abs($skew) <= self::CLOCK_SKEW
            ? new Finding(Grade::Good, 'Clock', $text)
            : new Finding(Grade::Failed, 'Clock', "$text: let the machine set its clock by NTP, otherwise SNAP refuses its requests");
    }

    /** @return \Generator<int, Finding> */
    private function snapRoute(): \Generator
    {
        $keys = array_map(static fn (?string $key): string => hash('sha256', self::key((string) $key)), [$this->settings->snapPublicKey, $this->settings->snapPreviousPublicKey]);
        if ($this->settings->environment === 'production' && in_array(self::TEST_KEY, $keys, true)) {
            $text = 'a public key of SNAP is the test key of the sandbox, with which everybody can sign: take the one that Faspay gave you';
            yield new Finding(Grade::Failed, 'SNAP route', $text);

            return;
        }
        $directory = $this->sandboxKeys
            ?? (InstalledVersions::isInstalled('faspay/sandbox') ? InstalledVersions::getInstallPath('faspay/sandbox') . '/keys' : null);
        $public = $directory === null ? '' : (string) @file_get_contents("$directory/test_gateway_public.pem");
        if ($public === '' || self::key($this->settings->snapPublicKey) !== self::key($public)) {
            $text = 'a sample can only be signed with the key of the sandbox, which is not the configured one or not installed';
            yield new Finding(Grade::Skipped, 'SNAP route', $text);

            return;
        }
        $gatewayKey = (string) file_get_contents("$directory/test_gateway_private.pem");
        $sample = new Sample($this->settings, $this->clock->now());
        $url = $this->snapUrl === null ? null : rtrim($this->snapUrl, '/') . Sample::SNAP_PATH;
        yield from $this->route('SNAP', static fn (bool $forged): Message => $sample->snap($gatewayKey, $forged), 401, $url);
    }

    /** The letters of a public key, wherever it stands and however its lines are broken. */
    private static function key(string $key): string
    {
        $text = str_starts_with($key, 'file://') ? (string) @file_get_contents(substr($key, 7)) : $key;

        return preg_replace('/-----[A-Z ]+-----|\\\\n|\s/', '', $text);
    }

    /**
     * The shop's route must refuse a sample with a wrong signature, understand one with a right signature, and book neither.
     *
     * @param \Closure(bool): Message $sample
     * @param int $refusal the HTTP status of the answer to a forged one
     * @return \Generator<int, Finding>
     */
    private function route(string $product, \Closure $sample, int $refusal, ?string $url): \Generator
    {
        $subject = "$product route";
        try {
            [$forgedStatus] = ($this->deliver)($sample(true));
            [$status, $body] = ($this->deliver)($sample(false));
            $booked = $this->bills->find((new Sample($this->settings, $this->clock->now()))->billNo()) !== null;
        } catch (\Throwable $e) {
            yield new Finding(Grade::Failed, $subject, $e->getMessage());

            return;
        }
        $wrong = match (true) {
            $booked => 'a sample about an order that does not exist was booked',
            $status === 419, $status === 403
                => "the answer is $status: exempt the route from the check of CSRF tokens, or add this machine to FASPAY_CALLERS",
            $status === 404 && self::code($body) === null, $status === 405 => "the answer is $status: the route is missing",
            $forgedStatus !== $refusal => "a forged sample is answered with $forgedStatus and not with $refusal",
            $status === $refusal
                => "a rightly signed sample is refused with $status: something changes the body, or the credentials are not the gateway's",
            self::code($body) === null => "the answer is $status and not the gateway's form",
            preg_match('/^(00|200\d*)$/', self::code($body)) === 1 => 'a sample about an order that does not exist was acknowledged',
            default => null,
        };
        $right = "a forged sample is refused ($forgedStatus), a signed one is understood ($status), nothing was booked";
        yield $wrong === null ? new Finding(Grade::Good, $subject, $right) : new Finding(Grade::Failed, $subject, $wrong);
        if ($url !== null && $wrong === null) {
            // The forged one: the server may put the other one into a queue.
            yield $this->reachable("$subject from outside", $url, $sample(true), $refusal);
        }
    }

    private function reachable(string $subject, string $url, Message $message, int $expected): Finding
    {
        $hard = $this->settings->environment === 'production' ? Grade::Failed : Grade::Warning;
        if (!filter_var(ini_get('allow_url_fopen'), FILTER_VALIDATE_BOOL)) {
            return new Finding(Grade::Skipped, $subject, 'allow_url_fopen of php.ini is off, so the address cannot be called');
        }
        $answer = self::request('POST', $url, $message);
        if ($answer === null) {
            return new Finding($hard, $subject, "$url does not answer");
        }
        if ($answer['status'] !== $expected) {
            $text = "$url answers {$answer['status']} and not $expected, as the application does: does it lead to another one?";

            return new Finding($hard, $subject, $text);
        }
        $host = trim((string) parse_url($url, PHP_URL_HOST), '[]');
        $isPublic = filter_var($host, FILTER_VALIDATE_IP) === false
            ? str_contains($host, '.')
            : filter_var($host, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE) !== false;
        if (!$isPublic || !str_starts_with($url, 'https://')) {
            return new Finding($hard, $subject, "$url answers this machine, but the gateway needs a public address with https");
        }

        return new Finding(Grade::Good, $subject, "$url answers this machine");
    }

    /** The code in an answer of the gateway's form, as Debit or SNAP has it. */
    private static function code(string $body): ?string
    {
        $answer = json_decode($body, true);
        $code = is_array($answer) ? $answer['response_code'] ?? $answer['responseCode'] ?? null : null;

        return is_string($code) ? $code : null;
    }

    /** @return array{status: int, headers: array<string, string>}|null null: no answer */
    private static function request(string $method, string $url, ?Message $message = null): ?array
    {
        $lines = [];
        foreach ($message->headers ?? [] as $name => $value) {
            $lines[] = "$name: $value";
        }
        $options = ['method' => $method, 'timeout' => 10.0, 'ignore_errors' => true, 'follow_location' => 0];
        $options += ['header' => $lines, 'content' => $message->body ?? ''];
        $stream = @fopen($url, 'r', false, stream_context_create(['http' => $options]));
        if ($stream === false) {
            return null;
        }
        $received = stream_get_meta_data($stream)['wrapper_data'] ?? [];
        fclose($stream);
        $headers = [];
        foreach ($received as $line) {
            [$name, $value] = explode(':', $line, 2) + [1 => ''];
            $headers[strtolower($name)] = trim($value);
        }

        return preg_match('#^HTTP/\S+ (\d{3})#', $received[0] ?? '', $match) === 1
            ? ['status' => (int) $match[1], 'headers' => $headers]
            : null;
    }
}
