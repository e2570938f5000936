import { expect, test } from 'vitest';
import { statementsIn } from './statements.ts';

const contradicted = (received: string, change: string) =>
  (['text-amount', 'growth', 'share'] as const)
    .flatMap((family) => statementsIn(documentWith(received, change), family))
    .filter((statement) => statement.includes('contradicted'));

const documentWith = (received: string, change: string) => `云溪县妇女联合会2022年度部门决算

一、收入决算情况说明

本年收入合计250.00万元，其中：财政拨款收入${received}万元，占98.00%；其他收入5.00万元，占2.00%。

二、财政拨款收入支出决算总体情况说明

2022年度财政拨款收、支总决算249.00万元。与上年相比，财政拨款收、支总计各减少16.00万元，下降6.04%。

三、一般公共预算财政拨款支出决算情况说明

2022年度财政拨款支出249.00万元。与上年相比，财政拨款支出减少${change}万元，下降4.60%。`;

test('amounts that differ by a digit are two things where the percentages of both are right', () => {
  expect(contradicted('245.00', '12.00')).toEqual([]);
  expect(contradicted('245.00', '22.00')).toContainEqual(expect.stringMatching(/^4.60 = growth of 249.00/));
  expect(contradicted('265.00', '12.00')).toContain('98.00 = ratio of 265.00 + 250.00 (contradicted)');
});

test('a share may be of an amount before the one that is less than its part', () => {
  const told = (share: string) =>
    statementsIn(
      `云溪县水文站2024年部门预算\n\n一、其他事项\n\n固定资产原值5600万元，累计折旧2100万元，净值3500万元；其中房屋4200万元，占${share}%。`,
      'share',
    );
  expect(told('75')).toEqual(['75 = ratio of 4200 + 5600']);
  expect(told('76')).toEqual(['76 = ratio of 4200 + 3500 (contradicted)']);
  const compared = statementsIn(
    '云溪县水文站2024年部门预算\n\n一、资产\n\n年末资产总额2360.45万元，较年初2401.88万元减少41.43万元。其中：流动资产15.62万元，占0.66%；固定资产2344.83万元，占99.34%。',
    'share',
  );
  expect(compared).not.toContainEqual(expect.stringContaining('contradicted'));
});

test('the percentage may be told of the same amount on the other side', () => {
  const text = `云溪县医院2021年度单位决算

（二）收入决算情况说明

本年收入合计18230.15万元；包括财政拨款收入2815.20万元，占收入合计15.4%；事业收入15414.95万元，占收入合计84.6%。

（四）财政拨款收入支出决算总体情况说明

2021年度财政拨款收入总计2895.20万元，支出总计2895.20万元，与2020年相比，各减少204.80万元，下降6.6%。`;
  expect(statementsIn(text, 'text-amount')).not.toContainEqual(expect.stringContaining('contradicted'));
});

test('equal changes in opposite directions are two things where both rates tell the direction', () => {
  const told = (rate: string) =>
    statementsIn(
      `云溪县水文站2019年度部门决算

一、收入支出决算总体情况说明

2019年度支出总计858万元。与2018年度相比，支出总计减少43万元，下降4.77%。

二、支出决算情况说明

2019年度支出合计858万元，与2018年度相比，增加43万元，增长${rate}%。`,
      'growth',
    );
  expect(told('5.28')).toEqual(['4.77 = growth of 858 − 43', '5.28 = growth of 858 + 43']);
  expect(told('4.77').join()).toContain('contradicted');
});

test('in final accounts the income of the year is not what was spent', () => {
  const told = (kind: string) =>
    statementsIn(
      `云溪县水文站2020年度部门${kind}

一、收入${kind}情况说明

2020年度收入合计1817.00万元。

二、支出${kind}情况说明

2020年度支出合计1814.00万元。`,
      'text-amount',
    );
  expect(told('决算')).toEqual([]);
  expect(told('预算')).toEqual(['1814.00 = 1817.00 (contradicted)']);
});

test('what is carried over parts 收入总计 from 本年收入 in final accounts', () => {
  const told = (kind: string) =>
    statementsIn(
      `云溪县水文站2025年度部门${kind}

一、收入支出${kind}总体情况说明

2025年度收入总计2223万元，支出总计2223万元。

二、收入${kind}情况说明

2025年度收入合计2213万元，其中：财政拨款收入2000万元；其他收入213万元。`,
      'text-amount',
    );
  expect(told('决算')).toEqual(['2223 = 2223']);
  expect(told('预算')).toContain('2213 = 2223 (contradicted)');
});

test('changes are no parts of another where the rates of all of them are right', () => {
  const told = (change: string) =>
    statementsIn(
      `云溪县水利局2018年度部门预算

四、一般公共预算支出预算情况说明

（三）农林水支出（类）

1．水利（款）行政运行（项）支出280万元，与上年相比增加${change}万元，增长7.7%。主要原因是人员变化。

2．水利（款）防汛（项）支出30万元，与上年相比增加10万元，增长50.0%。主要原因是人员变化。

3．水利（款）水利工程建设（项）支出250万元，与上年相比减少10万元，下降3.8%。主要原因是人员变化。`,
      'growth',
    ).filter((statement) => statement.includes('contradicted'));
  expect(told('20')).toEqual([]);
  expect(told('30')).toContain('7.7 = growth of 280 + 30 (contradicted)');
});

test('what was carried over last year makes the total grow by less than the income of the year, never by more', () => {
  const told = (total: string, income: string) =>
    statementsIn(
      `云溪县水文站2019年度部门决算

一、收入支出决算总体情况说明

2019年度收入总计1230.00万元，支出总计1230.00万元。与2018年度相比，收、支总计各增加${total}万元。

二、收入决算情况说明

2019年度收入合计1230.00万元，比2018年度增加${income}万元。`,
      'growth',
    ).filter((statement) => statement.includes('contradicted'));
  expect(told('82.00', '83.00')).toEqual([]);
  expect(told('83.00', '82.00')).toHaveLength(1);
});

test('a list is of the amount that it makes, not of the class told before it, whose share is right', () => {
  const told = statementsIn(
    `云溪县水利局2022年部门预算

三、一般公共预算支出情况说明

2022年一般公共预算支出9200000.00元。按支出功能分类科目划分：

（一）社会保障和就业支出类科目1850000.00元，占一般公共预算支出20.1%。

（二）农林水支出类科目5150000.00元，占一般公共预算支出56.0%。

（三）住房保障支出类科目2200000.00元，占一般公共预算支出23.9%。

具体支出预算如下：

1.机关事业单位基本养老保险缴费支出1850000.00元。

2.行政运行5150000.00元。

3.住房公积金2200000.00元。`,
    'text-sum',
  ).filter((statement) => statement.includes('contradicted'));
  expect(told).toEqual([]);
});
