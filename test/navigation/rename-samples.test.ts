import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { isRefusal } from '../../server/src/features/navigation/rename/refusal.ts';
import { rename } from '../../server/src/features/navigation/rename/rename.ts';
import { FigureState } from '../../server/src/model/figure.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { type Random, randomFrom } from '../generator/random.ts';
import { root } from '../paths.ts';
import { SAMPLES } from './documents.ts';

const SEED = join(root, '..', 'shared', 'seeds', 'haidong-2024.txt');
if (!existsSync(SEED))
  console.warn('LEFT OUT: ../shared is absent, no figure of a real document is renamed.');

/** Every so many figures are renamed: the others are like them. */
const STEP = 20;

interface Outcome {
  readonly renamed: number;
  readonly worse: readonly string[];
}

/** Renames figures of a text one by one, up and down by whole amounts. */
function renameMany(text: string, step = STEP): Outcome {
  const analysis = analyze(text);
  const random = randomFrom(text.length);
  const outcome = { renamed: 0, worse: [] as string[] };
  const figures = amountsOf(analysis);
  for (let at = 0; at < figures.length; at += step) {
    const figure = figures[at] ?? 0;
    const start = analysis.disclosure.figures.start[figure] ?? 0;
    const written = text.slice(start, analysis.disclosure.figures.end[figure]);
    const wanted = otherAmount(written, random);
    const edits = rename(analysis, start + 1, wanted);
    if (!isRefusal(edits)) {
      outcome.renamed += 1;
      const after = seriousOf(analyze(applyEdits(text, edits)));
      if (after.length > seriousOf(analysis).length)
        outcome.worse.push(`${written} → ${wanted} at ${start}: ${after.map(({ rule }) => rule).join(' ')}`);
    }
  }
  return outcome;
}

/** A table in coarser digits than another may miss by rounding afterwards, which is a hint. */
function seriousOf({ findings }: Analysis) {
  return findings.filter(({ severity }) => severity !== 'hint');
}

function amountsOf({ disclosure: { figures } }: Analysis): readonly number[] {
  const ids = Array.from({ length: figures.count }, (_, id) => id);
  return ids.filter((id) => figures.state[id] === FigureState.amount && figures.value[id] !== 0);
}

function otherAmount(written: string, random: Random): string {
  const [whole = '0', fraction] = written.replaceAll(',', '').split('.');
  const other = Math.max(1, Number(whole) + random.int(-3, 9));
  return fraction === undefined ? `${other}` : `${other}.${fraction}`;
}

describe('renamed figures of the samples', () => {
  it.each(SAMPLES)('of %s leave no new finding', (_, text) => {
    const { worse, renamed } = renameMany(text);
    expect(worse).toEqual([]);
    expect(renamed).toBeGreaterThan(2);
  });
});

describe.skipIf(!existsSync(SEED))('renamed figures of a real document', () => {
  it('leave no new finding', () => {
    const { worse, renamed } = renameMany(readFileSync(SEED, 'utf8'), 10);
    expect(worse).toEqual([]);
    expect(renamed).toBeGreaterThan(8);
  });

  it('are told everywhere anew', () => {
    const text = readFileSync(SEED, 'utf8');
    const analysis = analyze(text);
    const edits = rename(analysis, text.indexOf('43.49') + 1, '45.49');
    if (isRefusal(edits)) throw new Error(edits.refused.zh);
    expect(edits.every(({ role }) => role !== 'chosen')).toBe(true);
    const after = applyEdits(text, edits);
    expect(after).not.toContain('43.49');
    expect(after).not.toContain('682.48');
    expect(analyze(after).findings.map(({ rule }) => rule)).toEqual(
      analysis.findings.map(({ rule }) => rule),
    );
  });
});
