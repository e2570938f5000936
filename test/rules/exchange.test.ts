import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { applyEdits } from '../../server/src/text/edits.ts';

const HEAD =
  '云溪县水文站2024年部门预算\n\n支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n';
const ROWS = [
  '\t合计\t100.00\t55.00\t45.00',
  '213\t农林水支出\t100.00\t55.00\t45.00',
  '21303\t水利\t100.00\t55.00\t45.00',
  '2130304\t水利行业业务管理\t40.00\t40.00\t',
  '2130305\t水利工程建设\t60.00\t15.00\t45.00',
];

/** What is said of the table with one text in the place of another, and the table after all preferred fixes. */
function check(right: string, wrong: string): { said: readonly string[]; mended: string } {
  const text = `${HEAD}${ROWS.join('\n').replace(right, wrong)}\n`;
  const { findings } = analyze(text);
  const edits = findings
    .flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))
    .flatMap((fix) => fix.edits);
  return {
    said: findings.map(({ range, message }) => `${text.slice(range.start, range.end)} ${message.zh}`),
    mended: applyEdits(text, edits).slice(HEAD.length).trimEnd(),
  };
}

describe('two cells with each other’s values', () => {
  it('are one finding on the cell that should be empty where an amount slid into the next column', () => {
    const { said, mended } = check('\t40.00\t40.00\t', '\t40.00\t\t40.00');
    expect(said).toEqual([expect.stringMatching(/^40\.00 .*，项目支出的 40\.00 应在基本支出；/)]);
    expect(mended).toBe(ROWS.join('\n'));
  });

  it('are one finding on the first where they changed places', () => {
    const { said, mended } = check('15.00\t45.00', '45.00\t15.00');
    expect(said).toEqual([expect.stringMatching(/^45\.00 .*，基本支出 45\.00 与项目支出 15\.00 互换了；/)]);
    expect(mended).toBe(ROWS.join('\n'));
  });

  it('are told apart in a column, too', () => {
    const { said, mended } = check(
      '40.00\t40.00\t\n2130305\t水利工程建设\t60.00\t15.00',
      '40.00\t15.00\t\n2130305\t水利工程建设\t60.00\t40.00',
    );
    expect(said).toEqual([expect.stringMatching(/水利行业业务管理.*与.*水利工程建设.*互换了/)]);
    expect(mended).toBe(ROWS.join('\n'));
  });

  it('stay two findings where the amounts differ by more than rounding', () => {
    expect(check('15.00\t45.00', '46.00\t15.00').said.join()).not.toContain('互换');
  });
});
