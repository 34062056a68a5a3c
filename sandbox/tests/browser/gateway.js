/** What a shop sends to the sandbox, signed with the published credentials by Node's own crypto. */

import { createCipheriv, createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

const root = new URL('../..', import.meta.url);
const key = (name) => readFileSync(new URL(`keys/${name}.pem`, root));
const hash = (algorithm, text) => createHash(algorithm).update(text).digest('hex');

/** When it is in Jakarta; the sandbox's clock stands there, so that nothing depends on today. */
export const NOW = '2027-03-01 10:00:00';

/** A moment of the standing clock, so many hours later, as Debit writes it. */
export function at(hours = 0) {
    return new Date(Date.parse(`${NOW.replace(' ', 'T')}Z`) + hours * 3600000).toISOString().slice(0, 19).replace('T', ' ');
}

const snapTime = (hours = 0) => `${at(hours).replace(' ', 'T')}+07:00`;

/** The signature of Debit by this user: over user id, password and the parts, without separators. */
export const signatureOf = (userId, password) => (...parts) => hash('sha1', hash('md5', userId + password + parts.join('')));

/** That of the merchant of all tests. */
export const debitSignature = signatureOf('bot99999', 'p@ssw0rd');

/** The signature of credit cards, in upper case. */
export function cardSignature(...parts) {
    return hash('sha1', `##TOKOFASPAY##ABCDE##${parts.join('##')}##`).toUpperCase();
}

/** Whether the gateway signed a callback under SNAP. */
export function isFromGateway(path, headers, body) {
    const text = `POST:${path}:${hash('sha256', body)}:${headers['x-timestamp']}`;
    return verify('sha256', Buffer.from(text), createPublicKey(key('test_gateway_public')), Buffer.from(headers['x-signature'] ?? '', 'base64'));
}

/** What a bill over so many rupiah differs in. */
export const costing = (rupiah) => ({
    bill_gross: `${rupiah}00`, bill_total: `${rupiah}00`,
    item: [{ product: 'Kopi Gayo', qty: '1', amount: `${rupiah}00`, payment_plan: '1', tenor: '00', merchant_id: '99999' }],
});

/** What some channels want beside the rest. */
const NEEDED = { 709: { reserve2: '30_days' }, 812: { billing_name: 'Sari' } };

/** A bill of Debit. */
export function bill(changes = {}) {
    const whole = {
        request: 'Post Data Transaction', merchant_id: '99999', merchant: 'Toko Kopi', bill_no: 'INV-1001', bill_reff: 'INV-1001', bill_date: at(),
        bill_expired: at(24), bill_desc: 'Kopi Gayo', bill_currency: 'IDR', bill_miscfee: '0', ...costing(25000),
        payment_channel: '402', pay_type: '1', cust_no: '7', cust_name: 'Sari', msisdn: '081234567890', email: 'sari@example.com', terminal: '10',
        reserve1: '', reserve2: '', ...NEEDED[changes.payment_channel], ...changes,
    };
    return { signature: debitSignature(whole.bill_no), ...whole };
}

/** The form that leads a shopper to the card page. */
export function cardForm(returnUrl, changes = {}) {
    const form = {
        PAYMENT_METHOD: '1', TRANSACTIONTYPE: '1', MERCHANTID: 'tokofaspay', MERCHANT_TRANID: 'CARD-1001', CURRENCYCODE: 'IDR', AMOUNT: '25000.00', CUSTNAME: 'Sari',
        CUSTEMAIL: 'sari@example.com', DESCRIPTION: 'Kopi Gayo', RESPONSE_TYPE: '2', RETURN_URL: returnUrl, LANG: '', PYMT_IND: '', PYMT_CRITERIA: '', PYMT_TOKEN: '', ...changes,
    };
    return { SIGNATURE: cardSignature(form.MERCHANT_TRANID.toUpperCase(), form.AMOUNT, '0'), ...form };
}

/** A card that is approved, and whose it is. */
export const CARD = { CARDNO: '4440000009900010', CARDNAME: 'Sari', CARDTYPE: 'V', EXPIRYMONTH: '01', EXPIRYYEAR: '2099', CARDCVC: '100', SHOPPER_IP: '10.0.0.1' };

/** The form that registers a recurring member. */
export function recurringForm(returnUrl, changes = {}) {
    const member = {
        TXN_PASSWORD: 'abcde', merchant_id: '99999', member_id: 'M-1001', member_name: 'Sari', member_email: 'sari@example.com', member_email_notif: 't', process_date: '20,21',
        recurring_type: '1', recurring_amount: '25000.00', recurring_start_date: at().slice(0, 10), recurring_end_date: '2029-03-01', recurring_period: 'M', recurring_period_at: '1',
        recurring_accumulate: 't', recurring_accumulate_at: '0', recurring_status: 't', card_expire_notif: '1', ...changes,
    };
    return { ...cardForm(returnUrl, { PAYMENT_METHOD: '3', MERCHANT_TRANID: changes.MERCHANT_TRANID ?? 'REC-1001' }), recurring_signature: debitSignature(member.member_id), ...member };
}

/** Requests of SNAP, by product. */
const SNAP = {
    va: ['/v1.0/transfer-va/create-va', (changes) => ({
        virtualAccountName: 'Sari', virtualAccountEmail: 'sari@example.com', virtualAccountPhone: '6281234567890', trxId: 'SNAP-1001',
        totalAmount: { value: '25000.00', currency: 'IDR' }, expiredDate: snapTime(24),
        additionalInfo: { billDate: snapTime(), channelCode: '402', billDescription: 'Kopi Gayo' }, ...changes,
    })],
    qr: ['/v1.0/qr/qr-mpm-generate', (changes) => ({
        partnerReferenceNo: 'QR-1001', amount: { value: '25000.00', currency: 'IDR' }, merchantId: '99999', validityPeriod: snapTime(6),
        additionalInfo: { billDate: snapTime(), billDescription: 'Kopi Gayo', channelCode: '711', phoneNo: '081234567890' }, ...changes,
    })],
    debit: ['/v1.0/debit/payment-host-to-host', (changes) => ({
        partnerReferenceNo: 'DD-1001', merchantId: '99999', amount: { value: '25000.00', currency: 'IDR' }, validUpTo: snapTime(1),
        additionalInfo: { channelCode: '819', billDate: snapTime(), billDescription: 'Kopi Gayo', phoneNo: '081234567890' }, ...changes,
    })],
};

/** The headers of SendMe for a request that signs this method and path. */
function sendMeHeaders(method, path, token) {
    const secret = 'fspSecret-TEST-0001';
    const encrypt = (text) => {
        const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(secret).digest(), hash('md5', `${secret}iv-TEST-0001`).slice(16));
        return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64');
    };
    return {
        'faspay-key': 'FSPKEY-TEST-0001', 'faspay-timestamp': at(), 'faspay-authorization': encrypt('appKey-TEST-0001:appSecret-TEST-0001'),
        'faspay-signature': encrypt(`${method}:${path}:${at()}:${Buffer.from(token).toString('base64')}:`),
    };
}

