import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { foldingOf } from '../../server/src/features/folding.ts';
import { computedTotals } from '../../server/src/features/navigation/computed-totals.ts';
import { ruleLinks } from '../../server/src/features/navigation/rule-links.ts';
import { selectionAt } from '../../server/src/features/navigation/selection.ts';
import { semanticTokens } from '../../server/src/features/navigation/semantic-tokens.ts';
import { matcherOf, symbolsOf } from '../../server/src/features/navigation/symbols.ts';
import { headLineOf, tableStatuses } from '../../server/src/features/navigation/table-status.ts';
import { offsetOf, SHORT } from './documents.ts';

const WRONG = SHORT.replace('20126\t档案事务\t1,300.00', '20126\t档案事务\t1,310.00');
const ALL = { start: 0, end: WRONG.length };

describe('semantic tokens', () => {
  const tokensIn = (text: string) =>
    semanticTokens(analyze(text)).map(({ range, type, contradicted }) => {
      return `${type}${contradicted ? '!' : ''} ${text.slice(range.start, range.end)}`;
    });

  it('name codes, amounts, totals, terms and notes', () => {
    const tokens = tokensIn(SHORT);
    expect(tokens.slice(0, 5)).toEqual([
      'total 1,300.00',
      'total 1,200.00',
      'total 100.00',
      'code 201',
      'amount 1,300.00',
    ]);
    expect(tokens).toContain('term 基本支出');
    expect(tokens).toContain('note 注：本表按功能分类填列。');
    expect(tokens).toContain('amount 92.31');
    expect(tokens.some((token) => token.includes('!'))).toBe(false);
  });

  it('mark the figure that is wrong', () => {
    expect(tokensIn(WRONG).filter((token) => token.includes('!'))).toEqual(['amount! 1,310.00']);
  });

  it('are those of a stretch where one is asked for', () => {
    const start = offsetOf(SHORT, '注：');
    const tokens = semanticTokens(analyze(SHORT), { start, end: start + 3 });
    expect(tokens.map(({ type }) => type)).toEqual(expect.arrayContaining(['note']));
    expect(tokens.length).toBeLessThan(tokensIn(SHORT).length / 2);
  });
});

describe('computed totals', () => {
  it('stand behind total rows, with the calculation', () => {
    const analysis = analyze(SHORT);
    const totals = computedTotals(analysis, ALL, 'zh');
    expect(totals.map(({ label }) => label)).toEqual(['＝ 1,300.00', '＝ 13,000,000.00']);
    expect(totals[0]?.tooltip).toMatch(/＝.*成立$/);
    expect(SHORT.charAt(totals[0]?.offset ?? 0)).toBe('\n');
    expect(SHORT.slice(0, totals[0]?.offset)).toMatch(/\t合计\t1,300\.00\t1,200\.00\t100\.00$/);
  });

  it('stand behind rows that do not add up', () => {
    const totals = computedTotals(analyze(WRONG), ALL, 'en');
    const line = WRONG.indexOf('\n', offsetOf(WRONG, '1,310.00'));
    const wrong = totals.find(({ offset }) => offset === line);
    expect(wrong?.label).toBe('≠ 1,300.00');
    expect(wrong?.tooltip).toMatch(/does not hold, off by 10\.00/);
  });

  it('are those of the lines asked for', () => {
    const start = offsetOf(SHORT, '三、情况说明', 1);
    expect(computedTotals(analyze(SHORT), { start, end: SHORT.length }, 'zh')).toEqual([]);
  });
});

describe('the status of a table', () => {
  it('counts what holds and what does not', () => {
    const [first] = tableStatuses(analyze(SHORT));
    const [wrong] = tableStatuses(analyze(WRONG));
    expect(first?.contradicted).toBe(0);
    expect(first?.holding).toBeGreaterThan(10);
    expect(wrong?.contradicted).toBeGreaterThan(1);
    expect((wrong?.holding ?? 0) + (wrong?.contradicted ?? 0)).toBe(first?.holding);
  });

  it('stands over the title', () => {
    const analysis = analyze(SHORT);
    const [table] = analysis.disclosure.tables;
    const line = table && headLineOf(analysis, table);
    expect(SHORT.slice(line?.start, line?.end)).toBe('部门支出总表');
  });
});

describe('symbols', () => {
  it('are sections, tables, terms and subjects', () => {
    const symbols = symbolsOf(analyze(SHORT)).map(({ kind, name }) => `${kind} ${name}`);
    expect(symbols).toEqual(
      expect.arrayContaining([
        'section 情况说明',
        'table 部门支出总表',
        'term 基本支出',
        'subject 2012604 档案馆',
      ]),
    );
    expect(symbols.filter((name) => name.includes('2012604'))).toHaveLength(1);
  });

  it('answer to a query by its characters in order, or by pinyin initials', () => {
    expect(matcherOf('档馆')('2012604 档案馆')).toBe(true);
    expect(matcherOf('２０１２６')('2012604 档案馆')).toBe(true);
    expect(matcherOf('馆档')('2012604 档案馆')).toBe(false);
    expect(matcherOf('')('收支总表')).toBe(true);
    expect(matcherOf('xzyx')('2012601 行政运行')).toBe(true);
    expect(matcherOf('xzyx')('2012604 档案馆')).toBe(false);
  });
});

describe('a growing selection', () => {
  const grown = (text: string, offset: number) =>
    selectionAt(analyze(text), offset).map(({ start, end }) => text.slice(start, end));

  it('goes from a cell to its row, its rows, its table, its section and the text', () => {
    const steps = grown(SHORT, offsetOf(SHORT, '\t100.00') + 3);
    expect(steps.slice(0, 2)).toEqual(['100.00', '\t合计\t1,300.00\t1,200.00\t100.00'.trim()]);
    expect(steps.some((step) => step.startsWith('\t合计') && step.endsWith('100.00\t\t100.00'))).toBe(true);
    expect(steps.at(-1)).toBe(SHORT);
  });

  it('goes from an amount to its clause, its sentence and its paragraph', () => {
    const steps = grown(SHORT, offsetOf(SHORT, '50.00万元') + 2);
    expect(steps.slice(0, 2)).toEqual(['50.00', '比上年增加50.00万元，']);
    expect(steps[2]).toMatch(/^澄江区档案馆.*数字化项目。$/);
  });
});

describe('folding', () => {
  it('takes the contents list, sections and tables', () => {
    const first = foldingOf(analyze(SHORT)).map(({ start, end }) => SHORT.slice(start, end).split('\n')[0]);
    expect(first).toEqual(expect.arrayContaining(['目录', '三、情况说明', '四、名词解释']));
    expect(first.filter((line) => line?.startsWith('科目编码'))).toHaveLength(2);
  });
});

describe('the links of comments', () => {
  it('are the names of rules', () => {
    const text = '<!-- gouji-ignore row-total-mismatch no-such-rule -- because -->\n';
    expect(ruleLinks(text)).toEqual([{ range: { start: 18, end: 36 }, rule: 'row-total-mismatch' }]);
  });
});
