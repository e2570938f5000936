import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/analysis/analyze.ts';
import { scan } from './scan.ts';

/** Times the core and the floor in one process, in turn; `document` is one file of the folder's kind, measured alone. */
export interface WarmResult {
  readonly folder: Times;
  readonly document: Times;
}

/** Milliseconds a pass. */
export interface Times {
  readonly gouji: readonly number[];
  readonly floor: readonly number[];
}

const [folder = '.', document = '', rounds = '10'] = process.argv.slice(2);
let kept = 0;

const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
const one = readFileSync(document);
const result: WarmResult = {
  folder: measure(files, Number(rounds)),
  document: measure([one], 30 * Number(rounds)),
};
console.log(JSON.stringify(result));
if (kept === 0) throw new Error('nothing was read');

/** Half as many rounds again go before, for the compiler. Decoding is counted on both sides. */
function measure(inputs: readonly Buffer[], count: number): Times {
  const times = { gouji: [] as number[], floor: [] as number[] };
  for (let round = -Math.ceil(count / 2); round < count; round += 1) {
    const gouji = timed(inputs, (text) => analyze(text).disclosure.figures.count);
    const floor = timed(inputs, scan);
    if (round < 0) continue;
    times.gouji.push(gouji);
    times.floor.push(floor);
  }
  return times;
}

function timed(inputs: readonly Buffer[], work: (text: string) => number): number {
  const start = performance.now();
  for (const bytes of inputs) kept += work(bytes.toString('utf8'));
  return performance.now() - start;
}
