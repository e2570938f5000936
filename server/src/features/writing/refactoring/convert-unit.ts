import type { Analysis } from '../../../analysis/analysis.ts';
import { FEN_PER_UNIT, FigureState, type Unit } from '../../../model/figure.ts';
import { type BudgetTable, figureAt, isAligned } from '../../../model/table.ts';
import { UNIT_NAMES } from '../../../rules/evidence/written.ts';
import type { Message } from '../../../rules/rule.ts';
import { decimal } from '../../../rules/style/amount-style.ts';
import { rangeOf, type TextEdit, textIn } from '../../../text/range.ts';
import { foldWidth } from '../../../text/words.ts';
import { decimalsIn } from '../formatting/amounts.ts';
import type { Refactoring } from './refactoring.ts';

const OTHER: Readonly<Partial<Record<Unit, Unit>>> = {
  yuan: 'ten-thousand-yuan',
  'ten-thousand-yuan': 'yuan',
};
const USUAL_DECIMALS = 2;

/** 元 ↔ 万元: every amount of a table and its unit, exactly; with more decimals where two cannot say it. */
export function convertUnit(analysis: Analysis, table: BudgetTable): readonly Refactoring[] {
  const { unit, unitRange } = table;
  const other = unit === undefined ? undefined : OTHER[unit];
  if (!table.money || unit === undefined || other === undefined || unitRange === undefined) return [];
  const refusal = refusalOf(analysis, table);
  const figures = amountsOf(analysis, table);
  if (figures.length === 0) return [];
  if (refusal !== undefined)
    return [
      { kind: 'refactor.rewrite.unit', title: titleOf(other, undefined, 0), edits: [], disabled: refusal },
    ];
  const decimals = decimalsFor(analysis, figures, other);
  const edits = [
    ...unitEdits(analysis, table, unit, other),
    ...figures.flatMap((figure) => amountEdit(analysis, figure, other, decimals)),
  ];
  const isFiner = FEN_PER_UNIT[other] < FEN_PER_UNIT[unit];
  const missed = isFiner ? roundingsOf(analysis, table) : 0;
  const title = titleOf(other, decimals > USUAL_DECIMALS ? decimals : undefined, missed);
  return [
    { kind: 'refactor.rewrite.unit', title, edits: edits.toSorted((a, b) => a.range.start - b.range.start) },
  ];
}

/** `missed` relations hold in the old unit by rounding only: whoever converts is told that they will not hold in the new one. */
function titleOf(unit: Unit, decimals: number | undefined, missed: number): Message {
  const name = UNIT_NAMES[unit];
  const more = decimals === undefined ? '' : `（保留 ${decimals} 位小数，不损失精度）`;
  const left = missed === 0 ? '' : `（有 ${missed} 处靠四舍五入才成立的勾稽关系将不再成立）`;
  const english = unit === 'yuan' ? 'yuan (元)' : 'ten thousand yuan (万元)';
  const moreInEnglish = decimals === undefined ? '' : `, with ${decimals} decimals so that nothing is lost`;
  const leftInEnglish =
    missed === 0
      ? ''
      : ` (${missed === 1 ? 'one relation' : `${missed} relations`} that only rounding explains will no longer hold)`;
  return {
    zh: `将本表换算为${name}${more}${left}`,
    en: `Convert this table to ${english}${moreInEnglish}${leftInEnglish}`,
  };
}

/** Why a table cannot be converted: an amount is no number, or the columns are not understood. */
function refusalOf({ disclosure }: Analysis, table: BudgetTable): Message | undefined {
  if (!isAligned(table))
    return { zh: '表头与各行的列对不上，不能换算', en: 'The columns of the table are not understood' };
  const end = figureAt(table, table.bodyRows.length, 0);
  for (let figure = table.firstFigure; figure < end; figure++) {
    if (disclosure.figures.state[figure] !== FigureState.unreadable) continue;
    const text = disclosure.tree.text.slice(disclosure.figures.start[figure], disclosure.figures.end[figure]);
    return { zh: `“${text}”不是数，不能换算`, en: `“${text}” is no number` };
  }
  return undefined;
}

/**
 * How many relations of the table hold within the rounding of 万元 alone. In 元 they will not: 412300.00 元 says that there is no
 * fraction of 0.01 万元 left, which 41.23 万元 does not.
 */
