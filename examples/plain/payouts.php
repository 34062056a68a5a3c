<?php

/**
 * Pays money out, with SendMe or under SNAP, and keeps books about it.
 *
 *   php -d extension=faspay payouts.php sendme|snap RUPIAH   pays Sari so much
 *   php -d extension=faspay payouts.php check                asks about every payout whose end is not known
 *
 * The number of a payout is in the books before it is sent. After a lost answer the gateway is asked about this number, and
 * nothing is ever sent again under another one.
 */

declare(strict_types=1);

namespace Shop;

use Faspay\Exception;
use Faspay\GatewayException;
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
$books->exec('CREATE TABLE IF NOT EXISTS payout (no TEXT PRIMARY KEY, way TEXT NOT NULL, minor INTEGER NOT NULL, state TEXT NOT NULL, gateway_no TEXT)');
$books->exec('CREATE TABLE IF NOT EXISTS payee (way TEXT PRIMARY KEY, name TEXT NOT NULL, no TEXT NOT NULL, va TEXT)');
$note = function (string $no, string $state, ?string $gatewayNo = null) use ($books): void {
    $books->prepare('UPDATE payout SET state = ?, gateway_no = COALESCE(?, gateway_no) WHERE no = ?')->execute([$state, $gatewayNo, $no]);
    echo "payout $no: $state\n";
};

/**
 * The payee's account as the bank knows it. It is looked up once and kept; a person compares the name before the first payout.
 *
 * @return array{name: string, no: string, va: ?string}
 */
$payee = function (string $way, callable $lookUp) use ($books): array {
    $find = $books->prepare('SELECT name, no, va FROM payee WHERE way = ?');
    $find->execute([$way]);
    $known = $find->fetch();
    if ($known === false) {
        $known = $lookUp();
        $books->prepare('INSERT INTO payee (way, name, no, va) VALUES (?, ?, ?, ?)')->execute([$way, $known['name'], $known['no'], $known['va']]);
        echo "the bank says: $known[name]\n";
    }

    return $known;
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

/** What became of a payout, or null where the gateway does not tell. */
$ask = function (array $payout): ?PayoutStatus {
    try {
        return $payout['way'] === 'sendme'
            ? sendMe()->status($payout['no'])->status
            : disbursement()->transferStatus($payout['no'], $payout['gateway_no'])->status;
    } catch (GatewayException $e) {
        error_log($e->getMessage());
        return null;
    }
};

$what = $argv[1] ?? '';
if ($what === 'check') {
    foreach ($books->query("SELECT * FROM payout WHERE state NOT IN ('succeeded', 'failed', 'reversed', 'not sent') ORDER BY no")->fetchAll() as $payout) {
        $status = $ask($payout);
        // "Not found" may still be under way. A person decides, and sends again under the same number alone.
        $note($payout['no'], $status === null || $status === PayoutStatus::NotFound ? 'to be looked into' : $status->value);
    }
    exit(0);
}
if (!in_array($what, ['sendme', 'snap'], true) || !ctype_digit($argv[2] ?? '')) {
    fwrite(STDERR, "payouts.php sendme|snap RUPIAH, or payouts.php check\n");
    exit(2);
}
$amount = Money::idr($argv[2]);
$to = $payee($what, $what === 'sendme' ? $register : $inquire);
$no = 'PAYOUT' . random_int(1_000_000_000, 9_999_999_999);
$books->prepare("INSERT INTO payout (no, way, minor, state) VALUES (?, ?, ?, 'sending')")->execute([$no, $what, $amount->minor]);
try {
    $payout = $what === 'sendme' ? $withSendMe($no, $amount, $to) : $underSnap($no, $amount, $to);
    $note($no, $payout->status->value, $what === 'sendme' ? $payout->trxId : $payout->referenceNo);
} catch (OutcomeUnknownException $e) {
    echo $e->getMessage(), "\n";
    $note($no, 'unknown');
} catch (Exception $e) {
    echo $e->getMessage(), "\n";
    $note($no, 'not sent');
    exit(1);
}
