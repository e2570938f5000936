import { describe, expect, it } from 'vitest';
import type { Section } from '../../../server/src/model/disclosure.ts';
import { readGlossary, readSections } from '../../../server/src/model/sections/sections.ts';
import type { BudgetTable } from '../../../server/src/model/table.ts';
import { parse } from '../../../server/src/syntax/parse.ts';

function outline(sections: readonly Section[], depth = 0): readonly string[] {
  return sections.flatMap((section) => [
    `${'. '.repeat(depth)}${section.level} ${section.kind} ${section.title}${section.tables.map((table) => ` #${table}`).join('')}`,
    ...outline(section.children, depth + 1),
  ]);
}

function outlineOf(text: string, tables: readonly BudgetTable[] = []): readonly string[] {
  return outline(readSections(parse(text), tables));
}

const DOCUMENT = `甲市某局2024年部门预算

第一部分 部门概况

一、主要职能

贯彻执行有关方针政策。

二、机构设置

（一）办公室

承担日常工作。

第二部分

甲市某局2024年部门预算情况说明

一、收支预算总体情况说明

甲市某局2024年收支总预算1.00万元。

第三部分 名词解释

一、财政拨款收入：指本级财政当年拨付的资金。
`;

describe('sections', () => {
  it('nests sections below parts and gives a bare part the title below it', () => {
    expect(outlineOf(DOCUMENT)).toEqual([
      '1 overview 部门概况',
      '. 2 duties 主要职能',
      '. 2 structure 机构设置',
      '. . 3 other 办公室',
      '1 explanation 甲市某局2024年部门预算情况说明',
      '. 2 explanation 收支预算总体情况说明',
      '1 glossary 名词解释',
    ]);
  });

  it('ends a section where the next of its level or a higher one begins', () => {
    const [overview, explanation] = readSections(parse(DOCUMENT), []);
    expect(overview?.range.end).toBe(explanation?.range.start);
    expect(overview?.children[0]?.range.end).toBe(overview?.children[1]?.range.start);
    expect(overview?.children[1]?.range.end).toBe(overview?.range.end);
  });

  it('sets each table below its caption, and one without a caption in its section', () => {
    const text = '第一部分 部门预算表\n\n表1\n\n收支总表\n\n一\t1\n\n二\t2\n\n第二部分 名词解释\n';
    const at = text.indexOf('收支总表');
    const captioned = { index: 0, title: '收支总表', titleRange: { start: at, end: at + 4 } };
    const plain = { index: 1, title: '', titleRange: undefined };
    const tables = [
      { ...captioned, range: { start: at, end: text.indexOf('二\t2') } },
      { ...plain, range: { start: text.indexOf('二\t2'), end: text.indexOf('第二') } },
    ] as unknown as readonly BudgetTable[];
    expect(outlineOf(text, tables)).toEqual([
      '1 tables 部门预算表',
      '. 2 table 收支总表 #0 #1',
      '1 glossary 名词解释',
    ]);
  });
});

function terms(text: string): readonly (readonly [name: string, definition: string])[] {
  const document = `第四部分 名词解释\n\n${text}\n`;
  const tree = parse(document);
  const glossary = readGlossary(tree, readSections(tree, []));
  return glossary.map((term) => [term.name, document.slice(term.definition.start, term.definition.end)]);
}

describe('the glossary', () => {
  it('reads a name before a colon, before 是指 and before 指', () => {
    expect(
      terms(
        '一、财政拨款收入：指本级财政当年拨付的资金。\n\n（二）“三公”经费：纳入预算管理的三项经费。\n\n事业收入是指开展专业活动取得的收入。\n\n基本支出指为保障机构正常运转发生的支出。',
      ),
    ).toEqual([
      ['财政拨款收入', '指本级财政当年拨付的资金。'],
      ['“三公”经费', '纳入预算管理的三项经费。'],
      ['事业收入', '是指开展专业活动取得的收入。'],
      ['基本支出', '指为保障机构正常运转发生的支出。'],
    ]);
  });

  it('leaves out headings that only group entries', () => {
    expect(terms('### 一、收入类\n\n其他收入：指除上述规定以外的收入。').map(([name]) => name)).toEqual([
      '其他收入',
    ]);
  });

  it('goes on with an entry after a page break, in its definition and in its name', () => {
    const found = terms(
      '一、上年结转：指以前年度尚未完成、结转到本年仍按\n\n原规定用途继续使用的资金。\n\n二、卫生健康支出（类）计划生育事务（款）其他计划生\n\n育事务支出（项）：反映其他方面的支出。',
    );
    expect(found.map(([name]) => name)).toEqual([
      '上年结转',
      '卫生健康支出（类）计划生育事务（款）其他计划生育事务支出（项）',
    ]);
    expect(found[0]?.[1].endsWith('原规定用途继续使用的资金。')).toBe(true);
  });

  it('takes no attachment for a term', () => {
    expect(terms('附件：甲市某局2024年部门预算表')).toEqual([]);
  });
});
