--TEST--
Virtual accounts and QRIS codes are made and asked about at the sandbox, which checks every signature
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

$sandbox = new Sandbox();
$snap = snap(baseUrl: $sandbox->url);

$account = $snap->createVa(va_bill(email: 'sari@example.com', phone: '0812-3456-7890', extra: ['additionalInfo' => ['note' => 'gift']]));
echo $account->trxId, ' ', $account->total, ' ', $account->expiresAt == now('+1 day') ? 'expires tomorrow' : $account->expiresAt->format('c'), "\n";
echo strlen((string) $account->number), ' digits, ', preg_match('/^\d+$/D', (string) $account->number) === 1 ? 'no blanks' : 'blanks', ', code ', strlen($account->number->partnerServiceId), " wide\n";
echo parse_url($account->redirectUrl, PHP_URL_PATH), "\n";
$sent = $sandbox->control('GET', '/requests')['requests'];
echo json_decode(end($sent)['body'], true)['additionalInfo']['note'], "\n";

$before = $snap->vaStatus($account->number, Channel::PermataVa, $account->trxId);
echo $before->status->name, ' ', $before->statusCode, ' ', var_export($before->isPaid(), true), ' ', $before->trxId, ' ', var_export($before->number->equals($account->number), true), "\n";
var_dump($before->partnerReferenceNo);
$reference = $sandbox->control('GET', '/snap-transactions')['transactions'][0]['reference_no'];
$sandbox->control('POST', "/snap-transactions/$reference/status", ['status' => '00']);
$after = $snap->vaStatus($account->number, '402', $account->trxId);
echo $after->status->name, ' ', $after->amount, ' ', var_export($after->isPaidExactly(Money::idr(10000)), true), ' ', var_export($after->isPaidExactly(Money::idr(10001)), true), ' ', var_export($after->isFinal(), true), "\n";
$unknown = $snap->vaStatus($account->number, '402', 'INV-9999');
echo $unknown->status->name, ' ', var_export($unknown->isFinal(), true), "\n";

$qr = $snap->generateQr(qr_bill());
echo $qr->partnerReferenceNo, ' ', strlen($qr->referenceNo), ' ', substr($qr->qrContent, 0, 6), ' ', $qr->qrUrl === null ? 'no picture' : 'picture', "\n";
$state = $snap->qrStatus('INV-2001', $qr->referenceNo, '711');
echo $state->status->name, ' ', $state->partnerReferenceNo, ' ', $state->referenceNo === $qr->referenceNo ? 'same reference' : 'another', "\n";
var_dump($state->number, $state->trxId);
$sandbox->control('POST', "/snap-transactions/$qr->referenceNo/status", ['status' => '00']);
$state = $snap->qrStatus('INV-2001', $qr->referenceNo, '711');
echo $state->status->name, ' ', $state->amount, ' ', $state->paidAt == now() ? 'now' : $state->paidAt?->format('c'), "\n";
echo $snap->qrStatus('INV-2999', $qr->referenceNo, '711')->status->name, "\n";
?>
--EXPECT--
INV-1001 10000.00 expires tomorrow
16 digits, no blanks, code 8 wide
/pws/100003/0830000010100000/be129fab0e72f379a593747c590877ad9fd1eb27
gift
Unprocessed 01 false INV-1001 true
NULL
Paid 10000.00 true false true
NotFound false
INV-2001 16 000201 picture
Unprocessed INV-2001 same reference
NULL
NULL
Paid 10000.00 now
NotFound
