--TEST--
Transport refuses what cannot work and names it
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

foreach ([['timeout' => 0.0], ['timeout' => -1.0], ['timeout' => NAN], ['timeout' => INF], ['timeout' => 1e9], ['connectTimeout' => 0.0], ['retries' => -1], ['retries' => 11], ['caFile' => ''], ['caFile' => "a\0b"], ['caFile' => '/no/such/file.pem'], ['proxy' => ''], ['proxy' => "http://a\nb"], ['timeout' => 1.0, 'connectTimeout' => 2.0]] as $options) {
    echo json_encode($options, JSON_PARTIAL_OUTPUT_ON_ERROR), ' ', thrown(fn () => new Faspay\Transport(...$options)), "\n";
}
foreach ([['observer' => 'no_such_function'], ['timeout' => 'soon']] as $options) {
    echo strtok(thrown(fn () => new Faspay\Transport(...$options)), ':'), "\n";
}
// A name that is not absolute is that of one file, wherever the script goes from here.
chdir(dirname(__DIR__));
$path = (new Faspay\Transport(caFile: basename(__DIR__) . '/' . basename(__FILE__)))->__debugInfo()['caFile'];
chdir('/');
echo $path === __FILE__ ? 'absolute' : $path, "\n";
ini_set('open_basedir', dirname(__DIR__));
echo thrown(fn () => new Faspay\Transport(caFile: PHP_BINARY)), "\n", thrown(fn () => new Faspay\Transport(caFile: __FILE__)), "\n";
?>
--EXPECT--
{"timeout":0} Faspay\ValidationException: timeout must be between 0.001 and 3600 seconds
{"timeout":-1} Faspay\ValidationException: timeout must be between 0.001 and 3600 seconds
{"timeout":0} Faspay\ValidationException: timeout must be between 0.001 and 3600 seconds
{"timeout":0} Faspay\ValidationException: timeout must be between 0.001 and 3600 seconds
{"timeout":1000000000} Faspay\ValidationException: timeout must be between 0.001 and 3600 seconds
{"connectTimeout":0} Faspay\ValidationException: connectTimeout must be between 0.001 and 3600 seconds
{"retries":-1} Faspay\ValidationException: retries must be between 0 and 10
{"retries":11} Faspay\ValidationException: retries must be between 0 and 10
{"caFile":""} Faspay\ValidationException: caFile must name a readable PEM file
{"caFile":"a\u0000b"} ValueError: Faspay\Transport::__construct(): Argument #4 ($caFile) must not contain any null bytes
{"caFile":"\/no\/such\/file.pem"} Faspay\ValidationException: caFile must name a readable PEM file
{"proxy":""} Faspay\ValidationException: proxy must be a URL that starts with http://, https://, socks5:// or socks5h://
{"proxy":"http:\/\/a\nb"} Faspay\ValidationException: proxy must not contain blanks, control characters, quotes, backslashes, a fragment or characters outside ASCII
{"timeout":1,"connectTimeout":2} nothing was thrown
TypeError
TypeError
absolute
Faspay\ValidationException: caFile must name a readable PEM file
nothing was thrown
