import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { cleanDocument } from '../generator/document.ts';
import { samples } from '../paths.ts';
import { FAULT_KINDS, type FaultKind } from './fault.ts';
import { newTallies, type Subject, survey, type Tallies, tableOf } from './survey.ts';

/** At most so many places of one kind are tried in a document; `GOUJI_FAULTS=all` tries every one. */
const ALL = process.env['GOUJI_FAULTS'] === 'all';
const MOST_IN_SAMPLE = ALL ? undefined : 24;
const MOST_IN_GENERATED = ALL ? undefined : 3;
const GENERATED = 20;
const TIME_LIMIT = ALL ? 3_600_000 : 300_000;
const LONGEST_LIST = 40;

interface Thresholds {
  readonly found: number;
  readonly placed?: number;
  readonly restored?: number;
}

const CELL: Thresholds = { found: 1, placed: 0.99, restored: 0.95 };
const CELL_KINDS: ReadonlySet<FaultKind> = new Set([
  'cell digit',
  'cell swapped',
  'cell decimal',
  'cell blanked',
]);
const OTHER: Thresholds = { found: 0.97 };

const groups = [
  { title: 'samples', subjects: openSamples(), most: MOST_IN_SAMPLE, tallies: newTallies() },
  { title: 'generated documents', subjects: generate(), most: MOST_IN_GENERATED, tallies: newTallies() },
];

function openSamples(): readonly Subject[] {
  const names = readdirSync(samples).filter((name) => name.includes('.ysgk.') && !name.startsWith('errors'));
  return names.sort().map((name) => ({ name, clean: analyze(readFileSync(join(samples, name), 'utf8')) }));
}

function generate(): readonly Subject[] {
  return Array.from({ length: GENERATED }, (_, at) => ({
    name: `generated ${at + 1}`,
    clean: analyze(cleanDocument(at + 1).text),
  }));
}

afterAll(() => {
  for (const { title, subjects, most, tallies } of groups) {
    const sampled =
      most === undefined ? 'every place' : `at most ${most} places a kind in each, evenly spread`;
    console.log(`slips in ${subjects.length} ${title}, ${sampled}\n${tableOf(tallies)}`);
  }
});

describe.each(groups)('slips in $title', ({ subjects, most, tallies }) => {
  it.each(subjects)('starts from a clean $name', ({ clean }) => {
    const wrong = clean.findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(wrong.map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  });

  it(
    'are tried at places of every kind',
    () => {
      for (const subject of subjects) survey(tallies, subject, most);
      for (const kind of FAULT_KINDS) expect(tallies.get(kind)?.tried, kind).toBeGreaterThan(0);
    },
    TIME_LIMIT,
  );

  it.each(FAULT_KINDS)('are found: %s', (kind) => expectThresholds(tallies, kind));
});

function expectThresholds(tallies: Tallies, kind: FaultKind): void {
  const tally = tallies.get(kind);
  const { found, placed, restored } = CELL_KINDS.has(kind) ? CELL : OTHER;
  const rate = (count: number | undefined) => (count ?? 0) / (tally?.tried ?? 1);
  const misses = tally?.misses.slice(0, LONGEST_LIST).join('\n') ?? '';
  expect(rate(tally?.found), `missed:\n${misses}`).toBeGreaterThanOrEqual(found);
  if (placed !== undefined) expect(rate(tally?.placed), 'placed').toBeGreaterThanOrEqual(placed);
  const unrestored = tally?.unrestored.slice(0, LONGEST_LIST).join('\n') ?? '';
  if (restored !== undefined)
    expect(rate(tally?.restored), `not restored:\n${unrestored}`).toBeGreaterThanOrEqual(restored);
}
