import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { cleanDocument } from '../generator/document.ts';
import { graveIn } from '../grave.ts';
import { samples } from '../paths.ts';
import { surveyAll } from './crew.ts';
import { FAULT_KINDS, type FaultKind } from './fault.ts';
import { newTallies, type Tallies, tableOf } from './survey.ts';

/**
 * How many places of one kind are tried in a document. In the samples every one, unless `GOUJI_FAULTS=few` is in a hurry; in
 * the generated documents a few, unless `GOUJI_FAULTS=all` asks for every one there, too.
 */
const AMOUNT = process.env['GOUJI_FAULTS'];
const MOST_IN_SAMPLE = AMOUNT === 'few' ? 24 : undefined;
const MOST_IN_GENERATED = AMOUNT === 'all' ? undefined : 3;
const GENERATED = 20;
/** Thousands of analyses: a machine that has other work to do takes its time. */
const TIME_LIMIT = 3_600_000;
const LONGEST_LIST = 40;

interface Thresholds {
  readonly found: number;
  readonly placed?: number;
  readonly restored?: number;
}

/** What the samples are held to. */
const CELL: Thresholds = { found: 1, placed: 0.99, restored: 0.95 };
const OTHER: Thresholds = { found: 0.97 };
/** What documents in all layouts are held to: few places of each kind are tried there. */
const GENERATED_CELL: Thresholds = { found: 0.99, placed: 0.99, restored: 0.9 };
const GENERATED_OTHER: Thresholds = { found: 0.9 };

function thresholdsFor(kind: FaultKind, isSample: boolean): Thresholds {
  if (kind.startsWith('cell')) return isSample ? CELL : GENERATED_CELL;
  return isSample ? OTHER : GENERATED_OTHER;
}

interface Clean {
  readonly name: string;
  readonly text: string;
}

const groups: readonly {
  readonly title: string;
  readonly documents: readonly Clean[];
  readonly most: number | undefined;
}[] = [
  { title: 'samples', documents: readSamples(), most: MOST_IN_SAMPLE },
  { title: 'generated documents', documents: generate(), most: MOST_IN_GENERATED },
];

function readSamples(): readonly Clean[] {
  const names = readdirSync(samples).filter((name) => name.includes('.ysgk.') && !name.startsWith('errors'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(samples, name), 'utf8') }));
}

/** Budgets alone: what final accounts leave open is measured where they are generated. */
function generate(): readonly Clean[] {
  const documents: Clean[] = [];
  for (let seed = 1; documents.length < GENERATED; seed += 1) {
    const { text } = cleanDocument(seed);
    if (analyze(text).disclosure.kind !== 'final-accounts')
      documents.push({ name: `generated ${seed}`, text });
  }
  return documents;
}

describe.each(groups)('slips in $title', ({ title, documents, most }) => {
  let tallies: Tallies = newTallies();

  it.each(documents)('start from a clean $name', ({ text }) => {
    expect(graveIn(text).map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
  });

  beforeAll(async () => {
    tallies = await surveyAll(documents.map((document) => ({ ...document, most })));
  }, TIME_LIMIT);

  afterAll(() => {
    const sampled =
      most === undefined ? 'every place' : `at most ${most} places a kind in each, evenly spread`;
    console.log(`slips in ${documents.length} ${title}, ${sampled}\n${tableOf(tallies)}`);
  });

  it.each(FAULT_KINDS)('are found: %s', (kind) => {
    const tally = tallies.get(kind);
    expect(tally?.tried).toBeGreaterThan(0);
    if (tally === undefined) return;
    const { found, placed, restored } = thresholdsFor(kind, title === 'samples');
    const misses = tally.misses.slice(0, LONGEST_LIST).join('\n');
    expect(tally.found / tally.tried, `missed:\n${misses}`).toBeGreaterThanOrEqual(found);
    if (placed !== undefined) expect(tally.placed / tally.tried, 'placed').toBeGreaterThanOrEqual(placed);
    const unrestored = tally.unrestored.slice(0, LONGEST_LIST).join('\n');
    if (restored !== undefined)
      expect(tally.restored / tally.tried, `not restored:\n${unrestored}`).toBeGreaterThanOrEqual(restored);
  });
});
