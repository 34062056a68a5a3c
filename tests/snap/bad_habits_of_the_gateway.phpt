--TEST--
The bad habits of the gateway under SNAP, each switched on at the sandbox, change nothing of what the application sees
--EXTENSIONS--
faspay
--SKIPIF--
<?php require __DIR__ . '/../sandbox/skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../helpers/sandbox.inc';
require __DIR__ . '/../helpers/snap.inc';
use Faspay\Channel;
use Faspay\Money;
use Faspay\Snap;

$shop = new Gateway(answer('{}', 500));
$sandbox = new Sandbox(['FASPAY_SANDBOX_SNAP_URL' => "$shop->url/shop"]);
$snap = snap(baseUrl: $sandbox->url, companyCodes: array_map(fn (int $code): string => (string) $code, range(850000, 850999)), transport: new Faspay\Transport(retries: 0));

/** The whole life of three payments, in words. */
function life(string $suffix): string
{
    global $sandbox, $shop, $snap;
    $account = $snap->createVa(va_bill(trxId: "VA-$suffix", name: 'Sari é "Dewi" / 😀'));
    $qr = $snap->generateQr(qr_bill(partnerReferenceNo: "QR-$suffix", description: 'Kopi é / 😀'));
    $debit = $snap->createDebit(debit_bill(partnerReferenceNo: "DD-$suffix"));
    $words = [(string) $account->total, $account->expiresAt == now('+1 day') ? 'tomorrow' : $account->expiresAt?->format('c') ?? 'no expiry', $qr->qrContent !== null || $qr->qrUrl !== null ? 'code' : 'no code', $debit->redirectUrl !== null ? 'link' : 'no link'];
    $ask = [fn () => $snap->vaStatus($account->number, Channel::PermataVa, $account->trxId), fn () => $snap->qrStatus("QR-$suffix", $qr->referenceNo, '711'), fn () => $snap->debitStatus("DD-$suffix", $debit->referenceNo, Channel::Dana)];
    foreach ($ask as $i => $status) {
        $words[] = $status()->status->name;
    }
    foreach (array_column($sandbox->control('GET', '/snap-transactions')['transactions'], 'reference_no') as $reference) {
        if (!isset($GLOBALS['seen'][$reference])) {
            $GLOBALS['seen'][$reference] = true;
            $sandbox->control('POST', "/snap-transactions/$reference/status", ['status' => '00']);
            $requests = $shop->requests();
            ['body' => $body, 'headers' => $headers, 'path' => $path] = end($requests);
            if (Snap::messageKind($body, $headers) === Snap\MessageKind::LegacyDebit) {
                $words[] = 'legacy';
                continue;
            }
            $notification = $snap->verifyNotification($body, $headers, $path);
            $words[] = $notification->kind->name . ($notification->isPaidExactly(Money::idr(10000)) ? ' paid' : ' not paid') . ($notification->paidAt == now() ? '' : ' at ' . ($notification->paidAt?->format('c') ?? 'no time'));
            $call = $notification->acknowledge('Sari')->body;
            str_contains($call, '200') || print("  $call\n");
        }
    }
    foreach ($ask as $status) {
        $status = $status();
        $words[] = $status->status->name . ($status->isPaidExactly(Money::idr(10000)) ? '' : ' of ' . ($status->amount ?? 'nothing')) . ($status->paidAt == now() ? '' : ' at ' . ($status->paidAt?->format('c') ?? 'no time'));
    }

    return implode(', ', $words);
}

