<?php

declare(strict_types=1);

namespace Faspay\Documentation;

use PhpParser\Node\Stmt\ClassLike;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\ParserFactory;

/** The classes that the stubs declare. */
final class Stubs
{
    /** @var array<string, ClassLike> by full name */
    public array $classes = [];
    /** @var array<string, string> the path of the stub of each class */
    public array $sources = [];

    /** @param list<string> $paths */
    public function __construct(array $paths)
    {
        $parser = (new ParserFactory())->createForHostVersion();
        foreach ($paths as $path) {
            // Names stay as they are written, and their meaning is beside them.
            $resolver = new NodeTraverser(new NameResolver(null, ['replaceNodes' => false]));
            $statements = $resolver->traverse($parser->parse((string) file_get_contents($path)) ?? []);
            foreach ((new NodeFinder())->findInstanceOf($statements, ClassLike::class) as $class) {
                $name = (string) $class->namespacedName;
                $this->classes[$name] = $class;
                $this->sources[$name] = $path;
            }
        }
    }

    /** The full name of a class as a comment in another one names it, or null if there is none. */
    public function resolve(string $name, string $from): ?string
    {
        $namespace = $from;
        for ($name = ltrim($name, '\\'); $namespace !== ''; $namespace = substr($namespace, 0, (int) strrpos($namespace, '\\'))) {
            if (isset($this->classes["$namespace\\$name"])) {
                return "$namespace\\$name";
            }
        }

        return isset($this->classes[$name]) ? $name : null;
    }

    /** The path of a class's page below the reference. */
    public static function page(string $class): string
    {
        return str_replace('\\', '/', substr($class, strlen('Faspay\\'))) . '.md';
    }
}
