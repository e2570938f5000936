import { describe, expect, it } from 'vitest';
import { statementsIn } from './statements.ts';

const HEAD = '澄江局2026年部门预算\n\n二、支出情况说明\n\n';
const shares = (text: string) => statementsIn(HEAD + text, 'share');

describe('a whole that no sentence tells', () => {
  const halves = (project: string) =>
    `（一）基本支出预算70.20万元，占本年支出预算66.35%。\n\n（二）项目支出预算35.60万元，占本年支出预算${project}%。`;

  it('is both its halves where one of the shares is of them', () => {
    expect(shares(halves('33.65'))).toContain('33.65 = ratio of 35.60 + 35.60 + 70.20');
    expect(shares(halves('38.65'))).toContain('38.65 = ratio of 35.60 + 35.60 + 70.20 (contradicted)');
  });

  it('is not known where neither share is of them', () => {
    const text =
      '（一）基本支出预算70.20万元，占本年支出预算60.35%。\n\n（二）项目支出预算35.60万元，占本年支出预算30.60%。';
    expect(shares(text)).toEqual([]);
  });

  it('has no share of nothing in it', () => {
    const text = (share: string) =>
      `2026年收入预算合计80.50万元，包括本年收入70.50万元，上年结转结余10.00万元。\n\n其中：\n\n本年一般公共预算收入70.50万元，占87.58%；\n\n本年事业收入0万元，占${share}%。`;
    expect(shares(text('2')).filter((one) => one.endsWith('(contradicted)'))).toHaveLength(1);
    expect(shares(text('0')).filter((one) => one.endsWith('(contradicted)'))).toEqual([]);
  });
});
