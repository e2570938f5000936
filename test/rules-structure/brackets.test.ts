import { expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';

it('brackets that a page break parted are a pair, those without a partner are told once each', () => {
  const findings = (text: string) =>
    analyze(text).findings.filter(({ rule }) => rule === 'unbalanced-brackets').length;
  expect(findings('一、说明\n\n本表（以下为\n\n3\n\n续表）到此为止。\n')).toBe(0);
  expect(findings('一、说明\n\n（本表（以下）为汇总数。\n')).toBe(1);
});

it('a text of nothing but opening brackets comes to its end', () => {
  expect(() => analyze('（'.repeat(100_000))).not.toThrow();
});
