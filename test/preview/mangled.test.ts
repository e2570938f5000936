import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { previewDocument } from '../../server/src/features/preview/document.ts';
import { cellEdit } from '../../server/src/features/preview/edit.ts';
import { locate } from '../../server/src/features/preview/locate.ts';
import { previewTable } from '../../server/src/features/preview/table.ts';
import { previewTrace } from '../../server/src/features/preview/trace.ts';
import { SAMPLES } from './samples.ts';

/** What happens to a text while it is written and pasted: a stretch is lost, doubled, or replaced. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 400 }),
  instead: fc.constantFrom(
    '',
    '\t',
    '\n',
    '\n\n',
    '|',
    '| |\n|---|',
    '<table><tr><td colspan=3>',
    '</table>',
    '12.3.4',
    '合计',
    '\r',
    '&#x;',
  ),
});

function damaged(text: string, hits: readonly { at: number; length: number; instead: string }[]): string {
  let result = text;
  for (const { at, length, instead } of hits) {
    const start = Math.floor(at * result.length);
    result = result.slice(0, start) + instead + result.slice(start + length);
  }
  return result;
}

describe('a mangled document', () => {
  it('has a preview, whatever happened to it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SAMPLES),
        fc.array(damage, { minLength: 1, maxLength: 6 }),
        ({ text }, hits) => {
          const analysis = analyze(damaged(text, hits));
          const { tables } = previewDocument(analysis, 1, 'zh');
          for (const { index } of tables) {
            const table = previewTable(analysis, index, 1, 'zh');
            expect(table?.columns.length).toBe(analysis.disclosure.tables[index]?.columns.length);
            const spans = table?.head.map((row) =>
              row.reduce((sum, { colspan, rowspan }) => sum + colspan * rowspan, 0),
            );
            const area = (table?.head.length ?? 0) * (table?.columns.length ?? 0);
            expect(spans?.reduce((sum, span) => sum + span, 0)).toBe(area);
            const last = {
              table: index,
              row: (table?.rows.length ?? 0) - 1,
              column: (table?.columns.length ?? 0) - 1,
            };
            previewTrace(analysis, last, 1, 'zh');
            cellEdit(analysis, last, '1');
          }
          for (let at = 0; at <= analysis.disclosure.tree.text.length; at += 97) locate(analysis, at, 1);
        },
      ),
      { numRuns: 15 },
    );
  });
});
