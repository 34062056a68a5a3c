--TEST--
Where the memory limit ends the script inside of a constructor, a signature or a reply, what they hold is freed
--EXTENSIONS--
faspay
pcntl
posix
--SKIPIF--
<?php
getenv('USE_TRACKED_ALLOC') === '1' || die('skip only the sanitizers see it, with an allocator that counts every byte');
?>
--INI--
memory_limit=4M
display_errors=0
log_errors=0
--FILE--
<?php
require __DIR__ . '/../helpers/gateway.inc';

/** How a child process ended that had only so much memory left for the work: "done", "out of memory", or what else. */
function ending(int $filler, Closure $work): string
{
    $child = pcntl_fork();
    if ($child === 0) {
        $filled = str_repeat('x', $filler);
        $work();
        posix_kill(posix_getpid(), SIGKILL);
    }
    pcntl_waitpid($child, $status);

    return pcntl_wifsignaled($status) && pcntl_wtermsig($status) === SIGKILL ? 'done' : (pcntl_wexitstatus($status) === 255 ? 'out of memory' : "status $status");
}

$key = realpath(__DIR__ . '/../vectors/keys/pkcs8.pem');
$works = [
    'constructor' => fn () => new Faspay\SnapDisbursement('31000', "file://$key", '9920017573'),
    'signature' => fn () => Faspay\Signature::snap("file://$key", 'POST', '/x', '{}', '2025-01-01T00:00:00+07:00'),
    'reply' => fn () => Faspay\Snap::rejectUnverified(new Exception(), '/v1.0/transfer-va/payment'),
];
// How much can be filled so that nothing is left.
for ($least = 0, $most = 4 << 20; $most - $least > 32;) {
    $middle = intdiv($least + $most, 2);
    if (ending($middle, fn () => null) === 'done') {
        $least = $middle;
    } else {
        $most = $middle;
    }
}
foreach ($works as $name => $work) {
    $endings = [];
    for ($left = 0; $left < 2400 && ($endings['done'] ?? 0) < 3; $left += 60) {
        $ending = ending($least - $left, $work);
        $endings[$ending] = ($endings[$ending] ?? 0) + 1;
    }
    echo "$name: ", implode(', ', array_keys($endings)), "\n";
}
?>
--EXPECT--
constructor: out of memory, done
signature: out of memory, done
reply: out of memory, done
