import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/analysis/analysis.ts';
import { analyze } from '../../server/src/analysis/analyze.ts';

const errors = (title: string, ...paragraphs: string[]) =>
  analyze(
    ['云溪县水文站2024年部门预算', '第三部分 2024年部门预算情况说明', title, ...paragraphs].join('\n\n'),
    DEFAULT_SETTINGS,
  )
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.zh)
    .join('\n');

describe('shares that all name one side', () => {
  const list = (wages: string) =>
    errors(
      '（二）支出预算情况',
      '2024年支出预算总额为894.70万元。',
      `按支出经济分类划分，工资福利支出${wages}万元，占支出预算总额的46.86%；商品和服务支出186.15万元，占支出预算总额的20.81%；对个人和家庭的补助91.20万元，占支出预算总额的10.19%；资本性支出198.05万元，占支出预算总额的22.14%。`,
    );

  test('are of one whole: an amount that is no such share is wrong', () => {
    expect(list('419.30')).toBe('');
    expect(list('519.30')).toContain('519.30 ÷ 894.70');
  });
});

describe('changes that make the change of their whole', () => {
  const changes = (whole: string) =>
    errors(
      '八、“三公”经费预算情况说明',
      '2024年“三公”经费财政拨款预算数为20.00万元，其中：因公出国（境）费0.00万元，公务用车购置费0.00万元，公务用车运行费18.50万元，公务接待费1.50万元。',
      `2024年“三公”经费财政拨款预算比上年减少${whole}万元，其中：因公出国（境）费增加0.00万元，主要原因是未安排；公务用车购置费增加0.00万元，主要原因是未安排；公务用车运行费减少0.50万元，主要原因是厉行节约；公务接待费减少0.30万元，主要原因是厉行节约。`,
    );

  test('zeros among them leave no room for rounding', () => {
    expect(changes('0.80')).toBe('');
    expect(changes('0.90')).toContain('0.90');
  });
});

describe('what is spent on people and what on the office', () => {
  const basic = (total: string) =>
    errors(
      '（一）基本支出情况',
      `2024年度用于保障云溪县水文站机构正常运转的日常支出${total}元。其中：基本工资、津贴补贴等人员经费支出7012345.12元；办公费、印刷费、水电费等公用经费1111111.00元。`,
    );

  test('make the whole, though examples stand before them', () => {
    expect(basic('8123456.12')).toBe('');
    expect(basic('9123456.12')).toContain('9123456.12');
  });
});
