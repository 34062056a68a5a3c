<?php

declare(strict_types=1);

namespace Faspay\Sandbox\Shopper;

use Faspay\Sandbox\Channels;
use Faspay\Sandbox\Clock;
use Faspay\Sandbox\Merchants;
use Faspay\Sandbox\Qr;
use Faspay\Sandbox\SnapMessage;
use Faspay\Sandbox\SnapStatus;
use Faspay\Sandbox\Status;

/** What a payment's page shows, whichever protocol the shop spoke: one template for each way to pay. */
final readonly class PaymentView
{
    /** The state that each button leads to. */
    public const DECISIONS = ['pay' => Status::Paid, 'fail' => Status::Failed, 'cancel' => Status::Cancelled, 'expire' => Status::Expired];
    public const SNAP_DECISIONS = ['pay' => SnapStatus::Paid, 'fail' => SnapStatus::Failed, 'cancel' => SnapStatus::Cancelled, 'expire' => SnapStatus::Expired];

    /** The button that sends a request to the payer's phone. */
    public const PUSH = 'push';

    public function __construct(private Clock $clock)
    {
    }

    /** Of a static account the shop chose the number, which is that of the order. */
    public static function number(array $trx): string
    {
        return $trx['channel'] === '801' && preg_match('/^\d{16}$/D', $trx['bill_no']) === 1 ? $trx['bill_no'] : $trx['trx_id'];
    }

    /** Where a payment's page can be opened again. */
    public static function address(array $trx, array $merchant): string
    {
        return sprintf(
            '/pws/100003/0830000010100000/%s?%s',
            Merchants::sign($merchant, $trx['bill_no']),
            http_build_query(['trx_id' => $trx['trx_id'], 'merchant_id' => $trx['merchant_id'], 'bill_no' => $trx['bill_no']]),
        );
    }

    /** @return array<string, mixed> for show() */
    public function debit(array $trx, array $merchant, ?string $token): array
    {
        $bill = $trx['bill'];

        return [
            'protocol' => 'debit', 'action' => '/pws/100003/decide', 'address' => self::address($trx, $merchant), 'merchant' => ($bill['merchant'] ?? '') !== '' ? $bill['merchant'] : $merchant['name'],
            'reference' => $trx['trx_id'], 'number' => self::number($trx), 'order' => $trx['bill_no'], 'description' => $bill['bill_desc'] ?? '', 'phone' => $bill['msisdn'] ?? '',
            'plan' => strtolower($bill['reserve2'] ?? ''), 'lines' => $trx['channel'] === '702' ? array_values(array_filter([$bill['reserve1'] ?? '', $bill['reserve2'] ?? ''])) : [],
            'qr' => Qr::isOfDebit($trx) ? Qr::ofDebit($trx, $merchant) : '',
            'pushed' => $trx['status'] === Status::InProcess, 'token' => $token,
            'outcomes' => array_keys(array_filter(self::DECISIONS, $trx['status']->canBecome(...))),
        ] + $this->common($trx);
    }

    /** @return array<string, mixed> for show() */
    public function snap(array $trx, array $merchant, ?string $token): array
    {
        return [
            'protocol' => 'snap', 'action' => '/snap/decide', 'address' => SnapMessage::page($trx, $merchant, ''), 'merchant' => $merchant['name'],
            'reference' => $trx['reference_no'], 'number' => $trx['product'] === 'va' ? $trx['number'] : $trx['reference_no'], 'order' => $trx['partner_ref'],
            'description' => $trx['request']['additionalInfo']['billDescription'] ?? '', 'phone' => $trx['request']['additionalInfo']['phoneNo'] ?? '', 'plan' => '', 'lines' => [],
            'qr' => $trx['product'] === 'qr' ? Qr::ofSnap($trx, $merchant) : '',
            'pushed' => $trx['status'] === SnapStatus::Paying, 'token' => $token,
            'outcomes' => array_keys(array_filter(self::SNAP_DECISIONS, static fn (SnapStatus $to): bool => in_array($to, $trx['status']->next(), true))),
        ] + $this->common($trx);
    }

    /**
     * @param array<string, mixed> $payment by debit() or snap()
     * @param array<string, string> $problems by field of the test account
     * @param array<string, string> $typed
     * @return array{string, array<string, mixed>} template and values
     */
    public static function show(array $payment, array $problems = [], array $typed = []): array
    {
        return ["pay_{$payment['kind']}", [
            'payment' => $payment, 'problems' => $problems, 'typed' => $typed, 'address' => $payment['address'],
            'accounts' => TestAccounts::of($payment['channel']), 'labels' => TestAccounts::LABELS,
            'plans' => $payment['kind'] === 'kredivo' ? Kredivo::plans($payment['cents']) : [],
            'svg' => $payment['qr'] === '' ? '' : (new QrCode($payment['qr']))->svg(),
        ]];
    }

    private function common(array $trx): array
    {
        return [
            'channel' => $trx['channel'], 'kind' => Channels::kind($trx['channel']), 'name' => Channels::NAMES[$trx['channel']] ?? $trx['channel'],
            'cents' => $trx['total'], 'paid' => $trx['paid'] ?? null, 'state' => $trx['status']->word(), 'open' => $trx['status']->isOpen(),
            'expires' => $this->clock->text((int) $trx['expires_at']), 'left' => max(0, $trx['expires_at'] - $this->clock->now()),
        ];
    }
}
