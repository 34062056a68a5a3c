/** Every page, in both languages, on a desk and on a phone: readable by all, and no wider than the screen. */

import { accessibilityProblems, expect, overflow, test } from './fixtures.js';
import { bill, CARD, cardForm, recurringForm } from './gateway.js';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** Texts as long and as bad as they can be. */
const HOSTILE = { bill_desc: '<script>alert(1)</script>&"\'', cust_name: 'W'.repeat(30), bill_no: 'INV-2027-03-01-0123456789-ABCDEF' };

/** Something on each list: paid, refused, wrongly signed, told and not told. */
async function fill(gateway, shop) {
    const paid = await gateway.createPaid({ payment_channel: '819' });
    await gateway.create(HOSTILE);
    await gateway.send('POST', '/cvr/300011/10', bill({ bill_no: 'INV-1002', signature: '0'.repeat(40) }));
    await gateway.send('GET', '/pws/nowhere');
    await gateway.order(HOSTILE);
    await gateway.createSnap('va');
    await gateway.createSnap('qr');
    await gateway.createBill();
    await gateway.payOut();
    await gateway.registerAccount(HOSTILE.cust_name);
    await gateway.payOut({ trx_no: HOSTILE.bill_no, beneficiary_name: HOSTILE.cust_name, trx_desc: HOSTILE.bill_desc, trx_amount: '999999900' });
    await gateway.control('POST', `/payouts/${(await gateway.payOut({ trx_no: 'PAY-1002' })).trx_id}/status`, { status: 'failed' });
    await gateway.payByCard(`${shop.url}/return`);
    await fetch(`${gateway.url}/recurring`, { method: 'POST', body: new URLSearchParams({ ...recurringForm(`${shop.url}/return`), ...CARD }) });
    shop.answer = { status: 419, body: 'Page Expired' };
    await gateway.control('POST', `/transactions/${paid}/notify`);
    shop.answer = null;
}

