<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/**
 * Runs the blocks of one page in order, in a directory that looks like this repository. PHP blocks share their variables and imports, shell blocks
 * their directory and exported variables. A block with a name above it is saved under that name. The pages of a shop are served at once.
 */
final class PageRun
{
    private const SECONDS = 120;
    /** A line of the shell that starts a server, which the reader would leave running in a terminal. */
    private const SERVER = '#^(?:\w+=\S+\s+)*(?:(?:\S*/)?(?:bin/sandbox|faspay-sandbox)\b|php\s(?:.*\s)?-S\s)#';

    /** Stands at the beginning of each saved file, which so tells that it was run. */
    private const NOTE = "file_put_contents((string) getenv('DOCUMENTATION_FILES'), __FILE__ . \"\\n\", FILE_APPEND); ";

    private readonly string $directory;
    /** @var array<string, string> */
    private readonly array $environment;
    private readonly int $sandboxPort;
    private ?Process $worker = null;
    /** @var list<Process> */
    private array $servers = [];
    private string $imports = '';
    private string $output = '';
    /** @var array<string, int> the files that the page has the reader save, and their lines */
    private array $files = [];

    /** @param list<Block> $blocks */
    public function __construct(private readonly string $path, array $blocks, private readonly Surroundings $surroundings)
    {
        $this->directory = $surroundings->directory . '/' . strtr($path, '/', '_');
        mkdir($this->directory);
        foreach (array_diff(scandir($surroundings->root) ?: [], ['.', '..', '.git']) as $entry) {
            symlink("$surroundings->root/$entry", "$this->directory/$entry");
        }
        $startsSandbox = $startsShop = $hasShop = false;
        foreach ($blocks as $block) {
            foreach ($block->language === 'sh' && $block->reason === null ? self::lines($block->text) : [] as $line) {
                $isServer = preg_match(self::SERVER, $line) === 1;
                $startsSandbox = $startsSandbox || $isServer && !str_contains($line, ' -S ');
                $startsShop = $startsShop || $isServer && str_contains($line, ' -S 127.0.0.1:8000');
            }
            $hasShop = $hasShop || str_ends_with((string) $block->file, '.php');
        }
        $this->sandboxPort = $startsSandbox ? Surroundings::freePort() : $surroundings->port;
        $this->environment = $surroundings->environment($this->directory, $this->sandboxPort);
        $surroundings->reset();
        if ($hasShop && !$startsShop) {
            $this->serve(escapeshellarg(PHP_BINARY) . " -S 127.0.0.1:$surroundings->shopPort " . escapeshellarg(dirname(__DIR__) . '/run/shop.php'), $this->environment, $this->directory);
        }
    }

    /** @return string|null what is wrong with the block, if it does not do what the page says */
    public function problemOf(Block $block): ?string
    {
        if ($block->isOutput) {
            return $this->problemOfOutput($block);
        }
        if ($block->language === '' && !str_starts_with($this->path, 'docs/protocol/')) {
            return 'the fence does not say the language: php and sh are run, text is not';
        }
        if ($block->isPhp() || $block->language === 'hidden') {
            $problem = $this->lint($block);
            if ($problem !== null) {
                return $problem;
            }
        }
        if ($block->reason !== null) {
            return $block->isCode() ? null : 'only php and sh are run: others need no reason';
        }
        if ($block->file !== null) {
            // The repository's folders are linked: what is saved in one would stay in the repository.
            if (str_contains($block->file, '/') && is_link("$this->directory/" . strtok($block->file, '/'))) {
                return "$block->file would be saved among this repository's files: choose a folder that it does not have";
            }
            $this->save($block);

            return null;
        }

        return match ($block->language) {
            'php', 'hidden' => $this->problemOfPhp($block),
            'sh' => $this->problemOfShell($block),
            'shell', 'bash', 'console', 'zsh' => "the shell's blocks are called sh here, not $block->language",
            default => null,
        };
    }

