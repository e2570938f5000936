import { type ColumnWord, isSideHead } from '../../vocabulary/columns.ts';
import { meaningOf } from '../../vocabulary/lexicon.ts';
import type { ColumnRole } from '../table.ts';
import type { ColumnContent } from './column-content.ts';
import { filledCells } from './column-content.ts';

/** A column's role by its heads from the leaf upwards, corrected by what stands in its cells. */
export function roleOf(path: readonly string[], content: ColumnContent): ColumnRole {
  const word = wordOfPath(path);
  if (word === 'amount') return amountRole(path, content);
  if (word === undefined) return roleOfContent(path, content);
  return roleOfWord(word, path, content);
}

/** The nearest head that is known; `amount` where it is a concept and no word for labels. */
function wordOfPath(path: readonly string[]): ColumnWord | 'amount' | undefined {
  for (let at = path.length - 1; at >= 0; at--) {
    const label = path[at] ?? '';
    if (label === '') continue;
    const { concepts, word } = meaningOf(label);
    if (concepts[0] === 'total' && isLabelWord(meaningOf(path[at - 1] ?? '').word)) continue;
    if (concepts.length > 0) return 'amount';
    const isHeadOfOthers = at < path.length - 1 && word === 'text' && path.at(-1) !== '';
    if (word !== undefined && !isHeadOfOthers) return word;
  }
  return undefined;
}

/** 合计 below 科目编码 is no column of totals: the row of the total was taken for a header row. */
function isLabelWord(word: ColumnWord | undefined): boolean {
  return word !== undefined && word !== 'text' && word !== 'index';
}

function amountRole(path: readonly string[], content: ColumnContent): ColumnRole {
  if (content.words > 0 && content.amounts + content.percents + content.integers === 0) {
    if (isRate(path) || content.words === 1) return 'amount';
    return isSideHead(path.at(-1) ?? '') ? nameRole(content) : labelRole(content);
  }
  return isRate(path) ? 'percent' : 'amount';
}

/** Words only under an amount's head: names where most are long, else remarks. */
function labelRole(content: ColumnContent): ColumnRole {
  return content.codedNames * 2 > content.words ? 'code-and-name' : 'text';
}

function isRate(path: readonly string[]): boolean {
  return path.some((label) => meaningOf(label).isRate);
}

function roleOfWord(word: ColumnWord, path: readonly string[], content: ColumnContent): ColumnRole {
  switch (word) {
    case 'index':
      return content.words > content.integers ? nameRole(content) : 'index';
    case 'class':
    case 'section':
    case 'item':
      return isWordy(content) ? 'name' : 'code';
    case 'code':
      return codeRole(content);
    case 'name':
      return nameRole(content);
    case 'unit-code':
      return content.words > content.integers && content.codedNames * 2 < content.words
        ? 'unit-name'
        : 'unit-code';
    case 'unit-name':
    case 'project':
      return isMoneyColumn(path, content) ? 'amount' : word;
    default:
      return 'text';
  }
}

function isMoneyColumn(path: readonly string[], content: ColumnContent): boolean {
  return path.at(-1) === '' && content.amounts > 0 && content.words === 0;
}

function codeRole(content: ColumnContent): ColumnRole {
  if (content.codedNames > 0 && content.codedNames * 2 >= content.words) return 'code-and-name';
  return isWordy(content) ? 'name' : 'code';
}

/** More words than numbers, and more of them than a lone 合计 or a note. */
function isWordy(content: ColumnContent): boolean {
  return content.words > 2 && content.words > content.integers;
}

function nameRole(content: ColumnContent): ColumnRole {
  if (content.codedNames > 0 && content.codedNames * 2 >= content.words) return 'code-and-name';
  if (content.words === 0 && content.amounts > 0) return 'amount';
  if (content.integers > content.words && content.subjectCodes * 2 >= content.integers) return 'code';
  return 'name';
}

/** No head is known: numbers are amounts, codes are codes, and words are remarks. */
function roleOfContent(path: readonly string[], content: ColumnContent): ColumnRole {
  const filled = filledCells(content);
  if (filled === 0) return path.length > 0 ? 'amount' : 'text';
  if (content.words * 2 > filled) return content.codedNames * 2 > content.words ? 'code-and-name' : 'text';
  if (content.percents * 2 > filled) return 'percent';
  if (content.amounts > 0) return 'amount';
  if (content.integers === 0) return 'text';
  const areCodes = content.subjectCodes === content.integers && content.integers > 1;
  return areCodes && !MONEY.test(path.at(-1) ?? '') ? 'code' : 'amount';
}

/** 其他收入资金 … 137: no code, though all of its amounts have three digits. */
const MONEY = /(?:资金|收入|支出|经费|拨款|金额)$/;
