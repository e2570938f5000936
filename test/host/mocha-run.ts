// Runs in the extension host, as part of the suite's bundle.
import Mocha from 'mocha';
import { RESULTS_VARIABLE, type Results, writeResults } from './results.ts';

const TEST_LIMIT = 120_000;

/** Loads the test files, runs them, and writes the results to the file that `GOUJI_HOST_RESULTS` names. Rejects when a test failed. */
export async function runMocha(loaders: readonly (() => unknown)[]): Promise<void> {
  const file = process.env[RESULTS_VARIABLE];
  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_LIMIT, color: false, forbidOnly: true });
  mocha.suite.emit('pre-require', globalThis as unknown as Mocha.MochaGlobals, '', mocha);
  if (file) writeResults(file, { passed: 0, failed: 0, skipped: 0 });
  for (const load of loaders) load();
  const results = await new Promise<Results>((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes, pending } = runner.stats ?? { passes: 0, pending: 0 };
      resolve({ passed: passes, failed, skipped: pending });
    });
  });
  if (file) writeResults(file, results);
  if (results.failed > 0) throw new Error(`${results.failed} tests failed`);
}
