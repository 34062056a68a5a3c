--TEST--
Answers that arrive compressed without having been asked for are read, and the limit counts what they hold
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

// PAID without its texts, as gzip and zlib make it, twice over too.
const GZIP = 'H4sIAAAAAAACA1WOQQrCMBBFr1KyVmiLG72BGxEKbkNMBgymScxMoEW8uxNDIc7y/c9/8xYJMAaPIE7i7F/ZprWbSFHG7qrWGTyJnaC0SGu4cSx36Me+3sDZDEk/lKem0FBGk5qjAx4NCTi5W+ekD0V3ue2HOhKrSuLPLHUw5Z+xSSiQcsyG4mW+vb11/6EB1EWdnwgoPl+ZAfKT5gAAAA==';
const DEFLATE = 'eNpVjkEKwjAQRa9SslZoixu9gRsRCm5DTAYMpknMTKBFvLsTQyHO8v3Pf/MWCTAGjyBO4uxf2aa1m0hRxu6q1hk8iZ2gtEhruHEsd+jHvt7A2QxJP5SnptBQRpOaowMeDQk4uVvnpA9Fd7nthzoSq0rizyx1MOWfsUkokHLMhuJlvr29df+hAdRFnZ8IKD5f+EdJdQ==';
const TWICE = 'H4sIAAAAAAACAwGgAF//H4sIAAAAAAACA1WOQQrCMBBFr1KyVmiLG72BGxEKbkNMBgymScxMoEW8uxNDIc7y/c9/8xYJMAaPIE7i7F/ZprWbSFHG7qrWGTyJnaC0SGu4cSx36Me+3sDZDEk/lKem0FBGk5qjAx4NCTi5W+ekD0V3ue2HOhKrSuLPLHUw5Z+xSSiQcsyG4mW+vb11/6EB1EWdnwgoPl+ZAfKT5gAAAKNxp7OgAAAA';
// A text of 64 MiB.
const BOMB = 'H4sIAAAAAAACA+3coUpDYRjH4e/sHGRFp4IWg4LNMLBZBFdMggszD4vNpF1hmHYPw5vwAmyWZcXkBYjCwrEMjpxdxvc+T3rzG//htz/tplan/H4t1lPqls9HP8cX9XyxW/TnNwkAAADI3Oz0ZHN1LB5uqysAAAAgdzv119lqC3hrXrZG/gEAAADZ+5iURbsFHDTv50PvAAAAgOxd9zaqdgt4XI73Bt4BAAAA2XsSDAAAAIBQBAMAAAAgGMEAAAAAiEUwAAAAAGIRDAAAAIBYBAMAAAAgGMEAAAAAiEUwAAAAAGIRDAAAAIBYBAMAAAAgmM9Jud1uAYNm/Hc4SgAAAMRSdy7vf+/WUqr+Af6tIujq/gAA';

$gateway = new Gateway();
$client = $gateway->client(transport: new Faspay\Transport(retries: 0));
$plain = json_encode(PAID);
foreach ([
    'gzip' => [GZIP, 'gzip'], 'an old name' => [GZIP, 'X-GZIP'], 'zlib' => [DEFLATE, 'deflate'], 'twice' => [TWICE, 'gzip, gzip'], 'not at all' => [base64_encode($plain), 'identity'],
    'cut' => [base64_encode(substr(base64_decode(GZIP), 0, -60)), 'gzip'], 'said, but not so' => [base64_encode($plain), 'gzip'], 'of another kind' => [base64_encode($plain), 'rot13'], 'a bomb' => [BOMB, 'gzip, gzip'],
] as $name => [$body, $encoding]) {
    $gateway->script(answer(base64_decode($body), headers: ['Content-Encoding' => $encoding]));
    echo "$name: ";
    try {
        echo $client->status('9999940200000001', 'INV-1001')->status->name, "\n";
    } catch (Faspay\Exception $e) {
        echo $e::class, ': ', preg_replace('/ \(.*/', '', $e->getMessage()), "\n";
    }
}
echo memory_get_peak_usage() < 16 << 20 ? "small\n" : "large\n";
var_dump(isset($gateway->requests()[0]['headers']['accept-encoding']));
?>
--EXPECT--
gzip: Paid
an old name: Paid
zlib: Paid
twice: Paid
not at all: Paid
cut: Faspay\MalformedMessageException: the gateway's answer cannot be understood
said, but not so: Faspay\OutcomeUnknownException: the request was sent to 127.0.0.1, but the answer's content encoding cannot be decoded
of another kind: Faspay\OutcomeUnknownException: the request was sent to 127.0.0.1, but the answer's content encoding cannot be decoded
a bomb: Faspay\OutcomeUnknownException: the request was sent to 127.0.0.1, but the answer is larger than allowed
small
bool(false)
