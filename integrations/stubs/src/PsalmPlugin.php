<?php

declare(strict_types=1);

namespace Faspay\Stubs;

use Psalm\Plugin\PluginEntryPointInterface;
use Psalm\Plugin\RegistrationInterface;
use SimpleXMLElement;

/** Tells Psalm the classes of the extension. The element pluginClass of psalm.xml turns it on. */
final class PsalmPlugin implements PluginEntryPointInterface
{
    public function __invoke(RegistrationInterface $registration, ?SimpleXMLElement $config = null): void
    {
        foreach (glob(__DIR__ . '/../stubs/*.stub.php') ?: [] as $file) {
            $registration->addStubFile($file);
        }
    }
}
