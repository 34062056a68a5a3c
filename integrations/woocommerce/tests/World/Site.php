<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\World;

use GuzzleHttp\Client;
use Symfony\Component\Process\Process;

/**
 * A WordPress of its own, made of a given copy, with WooCommerce and the plugin where they are given, served by PHP's own server.
 *
 * The copies are linked or copied into a temporary directory, so that nothing is written to what was given.
 */
final class Site
{
    public readonly string $url;
    public readonly string $directory;
    private const SECRET = 'of the test alone';

    private readonly Server $server;
    private readonly Client $http;

    /**
     * @param string $wordpress directory of a WordPress
     * @param string|null $woocommerce directory of a WooCommerce plugin
     * @param string $plugin directory of the built plugin
     */
    public function __construct(
        private readonly Database $database,
        string $directory,
        string $wordpress,
        ?string $woocommerce,
        string $plugin,
    ) {
        $this->directory = "$directory/site";
        $this->server = new Server();
        $this->url = "http://{$this->server->address}";
        $this->http = new Client(['base_uri' => $this->url, 'http_errors' => false, 'timeout' => 600]);
        self::lay($wordpress, $this->directory);
        $plugins = "$this->directory/wp-content/plugins";
        foreach (array_filter(['woocommerce' => $woocommerce, 'faspay-for-woocommerce' => $plugin]) as $name => $source) {
            self::lay($source, "$plugins/$name");
        }
        self::write("$this->directory/wp-content/mu-plugins/world.php", (string) file_get_contents(__DIR__ . '/inside/must_use.php'));
    }

    /** Installs WordPress with a user "admin", whose password is "adminpass". */
    public function install(): void
    {
        $this->database->create('wordpress');
        $this->configure([]);
        $this->script('install');
    }

    /**
     * Writes wp-config.php.
     *
     * @param array<string, scalar> $constants besides those of the database
     */
    public function configure(array $constants): void
    {
        $constants += [
            'DB_NAME' => 'wordpress', 'DB_USER' => 'root', 'DB_PASSWORD' => '', 'DB_HOST' => 'localhost:' . $this->database->socket, 'DB_CHARSET' => 'utf8mb4',
            'WP_HOME' => $this->url, 'WP_SITEURL' => $this->url, 'WP_HTTP_BLOCK_EXTERNAL' => true, 'DISABLE_WP_CRON' => true, 'AUTOMATIC_UPDATER_DISABLED' => true,
            'WP_DEBUG' => true, 'WP_DEBUG_DISPLAY' => false, 'WP_DEBUG_LOG' => "$this->directory/debug.log",
            'WORLD_DIRECTORY' => $this->directory, 'WORLD_SECRET' => self::SECRET, 'SCRIPT_DEBUG' => false, 'DB_COLLATE' => '', 'FS_METHOD' => 'direct',
        ];
        foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) {
            $constants += [$key => hash('sha256', $key)];
        }
        $lines = ['<?php'];
        foreach ($constants as $name => $value) {
            $lines[] = sprintf('define(%s, %s);', var_export($name, true), var_export($value, true));
        }
        $lines[] = "\$table_prefix = 'shop_';\nrequire_once __DIR__ . '/wp-settings.php';\n";
        self::write("$this->directory/wp-config.php", implode("\n", $lines));
    }

    /** Serves the site until stop(). */
    public function start(): void
    {
        $this->server->start([PHP_BINARY, '-d', 'opcache.enable_cli=1', '-d', 'opcache.revalidate_freq=0', '-d', 'sendmail_path=/bin/true'], $this->directory, __DIR__ . '/inside/router.php');
    }

    public function stop(): void
    {
        $this->server->stop();
    }

    /**
     * Activates plugins.
     *
     * @param string ...$plugins such as "woocommerce/woocommerce.php"
     * @return array<string, string> "ok", or what WordPress says
     */
    public function activate(string ...$plugins): array
    {
        return json_decode($this->script('activate', ...$plugins), true, flags: JSON_THROW_ON_ERROR);
    }

    /**
     * Runs PHP inside the running WordPress, as its administrator.
     *
     * @param string $code ends with "return ...;"
     * @param array<string, mixed> $arguments variables of the code
     * @return mixed what the code returned, through JSON
     * @throws \RuntimeException when it failed
     */
    public function run(string $code, array $arguments = []): mixed
    {
        $answer = (string) $this->http->post('/?world=run', ['json' => ['code' => $code, 'arguments' => $arguments], 'headers' => ['X-World-Secret' => self::SECRET]])->getBody();
        $result = json_decode($answer, true) ?? throw new \RuntimeException('The shop failed: ' . substr(strip_tags($answer), -1000) . $this->complaints());
        !isset($result['error']) || throw new \RuntimeException($result['error']);

        return $result['result'];
    }

    /** @return list<array{to: mixed, subject: string, message: string}> the e-mails that were sent, oldest first */
    public function mails(): array
    {
        return $this->lines('mail');
    }

    /** @return list<array{order: string, event: string}> the events of Faspay that a listener was told, oldest first */
    public function events(): array
    {
        return $this->lines('events');
    }

    /** Speaks another language, such as "id_ID"; null: English. */
    public function speak(?string $locale): void
    {
        $locale === null ? unlink("$this->directory/locale") : self::write("$this->directory/locale", $locale);
    }

    /** Lets the next transaction die before it commits. */
    public function die(): void
    {
        self::write("$this->directory/die", '');
    }

    /** @return list<array<string, mixed>> */
    private function lines(string $name): array
    {
        $file = "$this->directory/$name.jsonl";

        return array_map(fn (string $line) => json_decode($line, true), is_file($file) ? (array) file($file, FILE_IGNORE_NEW_LINES) : []);
    }

    /** @return string what PHP complained about */
    public function complaints(): string
    {
        $file = "$this->directory/debug.log";

        return is_file($file) ? (string) file_get_contents($file) : '';
    }

    private function script(string $name, string ...$arguments): string
    {
        $process = new Process([PHP_BINARY, '-d', 'display_errors=stderr', __DIR__ . "/inside/$name.php", $this->directory, $this->url, ...$arguments], timeout: 600);
        $process->run();
        $process->isSuccessful() || throw new \RuntimeException("$name: " . $process->getErrorOutput() . substr(strip_tags($process->getOutput()), -2000) . $this->complaints());
        $output = $process->getOutput();

        return substr($output, (int) strrpos($output, "\n{"));
    }

    /** Puts a copy of a directory somewhere, by hard links where that is possible. */
    private static function lay(string $source, string $target): void
    {
        @mkdir(dirname($target), 0755, true);
        // Debian's WordPress has links to other packages, which the copy must not need.
        (new Process(['cp', '-rL', $source, $target], timeout: 300))->mustRun();
    }

    private static function write(string $path, string $content): void
    {
        @mkdir(dirname($path), 0755, true);
        file_put_contents($path, $content) !== false || throw new \RuntimeException("$path cannot be written");
    }
}
