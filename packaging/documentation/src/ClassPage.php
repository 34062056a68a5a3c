<?php

declare(strict_types=1);

namespace Faspay\Documentation;

use PhpParser\Modifiers;
use PhpParser\Node;
use PhpParser\Node\Stmt;
use PhpParser\PrettyPrinter\Standard;

/** The page of one class in the reference. */
final class ClassPage
{
    private readonly Stmt\ClassLike $class;

    /**
     * @param array<string, list<array{string, string}>> $headings by name of a page of the protocol: number and anchor of each section
     * @param string $up the way from the page that is written to the folder of the reference
     */
    public function __construct(private readonly Stubs $stubs, private readonly string $name, private readonly array $headings, private readonly string $up)
    {
        $this->class = $stubs->classes[$name];
    }

    public function text(): string
    {
        $kind = match (true) {
            $this->class instanceof Stmt\Interface_ => 'An interface',
            $this->class instanceof Stmt\Enum_ => 'An enumeration',
            default => 'A class',
        };
        $source = $this->stubs->sources[$this->name];
        $parts = [
            "# $this->name",
            $this->prose(self::comment($this->class)->text),
            "$kind" . $this->ancestry() . ", declared in [$source]($this->up../../$source).",
            ...$this->cases(),
            ...$this->constructor(),
            ...$this->properties(),
            ...$this->methods(),
        ];

        return implode("\n\n", array_filter($parts, static fn (string $part): bool => $part !== '')) . "\n";
    }

    /** What the class is, in its first sentence, for the first page of the reference. */
    public function summary(): string
    {
        $text = (string) preg_replace('/\s+/', ' ', self::comment($this->class)->text);

        return $this->prose(preg_match('/^.*?[.:](?= [A-Z]|$)/', $text, $first) === 1 ? $first[0] : $text);
    }

    private static function comment(Node $node): DocComment
    {
        return new DocComment($node->getDocComment()?->getText());
    }

    private function ancestry(): string
    {
        $words = '';
        $parents = match (true) {
            $this->class instanceof Stmt\Class_ => array_filter([$this->class->extends]),
            $this->class instanceof Stmt\Interface_ => $this->class->extends,
            default => [],
        };
        $interfaces = $this->class instanceof Stmt\Interface_ ? [] : $this->class->implements;
        foreach (['extends' => $parents, 'implements' => $interfaces] as $verb => $names) {
            if ($names !== []) {
                $words .= ($words === '' ? ' that ' : ' and ') . "$verb " . implode(', ', array_map(fn (Node\Name $name): string => $this->linked((string) $name->getAttribute('resolvedName')), $names));
            }
        }

        return $words;
    }

    /** @return list<string> */
    private function cases(): array
    {
        $rows = [];
        foreach ($this->class->stmts as $case) {
            if ($case instanceof Stmt\EnumCase) {
                $rows[] = [
                    'Case' => "`$case->name`",
                    'Value' => $case->expr === null ? '' : '`' . (new Standard())->prettyPrintExpr($case->expr) . '`',
                    'Meaning' => str_replace(["\n", '|'], [' ', '\|'], $this->sentence(self::comment($case)->text)),
                ];
            }
        }
        if ($rows === []) {
            return [];
        }
        // A column without a text is left out.
        $columns = array_filter(array_keys($rows[0]), static fn (string $column): bool => implode('', array_column($rows, $column)) !== '');
        $line = static fn (array $cells): string => '| ' . implode(' | ', $cells) . ' |';

        return ['## Cases', implode("\n", [
            $line($columns),
            '|' . str_repeat('---|', count($columns)),
            ...array_map(static fn (array $row): string => $line(array_map(static fn (string $column): string => $row[$column], $columns)), $rows),
        ])];
    }

