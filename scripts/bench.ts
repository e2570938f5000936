import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cold } from './bench/cold.ts';
import { edit } from './bench/edit.ts';
import { growth } from './bench/growth.ts';
import { panel } from './bench/panel.ts';
import { bundleProgram } from './bench/programs.ts';
import { machine, tableOf, writePage } from './bench/report.ts';
import type { Bench, Measure, ProgramName, Row } from './bench/row.ts';
import { activation, start } from './bench/start.ts';
import { readTexts } from './bench/texts.ts';
import { warm } from './bench/warm.ts';

/**
 * `npm run bench -- [--only cold,warm,…] [--quick] [--write]`: measures the built product and prints the table of
 * docs/performance.md; `--write` puts it there. Nothing is asserted: a timing is read, never a test.
 */
const MEASURES: Readonly<Record<string, Measure>> = { cold, warm, edit, start, activation, growth, panel };

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(MEASURES).join(',') },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const asked = values.only.split(',').map((name) => {
  const measure = MEASURES[name];
  if (measure === undefined) throw new Error(`--only takes ${Object.keys(MEASURES).join(', ')}; not ${name}`);
  return measure;
});

const folder = mkdtempSync(join(tmpdir(), 'gouji-bench-'));
try {
  const rows = await measureAll(newBench(folder));
  console.log(`\n${machine()}\n\n${tableOf(rows)}`);
  if (values.write) writePage(rows, 'npm run bench');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureAll(bench: Bench): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const measure of asked) {
    const measured = await measure(bench);
    for (const { work, input, gouji } of measured) console.error(`${work}, ${input}: ${gouji}`);
    rows.push(...measured);
  }
  return rows;
}

function newBench(temporary: string): Bench {
  const programs = new Map<ProgramName, string>();
  // A copy, so that a build beside a long measurement does not disturb it.
  const dist = join(temporary, 'dist');
  cpSync(join(import.meta.dirname, '..', 'dist'), dist, { recursive: true });
  return {
    folder: temporary,
    quick: values.quick,
    texts: readTexts(),
    program(name) {
      const path = programs.get(name) ?? bundleProgram(name, temporary);
      programs.set(name, path);
      return path;
    },
    product: {
      commandLine: join(dist, 'gouji.cjs'),
      server: [join(dist, 'gouji.cjs'), 'lsp'],
      client: join(dist, 'client.cjs'),
    },
  };
}
