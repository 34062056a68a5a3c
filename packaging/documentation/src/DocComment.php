<?php

declare(strict_types=1);

namespace Faspay\Documentation;

use PHPStan\PhpDocParser\Ast\PhpDoc\PhpDocNode;
use PHPStan\PhpDocParser\Ast\PhpDoc\PhpDocTextNode;
use PHPStan\PhpDocParser\Lexer\Lexer;
use PHPStan\PhpDocParser\Parser\ConstExprParser;
use PHPStan\PhpDocParser\Parser\PhpDocParser;
use PHPStan\PhpDocParser\Parser\TokenIterator;
use PHPStan\PhpDocParser\Parser\TypeParser;
use PHPStan\PhpDocParser\ParserConfig;

/** What the comment above a declaration says. */
final readonly class DocComment
{
    private PhpDocNode $node;
    /** The text before the first tag: paragraphs and lists. */
    public string $text;

    public function __construct(?string $comment)
    {
        $config = new ParserConfig([]);
        $expressions = new ConstExprParser($config);
        $types = new TypeParser($config, $expressions);
        $tokens = new TokenIterator((new Lexer($config))->tokenize($comment ?? '/** */'));
        $this->node = (new PhpDocParser($config, $types, $expressions))->parse($tokens);
        $lines = [];
        foreach ($this->node->children as $child) {
            if (!$child instanceof PhpDocTextNode) {
                break;
            }
            $lines[] = $child->text;
        }
        $this->text = trim(implode("\n", $lines));
    }

    /** @return array<string, array{string, string}> by name without the dollar sign: type and meaning */
    public function parameters(): array
    {
        $parameters = [];
        foreach ($this->node->getParamTagValues() as $tag) {
            $parameters[ltrim($tag->parameterName, '$')] = [(string) $tag->type, self::joined($tag->description)];
        }
        // A parameter whose type stands in its declaration alone.
        foreach ($this->node->getTypelessParamTagValues() as $tag) {
            $parameters[ltrim($tag->parameterName, '$')] = ['', self::joined($tag->description)];
        }

        return $parameters;
    }

    /** @return array{string, string}|null type and meaning */
    public function returned(): ?array
    {
        $tag = $this->node->getReturnTagValues()[0] ?? null;

        return $tag === null ? null : [(string) $tag->type, self::joined($tag->description)];
    }

    /** @return array{string, string}|null type and meaning */
    public function variable(): ?array
    {
        $tag = $this->node->getVarTagValues()[0] ?? null;

        return $tag === null ? null : [(string) $tag->type, self::joined($tag->description)];
    }

    /** @return list<array{string, string}> the names of exceptions, and when they are thrown */
    public function thrown(): array
    {
        return array_map(static fn ($tag): array => [(string) $tag->type, self::joined($tag->description)], array_values($this->node->getThrowsTagValues()));
    }

    private static function joined(string $text): string
    {
        return (string) preg_replace('/\s+/', ' ', $text);
    }
}
