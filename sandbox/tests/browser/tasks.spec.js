/**
 * The ten tasks of a developer's day, each in the browser and by the API: that they can be done, with how many clicks or
 * calls, and how long they take without the thinking. With KEEP=1 the figures go to docs/daily-tasks.md.
 */

import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { expect, startSandbox, test } from './fixtures.js';
import { bill, cardSignature, debitSignature, Gateway, signatureOf } from './gateway.js';

const TABLE = new URL('../../../docs/daily-tasks.md', import.meta.url);

/** Whoever uses the mouse and the keyboard, counted. Following a link is a click, so is choosing from a list; a field is typed. */
class Hand {
    clicks = 0;
    typed = 0;

    async click(locator) {
        this.clicks++;
        await locator.click();
    }

    async choose(locator, option) {
        this.clicks++;
        await locator.selectOption(option);
    }

    async type(locator, text) {
        this.typed++;
        await locator.fill(text);
    }

    toString() {
        const count = (number, word) => (number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`]);
        return [...count(this.clicks, 'click'), ...count(this.typed, 'field')].join(', ') || 'a look';
    }
}

/** A gateway that counts the calls of one task. */
class Caller extends Gateway {
    calls = 0;

    send(...parameters) {
        this.calls++;
        return super.send(...parameters);
    }

    toString() {
        return `${this.calls} call${this.calls === 1 ? '' : 's'}`;
    }
}

const link = (page, name) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
const event = (page, text) => page.locator('#events > details.event').filter({ hasText: text }).first();
const summary = (locator) => locator.locator('summary').first();

/**
 * Each task: what is there before (prepare), and how it is done in the browser, whose page shows what happened, and by the
 * API. Both end by having seen that it is done.
 */
const TASKS = {
    'Why is my signature wrong?': {
        prepare: ({ gateway }) => gateway.send('POST', '/cvr/300011/10', bill({ signature: debitSignature('INV-1001', '2') })),
        browser: async ({ page, hand }) => {
            await expect(event(page, 'INV-1001').locator('.explanation')).toContainText('the formula of a notification');
            await hand.click(summary(event(page, 'INV-1001')));
            await expect(event(page, 'INV-1001')).toContainText('sha1(md5(user id + password + bill_no))');
        },
        api: async ({ api }) => {
            const { requests } = await api.control('GET', '/requests');
            expect(requests.at(-1).finding.explanation).toContain('the formula of a notification');
        },
    },
    'Resend a notification: as XML, wrong amount, twice, late, out of order': {
        prepare: async ({ gateway }) => {
            const trxId = await gateway.createPaid();
            await gateway.control('POST', `/transactions/${trxId}/status`, { status: '4' });
        },
        browser: async ({ page, hand, shop }) => {
            // The older of the two comes after the newer one.
            const older = page.locator('#events > details.event').filter({ hasText: 'to the shop' }).last();
            await hand.click(summary(older));
            await hand.click(older.getByRole('link', { name: 'Change it and send it again' }));
            await hand.choose(page.getByLabel('Format'), 'xml');
            await hand.type(page.getByLabel('bill_total', { exact: true }), '1');
            await hand.type(page.getByLabel('How many times'), '2');
            await hand.type(page.getByLabel('Wait before each, in milliseconds'), '100');
            await hand.click(page.getByRole('button', { name: 'Send', exact: true }));
            await expect(page.locator('details.event')).toContainText('as XML');
            expectResent(shop);
        },
        api: async ({ api, shop }) => {
            const { deliveries } = await api.control('GET', '/deliveries');
            await api.control('POST', `/deliveries/${deliveries[0].id}/resend`, { format: 'xml', fields: { bill_total: '1' }, times: 2, delay_ms: 100 });
            expectResent(shop);
        },
    },
    'Let the gateway fail, be slow, and be cut off': {
        browser: async ({ page, hand, gateway }) => {
            await hand.click(link(page, 'Settings'));
            await hand.click(page.getByText('Failures', { exact: true }));
            await hand.type(page.getByLabel(/^html_error/), '1');
            await hand.type(page.getByLabel(/^cut_answer/), '1');
            await hand.type(page.getByLabel(/^delay_ms/), '200');
            await hand.click(page.getByRole('button', { name: 'Apply', exact: true }));
            await expect(page.locator('.banner')).toContainText('html_error');
            await expectTrouble(gateway);
        },
        api: async ({ api, gateway }) => {
            await api.control('PUT', '/quirks', { html_error: 1, cut_answer: 1, delay_ms: 200 });
            await expectTrouble(gateway);
        },
    },
    'Pay a virtual account, and scan a QRIS': {
        prepare: async ({ gateway }) => {
            await gateway.create({ payment_channel: '402' });
            await gateway.create({ payment_channel: '711', bill_no: 'INV-1002' });
        },
        browser: async ({ page, hand, gateway }) => {
            for (const order of ['INV-1001', 'INV-1002']) {
                await page.goto('/');
                await hand.click(link(page, 'Pay by number or QR code'));
                await hand.click(page.getByRole('listitem').filter({ hasText: order }).getByRole('link'));
                await hand.click(page.getByRole('button', { name: 'Pay', exact: true }));
                await expect.poll(() => gateway.status(order)).toBe('2');
            }
            await expectBothPaid(gateway);
        },
        api: async ({ api, gateway }) => {
            const { transactions } = await api.control('GET', '/transactions');
            for (const { trx_id: trxId } of transactions) {
                await api.control('POST', `/transactions/${trxId}/status`, { status: '2' });
            }
            await expectBothPaid(gateway);
        },
    },
    'Refund, and see its callback': {
        prepare: ({ gateway, shop }) => gateway.payByCard(`${shop.url}/return`),
        browser: async ({ page, hand }) => {
            await hand.click(link(page, 'Card payments'));
            await hand.type(page.getByLabel(/^Amount to pay back/), '2.500');
            await hand.click(page.getByRole('button', { name: /^Pay back/ }));
            await expect(page.locator('main')).toContainText('Rp 2.500');
            await hand.click(link(page, 'What happened'));
            await hand.click(summary(event(page, 'to the shop')));
            await expect(event(page, 'to the shop')).toContainText('2500.00');
        },
        api: async ({ api, gateway }) => {
            const { transactions } = await gateway.control('GET', '/card-transactions');
            const { tran_id: tranId, trx_id: trxId } = transactions[0];
            api.calls++;
            await fetch(`${api.url}/payment/api`, {
                method: 'POST',
                body: new URLSearchParams({
                    TRANSACTIONTYPE: '11', MERCHANTID: 'tokofaspay', PAYMENT_METHOD: '1', RESPONSE_TYPE: '3', MERCHANT_TRANID: tranId, TRANSACTIONID: trxId, AMOUNT: '25000.00',
                    REFUND_AMOUNT: '2500.00', SIGNATURE: cardSignature(tranId.toUpperCase(), '25000.00', trxId),
                }),
            });
            const { deliveries } = await api.control('GET', '/deliveries');
            expect(deliveries.at(-1).body).toContain('2500.00');
        },
    },
    'Move the time, so that a bill expires': {
        prepare: ({ gateway }) => gateway.create(),
        browser: async ({ page, hand, gateway }) => {
            await hand.click(link(page, 'Settings'));
            await hand.click(page.getByRole('button', { name: '1 week' }));
            await expect(page.locator('.banner')).toContainText('2027-03-08');
            expect(await gateway.status('INV-1001')).toBe('7');
        },
        api: async ({ api, gateway }) => {
            await api.control('POST', '/time', { advance: 7 * 86400 });
            expect(await gateway.status('INV-1001')).toBe('7');
        },
    },
    'What did my shop send, and what did it answer?': {
        prepare: ({ gateway }) => gateway.createPaid(),
        browser: async ({ page, hand }) => {
            await hand.click(summary(event(page, '/cvr/300011/10')));
            await expect(event(page, '/cvr/300011/10')).toContainText('Kopi Gayo');
            await hand.click(summary(event(page, 'to the shop')));
            await expect(event(page, 'to the shop')).toContainText('"response_code": "00"');
        },
        api: async ({ api }) => {
            const { requests } = await api.control('GET', '/requests');
            expect(requests.at(-1).body).toContain('Kopi Gayo');
            const { deliveries } = await api.control('GET', '/deliveries');
            expect(deliveries[0].answer).toContain('"response_code":"00"');
        },
    },
    Reset: {
        prepare: ({ gateway }) => gateway.createPaid(),
        browser: async ({ page, hand, gateway }) => {
            await hand.click(link(page, 'Settings'));
            await hand.click(page.getByRole('button', { name: 'Forget payments and logs' }));
            await expect.poll(() => gateway.status('INV-1001')).toBeUndefined();
        },
        api: async ({ api, gateway }) => {
            await api.control('POST', '/reset');
            expect(await gateway.status('INV-1001')).toBeUndefined();
        },
    },
    'Drive it from CI: a merchant of its own, create, pay, read the notification': {
        // In the browser this is watched: one run among others.
        prepare: async ({ gateway }) => {
            await gateway.createPaid({ bill_no: 'INV-2002' });
            await gateway.createPaid();
        },
        browser: async ({ page, hand }) => {
            await hand.type(page.getByLabel('Order'), 'INV-1001');
            await hand.click(page.getByRole('button', { name: 'Show' }));
            await hand.click(summary(event(page, 'to the shop')));
            await hand.click(event(page, 'to the shop').getByRole('link', { name: /^The story of/ }));
            await expect(page.locator('main')).toContainText('the shop accepted it');
        },
        api: async ({ api, shop }) => {
            const { id, userId, password } = await api.control('POST', '/merchants', { notifyUrl: `${shop.url}/any` });
            const { trx_id: trxId } = await api.create({ merchant_id: id, signature: signatureOf(userId, password)('INV-3003'), bill_no: 'INV-3003' });
            await api.control('POST', `/transactions/${trxId}/status`, { status: '2' });
            const { deliveries } = await api.control('GET', `/deliveries?trx_id=${trxId}`);
            expect(JSON.parse(deliveries[0].body)).toMatchObject({ payment_status_code: '2', signature: signatureOf(userId, password)('INV-3003', '2') });
        },
    },
    'Run it without this repository: start, and see where it is': {
        browser: async ({ page, sandbox }) => {
            await expect(page.locator('main')).toContainText(sandbox);
        },
        api: async ({ api }) => {
            const other = await startSandbox();
            api.calls++;
            const { status } = await (await fetch(`${other.url}/_sandbox/health`)).json();
            await other.stop();
            expect(status).toBe('ok');
        },
    },
};

function expectResent(shop) {
    expect(shop.heard).toHaveLength(4);
    for (const { body, believed } of shop.heard.slice(2)) {
        expect(body).toContain('<bill_total>1</bill_total>');
        expect(body).toContain('<payment_status_code>2</payment_status_code>');
        expect(believed).toBe(true);
    }
}

async function expectTrouble(gateway) {
    const ask = () => fetch(`${gateway.url}/cvr/300011/10`, { method: 'POST', body: JSON.stringify(bill()) });
    expect((await ask()).status).toBe(500);
    const startedAt = Date.now();
    const isWhole = await ask().then((response) => response.text()).then(JSON.parse).then(() => true, () => false);
    expect(isWhole).toBe(false);
    expect(Date.now() - startedAt).toBeGreaterThanOrEqual(200);
}

async function expectBothPaid(gateway) {
    expect([await gateway.status('INV-1001'), await gateway.status('INV-1002')]).toEqual(['2', '2']);
}

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** One task: [in the browser, its seconds, by API, its seconds]. */
async function time(task, { page, gateway, shop, sandbox }) {
    const hand = new Hand();
    const api = new Caller(gateway.url);
    await task.prepare?.({ gateway, shop });
    let startedAt = performance.now();
    await page.goto('/');
    await task.browser({ page, hand, gateway, shop, sandbox });
    const inBrowser = seconds(startedAt);
    await gateway.begin();
    shop.forget();
    await task.prepare?.({ gateway, shop });
    startedAt = performance.now();
    await task.api({ api, gateway, shop });
    return [String(hand), inBrowser, String(api), seconds(startedAt)];
}

function write(rows) {
    writeFileSync(TABLE, [
        '# Ten daily tasks with the sandbox', '',
        'Each task is done by a test, in Chromium and by the API: `bin/browser` runs them, and `bin/browser --keep` writes this table. The seconds are those of the',
        'machine, and include the loading of pages; a person who reads and thinks needs more. Counting begins at the first page, which a developer keeps open.',
        `The machine had ${cpus().length} cores and a load of ${Math.round(loadavg()[0])}.`, '',
        '| Task | In the browser | Seconds | By API | Seconds |', '|---|---|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`), '',
        'The commands are in the [sandbox\'s README](../sandbox/README.md#control). Tests of a PHP project have [faspay/testing](../integrations/testing/README.md) for them.',
        'That the package starts in another project is tested by `tests/build/sandbox`.', '',
    ].join('\n'));
}

const rows = [];
// In order, and in one worker, so that the rows are together.
test.describe.configure({ mode: 'default' });
for (const [name, task] of Object.entries(TASKS)) {
    test(name, async ({ page, gateway, shop, sandbox }) => {
        rows.push([name, ...await time(task, { page, gateway, shop, sandbox })]);
        process.env.KEEP && rows.length === Object.keys(TASKS).length && write(rows);
    });
}
