import { type ColumnWord, isSideHead } from '../../vocabulary/columns.ts';
import type { ColumnRole } from '../table.ts';
import type { ColumnContent } from './column-content.ts';
import { filledCells } from './column-content.ts';
import type { HeadPath } from './head-path.ts';

/** A column's role by its heads from the leaf upwards, corrected by what stands in its cells. */
export function roleOf(heads: HeadPath, content: ColumnContent): ColumnRole {
  if (heads.word === 'amount') return amountRole(heads, content);
  if (heads.word === undefined) return roleOfContent(heads.labels, content);
  return roleOfWord(heads.word, heads.labels, content);
}

function amountRole({ isRate, labels }: HeadPath, content: ColumnContent): ColumnRole {
  if (content.words > 0 && content.amounts + content.percents + content.integers === 0) {
    if (isRate || content.words === 1) return 'amount';
    return isSideHead(labels.at(-1) ?? '') ? nameRole(content) : labelRole(content);
  }
  return isRate ? 'percent' : 'amount';
}

/** Words only under an amount's head: names where most are long, else remarks. */
function labelRole(content: ColumnContent): ColumnRole {
  return content.codedNames * 2 > content.words ? 'code-and-name' : 'text';
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
