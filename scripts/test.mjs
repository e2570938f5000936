// npm test: installs, builds, runs every test: unit, rule pages, protocol, command line, and in a real VS Code.
// Ends with the counts of all of them on one line.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root, tryRun } from './setup.mjs';

const OUT = join(root, 'test', 'out');
const UNIT_RESULTS = join(OUT, 'unit-results.json');
const HOST_RESULTS = join(OUT, 'host-results.json');

install();
build();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const bin = (name) => join(root, 'node_modules', ...name);
const unit = tryRun(process.execPath, [
  bin(['vitest', 'vitest.mjs']),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${UNIT_RESULTS}`,
]);
const host = tryRun(process.execPath, [bin(['tsx', 'dist', 'cli.mjs']), 'test/host/run.ts']);

const counts = add(unitCounts(), hostCounts());
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (unit !== 0 || host !== 0 || counts.failed > 0 || counts.passed === 0) process.exit(1);

function unitCounts() {
  const { numPassedTests, numFailedTests, numPendingTests } = read(UNIT_RESULTS);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function hostCounts() {
  return read(HOST_RESULTS);
}

/** A run that left no results has failed once. */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 };
  }
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
