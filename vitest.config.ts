import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/build.ts',
    // Measuring a hundred articles takes seconds, on a busy machine many.
    testTimeout: 60_000,
  },
});
