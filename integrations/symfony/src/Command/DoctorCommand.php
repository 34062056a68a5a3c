<?php

declare(strict_types=1);

namespace Faspay\SymfonyBundle\Command;

use Faspay\Shop\BillStore;
use Faspay\Shop\ConfigurationException;
use Faspay\Shop\Doctor\Doctor;
use Faspay\Shop\Doctor\Grade;
use Faspay\Shop\Message;
use Faspay\Shop\Settings;
use Psr\Clock\ClockInterface;
use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Formatter\OutputFormatter;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpKernel\HttpKernelInterface;
use Symfony\Component\Routing\Exception\RouteNotFoundException;
use Symfony\Component\Routing\Generator\UrlGeneratorInterface;

#[AsCommand('faspay:doctor', 'Checks whether payments will work: extension, tables, credentials, TLS, clock, and the routes for notifications')]
final class DoctorCommand extends Command
{
    /** A path of SNAP that stands for all of them. */
    private const SNAP = ['operation' => 'qr/qr-mpm-notify'];

    /** @param \Closure(): Settings $settings a closure, so that wrong settings are a finding like others */
    public function __construct(
        private readonly \Closure $settings,
        private readonly BillStore $bills,
        private readonly ClockInterface $clock,
        private readonly HttpKernelInterface $kernel,
        private readonly UrlGeneratorInterface $urls,
    ) {
        parent::__construct();
    }

    protected function configure(): void
    {
        $this->addOption('url', null, InputOption::VALUE_REQUIRED, 'The public address of the shop, such as https://shop.example: looks whether it leads to the same routes')
            ->addOption('sandbox-keys', null, InputOption::VALUE_REQUIRED, 'The directory of the sandbox\'s test keys, with which a sample of SNAP is signed; otherwise that of faspay/sandbox, if it is installed')
            ->setHelp('It asks Faspay only what changes nothing, and sends signed samples about an order that cannot exist through the routes of this application. Nothing is booked. The exit code is 1 if something failed.');
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $failed = false;
        try {
            $settings = ($this->settings)();
            $url = $input->getOption('url');
            $doctor = new Doctor(
                $settings,
                $this->bills,
                $this->clock,
                $this->deliver(...),
                $url === null ? null : rtrim($url, '/') . $this->urls->generate('faspay_debit'),
                // The doctor adds the path of SNAP itself; what this application puts before it belongs to the address.
                $url === null ? null : rtrim($url, '/') . strstr($this->urls->generate('faspay_snap', self::SNAP), '/v1.0/', true),
                $input->getOption('sandbox-keys'),
            );
            foreach ($doctor->examine() as $finding) {
                $failed = $failed || $finding->grade === Grade::Failed;
                $this->say($output, $finding->grade, $finding->subject, $finding->text);
            }
        } catch (ConfigurationException $e) {
            $failed = true;
            $this->say($output, Grade::Failed, 'Settings', $e->getMessage());
        } catch (RouteNotFoundException) {
            $failed = true;
            $this->say($output, Grade::Failed, 'Routes', 'they are missing: import @FaspayBundle/config/routes.php in config/routes.yaml');
        }

        return $failed ? self::FAILURE : self::SUCCESS;
    }

    private function say(OutputInterface $output, Grade $grade, string $subject, string $text): void
    {
        $tag = [Grade::Good->value => 'info', Grade::Skipped->value => 'fg=gray', Grade::Warning->value => 'comment', Grade::Failed->value => 'error'][$grade->value];
        $output->writeln(sprintf('<%s>%-7s</> %s: %s', $tag, $grade->value, $subject, OutputFormatter::escape($text)));
    }

    /**
     * Sends a message through the application's own kernel: with its listeners, its firewall and its routes.
     *
     * @return array{int, string} HTTP status and body of the answer
     */
    private function deliver(Message $message): array
    {
        $path = $message->path === '' ? $this->urls->generate('faspay_debit') : $this->urls->generate('faspay_snap', self::SNAP);
        $request = Request::create($path, 'POST', server: ['REMOTE_ADDR' => '127.0.0.1', 'HTTPS' => 'on'], content: $message->body);
        $request->headers->add($message->headers);
        $response = $this->kernel->handle($request);

        return [$response->getStatusCode(), (string) $response->getContent()];
    }
}
