import { foldWord } from '../../text/words.ts';
import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { cellText, rowStart, shapeOf } from '../cells.ts';

const FIELD =
  /^[（(]?(?:部门|单位|预算部门|预算单位|编制部门|编制单位|填报部门|填报单位|公开部门|公开单位|金额单位|货币单位|主管部门|资金主管部门)(?:[（(](?:部门|单位)[）)])?(?:名称)?[:：]/;
const FIELD_INSIDE = /(?:部门|单位)(?:名称)?[:：]/;
const NUMBER = /^(?:部门)?(?:公开|预算|附)?(?:表\s*[\d一二三四五六七八九十]+|(?:公开|预算)\d+表)/;
const LONGEST_CELLS = 4;

/** Whether a row holds only what stands above a table: its caption, its number, 部门：… and 单位：…. */
export function isMetaRow(reader: Reader, row: number): boolean {
  if (!mayBeMeta(reader, row)) return false;
  const end = rowStart(reader, row + 1);
  let count = 0;
  let named = 0;
  let openField = false;
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    if (++count > LONGEST_CELLS || shapeOf(reader, cell) !== CellShape.text) return false;
    const label = foldWord(cellText(reader, cell));
    if (isField(label)) {
      named++;
      openField = label.endsWith(':');
    } else if (openField) openField = false;
    else if (!isCaption(label)) return false;
    else named++;
  }
  return named > 0 && !isLoneWord(reader, row, count);
}

/** Cheap refusal: the first filled cell is words with a colon, 表 or 年 in them. */
function mayBeMeta(reader: Reader, row: number): boolean {
  const { text, cells } = reader.tree;
  const end = rowStart(reader, row + 1);
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    if (shapeOf(reader, cell) !== CellShape.text) return false;
    const stop = cells.cellEnd[cell] ?? 0;
    for (let at = cells.cellStart[cell] ?? 0; at < stop; at++)
      if (':：表年'.includes(text.charAt(at))) return true;
    return false;
  }
  return false;
}

/** A caption that stands alone in its row: where one stands among data, another table begins. */
export function isCaptionRow(reader: Reader, row: number): boolean {
  if (!mayBeMeta(reader, row)) return false;
  const end = rowStart(reader, row + 1);
  let caption = '';
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    if (caption !== '' || shapeOf(reader, cell) !== CellShape.text) return false;
    caption = foldWord(cellText(reader, cell));
  }
  return caption.includes('表') && caption.length > 3 && isCaption(caption);
}

export function isField(label: string): boolean {
  return FIELD.test(label);
}

/** A caption, a table's number, or both run together with the fields; （2026年度） too. */
export function isCaption(label: string): boolean {
  if (NUMBER.test(label) || /^\(\d{4}年度?\)$/.test(label)) return true;
  if (label.length < 4) return false;
  return (
    /表(?:\(.*\)|[一二三四五六七八九十\d]+)?$/.test(label) ||
    (label.includes('表') && FIELD_INSIDE.test(label))
  );
}

/** 报表 and the like as the only cell of a row of a list. */
function isLoneWord(reader: Reader, row: number, count: number): boolean {
  if (count !== 1) return false;
  const end = rowStart(reader, row + 1);
  for (let cell = rowStart(reader, row); cell < end; cell++) {
    if (shapeOf(reader, cell) === CellShape.empty) continue;
    return foldWord(cellText(reader, cell)).length < 3;
  }
  return false;
}
