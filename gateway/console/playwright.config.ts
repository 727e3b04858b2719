import { defineConfig } from '@playwright/test';

/** Journeys through a running suite: what is looked at is kept as build output. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'build-output/failures',
  // Files are independent of each other; what one test of a file leaves to the next stays with one worker.
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  // Whoever counts the tests reads the report.
  reporter: process.env.CONSOLE_REPORT ? [['list'], ['json', { outputFile: process.env.CONSOLE_REPORT }]] : [['list']],
  use: {
    baseURL: process.env.CONSOLE_URL ?? 'http://127.0.0.1:8080',
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
