/** What shoppers meet. */

import { backInTheShop, decide, expect, field, test, useTestCard } from './fixtures.js';
import { CARD, cardForm, costing, recurringForm } from './gateway.js';

/** Opens the page of a new payment. */
async function open(page, gateway, channel) {
    const payment = await gateway.create({ payment_channel: channel });
    await page.goto(payment.redirect_url);
    await expect(page.locator('.amount')).toContainText('25.000');
    return payment;
}

/** The shop was told once, rightly signed, and the shopper came back. */
async function expectPaid(page, gateway, shop, trxId, rupiah = '25000') {
    await expect(backInTheShop(page)).toBeVisible();
    await expect(field(page, 'trx_id')).toHaveText(trxId);
    expect(await gateway.status('INV-1001')).toBe('2');
    expect(shop.heard).toHaveLength(1);
    expect(shop.heard[0].believed).toBe(true);
    expect(JSON.parse(shop.heard[0].body)).toMatchObject({ trx_id: trxId, payment_status_code: '2', bill_total: rupiah });
}

test('a shopper pays a virtual account, whose number can be copied', async ({ page, context, gateway, shop }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { trx_id: trxId } = await open(page, gateway, '402');
    await expect(page.getByRole('timer')).toHaveText(/^2[34]:\d\d:\d\d$/);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#number').textContent());
    await decide(page, 'pay');
    await expectPaid(page, gateway, shop, trxId);
});

test('a shopper chooses on the page of Xpress, and pays', async ({ page, gateway, shop }) => {
    await page.goto(await gateway.order({ payment_channel: ['402', '819', '500'] }));
    await expect(page.locator('.amount')).toContainText('25.000');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('alert')).toHaveText('Choose how you want to pay.');
    await page.getByLabel('Permata').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByRole('alert')).toHaveText('Accept the terms to go on.');
    await page.getByRole('link', { name: 'Choose another way to pay' }).click();
    await page.getByLabel('DANA').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByLabel('I accept the terms').check();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByRole('heading', { name: 'with DANA' })).toBeVisible();
    await decide(page, 'pay');
    await expectPaid(page, gateway, shop, '9999981900000001');
});

test('a shopper pays with QRIS', async ({ page, gateway, shop }) => {
    const { trx_id: trxId } = await open(page, gateway, '711');
    await expect(page.getByRole('img', { name: 'QR code of the payment' }).locator('svg')).toBeVisible();
    await expect(page.getByLabel('The text of the code')).toHaveValue(/^000201.*TOKO KOPI|^000201.*Toko Kopi/);
    await decide(page, 'pay');
    await expectPaid(page, gateway, shop, trxId);
});

test('the text of a QR code is pasted into the simulator, and another amount is paid', async ({ page, gateway, shop }) => {
    await open(page, gateway, '711');
    const text = await page.getByLabel('The text of the code').inputValue();
    await page.goto('/simulator');
    await page.getByLabel('Number or text of the QR code').fill(text);
    await page.getByLabel(/^Amount in rupiah/).fill('2.500');
    await page.getByRole('button', { name: 'Pay', exact: true }).click();
    await expect.poll(() => shop.heard.length).toBe(1);
    expect(JSON.parse(shop.heard[0].body)).toMatchObject({ bill_no: 'INV-1001', payment_status_code: '2', payment_total: '2500' });
});

test('a shopper pays with DANA', async ({ page, gateway, shop }) => {
    const { trx_id: trxId } = await open(page, gateway, '819');
    await decide(page, 'pay');
    await expectPaid(page, gateway, shop, trxId);
});

test('a shopper pays with Kredivo, in three months', async ({ page, gateway, shop }) => {
    const { trx_id: trxId, redirect_url: redirectUrl } = await gateway.create({ payment_channel: '709', ...costing(1500000) });
    await page.goto(redirectUrl);
    await page.getByRole('radio', { name: /^3 months: Rp 500.000/ }).check();
    await decide(page, 'pay');
    await expectPaid(page, gateway, shop, trxId, '1500000');
});

test('a payment that fails is told, too', async ({ page, gateway, shop }) => {
    await open(page, gateway, '819');
    await decide(page, 'fail');
    await expect(backInTheShop(page)).toBeVisible();
    expect(JSON.parse(shop.heard[0].body)).toMatchObject({ payment_status_code: '3' });
});

