import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'workers/**/*.test.ts', 'bench/**/*.test.ts', 'tools/**/*.test.ts'],
    // The long set: `npm run test:long`.
    exclude: [...configDefaults.exclude, ...(process.env['PLAINCHART_LONG'] === '1' ? [] : ['**/*.long.test.ts'])],
    environment: 'node',
    // A property test on a busy machine takes its time; nothing here is timed.
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});
