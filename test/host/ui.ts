/**
 * The scenarios of test/host/ui in the real workbench, with the packaged extension installed: `npx tsx test/host/ui.ts [PATTERN]`,
 * after the extension was built; with PATTERN only those whose names match it. `run.ts` runs them after the suite.
 */
import { bundleHost } from './bundle.ts';
import { runScenarios } from './ui/run-scenarios.ts';
import { SCENARIOS } from './ui/scenarios.ts';

const pattern = process.argv[2] ?? '';
await bundleHost();
const { passed, failed, skipped } = await runScenarios(
  SCENARIOS.filter(({ name }) => new RegExp(pattern).test(name)),
);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
