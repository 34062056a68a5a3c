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

    public function __construct(private Pages $pages, private Timeline $timeline, private Stories $stories, private Clock $clock)
    {
    }

    /** The newest events, or with "?all" all that are kept. */
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

    /**
     * The same for a program: events, the newest first.
     *
     * @throws Invalid
     */
    public function events(Request $request): JsonAnswer
    {
        $parameters = ['q', 'order', 'trx', 'product', 'outcome', 'limit', 'merchant_id'];
        foreach ($request->query->all() as $name => $value) {
            in_array($name, $parameters, true) && is_string($value) || throw new Invalid((string) $name, "there is no parameter $name here; there are: " . implode(', ', $parameters));
        }
        $filter = TimelineFilter::of($request);
        foreach (['product' => Timeline::PRODUCTS, 'outcome' => Timeline::OUTCOMES] as $name => $choices) {
            in_array($filter->$name, ['', ...$choices], true) || throw new Invalid($name, "$name must be one of " . implode(', ', $choices));
        }
        $limit = filter_var($request->query->getString('limit', (string) self::MOST), FILTER_VALIDATE_INT, ['options' => ['min_range' => 1, 'max_range' => self::MOST]]);
        $limit !== false || throw new Invalid('limit', 'limit must be a whole number from 1 to ' . self::MOST);

        return new JsonAnswer(['events' => $this->timeline->events($filter, null, $limit, $request->query->getString('merchant_id'))]);
    }

    /** One payment's or member's page. */
    public function story(Request $request, string $trxId): Response
    {
        $story = $this->stories->of($trxId, $request->query->getString('merchant_id') ?: null);
        if ($story === null) {
            return $this->pages->problem('No such payment', 'There is no such payment or member, or it is no longer kept.', 404);
        }
        $events = array_map(static fn (array $event): array => $event['kind'] === 'state' ? $event : self::legible($event), $story['events']);

        return $this->pages->page('story', ['story' => ['events' => $events] + $story]);
    }

    /** The same for a program. */
    public function storyData(Request $request, string $trxId): JsonAnswer
    {
        $story = $this->stories->of($trxId, $request->query->getString('merchant_id') ?: null);

        return $story === null ? new JsonAnswer(['error' => 'no such payment or member'], 404) : new JsonAnswer($story);
    }

    /** Adds the messages as people read them: sent and received are decoded, and "shown" is what was received as it was. */
    public static function legible(array $event): array
    {
        $received = Decoded::text($event['answer']);

        return $event + ['sent' => Decoded::text($event['body']), 'received' => $received, 'shown' => Decoded::isPage($event['answer']) ? $received : $event['answer']];
    }
}
