<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Launch;

/** A certificate authority for one sandbox: clients that trust its certificate can speak TLS with it. */
final readonly class Authority
{
    private const KEY = ['private_key_type' => OPENSSL_KEYTYPE_RSA, 'private_key_bits' => 2048];
    private const DAYS = 365;

    /** @param string $directory where its files are, and stay */
    public function __construct(private string $directory)
    {
        is_dir($directory) || @mkdir($directory, 0700, true) || throw new \RuntimeException("--tls: $directory cannot be made");
    }

    /** What clients trust. It is made once, so that nobody needs to be told again. */
    public function certificate(): string
    {
        $file = "$this->directory/ca.pem";
        if (!is_file($file) || !is_file("$this->directory/ca.key")) {
            $key = openssl_pkey_new(self::KEY);
            $config = $this->config('localhost');
            $request = openssl_csr_new(['commonName' => 'Faspay sandbox, a simulation'], $key, ['config' => $config, 'digest_alg' => 'sha256']);
            openssl_x509_export(openssl_csr_sign($request, null, $key, self::DAYS * 10, ['config' => $config, 'digest_alg' => 'sha256', 'x509_extensions' => 'authority'], random_int(1, PHP_INT_MAX)), $text);
            $this->keepSecret('ca.key', $key);
            file_put_contents($file, $text);
        }

        return realpath($file);
    }

    /**
     * Certificate and key of a server that is known by these names.
     *
     * @param list<string> $names
     */
    public function issue(array $names): string
    {
        $authority = file_get_contents($this->certificate());
        $key = openssl_pkey_new(self::KEY);
        $config = $this->config(...$names);
        $request = openssl_csr_new(['commonName' => $names[0]], $key, ['config' => $config, 'digest_alg' => 'sha256']);
        $signed = openssl_csr_sign(
            $request, $authority, file_get_contents("$this->directory/ca.key"), self::DAYS,
            ['config' => $config, 'digest_alg' => 'sha256', 'x509_extensions' => 'server'], random_int(1, PHP_INT_MAX),
        );
        openssl_x509_export($signed, $text);
        $this->keepSecret('server.pem', $key, $text . $authority);

        return realpath("$this->directory/server.pem");
    }

    private function keepSecret(string $name, \OpenSSLAsymmetricKey $key, string $certificates = ''): void
    {
        openssl_pkey_export($key, $text);
        file_put_contents("$this->directory/$name", '');
        chmod("$this->directory/$name", 0600);
        file_put_contents("$this->directory/$name", $certificates . $text);
    }

    private function config(string ...$names): string
    {
        $alternatives = array_map(static fn (string $name): string => (filter_var($name, FILTER_VALIDATE_IP) !== false ? 'IP:' : 'DNS:') . $name, $names);
        $file = "$this->directory/openssl.cnf";
        file_put_contents($file, "[req]\ndistinguished_name = name\n[name]\n[authority]\nbasicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign\nsubjectKeyIdentifier = hash\n"
            . "[server]\nbasicConstraints = critical, CA:FALSE\nextendedKeyUsage = serverAuth\nsubjectAltName = " . implode(', ', $alternatives) . "\n");

        return $file;
    }
}
