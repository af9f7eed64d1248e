// Unit tests beside the code, and the tests of the tree in tests/house.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Far above what any test takes: shared machines are slow at times, and no test asserts a time.
    testTimeout: 60_000,
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'tests/house/**/*.test.ts',
      'tests/support/**/*.test.ts',
    ],
  },
});
