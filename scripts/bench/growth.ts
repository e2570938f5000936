import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GrowResult } from './programs/grow.ts';
import { runProgram } from './programs.ts';
import { type Bench, type Measure, megabytes, milliseconds, type Row, toDigits } from './row.ts';
import { median } from './statistics.ts';
import { longText, textNear } from './texts.ts';

const SIZES = [1, 2, 5, 10, 50];
const QUICK_SIZES = [1, 2, 4];
const MEGABYTE = 1_000_000;

/** One document that grows: by more disclosures one after another, and by more rows of one table. */
export const growth: Measure = async (bench) => {
  const many = measure(bench, 'disclosures in one file', (bytes) => longText(bench.texts.basic, bytes));
  return [...many, ...measure(bench, 'one table', longTable)];
};

interface Size {
  readonly bytes: number;
  readonly time: number;
  readonly peak: number;
}

function measure(bench: Bench, name: string, make: (bytes: number) => string): readonly Row[] {
  const small = join(bench.folder, 'small.ysgk.txt');
  writeFileSync(small, textNear(bench.texts.basic, 30_000).bytes);
  const rows: Row[] = [];
  let before: Size | undefined;
  for (const size of bench.quick ? QUICK_SIZES : SIZES) {
    const now = analyse(bench, small, make(size * MEGABYTE));
    rows.push(row(name, now, before));
    before = now;
  }
  return rows;
}

function analyse(bench: Bench, small: string, text: string): Size {
  const large = join(bench.folder, 'large.ysgk.txt');
  writeFileSync(large, text);
  const { times, peak } = runProgram<GrowResult>(bench.program('grow'), [small, large, bench.quick ? 2 : 5]);
  return { bytes: Buffer.byteLength(text), time: median(times), peak };
}

function row(name: string, now: Size, before: Size | undefined): Row {
  const growth = before === undefined ? '' : `; × ${toDigits(doubling(before, now))} a doubling`;
  return {
    work: `growth, ${name}`,
    input: megabytes(now.bytes),
    floor: '–',
    gouji: `**${milliseconds(now.time)}**${growth}; peak ${megabytes(now.peak)}`,
    limit: 'time(2n) ≤ 2.2 × time(n)',
  };
}

/** By how much the time grows where the size doubles: 2 is linear, 4 quadratic. */
function doubling(before: Size, now: Size): number {
  return (now.time / before.time) ** (1 / Math.log2(now.bytes / before.bytes));
}

/** A project table whose sums hold, as long as asked for. */
function longTable(bytes: number): string {
  const rows: string[] = [];
  let total = 0;
  for (let size = 0, i = 1; size < bytes; i += 1) {
    const [own, carried] = [100_000 + ((i * 7919) % 900_000), (i * 104_729) % 90_000];
    total += own + carried;
    const row = `${i}\t设备更新改造第${i}期\t${amount(own + carried)}\t${amount(own)}\t${amount(carried)}\n`;
    rows.push(row);
    size += Buffer.byteLength(row);
  }
  const own = rows.reduce((sum, row) => sum + hundredths(row.split('\t')[3]), 0);
  const head = '项目支出表\n\n单位：万元\n\n序号\t项目名称\t合计\t本年预算\t上年结转\n';
  return `2026年部门预算公开\n\n${head}\t合计\t${amount(total)}\t${amount(own)}\t${amount(total - own)}\n${rows.join('')}`;
}

function amount(value: number): string {
  return (value / 100).toFixed(2);
}

function hundredths(written: string | undefined): number {
  return Math.round(Number(written ?? 0) * 100);
}
