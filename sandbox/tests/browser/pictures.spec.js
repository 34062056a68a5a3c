/** With KEEP=1: the pictures of the documentation, on a desk and on a phone, in both languages. */

import { fileURLToPath } from 'node:url';
import { expect, test, useTestCard } from './fixtures.js';
import { bill, cardForm, debitSignature } from './gateway.js';

const DIRECTORY = fileURLToPath(new URL('../../../docs/images/sandbox', import.meta.url));
const DESK = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };

test.skip(!process.env.KEEP, 'pictures are made by "bin/browser --keep"');
test.use({ viewport: DESK });
test.setTimeout(180000);

/** Keeps what the window shows. */
async function keep(page, name, isClockMoved = false) {
    // The clock of tests stands, that of most developers does not; and what moves would be another picture each time.
    isClockMoved || await page.locator('.banner').evaluateAll((banners) => banners.forEach((banner) => banner.remove()));
    await page.locator('[role=timer]').evaluateAll((timers) => timers.forEach((timer) => (timer.textContent = '23:59:59')));
    await page.screenshot({ path: `${DIRECTORY}/${name}.png`, animations: 'disabled', caret: 'hide' });
}

/** A day of a shop: a wrong signature, a payment that was told, one that the shop did not take. */
async function happen(gateway, shop) {
    const { trx_id: trxId, redirect_url: redirectUrl } = await gateway.create({ bill_no: 'INV-1000', payment_channel: '819' });
    await fetch(redirectUrl);
    await gateway.control('POST', `/transactions/${trxId}/status`, { status: '2' });
    await gateway.create({ payment_channel: '402' });
    await gateway.create({ bill_no: 'INV-1002', payment_channel: '711' });
    const refused = await gateway.create({ bill_no: 'INV-1003', payment_channel: '709' });
    shop.answer = { status: 419, body: 'Page Expired' };
    await gateway.control('PUT', '/quirks', { retry_delay_ms: 0 });
    await gateway.control('POST', `/transactions/${refused.trx_id}/status`, { status: '3' });
    await gateway.control('PUT', '/quirks', { retry_delay_ms: 200 });
    shop.answer = null;
    await gateway.send('POST', '/cvr/300011/10', bill({ bill_no: 'INV-1004', signature: debitSignature('INV-1004', '2') }));
    return trxId;
}

test('what a developer sees', async ({ page, gateway, shop }) => {
    const trxId = await happen(gateway, shop);
    await page.goto('/');
    await expect(page.locator('.explanation').first()).toBeVisible();
    await keep(page, 'what-happened');
    await page.goto('/payments');
    await keep(page, 'payments');
    await page.goto(`/story/${trxId}`);
    await keep(page, 'story');
    await page.goto('/');
    await page.locator('#events > details.event').filter({ hasText: 'INV-1000' }).filter({ hasText: 'to the shop' }).locator('summary').first().click();
    await page.getByRole('link', { name: 'Change it and send it again' }).first().click();
    await page.getByRole('heading', { name: 'Change it and send it again' }).evaluate((heading) => heading.scrollIntoView());
    await keep(page, 'send-again');
    await gateway.control('POST', '/time', { advance: 7 * 86400 });
    await page.goto('/settings');
    await keep(page, 'settings', true);
});

test.describe('on a phone', () => {
    test.use({ viewport: PHONE });

    test('what a shopper sees', async ({ page, gateway, shop, sandbox }) => {
        await page.goto((await gateway.create({ payment_channel: '402' })).redirect_url);
        await keep(page, 'phone-virtual-account');
        await page.goto((await gateway.create({ bill_no: 'INV-1002', payment_channel: '711' })).redirect_url);
        await keep(page, 'phone-qris');
        await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`)));
        await page.getByRole('button').click();
        await useTestCard(page, '4440000009900218');
        await page.evaluate(() => scrollTo(0, 0));
        await keep(page, 'phone-card');
    });

    test.describe(() => {
        test.use({ locale: 'id-ID' });

        test('in Indonesian', async ({ page, gateway, shop }) => {
            await happen(gateway, shop);
            await page.goto('/');
            await keep(page, 'phone-indonesian');
        });
    });
});
