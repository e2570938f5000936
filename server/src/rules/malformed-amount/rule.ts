import { FigureState } from '../../model/figure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { type Place, placeOf } from '../evidence/place.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { writtenFigures } from '../evidence/written-figures.ts';
import type { Fix, Remark, Rule, RuleContext } from '../rule.ts';
import { formatAmount, styleAt } from '../style/amount-style.ts';
import { impliedValue } from './implied.ts';
import { malformedInProse } from './prose.ts';
import { readingsOf } from './readings.ts';
import { hasWide, wideRemark } from './wide.ts';

export const rule: Rule = {
  id: 'malformed-amount',
  category: 'number',
  severity: 'error',
  title: { zh: '金额写法有误', en: 'The amount is not a number' },
  check(context) {
    const remarks: Remark[] = [];
    for (const table of context.disclosure.tables)
      if (speaksOfMoney(table)) addRemarks(context, table, remarks);
    remarks.push(...malformedInProse(context.disclosure.tree));
    return remarks;
  },
};

/** An unknown table without any unit, its own or the document's, may list line numbers or dates. */
function speaksOfMoney({ money, kind, unit, assumedUnit }: BudgetTable): boolean {
  return money && (kind !== 'unknown' || unit !== undefined || assumedUnit !== undefined);
}

function addRemarks(context: RuleContext, table: BudgetTable, remarks: Remark[]): void {
  const { figures, tree } = context.disclosure;
  const { state, start, end } = figures;
  const written = writtenFigures(context.disclosure, table);
  for (let at = 0; at < written.length; at++) {
    const figure = written[at] ?? 0;
    if (state[figure] === FigureState.unreadable) remarks.push(unreadable(context, figure));
    else if (hasWide(tree.text, start[figure] ?? 0, end[figure] ?? 0))
      remarks.push(wideRemark(tree.text, rangeOfFigure(context.disclosure, figure)));
  }
}

function unreadable(context: RuleContext, figure: number): Remark {
  const range = rangeOfFigure(context.disclosure, figure);
  const text = context.disclosure.tree.text.slice(range.start, range.end);
  return {
    range,
    message: {
      zh: `“${text}”不是一个数，含有它的合计无法核对`,
      en: `“${text}” is not a number; the sums that it belongs to cannot be checked`,
    },
    fixes: correctionsOf(context, figure, text),
  };
}

/** Readings of the text; the one that its sums ask for is preferred, or the only one where they ask for nothing. */
function correctionsOf(context: RuleContext, figure: number, text: string): readonly Fix[] {
  const place = placeOf(context.disclosure, figure);
  if (place === undefined) return [];
  const implied = impliedValue(context, figure);
  const readings = readingsOf(text, place.unit);
  const values = implied === undefined || readings.includes(implied) ? readings : [...readings, implied];
  const asked = implied !== undefined && readings.includes(implied) ? implied : undefined;
  const preferred = implied === undefined ? onlyOf(readings) : asked;
  return values.map((value) => correction(context, place, figure, value, value === preferred));
}

function onlyOf(values: readonly number[]): number | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function correction(
  context: RuleContext,
  place: Place,
  figure: number,
  value: number,
  preferred: boolean,
): Fix {
  const newText = formatAmount(value, styleAt(context.disclosure, place, figure));
  const range = rangeOfFigure(context.disclosure, figure);
  const title =
    newText === ''
      ? { zh: '改为空白', en: 'Leave blank' }
      : { zh: `改为 ${newText}`, en: `Change to ${newText}` };
  return { title, preferred, edits: [{ range, newText }] };
}
