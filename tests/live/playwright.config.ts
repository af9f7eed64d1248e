// The built extension in a real browser against a true Ollama: `npm run test:live`.
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: root('test-results/live'),
  workers: 1,
  // A server without a graphics card takes its time.
  timeout: 600_000,
  expect: { timeout: 240_000 },
  reporter: [['list'], ['json', { outputFile: root('test-results/live-e2e.json') }]],
});
