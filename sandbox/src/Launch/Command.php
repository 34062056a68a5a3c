<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Launch;

use Faspay\Sandbox\Database;
use Faspay\Sandbox\Settings;
use Faspay\Sandbox\SnapSignature;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\SingleCommandApplication;

/** Starts the sandbox, and a shop if one is named, and stays until it is told to end. */
final class Command extends SingleCommandApplication
{
    /** @var list<Server> in the order in which they were started */
    private array $servers = [];
    private bool $stopping = false;
    private string $directory;

    protected function configure(): void
    {
        $this->setName('faspay-sandbox')
            ->setDescription('Starts a local Faspay for development and tests, and stays until Ctrl-C')
            ->addOption('port', null, InputOption::VALUE_REQUIRED, 'Port of the sandbox; without it ' . Options::USUAL_PORT . ', or a free one where that is taken')
            ->addOption('workers', null, InputOption::VALUE_REQUIRED, 'How many requests are answered at the same time', '8')
            ->addOption('db', null, InputOption::VALUE_REQUIRED, 'SQLite file that outlives this run; without it everything is forgotten at the end')
            ->addOption('listen', null, InputOption::VALUE_REQUIRED, 'Address to listen on; one that is not this machine\'s loopback needs a token', '127.0.0.1')
            ->addOption('name', null, InputOption::VALUE_REQUIRED | InputOption::VALUE_IS_ARRAY, 'Name by which others know the sandbox, such as that of its container')
            ->addOption('tls', null, InputOption::VALUE_REQUIRED, 'Speak TLS, with a certificate of an authority that is kept in this directory')
            ->addOption('shop', null, InputOption::VALUE_REQUIRED, 'Router script of a shop that is started, too, and told of payments')
            ->addOption('shop-port', null, InputOption::VALUE_REQUIRED, 'Port of that shop; without it a free one')
            ->addOption('shop-extension', null, InputOption::VALUE_REQUIRED, 'faspay.so, where the shop\'s PHP does not load it by itself')
            ->setHelp("Where notifications go, which merchants there are and so on is said by the variables FASPAY_SANDBOX_*: see README.md.\n")
            ->setCode($this->start(...));
    }

    private function start(InputInterface $input, OutputInterface $output): int
    {
        $this->directory = sys_get_temp_dir() . '/faspay-sandbox-' . bin2hex(random_bytes(8));
        try {
            $settings = Settings::fromEnvironment();
            $options = Options::of($input);
            // What is wrong with the file is said here, and not by each answer.
            $options->database === null || new Database($options->database);
            mkdir($this->directory, 0700);
            $this->listenToSignals();
            $this->startServers($options, $settings, $output);
            $this->stay();

            return self::SUCCESS;
        } catch (\InvalidArgumentException | \RuntimeException $e) {
            $output->writeln('<error>' . OutputFormatter::escape($e->getMessage()) . '</error>');

            return self::FAILURE;
        } finally {
            $this->stopServers();
        }
    }

    private function startServers(Options $options, Settings $settings, OutputInterface $output): void
    {
        $shopUrl = $options->shop === null ? null : "http://127.0.0.1:$options->shopPort";
        $environment = ['FASPAY_SANDBOX_DB' => $options->database ?? "$this->directory/sandbox.sqlite", 'PHP_CLI_SERVER_WORKERS' => (string) $options->workers, 'FASPAY_SANDBOX_TEMPLATE_CACHE' => "$this->directory/templates"]
            + ($shopUrl === null ? [] : [
                'FASPAY_SANDBOX_NOTIFY_URL' => "$shopUrl/notification", 'FASPAY_SANDBOX_RETURN_URL' => "$shopUrl/return",
                'FASPAY_SANDBOX_CARD_NOTIFY_URL' => "$shopUrl/card-callback", 'FASPAY_SANDBOX_RECURRING_NOTIFY_URL' => "$shopUrl/recurring-notification",
                'FASPAY_SANDBOX_SNAP_URL' => $shopUrl,
            ]) + $options->reach();
        $root = dirname(__DIR__, 2);
        $url = "http://127.0.0.1:$options->port";
        $address = ($options->tlsDirectory === null ? $options->listen : '127.0.0.1') . ":$options->port";
        $this->serve('the sandbox', ['-S', $address, '-t', "$root/public", "$root/public/index.php"], $environment)->await("$url/_sandbox/health");
        $certificate = null;
        if ($options->tlsDirectory !== null) {
            $authority = new Authority($options->tlsDirectory);
            $certificate = $authority->certificate();
            $run = 'require $argv[1]; ' . TlsFront::class . '::serve(...array_slice($argv, 2));';
            $front = ['-r', $run, '--', "$root/autoload.php", "$options->listen:$options->tlsPort", $authority->issue($options->names), "127.0.0.1:$options->port"];
            $this->serve('TLS in front of the sandbox', $front, [])->awaitConnection("$options->listen:$options->tlsPort");
        }
        if ($shopUrl !== null) {
            $this->serve('the shop', [...$options->shopArguments, '-S', "127.0.0.1:$options->shopPort", $options->shop], [
                'FASPAY_MERCHANT_ID' => '99999', 'FASPAY_USER_ID' => 'bot99999', 'FASPAY_PASSWORD' => 'p@ssw0rd', 'FASPAY_BASE_URL' => $url,
                'FASPAY_CARD_MERCHANT_ID' => 'tokofaspay', 'FASPAY_CARD_PASSWORD' => 'abcde',
                'FASPAY_SNAP_PRIVATE_KEY' => 'file://' . SnapSignature::path('test_merchant_private'), 'FASPAY_SNAP_PUBLIC_KEY' => 'file://' . SnapSignature::path('test_gateway_public'),
                'SHOP_DATABASE' => "$this->directory/shop.sqlite", 'SHOP_URL' => $shopUrl, 'PHP_CLI_SERVER_WORKERS' => (string) $options->workers,
            ])->await("$shopUrl/");
        }
        $output->writeln(Greeting::lines($settings, $options, $url, $shopUrl, $certificate));
    }

    private function serve(string $name, array $arguments, array $environment): Server
    {
        return $this->servers[] = new Server($name, [PHP_BINARY, ...$arguments], $environment, "$this->directory/" . count($this->servers) . '.log');
    }

    private function listenToSignals(): void
    {
        if (!function_exists('pcntl_async_signals')) {
            return;
        }
        pcntl_async_signals(true);
        foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
            pcntl_signal($signal, function (): void {
                $this->stopping = true;
            });
        }
    }

    /** A signal ends the sleep. */
    private function stay(): void
    {
        while (!$this->stopping) {
            foreach ($this->servers as $server) {
                $server->isRunning() || throw new \RuntimeException("$server->name has ended:\n" . $server->lastWords());
            }
            sleep(1);
        }
    }

    private function stopServers(): void
    {
        foreach (array_reverse($this->servers) as $server) {
            $server->stop();
        }
        if (is_dir($this->directory)) {
            // Compiled templates lie two levels below.
            array_map(unlink(...), array_filter(glob("$this->directory/{*,*/*/*}", GLOB_BRACE), is_file(...)));
            array_map(rmdir(...), [...glob("$this->directory/*/*"), ...glob("$this->directory/*"), $this->directory]);
        }
    }
}
