import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { fixAll } from './check-example.ts';

const HEAD = '云溪县水文站支出总表\n单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n';

/** What the first finding's preferred fix makes of a table. */
function mend(...rows: string[]): string {
  const text = `${HEAD}${rows.join('\n')}\n`;
  const fixes = analyze(text).findings.flatMap((finding) =>
    finding.fixes.filter(({ preferred }) => preferred),
  );
  return applyEdits(text, fixes[0]?.edits ?? []).slice(HEAD.length);
}

describe('a correction', () => {
  it('writes an amount into a blank cell', () => {
    const rows = ['\t合计\t300.00\t200.00\t100.00', '201\t一般公共服务支出\t250.00\t180.00\t70.00'];
    expect(mend(...rows, '208\t社会保障和就业支出\t50.00\t\t30.00')).toContain('50.00\t20.00\t30.00');
  });

  it('makes nothing of what should be nothing, not a tiny amount that is near to it', () => {
    const statement = `云溪县水文站收支总表
单位：万元
收入\t预算数\t支出\t预算数
一、一般公共预算拨款收入\t900.00\t一、一般公共服务支出\t740.00
二、政府性基金预算拨款收入\t0.00\t二、社会保障和就业支出\t210.00
三、其他收入\t50.00
本年收入合计\t950.00\t本年支出合计\t950.00
上年结转\t20.00\t结转下年\t0.00
收入总计\t950.00\t支出总计\t950.00
`;
    const [finding] = analyze(statement).findings.filter(({ rule }) => rule === 'balance-mismatch');
    expect(finding?.fixes.map(({ edits }) => edits[0]?.newText)).toEqual(['0.00']);
  });

  it('leaves a cell blank where the table leaves its zeros blank', () => {
    const rows = ['\t合计\t300.00\t200.00\t100.00', '201\t一般公共服务支出\t250.00\t180.00\t70.00'];
    const more = [
      '208\t社会保障和就业支出\t50.00\t20.00\t30.00',
      '210\t卫生健康支出\t\t\t5.00',
      '221\t住房保障支出\t\t\t',
    ];
    expect(mend(...rows, ...more)).toContain('210\t卫生健康支出\t\t\t\n');
  });

  it('writes zero where the table writes its zeros', () => {
    const rows = ['\t合计\t300.00\t200.00\t100.00', '201\t一般公共服务支出\t300.00\t200.00\t100.00'];
    const more = ['210\t卫生健康支出\t0.00\t0.00\t5.00', '221\t住房保障支出\t0.00\t0.00\t0.00'];
    expect(mend(...rows, ...more)).toContain('210\t卫生健康支出\t0.00\t0.00\t0.00\n');
  });

  it('does not learn from the rows that fill up the shorter side of a statement', () => {
    const rows = [
      '一、一般公共预算拨款收入\t85.50\t一、一般公共服务支出\t85.50',
      '二、事业收入\t0.00\t\t',
      '三、其他收入\t0.00\t\t',
    ];
    const totals = [
      '本年收入合计\t85.50\t本年支出合计\t85.50',
      '上年结转\t0.00\t结转下年\t1.00',
      '收入总计\t85.50\t支出总计\t85.50',
    ];
    const text = [
      '青禾区档案馆收支总表',
      '单位：万元',
      '收入\t\t支出\t',
      '项目\t预算数\t项目\t预算数',
      ...rows,
      ...totals,
      '',
    ].join('\n');
    expect(fixAll(text)).toContain('结转下年\t0.00\n');
  });

  it('keeps the decimals and the separators of the cell', () => {
    const rows = ['\t合计\t3,000.5\t2,000\t1,000.5', '201\t一般公共服务支出\t2,500\t1,800\t700'];
    expect(mend(...rows, '208\t社会保障和就业支出\t500.5\t1,200\t300.5')).toContain('500.5\t200\t300.5');
    const large = [
      '\t合计\t13,000.50\t12,000.00\t1,000.50',
      '201\t一般公共服务支出\t2,500.00\t1,800.00\t700.00',
    ];
    expect(mend(...large, '208\t社会保障和就业支出\t10,500.50\t1,200.00\t300.50')).toContain(
      '\t10,200.00\t300.50',
    );
  });
});

describe('a finding on a blank cell', () => {
  it('stands on the name of its row, and its fix in the cell', () => {
    const rows = ['\t合计\t300.00\t200.00\t100.00', '201\t一般公共服务支出\t250.00\t180.00\t70.00'];
    const text = `${HEAD}${rows.join('\n')}\n208\t社会保障和就业支出\t50.00\t\t30.00\n`;
    const [finding] = analyze(text).findings;
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('社会保障和就业支出');
    const at = finding?.fixes[0]?.edits[0]?.range;
    expect(text.slice((at?.start ?? 0) - 6, at?.start)).toBe('50.00\t');
    expect(at?.end).toBe(at?.start);
  });
});
