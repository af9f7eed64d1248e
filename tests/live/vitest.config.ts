// The tests that need a true Ollama: `npm run test:live` runs them where one answers.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/live/**/*.test.ts'],
    globalSetup: ['tests/live/set-up.ts'],
    // A server without a graphics card may take seconds for a word, and answers one question at a time.
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
