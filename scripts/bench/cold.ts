import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { timeProcess } from './programs.ts';
import { type Bench, type Measure, megabytes, milliseconds, type Row } from './row.ts';
import { interleave, median } from './statistics.ts';
import type { TextSet } from './texts.ts';

const FEW = 100;
const MANY = 1000;
const ROUNDS = 7;

/** A cold process over a folder: `gouji check --format json --output FILE FOLDER`. */
export const cold: Measure = async (bench) => {
  const { basic, mixed } = bench.texts;
  const rows = [await measure(bench, basic, FEW, 'not slower than rumdl (179 ms)')];
  rows.push(await measure(bench, basic, MANY, '≤ 2 s; goal ≤ 0.8 × rumdl (738 ms)'));
  if (mixed !== undefined) rows.push(await measure(bench, mixed, MANY, '–'));
  return rows;
};

async function measure(bench: Bench, set: TextSet, count: number, limit: string): Promise<Row> {
  const { folder, bytes } = writeFolder(bench, set, count);
  const scanFiles = bench.program('scan-files');
  const times = await interleave(
    { gouji: () => timeCheck(bench, folder, count), floor: () => timeProcess([scanFiles, folder]) },
    bench.quick ? 2 : ROUNDS,
  );
  const gouji = median(times.gouji);
  const perSecond = Math.round(count / (gouji / 1000)).toLocaleString('en-US');
  return {
    work: `cold process, ${count.toLocaleString('en-US')} disclosures`,
    input: `${set.set} repeated, ${megabytes(bytes)}`,
    floor: milliseconds(median(times.floor)),
    gouji: `**${milliseconds(gouji)}** (${perSecond} files/s)`,
    limit,
  };
}

/** Milliseconds of one check. Findings are an exit code of 1, and so is a crash: only the report tells that all was checked. */
function timeCheck(bench: Bench, folder: string, count: number): number {
  const report = join(bench.folder, 'report.json');
  rmSync(report, { force: true });
  const options = ['check', '--format', 'json', '--output', report, folder];
  const time = timeProcess([bench.product.commandLine, ...options], [0, 1]);
  const { files }: { readonly files?: readonly unknown[] } = JSON.parse(readFileSync(report, 'utf8'));
  if (files?.length !== count) throw new Error(`${files?.length} of ${count} files are in the report`);
  return time;
}

export interface Folder {
  readonly folder: string;
  readonly bytes: number;
}

/** The texts of a set over and over again, under other names. */
export function writeFolder(bench: Bench, set: TextSet, count: number): Folder {
  const folder = join(bench.folder, `${set.set.replaceAll(' ', '-')}-${count}`);
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let file = 0; file < count; file += 1) {
    const source = set.texts[file % set.texts.length];
    if (source === undefined) break;
    writeFileSync(join(folder, `${String(file).padStart(4, '0')}.ysgk.txt`), source.bytes);
    bytes += source.bytes.length;
  }
  return { folder, bytes };
}
