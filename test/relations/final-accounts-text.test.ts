import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

const COVER = '青禾区档案馆2024年度部门决算\n\n';

describe('the text of final accounts', () => {
  const rows = `${COVER}财政拨款“三公”经费支出决算表
单位：万元
项目	合计	因公出国（境）费	公务用车购置及运行维护费			公务接待费
			小计	公务用车购置费	公务用车运行维护费	
预算数	12.00		8.00		8.00	4.00
决算数	9.50		7.00		7.00	2.50

七、财政拨款“三公”经费支出决算情况说明

`;

  it('tells 预算 and 决算 of “三公”经费 that stand on a row each', () => {
    const text = `${rows}2024年度公务接待费支出预算4.00万元，支出决算2.50万元，完成预算的62.50%。\n`;
    expect(statementsIn(text, 'text-amount')).toEqual(['4.00 = 4.00', '2.50 = 2.50']);
    expect(statementsIn(text, 'share')).toEqual(['62.50 = ratio of 2.50 + 4.00']);
    const swapped = `${rows}2024年度公务接待费支出预算2.50万元，支出决算4.00万元。\n`;
    expect(statementsIn(swapped, 'text-amount')).toEqual([
      '2.50 = 4.00 (contradicted)',
      '4.00 = 2.50 (contradicted)',
    ]);
  });

  it('takes a numbered line that ends as a sentence for the title of what follows', () => {
    const text = `${rows}2．公务接待费支出情况说明。

2024年度财政拨款安排接待来宾60人次，预算4.00万元，支出决算2.50万元。
`;
    expect(statementsIn(text, 'text-amount').filter((one) => one.includes('contradicted'))).toEqual([]);
  });

  it('compares only what is completed of a budget', () => {
    const text = `${rows}公务接待费支出预算4.00万元，支出决算2.50万元。主体结构完成30%，机电安装完成10%。\n`;
    expect(statementsIn(text, 'share')).toEqual([]);
  });

  it('knows what changed by the words before 与上年相比, in a paragraph of its own', () => {
    const text = `${rows}2024年度“三公”经费财政拨款支出预算为12.00万元，支出决算为9.50万元。

“三公”经费财政拨款支出决算数与上年相比，减少0.50万元，下降5%。
`;
    expect(statementsIn(text, 'growth')).toEqual(['5 = growth of 9.50 − 0.50']);
  });

  it('knows 收入总计、支出总计, named again without the fund', () => {
    const text = `${COVER}四、财政拨款收入支出决算总体情况说明

2024年度财政拨款收入总计、支出总计均为110.00万元，与上年相比收入总计、支出总计均增加10.00万元，增长10%。
`;
    expect(statementsIn(text, 'growth')).toEqual(['10 = growth of 110.00 + 10.00']);
  });
});

describe('items of final accounts, each with its budget and its outturn', () => {
  const items = (second: string) => `${COVER}五、一般公共预算财政拨款支出决算情况说明

一般公共预算财政拨款支出年初预算为232.02万元，支出决算为219.24万元，完成年初预算的94.49%。其中：

1、公共安全支出（类）公安（款）事业运行（项）。主要用于：事业运行。年初预算为171.38万元，支出决算为170.17万元。

2、住房保障支出（类）住房改革支出（款）住房公积金（项）。主要用于：缴纳住房公积金。年初预算为60.64万元，${second}。
`;

  it('add up to both totals, whatever 主要用于： says before them', () => {
    expect(statementsIn(items('支出决算为49.07万元'), 'text-sum')).toEqual([
      '232.02 = 171.38 + 60.64',
      '219.24 = 170.17 + 49.07',
    ]);
    expect(statementsIn(items('支出决算为46.07万元'), 'text-sum')).toEqual([
      '232.02 = 171.38 + 60.64',
      '219.24 = 170.17 + 46.07 (contradicted)',
    ]);
  });

  it('do not where the outturn of one is not told', () => {
    expect(statementsIn(items('未支出'), 'text-sum')).toEqual(['232.02 = 171.38 + 60.64']);
  });
});

describe('how much of a budget was spent', () => {
  const shareIn = (sentence: string) => statementsIn(`${COVER}九、绩效自评结果\n\n${sentence}\n`, 'share');

  it('is also told as 执行率', () => {
    const told = '甲项目全年预算数为1300.50万元，执行数为1200.12万元，';
    expect(shareIn(`${told}预算执行率为92.28%。`)).toEqual(['92.28 = ratio of 1200.12 + 1300.50']);
    expect(shareIn(`${told}执行率82.28%，任务完成率100%。`)).toEqual([
      '82.28 = ratio of 1200.12 + 1300.50 (contradicted)',
    ]);
  });

  it('is of the budget that it holds with, where it was changed during the year', () => {
    const told = '会议费年初预算数100.00万元，调整后预算数120.00万元，支出决算118.00万元，';
    expect(shareIn(`${told}预算执行率98.33%。`)).toEqual(['98.33 = ratio of 118.00 + 120.00']);
    expect(shareIn(`${told}完成年初预算的118%。`)).toEqual(['118 = ratio of 118.00 + 100.00']);
    expect(shareIn(`${told}完成预算的95%。`)).toEqual([]);
  });
});

