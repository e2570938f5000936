import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { writtenFigures } from '../../server/src/rules/evidence/written-figures.ts';

const TEXT = `支出总表
单位：万元
项目\t合计\t基本支出\t项目支出
教育支出\t3.00\t3.00\t
卫生健康支出\t5.0O\t\t5.00
合计\t8.00\t3.00\t5.00
`;

describe('writtenFigures', () => {
  it('gives amounts and what cannot be read as one, in order, and no blanks', () => {
    const { disclosure } = analyze(TEXT);
    const [table] = disclosure.tables;
    if (table === undefined) expect.fail('no table');
    const { start, end } = disclosure.figures;
    const written = writtenFigures(disclosure, table).map((figure) => TEXT.slice(start[figure], end[figure]));
    expect(written).toEqual(['3.00', '3.00', '5.0O', '5.00', '8.00', '3.00', '5.00']);
  });
});
