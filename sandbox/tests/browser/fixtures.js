/** A sandbox and a shop for each worker, both as new for each test. A page that complains fails its test. */

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { Gateway, NOW } from './gateway.js';
import { Shop } from './shop.js';

const command = fileURLToPath(new URL('../../bin/faspay-sandbox', import.meta.url));

function freePort() {
    return new Promise((resolve) => {
        const server = createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}

/** Starts the sandbox as a developer does, on a free port. */
export async function startSandbox(environment = {}) {
    const process_ = spawn('php', [command, '--workers=4', `--port=${await freePort()}`], { env: { ...process.env, FASPAY_SANDBOX_NOW: NOW, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => process_.once('close', resolve));
    let said = '';
    const url = await new Promise((resolve, reject) => {
        const hear = (text) => {
            said += text;
            const found = said.match(/listens on (http:\S+)[^]*Ctrl-C/);
            found && resolve(found[1]);
        };
        process_.stdout.setEncoding('utf8').on('data', hear);
        process_.stderr.setEncoding('utf8').on('data', hear);
        ended.then(() => reject(new Error(`The sandbox did not start: ${said}`)));
    });
    return {
        url,
        stop: () => {
            process_.kill('SIGTERM');
            return ended;
        },
    };
}

/** What axe-core finds wrong with a page, in words. */
export async function accessibilityProblems(page) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`));
}

/** What is wider than the window, in pixels; 0: nothing. */
export function overflow(page) {
    return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Presses the button of a payment page: "pay", "fail", "cancel", "expire". */
export const decide = (page, decision) => page.locator(`button[name=decision][value=${decision}]`).click();

/** Types a test card by a click. */
export const useTestCard = (page, number) => page.getByRole('listitem').filter({ hasText: number }).getByRole('button').click();

export const backInTheShop = (page) => page.getByRole('heading', { name: 'Back in the shop' });

/** What the shopper brought back to the shop. */
export const field = (page, name) => page.locator(`dt:text-is("${name}") + dd`);

export const test = base.extend({
    sandbox: [async ({}, use) => {
        const sandbox = await startSandbox();
        await use(sandbox.url);
        await sandbox.stop();
    }, { scope: 'worker', timeout: 60000 }],

    server: [async ({}, use) => {
        const shop = await new Shop().start();
        await use(shop);
        await shop.stop();
    }, { scope: 'worker' }],

    shop: async ({ server, gateway }, use) => {
        await use(server);
    },

    gateway: async ({ sandbox, server }, use) => {
        const gateway = new Gateway(sandbox);
        server.forget();
        await gateway.begin(server.url);
        await use(gateway);
    },

    baseURL: async ({ sandbox }, use) => {
        await use(sandbox);
    },

    page: async ({ page, gateway }, use) => {
        const complaints = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        // Pages that say what is wrong come with 403, 404 or 422, and nobody has an icon.
        const isMeant = (message) => message.location().url.endsWith('/favicon.ico') || /status of 4(03|04|22)/.test(message.text());
        page.on('console', (message) => message.type() === 'error' && !isMeant(message) && complaints.push(message.text()));
        await use(page);
        expect(complaints, 'what the browser complains about').toEqual([]);
    },
});

export { expect };