test('two tabs of one payment both work, and it is paid once', async ({ page, context, gateway, shop }) => {
    const { redirect_url: redirectUrl } = await open(page, gateway, '819');
    const other = await context.newPage();
    await other.goto(redirectUrl);
    await decide(page, 'pay');
    await expect(backInTheShop(page)).toBeVisible();
    await other.reload();
    await expect(other.locator('button[name=decision]')).toHaveCount(0);
    expect(shop.heard).toHaveLength(1);
});

test('a shopper pays by card with 3-D Secure', async ({ page, sandbox, shop }) => {
    await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await useTestCard(page, '4440000009900218');
    await decide(page, 'pay');
    await page.getByLabel('One-time password').fill('123456');
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(backInTheShop(page)).toBeVisible();
    await expect(field(page, 'TXN_STATUS')).toHaveText('S');
    expect(new URLSearchParams(shop.heard[0].body).get('TXN_STATUS')).toBe('S');
});

test('a wrong one-time password declines', async ({ page, sandbox, shop }) => {
    await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await useTestCard(page, '4440000009900218');
    await decide(page, 'pay');
    await page.getByLabel('One-time password').fill('654321');
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(field(page, 'TXN_STATUS')).toHaveText('F');
});

test('the card form names all that is wrong at once, and keeps what was typed', async ({ page, sandbox, shop }) => {
    await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await page.getByLabel('Name on the card').fill('Sari');
    await page.getByLabel('Card number').fill('1234');
    await decide(page, 'pay');
    await expect(page.getByRole('alert').getByRole('listitem')).not.toHaveCount(1);
    await expect(page.getByLabel('Name on the card')).toHaveValue('Sari');
    await expect(page.getByLabel('Card number')).toHaveAttribute('aria-invalid', 'true');
});

/** Card fields in the form itself: the shopper never sees the sandbox's card page. */
test('a shopper whose card the shop asked for comes back to the shop', async ({ page, sandbox, shop }) => {
    await page.goto(shop.offer(`${sandbox}/payment`, cardForm(`${shop.url}/return`, CARD)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await expect(backInTheShop(page)).toBeVisible();
    await expect(field(page, 'MERCHANT_TRANID')).toHaveText('CARD-1001');
    await expect(field(page, 'TXN_STATUS')).toHaveText('S');
});

test('a shopper registers a recurring card', async ({ page, sandbox, gateway, shop }) => {
    await page.goto(shop.offer(`${sandbox}/recurring`, recurringForm(`${shop.url}/return`)));
    await page.getByRole('button', { name: 'Go to payment' }).click();
    await useTestCard(page, '4440000009900010');
    await decide(page, 'pay');
    await expect(backInTheShop(page)).toBeVisible();
    const { members } = await gateway.control('GET', '/members?member_id=M-1001');
    expect(members).toHaveLength(1);
    expect(members[0]).toMatchObject({ member_id: 'M-1001', active: 1 });
    await page.goto('/members');
    await expect(page.getByText('M-1001')).toBeVisible();
});

test('a customer pays a bill in parts', async ({ page, gateway }) => {
    const { billing_url: url, billing_id: id } = await gateway.createBill();
    await page.goto(url);
    await page.getByLabel('Amount in rupiah').fill('30.000');
    await page.getByRole('button', { name: 'Pay' }).click();
    await expect(page.getByLabel('Amount in rupiah')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Amount in rupiah').fill('10.000');
    await page.getByLabel('Channel').selectOption('QRIS');
    await page.getByRole('button', { name: 'Pay' }).click();
    await expect(page.locator('.amount')).toHaveText('Rp 15.000');
    await page.getByRole('button', { name: 'Pay' }).click();
    await expect(page.getByText('The result of this payment is final.')).toBeVisible();
    const { bills } = await gateway.control('GET', `/bills?billing_id=${id}`);
    expect(bills[0]).toMatchObject({ status: 'PAID', outstanding: '0' });
    expect(bills[0].payments.map(({ amount, method }) => [amount, method])).toEqual([['10000', 'QRIS'], ['15000', 'PERMATA VA']]);
});

for (const product of ['va', 'qr', 'debit']) {
    test(`a shopper pays under SNAP: ${product}`, async ({ page, gateway, shop }) => {
        await gateway.createSnap(product);
        await page.goto('/snap');
        await page.locator('td a[href*="/pws/100003"]').first().click();
        await decide(page, 'pay');
        await expect.poll(() => shop.heard.length).toBe(1);
        expect(shop.heard[0].believed).toBe(true);
    });
}
