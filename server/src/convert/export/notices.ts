import type { Disclosure } from '../../model/disclosure.ts';
import type { Message } from '../../rules/rule.ts';
import { forbiddenIn } from '../../text/escape-markup.ts';
import type { Publication } from './publication.ts';
import { isCut, LONGEST_CELL } from './xlsx/sheet-rows.ts';

/** What stands in the text and not in the file, whatever its format: nothing is left out silently. */
export function noticesOf({ tree }: Disclosure): readonly Message[] {
  const furniture = tree.blocks
    .filter(({ kind }) => kind === 'blank')
    .flatMap(({ range }) => tree.text.slice(range.start, range.end).split(/\r\n|\r|\n/))
    .filter((line) => /\S/.test(line) && !/^\s*<!--/.test(line)).length;
  const forbidden = forbiddenIn(tree.text);
  return [
    ...(furniture === 0 ? [] : [leftOut(furniture)]),
    ...(forbidden === 0
      ? []
      : [
          {
            zh: `${forbidden} 个文件里放不下的控制字符没有写入`,
            en: `${forbidden} control characters that the file cannot hold were left out`,
          },
        ]),
  ];
}

function leftOut(lines: number): Message {
  return {
    zh: `原有的页码、页眉 ${lines} 行没有写入`,
    en: `${lines} lines of old page numbers and running heads were left out`,
  };
}

/** A workbook holds tables, and what stands directly above and below them; a cell of it holds no more than so much. */
export function noticesOfWorkbook({ pieces }: Publication): readonly Message[] {
  const prose = pieces.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').length;
  const cut = pieces.filter((piece) => piece.kind === 'table' && isCut(piece.table)).length;
  return [
    ...(prose === 0
      ? []
      : [
          {
            zh: `Excel 文件里只有表格；标题和正文 ${prose} 段没有写入`,
            en: `the workbook holds the tables only; ${prose} headings and paragraphs were left out`,
          },
        ]),
    ...(cut === 0
      ? []
      : [
          {
            zh: `${cut} 张表里有超过 ${LONGEST_CELL} 字的单元格，在 Excel 里被截短`,
            en: `${cut} tables have cells of more than ${LONGEST_CELL} characters, which Excel cuts`,
          },
        ]),
  ];
}
