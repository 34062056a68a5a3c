<?php

/**
 * Pays money out, with SendMe or under SNAP, and keeps books about it.
 *
 *   php -d extension=faspay payouts.php payee sendme|snap    asks the bank whose account it is: compare the name
 *   php -d extension=faspay payouts.php sendme|snap RUPIAH   pays Sari so much
 *   php -d extension=faspay payouts.php check                asks about every payout whose end is not known
 *
 * The number of a payout is in the books before it is sent. After a lost answer the gateway is asked about this number.
 * Calling the program again is another payout, under another number: do that only when the first one ended. It exits with 0
 * when the gateway took the payout, with 1 when nothing was sent, and with 3 when nobody knows yet: then let it check.
 */

declare(strict_types=1);

namespace Shop;

use Faspay\DuplicateException;
use Faspay\Exception;
use Faspay\GatewayException;
use Faspay\MalformedMessageException;
use Faspay\Money;
use Faspay\OutcomeUnknownException;
use Faspay\PayoutStatus;
use Faspay\SendMe;
use Faspay\SendMe\Account;
use Faspay\SendMe\Credentials;
use Faspay\SnapDisbursement;

require __DIR__ . '/shop.php';

const BANK = '014';
const ACCOUNT = '8110123456';

function sendMe(): SendMe
{
    $secret = fn (string $name): string => getenv("FASPAY_SENDME_$name") ?: '';

    return new SendMe(
        virtualAccount: getenv('FASPAY_PAYOUT_ACCOUNT') ?: '',
        credentials: new Credentials(
            faspayKey: $secret('FASPAY_KEY'), faspaySecret: $secret('FASPAY_SECRET'), appKey: $secret('APP_KEY'), appSecret: $secret('APP_SECRET'),
            clientKey: $secret('CLIENT_KEY'), clientSecret: $secret('CLIENT_SECRET'), iv: $secret('IV'),
        ),
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
    );
}

function disbursement(): SnapDisbursement
{
    return new SnapDisbursement(
        merchantId: getenv('FASPAY_MERCHANT_ID') ?: '',
        privateKey: getenv('FASPAY_SNAP_PRIVATE_KEY') ?: '',
        sourceAccount: getenv('FASPAY_PAYOUT_ACCOUNT') ?: '',
        environment: getenv('FASPAY_ENVIRONMENT') ?: 'sandbox',
        baseUrl: getenv('FASPAY_BASE_URL') ?: null,
    );
}

$books = new \PDO('sqlite:' . database(), options: [\PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_ASSOC]);
$books->exec('CREATE TABLE IF NOT EXISTS payout (no TEXT PRIMARY KEY, way TEXT NOT NULL, minor INTEGER NOT NULL, state TEXT NOT NULL,
    gateway_no TEXT, sent_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP)');
$books->exec('CREATE TABLE IF NOT EXISTS payee (way TEXT, bank TEXT, account TEXT, name TEXT NOT NULL, no TEXT NOT NULL, va TEXT, PRIMARY KEY (way, bank, account))');
/** Notes a state, unless another run has noted a newer one since: it is noted only instead of one of the states $from. */
$note = function (string $no, array $from, string $state) use ($books): void {
    $marks = implode(', ', array_fill(0, count($from), '?'));
    $update = $books->prepare("UPDATE payout SET state = ? WHERE no = ? AND state IN ($marks)");
    $update->execute([$state, $no, ...$from]);
    echo "payout $no: ", $update->rowCount() === 1 ? $state : 'another run has noted something newer', "\n";
};

$register = function (): array {
    $account = new Account(bankCode: BANK, accountNo: ACCOUNT, accountName: 'Sari', vaName: 'Sari', bankBranch: 'Jakarta', regionCode: '0391');
    $registration = sendMe()->register($account);
    $va = $registration->beneficiaryVa
        ?? sendMe()->confirmRegistration($account, $registration->bankAccountNumber, $registration->bankAccountName, $registration->bankName)->beneficiaryVa;

    return ['name' => $registration->bankAccountName, 'no' => $registration->bankAccountNumber, 'va' => $va];
};
$inquire = function (): array {
    $account = disbursement()->inquireAccount(BANK, ACCOUNT);

    return ['name' => $account->accountName, 'no' => $account->accountNo, 'va' => null];
};
$withSendMe = fn (string $no, Money $amount, array $payee): SendMe\Payout => sendMe()->transfer(new SendMe\Transfer(
    trxNo: $no, amount: $amount, beneficiaryVa: $payee['va'], accountNo: $payee['no'], name: $payee['name'],
    bankCode: BANK, regionCode: '0391', description: 'Commission', callbackUrl: address('/payout-callback'),
));
$underSnap = fn (string $no, Money $amount, array $payee): SnapDisbursement\Payout => disbursement()->transfer(new SnapDisbursement\Transfer(
    partnerReferenceNo: $no, amount: $amount, accountName: $payee['name'], accountNo: $payee['no'], bankCode: BANK,
));

