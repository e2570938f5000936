import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { cleanDocument } from '../generator/document.ts';
import { samples } from '../paths.ts';
import { FAULT_KINDS, type FaultKind } from './fault.ts';
import { newTallies, type Subject, survey, type Tally, tableOf } from './survey.ts';

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
const OTHER: Thresholds = { found: 0.97 };

/** Of each kind, over all documents together. */
const THRESHOLDS: Readonly<Partial<Record<FaultKind, Thresholds>>> = {
  'cell digit': CELL,
  'cell swapped': CELL,
  'cell decimal': CELL,
  // A blank may as well be a row of the header, or of a page that was torn off.
  'cell blanked': { found: 0.995, placed: 0.99, restored: 0.93 },
  // A line that both panels of a table lose breaks as many sums as it leaves, which is taken for a misreading.
  'row dropped': { found: 0.95 },
};

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
});

describe('slips in all of them', () => {
  it.each(FAULT_KINDS)('are found: %s', (kind) => {
    const tallies = groups.map((group) => group.tallies.get(kind)).filter((tally) => tally !== undefined);
    const { found, placed, restored } = THRESHOLDS[kind] ?? OTHER;
    const misses = tallies.flatMap((tally) => tally.misses).slice(0, LONGEST_LIST);
    expect(rate(tallies, 'found'), `missed:\n${misses.join('\n')}`).toBeGreaterThanOrEqual(found);
    if (placed !== undefined) expect(rate(tallies, 'placed'), 'placed').toBeGreaterThanOrEqual(placed);
    if (restored === undefined) return;
    const unrestored = tallies.flatMap((tally) => tally.unrestored).slice(0, LONGEST_LIST);
    expect(rate(tallies, 'restored'), unrestored.join('\n')).toBeGreaterThanOrEqual(restored);
  });
});

function rate(tallies: readonly Tally[], count: 'found' | 'placed' | 'restored'): number {
  const tried = tallies.reduce((sum, tally) => sum + tally.tried, 0);
  return tallies.reduce((sum, tally) => sum + tally[count], 0) / Math.max(1, tried);
}
