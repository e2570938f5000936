import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { grave } from '../grave.ts';
import { samples } from '../paths.ts';
import { amountCells, isChecked, SLIP_KINDS, type Slip, type SlipKind, slipIn } from './slips.ts';
import { judgeSlip, placeIn } from './verdict.ts';

/** Every cell is miswritten in the first way; in the others every third, so that all is done within a minute. */
const STRIDE: Readonly<Record<SlipKind, number>> = { digit: 1, swap: 3, decimal: 3 };
const LEAST_PARTICIPATION = 0.9;
const LONGEST_LIST = 60;
const TIME_LIMIT = 180_000;

interface Tally {
  slips: number;
  found: number;
  onCell: number;
  restored: number;
}

const tallies = new Map<SlipKind, Tally>(
  SLIP_KINDS.map((kind) => [kind, { slips: 0, found: 0, onCell: 0, restored: 0 }]),
);
const names = readdirSync(samples).filter((name) => name.includes('.ysgk.') && !name.startsWith('errors'));
const documents = names.sort().map((name) => ({ name, ...open(join(samples, name)) }));

afterAll(() => {
  for (const [kind, tally] of tallies) console.log(summary(kind, tally));
});

it('finds samples with amounts', () => {
  expect(names.length).toBeGreaterThan(0);
  for (const { name, cells } of documents) expect(cells.length, name).toBeGreaterThan(50);
});

it.each(documents)('starts from a clean $name', ({ clean }) => {
  expect(grave(clean).map(({ rule, message }) => `${rule}: ${message.zh}`)).toEqual([]);
});

it('relates nearly every amount cell to others', () => {
  const lines = documents.map(({ name, cells, checked }) => `${name}: ${checked.length} of ${cells.length}`);
  const all = documents.reduce((sum, { cells }) => sum + cells.length, 0);
  const checked = documents.reduce((sum, document) => sum + document.checked.length, 0);
  console.log(`amount cells that take part in a relation: ${lines.join(', ')}; ${percent(checked, all)}`);
  expect(checked / all).toBeGreaterThanOrEqual(LEAST_PARTICIPATION);
});

describe.each(documents)('one slip in $name', ({ name, clean, checked }) => {
  it.each(SLIP_KINDS)(
    'is one finding, whose fix restores the text: %s',
    (kind) => {
      const failures = checked
        .filter((_, index) => index % STRIDE[kind] === 0)
        .map((cell) => slipIn(clean.disclosure, cell, kind))
        .filter((slip) => slip !== undefined)
        .map((slip) => failureOf(name, clean, slip))
        .filter((failure) => failure !== undefined);
      expect(failures.length, listOf(failures)).toBe(0);
    },
    TIME_LIMIT,
  );
});

/** A sample, its amount cells, and those whose slips a relation can show. */
function open(path: string) {
  const clean = analyze(readFileSync(path, 'utf8'));
  const cells = amountCells(clean.disclosure);
  return { clean, cells, checked: cells.filter((cell) => isChecked(clean, cell)) };
}

function failureOf(name: string, clean: Analysis, slip: Slip): string | undefined {
  const outcome = judgeSlip(clean, slip);
  const tally = tallies.get(slip.kind);
  if (tally !== undefined) {
    tally.slips += 1;
    if (outcome.told !== 'missed') tally.found += 1;
    if (outcome.told === 'cell') tally.onCell += 1;
    if (outcome.told === 'cell' || outcome.told === 'total') tally.restored += 1;
  }
  if (!('instead' in outcome)) return undefined;
  const place = placeIn(clean, slip.edit.range.start);
  return `${name}:${place} ${slip.written} → ${slip.edit.newText}: ${outcome.told}: ${outcome.instead}`;
}

function listOf(failures: readonly string[]): string {
  const more = failures.length - LONGEST_LIST;
  const shown = failures.slice(0, LONGEST_LIST);
  return ['', ...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

function summary(kind: SlipKind, { slips, found, onCell, restored }: Tally): string {
  const [recall, placed, mended] = [found, onCell, restored].map((count) => percent(count, slips));
  return `${kind}: ${slips} slips, found ${recall}, on the cell ${placed}, told once with a fix that restores ${mended}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
}
