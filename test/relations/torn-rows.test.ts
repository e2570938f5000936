import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

function document(table: readonly string[]): string {
  return ['云溪县水文站2024年部门预算', table.join('\n'), ''].join('\n\n');
}

describe('amounts on a line of their own', () => {
  it('belong to the code above them', () => {
    const text = document([
      '基本支出表',
      '单位：万元',
      '科目编码\t科目名称\t金额',
      '合计\t\t60.00',
      '301\t工资福利支出\t',
      '\t\t40.00',
      '30101\t基本工资\t25.00',
      '30102\t津贴补贴\t15.00',
      '302\t商品和服务支出\t20.00',
      '30201\t办公费\t20.00',
    ]);
    expect(statementsIn(text, 'subject-rollup')).toEqual(['40.00 = 25.00 + 15.00', '20.00 = 20.00']);
    expect(statementsIn(text, 'column-total')).toEqual(['60.00 = 40.00 + 20.00']);
  });

  it('belong to a name that two lines make', () => {
    const text = document([
      '收支预算总表',
      '单位：万元',
      '收入\t\t支出\t',
      '项目\t预算数\t项目\t预算数',
      '一、财政拨款\t60.00\t一、基本支出\t35.00',
      '二、事业收入\t\t二、项目支出\t20.00',
      '三、其他资金\t\t三、单位预留机动\t',
      '\t\t\t5.00',
      '\t\t经费\t',
      '收入合计\t60.00\t支出合计\t60.00',
    ]);
    expect(statementsIn(text, 'column-total')).toContain('60.00 = 35.00 + 20.00 + 5.00');
  });

  it('belong to no row of zeros', () => {
    const text = document([
      '收支预算总表',
      '单位：万元',
      '收入\t\t支出\t',
      '项目\t预算数\t项目\t预算数',
      '一、财政拨款\t60.00\t一、外交支出\t',
      '\t\t\t60.00',
      '二、事业收入\t\t二、国防支出\t',
      '收入合计\t60.00\t支出合计\t60.00',
    ]);
    expect(statementsIn(text, 'column-total')).toEqual(['60.00 = 60.00 + _']);
  });
});

describe('a total that is written once for two panels', () => {
  it('is the sum of the classes before it, too', () => {
    const text = document([
      '收支预算总表',
      '单位：万元',
      '收入\t\t支出\t\t\t',
      '项目名称\t金额\t功能分类\t\t支出用途\t',
      '\t\t功能科目名称\t金额\t项目名称\t金额',
      '一、财政拨款\t60.00\t一、农林水支出\t50.00\t一、基本支出\t35.00',
      '二、其他资金\t\t二、住房保障支出\t10.00\t二、项目支出\t25.00',
      '收入合计\t60.00\t支出合计\t\t\t60.00',
    ]);
    expect(statementsIn(text, 'column-total')).toContain('60.00 = 50.00 + 10.00');
  });
});

describe('the purposes of a statement', () => {
  const text = [
    '云溪县水文站2024年部门预算',
    ['收支预算总表', '单位：万元', '收入\t\t支出\t', '项目\t预算数\t项目\t预算数'].join('\n') +
      '\n财政拨款\t60.00\t一、基本支出\t35.00\n\t\t二、项目支出\t25.00\n收入总计\t60.00\t支出总计\t60.00',
    '支出预算总表\n单位：万元\n合计\t基本支出\t项目支出\n60.00\t35.00\t25.00',
    '',
  ].join('\n\n');

  it('are those of the table of expenditure', () => {
    expect(statementsIn(text, 'cross-table')).toEqual(
      expect.arrayContaining(['35.00 = 35.00', '25.00 = 25.00']),
    );
  });
});

describe('levels that nothing but columns or sums tell', () => {
  const goods = (second: string) =>
    document([
      '政府采购预算表',
      '单位：万元',
      '采购品目大类\t专项名称\t经济科目\t采购物品名称\t总计',
      '合计\t\t\t\t90.00',
      '一、货物\t\t\t\t50.00',
      '\t办公设备购置费\t办公设备购置\t\t30.00',
      '\t\t\t台式计算机\t18.00',
      '\t\t\t复印机\t12.00',
      '\t信息化经费\t软件购置\t\t20.00',
      `\t\t\t通用软件\t${second}`,
      '二、服务\t\t\t\t40.00',
      '\t会议经费\t会议费\t\t40.00',
      '\t\t\t会议服务\t40.00',
    ]);

  it('stand where one of their sums fails', () => {
    expect(statementsIn(goods('20.00'), 'item-rollup')).toContain('20.00 = 20.00');
    expect(statementsIn(goods('50.00'), 'item-rollup')).toContain('20.00 = 50.00 (contradicted)');
  });

  const projects = (first: string) =>
    document([
      '专项业务经费支出表',
      '单位：元',
      '单位编码\t单位（项目）名称\t项目金额',
      '\t合计\t6400',
      '116001\t云溪县水文站\t6400',
      '\t通用项目\t2400',
      '\t购买服务\t2400',
      `\t水质化验\t${first}`,
      '\t堤防巡查\t900',
      '\t专用项目\t4000',
      '\t水情监测\t4000',
      '\t水位站\t2600',
      '\t雨量站\t1400',
    ]);

  it('are found though one digit is wrong', () => {
    expect(statementsIn(projects('1500'), 'subject-rollup')).toContain('2400 = 1500 + 900');
    expect(statementsIn(projects('7500'), 'subject-rollup')).toContain('2400 = 7500 + 900 (contradicted)');
  });

  it('are one level where one digit is wrong', () => {
    const text = document([
      '专项业务经费支出表',
      '单位：元',
      '单位编码\t单位（项目）名称\t项目金额',
      '\t合计\t6400',
      '116001\t云溪县水文站\t6400',
      '\t水质化验\t2500',
      '\t堤防巡查\t900',
      '\t水情监测\t1600',
      '\t雨量站\t1400',
    ]);
    expect(statementsIn(text.replace('\t900', '\t700'), 'subject-rollup')).toEqual([
      '6400 = 2500 + 700 + 1600 + 1400 (contradicted)',
    ]);
  });

  it('are not made up where two are', () => {
    const text = projects('7500').replace('\t2600', '\t9600');
    expect(statementsIn(text, 'subject-rollup')).toEqual([]);
  });
});

describe('a row of changes', () => {
  const text = document([
    '“三公”经费支出表',
    '单位：万元',
    '预算单位\t年度\t总计\t\t因公出国（境）费\t\t公务接待费\t\t公务用车购置及运行维护费\t',
    '\t\t一般公共预算\t政府性基金预算\t一般公共预算\t政府性基金预算\t一般公共预算\t政府性基金预算\t一般公共预算\t政府性基金预算',
    '云溪县水文站\t2023年\t9.00\t0.00\t1.00\t0.00\t3.00\t0.00\t5.00\t0.00',
    '\t2024年\t8.00\t0.00\t1.00\t0.00\t2.00\t0.00\t5.00\t0.00',
    '\t增减变化金额\t-1.00\t0.00\t0.00\t0.00\t-1.00\t0.00\t0.00\t0.00',
  ]);

  it('is the difference of the two years above it', () => {
    expect(statementsIn(text, 'change')).toContain('-1.00 = 2.00 − 3.00');
  });

  it('stands beside sums of one fund each', () => {
    expect(statementsIn(text, 'row-total')).toContain('9.00 = 1.00 + 3.00 + 5.00');
  });
});
