/** What shoppers meet. */

import { cardForm, recurringForm } from './gateway.js';
import { expect, test } from './fixtures.js';

const CARD = { number: '4440000009900218', name: 'Sari', month: '01', year: '2099', code: '100' };

/** Fills the card page and submits it. */
async function payByCard(page, card = CARD) {
    await page.getByLabel('Card number').fill(card.number);
    await page.getByLabel('Name on card').fill(card.name);
    await page.getByLabel('Expiry month').fill(card.month);
    await page.getByLabel('Expiry year').fill(card.year);
    await page.getByLabel('Security code').fill(card.code);
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
}

const CHANNELS = {
    'a virtual account': { payment_channel: '402' }, QRIS: { payment_channel: '711' }, DANA: { payment_channel: '819' },
    Kredivo: { payment_channel: '709', reserve2: '30_days' },
};

for (const [name, changes] of Object.entries(CHANNELS)) {
    test(`a shopper pays with ${name}`, async ({ page, gateway, shop }) => {
        const { trx_id: trxId, redirect_url: redirectUrl } = await gateway.create(changes);
        await page.goto(redirectUrl);
        await expect(page.getByText('25.000').first()).toBeVisible();
        await page.getByRole('button', { name: 'Pay', exact: true }).click();
        await expect(page.getByRole('heading', { name: 'Back in the shop' })).toBeVisible();
        await expect(page.getByText(trxId)).toBeVisible();
        expect(await gateway.status('INV-1001')).toBe('2');
        expect(shop.heard).toHaveLength(1);
        expect(shop.heard[0].believed).toBe(true);
        expect(JSON.parse(shop.heard[0].body)).toMatchObject({ trx_id: trxId, payment_status_code: '2', bill_total: '25000' });
    });
}

test('a shopper pays by card with 3-D Secure', async ({ page, sandbox, gateway, shop }) => {
    await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await payByCard(page);
    await page.getByLabel('One-time password').fill('123456');
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByRole('heading', { name: 'Back in the shop' })).toBeVisible();
    await expect(page.locator('dt:text-is("TXN_STATUS") + dd')).toHaveText('S');
    expect(new URLSearchParams(shop.heard[0].body).get('TXN_STATUS')).toBe('S');
});

test('a wrong one-time password declines', async ({ page, sandbox, gateway, shop }) => {
    await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await payByCard(page);
    await page.getByLabel('One-time password').fill('654321');
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.locator('dt:text-is("TXN_STATUS") + dd')).toHaveText('F');
});

test('a shopper registers a recurring card', async ({ page, sandbox, gateway, shop }) => {
    await page.goto(shop.offer(`${sandbox}/recurring`, recurringForm(`${shop.url}/return`)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await payByCard(page, { ...CARD, number: '4440000009900010' });
    await expect(page.getByRole('heading', { name: 'Back in the shop' })).toBeVisible();
    const { members } = await gateway.control('GET', '/members?member_id=M-1001');
    expect(members).toHaveLength(1);
    expect(members[0]).toMatchObject({ member_id: 'M-1001', active: 1 });
    await page.goto('/members');
    await expect(page.getByText('M-1001')).toBeVisible();
});

test('a shopper pays an account under SNAP', async ({ page, gateway, shop }) => {
    const { virtualAccountData: account } = await gateway.createSnap('va');
    await page.goto('/snap');
    await page.getByRole('row', { name: account.trxId }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await expect.poll(() => shop.heard.length).toBe(1);
    expect(shop.heard[0]).toMatchObject({ path: '/v1.0/transfer-va/payment', believed: true });
});