$seen = [];
$usual = life('usual');
echo "as usual: $usual\n";
$quirks = [
    'snap_http_200' => [true], 'snap_response_code' => ['number', 'eight_digits'], 'snap_create_va_code' => ['2002500'], 'snap_number_codes' => [true], 'snap_pretty' => [true], 'snap_escaped_slashes' => [true],
    'snap_letters' => ['raw', 'escaped_signed_raw', 'raw_signed_escaped'], 'snap_padding' => ['mixed', 'none'], 'snap_collapsed_padding' => [true], 'snap_dates' => ['compact', 'no_blank'], 'snap_timestamp' => ['fraction', 'utc', 'zero'],
    'snap_clock_skew' => [300], 'snap_status_list' => [true], 'snap_qr' => ['content', 'url'], 'snap_redirect' => ['app', 'url', 'all', 'none'], 'snap_signed_path' => ['request'], 'snap_va_payment' => ['classic'], 'snap_legacy_notification' => ['json', 'xml'], 'snap_external_id' => ['same'],
];
$n = 0;
foreach ($quirks as $quirk => $values) {
    foreach ($values as $value) {
        $sandbox->quirks(...[$quirk => $value, 'snap_tries' => 1, 'retry_delay_ms' => 1]);
        try {
            $said = life((string) ++$n);
        } catch (Faspay\Exception $e) {
            $said = $e::class . ': ' . $e->getMessage();
        }
        $sandbox->quirks(...[$quirk => match ($quirk) {
            'snap_response_code' => 'text', 'snap_create_va_code' => '2002700', 'snap_letters' => 'escaped', 'snap_padding' => 'padded', 'snap_dates' => 'iso', 'snap_timestamp' => 'offset', 'snap_clock_skew' => 0, 'snap_qr' => 'both', 'snap_redirect' => 'web',
            'snap_signed_path' => 'bare', 'snap_va_payment' => 'new', 'snap_legacy_notification' => 'off', 'snap_external_id' => 'new', default => false,
        }]);
        echo "$quirk ", json_encode($value), ': ', $said === $usual ? 'as usual' : $said, "\n";
    }
}
echo "-- once\n";
$sandbox->quirks(snap_needs_reference: false);
foreach (['snap_refuse_with' => ['50400', '40901', '40418', '40300'], 'snap_answer_with' => ['50400', '20200']] as $quirk => $values) {
    foreach ($values as $value) {
        $sandbox->quirks(...[$quirk => $value]);
        $said = thrown(fn () => $snap->generateQr(qr_bill(partnerReferenceNo: "ONCE-$quirk-$value")));
        echo "$quirk $value: ", preg_replace('/:.*/', '', $said), ', then ', $snap->qrStatus("ONCE-$quirk-$value", null, '711')->status->name, "\n";
    }
}
?>
--EXPECT--
as usual: 10000.00, tomorrow, code, link, Unprocessed, Unprocessed, Unprocessed, Va paid, Qr paid, Debit paid, Paid, Paid, Paid
snap_http_200 true: as usual
snap_response_code "number": as usual
snap_response_code "eight_digits": as usual
snap_create_va_code "2002500": as usual
snap_number_codes true: as usual
snap_pretty true: as usual
snap_escaped_slashes true: as usual
snap_letters "raw": as usual
snap_letters "escaped_signed_raw": as usual
snap_letters "raw_signed_escaped": as usual
snap_padding "mixed": as usual
snap_padding "none": as usual
snap_collapsed_padding true: as usual
snap_dates "compact": as usual
snap_dates "no_blank": as usual
snap_timestamp "fraction": as usual
snap_timestamp "utc": as usual
snap_timestamp "zero": as usual
snap_clock_skew 300: as usual
snap_status_list true: as usual
snap_qr "content": as usual
snap_qr "url": as usual
snap_redirect "app": as usual
snap_redirect "url": as usual
snap_redirect "all": as usual
snap_redirect "none": 10000.00, tomorrow, code, no link, Unprocessed, Unprocessed, Unprocessed, Va paid, Qr paid, Debit paid, Paid, Paid, Paid
snap_signed_path "request": as usual
snap_va_payment "classic": as usual
snap_legacy_notification "json": 10000.00, tomorrow, code, link, Unprocessed, Unprocessed, Unprocessed, legacy, legacy, legacy, Paid, Paid, Paid
snap_legacy_notification "xml": 10000.00, tomorrow, code, link, Unprocessed, Unprocessed, Unprocessed, legacy, legacy, legacy, Paid, Paid, Paid
snap_external_id "same": as usual
-- once
snap_refuse_with 50400: Faspay\OutcomeUnknownException, then NotFound
snap_refuse_with 40901: Faspay\OutcomeUnknownException, then NotFound
snap_refuse_with 40418: Faspay\OutcomeUnknownException, then NotFound
snap_refuse_with 40300: Faspay\GatewayException, then NotFound
snap_answer_with 50400: Faspay\OutcomeUnknownException, then Unprocessed
snap_answer_with 20200: nothing was thrown, then Unprocessed
