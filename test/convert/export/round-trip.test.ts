import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Analysis, DEFAULT_SETTINGS } from '../../../server/src/analysis/analysis.ts';
import { analyze } from '../../../server/src/analysis/analyze.ts';
import { importText } from '../../../server/src/convert/import-text.ts';
import { FigureState } from '../../../server/src/model/figure.ts';
import { exportedBytes, textOfDocx, textOfHtml, textOfXlsx } from './read-back.ts';

const folder = join(import.meta.dirname, '../../../samples');
const samples = readdirSync(folder).filter((name) => name.includes('.ysgk'));

/** Kind, title and amounts of every table: what no exchange of files may change. */
function tablesOf({ disclosure }: Analysis): readonly unknown[] {
  const { figures } = disclosure;
  return disclosure.tables.map(({ kind, title, unit, bodyRows, columns, firstFigure }) => {
    const amounts: number[] = [];
    for (let id = firstFigure; id < firstFigure + bodyRows.length * columns.length; id++)
      if (figures.state[id] === FigureState.amount) amounts.push(figures.value[id] ?? 0);
    return { kind, title, unit, rows: bodyRows.length, amounts };
  });
}

/** How often each rule speaks. */
function findingsOf({ findings }: Analysis): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe.each(samples)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const before = analyze(text);

  it('is the same document in Word', () => {
    const after = analyze(textOfDocx(exportedBytes(text, 'docx')));
    expect(tablesOf(after)).toEqual(tablesOf(before));
    expect(findingsOf(after)).toEqual(findingsOf(before));
  });

  it('is the same document as a page', () => {
    const after = analyze(textOfHtml(new TextDecoder().decode(exportedBytes(text, 'html'))));
    expect(tablesOf(after)).toEqual(tablesOf(before));
    expect(findingsOf(after)).toEqual(findingsOf(before));
  });

  it.each(['docx', 'html'] as const)('is the same document when it is imported from %s', async (format) => {
    const made = await importText(exportedBytes(text, format), '\n');
    const after = analyze('text' in made ? made.text : '');
    // A row with a cell too many has, in a grid, a column that the others leave blank.
    const [kept, was] = [after, before].map(({ findings }) =>
      findings
        .filter(({ rule }) => rule !== 'ragged-row' && name !== 'errors.ysgk.txt')
        .map(({ rule }) => rule),
    );
    expect(kept).toEqual(was);
    expect(after.disclosure.kind).toBe(before.disclosure.kind);
    expect(after.disclosure.organisation).toBe(before.disclosure.organisation);
  });

  it('has the same tables in Excel', () => {
    const { budgetYear: year } = before.disclosure;
    const settings = year === undefined ? DEFAULT_SETTINGS : { ...DEFAULT_SETTINGS, year };
    const after = analyze(textOfXlsx(exportedBytes(text, 'xlsx')), settings);
    expect(tablesOf(after)).toEqual(tablesOf(before));
  });
});

it.each(['docx', 'xlsx', 'html'] as const)('gives the same bytes of %s each time', (format) => {
  const text = readFileSync(join(folder, 'pipes.ysgk.md'), 'utf8');
  expect(exportedBytes(text, format)).toEqual(exportedBytes(text, format));
});
