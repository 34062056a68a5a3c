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
        $filter = TimelineFilter::of($request);
        $events = $this->timeline->events($filter, null, $request->query->has('all') ? self::MOST : self::SHOWN);

        return $this->pages->page('timeline', [
            'filter' => $filter, 'events' => array_map(self::legible(...), $events), 'newest' => $newest, 'shown' => self::SHOWN,
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
        $events = $this->timeline->events(TimelineFilter::of($request), $after, self::MOST);
        $response = $this->pages->page('events', ['events' => array_map(self::legible(...), $events)]);
        $response->headers->set('X-Newest', (string) $newest);

        return $response;
    }

    /** Adds the messages as people read them: sent and received are decoded, and "shown" is what was received as it was. */
    public static function legible(array $event): array
    {
        $received = Decoded::text($event['answer']);

        return $event + ['sent' => Decoded::text($event['body']), 'received' => $received, 'shown' => Decoded::isPage($event['answer']) ? $received : $event['answer']];
    }
}
