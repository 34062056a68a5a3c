<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

use Symfony\Component\HttpFoundation\Request;

/** What of the timeline somebody wants to see. An empty text is no condition. */
final readonly class TimelineFilter
{
    /**
     * @param string $search a text in path, body, answer, order or payment
     * @param string $order the merchant's number of the order, or the member's
     * @param string $trx the gateway's number of the payment
     * @param string $product one of Timeline::PRODUCTS
     * @param string $outcome one of Timeline::OUTCOMES
     */
    public function __construct(
        public string $search = '',
        public string $order = '',
        public string $trx = '',
        public string $product = '',
        public string $outcome = '',
    ) {
    }

    /** What is no text is no condition. */
    public static function of(Request $request): self
    {
        $text = static fn (string $name): string => is_string($request->query->all()[$name] ?? null) ? trim($request->query->all()[$name]) : '';

        return new self($text('q'), $text('order'), $text('trx'), $text('product'), $text('outcome'));
    }

    /** @return array<string, string> as the address has it, without what is empty */
    public function query(): array
    {
        return array_filter(
            ['q' => $this->search, 'order' => $this->order, 'trx' => $this->trx, 'product' => $this->product, 'outcome' => $this->outcome],
            static fn (string $value): bool => $value !== '',
        );
    }
}
