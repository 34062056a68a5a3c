--TEST--
The INI entries are the administrator's alone, but for that of tests, and impossible values are refused by name
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

foreach (ini_get_all('faspay') as $name => $entry) {
    echo $name, ' = ', json_encode($entry['global_value']), ' ', $entry['access'] === INI_SYSTEM ? 'system' : "access {$entry['access']}", ' ', json_encode(ini_set($name, '1')), "\n";
}
$show = '$v = []; foreach (ini_get_all("faspay", false) as $n => $x) { $v[] = $n === "faspay.ca_file" ? basename((string) $x) : $x; } echo implode(" ", $v), "\n";';
foreach ([['faspay.max_idle_connections=0'], ['faspay.max_idle_connections=many'], ['faspay.max_idle_seconds=0'], ['faspay.max_connection_seconds=1.5'], ['faspay.max_idle_connections=65'], ['faspay.max_idle_connections=08'],
    ['faspay.keep_connections=0', 'faspay.max_idle_connections=64', 'faspay.max_idle_seconds=86400', 'faspay.max_connection_seconds=1', 'faspay.ca_file=' . __FILE__], ['faspay.ca_file='], ['faspay.ca_file=ca.pem']] as $settings) {
    echo trim(preg_replace('/ in Unknown on line 0/', '', run_child($show, $settings))), "\n";
}
?>
--EXPECT--
faspay.ca_file = null system false
faspay.keep_connections = "1" system false
faspay.max_connection_seconds = "600" system false
faspay.max_idle_connections = "8" system false
faspay.max_idle_seconds = "60" system false
faspay.testing = "0" access 7 "0"
Warning: faspay.max_idle_connections must be a whole number from 1 to 64
 1 600 8 60 0
Warning: faspay.max_idle_connections must be a whole number from 1 to 64
 1 600 8 60 0
Warning: faspay.max_idle_seconds must be a whole number from 1 to 86400
 1 600 8 60 0
Warning: faspay.max_connection_seconds must be a whole number from 1 to 86400
 1 600 8 60 0
Warning: faspay.max_idle_connections must be a whole number from 1 to 64
 1 600 8 60 0
1 600 08 60 0
ini_entries.php 0 1 64 86400 0
1 600 8 60 0
Warning: faspay.ca_file must be an absolute path
 1 600 8 60 0
