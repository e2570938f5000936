import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { cleanDocument } from '../generator/document.ts';
import { samples } from '../paths.ts';
import { FAULT_KINDS, type FaultKind } from './fault.ts';
import { newTallies, type Subject, survey, tableOf } from './survey.ts';

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

/** What the samples are held to. */
const CELL: Thresholds = { found: 1, placed: 0.99, restored: 0.95 };
const OTHER: Thresholds = { found: 0.97 };
/** A blank may as well be a row of the header. */
const BLANK: Thresholds = { found: 0.995, placed: 0.99, restored: 0.95 };
/** What documents in all layouts are held to: few places of each kind are tried there. */
const GENERATED_CELL: Thresholds = { found: 0.99, placed: 0.99, restored: 0.9 };
const GENERATED_OTHER: Thresholds = { found: 0.9 };

function thresholdsFor(kind: FaultKind, isSample: boolean): Thresholds {
  if (!kind.startsWith('cell')) return isSample ? OTHER : GENERATED_OTHER;
  if (!isSample) return GENERATED_CELL;
  return kind === 'cell blanked' ? BLANK : CELL;
}

const groups = [
  { title: 'samples', subjects: openSamples(), most: MOST_IN_SAMPLE, tallies: newTallies() },
  { title: 'generated documents', subjects: generate(), most: MOST_IN_GENERATED, tallies: newTallies() },
];

function openSamples(): readonly Subject[] {
  const names = readdirSync(samples).filter((name) => name.includes('.ysgk.') && !name.startsWith('errors'));
  return names.sort().map((name) => ({ name, clean: analyze(readFileSync(join(samples, name), 'utf8')) }));
}

/** Budgets alone: what final accounts leave open is measured where they are generated. */
function generate(): readonly Subject[] {
  const subjects: Subject[] = [];
  for (let seed = 1; subjects.length < GENERATED; seed += 1) {
    const clean = analyze(cleanDocument(seed).text);
    if (clean.disclosure.kind !== 'final-accounts') subjects.push({ name: `generated ${seed}`, clean });
  }
  return subjects;
}

afterAll(() => {
  for (const { title, subjects, most, tallies } of groups) {
    const sampled =
      most === undefined ? 'every place' : `at most ${most} places a kind in each, evenly spread`;
    console.log(`slips in ${subjects.length} ${title}, ${sampled}\n${tableOf(tallies)}`);
  }
});

describe.each(groups)('slips in $title', ({ title, subjects, most, tallies }) => {
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

  it.each(FAULT_KINDS)('are found: %s', (kind) => {
    const tally = tallies.get(kind);
    if (tally === undefined) throw new Error(`no slips of the kind ${kind}`);
    const { found, placed, restored } = thresholdsFor(kind, title === 'samples');
    const misses = tally.misses.slice(0, LONGEST_LIST).join('\n');
    expect(tally.found / tally.tried, `missed:\n${misses}`).toBeGreaterThanOrEqual(found);
    if (placed !== undefined) expect(tally.placed / tally.tried, 'placed').toBeGreaterThanOrEqual(placed);
    const unrestored = tally.unrestored.slice(0, LONGEST_LIST).join('\n');
    if (restored !== undefined)
      expect(tally.restored / tally.tried, `not restored:\n${unrestored}`).toBeGreaterThanOrEqual(restored);
  });
});
