<?php

declare(strict_types=1);

namespace Faspay\WooCommerce\Tests\World;

use Symfony\Component\Process\Process;

/** A MariaDB server of its own, with its data in a temporary directory. */
final class Database
{
    public readonly string $socket;
    private readonly Process $server;

    public function __construct(private readonly string $directory)
    {
        $this->socket = "$directory/mariadb.socket";
        $user = posix_getpwuid(posix_geteuid())['name'] ?? 'root';
        $data = ["--datadir=$directory/data", "--user=$user"];
        (new Process(['mariadb-install-db', '--no-defaults', ...$data, '--auth-root-authentication-method=normal', '--skip-test-db'], timeout: 300))->mustRun();
        $this->server = new Process(
            ['mariadbd', '--no-defaults', ...$data, "--socket=$this->socket", '--skip-networking', "--pid-file=$directory/mariadb.pid",
                // Nothing of this outlives the test, so the server need not wait for the disk.
                '--innodb-flush-log-at-trx-commit=0', '--innodb-flush-method=nosync'],
            timeout: null,
        );
        $this->server->start();
        Ports::await(fn () => $this->connection() !== null, 'the start of MariaDB');
    }

    public function create(string $name): void
    {
        $this->connection()?->exec("DROP DATABASE IF EXISTS `$name`; CREATE DATABASE `$name` CHARACTER SET utf8mb4");
    }

    public function connection(?string $name = null): ?\PDO
    {
        try {
            return new \PDO("mysql:unix_socket=$this->socket" . ($name === null ? '' : ";dbname=$name"), 'root', '', [\PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_ASSOC]);
        } catch (\PDOException) {
            $this->server->isRunning() || throw new \RuntimeException('MariaDB stopped: ' . $this->server->getErrorOutput());

            return null;
        }
    }

    public function stop(): void
    {
        $this->server->stop(20);
    }
}