$ask = fn (array $payout): PayoutStatus => $payout['way'] === 'sendme'
    ? sendMe()->status($payout['no'])->status
    : disbursement()->transferStatus($payout['no'], $payout['gateway_no'])->status;

$what = $argv[1] ?? '';
if ($what === 'check') {
    // One that succeeded may still come back in the days after.
    $open = $books->query("SELECT * FROM payout WHERE state NOT IN ('succeeded', 'failed', 'reversed', 'not sent')
        OR (state = 'succeeded' AND sent_at > datetime('now', '-7 days')) ORDER BY sent_at, no")->fetchAll();
    foreach ($open as $payout) {
        try {
            $status = $ask($payout);
            $knows = $payout['state'] === 'succeeded' ? $status === PayoutStatus::Reversed : $status !== PayoutStatus::NotFound;
        } catch (Exception $e) {
            error_log("$payout[no]: " . $e->getMessage());
            if (!$e instanceof GatewayException) {
                // No answer about this one yet. The others are asked about all the same.
                continue;
            }
            $knows = false;
        }
        if ($payout['state'] === 'succeeded' && !$knows) {
            continue;
        }
        // "Not found" may still be under way. A person decides, and sends again under the same number alone.
        $note($payout['no'], [$payout['state']], $knows ? $status->value : 'to be looked into');
    }
    exit(0);
}
$isPayee = $what === 'payee';
$way = $isPayee ? $argv[2] ?? '' : $what;
if (!in_array($way, ['sendme', 'snap'], true) || (!$isPayee && !ctype_digit($argv[2] ?? ''))) {
    fwrite(STDERR, "payouts.php payee sendme|snap, payouts.php sendme|snap RUPIAH, or payouts.php check\n");
    exit(2);
}
if ($isPayee) {
    $payee = $way === 'sendme' ? $register() : $inquire();
    $books->prepare('INSERT OR REPLACE INTO payee VALUES (?, ?, ?, ?, ?, ?)')->execute([$way, BANK, ACCOUNT, $payee['name'], $payee['no'], $payee['va']]);
    echo "the bank says: $payee[name]\n";
    exit(0);
}
$find = $books->prepare('SELECT name, no, va FROM payee WHERE way = ? AND bank = ? AND account = ?');
$find->execute([$way, BANK, ACCOUNT]);
// Read to the end: no other run could write beside an answer that is half read.
$to = $find->fetchAll()[0] ?? null;
if ($to === null) {
    fwrite(STDERR, "Look first whose account it is: payouts.php payee $way\n");
    exit(1);
}
$amount = Money::idr($argv[2]);
$no = 'PAYOUT' . random_int(1_000_000_000, 9_999_999_999);
$books->prepare("INSERT INTO payout (no, way, minor, state) VALUES (?, ?, ?, 'sending')")->execute([$no, $way, $amount->minor]);
// What a check noted meanwhile without an answer is older than this one.
$before = ['sending', 'to be looked into'];
try {
    $payout = $way === 'sendme' ? $withSendMe($no, $amount, $to) : $underSnap($no, $amount, $to);
    $books->prepare('UPDATE payout SET gateway_no = ? WHERE no = ?')->execute([$way === 'sendme' ? $payout->trxId : $payout->referenceNo, $no]);
    $note($no, $before, $payout->status->value);
} catch (OutcomeUnknownException | MalformedMessageException | DuplicateException $e) {
    // Also where the gateway answered about another payout, or has this number already: the money may be on its way.
    echo $e->getMessage(), "\n";
    $note($no, $before, 'unknown');
    exit(3);
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
    $note($no, $before, 'not sent');
    exit(1);
}
