import { describe, expect, it } from 'vitest';
import { all, exportedBytes, parseMarkup, partsOf, textOfDocx, words } from './read-back.ts';

const wide = (cells: readonly string[]) => cells.join('\t');
const AMOUNTS = Array.from({ length: 16 }, (_, at) => `专项资金来源第${at}项`);
const TEXT = `云溪县水务局2025年部门预算

目 录

第一部分 部门概况

一、主要职能

第二部分 部门预算表

一、支出总表

第一部分 部门概况

一、主要职能

**负责**全县水务工作，<script>不是标记</script>，A & B。\u0007

第二部分 部门预算表

支出总表

部门：云溪县水务局

单位：万元

科目编码	科目名称	2025年预算数		
		合计	基本支出	项目支出
	合计	1310.50	1300.50	10.00
201	一般公共服务支出	1310.50	1300.50	10.00

${' — 3 —'}

科目编码	科目名称	2025年预算数		
		合计	基本支出	项目支出
20199	其他一般公共服务支出	1310.50	1300.50	10.00

收入总表

单位：万元

${wide(['单位名称', '合计', ...AMOUNTS])}
${wide(['云溪县水务局', '123456.00', ...AMOUNTS.map(() => '123456.00')])}
`;

describe('a Word file', () => {
  const bytes = exportedBytes(TEXT, 'docx');
  const parts = partsOf(bytes);
  const body = parseMarkup(parts['word/document.xml'] ?? '', true);
  const styled = (style: string) =>
    all(body, 'w:p').filter((one) => all(one, 'w:pStyle')[0]?.attributes['w:val'] === style);

  it('has real headings, captions with a level of the outline, and a list of contents that points at them', () => {
    expect(styled('Heading1').map(words)).toEqual(['第一部分 部门概况', '第二部分 部门预算表']);
    expect(styled('Heading2').map(words)).toEqual(['一、主要职能']);
    expect(styled('Caption').map(words)).toEqual(['支出总表', '收入总表']);
    const anchors = all(body, 'w:hyperlink').map((one) => one.attributes['w:anchor']);
    const marks = all(body, 'w:bookmarkStart').map((one) => one.attributes['w:name']);
    expect(anchors).toHaveLength(4);
    expect(marks).toEqual(expect.arrayContaining(anchors));
  });

  it('repeats the head on every page, and tells the head behind a page break once', () => {
    const [table] = all(body, 'w:tbl');
    expect(table === undefined ? 0 : all(table, 'w:tblHeader')).toHaveLength(2);
    expect(textOfDocx(bytes).match(/科目编码/g)).toHaveLength(1);
    expect(textOfDocx(bytes)).toContain('20199\t其他一般公共服务支出');
    expect(textOfDocx(bytes)).not.toContain('— 3 —');
  });

  it('merges heads over columns and rows', () => {
    expect(all(body, 'w:gridSpan').map((one) => one.attributes['w:val'])).toContain('3');
    expect(all(body, 'w:vMerge').filter((one) => one.attributes['w:val'] === 'restart')).toHaveLength(2);
  });

  it('turns the paper for a wide table only', () => {
    const turns = all(body, 'w:pgSz').map((one) => one.attributes['w:orient'] ?? 'portrait');
    expect(turns).toEqual(['portrait', 'landscape']);
  });

  it('cannot be given markup by the document, nor characters that XML forbids', () => {
    expect(textOfDocx(bytes)).toContain('负责全县水务工作，<script>不是标记</script>，A & B。');
    expect(parts['word/document.xml']).not.toContain('\u0007');
    expect(parts['word/document.xml']).toContain('<w:b/></w:rPr><w:t xml:space="preserve">负责');
  });
});