/** The request that creates a bill on a static virtual account. */
function emailedBill(changes) {
    const request = {
        service_id: '99999', transaction_number: '1001', billing_total: '25000', billing_language: 'ID', customer_name: 'Sari', customer_email: 'sari@example.com',
        customer_phone: '081234567890', items: [{ item_name: 'Kopi Gayo', qty: '1', item_amount: '25000' }], static_va_no: '8985991234567891', ...changes,
    };
    return { signature: debitSignature(request.transaction_number), ...request };
}

export class Gateway {
    #externalId = 0;

    constructor(url) {
        this.url = url;
    }

    /** Forgets everything, and tells the sandbox where this shop is. */
    async begin(shopUrl = this.shopUrl) {
        this.shopUrl = shopUrl;
        await this.control('POST', '/reset');
        await this.control('PUT', '/merchants/99999', {
            notifyUrl: `${shopUrl}/notification`, returnUrl: `${shopUrl}/return`, snapUrl: shopUrl, recurringNotifyUrl: `${shopUrl}/recurring-notification`,
        });
        await this.control('PUT', '/merchants/tokofaspay', { cardNotifyUrl: `${shopUrl}/card-callback` });
    }

    /** Sends JSON and returns the answer's. */
    async send(method, path, message = undefined, headers = {}) {
        const body = typeof message === 'string' || message === undefined ? message : JSON.stringify(message);
        const response = await fetch(this.url + path, { method, body, headers: { 'Content-Type': 'application/json', ...headers } });
        return response.json();
    }

    /** Asks the control; what it refuses is an error. */
    async control(method, path, message = undefined) {
        const answer = await this.send(method, `/_sandbox${path}`, message);
        if (answer.error !== undefined) {
            throw new Error(`${method} ${path}: ${answer.error}`);
        }
        return answer;
    }