async function openCardForm({ page, sandbox, shop }, order) {
    await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`, { MERCHANT_TRANID: order })));
    await page.getByRole('button').click();
}

/** How each page is opened; shoppers' pages belong to a payment. */
const PAGES = {
    'what happened': async ({ page }) => {
        await page.goto('/');
        for (const event of await page.locator('.event > summary').all()) {
            await event.click();
        }
    },
    'a story': async ({ page, gateway }) => {
        const { transactions } = await gateway.control('GET', '/transactions');
        await page.goto(`/story/${transactions[0].trx_id}`);
        for (const event of await page.locator('.event > summary').all()) {
            await event.click();
        }
    },
    'a message to the shop': ({ page }) => page.goto('/deliveries/delivery-1'),
    payments: ({ page }) => page.goto('/payments'),
    'card payments': ({ page }) => page.goto('/cards'),
    members: ({ page }) => page.goto('/members'),
    SNAP: ({ page }) => page.goto('/snap'),
    bills: ({ page }) => page.goto('/bills'),
    payouts: ({ page }) => page.goto('/payouts'),
    'orders of Xpress': ({ page }) => page.goto('/xpress'),
    settings: ({ page }) => page.goto('/settings'),
    'the simulator': ({ page }) => page.goto('/simulator'),
    'a story': async ({ page, gateway }) => {
        const { transactions } = await gateway.control('GET', '/transactions?bill_no=INV-1001');
        await page.goto(`/story/${transactions[0].trx_id}`);
    },
    'a message to the shop': async ({ page, gateway }) => {
        const { deliveries } = await gateway.control('GET', '/deliveries');
        await page.goto(`/deliveries/delivery-${deliveries.at(-1).id}`);
    },
    'what does not exist': ({ page }) => page.goto('/deliveries/delivery-999999'),
    'a virtual account': async ({ page, gateway }) => page.goto((await gateway.create({ bill_no: 'P-1' })).redirect_url),
    QRIS: async ({ page, gateway }) => page.goto((await gateway.create({ bill_no: 'P-2', payment_channel: '711' })).redirect_url),
    DANA: async ({ page, gateway }) => page.goto((await gateway.create({ bill_no: 'P-3', payment_channel: '819' })).redirect_url),
    Kredivo: async ({ page, gateway }) => page.goto((await gateway.create({ bill_no: 'P-4', payment_channel: '709' })).redirect_url),
    OVO: async ({ page, gateway }) => page.goto((await gateway.create({ bill_no: 'P-5', payment_channel: '812' })).redirect_url),
    'the page of Xpress': async ({ page, gateway }) => page.goto(await gateway.order({ ...HOSTILE, bill_no: 'P-12', button_color: 'ffcc00', background_color: '2e0264' })),
    'the confirmation of Xpress': async ({ page, gateway }) => {
        await page.goto(await gateway.order({ bill_no: 'P-13', payment_channel: ['402'] }));
        await page.getByRole('radio').check();
        await page.getByRole('button').first().click();
    },
    'a shop counter': async ({ page, gateway }) => page.goto((await gateway.create({ bill_no: 'P-6', payment_channel: '706' })).redirect_url),
    'internet banking': async ({ page, gateway }) => page.goto((await gateway.create({ bill_no: 'P-7', payment_channel: '405' })).redirect_url),
    'a payment that is over': async ({ page, gateway }) => {
        const { trx_id: trxId, redirect_url: redirectUrl } = await gateway.create({ bill_no: 'P-8' });
        await gateway.control('POST', `/transactions/${trxId}/status`, { status: '2' });
        await page.goto(redirectUrl);
    },
    'a payment under SNAP': async ({ page }) => {
        await page.goto('/snap');
        await page.locator('td a[href*="/pws/100003"]').first().click();
    },
    'a bill': async ({ page, gateway }) => page.goto((await gateway.createBill({ transaction_number: '1002', customer_name: HOSTILE.cust_name, billing_notes: HOSTILE.bill_desc })).billing_url),
    'a card form': (fixtures) => openCardForm(fixtures, 'P-9'),
    '3-D Secure': async (fixtures) => {
        await openCardForm(fixtures, 'P-11');
        const { page } = fixtures;
        for (const [name, value] of Object.entries({ CARDNO: '4440000009900218', CARDNAME: 'Sari', EXPIRYMONTH: '01', EXPIRYYEAR: '2099', CARDCVC: '100' })) {
            await page.locator(`[name=${name}]`).fill(value);
        }
        await page.locator('button[value=pay]').click();
        await page.locator('[name=OTP]').waitFor();
    },
    'a recurring registration': async ({ page, sandbox, shop }) => {
        await page.goto(shop.offer(`${sandbox}/recurring`, recurringForm(`${shop.url}/return`, { member_id: 'P-10', MERCHANT_TRANID: 'P-10' })));
        await page.getByRole('button').click();
    },
};

for (const [language, locale] of Object.entries({ en: 'en-US', id: 'id-ID' })) {
    test.describe(() => {
        test.use({ locale });

        test(`every page speaks ${language}, is for everybody and fits a phone`, async ({ page, gateway, shop, sandbox }) => {
            test.setTimeout(900000);
            await fill(gateway, shop);
            for (const [name, open] of Object.entries(PAGES)) {
                await test.step(name, async () => {
                    await page.setViewportSize(DESK);
                    await open({ page, gateway, shop, sandbox });
                    const soft = expect.configure({ soft: true });
                    soft(new URL(page.url()).origin, `${name}: whose page it is`).toBe(sandbox);
                    await soft(page.locator('html'), `${name}: language`).toHaveAttribute('lang', language);
                    await soft(page.locator('h1'), `${name}: heading`).not.toBeEmpty();
                    soft(await overflow(page), `${name}: pixels too wide on a desk`).toBe(0);
                    await page.setViewportSize(PHONE);
                    soft(await overflow(page), `${name}: pixels too wide on a phone`).toBe(0);
                    soft(await accessibilityProblems(page), `${name}: what axe finds`).toEqual([]);
                });
            }
        });
    });
}
