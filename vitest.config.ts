import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', restoreMocks: true } as const;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          setupFiles: ['tests/fixtures/slots.ts'],
          // Reading all data takes seconds where the machine has other work.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // One real browser at a time, for all that counts or measures; `npm run test:e2e` drives two.
          fileParallelism: false,
          // Starting one and installing into it takes its time.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A real browser on a busy machine now and then loses a move; what fails twice is a defect.
          retry: 1,
        },
      },
    ],
  },
});
