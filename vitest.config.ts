import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Milliseconds. What is right but late is right: nothing is told by how long a loaded machine takes. */
const PATIENCE = { test: 120_000, hook: 120_000, poll: 15_000 };

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'server/src/**/*.test.ts'],
    exclude: ['test/host/**', 'node_modules/**', 'dist/**'],
    setupFiles: ['test/setup/random.ts'],
    // Vitest itself leaves one processor idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: PATIENCE.test,
    hookTimeout: PATIENCE.hook,
    expect: { poll: { timeout: PATIENCE.poll } },
    coverage: { provider: 'v8', include: ['server/src/**/*.ts'], reportsDirectory: 'coverage' },
  },
});