    /**
     * Ends what the page has started.
     *
     * @return list<string> what is wrong with the page as a whole
     */
    public function end(): array
    {
        foreach ([...$this->servers, ...array_filter([$this->worker])] as $process) {
            $process->stop();
        }
        $problems = [];
        $known = is_file("$this->directory/.files") ? file("$this->directory/.files", FILE_IGNORE_NEW_LINES) : [];
        foreach ($this->files as $file => $line) {
            if (str_ends_with($file, '.php') && !in_array(realpath("$this->directory/$file"), $known, true)) {
                $problems[] = "$this->path:$line: nothing on this page runs $file";
            }
        }
        $said = '';
        foreach (glob("$this->directory/.log*") ?: [] as $log) {
            $said .= file_get_contents($log);
        }
        preg_match_all('/PHP (?:Warning|Notice|Deprecated|Fatal error|Parse error|Startup)\b.*/', $said, $complaints);
        foreach (array_unique($complaints[0]) as $complaint) {
            $problems[] = "$this->path: " . $this->located($complaint);
        }

        return $problems;
    }

    private function problemOfOutput(Block $block): ?string
    {
        $expected = trim($this->addresses($block->text));
        $pattern = str_replace('\.\.\.', '.*', preg_quote($expected, '/'));

        return preg_match("/^$pattern$/su", trim($this->output)) === 1 ? null : "this was not printed, but:\n" . trim($this->output);
    }

    private function save(Block $block): void
    {
        $file = "$this->directory/$block->file";
        is_dir(dirname($file)) || mkdir(dirname($file), recursive: true);
        !is_link($file) || unlink($file);
        file_put_contents($file, $this->addresses($block->isPhp() ? self::tagged($block->text, self::NOTE) : $block->text));
        $this->files[$block->file] = $block->line;
    }

    private function problemOfPhp(Block $block): ?string
    {
        $file = "$this->directory/.block$block->line.php";
        $hidden = $block->language === 'hidden';
        $imports = $hidden ? 'use function Faspay\Documentation\Run\{accepted, check, control, pay, press, request, settle}; ' : '';
        file_put_contents($file, $this->addresses(self::tagged($block->text, $imports . $this->imports, $block->line)));
        preg_match_all('/^use (?!function Faspay.Documentation)[^;]+;/m', $block->text, $uses);
        foreach ($hidden ? [] : $uses[0] as $use) {
            str_contains($this->imports, $use) || $this->imports .= "$use ";
        }
        if ($this->worker === null || !$this->worker->isRunning()) {
            $this->worker = new Process(
                [PHP_BINARY, dirname(__DIR__) . '/run/worker.php'],
                $this->directory,
                $this->environment,
                "$this->directory/.log-worker",
                [0 => ['pipe', 'r'], 3 => ['pipe', 'w']],
            );
        }
        fwrite($this->worker->pipes[0], "$file\n");
        $read = [$this->worker->pipes[3]];
        $write = $except = null;
        if (stream_select($read, $write, $except, self::SECONDS) !== 1) {
            $this->worker->stop();

            return 'it does not end';
        }
        $answer = json_decode((string) fgets($this->worker->pipes[3]), true);
        $hidden || $this->output = $answer['output'] ?? '';

        return $answer === null ? "PHP has ended:\n" . $this->worker->lastWords() : $this->located($answer['problem']);
    }

    private function problemOfShell(Block $block): ?string
    {
        $script = "set -euo pipefail\n[ ! -f .shell ] || source ./.shell\ncd \"\${DOCUMENTATION_AT:-.}\"\n";
        $said = "$this->directory/.shell$block->line";
        foreach (self::lines($block->text) as $number => $line) {
            $line = $this->addresses($line);
            if (preg_match(self::SERVER, $line) !== 1) {
                $script .= "$line\n";
                continue;
            }
            // What comes before it happens before it.
            $problem = $this->shell($script . $this->remember(), $said);
            if ($problem !== null) {
                return $problem;
            }
            try {
                $this->serve(rtrim((string) preg_replace('/\s+#.*$|\s*&$/', '', $line)), $this->environment, $this->directory);
            } catch (\RuntimeException $e) {
                return $e->getMessage();
            }
        }

        return $this->shell($script . $this->remember(), $said);
    }

