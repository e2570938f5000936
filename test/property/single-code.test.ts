import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextRange } from '../../server/src/text/range.ts';
import { newlyGrave } from '../grave.ts';
import { samples } from '../paths.ts';

/** Nobody knows the names of 地方细目, so that a digit behind the national part may stay unseen. */
const LEAST_FOUND = 0.95;
const TIME_LIMIT = 120_000;
const NATIONAL = /^(?:2\d\d(?:\d\d){0,2}|[35]\d\d(?:\d\d)?)$/;

const names = readdirSync(samples).filter((name) => name.includes('.ysgk.') && !name.startsWith('errors'));
const documents = names
  .sort()
  .map((name) => ({ name, clean: analyze(readFileSync(join(samples, name), 'utf8')) }));

describe.each(documents)('a wrong digit in a code of $name', ({ clean }) => {
  it(
    'is one finding, whose fix restores the code',
    () => {
      const codes = printedCodes(clean);
      const { text } = clean.disclosure.tree;
      let found = 0;
      const failures: string[] = [];
      codes.forEach(({ start, end }, turn) => {
        const at = start + (turn % (end - start));
        const wrong = (Number(text[at]) + 1 + (turn % 9)) % 10;
        const slip = text.slice(0, at) + String(wrong) + text.slice(at + 1);
        const fresh = newlyGrave(clean, analyze(slip));
        if (fresh.length > 0) found++;
        const isRestored = fresh[0]?.fixes.some(({ edits }) => applyEdits(slip, edits) === text) ?? true;
        if (fresh.length > 1 || !isRestored)
          failures.push(
            `${text.slice(start, end)} → ${slip.slice(start, end)}: ${fresh.map(({ message }) => message.zh).join(' + ')}`,
          );
      });
      expect(failures).toEqual([]);
      expect(found / codes.length).toBeGreaterThanOrEqual(LEAST_FOUND);
    },
    TIME_LIMIT,
  );
});

/** Whole codes of the national classifications, each where it is printed. */
function printedCodes({ disclosure }: Analysis): readonly TextRange[] {
  const codes: TextRange[] = [];
  for (const { panels } of disclosure.tables)
    for (const { rows } of panels)
      for (const { codeRange } of rows)
        if (
          codeRange !== undefined &&
          NATIONAL.test(disclosure.tree.text.slice(codeRange.start, codeRange.end))
        )
          codes.push(codeRange);
  return codes;
}
