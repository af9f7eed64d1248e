// The end-to-end tests: the built extension in a real browser, one fresh profile a test.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  fullyParallel: true,
  // Machines are shared: a second try is granted, and named in the closing report. The guard gets none
  // (its specs say so): what fails once there has let something through once.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/e2e.json' }],
    ['./tests/support/matrix-report.ts'],
  ],
});