describe('a table of “三公”经费 and 机关运行经费', () => {
  const rows = `${COVER}“三公”经费及机关运行经费支出决算表
单位：万元
一般公共预算财政拨款“三公”经费						机关运行经费决算数
合计		公务用车购置及运行费		公务接待费		
预算数	决算数	预算数	决算数	预算数	决算数	
22.00	8.77	14.00	8.47	8.00	0.30	325.88

七、“三公”经费支出决算情况说明

“三公”经费支出年初预算为22.00万元，支出决算为8.77万元，其中：公务用车购置及运行费支出决算为8.47万元；公务接待费支出决算为0.30万元。

八、机关运行经费支出325.88万元。
`;

  it('tells each its own, though a fund is named above all of one', () => {
    expect(statementsIn(rows, 'text-amount')).toEqual([
      '22.00 = 22.00',
      '8.77 = 8.77',
      '8.47 = 8.47',
      '0.30 = 0.30',
      '325.88 = 325.88',
    ]);
  });

  it('has no sums in a row of percentages', () => {
    const years = `${COVER}“三公”经费支出决算对比表
单位：万元
年度	合计	公务接待费	公务用车购置及运行费
2023年	30.00	10.00	20.00
2024年	24.00	9.00	15.00
2024年比2023年增减%	-20.00	-10.00	-25.00
`;
    expect(statementsIn(years, 'row-total')).toEqual(['30.00 = 10.00 + 20.00', '24.00 = 9.00 + 15.00']);
  });

  it('has no sums of parts that were not filled in', () => {
    const parts = (running: string) => `${COVER}“三公”经费支出决算表
单位：万元
项目	预算数	决算数
合计	77.00	68.30
公务接待费	35.00	26.40
公务用车购置及运行费	42.00	41.90
其中：公务用车运行维护费	${running}	
公务用车购置费		
`;
    expect(statementsIn(parts(''), 'item-rollup')).toEqual([]);
    expect(statementsIn(parts('40.00'), 'item-rollup')).toEqual([
      '42.00 = 40.00 + _ (contradicted)',
      '41.90 = _ + _ (contradicted)',
    ]);
  });
});

describe('shares of what final accounts tell twice', () => {
  const statement = `${COVER}收入支出决算总表
单位：万元
收入		支出	
项目	决算数	项目	决算数
一、财政拨款收入	322.00	一、一般公共服务支出	315.00
本年收入合计	322.00	本年支出合计	315.00
使用非财政拨款结余	0.00	结余分配	0.00
年初结转和结余	5.00	年末结转和结余	12.00
总计	327.00	总计	327.00

`;
  const shareIn = (percent: string) =>
    statementsIn(
      `${statement}总收入327.00万元、总支出327.00万元，与2023年相比，总收入、总支出各增加27.00万元，增长9.00%。

财政拨款支出300.00万元，占本年支出合计的${percent}%。年初预算为320.00万元，完成年初预算的93.75%。
`,
      'share',
    );

  it('are of the side as the tables tell it, where sentences tell another sum', () => {
    expect(shareIn('95.24')[0]).toBe('95.24 = ratio of 300.00 + 315.00');
    expect(shareIn('85.24')[0]).toBe('85.24 = ratio of 300.00 + 315.00 (contradicted)');
    expect(shareIn('61.38').filter((one) => one.startsWith('61'))).toEqual([]);
  });

  it('are of the amount before its budget', () => {
    expect(shareIn('95.24')[1]).toBe('93.75 = ratio of 300.00 + 320.00');
  });

  it('are of the amount of that name, where they follow theirs at once', () => {
    const told = (share: string, between = '') =>
      statementsIn(
        `${COVER}八、政府采购支出说明

授予中小企业合同金额200.00万元，其中：授予小微企业合同金额50.00万元，${between}占授予中小企业合同金额的${share}%。
`,
        'share',
      );
    expect(told('25.00')).toEqual(['25.00 = ratio of 50.00 + 200.00']);
    expect(told('35.00')).toEqual(['35.00 = ratio of 50.00 + 200.00 (contradicted)']);
    expect(told('35.00', '货物采购授予部分')).toEqual([]);
  });

  it('are of the budget in the tables, one digit aside', () => {
    const table = `${COVER}财政拨款“三公”经费支出决算表
单位：万元
项目	年初预算数	全年预算数	决算数
合计	12.00	12.00	9.50
公务接待费	4.00	4.00	2.50
公务用车运行维护费	8.00	8.00	7.00

`;
    const told = (percent: string) =>
      statementsIn(`${table}公务接待费支出2.50万元，完成预算的${percent}%。\n`, 'share');
    expect(told('62.50')).toEqual(['62.50 = ratio of 2.50 + 4.00']);
    expect(told('63.50')).toEqual(['63.50 = ratio of 2.50 + 4.00 (contradicted)']);
    expect(told('81.37')).toEqual([]);
  });

  it('总收入、总支出 are both sides, and 年末结转和结余 is told by the statement', () => {
    const text = `${statement}总收入327.00万元、总支出327.00万元，与2023年相比，总收入、总支出各增加37.00万元，增长9.00%。其中：年末结转和结余11.00万元。
`;
    expect(statementsIn(text, 'growth')).toEqual(['9.00 = growth of 327.00 + 37.00 (contradicted)']);
    expect(statementsIn(text, 'text-amount')).toContain('11.00 = 12.00 (contradicted)');
  });
});
