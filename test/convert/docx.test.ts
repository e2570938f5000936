import { describe, expect, test } from 'vitest';
import { writeOrdinal } from '../../server/src/convert/docx/ordinals.ts';
import { importText } from '../../server/src/convert/import-text.ts';
import { docx, p } from './office-files.ts';

async function imported(body: string, others: Readonly<Record<string, string>> = {}) {
  const result = await importText(docx(body, others), '\n');
  if ('refusal' in result) throw new Error(result.refusal.zh);
  return { text: result.text, notices: result.notices.map(({ zh }) => zh) };
}

const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const run = (content: string) => `<w:r>${content}</w:r>`;
const list = (id: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf06c')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;

describe('automatic numbering', () => {
  test('is written out: levels, restarts, lists that go on and lists that begin anew', async () => {
    const body = [
      p('主要职责', list(1)),
      p('统筹', list(1, 1)),
      p('协调', list(1, 1)),
      p('细目', list(1, 2)),
      p('机构设置', list(1)),
      p('综合科', list(1, 1)),
      p('另起', list(2)),
      p('接着', list(1)),
      p('要点', list(3)),
    ].join('');
    expect((await imported(body, { numbering: NUMBERING })).text.trim().split('\n\n')).toEqual([
      '一、主要职责',
      '（一）统筹',
      '（二）协调',
      '1. 细目',
      '二、机构设置',
      '（一）综合科',
      '一、另起',
      '二、接着',
      '- 要点',
    ]);
  });

  test('comes from styles, and number 0 takes a paragraph out; an empty paragraph is not counted', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="a"><w:pPr>${list(1)}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>`;
    const style = '<w:pStyle w:val="b"/>';
    const body = [p('甲', style), p('', style), p('乙', style + list(0)), p('丙', style)].join('');
    expect((await imported(body, { numbering: NUMBERING, styles })).text).toBe('一、甲\n\n乙\n\n二、丙\n');
  });

  test('stands in cells, too', async () => {
    const body = `<w:tbl>${row(cell(p('序')), cell(p('项目')))}${row(cell(p('甲', list(1))), cell(p('1')))}${row(cell(p('乙', list(1))), cell(p('2')))}</w:tbl>`;
    expect((await imported(body, { numbering: NUMBERING })).text).toBe('序\t项目\n一、甲\t1\n二、乙\t2\n');
  });

  test.each([
    [10, 'chineseCounting', '十'],
    [11, 'chineseCounting', '十一'],
    [20, 'chineseCountingThousand', '二十'],
    [105, 'chineseCounting', '一百零五'],
    [110, 'chineseCounting', '一百一十'],
    [10, 'chineseLegalSimplified', '壹拾'],
    [12, 'ideographDigital', '一二'],
    [3, 'ideographTraditional', '丙'],
    [2, 'decimalEnclosedCircleChinese', '②'],
    [21, 'decimalEnclosedCircle', '21'],
    [4, 'lowerRoman', 'iv'],
    [28, 'upperLetter', 'BB'],
    [7, 'decimalZero', '07'],
    [3, 'decimalFullWidth', '３'],
    [5, 'hebrew1', '5'],
    [5, 'none', ''],
    [5, 'toString', '5'],
  ])('%d as %s is %s', (value, format, written) => {
    expect(writeOrdinal(value, format)).toBe(written);
  });
});

describe('a table of Word', () => {
  test('keeps merged cells as blanks, joins paragraphs of a cell, and leaves columns out where the row does', async () => {
    const body = `<w:tbl>
      ${row(cell(p('科目'), '<w:vMerge w:val="restart"/>'), cell(p('支出'), '<w:gridSpan w:val="2"/>'))}
      ${row(cell(p('旧'), '<w:vMerge/>'), cell(p('基本')), cell(p('项目')))}
      ${row(cell(p('行政') + p('运行')), cell(p('1.00')), cell(p('')))}
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p('2.00'))}${cell(p('3.00'))}</w:tr></w:tbl>`;
    expect((await imported(body)).text).toBe('科目\t支出\t\n\t基本\t项目\n行政运行\t1.00\t\n\t2.00\t3.00\n');
  });

  test('title, unit line and note in rows of their own are words; the rest of a table from the page before keeps its first row', async () => {
    const wide = (text: string) => cell(p(text), '<w:gridSpan w:val="2"/>');
    const body = [
      `<w:tbl>${row(wide('收支情况'))}${row(cell(p('')), cell(p('单位：万元')))}${row(cell(p('项目')), cell(p('金额')))}${row(cell(p('合计')), cell(p('1')))}${row(wide('注：不含结转'))}</w:tbl>`,
      p('— 2 —'),
      `<w:tbl>${row(cell(p('二、外交支出')), cell(p('')))}${row(cell(p('三、国防支出')), cell(p('3')))}</w:tbl>`,
    ].join('');
    expect((await imported(body)).text).toBe(
      '收支情况\n\n单位：万元\n\n项目\t金额\n合计\t1\n\n注：不含结转\n\n— 2 —\n\n二、外交支出\t\n三、国防支出\t3\n',
    );
  });

  test('inside a frame of one column is a table of its own', async () => {
    const inner = `<w:tbl>${row(cell(p('项目')), cell(p('金额')))}${row(cell(p('合计')), cell(p('1')))}</w:tbl>`;
    const body = `<w:tbl>${row(cell(p('收入总表') + inner + p('注：空表')))}</w:tbl>`;
    expect((await imported(body)).text).toBe('收入总表\n\n项目\t金额\n合计\t1\n\n注：空表\n');
  });

  test('inside a cell beside others stands behind the table', async () => {
    const inner = `<w:tbl>${row(cell(p('项目')), cell(p('金额')))}${row(cell(p('合计')), cell(p('1')))}</w:tbl>`;
    const body = `<w:tbl>${row(cell(p('左')), cell(p('右') + inner))}</w:tbl>`;
    expect((await imported(body)).text).toBe('左\t右\n\n项目\t金额\n合计\t1\n');
  });
});

describe('a Word document', () => {
  test('elements of any name that says nothing to it add no words', async () => {
    const body = `<w:p>${run('<w:t>安排</w:t><w:constructor/><w:t>12万元。</w:t>')}</w:p>`;
    expect((await imported(body)).text).toBe('安排12万元。\n');
  });

  test('tracked changes: what was put in stays, what was deleted goes and is told; paragraphs joined by a deletion are one', async () => {
    const body = [
      `<w:p>${run('<w:t>安排</w:t>')}<w:ins>${run('<w:t>12</w:t>')}</w:ins><w:del>${run('<w:delText>10</w:delText>')}</w:del>${run('<w:t>万元。</w:t>')}</w:p>`,
      p('前半', '<w:rPr><w:del/></w:rPr>'),
      p('后半'),
      `<w:p><w:moveFrom>${run('<w:t>移走</w:t>')}</w:moveFrom><w:moveTo>${run('<w:t>移来</w:t>')}</w:moveTo></w:p>`,
      `<w:tbl>${row(cell(p('甲')), cell(p('1')))}<w:tr><w:trPr><w:del/></w:trPr>${cell(p('乙'))}${cell(p('2'))}</w:tr></w:tbl>`,
    ].join('');
    const { text, notices } = await imported(body);
    expect(text).toBe('安排12万元。\n\n前半后半\n\n移来\n\n甲\t1\n');
    expect(notices).toEqual(['修订中已删除的文字未导入：2 处，在“移来”之后']);
  });

  test('fields give their results; a contents list keeps its pages behind dots', async () => {
    const field = (code: string, result: string) =>
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText>${code}</w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${run(`<w:t>${result}</w:t>`)}${run('<w:fldChar w:fldCharType="end"/>')}`;
    const body = `<w:p><w:pPr><w:pStyle w:val="t"/></w:pPr><w:hyperlink>${run('<w:t>一、收支总表</w:t><w:tab/>')}${field('PAGEREF _Toc1', '3')}</w:hyperlink></w:p>
      <w:p><w:fldSimple w:instr="DATE">${run('<w:t>2026年</w:t>')}</w:fldSimple>${run('<w:t>单位：甲</w:t><w:tab/><w:t>单位：万元</w:t>')}</w:p>`;
    const styles = '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>';
    expect((await imported(body, { styles })).text).toBe('一、收支总表……3\n\n2026年单位：甲 单位：万元\n');
  });

  test('line breaks part titles and do not break sentences', async () => {
    const long = '本年收入预算比上年增加，主要原因是人员经费和公用经费';
    const body = `<w:p>${run('<w:t>云溪县水文站</w:t><w:br/><w:t>2026年部门预算</w:t>')}</w:p><w:p>${run(`<w:t>${long}</w:t><w:br/><w:t>都有增加。</w:t>`)}</w:p>`;
    expect((await imported(body)).text).toBe(`云溪县水文站\n\n2026年部门预算\n\n${long}都有增加。\n`);
  });

  test('text boxes and footnotes stand behind their paragraph; of two forms of a box one is read', async () => {
    const box = `<w:txbxContent>${p('框内文字')}</w:txbxContent>`;
    const body = `<w:p>${run('<w:t>正文</w:t><w:footnoteReference w:id="2"/>')}${run(`<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`)}</w:p>`;
    const footnotes = `<w:footnote w:id="2">${p('脚注文字。')}</w:footnote>`;
    expect((await imported(body, { footnotes })).text).toBe('正文\n\n框内文字\n\n注：脚注文字。\n');
  });

  test('says what it leaves out, and where', async () => {
    const body = `${p('第一部分 概况')}<w:p>${run('<w:drawing><a><pic:pic/></a></w:drawing>')}</w:p>${p('二、收支情况')}
      <w:p>${run('<w:drawing><c:chart/></w:drawing>')}${run('<w:object><o:OLEObject/></w:object>')}${run('<w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t>')}</w:p>`;
    const { text, notices } = await imported(body, {
      comments: '<w:comment/><w:comment/>',
      header: p('云溪县水务局'),
      footer: p('第 1 页'),
    });
    expect(text).toBe('第一部分 概况\n\n二、收支情况\n');
    expect(notices).toEqual([
      '图片未导入：1 处，在“第一部分 概况”之后',
      '图表未导入：1 处，在“二、收支情况”之后',
      '嵌入的对象（如 Excel 表格）未导入：1 处，在“二、收支情况”之后',
      '隐藏文字未导入：1 处，在“二、收支情况”之后',
      '2 条批注未导入',
      '页眉页脚未导入：“云溪县水务局”',
    ]);
  });

  test('controls, smart tags, hyphens and ticks are read through', async () => {
    const body = `<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:sdt><w:sdtContent><w:smartTag>${run('<w:t>甲</w:t>')}</w:smartTag></w:sdtContent></w:sdt>${run('<w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/>')}</w:p></w:sdtContent></w:sdt>`;
    expect((await imported(body)).text).toBe('甲-☑\n');
  });

  test('a sentence in a later column is the end of a cell above, in the first a note', async () => {
    const words = '对河道进行巡查，发现问题及时处理。';
    const table = (...cells: readonly string[]) =>
      `<w:tbl>${[['单位', '金额', '目标'], ['水文站', '1.00', '全年'], cells, ['水库', '2.00', '全年']]
        .map((texts) => row(...texts.map((text) => cell(p(text)))))
        .join('')}</w:tbl>`;
    const [head, first, last] = ['单位\t金额\t目标', '水文站\t1.00\t全年', '水库\t2.00\t全年'];
    expect((await imported(table('', '', words))).text).toBe(`${head}\n${first}\n\t\t${words}\n${last}\n`);
    expect((await imported(table(words, '', ''))).text).toBe(`${head}\n${first}\n\n${words}\n\n${last}\n`);
  });
});
