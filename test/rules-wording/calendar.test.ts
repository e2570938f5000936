import { describe, expect, it } from 'vitest';
import { rule as inconsistentPrecision } from '../../server/src/rules/inconsistent-precision/rule.ts';
import { rule as invalidDate } from '../../server/src/rules/invalid-date/rule.ts';
import { rule as staleYear } from '../../server/src/rules/stale-year/rule.ts';
import { marked, remarksOn } from './documents.ts';

const COVER =
  '云溪县水文站\n2024年部门预算\n\n一、2024年收支预算情况说明\n\n云溪县水文站2024年收支总预算75.00万元。\n\n';

describe('dates', () => {
  it.each(['2024年2月29日', '12月31日', '工期36月', '2024年13月工资', '每1.5月一次', '第15月末'])(
    '%s is one',
    (text) => expect(marked(invalidDate, `${text}。`)).toEqual([]),
  );

  it.each(['2023年2月29日', '4月31日', '2024年0月', '2024 年 13 月', '6月0日'])('%s is none', (text) =>
    expect(marked(invalidDate, `${text}。`)).toEqual([text]),
  );

  it('offer the last day, but not as the preferred fix', () => {
    const [fix] = remarksOn(invalidDate, '2023年11月31日')[0]?.fixes ?? [];
    expect(fix?.edits[0]?.newText).toBe('2023年11月30日');
    expect(fix?.preferred).toBe(false);
  });
});

describe('years', () => {
  it.each([
    '比2023年预算增加2.00万元。',
    '2023年预算数为2.50万元，2024年预算数为2.00万元。',
    '主要原因是2023年预算安排2.00万元用于库房。',
    '《2023年部门预算》已公开。',
    '2023年收支总预算执行数为2.00万元。',
    '2022年至2024年收支总预算6.00万元。',
    '2023年起收支总预算按新办法编制。',
    '2023年末，收支总预算结余2.00万元。',
  ])('%s may stand', (text) => expect(marked(staleYear, COVER + text)).toEqual([]));

  it('of deadlines are found in a cell that was filled up with blanks', () => {
    const rows = '项目\t完成时间\t金额\n档案整理\t2021年12月前                    \t2.00\n';
    expect(marked(staleYear, COVER + rows)).toEqual(['2021']);
  });

  it('in notes under empty tables are this year’s', () => {
    const text = `${COVER}注：本部门2023年没有政府性基金预算支出，故本表无数据。`;
    expect(marked(staleYear, text)).toEqual(['2023']);
  });

  it('in the scope of the budget are this year’s', () => {
    expect(marked(staleYear, `${COVER}从构成看，纳入本部门2023年部门预算编制范围的单位共1家。`)).toEqual([
      '2023',
    ]);
  });

  it('in a title beside this year compare the two', () => {
    expect(marked(staleYear, `${COVER}二、2023年与2024年收支预算\n\n`)).toEqual([]);
  });

  it('tell nothing of accounts’ earlier deadlines', () => {
    const table = '项目支出绩效自评表\n一级指标\t三级指标\n时效指标\t2022年12月前\n';
    expect(marked(staleYear, `云溪县水文站\n2023年部门决算\n\n${table}`)).toEqual([]);
    expect(marked(staleYear, `云溪县水文站\n2023年部门预算\n\n${table}`)).toEqual(['2022']);
  });

  it('need a budget year', () => {
    expect(marked(staleYear, '情况说明\n\n注：本部门2023年没有政府性基金预算支出，故本表无数据。')).toEqual(
      [],
    );
  });
});

describe('decimals', () => {
  const table = (amounts: readonly string[]): string =>
    `项目支出表\n单位：万元\n项目名称\t预算数\n${amounts.map((one, at) => `项目${at}\t${one}`).join('\n')}\n`;

  it('are told where one amount has more than the others', () => {
    expect(marked(inconsistentPrecision, table(['1.25', '2.35', '3.45', '4.55', '5.65', '1.234']))).toEqual([
      '1.234',
    ]);
  });

  it('are a habit where several do', () => {
    const amounts = ['1.25', '2.35', '3.45', '4.55', '5.65', '1.234', '2.345'];
    expect(marked(inconsistentPrecision, table(amounts))).toEqual([]);
  });
});
