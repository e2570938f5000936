/** Environment variables by which the launcher tells `inside/tests-entry.ts` its files. */
export const TEST_ENVIRONMENT = {
  /** The suite's bundle. */
  suite: 'GOUJI_HOST_SUITE',
  /** Grows by what the tests print. */
  output: 'GOUJI_HOST_OUTPUT',
  /** Exists when the suite came to its end without a failure. */
  passed: 'GOUJI_HOST_PASSED',
} as const;
