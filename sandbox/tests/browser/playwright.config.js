import { defineConfig } from '@playwright/test';

export default defineConfig({
    testDir: '.',
    outputDir: process.env.BROWSER_RESULTS ?? 'node_modules/.results',
    fullyParallel: true,
    workers: 2,
    // A busy machine is slow, and a page that does not come is never right.
    timeout: 60000,
    expect: { timeout: 15000 },
    reporter: './reporter.js',
    use: {
        // Whatever does not come soon does not come.
        actionTimeout: 20000,
        locale: 'en-US',
        timezoneId: 'Asia/Jakarta',
        viewport: { width: 1280, height: 800 },
        launchOptions: {
            executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
            args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        },
    },
});
