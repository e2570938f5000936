import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { EXPENDITURE, ROWS } from './marked.ts';
import { at, refactor } from './refactored.ts';

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');

describe('recomputing totals', () => {
  it('goes from the terms up to the totals of totals', () => {
    const wrong = ROWS.map((row) =>
      row.replace('2012604¦档案馆¦100.00¦0.00¦100.00', '2012604¦档案馆¦100.00¦0.00¦120.00'),
    );
    const { found } = at(
      [...EXPENDITURE, ...wrong, '‸'].with(-2, `${wrong.at(-1)}‸`).slice(0, -1),
      'refactor.rewrite.recompute',
    );
    expect(found[0]?.after.split('\n').slice(-5)).toEqual(
      [
        '¦合计¦320.00¦200.00¦120.00',
        '201¦一般公共服务支出¦320.00¦200.00¦120.00',
        '20126¦档案事务¦320.00¦200.00¦120.00',
        '2012601¦行政运行¦200.00¦200.00¦0.00',
        '2012604¦档案馆¦120.00¦0.00¦120.00',
      ].map((row) => row.replaceAll('¦', '\t')),
    );
    expect(analyze(found[0]?.after ?? '').findings.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });

  it('is not offered where all totals hold', () => {
    expect(at([...EXPENDITURE, `${ROWS[0]}‸`, ...ROWS.slice(1)], 'refactor.rewrite.recompute').found).toEqual(
      [],
    );
  });

  it('fills a total that was left blank', () => {
    const blank = ROWS.map((row) => row.replace('20126¦档案事务¦300.00', '20126¦档案事务¦'));
    const [first] = at(
      [...EXPENDITURE, `${blank[0]}‸`, ...blank.slice(1)],
      'refactor.rewrite.recompute',
    ).found;
    expect(first?.after).toContain('20126\t档案事务\t300.00\t200.00\t100.00');
    expect(first?.title).toBe('重算《一般公共预算支出表》的合计（1 处）');
  });

  it('adds no rows up where one is not written to its end', () => {
    const half = ROWS.map((row) => row.replace('2012604¦档案馆', 'dag¦')).map((row) =>
      row.replace('201¦一般公共服务支出¦300.00', '201¦一般公共服务支出¦310.00'),
    );
    const { found } = at([...EXPENDITURE, `${half[0]}‸`, ...half.slice(1)], 'refactor.rewrite.recompute');
    expect(found).toHaveLength(1);
    expect(found[0]?.after).toContain(
      '201\t一般公共服务支出\t300.00\t200.00\t100.00\n20126\t档案事务\t300.00\t',
    );
  });

  it('tells apart what only rounding explains', () => {
    const rounded = ROWS.map((row) => row.replace('¦合计¦300.00', '¦合计¦300.01'));
    const { found } = at(
      [...EXPENDITURE, `${rounded[0]}‸`, ...rounded.slice(1)],
      'refactor.rewrite.recompute',
    );
    expect(found.map(({ title }) => title)).toEqual(['重算《一般公共预算支出表》的合计，含尾差（1 处）']);
    expect(found[0]?.after).toContain('\t合计\t300.00\t');
  });
});

describe('updating the narrative', () => {
  it('writes amounts, changes, rates and shares from the tables', () => {
    const text = sample('blanks.ysgk.md');
    const wrong = text
      .replace(
        '其中：基本支出692.57万元，占72.92%；项目支出257.26万元',
        '其中：基本支出672.57万元，占70.81%；项目支出257.26万元',
      )
      .replace(
        '“三公”经费预算数为5.45万元，比上年减少1.05万元',
        '“三公”经费预算数为5.95万元，比上年减少0.55万元',
      );
    const offset = wrong.indexOf('基本支出672.57');
    const [found] = refactor(wrong, offset, 'refactor.rewrite.narrative');
    expect(found?.after).toContain('基本支出692.57万元，占72.92%；项目支出257.26万元');
    expect(found?.after).toContain('“三公”经费预算数为5.45万元，比上年减少1.05万元');
    expect(found?.after).toBe(text);
    expect(refactor(wrong, 0, 'source.updateNarrative')).toMatchObject([{ after: text }]);
  });

  it('turns the verbs where the change goes the other way', () => {
    const lines = [
      '澄江区档案馆2026年部门预算',
      '第二部分 部门预算表',
      '一般公共预算“三公”经费支出表',
      '单位：万元',
      '项目¦上年预算数¦2026年预算数',
      '合计¦6.00¦8.00',
      '因公出国（境）费¦0.00¦0.00',
      '公务用车购置及运行费¦5.00¦6.50',
      '公务接待费¦1.00¦1.50',
      '',
      '第三部分 部门预算情况说明',
      '一、“三公”经费预算情况说明',
      '2026年“三公”经费预算数为5.00万元，比上年减少1.00万元，下降16.67%。‸',
    ];
    const [found] = at(lines, 'refactor.rewrite.narrative').found;
    expect(found?.after).toContain('预算数为8.00万元，比上年增加2.00万元，增长33.33%。');
  });

  it('leaves an amount that agrees with a table where another table rounds its parts', () => {
    const lines = [
      '澄江区档案馆2026年部门预算',
      '第二部分 部门预算表',
      '部门支出总表',
      '单位：万元',
      '科目编码¦科目名称¦合计¦基本支出¦项目支出',
      ...ROWS,
      '',
      '一般公共预算支出表',
      '单位：万元',
      '科目编码¦科目名称¦合计¦基本支出¦项目支出',
      ...ROWS,
      '',
      '一般公共预算基本支出表',
      '单位：万元',
      '科目编码¦科目名称¦合计¦人员经费¦公用经费',
      '¦合计¦199.99¦149.99¦50.00',
      '301¦工资福利支出¦149.99¦149.99¦',
      '302¦商品和服务支出¦50.00¦¦50.00',
      '',
      '第三部分 部门预算情况说明',
      '一、部门支出预算情况说明',
      '2026年支出预算300.00万元，其中：基本支出190.00‸万元，占63.33%；项目支出100.00万元，占33.33%。',
    ];
    const [found] = at(lines, 'refactor.rewrite.narrative').found;
    expect(found?.after).toMatch(/支出预算300\.00万元，其中：基本支出(?:200\.00|199\.99)万元，占66\.6[67]%/);
  });

  it('is not offered where the text says what the tables say', () => {
    const text = sample('blanks.ysgk.md');
    expect(refactor(text, text.indexOf('收入预算949.83'), 'refactor.rewrite.narrative')).toEqual([]);
  });
});

describe('taking a figure', () => {
  const LINES = [...EXPENDITURE, ...ROWS, '', '第三部分 情况说明', '2026年一般公共预算当年拨款3‸10.00万元。'];

  it('goes from the table into the sentence and back', () => {
    const { found } = at(LINES, 'refactor.rewrite.figure');
    expect(found[0]?.after).toContain('当年拨款300.00万元');
    expect(found.some(({ after }) => after.includes('合计\t310.00'))).toBe(true);
  });

  it('is not offered where both are the same', () => {
    const same = LINES.map((line) => line.replace('3‸10.00', '3‸00.00'));
    expect(at(same, 'refactor.rewrite.figure').found).toEqual([]);
  });
});

describe('converting the unit', () => {
  const YUAN = [
    '2026年部门预算',
    '部门支出总表',
    '单位：元‸',
    '科目编码¦科目名称¦合计(元)¦基本支出¦项目支出',
    '201¦一般公共服务支出¦3,000,000.00¦2,000,000.00¦1,000,000.00',
    '20126¦档案事务¦3,000,000.00¦2,000,000.00¦1,000,000.00',
  ];

  it('writes 万元 and back gives the text as it was', () => {
    const { text, found } = at(YUAN, 'refactor.rewrite.unit');
    const after = found[0]?.after ?? '';
    expect(after).toContain('单位：万元\n科目编码\t科目名称\t合计(万元)');
    expect(after).toContain('一般公共服务支出\t300.00\t200.00\t100.00');
    const [back] = refactor(after, after.indexOf('单位'), 'refactor.rewrite.unit');
    expect(back?.after.replaceAll(',', '')).toBe(text.replaceAll(',', ''));
  });

  it('offers more decimals where two would lose something', () => {
    const { found } = at(
      YUAN.map((line) =>
        line.replaceAll('3,000,000.00', '3,000,000.50').replaceAll('2,000,000.00', '2,000,000.50'),
      ),
      'refactor.rewrite.unit',
    );
    expect(found[0]?.title).toContain('保留 5 位小数');
    expect(found[0]?.after).toContain('300.00005\t200.00005\t100.00000');
  });

  it('says beforehand which sums will not hold in 元', () => {
    const titles = (total: string) =>
      at(
        [
          '2026年部门预算',
          '部门支出总表',
          '单位：万元‸',
          '科目编码¦科目名称¦合计¦基本支出¦项目支出',
          `201¦一般公共服务支出¦${total}¦200.10¦100.23`,
          '20126¦档案事务¦300.33¦200.10¦100.23',
        ],
        'refactor.rewrite.unit',
      ).found.map(({ title }) => title);
    expect(titles('300.33')).toEqual(['将本表换算为元']);
    expect(titles('300.34')).toEqual(['将本表换算为元（有 2 处靠四舍五入才成立的勾稽关系将不再成立）']);
  });

  it('refuses a table with an amount that is no number', () => {
    const { text, found } = at(
      YUAN.map((line) => line.replace('1,000,000.00', '1,00,000.00')),
      'refactor.rewrite.unit',
    );
    expect(found[0]?.disabled?.zh).toContain('1,00,000.00');
    expect(found[0]?.after).toBe(text);
  });
});

describe('notes and entries', () => {
  it('a note goes below an empty table', () => {
    const { found } = at(
      [
        '2026年部门预算',
        '政府性基金预算支出表',
        '单位：万元',
        '科目编码¦科目名称¦合计¦基本支出¦项目支出',
        '¦合计‸¦¦¦',
        '',
      ],
      'refactor.rewrite.note',
    );
    expect(found[0]?.after).toContain('注：');
    expect(at([...EXPENDITURE, `${ROWS[0]}‸`], 'refactor.rewrite.note').found).toEqual([]);
  });

  it('an entry goes behind the last of its kind', () => {
    const { found } = at(
      [
        '第三部分 情况说明',
        '本部门项目支‸出100.00万元。',
        '第四部分 名词解释',
        '一、基本支出：指为保障机构正常运转而发生的支出。',
        '',
      ],
      'refactor.extract.glossary',
    );
    expect(found[0]?.after).toMatch(/二、项目支出：指/);
  });

  it('an entry is offered at another wording of its term', () => {
    const { found } = at(
      [
        '第三部分 情况说明',
        '本部门机‸关运行经费财政拨款预算100.00万元。',
        '第四部分 名词解释',
        '一、基本支出：指为保障机构正常运转而发生的支出。',
        '',
      ],
      'refactor.extract.glossary',
    );
    expect(found[0]?.after).toMatch(/二、机关运行经费：指/);
  });
});
