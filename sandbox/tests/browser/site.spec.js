/** With SITE=directory: the site of the documentation, opened from there without a server, on a desk and on a phone. "bin/docs site" runs it. */

import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

test.skip(!process.env.SITE, 'the site is made by "bin/docs site"');
test.setTimeout(180000);

/** @type {string[]} what was asked for elsewhere than on this disk */
let foreign;
const address = (page) => `${pathToFileURL(process.env.SITE)}/${page}`;

test.beforeEach(({ page }) => {
    foreign = [];
    page.on('request', (request) => /^(file|data|blob):/.test(request.url()) || foreign.push(request.url()));
});
test.afterEach(() => expect(foreign).toEqual([]));

test('the search finds a method and leads to it', async ({ page }) => {
    await page.goto(address('index.html'));
    await expect(page).toHaveTitle(/Faspay for PHP/);
    await page.getByPlaceholder('Search').fill('verifyStaticVa');
    await page.keyboard.press('Enter');
    await page.locator('#search-results').getByRole('link', { name: /Debit$/ }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Faspay\\Debit');
});

test('the sidebar leads to the guide, the reference, the packages and the protocol', async ({ page }) => {
    await page.goto(address('index.html'));
    for (const caption of ['Guide', 'Reference', 'Sandbox and packages', 'Protocol', 'Project']) {
        await expect(page.locator('.sidebar-tree .caption', { hasText: caption })).toBeVisible();
    }
    await page.locator('.sidebar-tree').getByRole('link', { name: 'Errors', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Errors' })).toBeVisible();
});

test('no comment for the checks is left in a page', async ({ page }) => {
    await page.goto(address('index.html'));
    expect(await page.content()).not.toContain('not run:');
    expect(await page.content()).not.toContain('accepted();');
});

test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('no page is wider than the screen', async ({ page }) => {
        const names = readdirSync(`${process.env.SITE}/docs`).filter((name) => name.endsWith('.html')).map((name) => `docs/${name}`);
        expect(names.length).toBeGreaterThan(20);
        const wide = [];
        for (const name of ['index.html', 'README.id.html', 'sandbox/README.html', 'docs/protocol/debit.html', 'docs/reference/README.html', 'docs/reference/Debit.html', ...names]) {
            await page.goto(address(name));
            await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
            (await page.evaluate(() => document.documentElement.scrollWidth)) > 390 && wide.push(name);
        }
        expect(wide).toEqual([]);
    });

    test('the menu opens and has the search', async ({ page }) => {
        await page.goto(address('index.html'));
        await page.locator('.mobile-header .nav-overlay-icon').click();
        await page.getByPlaceholder('Search').fill('refund');
        await page.keyboard.press('Enter');
        await expect(page.locator('#search-results li').first()).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
});
