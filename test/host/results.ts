import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Names the file that the suite writes its results to. */
export const RESULTS_VARIABLE = 'GOUJI_HOST_RESULTS';

/** Counts of tests. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function add(one: Results, other: Results): Results {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

export function writeResults(file: string, results: Results): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

/** The results in a file, or undefined when the suite never began. */
export function readResults(file: string): Results | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
}

/**
 * The results, given how the run ended. A run that ended badly, or in which nothing ran, has at least one failure, whatever
 * the suite had counted until then: VS Code reports success for an extension host that was killed.
 */
export function judge(results: Results | undefined, exitCode: number): Results {
  const counted = results ?? { passed: 0, failed: 0, skipped: 0 };
  const nothingRan = counted.passed + counted.failed === 0;
  const unexplained = counted.failed === 0 && (exitCode !== 0 || nothingRan);
  return unexplained ? { ...counted, failed: 1 } : counted;
}
