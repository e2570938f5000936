import { readFileSync } from 'node:fs';
import { analyze } from '../../../server/src/analysis/analyze.ts';

/** Times the analysis of one large file after the core has been warmed with a small one. */
export interface GrowResult {
  /** Milliseconds of each run. */
  readonly times: readonly number[];
  /** Peak resident memory of the process, in bytes. */
  readonly peak: number;
  readonly findings: number;
}

const WARMING_RUNS = 300;
const [small = '', large = '', runs = '3'] = process.argv.slice(2);

const smallText = readFileSync(small, 'utf8');
for (let run = 0; run < WARMING_RUNS; run += 1) analyze(smallText);
const text = readFileSync(large, 'utf8');
const times: number[] = [];
let findings = 0;
for (let run = 0; run < Number(runs); run += 1) {
  const start = performance.now();
  findings = analyze(text).findings.length;
  times.push(performance.now() - start);
}
const result: GrowResult = { times, peak: process.resourceUsage().maxRSS * 1024, findings };
console.log(JSON.stringify(result));
