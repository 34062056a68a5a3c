<?php

declare(strict_types=1);

namespace Faspay\Documentation;

use League\CommonMark\Environment\Environment;
use League\CommonMark\Extension\CommonMark\CommonMarkCoreExtension;
use League\CommonMark\Extension\CommonMark\Node\Block\FencedCode;
use League\CommonMark\Extension\CommonMark\Node\Block\Heading;
use League\CommonMark\Extension\CommonMark\Node\Block\HtmlBlock;
use League\CommonMark\Extension\CommonMark\Node\Inline\Code;
use League\CommonMark\Extension\CommonMark\Node\Inline\Image;
use League\CommonMark\Extension\CommonMark\Node\Inline\Link;
use League\CommonMark\Extension\GithubFlavoredMarkdownExtension;
use League\CommonMark\Extension\Table\TableCell;
use League\CommonMark\Node\Block\AbstractBlock;
use League\CommonMark\Node\Block\Document;
use League\CommonMark\Node\Block\Paragraph;
use League\CommonMark\Node\Inline\Newline;
use League\CommonMark\Node\Inline\Text;
use League\CommonMark\Node\Node;
use League\CommonMark\Parser\MarkdownParser;

/** A page of the documentation, taken apart. */
final readonly class Page
{
    private Document $document;

    /** @param string $path from the root of the sources */
    public function __construct(public string $path, string $text)
    {
        $environment = new Environment();
        $environment->addExtension(new CommonMarkCoreExtension());
        $environment->addExtension(new GithubFlavoredMarkdownExtension());
        $this->document = (new MarkdownParser($environment))->parse($text);
    }

    public static function at(string $path): self
    {
        return new self($path, (string) file_get_contents($path));
    }

    /** @return list<Block> */
    public function blocks(): array
    {
        $blocks = [];
        foreach ($this->document->iterator() as $node) {
            if ($node instanceof HtmlBlock && preg_match('/^<!-- run\n(.*)-->\s*$/s', $node->getLiteral(), $hidden) === 1) {
                $blocks[] = new Block('hidden', $hidden[1], $node->getStartLine() + 1, null, null, false);
            } elseif ($node instanceof FencedCode) {
                $before = $node->previous();
                $comment = $before instanceof HtmlBlock ? $before->getLiteral() : '';
                $named = $before instanceof HtmlBlock ? $before->previous() : $before;
                $blocks[] = new Block(
                    strtok((string) $node->getInfo(), ' ') ?: '',
                    $node->getLiteral(),
                    $node->getStartLine() + 1,
                    $named instanceof Paragraph ? self::fileName($named) : null,
                    preg_match('/<!-- not run: (\S.*\S) -->/', $comment, $reason) === 1 ? $reason[1] : null,
                    str_contains($comment, '<!-- output -->'),
                );
            }
        }

        return $blocks;
    }

    /** "`shop.php`:" above a block says that the reader saves it under this name. */
    private static function fileName(Paragraph $paragraph): ?string
    {
        $code = $paragraph->firstChild();

        return $code instanceof Code && $code->next() instanceof Text && $code->next()->getLiteral() === ':' && $code->next()->next() === null
            && preg_match('#^\w[\w./-]*$#', $code->getLiteral()) === 1 && !str_contains($code->getLiteral(), '..') ? $code->getLiteral() : null;
    }

    /** @return list<array{string, int}> addresses of links and pictures, with the line of the paragraph that has them */
    public function links(): array
    {
        $links = [];
        foreach ($this->document->iterator() as $node) {
            if ($node instanceof Link || $node instanceof Image) {
                $links[] = [$node->getUrl(), self::line($node)];
            }
        }

        return $links;
    }

    /** @return list<string> the anchors of its headings, as GitHub makes them */
    public function anchors(): array
    {
        $anchors = [];
        $seen = [];
        foreach ($this->document->iterator() as $node) {
            if ($node instanceof Heading) {
                $anchor = str_replace(' ', '-', (string) preg_replace('/[^\p{L}\p{N}_\- ]/u', '', mb_strtolower(self::words($node, true))));
                $number = $seen[$anchor] = ($seen[$anchor] ?? -1) + 1;
                $anchors[] = $number === 0 ? $anchor : "$anchor-$number";
            }
        }

        return $anchors;
    }

    /** @return list<array{string, int}> each paragraph, item of a list and cell of a table as plain words, with its line */
    public function prose(): array
    {
        $prose = [];
        foreach ($this->document->iterator() as $node) {
            if ($node instanceof Paragraph || $node instanceof TableCell) {
                $prose[] = [trim(self::words($node, false)), self::line($node)];
            }
        }

        return $prose;
    }

    /** The text of a node. Code in it counts as one word, unless its letters are wanted. */
    private static function words(Node $parent, bool $withCode): string
    {
        $words = '';
        foreach ($parent->iterator() as $node) {
            $words .= match (true) {
                $node instanceof Code => $withCode ? $node->getLiteral() : 'code',
                $node instanceof Text => $node->getLiteral(),
                $node instanceof Newline => ' ',
                default => '',
            };
        }

        return $words;
    }

    private static function line(Node $node): int
    {
        while (!$node instanceof AbstractBlock || $node->getStartLine() === null) {
            $node = $node->parent() ?? throw new \LogicException('a node without a line');
        }

        return $node->getStartLine();
    }
}