    /** @return list<string> */
    private function constructor(): array
    {
        $constructor = $this->class->getMethod('__construct');
        if ($constructor === null || $constructor->isPrivate()) {
            return [];
        }
        $comment = self::comment($constructor);
        $own = $comment->parameters();
        $properties = array_map(static fn (Stmt\Property $property): string => (string) $property->props[0]->name, $this->class->getProperties());
        $items = [];
        foreach ($constructor->params as $parameter) {
            $name = (string) $parameter->var->name;
            if (!in_array($name, $properties, true)) {
                $items[] = $this->parameter($parameter, $own[$name] ?? ['', '']);
            }
        }

        return [
            '## Constructor',
            self::signature($constructor),
            $this->prose($comment->text),
            implode("\n", $items),
            count($items) < count($constructor->params) ? 'Parameters with the name of a property are explained there.' : '',
            ...$this->thrown($comment),
        ];
    }

    /** @return list<string> */
    private function properties(): array
    {
        $items = [];
        foreach ($this->class->getProperties() as $property) {
            if (!$property->isPublic()) {
                continue;
            }
            $comment = self::comment($property);
            [$type, $meaning] = $comment->variable() ?? ['', ''];
            $items[] = $this->item('**`$' . $property->props[0]->name . '`** ' . $this->type($type !== '' ? $type : $property->type), trim("$comment->text\n\n$meaning"));
        }

        return $items === [] ? [] : ['## Properties', implode("\n", $items)];
    }

    /** @return list<string> */
    private function methods(): array
    {
        $client = substr($this->name, 0, -strlen('Client'));
        if ($this->class instanceof Stmt\Interface_ && str_ends_with($this->name, 'Client') && isset($this->stubs->classes[$client])) {
            return ['## Methods', 'They are explained where ' . $this->linked($client) . ' has them.', implode("\n", array_map(
                fn (Stmt\ClassMethod $method): string => '- ' . $this->linked($client, "$method->name()", '#' . $method->name->toLowerString()),
                $this->class->getMethods(),
            ))];
        }
        $parts = [];
        foreach ($this->class->getMethods() as $method) {
            if (!$method->isPublic() || $method->name->toLowerString() === '__construct') {
                continue;
            }
            $comment = self::comment($method);
            $own = $comment->parameters();
            [$type, $meaning] = $comment->returned() ?? ['', ''];
            $items = array_map(fn (Node\Param $parameter): string => $this->parameter($parameter, $own[(string) $parameter->var->name] ?? ['', '']), $method->params);
            $returned = $type !== '' ? $type : $method->returnType;
            $parts = [
                ...$parts,
                "## $method->name()",
                self::signature($method),
                $this->prose($comment->text),
                implode("\n", $items),
                $returned === null || $this->written($returned) === 'void' ? '' : 'Returns ' . $this->type($returned) . ($meaning === '' ? '.' : ': ' . $this->sentence($meaning)),
                ...$this->thrown($comment),
            ];
        }

        return $parts;
    }

    /** @return list<string> */
    private function thrown(DocComment $comment): array
    {
        $items = array_map(function (array $thrown): string {
            $class = $this->stubs->resolve($thrown[0], $this->name);

            return '- ' . ($class === null ? "`$thrown[0]`" : $this->linked($class)) . ($thrown[1] === '' ? '' : ': ' . $this->sentence($thrown[1]));
        }, $comment->thrown());

        return $items === [] ? [] : ['Throws:', implode("\n", $items)];
    }

    /** @param array{string, string} $documented type and meaning */
    private function parameter(Node\Param $parameter, array $documented): string
    {
        [$type, $meaning] = $documented;

        return $this->item("**`\${$parameter->var->name}`** " . $this->type($type !== '' ? $type : $parameter->type), $meaning);
    }

    private function item(string $head, string $meaning): string
    {
        $meaning = $this->sentence($meaning);

        return "- $head" . ($meaning === '' ? '' : ': ' . str_replace(["\n", "\n  \n"], ["\n  ", "\n\n"], $meaning));
    }

