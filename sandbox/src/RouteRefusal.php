<?php

declare(strict_types=1);

namespace Faspay\Sandbox;

/** A split that cannot be made, and how each protocol says so. */
final class RouteRefusal extends \RuntimeException
{
    /** By legacy code: its text, the SNAP case and what follows the case's text. Those of 87 and 88 are documented. */
    private const CODES = [
        '30' => ['format error', '40001', 'route'],
        '87' => ['invalid partner ID', '40416', ''],
        '88' => ["partner amount can't be null", '40002', 'partnerAmount'],
        '89' => ['duplicate partner ID', '40001', 'partnerId'],
        '90' => ['more than one owner', '40001', 'owner'],
        '91' => ['merchant not registered for split payment', '40301', '[Route]'],
        '92' => ['partner amount exceeds bill total', '40413', ''],
    ];

    public function __construct(public readonly string $responseCode, public readonly string $field = '')
    {
        parent::__construct(self::CODES[$responseCode][0] . ($field === '' ? '' : ": $field"));
    }

    public function legacy(): Refusal
    {
        return new Refusal($this->responseCode, $this->getMessage());
    }

    public function snap(): SnapRefusal
    {
        [, $case, $detail] = self::CODES[$this->responseCode];

        return new SnapRefusal($case, $this->responseCode === '30' && $this->field !== '' ? $this->field : $detail);
    }
}
