import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Row } from './row.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');
const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ work, input, floor, gouji, limit }) => `| ${work} | ${input} | ${floor} | ${gouji} | ${limit} |`,
  );
  return ['| work | input | floor | Gouji | limit |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** What the numbers depend on. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${model}), ${memory} GB, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
}

/** Replaces what stands between the markers of docs/performance.md. */
export function writePage(rows: readonly Row[], command: string): void {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/performance.md lacks its markers ${START} ${END}`);
  const measured = `${START}\nMeasured with \`${command}\` on ${machine()}.\n\n${tableOf(rows)}\n`;
  writeFileSync(PAGE, page.slice(0, start) + measured + page.slice(end));
}
