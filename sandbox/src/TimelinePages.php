<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** What a developer keeps open all day. */
final readonly class TimelinePages
{
    private const SHOWN = 100;
    private const MOST = 500;

    public function __construct(private Pages $pages, private Timeline $timeline, private Clock $clock)
    {
    }

    public function page(Request $request): Response
    {
        $newest = $this->timeline->newest();

        return $this->pages->page('timeline', $this->filter($request) + [
            'events' => $this->events($request, null, $request->query->has('all') ? self::MOST : self::SHOWN), 'newest' => $newest, 'shown' => self::SHOWN,
            'baseUrl' => $request->getSchemeAndHttpHost(), 'now' => $this->clock->text(), 'products' => Timeline::PRODUCTS, 'outcomes' => Timeline::OUTCOMES,
        ]);
    }

    /** What the page asks for every second: the events since it last asked, or nothing at all. */
    public function fragment(Request $request): Response
    {
        $after = filter_var($request->query->all()['after'] ?? null, FILTER_VALIDATE_INT, ['options' => ['min_range' => 0]]);
        $newest = $this->timeline->newest();
        if ($after === false || $newest <= $after) {
            return Guard::protect(new Response('', 204, ['Cache-Control' => 'no-store', 'X-Newest' => (string) $newest]), '');
        }
        $response = $this->pages->page('events', ['events' => $this->events($request, $after, self::MOST)]);
        $response->headers->set('X-Newest', (string) $newest);

        return $response;
    }

    private function events(Request $request, ?int $after, int $limit): array
    {
        ['q' => $search, 'product' => $product, 'outcome' => $outcome] = $this->filter($request);

        return $this->timeline->events($search, $product, $outcome, $after, $limit);
    }

    /** @return array{q: string, product: string, outcome: string} what is no text is no filter */
    private function filter(Request $request): array
    {
        $text = static fn (string $name): string => is_string($request->query->all()[$name] ?? null) ? trim($request->query->all()[$name]) : '';

        return ['q' => $text('q'), 'product' => $text('product'), 'outcome' => $text('outcome')];
    }
}
