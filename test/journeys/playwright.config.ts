import { defineConfig } from '@playwright/test';
import { productAddress } from './product-address.ts';

const pages = '**/*.pages.ts';
const mainJob = '**/main-job.journey.ts';

export default defineConfig({
  testDir: '.',
  testMatch: ['**/*.journey.ts', pages],
  outputDir: '../../test-results/journeys',
  globalSetup: './start-product.ts',
  fullyParallel: true,
  workers: 2,
  // A machine that is busy with all runners needs long for the contrast of a map of 396 municipalities.
  timeout: 120_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['JOURNEYS_REPORT'] ?? '../../test-results/journeys.json' }],
  ],
  use: {
    baseURL: await productAddress(),
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    actionTimeout: 30_000,
    // Without pictures, which would be taken all the time and kept almost never.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'main job', testMatch: mainJob },
    // The resolution of the main job is the first of its board; what other stories adopt comes after it.
    { name: 'journey', testMatch: '**/*.journey.ts', testIgnore: mainJob, dependencies: ['main job'] },
    { name: 'desktop', testMatch: pages, use: { viewport: { width: 1280, height: 900 } } },
    // WCAG 1.4.10: no scrolling in two directions at 320 CSS pixels.
    { name: 'reflow-320', testMatch: pages, use: { viewport: { width: 320, height: 800 } } },
  ],
});
