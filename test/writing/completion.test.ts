import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { completeAt } from '../../server/src/features/writing/completion/complete.ts';
import { documentTopic } from '../../server/src/features/writing/completion/document-suggestion.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { EXPENDITURE, marked, ROWS } from './marked.ts';

function complete(...lines: readonly string[]) {
  const { text, offset, analysis } = marked(lines);
  const { items } = completeAt(analysis, text, offset, 'zh');
  const after = (at: number) => {
    const item = items[at];
    if (item === undefined) throw new Error('no such suggestion');
    return applyEdits(text, [item.edit, ...item.others]);
  };
  const line = (at: number) => after(at).split('\n')[text.slice(0, offset).split('\n').length - 1];
  return { analysis, items, labels: items.map(({ label }) => label), line };
}

const SPLIT = [
  '澄江区档案馆2026年部门预算公开',
  '一般公共预算支出表',
  '单位：万元',
  '科目编码¦¦¦科目名称¦合计¦基本支出¦项目支出',
  '类¦款¦项¦¦¦¦',
];
const REPEATED = [
  '201¦¦¦一般公共服务支出¦300.00¦200.00¦100.00',
  '201¦26¦¦档案事务¦300.00¦200.00¦100.00',
  '201¦26¦01¦行政运行¦200.00¦200.00¦0.00',
];
const STEPPED = [
  '201¦¦¦一般公共服务支出¦300.00¦200.00¦100.00',
  '¦26¦¦档案事务¦300.00¦200.00¦100.00',
  '¦¦01¦行政运行¦200.00¦200.00¦0.00',
];
const LAST_ROW = '¦¦¦合计¦300.00¦200.00¦100.00';

describe('subjects whose codes are split', () => {
  it('are offered where nothing is typed yet, those behind the row above first', () => {
    const { labels, line } = complete(...SPLIT, ...REPEATED, '201¦26¦‸', LAST_ROW);
    expect(labels[0]).toBe('02 一般行政管理事务');
    expect(labels).toContain('04 档案馆');
    expect(line(0)).toBe('201\t26\t02\t一般行政管理事务');
    expect(complete(...SPLIT, ...REPEATED, '201¦‸', LAST_ROW).labels).toContain('26');
  });

  it.each([
    ['dag‸', '201\t26\t04\t档案馆'],
    ['档案馆‸', '201\t26\t04\t档案馆'],
    ['2012604‸', '201\t26\t04\t档案馆'],
    ['dag‸¦¦¦¦5.00¦5.00¦0.00', '201\t26\t04\t档案馆\t5.00\t5.00\t0.00'],
    ['¦¦¦dag‸¦5.00¦5.00¦0.00', '201\t26\t04\t档案馆\t5.00\t5.00\t0.00'],
  ])('are looked up for the whole row: %s', (typed, written) => {
    expect(complete(...SPLIT, ...REPEATED, typed, LAST_ROW).line(0)).toBe(written);
  });

  it('are written as the other rows write them', () => {
    expect(complete(...SPLIT, ...STEPPED, 'dag‸', LAST_ROW).line(0)).toBe('\t\t04\t档案馆');
  });

  it('leave cells alone that hold something', () => {
    const { items } = complete(...SPLIT, ...REPEATED, 'dag‸¦¦¦别的¦5.00', LAST_ROW);
    expect(items).toEqual([]);
  });
});

