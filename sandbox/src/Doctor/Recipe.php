<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Doctor;

/** How one signature is made: parts, what stands around them, and how the text is hashed. */
final readonly class Recipe
{
    /**
     * @param array<string, string> $parts value by name, in their order
     * @param \Closure(string): string $hash
     */
    public function __construct(
        public array $parts,
        public \Closure $hash,
        public string $formula,
        public string $before = '',
        public string $between = '',
        public string $after = '',
    ) {
    }

    /** sha1(md5(...)) of debit and recurring payments. */
    public static function legacy(array $merchant, array $parts): self
    {
        $parts = ['user id' => $merchant['userId'], 'password' => $merchant['password']] + $parts;

        return new self($parts, static fn (string $text): string => sha1(md5($text)), 'sha1(md5(' . implode(' + ', array_keys($parts)) . '))');
    }

    /** sha1(##...##) of card payments. */
    public static function card(array $merchant, array $parts): self
    {
        $parts = ['MERCHANTID' => strtoupper($merchant['id']), 'password' => strtoupper($merchant['password'])] + $parts;
        $formula = 'sha1("##" + ' . implode(' + "##" + ', array_keys($parts)) . ' + "##"), merchant id, password and order id in upper case';

        return new self($parts, sha1(...), $formula, '##', '##', '##');
    }

    public function text(): string
    {
        return $this->before . implode($this->between, $this->parts) . $this->after;
    }

    /** @param array<string, string> $parts */
    public function with(array $parts): string
    {
        return (new self($parts, $this->hash, '', $this->before, $this->between, $this->after))->text();
    }
}
