<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use Faspay\Sandbox\Database;
use PHPUnit\Framework\TestCase;

/** The file that somebody names to be kept. */
final class DatabaseFileTest extends TestCase
{
    private string $path;

    protected function setUp(): void
    {
        $this->path = tempnam(sys_get_temp_dir(), 'kept');
    }

    protected function tearDown(): void
    {
        array_map(unlink(...), glob("$this->path*"));
    }

    public function testTheDatabaseOfAShopIsLeftAsItIs(): void
    {
        $shop = new \PDO("sqlite:$this->path");
        $shop->exec('CREATE TABLE orders (id INTEGER); INSERT INTO orders VALUES (7); CREATE TABLE setting (name TEXT)');
        try {
            new Database($this->path);
            self::fail('it was taken');
        } catch (\InvalidArgumentException $e) {
            self::assertStringContainsString('is the database of something else: name another file', $e->getMessage());
        }
        self::assertSame(7, $shop->query('SELECT id FROM orders')->fetchColumn());
    }

    public function testAnOlderSandboxsFileIsBegunAnew(): void
    {
        (new Database($this->path))->pdo->exec("INSERT INTO setting VALUES ('a', '1'); PRAGMA user_version = 1");
        $database = new Database($this->path);
        self::assertSame(0, $database->setting('a', 0));
        $database->keep('a', 2);
        self::assertSame(2, (new Database($this->path))->setting('a', 0));
    }

    public function testWhatIsNoDatabaseIsSaidToBeNone(): void
    {
        file_put_contents($this->path, str_repeat('no database ', 200));
        foreach ([$this->path, "$this->path.nowhere/x.sqlite"] as $path) {
            try {
                new Database($path);
                self::fail("$path was taken");
            } catch (\InvalidArgumentException $e) {
                self::assertStringContainsString("the file $path cannot be used as an SQLite database", $e->getMessage());
            }
        }
        self::assertStringStartsWith('no database', file_get_contents($this->path));
    }
}
