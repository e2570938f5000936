import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { tellsOther } from '../../server/src/vocabulary/structure/titles.ts';
import { graveIn } from '../grave.ts';
import { fixed, told } from './told.ts';

const CONTENTS = [
  '一、主要职能',
  '二、机构设置',
  '三、收入预算情况',
  '四、支出预算情况',
  '五、名词解释',
] as const;

/** A document with a list and sections, each line of them as given. */
function document(list: readonly string[], headings: readonly string[]): string {
  const body = headings.map((heading) => `${heading}\n\n本站按规定办理${heading.slice(2)}的事。\n\n`);
  return `云溪县水文站2024年部门预算\n\n目录\n${list.join('\n')}\n\n${body.join('')}`;
}

/** The lines to which the findings point besides. */
function related(text: string): readonly string[] {
  return graveIn(text).flatMap((finding) =>
    finding.related.map(({ range }) => {
      const start = text.lastIndexOf('\n', range.start) + 1;
      return text.slice(start, text.indexOf('\n', range.start));
    }),
  );
}

describe('an entry that the contents list leaves out', () => {
  it('is told once, where it is to be added, although the numbers leap', () => {
    const whole = document(CONTENTS, CONTENTS);
    const text = document([...CONTENTS.slice(0, 2), ...CONTENTS.slice(3)], CONTENTS);
    expect(told(whole)).toEqual([]);
    expect(told(text)).toEqual(['5 toc-mismatch 目录没有列出“收入预算情况”，应在“机构设置”之后']);
    expect(fixed(text)).toBe(whole);
  });

  it('is told at the first entry where it is to stand before it', () => {
    const text = document(CONTENTS.slice(1), CONTENTS);
    expect(told(text)).toEqual(['4 toc-mismatch 目录没有列出“主要职能”，应在“机构设置”之前']);
    expect(fixed(text)).toBe(document(CONTENTS, CONTENTS));
  });

  it('is a leap of the numbers where the body lacks it as well', () => {
    const rest = [...CONTENTS.slice(0, 2), ...CONTENTS.slice(3)];
    expect(told(document(rest, rest)).map((line) => line.replace(/ 序号.*/, ''))).toEqual([
      '6 numbering-gap',
      '17 numbering-gap',
    ]);
  });

  it('is added without what else stands in the line of the entry before', () => {
    const list = ['一、主要职能二、机构设置', '四、支出预算情况', '五、名词解释'];
    const text = document(list, CONTENTS);
    expect(told(text)).toEqual(['4 toc-mismatch 目录没有列出“收入预算情况”，应在“机构设置”之后']);
    expect(fixed(text)).toContain('机构设置\n三、收入预算情况\n四、');
  });
});

describe('a title that the body lacks', () => {
  it('is told once, where the numbers of the body leap over it', () => {
    const text = document(CONTENTS, [...CONTENTS.slice(0, 2), ...CONTENTS.slice(3)]);
    expect(told(text)).toEqual([
      '18 toc-mismatch 目录列有“收入预算情况”，正文没有这一部分，“四、”之前缺一个标题',
    ]);
    expect(related(text)).toEqual(['三、收入预算情况']);
  });

  it('is told in the list where no number shows its place, with the title before it', () => {
    const text = document(CONTENTS, CONTENTS.slice(0, 4));
    expect(told(text)).toEqual(['8 toc-mismatch 目录列有“名词解释”，正文没有这一部分']);
    expect(related(text)).toEqual(['四、支出预算情况']);
  });

  it('is not found in a title of a lower level', () => {
    const headings = [
      ...CONTENTS.slice(0, 2),
      '四、支出预算情况',
      '（一）收入预算的情况如何',
      '五、名词解释',
    ];
    const lines = told(document(CONTENTS, headings)).filter((line) => !line.includes('bracket'));
    expect(lines.map((line) => line.replace(/正文.*/, ''))).toEqual([
      '18 toc-mismatch 目录列有“收入预算情况”，',
    ]);
  });
});

describe('an entry with another word', () => {
  it('that repeats the entry before is held against the title in its place', () => {
    const list = CONTENTS.map((line) => line.replace('支出', '收入'));
    const text = document(list, CONTENTS);
    expect(told(text)).toEqual(['7 toc-mismatch 目录写作“收入预算情况”，正文的标题是“支出预算情况”']);
    expect(fixed(text)).toBe(document(CONTENTS, CONTENTS));
  });

  it.each([
    ['收支预算总表', '收支决算总表', true],
    ['政府性基金预算支出表', '国有资本预算支出表', true],
    ['基本支出表', '项目支出表', true],
    ['财政拨款支出表', '财政拨款支出预算表', false],
    ['收支总表', '部门收支总表', false],
  ])('%s / %s', (left, right, isOther) => {
    expect(tellsOther(left, right)).toBe(isOther);
  });

  it('weighs more in the name of a table where it tells of something else', () => {
    const tables = ['收支总表', '收入预算表', '支出总表', '项目支出表'];
    const list = tables.map((name, at) => `${'一二三四'[at]}、${name.replace('项目', '基本')}`);
    const body = tables.map((name) => `${name}\n单位：万元\n项目名称\t合计\n合计\t8.00\n维护\t8.00\n\n`);
    const text = `云溪县水文站2024年部门预算\n\n目录\n${list.join('\n').replace('收入预算', '收入')}\n\n${body.join('')}`;
    const severities = analyze(text)
      .findings.filter(({ rule }) => rule === 'toc-mismatch')
      .map(({ severity, message }) => `${severity} ${message.zh}`);
    expect(severities).toEqual([
      'information 目录写作《收入表》，正文的表名是《收入预算表》',
      'warning 目录写作《基本支出表》，正文的表名是《项目支出表》',
    ]);
  });
});
