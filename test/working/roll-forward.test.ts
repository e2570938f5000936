import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { NO_YEAR, rollForward } from '../../server/src/features/working/roll-forward.ts';

const SAMPLES = readdirSync('samples').filter(
  (name) => name.includes('.ysgk.') && !name.startsWith('errors'),
);

function rolled(text: string, year?: number) {
  const result = rollForward(analyze(text, DEFAULT_SETTINGS), { year, keepsLastYear: true });
  if (!('text' in result)) throw new Error(result.zh);
  return result;
}

describe('roll-forward', () => {
  test.each(SAMPLES)('%s becomes a draft whose only findings are its places to fill in', (name) => {
    const text = readFileSync(`samples/${name}`, 'utf8');
    const from = analyze(text, DEFAULT_SETTINGS).disclosure.budgetYear ?? 0;
    const { text: next, year, places } = rolled(text);
    const { disclosure, findings } = analyze(next, DEFAULT_SETTINGS);
    expect(disclosure.budgetYear).toBe(from + 1);
    expect(year).toBe(from + 1);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['placeholder-text']));
    expect(findings.length).toBe(places);
    expect(places).toBeGreaterThan(100);
  });

  const TWO_YEARS = [
    '云溪县水文站2025年部门预算公开',
    '',
    '一般公共预算支出表',
    '',
    '单位：万元',
    '',
    '科目编码\t科目名称\t2024年预算数\t2025年预算数\t增减额',
    '\t合计\t90.00\t100.00\t10.00',
    '208\t社会保障和就业支出\t30.00\t40.00\t10.00',
    '213\t农林水支出\t60.00\t60.00\t0.00',
    '',
    '2025年支出预算100.00万元，比上年增加10.00万元，增长11.11%，主要原因是新增项目。',
    '根据《2024年工作方案》和二〇二五年计划编制。2023—2025年规划不变。',
    '',
  ].join('\n');

  test('last year’s column takes this year’s amounts, and the rest waits to be filled in', () => {
    const { text } = rolled(TWO_YEARS);
    expect(text).toContain('科目编码\t科目名称\t2025年预算数\t2026年预算数\t增减额');
    expect(text).toContain('208\t社会保障和就业支出\t40.00\t××\t××');
    expect(text).toContain('213\t农林水支出\t60.00\t××\t0.00');
  });

  test('a direction that only leads to a reason is left open, too', () => {
    const { text } = rolled(
      TWO_YEARS.replace('主要原因是新增项目。', '2025年支出预算比上年增加的主要原因是新增项目。'),
    );
    expect(text).toContain('2026年支出预算比上年增加（减少）的主要原因是【填写原因】。');
  });

  test('sentences lose figures, directions and reasons, and titles of other documents keep their years', () => {
    const { text } = rolled(TWO_YEARS);
    expect(text).toContain(
      '2026年支出预算××万元，比上年增加（减少）××万元，增长（下降）××%，主要原因是【填写原因】。',
    );
    expect(text).toContain('根据《2024年工作方案》和二〇二六年计划编制。2023—2025年规划不变。');
  });

  test('two years on, nothing of last year is known', () => {
    const { text, year } = rolled(TWO_YEARS, 2027);
    expect(year).toBe(2027);
    expect(text).toContain('208\t社会保障和就业支出\t××\t××\t××');
  });

  test('line breaks and byte order stay', () => {
    const { text } = rolled(TWO_YEARS.replaceAll('\n', '\r\n'));
    expect(text.split('\r\n')).toHaveLength(TWO_YEARS.split('\n').length);
  });

  test('a text without a year is refused with a message', () => {
    expect(rollForward(analyze('没有年份的文字。', DEFAULT_SETTINGS), { keepsLastYear: true })).toBe(NO_YEAR);
  });
});
