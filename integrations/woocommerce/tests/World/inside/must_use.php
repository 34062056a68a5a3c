<?php

/**
 * What the tested shop has beside its plugins: its e-mails are kept in a file, the events of Faspay in another one, a booking can
 * be made to die, and the test runs code in it.
 */

declare(strict_types=1);

add_filter('pre_wp_mail', static function (?bool $sent, array $mail): bool {
    $line = json_encode(['to' => $mail['to'], 'subject' => $mail['subject'], 'message' => $mail['message']], JSON_INVALID_UTF8_SUBSTITUTE);
    file_put_contents(WORLD_DIRECTORY . '/mail.jsonl', $line . "\n", FILE_APPEND | LOCK_EX);

    return true;
}, 10, 2);

add_action('faspay_event', static function (object $event): void {
    $line = json_encode(['order' => $event->bill->orderNo, 'event' => (new ReflectionClass($event))->getShortName()]);
    file_put_contents(WORLD_DIRECTORY . '/events.jsonl', $line . "\n", FILE_APPEND | LOCK_EX);
});

// WordPress itself takes only languages whose packages are installed.
add_filter('locale', static fn (string $locale): string => is_file(WORLD_DIRECTORY . '/locale') ? (string) file_get_contents(WORLD_DIRECTORY . '/locale') : $locale);

// The worker that books next dies before it has committed.
add_filter('query', static function (string $query): string {
    if ($query === 'COMMIT' && @unlink(WORLD_DIRECTORY . '/die')) {
        throw new RuntimeException('the worker died');
    }

    return $query;
});

add_action('wp_loaded', static function (): void {
    if (($_GET['world'] ?? '') !== 'run' || !hash_equals(WORLD_SECRET, (string) ($_SERVER['HTTP_X_WORLD_SECRET'] ?? ''))) {
        return;
    }
    wp_set_current_user(1);
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    $given = json_decode((string) file_get_contents('php://input'), true, flags: JSON_THROW_ON_ERROR);
    try {
        $result = ['result' => (static function (string $code, array $arguments): mixed {
            extract($arguments);

            return eval($code);
        })($given['code'], $given['arguments'])];
    } catch (Throwable $e) {
        $result = ['error' => $e::class . ': ' . $e->getMessage() . "\n" . $e->getTraceAsString(), 'thrown' => base64_encode(serialize([$e::class, $e->getMessage()]))];
    }
    while (ob_get_level() > 0 && ob_end_clean()) {
    }
    header('Content-Type: application/json');
    echo json_encode($result, JSON_PARTIAL_OUTPUT_ON_ERROR);
    exit;
});
