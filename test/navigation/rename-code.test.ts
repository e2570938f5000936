import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { isRefusal } from '../../server/src/features/navigation/rename/refusal.ts';
import { prepareRename, rename } from '../../server/src/features/navigation/rename/rename.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { offsetOf, SHORT } from './documents.ts';

const CODE = '2012604';
const AT = offsetOf(SHORT, CODE) + 3;

function renamed(text: string, offset: number, newName: string): string {
  const edits = rename(analyze(text), offset, newName);
  return isRefusal(edits) ? edits.refused.zh : applyEdits(text, edits);
}

describe('the rename of a code', () => {
  it('begins with the code', () => {
    expect(prepareRename(analyze(SHORT), AT)).toMatchObject({
      range: { start: offsetOf(SHORT, CODE) },
      placeholder: CODE,
    });
  });

  it('changes every row of the subject, and the official name with it', () => {
    expect(renamed(SHORT, AT, '2012602')).toBe(
      SHORT.replaceAll('2012604\t档案馆', '2012602\t一般行政管理事务'),
    );
  });

  it('leaves a name that is not the official one of the old code', () => {
    const text = SHORT.replaceAll('2012604\t档案馆', '2012676\t档案馆');
    expect(renamed(text, offsetOf(text, '2012676'), '２０１２６０４')).toBe(SHORT);
  });

  it('changes the name at the end of a path of the narrative, and no other', () => {
    const told = (item: string) =>
      SHORT.replace(
        '占7.69%。\n',
        `$&\n1.一般公共服务支出（类）档案事务（款）${item}（项）100.00万元，用于档案馆的运行。\n`,
      );
    const text = told('档案馆');
    expect(renamed(text, AT, '2012602')).toBe(
      told('一般行政管理事务').replaceAll('2012604\t档案馆', '2012602\t一般行政管理事务'),
    );
  });

  it.each([
    ['档案馆', '只能是数字'],
    ['2012601', '新的问题'],
    ['2012677', '新的问题'],
  ])('refuses “%s”', (newName, reason) => {
    expect(renamed(SHORT, AT, newName)).toContain(reason);
  });
});
