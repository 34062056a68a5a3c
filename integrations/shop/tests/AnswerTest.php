<?php

declare(strict_types=1);

namespace Faspay\Shop\Tests;

use Faspay\Sandbox\Launch\Server;
use Faspay\Shop\Answer;
use PHPUnit\Framework\TestCase;

final class AnswerTest extends TestCase
{
    /** WordPress and others set a whole status line before a plugin's turn comes. "200" then, and the gateway would take a refusal for an acknowledgement. */
    public function testAStatusLineThatSomebodySetBeforeDoesNotHideTheStatus(): void
    {
        $page = tempnam(sys_get_temp_dir(), 'answer');
        file_put_contents($page, '<?php require ' . var_export((new \ReflectionClass(Answer::class))->getFileName(), true) . ';
            header("HTTP/1.1 200 OK");
            (new Faspay\Shop\Answer(503, ["Content-Type" => "text/plain"], "Try again.", false))->send();');
        $port = Server::freePort('127.0.0.1');
        $server = proc_open([PHP_BINARY, '-S', "127.0.0.1:$port", $page], [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
        try {
            $context = stream_context_create(['http' => ['ignore_errors' => true]]);
            for ($i = 0; ($body = @file_get_contents("http://127.0.0.1:$port/", false, $context)) === false && $i < 600; $i++) {
                usleep(100_000);
            }
            self::assertSame('Try again.', $body);
            self::assertStringContainsString(' 503 ', $http_response_header[0]);
            self::assertContains('Content-Length: 10', $http_response_header);
        } finally {
            proc_terminate($server);
            proc_close($server);
            unlink($page);
        }
    }
}