    private static function signature(Stmt\ClassMethod $method): string
    {
        $shown = clone $method;
        $shown->flags = $method->flags & (Modifiers::STATIC);
        $shown->stmts = null;
        $shown->setAttribute('comments', []);
        $shown->params = array_map(static function (Node\Param $parameter): Node\Param {
            $parameter = clone $parameter;
            $parameter->attrGroups = [];

            return $parameter;
        }, $method->params);
        $line = rtrim((new Standard())->prettyPrint([$shown]), ';');
        if (strlen($line) > 100 && $shown->params !== []) {
            $printer = new Standard();
            $parameters = array_map(static fn (Node\Param $parameter): string => '    ' . $printer->prettyPrint([$parameter]) . ",\n", $shown->params);
            $line = preg_replace('/\(.*\)(?=: |$)/s', "(\n" . strtr(implode('', $parameters), ['\\' => '\\\\', '$' => '\$']) . ')', $line);
        }

        return "```text\n" . self::short($line) . "\n```";
    }

    private function written(Node|string $type): string
    {
        return is_string($type) ? $type : ltrim((new Standard())->prettyPrint([$type]), '\\');
    }

    /** Without what every name has. */
    private static function short(string $written): string
    {
        $written = (string) preg_replace(['/\\\\?\bFaspay\\\\/', '/(?<![\w>])\\\\(?=[A-Z])/', '/ \| /'], ['', '', '|'], $written);

        return (string) preg_replace('/(?<=^|[<{]|[,:] )\(([^()]*)\)/', '$1', $written);
    }

    /** A type as code, and a link if it names one class of ours. */
    private function type(Node|string|null $type): string
    {
        if ($type === null) {
            return '';
        }
        $written = self::short($this->written($type));
        $known = preg_match_all('/\b[A-Z][\w\\\\]*/', $written, $names) > 0
            ? array_values(array_unique(array_filter(array_map(fn (string $name): ?string => $this->stubs->resolve($name, $this->name), $names[0]))))
            : [];

        return count($known) === 1 ? $this->linked($known[0], $written) : "`$written`";
    }

    private function linked(string $class, ?string $words = null, string $anchor = ''): string
    {
        $words ??= str_replace('Faspay\\', '', $class);

        return isset($this->stubs->classes[$class]) ? "[`$words`]($this->up" . Stubs::page($class) . "$anchor)" : "`$words`";
    }

    /** The text of a comment, which ends like a sentence. Without a text there is none. */
    private function sentence(string $text): string
    {
        return $this->prose($text) . ($text === '' || preg_match('/[.:!?]$/', $text) === 1 ? '' : '.');
    }

    /** The text of a comment: what is code becomes code, names of classes and sections of the protocol become links. */
    private function prose(string $text): string
    {
        $pattern = '/`[^`]*`'
            . '|(?<file>[a-z-]+)\.md\s+(?<section>\d+(?:\.\d+)*)'
            . '|\\\\?(?<class>(?:[A-Z]\w*\\\\)*[A-Z]\w*)::(?<member>\$?\w+(?:\(\))?)'
            . '|\\\\?(?<name>(?:[A-Z]\w*\\\\)+[A-Z]\w*|[A-Z]\w+(?:Exception|Client))\b'
            . '|(?<code>\$\w+|\b[a-z]\w*\(\)|\b[a-z]+(?:_[a-z0-9]+)+\b)|(?<markup>[<*])/';

        return (string) preg_replace_callback($pattern, function (array $match): string {
            if ($match['file'] !== null) {
                foreach ($this->headings[$match['file']] ?? [] as [$number, $anchor]) {
                    if ($number === $match['section']) {
                        return "[{$match['file']}.md $number]($this->up../protocol/{$match['file']}.md#$anchor)";
                    }
                }

                return $match[0];
            }
            if ($match['markup'] !== null) {
                return "\\$match[0]";
            }
            $class = $this->stubs->resolve((string) ($match['class'] ?? $match['name'] ?? ''), $this->name);
            if ($class !== null) {
                $isMethod = $match['member'] !== null && str_ends_with($match['member'], '()') && $match['member'] !== '__construct()';

                return $this->linked($class, ltrim($match[0], '\\'), $isMethod ? '#' . strtolower(substr($match['member'], 0, -2)) : '');
            }

            return $match[0][0] === '`' ? $match[0] : "`$match[0]`";
        }, $text, flags: PREG_UNMATCHED_AS_NULL);
    }
}
