import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder } from './cold.ts';
import type { Times, WarmResult } from './programs/warm.ts';
import { runProgram } from './programs.ts';
import { type Bench, kilobytes, type Measure, megabytes, milliseconds, type Row, throughput } from './row.ts';
import { median } from './statistics.ts';
import { type TextSet, textNear } from './texts.ts';

const FILES = 100;
const ONE_DOCUMENT = 33_000;
const ROUNDS = 20;

/** The core in one warm process, decoding included: a hundred files, and one document from scratch. */
export const warm: Measure = async (bench) => {
  const { basic, mixed } = bench.texts;
  const rows = measure(bench, basic, '≥ 22 MB/s');
  return mixed === undefined ? rows : [...rows, ...measure(bench, mixed, '–').slice(0, 1)];
};

function measure(bench: Bench, set: TextSet, limit: string): readonly Row[] {
  const { folder, bytes } = writeFolder(bench, set, FILES);
  const one = textNear(set, ONE_DOCUMENT).bytes;
  const document = join(bench.folder, 'one.ysgk.txt');
  writeFileSync(document, one);
  const program = bench.program('warm');
  const result = runProgram<WarmResult>(program, [folder, document, bench.quick ? 4 : ROUNDS]);
  return [
    row(
      `warm, in process, ${FILES} disclosures`,
      `${set.set} repeated, ${megabytes(bytes)}`,
      limit,
      result.folder,
      bytes,
    ),
    row('warm, one document from scratch', kilobytes(one.length), '≤ 3 ms', result.document, one.length),
  ];
}

function row(work: string, input: string, limit: string, times: Times, bytes: number): Row {
  const gouji = median(times.gouji);
  return {
    work,
    input,
    floor: milliseconds(median(times.floor)),
    gouji: `**${milliseconds(gouji)}** (${throughput(bytes, gouji)})`,
    limit,
  };
}
