--TEST--
bin/faults breaks every operation of the tables and every call of the clients, but the requests that a browser sends
--EXTENSIONS--
faspay
--FILE--
<?php
require __DIR__ . '/plans.inc';

$rows = rows_of_operations();
$covered = $calls = $several = [];
foreach (operations() as $name => $plan) {
    [$class, $method] = explode('::', explode(', ', $name)[0]);
    $calls[$class][$method] = true;
    $several["$class::$method"] = isset($plan['several']);
    foreach (rows_of_plan($name, $plan) as $row) {
        isset($rows[$row]) || print("$name is about $row, which is no operation\n");
        ($rows[$row]['repeatable'] ?? null) === $plan['repeatable'] || print("$name: the plan and the row of $row differ about repeating\n");
        $covered[$row] = true;
    }
    if (isset($plan['before'])) {
        $covered["$class token"] = true;
    }
}
echo "rows without a plan:\n  ", implode("\n  ", array_keys(array_diff_key($rows, $covered))), "\n";
echo "calls without a plan:\n";
foreach (array_unique(array_map(fn (string $row): string => strtok($row, ' '), array_keys($rows))) as $class) {
    foreach (methods_of_client($class) as $method) {
        isset($calls[$class][$method]) || print("  $class::$method\n");
        // Only these ever speak HTTP/2.
        $concurrent = array_filter((new ReflectionMethod("Faspay\\$class", $method))->getParameters(), fn (ReflectionParameter $parameter): bool => $parameter->name === 'concurrency');
        ($concurrent !== []) === ($several["$class::$method"] ?? false) || print("  $class::$method, several at once\n");
    }
}
$bodies = fn (string $method): string => implode(', ', array_keys(array_filter(operations(), function (array $plan, string $name) use ($rows, $method): bool {
    return !isset($plan['bare']) && !str_contains($name, 'by POST') && $rows[rows_of_plan($name, $plan)[0]]['method'] === $method;
}, ARRAY_FILTER_USE_BOTH)));
echo 'DELETE with a body: ', $bodies('DELETE'), "\nGET with a body: ", $bodies('GET'), "\n";
?>
--EXPECT--
rows without a plan:
  Debit redirect
  Debit permataNet
  Debit bindBri
  CreditCard payment
  CreditCard Revamp payment
  Recurring register
  Recurring updateCard
calls without a plan:
DELETE with a body: Snap::deleteVa
GET with a body: Billing::status, Billing::status, answered in chunks, Billing::invoices, Billing::confirm
