/**
 * Runs test/host/suite in a real VS Code, then the scenarios of test/host/ui in its workbench with the packaged extension
 * installed: `npx tsx test/host/run.ts`, after the extension was built.
 *
 * Takes desktop VS Code where it can be downloaded and shown, else the VS Code server of npm's code-server in a headless
 * browser. `GOUJI_HOST=desktop|server` insists on one, `GOUJI_VSCODE` names the version. Where neither can be had, the tests
 * are left out loudly; under `CI=true`, or when one was insisted on, that is a failure.
 *
 * Results go to test/out/host-results.json; the last line printed is "N passed, N failed, N skipped".
 */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleHost, bundleSuite } from './bundle.ts';
import { candidateKinds, prepareEditor, requestedKind } from './editor.ts';
import { IN_CI } from './environment.ts';
import { BUNDLES, OUTPUT, ROOT } from './paths.ts';
import { add, judge, type Results, writeResults } from './results.ts';
import { runSuite, type SuiteOutcome } from './run-suite.ts';
import { temporaryFolder } from './temporary.ts';
import { tryAgain } from './tries.ts';
import { runScenarios } from './ui/run-scenarios.ts';
import { SCENARIOS } from './ui/scenarios.ts';
import { HostUnavailable } from './unavailable.ts';

const SUITE = join(BUNDLES, 'suite.cjs');
const LEFT_OUT: Results = { passed: 0, failed: 0, skipped: 1 };
const FAILED: Results = { passed: 0, failed: 1, skipped: 0 };

async function main(): Promise<Results> {
  if (!existsSync(join(ROOT, 'dist', 'client.cjs'))) {
    console.error('The extension is not built: run `npm run build` first.');
    return FAILED;
  }
  await Promise.all([bundleHost(), bundleSuite(join(ROOT, 'test', 'host', 'suite'), SUITE)]);
  const suite = await orLeftOut(() => tryAgain('the suite', runOnce, (line) => console.log(line)));
  console.log('Running the scenarios in the workbench');
  const scenarios = await orLeftOut(() => runScenarios(SCENARIOS));
  return add(suite, scenarios);
}

/** The suite in a session of its own, with fresh user data, on a fresh copy of the samples. */
async function runOnce(): Promise<Results> {
  const { results, exitCode } = await runInFirstPossible();
  return judge(results, exitCode);
}

async function orLeftOut(run: () => Promise<Results>): Promise<Results> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof HostUnavailable)) throw error;
    return unavailable(error.message);
  }
}

/** Falls back to the next kind of editor when one cannot be had or does not start; what a suite found is final. */
async function runInFirstPossible(): Promise<SuiteOutcome> {
  const kinds = await candidateKinds();
  const last = kinds.at(-1);
  for (const kind of kinds) {
    try {
      const outcome = await runOnSamples(kind);
      if (outcome.results !== undefined || kind === last) return outcome;
      console.error(`The ${kind} editor did not start.`);
    } catch (error) {
      if (!(error instanceof HostUnavailable) || kind === last) throw error;
      console.error(error.message);
    }
  }
  throw new HostUnavailable('there is no editor to try');
}

/** On a copy of samples/, so that nothing which a test does can reach the originals. */
async function runOnSamples(kind: 'desktop' | 'server'): Promise<SuiteOutcome> {
  const editor = await prepareEditor(kind);
  const copy = temporaryFolder();
  try {
    const workspace = join(copy.path, 'samples');
    cpSync(join(ROOT, 'samples'), workspace, { recursive: true });
    console.log(`Running the suite in VS Code (${kind})`);
    return await runSuite({ editor, extension: ROOT, suite: SUITE, workspace });
  } finally {
    copy.remove();
  }
}

function unavailable(reason: string): Results {
  const required = IN_CI || requestedKind() !== undefined;
  const line = '!'.repeat(100);
  const verdict = required
    ? 'FAILED: the in-VS-Code tests could not run'
    : 'LEFT OUT: the in-VS-Code tests did not run';
  console.error(`${line}\n${verdict}: ${reason}\n${line}`);
  return required ? FAILED : LEFT_OUT;
}

const results = await main().catch((error: unknown): Results => {
  console.error(error);
  return FAILED;
});
writeResults(join(OUTPUT, 'host-results.json'), results);
console.log(`${results.passed} passed, ${results.failed} failed, ${results.skipped} skipped`);
process.exit(results.failed === 0 ? 0 : 1);
