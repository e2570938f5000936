import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { refactoringsAt } from '../../server/src/features/writing/refactoring/refactor.ts';
import type { RefactoringKind } from '../../server/src/features/writing/refactoring/refactoring.ts';
import { tidiedLines } from '../../server/src/features/writing/refactoring/tidy.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { EXPENDITURE, marked, ROWS } from './marked.ts';

function refactor(text: string, offset: number, kind: RefactoringKind) {
  const asked = { start: offset, end: offset };
  const found = refactoringsAt(analyze(text), text, asked, (one) => one === kind);
  return found.map(({ title, edits, disabled }) => ({
    title: title.zh,
    disabled,
    after: applyEdits(text, edits),
  }));
}

function at(lines: readonly string[], kind: RefactoringKind) {
  const { text, offset } = marked(lines);
  return { text, found: refactor(text, offset, kind) };
}

describe('tidying a table', () => {
  it.each([
    [
      ['科目  合计  基本', '教育  １２.5  1.00'],
      ['科目\t合计\t基本', '教育\t12.5\t1.00'],
    ],
    [
      ['科目　合计', '教 育　5.00', '', '医疗　6.00'],
      ['科目\t合计', '教 育\t5.00', '医疗\t6.00'],
    ],
    [
      ['科目｜合计', '教育｜5.00'],
      ['科目\t合计', '教育\t5.00'],
    ],
    [
      ['科目\t\t合计', '教育 \t\t 1 234.00'],
      ['科目\t合计', '教育\t1234.00'],
    ],
  ])('%j', (lines, expected) => {
    expect(tidiedLines(lines)).toEqual(expected);
  });

  it('leaves words alone', () => {
    expect(tidiedLines(['这是一句话。', '又一句  话。'])).toBeUndefined();
    expect(tidiedLines(['科目  合计', '教育  5.00  6.00'])).toBeUndefined();
    expect(tidiedLines([])).toBeUndefined();
  });

  it('is offered at the cursor and not for clean tables', () => {
    const { found } = at(
      ['支出总表', '', '科目  合计', '教育  5.00‸', '医疗  6.00', '', '说明'],
      'refactor.rewrite.tidy',
    );
    expect(found[0]?.after).toBe('支出总表\n\n科目\t合计\n教育\t5.00\n医疗\t6.00\n\n说明');
    expect(at([...EXPENDITURE, `${ROWS[0]}‸`, ...ROWS.slice(1)], 'refactor.rewrite.tidy').found).toEqual([]);
  });
});