describe('subjects', () => {
  it('are found by the beginning of their code, with the name where that is missing', () => {
    const { items, line } = complete(...EXPENDITURE, ...ROWS, '2080505‸¦¦5.00¦5.00¦0.00');
    expect(items[0]?.label).toBe('2080505 机关事业单位基本养老保险缴费支出');
    expect(line(0)).toBe('2080505\t机关事业单位基本养老保险缴费支出\t5.00\t5.00\t0.00');
  });

  it('are offered once each', () => {
    for (const row of [
      '20805‸',
      '20805‸¦¦5.00',
      'ylbx‸¦¦5.00',
      '¦养老‸¦5.00',
      '20805‸¦养老¦5.00',
      '‸¦¦5.00',
    ]) {
      const { items } = complete(...EXPENDITURE, ...ROWS, row);
      const codes = items.map(({ topic }) => topic?.kind === 'subject' && topic.code);
      expect(codes.length, row).toBeGreaterThan(0);
      expect(codes, row).toEqual([...new Set(codes)]);
    }
  });

  it('are offered alone where the row has its name', () => {
    const { labels, line } = complete(...EXPENDITURE, ...ROWS, '2080505‸¦基本养老¦5.00¦5.00¦0.00');
    expect(labels).toEqual(['2080505']);
    expect(line(0)).toBe('2080505\t基本养老\t5.00\t5.00\t0.00');
  });

  it('are found in a row that has only begun', () => {
    const { line } = complete(...EXPENDITURE, ...ROWS, '20805‸');
    expect(line(0)).toBe('20805\t行政事业单位养老支出');
  });

  it('are found by pinyin initials and by parts of names, those in use first', () => {
    expect(complete(...EXPENDITURE, ...ROWS, 'xzyx‸¦').labels[0]).toBe('2012601 行政运行');
    expect(complete(...EXPENDITURE, ...ROWS, 'zfgjj‸¦').labels).toContain('2210201 住房公积金');
    const byName = complete(...EXPENDITURE, ...ROWS, '¦住房公‸¦43.49');
    expect(byName.labels).toContain('住房公积金');
    expect(byName.line(byName.labels.indexOf('住房公积金'))).toBe('2210201\t住房公积金\t43.49');
  });

  it('go on from the row above where nothing is typed', () => {
    const { labels } = complete(...EXPENDITURE, ...ROWS.slice(0, 3), '‸¦¦200.00');
    expect(labels[0]).toBe('2012601 行政运行');
    expect(labels.every((label) => label.startsWith('201'))).toBe(true);
  });

  it('are of the classification of their table', () => {
    const { labels } = complete(
      '2026年部门预算',
      '一般公共预算基本支出表',
      '单位：万元',
      '经济分类科目编码¦科目名称¦合计¦人员经费¦公用经费',
      '301¦工资福利支出¦10.00¦10.00¦0.00',
      '3010‸¦¦10.00¦10.00¦0.00',
    );
    expect(labels[0]).toBe('30101 基本工资');
    expect(labels.some((label) => label.startsWith('2'))).toBe(false);
  });

  it('keep the bars of a Markdown table', () => {
    const { line } = complete(
      '2026年部门预算',
      '一般公共预算支出表',
      '单位：万元',
      '',
      '| 科目编码 | 科目名称 | 合计 |',
      '| --- | --- | ---: |',
      '| 201 | 一般公共服务支出 | 5.00 |',
      '| 20126‸ |  | 5.00 |',
    );
    expect(line(0)).toBe('| 20126 | 档案事务 | 5.00 |');
  });

  it('put the digits of one part into its own column', () => {
    const { labels } = complete(
      '2026年部门预算',
      '一般公共预算支出表',
      '单位：万元',
      '类¦款¦项¦科目名称¦合计',
      '201¦26¦01¦行政运行¦5.00',
      '201¦26¦04¦档案馆¦5.00',
      '201¦26¦5‸¦¦5.00',
    );
    expect(labels).toEqual(expect.not.arrayContaining(['2012650']));
  });

  it('have documentation with path and amounts', () => {
    const { analysis, items } = complete(...EXPENDITURE, ...ROWS, '2012601‸¦');
    const topic = items[0]?.topic;
    if (topic === undefined) throw new Error('no topic');
    const text = documentTopic(analysis, topic, 'zh');
    expect(text).toContain('一般公共服务支出（类） › 档案事务（款） › 行政运行（项）');
    expect(text).toContain('200.00');
  });
});