    private function shell(string $script, string $said): ?string
    {
        file_put_contents("$said.sh", $script);
        file_put_contents($said, '');
        $shell = new Process(['timeout', '-s', 'KILL', (string) self::SECONDS, 'bash', "$said.sh"], $this->directory, $this->environment, $said, [2 => ['file', "$said.errors", 'w']]);
        $status = $shell->end();
        $this->output = (string) file_get_contents($said);

        return $status === 0 ? null : "it ends with $status:\n" . trim($this->output . file_get_contents("$said.errors"));
    }

    /** The end of a script: the next block goes on in its directory and with its variables. */
    private function remember(): string
    {
        return "{ declare -px; echo \"DOCUMENTATION_AT=\$PWD\"; } >" . escapeshellarg("$this->directory/.shell") . "\n";
    }

    private function serve(string $command, array $environment, string $directory): void
    {
        $isSandbox = !str_contains($command, ' -S ');
        $port = $isSandbox ? $this->sandboxPort : (preg_match('/ -S \S+:(\d+)/', $command, $match) === 1 ? $match[1] : throw new \RuntimeException("$command names no port"));
        $remembered = is_file("$this->directory/.shell") ? 'source ./.shell; cd "$DOCUMENTATION_AT"; ' : '';
        $command = $remembered . 'exec env ' . $command . ($isSandbox ? " --port=$port" : '');
        $server = new Process(['bash', '-c', $command], $directory, $environment, "$this->directory/.log-server" . count($this->servers));
        $this->servers[] = $server;
        // A page of the shop may do something already when it is called.
        $isSandbox ? $server->await("http://127.0.0.1:$port/_sandbox/health") : $server->awaitConnection((int) $port);
    }

    private function lint(Block $block): ?string
    {
        $file = "$this->directory/.lint.php";
        file_put_contents($file, self::tagged($block->text, '', $block->line));
        exec(escapeshellarg(PHP_BINARY) . ' -n -l ' . escapeshellarg($file) . ' 2>&1', $said, $status);

        return $status === 0 ? null : $this->located(implode("\n", array_filter($said)));
    }

    private function addresses(string $text): string
    {
        return $this->surroundings->addresses($text, $this->sandboxPort);
    }

    /** Messages name lines of the page. */
    private function located(?string $problem): ?string
    {
        return $problem === null ? null : preg_replace(['#' . preg_quote($this->directory) . '/\.(lint|block\d+)\.php#', '#' . preg_quote($this->directory) . '/#'], [$this->path, ''], $problem);
    }

    /** @return list<string> the lines of a script; one that goes on in the next is one */
    private static function lines(string $text): array
    {
        return explode("\n", rtrim((string) preg_replace('/\\\\\n\s*/', '', $text), "\n"));
    }

    /** PHP that can be included, with its lines where the page has them. */
    private static function tagged(string $text, string $imports, int $line = 1): string
    {
        // Both must stand first.
        preg_match('/^(?:<\?php\b)?\s*(?<strict>declare\(strict_types=1\);)?\s*(?<namespace>namespace [\w\\\\]+;)?/', $text, $first);
        foreach ([$first['strict'] ?? '', $first['namespace'] ?? ''] as $words) {
            $text = $words === '' ? $text : substr_replace($text, '', (int) strpos($text, $words), strlen($words));
        }
        $text = (string) preg_replace('/^<\?php\b/', '', $text);

        return '<?php ' . ($first['strict'] ?? '') . ' ' . ($first['namespace'] ?? '') . ' ' . $imports . str_repeat("\n", $line - 1) . $text;
    }
}
