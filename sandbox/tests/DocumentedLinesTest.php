<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Tests;

use GuzzleHttp\Psr7\Response as HttpResponse;
use PHPUnit\Framework\Attributes\DataProvider;

/** The curl lines of the documentation do what stands below them. */
final class DocumentedLinesTest extends SandboxTestCase
{
    /** @return iterable<string, array{list<array{string, string, string, array<string, mixed>}>}> by section: method, path, body and answer of each line */
    public static function sections(): iterable
    {
        $text = file_get_contents(__DIR__ . '/../README.md') . "\n" . file_get_contents(__DIR__ . '/../CONTROL.md');
        foreach (preg_split('/^##+ /m', $text) as $section) {
            preg_match_all('#^curl (?:-X (?<method>[A-Z]+) )?(?<sends>-d \'(?<body>[^\']*)\' )?\'?http://127\.0\.0\.1:8765(?<path>[^\s\']+)\'?\n(?<answer>\{.*\})$#m', $section, $lines, PREG_SET_ORDER);
            if ($lines !== []) {
                yield strtok($section, "\n") => [array_map(
                    static fn (array $line): array => [$line['method'] ?: ($line['sends'] === '' ? 'GET' : 'POST'), $line['path'], $line['body'], json_decode(str_replace([', ...}', '{...}'], ['}', '{}'], $line['answer']), true, flags: JSON_THROW_ON_ERROR)],
                    $lines,
                )];
            }
        }
    }

    /** @param list<array{string, string, string, array<string, mixed>}> $lines */
    #[DataProvider('sections')]
    public function testTheyAnswerAsTheySay(array $lines): void
    {
        // The shop was told of one paid payment: delivery 1.
        $this->merchant->append(...array_fill(0, 20, new HttpResponse(200, [], '{"response_code":"00"}')));
        $this->control('POST', "/transactions/{$this->create()['trx_id']}/status", ['status' => '2']);
        foreach ($lines as [$method, $path, $body, $expected]) {
            $answer = json_decode($this->send($method, $path, $body)->getContent(), true, flags: JSON_THROW_ON_ERROR);
            self::assertHas($expected, $answer, "curl -X $method -d '$body' $path");
        }
        self::assertGreaterThan(0, count($lines));
    }

    /** The documentation may leave fields out, but no element of a list. */
    private static function assertHas(mixed $expected, mixed $answer, string $where): void
    {
        if (!is_array($expected)) {
            self::assertSame($expected, $answer, $where);

            return;
        }
        self::assertIsArray($answer, $where);
        !array_is_list($expected) || $expected === [] || self::assertCount(count($expected), $answer, $where);
        foreach ($expected as $name => $value) {
            self::assertArrayHasKey($name, $answer, $where);
            self::assertHas($value, $answer[$name], "$where: $name");
        }
    }
}