    /** Creates a payment by Debit. */
    async create(changes = {}) {
        const answer = await this.send('POST', '/cvr/300011/10', bill(changes));
        if (answer.response_code !== '00') {
            throw new Error(JSON.stringify(answer));
        }
        return answer;
    }

    /** The address of the page that Xpress makes for an order over Rp 25.000. */
    async order(changes = {}) {
        const order = {
            merchant_id: '99999', merchant: 'Toko Kopi', bill_no: 'INV-1001', bill_date: at(), bill_expired: at(24), bill_desc: 'Kopi Gayo', bill_total: '25000', cust_no: '7',
            cust_name: 'Sari', return_url: `${this.shopUrl}/return`, msisdn: '081234567890', email: 'sari@example.com', item: [{ product: 'Kopi Gayo', qty: '1', amount: '25000' }], ...changes,
        };
        const answer = await this.send('POST', '/v4/post', { signature: debitSignature(order.bill_no, order.bill_total), ...order });
        if (answer.response_code !== '00') {
            throw new Error(JSON.stringify(answer));
        }
        return answer.redirect_url;
    }

    /** The same, paid; its number. */
    async createPaid(changes = {}) {
        const { trx_id: trxId } = await this.create(changes);
        await this.control('POST', `/transactions/${trxId}/status`, { status: '2' });
        return trxId;
    }

    /** A shop's form with a card in it, which the bank approves. */
    async payByCard(returnUrl, changes = {}) {
        await fetch(`${this.url}/payment`, { method: 'POST', body: new URLSearchParams(cardForm(returnUrl, { ...CARD, ...changes })) });
    }

    /** Creates a payment under SNAP: "va", "qr" or "debit"; "signed" is what is signed instead of the truth. */
    async createSnap(product, changes = {}, signed = {}) {
        const [path, message] = SNAP[product];
        const body = JSON.stringify(message(changes));
        const timestamp = snapTime();
        const text = `POST:${signed.path ?? path}:${hash('sha256', body)}:${timestamp}`;
        return this.send('POST', path, body, {
            'X-TIMESTAMP': timestamp, 'X-SIGNATURE': sign('sha256', Buffer.from(text), createPrivateKey(key('test_merchant_private'))).toString('base64'),
            'X-PARTNER-ID': '99999', 'X-EXTERNAL-ID': String(1000000 + this.#externalId++), 'CHANNEL-ID': '77001',
        });
    }

    /** Creates a bill for which the customer gets an e-mail. */
    async createBill(changes = {}) {
        const answer = await this.send('POST', '/billingbackendapi/web/api/create', emailedBill(changes));
        if (answer.response_code !== '00') {
            throw new Error(JSON.stringify(answer));
        }
        return answer;
    }

    /** Posts to SendMe, with a token of its own; the answer, which may be a refusal. */
    async sendMe(path, message) {
        const client = 'clientKey-TEST-0001:clientSecret-TEST-0001';
        const { access_token: token } = await this.send('GET', '/account/api/tokens', undefined, sendMeHeaders('GET', path, client));
        return this.send('POST', path, { virtual_account: '9920017573', ...message }, sendMeHeaders('POST', path, `${client}:${token}`));
    }

    /** Sends money to a wallet. */
    async payOut(changes = {}) {
        return this.sendMe('/account/api/transfer', {
            beneficiary_account: '081234567890', beneficiary_name: 'Sari', beneficiary_bank_code: 'ovo', beneficiary_region_code: '0102', beneficiary_country_code: 'ID',
            trx_no: 'PAY-1001', trx_date: at(), instruct_date: '', trx_amount: '2500000', trx_desc: 'Refund', callback_url: `${this.shopUrl}/payouts`, ...changes,
        });
    }

    /** Registers a bank account of somebody. */
    async registerAccount(name) {
        return this.sendMe('/account/api/register', {
            beneficiary_account: '1020006137993', beneficiary_account_name: name, beneficiary_va_name: name, beneficiary_bank_code: '008', beneficiary_bank_branch: 'Bogor',
            beneficiary_region_code: '0102', beneficiary_country_code: 'ID',
        });
    }

    /** The state that the gateway has a payment of Debit in: "2" is paid. */
    async status(billNo) {
        const { transactions } = await this.control('GET', `/transactions?bill_no=${encodeURIComponent(billNo)}`);
        return transactions.at(-1)?.status;
    }
}