function roundingsOf({ reconciliation: { relations, roundings } }: Analysis, table: BudgetTable): number {
  const end = figureAt(table, table.bodyRows.length, 0);
  const isHere = (figure: number) => figure >= table.firstFigure && figure < end;
  return roundings.filter((index) => {
    const relation = relations[index];
    return relation !== undefined && [relation.total, ...relation.terms].some(isHere);
  }).length;
}

/** Amounts in columns of amounts, without those that carry a unit of their own. */
function amountsOf({ disclosure }: Analysis, table: BudgetTable): readonly number[] {
  const { figures, tree } = disclosure;
  const found: number[] = [];
  for (let bodyRow = 0; bodyRow < table.bodyRows.length; bodyRow++) {
    for (const { index, role } of table.columns) {
      const figure = figureAt(table, bodyRow, index);
      if (role !== 'amount' || figures.state[figure] !== FigureState.amount) continue;
      if (!tree.text.slice(figures.start[figure], figures.end[figure]).includes('元')) found.push(figure);
    }
  }
  return found;
}

/** As few decimals as the unit is usually written with, more where an amount needs them. */
function decimalsFor({ disclosure }: Analysis, figures: readonly number[], unit: Unit): number {
  const { value, start, end } = disclosure.figures;
  const scale = scaleOf(unit);
  const written = figures.map((figure) => disclosure.tree.text.slice(start[figure], end[figure]));
  const wholeYuan = unit === 'yuan' && written.every((text) => decimalsIn(text) === 0);
  const needed = figures.map((figure) => {
    const digits = decimal(Math.abs(value[figure] ?? 0), scale, 0);
    const point = digits.indexOf('.');
    return point < 0 ? 0 : digits.length - point - 1;
  });
  return Math.max(wholeYuan ? 0 : USUAL_DECIMALS, ...needed);
}

function scaleOf(unit: Unit): number {
  return String(FEN_PER_UNIT[unit]).length - 1;
}

/** The same value in another unit, with the separators, sign and brackets that it had. */
function amountEdit(
  { disclosure }: Analysis,
  figure: number,
  unit: Unit,
  decimals: number,
): readonly TextEdit[] {
  const { value, start, end } = disclosure.figures;
  const range = rangeOf(start[figure] ?? 0, end[figure] ?? 0);
  const old = foldWidth(textIn(disclosure.tree.text, range));
  const fen = value[figure] ?? 0;
  const digits = decimal(Math.abs(fen), scaleOf(unit), decimals);
  const grouped = /\d,\d/.test(old)
    ? digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
    : digits;
  const signed = fen < 0 ? (old.startsWith('(') ? `(${grouped})` : `-${grouped}`) : grouped;
  const currency = /[¥￥]/.exec(old)?.[0] ?? '';
  const newText = currency === '' ? signed : signed.replace(/^[-(]?/, (sign) => sign + currency);
  return newText === textIn(disclosure.tree.text, range) ? [] : [{ range, newText }];
}

/** The unit where the table states it, and in the heads that repeat it. */
function unitEdits(
  { disclosure }: Analysis,
  table: BudgetTable,
  unit: Unit,
  other: Unit,
): readonly TextEdit[] {
  const { tree } = disclosure;
  const edits: TextEdit[] = [];
  const add = (start: number, text: string) => {
    const at = text.lastIndexOf(UNIT_NAMES[unit]);
    if (at < 0 || edits.some(({ range }) => range.start === start + at)) return;
    const range = rangeOf(start + at, start + at + UNIT_NAMES[unit].length);
    edits.push({ range, newText: UNIT_NAMES[other] });
  };
  if (table.unitRange !== undefined) add(table.unitRange.start, textIn(tree.text, table.unitRange));
  const { first, last } = table.headerRows;
  const end = tree.cells.rowFirstCell[last] ?? 0;
  for (let cell = tree.cells.rowFirstCell[first] ?? 0; cell < end; cell++) {
    const start = tree.cells.cellStart[cell] ?? 0;
    const text = tree.text.slice(start, tree.cells.cellEnd[cell]);
    if (text.endsWith(`(${UNIT_NAMES[unit]})`) || text.endsWith(`（${UNIT_NAMES[unit]}）`)) add(start, text);
  }
  return edits;
}
