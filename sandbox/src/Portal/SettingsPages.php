<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Portal;

use Faspay\Sandbox\Clock;
use Faspay\Sandbox\CurrentMerchant;
use Faspay\Sandbox\Database;
use Faspay\Sandbox\Input;
use Faspay\Sandbox\Invalid;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Pages;
use Faspay\Sandbox\Passage;
use Faspay\Sandbox\Quirks;
use Symfony\Component\HttpFoundation\RedirectResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;

/** Clock, quirks, merchants and reset, for all merchants or for one. */
final readonly class SettingsPages
{
    /** How far a button moves the clock, in seconds. */
    public const STEPS = ['1 hour' => 3600, '1 day' => 86400, '1 week' => 7 * 86400, '30 days' => 30 * 86400];

    /** What the panel can change of a merchant. */
    public const MERCHANT_FIELDS = [...Merchants::URLS, 'format'];

    public function __construct(
        private Pages $pages,
        private Database $database,
        private Clock $clock,
        private CurrentMerchant $merchant,
        private Merchants $merchants,
        private Quirks $quirks,
        private Passage $passage,
    ) {
    }

    public function overview(): Response
    {
        $ids = $this->merchants->ids();

        return $this->pages->page('settings', [
            'merchants' => array_map($this->merchants->described(...), $ids), 'merchant' => $this->merchant->id(),
            'changeable' => array_map(fn (string $id): array => array_values(array_intersect(self::MERCHANT_FIELDS, $this->merchants->changeable($id))), $ids),
            'now' => $this->clock->text(), 'steps' => array_keys(self::STEPS), 'groups' => QuirkForm::groups($this->quirks->all()),
        ]);
    }

    /** A button of a panel. */
    public function act(Request $request): Response
    {
        $form = $request->request;
        $id = $this->merchant->id();
        $back = '/settings' . ($id === null ? '' : "?merchant_id=$id");
        try {
            match ($form->getString('panel')) {
                'clock' => $this->moveClock($form->getString('action'), $form->getString('moment')),
                'quirks' => $this->quirks->set($form->getString('action') === 'default' ? Quirks::DEFAULTS : QuirkForm::changed($form->all(), $this->quirks->all())),
                'merchants' => $this->changeMerchant($form->all()),
                'reset' => $this->database->reset($id, $form->getString('action') === 'payments'),
                default => throw new Invalid('panel', 'there is no such panel'),
            };
        } catch (Invalid $e) {
            return $this->pages->problem('Not possible', $e->getMessage(), 400, [], [$back => 'Settings']);
        }

        return new RedirectResponse("$back#{$form->getString('panel')}", 303);
    }

    private function moveClock(string $action, string $moment): void
    {
        match (true) {
            $action === 'set' => $this->clock->set(self::moment($moment)),
            $action === 'stop' => $this->clock->stop(self::moment($moment)),
            $action === 'now' => $this->clock->stop(null),
            isset(self::STEPS[$action]) => $this->clock->advance(self::STEPS[$action]),
            default => throw new Invalid('action', 'there is no such action'),
        };
        $this->passage->run();
    }

    /** As people and browsers write it: with a blank or a T, with or without seconds. */
    private static function moment(string $text): int
    {
        $text = str_replace('T', ' ', trim($text));

        return Clock::parse($text) ?? Clock::parse("$text:00") ?? throw new Invalid('moment', 'the time must be such as 2025-01-10 10:00:00, in Jakarta');
    }

    /** @param array<string, mixed> $form with the fields of Merchants::changeable() that the panel has; an empty address is none */
    private function changeMerchant(array $form): void
    {
        $id = is_string($form['id'] ?? null) ? $form['id'] : '';
        $this->merchants->exists($id) || throw new Invalid('id', 'there is no such merchant');
        $fields = array_map(trim(...), array_filter(array_intersect_key($form, array_flip(self::MERCHANT_FIELDS)), is_string(...)));
        $this->merchants->change($id, Input::from(array_map(static fn (string $text): ?string => $text === '' ? null : $text, $fields), ...$this->merchants->changeable($id)));
    }
}
