/** What developers do all day. */

import { expect, test } from './fixtures.js';
import { bill, debitSignature } from './gateway.js';

const events = (page) => page.locator('#events > details.event');

/** Opens an event of the first page, and what it says. */
async function unfold(event) {
    await event.locator('summary').first().click();
    return event;
}

test('the page tells what happens after it was opened', async ({ page, gateway }) => {
    await page.goto('/');
    await expect(events(page)).toHaveCount(0);
    await expect(page.getByText('Nothing happened yet.')).toBeVisible();
    await gateway.create();
    await expect(events(page)).toHaveCount(1);
    await expect(events(page).first()).toContainText('/cvr/300011/10');
    await expect(page.getByText('Nothing happened yet.')).toBeHidden();
});

test('a developer finds out why a signature is wrong', async ({ page, gateway }) => {
    await page.goto('/');
    await gateway.send('POST', '/cvr/300011/10', bill({ signature: debitSignature('INV-1001', '2') }));
    const event = events(page).first();
    await expect(event.locator('.explanation')).toContainText('the formula of a notification');
    await unfold(event);
    await expect(event).toContainText('sha1(md5(user id + password + bill_no))');
    await expect(page.locator('body')).not.toContainText('p@ssw0rd');
});

test('a developer finds out why a signature under SNAP is wrong', async ({ page, gateway }) => {
    const answer = await gateway.createSnap('va', {}, { path: '/transfer-va/create-va' });
    expect(answer.responseCode).toBe('4012700');
    await page.goto('/');
    await expect(events(page).first().locator('.explanation')).toContainText('without "/v1.0"');
});

test('a request to a wrong address and a shop that forgot its route are told with advice', async ({ page, gateway, shop }) => {
    await gateway.send('GET', '/cvr/300011/99');
    shop.answer = { status: 419, body: 'Page Expired' };
    await gateway.createPaid();
    await page.goto('/');
    await expect(page.locator('#events')).toContainText('/cvr/300011/99');
    await expect(events(page).filter({ hasText: 'HTTP 419' }).first()).toContainText('CSRF');
});

test('a developer searches for an order', async ({ page, gateway }) => {
    await gateway.createPaid();
    await gateway.create({ bill_no: 'INV-2002' });
    await page.goto('/');
    await page.getByLabel('Order').fill('INV-2002');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(events(page)).toHaveCount(1);
    await expect(events(page).first()).toContainText('INV-2002');
});

test('a developer resends a bad notification and sees it refused', async ({ page, gateway, shop }) => {
    await gateway.createPaid();
    await page.goto('/');
    const delivery = await unfold(events(page).filter({ hasText: 'to the shop' }).first());
    await delivery.getByRole('link', { name: 'Change it and send it again' }).click();
    await page.getByLabel('bill_total', { exact: true }).fill('1');
    await page.getByLabel('Signature', { exact: true }).selectOption('wrong');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.locator('details.event')).toContainText('refused');
    await expect(page.locator('details.event')).toContainText('signature wrong');
    expect(shop.heard).toHaveLength(2);
    expect(JSON.parse(shop.heard[1].body)).toMatchObject({ bill_total: '1', bill_no: 'INV-1001' });
    expect(shop.heard.map(({ believed }) => believed)).toEqual([true, false]);
    expect(await gateway.status('INV-1001')).toBe('2');
});

test('a developer resends a notification twice, as XML', async ({ page, gateway, shop }) => {
    await gateway.createPaid();
    await page.goto('/');
    const delivery = await unfold(events(page).filter({ hasText: 'to the shop' }).first());
    await delivery.getByRole('link', { name: 'Change it and send it again' }).click();
    await page.getByLabel('Format').selectOption('xml');
    await page.getByLabel('How many times').fill('2');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.locator('details.event')).toContainText('as XML');
    expect(shop.heard).toHaveLength(3);
    expect(shop.heard[2].body).toMatch(/^<\?xml/);
    expect(shop.heard.every(({ believed }) => believed)).toBe(true);
});

test('a developer resends a notification under SNAP, unsigned', async ({ page, gateway, shop }) => {
    await gateway.createSnap('qr');
    const { transactions } = await gateway.control('GET', '/snap-transactions');
    await gateway.control('POST', `/snap-transactions/${transactions[0].reference_no}/status`, { status: '00' });
    await page.goto('/');
    const delivery = await unfold(events(page).filter({ hasText: 'to the shop' }).first());
    await delivery.getByRole('link', { name: 'Change it and send it again' }).click();
    await page.getByLabel('Signature', { exact: true }).selectOption('none');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.locator('details.event')).toContainText('refused');
    expect(shop.heard.map(({ believed }) => believed)).toEqual([true, false]);
});

