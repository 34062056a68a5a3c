<?php

declare(strict_types=1);

namespace Faspay\Documentation;

/** One block of code in a page, or the steps that a page hides from its readers. */
final readonly class Block
{
    /**
     * @param string $language as the fence says it; "hidden" for steps in a comment
     * @param int $line of the page, at which the text begins
     * @param string|null $file the name under which the page tells the reader to save it
     * @param string|null $reason why it is not run
     * @param bool $isOutput whether it is what the block before it prints
     */
    public function __construct(
        public string $language,
        public string $text,
        public int $line,
        public ?string $file,
        public ?string $reason,
        public bool $isOutput,
    ) {
    }

    public function isPhp(): bool
    {
        return $this->language === 'php';
    }

    /** Whether it is code that the reader would run: the others show what files or messages look like. */
    public function isCode(): bool
    {
        return in_array($this->language, ['php', 'sh'], true);
    }
}
