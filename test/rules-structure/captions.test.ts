import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { fixed, told } from './told.ts';

const INCOME = '单位：万元\n部门名称\t合计\t一般公共预算\t上年结转\n合计\t60.00\t50.00\t10.00\n';
const EXPENDITURE =
  '单位：万元\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n\t合计\t60.00\t40.00\t20.00\n213\t农林水支出\t60.00\t40.00\t20.00\n';
const STATEMENT =
  '单位：万元\n收入\t\t支出\t\n项目\t预算数\t项目\t预算数\n一般公共预算收入\t50.00\t农林水支出\t60.00\n上年结转\t10.00\t\t\n收入总计\t60.00\t支出总计\t60.00\n';
const TABLES = [
  ['收支总表', STATEMENT],
  ['收入总表', INCOME],
  ['支出总表', EXPENDITURE],
] as const;
const NUMERALS = '一二三四五六';

/** A document with a list, if wished, and tables under numbered captions. */
function document(captions: readonly string[], listed: boolean): string {
  const list = TABLES.map(([name], at) => `${NUMERALS[at]}、${name}\n`).join('');
  const body = captions.map((caption, at) => `${caption}\n${TABLES[at]?.[1] ?? ''}\n`).join('');
  return `云溪县水文站2024年部门预算\n\n${listed ? `目录\n${list}\n` : ''}${body}`;
}

describe('a caption that was left over from the table before', () => {
  it('is told once, and by which name it should go, number and all', () => {
    const right = ['一、收支总表', '二、收入总表', '三、支出总表'];
    const whole = document(right, true);
    expect(told(whole)).toEqual([]);
    const text = document(['一、收支总表', '二、收入总表', '二、收入总表'], true);
    expect(told(text)).toEqual([
      '21 duplicate-caption 《收入总表》与第 16 行的表同名，目录在这里列的是《支出总表》',
    ]);
    expect(fixed(text)).toBe(whole);
  });

  it('is told of the table whose head contradicts it', () => {
    const text = document(['收支总表', '支出总表', '支出总表'], false).replace(
      '一般公共预算\t上年结转\n',
      '事业收入\t上级补助收入\n',
    );
    expect(told(text)).toEqual([
      '11 duplicate-caption 《支出总表》与第 16 行的表同名，栏目却不同，其中一张的表名写错了',
    ]);
  });

  it('is told where a form of targets has it', () => {
    const form =
      '单位：万元\n项目名称\t水位观测\t\n一级指标\t二级指标\t指标值\n产出指标\t数量指标\t12\n产出指标\t质量指标\t95%\n';
    const text = `${document(['收支总表', '收入总表', '支出总表'], false)}支出总表\n${form}`;
    expect(told(text)).toEqual([
      '22 duplicate-caption 《支出总表》与第 16 行的表同名，栏目却不同，其中一张的表名写错了',
    ]);
  });

  it('tells two tables apart that have the same columns where a total closes both', () => {
    const table = (code: string, amount: string) =>
      `单位：万元\n科目编码\t科目名称\t预算数\n${code}\t${amount}\n合计\t\t${amount.split('\t')[1]}\n`;
    const text = `云溪县水文站2024年部门预算\n\n目录\n一、收支总表\n二、收入总表\n三、一般公共预算支出表\n四、政府性基金预算支出表\n\n收支总表\n${STATEMENT}\n收入总表\n${INCOME}\n一般公共预算支出表\n${table('213', '农林水支出\t50.00')}\n一般公共预算支出表\n${table('212', '城乡社区支出\t10.00')}`;
    expect(told(text).filter((line) => line.includes('caption'))).toEqual([
      '28 duplicate-caption 《一般公共预算支出表》与第 22 行的表同名，目录在这里列的是《政府性基金预算支出表》',
    ]);
    expect(analyze(text).disclosure.tables).toHaveLength(4);
  });
});
