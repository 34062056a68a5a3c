/** What developers do all day. */

import { expect, test } from './fixtures.js';
import { bill, debitSignature, NOW } from './gateway.js';

test('the page tells what happens after it was opened', async ({ page, gateway }) => {
    await page.goto('/');
    await expect(page.locator('details.event')).toHaveCount(0);
    await gateway.create();
    await expect(page.locator('details.event')).toHaveCount(1);
    await expect(page.locator('details.event')).toContainText('/cvr/300011/10');
});

test('a developer finds out why a signature is wrong', async ({ page, gateway }) => {
    await page.goto('/');
    await gateway.send('POST', '/cvr/300011/10', bill({ signature: debitSignature('INV-1001', 'INV-1001') }));
    const event = page.locator('details.event').first();
    await expect(event).toContainText('bill_no');
    await expect(event.locator('.explanation')).toBeVisible();
    await event.locator('summary').first().click();
    await expect(event).toContainText('sha1(md5(user id + password + bill_no))');
    await expect(page.locator('body')).not.toContainText('p@ssw0rd');
});

test('a developer finds out why a signature under SNAP is wrong', async ({ page, gateway }) => {
    await gateway.createSnap('va', {}, `${NOW.replace(' ', 'T')}+07:00`);
    await page.goto('/');
    await expect(page.locator('details.event')).toHaveCount(1);
});
