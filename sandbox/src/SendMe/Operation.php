<?php

declare(strict_types=1);

namespace Faspay\Sandbox\SendMe;

/** What a partner may ask of SendMe. */
enum Operation: string
{
    case Token = 'tokens';
    case Register = 'register';
    case Confirm = 'register/confirm';
    case Transfer = 'transfer';
    case Name = 'inquiry_name';
    case Balance = 'balance_inquiry';
    case Statement = 'mutasi';
    case Status = 'inquiry_status';

    private const ROOT = '/account/api/';

    /** One page of the documents calls the statement so. */
    private const ALIASES = ['account_mutasi' => 'mutasi'];

    public function path(): string
    {
        return self::ROOT . $this->value;
    }

    /** The documented method, which is signed. */
    public function method(): string
    {
        return $this->takesBody() ? 'POST' : 'GET';
    }

    /** @return list<string> the methods that are accepted: the vendor's libraries send POST where GET is documented */
    public function methods(): array
    {
        return $this->takesBody() ? ['POST'] : ['GET', 'POST'];
    }

    /** @return list<string> the addresses by which the router knows it */
    public function routes(): array
    {
        $parameters = $this->takesBody() || $this === self::Token ? '' : '/{parameters<.+>}';

        return array_map(static fn (string $name): string => self::ROOT . $name . $parameters, [$this->value, ...array_keys(self::ALIASES, $this->value, true)]);
    }

    /** Whether this is the operation's path without parameters. */
    public function isBare(string $path): bool
    {
        return self::signed($path) === $this && substr_count($path, '/') === substr_count($this->path(), '/');
    }

    /** The operation of a path that somebody signed, with or without its parameters. */
    public static function signed(string $path): ?self
    {
        if (!str_starts_with($path, self::ROOT)) {
            return null;
        }
        $name = substr($path, strlen(self::ROOT));
        $first = explode('/', $name)[0];

        return self::tryFrom($name) ?? (($operation = self::tryFrom(self::ALIASES[$first] ?? $first))?->takesBody() === false ? $operation : null);
    }

    private function takesBody(): bool
    {
        return in_array($this, [self::Register, self::Confirm, self::Transfer], true);
    }
}