describe('words', () => {
  it('of units stand behind 单位：', () => {
    expect(complete('收支总表', '单位：‸').labels).toEqual(['万元', '元', '千元', '亿元']);
    expect(complete('收支总表', '单位：万‸').labels).toEqual(['万元']);
  });

  it('of rules stand in a comment, those named already left out', () => {
    const { labels, line } = complete('<!-- gouji-ignore row-tot‸ -->', '正文');
    expect(labels).toEqual(['row-total-mismatch']);
    expect(line(0)).toBe('<!-- gouji-ignore row-total-mismatch -->');
    expect(complete('<!-- gouji-ignore stale-year st‸').labels).not.toContain('stale-year');
    expect(complete('<!-- gou‸').labels).toContain('gouji-ignore-file');
    expect(complete('<!-- gouji-ignore stale-year --> ‸').labels).not.toContain('row-total-mismatch');
  });
});

describe('titles', () => {
  const TABLES = [
    '第一部分 部门概况',
    '一、主要职能',
    '负责档案工作。',
    '第二部分 部门预算表',
    '一、收支总表',
    '单位：万元',
    '收入¦预算数¦支出¦预算数',
    '一、一般公共预算拨款收入¦5.00¦一、一般公共服务支出¦5.00',
    '收入总计¦5.00¦支出总计¦5.00',
    '',
  ];

  it('of missing tables take the next number', () => {
    const { labels } = complete(...TABLES, '‸');
    expect(labels.slice(0, 2)).toEqual(['二、收入总表', '二、支出总表']);
    expect(labels).not.toContain('二、收支总表');
    expect(labels).toContain('第三部分 部门预算情况说明');
  });

  it('keep a number that was typed', () => {
    expect(complete(...TABLES, '三、财政‸').line(0)).toBe('三、财政拨款收支总表');
  });

  it('of other matters stand beside those that are told already, whatever their section is called', () => {
    const { labels } = complete(
      ...TABLES,
      '第三部分 其他相关情况',
      '一、机关运行经费情况',
      '没有。',
      '二、国有资产占有使用情况',
      '没有。',
      '',
      '‸',
    );
    expect(labels).toContain('三、政府采购安排情况');
    expect(labels).not.toContain('三、国有资产占有使用情况');
  });

  it('of sections stand in their part', () => {
    const { labels } = complete(...TABLES, '第三部分 部门预算情况说明', '‸');
    expect(labels[0]).toBe('一、部门收支预算情况的总体说明');
    expect(labels).toContain('第四部分 名词解释');
  });
});

describe('glossary entries', () => {
  const GLOSSARY = [
    ...EXPENDITURE,
    ...ROWS,
    '',
    '第三部分 情况说明',
    '本部门基本支出200.00万元，项目支出100.00万元。',
    '第四部分 名词解释',
    '一、基本支出：指为保障机构正常运转而发生的支出。',
  ];

  it('are of what is in use and not explained', () => {
    const { labels, line } = complete(...GLOSSARY, '‸');
    expect(labels).toContain('项目支出');
    expect(labels).not.toContain('基本支出');
    expect(labels).toContain('一般公共服务支出（类）档案事务（款）行政运行（项）');
    expect(line(labels.indexOf('项目支出'))).toMatch(/^二、项目支出：指.+。$/);
  });

  it('go on from what was typed', () => {
    const { labels } = complete(...GLOSSARY, '二、项目‸');
    expect(labels).toEqual(['项目支出']);
  });
});

it('offers nothing between the halves of a line break', () => {
  const [text, analysis] = ['\r\n', analyze('\r\n')];
  expect(completeAt(analysis, text, 0, 'zh').items.length).toBeGreaterThan(0);
  expect(completeAt(analysis, text, 1, 'zh').items).toEqual([]);
  expect(completeAt(analysis, text, 2, 'zh').items.length).toBeGreaterThan(0);
});
