<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Response;

/** The older way in: the same requests in XML, at addresses of their own. They are not simulated, and the answer says what to send instead. */
final class XmlRequests
{
    /** The number of the operation, of which the redirect page has one, too. */
    public const PATH = '/pws/{operation<(?!100003)\d{6}>}/{route<[^/]+>}';

    public static function answer(string $operation): Response
    {
        $paths = array_column(Operations::table(), 'path');
        // The oldest number of Post Data.
        $path = '/cvr/' . ($operation === '300002' ? '300011' : $operation) . '/10';
        $advice = in_array($path, $paths, true) ? "send JSON to $path" : 'send JSON to one of ' . implode(', ', $paths);
        $writer = new \XMLWriter();
        $writer->openMemory();
        $writer->startDocument('1.0', 'UTF-8');
        $writer->startElement('faspay');
        $writer->startElement('response_error');
        $writer->writeElement('response_code', '40');
        $writer->writeElement('response_desc', "requested function not supported: the sandbox does not simulate requests in XML; $advice");
        $writer->endElement();
        $writer->endElement();

        return new Response($writer->outputMemory(), 200, ['Content-Type' => 'text/xml; charset=utf-8']);
    }
}