test('a payment has its story on one page', async ({ page, gateway, shop }) => {
    const { trx_id: trxId, redirect_url: redirectUrl } = await gateway.create();
    await page.goto(redirectUrl);
    shop.answer = { status: 500, body: 'broken' };
    await gateway.control('POST', `/transactions/${trxId}/status`, { status: '2' });
    await page.goto('/');
    const first = await unfold(events(page).filter({ hasText: 'to the shop' }).first());
    await first.getByRole('link', { name: /The story of/ }).click();
    await expect(page.locator('h1')).toContainText(trxId);
    await expect(page.locator('details.event').filter({ hasText: 'to the shop' })).toHaveCount(3);
    await expect(page.locator('details.event').filter({ hasText: 'shopper' })).toHaveCount(1);
    await expect(page.locator('.state')).not.toHaveCount(0);
    await expect(page.locator('main')).toContainText('the shop did not accept it');
});

test('a developer moves the time: a bill expires, and every page says that the clock was moved', async ({ page, gateway, shop }) => {
    await gateway.create();
    await page.goto('/settings');
    await page.getByRole('button', { name: '1 week' }).click();
    await expect(page.locator('.banner')).toContainText('2027-03-08 10:00:00');
    expect(await gateway.status('INV-1001')).toBe('7');
    expect(JSON.parse(shop.heard[0].body)).toMatchObject({ payment_status_code: '7' });
    for (const path of ['/', '/payments', '/cards', '/members', '/snap', '/bills', '/payouts']) {
        await page.goto(path);
        await expect(page.locator('.banner')).toContainText('2027-03-08');
    }
    await page.locator('.banner').getByRole('link').first().click();
    await page.getByLabel('Date and time in Jakarta').fill('2027-03-02 08:00');
    await page.getByRole('button', { name: 'Stop the clock at this time' }).click();
    await expect(page.locator('.banner')).toContainText('2027-03-02 08:00:00');
});

test('a payout is refused, the balance is topped up, and the bank answers', async ({ page, gateway, shop }) => {
    await gateway.control('POST', '/balance', { set: 10000 });
    expect((await gateway.payOut()).message).toBe('Insufficient Balance');
    await page.goto('/payouts');
    await page.getByLabel('Amount to pay in for 99999').fill('Rp 20.000');
    await page.getByRole('button', { name: 'Top up: 99999' }).click();
    await expect(page.locator('main')).toContainText('Rp 30.000');
    expect((await gateway.payOut()).status).toBe('1');
    await page.reload();
    await page.getByRole('button', { name: 'The money arrives: PAY-1001' }).click();
    await expect(page.locator('main')).toContainText('Arrived');
    expect(JSON.parse(shop.heard[0].body)).toMatchObject({ trx_no: 'PAY-1001', trx_status: '2', trx_amount: '2500000' });
    await page.getByRole('link', { name: 'PAY-1001' }).click();
    await expect(page.locator('main')).toContainText('yes, and the shop accepted it');
});

test('a developer switches a quirk on, and off again', async ({ page, gateway }) => {
    await page.goto('/settings');
    await page.getByText('Debit', { exact: true }).click();
    await page.getByLabel(/numeric_codes/).check();
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await expect(page.locator('.banner')).toContainText('numeric_codes');
    expect((await gateway.control('GET', '/quirks')).numeric_codes).toBe(true);
    await page.getByRole('button', { name: 'All as usual' }).click();
    await expect(page.locator('.banner')).not.toContainText('numeric_codes');
});

test('a developer resets: payments and logs are forgotten, addresses are not', async ({ page, gateway, shop }) => {
    await gateway.createPaid();
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Forget payments and logs' }).click();
    await page.goto('/payments');
    await expect(page.getByText('Nobody created a payment yet.')).toBeVisible();
    await gateway.createPaid();
    expect(shop.heard).toHaveLength(2);
    await page.goto('/settings');
    await page.getByRole('button', { name: /^Forget everything/ }).click();
    await gateway.createPaid();
    expect(shop.heard).toHaveLength(2);
});

test('a developer pays back a part, written as Indonesians do, and only what is possible is offered', async ({ page, gateway, shop }) => {
    await gateway.payByCard(`${shop.url}/return`);
    await page.goto('/cards');
    await page.getByLabel(/^Amount to pay back/).fill('2.500');
    await page.getByRole('button', { name: /^Pay back/ }).click();
    await expect(page.locator('main')).toContainText('Rp 2.500');
    expect(shop.heard.at(-1).body).toContain('2500.00');
    await expect(page.getByRole('button', { name: /^Capture/ })).toHaveCount(0);
});

test('a foreign page can neither change nor frame anything', async ({ page, sandbox, gateway, shop }) => {
    const { trx_id: trxId } = await gateway.create();
    await page.goto(shop.offer(`${sandbox}/_sandbox/reset`, {}));
    const [answer] = await Promise.all([page.waitForResponse(/_sandbox\/reset/), page.getByRole('button').click()]);
    expect(answer.status()).toBe(403);
    expect((await gateway.control('GET', `/transactions?trx_id=${trxId}`)).transactions).toHaveLength(1);
    expect((await fetch(`${sandbox}/`)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});
