<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** Messages as fields, and fields as messages: JSON, XML, forms, and the answers of cards ("A=1;B=2"). */
final class Wire
{
    public const CONTENT_TYPES = ['json' => 'application/json', 'xml' => 'text/xml', 'form' => 'application/x-www-form-urlencoded'];

    /** Nothing in an XML document is fetched or expanded, and a document type is refused. */
    public static function xml(string $text): ?\DOMDocument
    {
        $document = new \DOMDocument();
        $document->preserveWhiteSpace = false;

        return $text !== '' && @$document->loadXML($text, LIBXML_NONET) && $document->doctype === null ? $document : null;
    }

    /** @return array<string, mixed> by name; empty: it cannot be read */
    public static function fields(string $message): array
    {
        $message = trim($message);
        $json = json_decode($message, true, 16, JSON_BIGINT_AS_STRING);
        if (is_array($json)) {
            return $json;
        }
        if (str_starts_with($message, '<')) {
                        // The gateway itself is said to forget to escape ampersands.
            $root = self::xml(preg_replace('/&(?!#?\w+;)/', '&amp;', $message))?->documentElement;

            return $root === null ? [] : self::elements($root);
        }
        if (preg_match('/^[A-Za-z_]+=[^;]*(;[A-Za-z_]+=[^;]*)+;?$/Ds', $message) === 1) {
            $pairs = array_map(static fn (string $pair): array => explode('=', $pair, 2), explode(';', rtrim($message, ';')));

            return array_column($pairs, 1, 0);
        }
        if (preg_match('/^[\w.\[\]%+-]+=/', $message) === 1) {
            parse_str($message, $fields);

            return $fields;
        }

        return [];
    }

    /**
     * @param array<string, mixed> $fields
     * @param string $format json, xml or form
     * @param bool $rawAmpersand whether XML has "&" as it is, which is no XML
     * @throws Invalid a field's name cannot be that of an element of XML
     */
    public static function message(array $fields, string $format, bool $rawAmpersand = false): string
    {
        return match ($format) {
            'xml' => $rawAmpersand ? str_replace('&amp;', '&', self::markup($fields)) : self::markup($fields),
            'form' => http_build_query($fields),
            default => json_encode($fields, JSON_THROW_ON_ERROR),
        };
    }

    private static function elements(\DOMElement $element): array
    {
        $fields = [];
        foreach ($element->childNodes as $node) {
            if ($node instanceof \DOMElement) {
                $fields[$node->nodeName] = self::elements($node) ?: $node->textContent;
            }
        }

        return $fields;
    }

    private static function markup(array $fields): string
    {
        $writer = new \XMLWriter();
        $writer->openMemory();
        $writer->startDocument('1.0', 'UTF-8');
        $writer->startElement('faspay');
        foreach ($fields as $name => $value) {
            try {
                $writer->writeElement((string) $name, is_array($value) ? '' : (string) $value);
            } catch (\ValueError) {
                throw new Invalid('fields', "no element of XML can have the name $name");
            }
        }
        $writer->endElement();

        return $writer->outputMemory();
    }
}
