import { describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/generate/page.ts';

function page(...example: string[]): ReturnType<typeof parsePage> {
  return parsePage(['# 题目', '', '一句话。', '', '```budget', ...example, '```'].join('\n'));
}

describe('a rule page', () => {
  it('has a title and a summary', () => {
    expect(page('甲\t1.00')).toMatchObject({ title: '题目', summary: '一句话。' });
  });

  it('gives the range, the rule and the parts of the message of each mark', () => {
    const [example] = page('甲\t⟦1.00⟧\t⟦2.00⟧ ← a-b: 甲…乙 ← c-d hint: 丙', '乙\t3.00').examples;
    expect(example?.text).toBe('甲\t1.00\t2.00\n乙\t3.00\n');
    expect(example?.expected).toEqual([
      { start: 2, end: 6, rule: 'a-b', severity: undefined, parts: ['甲', '乙'] },
      { start: 7, end: 11, rule: 'c-d', severity: 'hint', parts: ['丙'] },
    ]);
  });

  it('keeps the tabs at the end of a line that has marks', () => {
    expect(page('甲\t⟦1.00⟧\t ← a-b').examples[0]?.text).toBe('甲\t1.00\t\n');
  });

  it('belongs a fixed text to the example before it', () => {
    const text = '# 题\n\n```budget\n甲\n```\n\n文字\n\n```fixed\n乙\n```\n\n```budget\n丙\n```\n';
    expect(parsePage(text).examples.map(({ fixed }) => fixed)).toEqual(['乙\n', undefined]);
  });

  it('refuses a mark without an arrow, an arrow without a mark and an open fence', () => {
    expect(() => page('甲\t⟦1.00⟧')).toThrow('1 marks but 0 arrows');
    expect(() => page('甲\t1.00 ← a-b')).toThrow('0 marks but 1 arrows');
    expect(() => parsePage('```budget\n甲')).toThrow('never closed');
  });
});
