// Unit tests beside the code, and the tests of the tree in tests/house.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.tsx',
      'scripts/**/*.test.ts',
      'tests/house/**/*.test.ts',
      'tests/support/**/*.test.ts',
    ],
  },
});
