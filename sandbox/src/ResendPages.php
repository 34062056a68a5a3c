<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** Shows a message to a shop, and sends it again with changes: for developers as a page, for tests in the control API. */
final readonly class ResendPages
{
    public function __construct(
        private Database $database,
        private Pages $pages,
        private Timeline $timeline,
        private Resender $resender,
    ) {
    }

    /**
     * A message with its answer, and the form that changes it.
     *
     * @param string $table delivery or snap_call
     */
    public function page(Request $request, string $table, string $id): Response
    {
        $event = $this->timeline->find($table, (int) $id);

        return $event === null ? $this->missing() : $this->shown($event, null);
    }

    /** Sends it as the form says and leads to what came of it; with the field "again" as it was. */
    public function send(Request $request, string $table, string $id): Response
    {
        $event = $this->timeline->find($table, (int) $id);
        $row = $this->row($table, (int) $id);
        if ($event === null || $row === null) {
            return $this->missing();
        }
        try {
            $edits = $request->request->getString('again') === '1' ? new Edits() : Edits::fromForm($request, Edits::flat(Wire::fields($row['body'])));
            $ids = $this->resender->again($table, $row, $edits);
        } catch (Invalid $e) {
            return $this->shown($event, $e->getMessage());
        }

        return new RedirectResponse("/deliveries/$table-" . end($ids), 303);
    }

    /**
     * The same in the control API. The answer lists each new attempt.
     *
     * @throws Invalid
     */
    public function resend(Request $request, string $table, string $id): JsonAnswer
    {
        $row = $this->row($table, (int) $id);
        if ($row === null || $request->query->getString('merchant_id', (string) $row['merchant_id']) !== (string) $row['merchant_id']) {
            return new JsonAnswer(['error' => 'no such delivery, or it is forgotten already'], 404);
        }
        $ids = $this->resender->again($table, $row, Edits::of(Input::of($request, ...Edits::NAMES)));
        // A reset may have come between.
        $rows = array_values(array_filter(array_map(fn (int $id): ?array => $this->row($table, $id), $ids)));

        return new JsonAnswer($table === 'snap_call'
            ? ['calls' => array_map(SnapCaller::described(...), $rows)]
            : ['deliveries' => array_map(Delivery::described(...), $rows)]);
    }

    private function shown(array $event, ?string $problem): Response
    {
        $event = TimelinePages::legible($event);
        $fields = array_map(Edits::text(...), Edits::flat(Wire::fields($event['body'])));
        $hasFormat = $event['product'] === 'debit' && $event['source'] === 'delivery';

        return $this->pages->page('delivery', [
            'event' => $event, 'fields' => $fields, 'formats' => $hasFormat ? Edits::FORMATS : [], 'signatures' => Edits::SIGNATURES, 'problem' => $problem,
        ], $problem === null ? 200 : 400);
    }

    private function row(string $table, int $id): ?array
    {
        return $this->database->rows("SELECT * FROM $table WHERE id = ?", [$id])[0] ?? null;
    }

    private function missing(): Response
    {
        return $this->pages->problem('No such delivery', 'There is no such delivery, or it is no longer kept.', 404);
    }
}
