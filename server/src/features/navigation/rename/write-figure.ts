import type { Disclosure } from '../../../model/disclosure.ts';
import { FigureState } from '../../../model/figure.ts';
import { cellAt } from '../../../model/tables/build.ts';
import { type Place, placeOf } from '../../../rules/evidence/place.ts';
import { computePercent, decimalsOf, writtenAs } from '../../../rules/evidence/written.ts';
import { correctionInText } from '../../../rules/narrative/fixes.ts';
import { amountIn, unitOf, useOf } from '../../../rules/narrative/label.ts';
import { formatAmount, styleAt } from '../../../rules/style/amount-style.ts';

/**
 * A value as the figure's place writes it: its unit, decimals and separators. Undefined where there is no room for a number:
 * words such as 持平 or 没有…支出, or a row that ends before the column.
 */
export function writeFigure(disclosure: Disclosure, figure: number, value: number): string | undefined {
  const use = useOf(disclosure, figure);
  if (use !== undefined) return isWords(disclosure, figure) ? undefined : inText(disclosure, figure, value);
  const place = placeOf(disclosure, figure);
  if (place === undefined) return undefined;
  const { table, bodyRow, column } = place;
  if (cellAt(disclosure.tree, table, bodyRow, column.index) < 0) return undefined;
  return disclosure.figures.state[figure] === FigureState.percent
    ? percentInCell(disclosure, figure, value)
    : inCell(disclosure, place, figure, value);
}

/** Whether words and no digits tell the figure. */
export function isWords(disclosure: Disclosure, figure: number): boolean {
  const use = useOf(disclosure, figure);
  if (use === undefined) return false;
  return (
    use.kind === 'denial' ||
    (use.kind === 'change' && disclosure.narrative.comparisons[use.index]?.flat !== undefined)
  );
}

function inText(disclosure: Disclosure, figure: number, value: number): string {
  if (disclosure.figures.state[figure] === FigureState.percent)
    return computePercent(value, decimalsOf(disclosure, [figure])).slice(0, -1);
  if (unitOf(disclosure, figure) !== 'hundred-million-yuan')
    return correctionInText(disclosure, figure, value);
  return amountIn(value, 'hundred-million-yuan', decimalsOf(disclosure, [figure]));
}

function percentInCell(disclosure: Disclosure, figure: number, value: number): string {
  const percent = computePercent(value, decimalsOf(disclosure, [figure]));
  return /[%％]$/.test(writtenAs(disclosure, figure)) ? percent : percent.slice(0, -1);
}

const NUMBER = /^([^0-9０-９]*)([0-9０-９][0-9０-９.,．，]*)(.*)$/su;

/** What stands round the digits (a sign of currency, a unit) stays; a cell without an amount takes its column's habits. */
function inCell(disclosure: Disclosure, place: Place, figure: number, value: number): string {
  const style = styleAt(disclosure, place, figure);
  const { figures } = disclosure;
  const written = writtenAs(disclosure, figure);
  const [, before = '', digits = '', after = ''] = NUMBER.exec(written) ?? [];
  const own = figures.value[figure] ?? 0;
  const plain = own > 0 && value > 0 && figures.state[figure] === FigureState.amount;
  if (!plain || digits === '') return formatAmount(value, style);
  const unit = unitBehind(after) ?? style.unit;
  const decimals = Math.min(decimalsIn(digits), style.decimals === 0 ? 0 : decimalsIn(digits));
  const grouped = /[,，]/.test(digits) || (style.grouped && own < LARGE_ENOUGH);
  return `${before}${formatAmount(value, { ...style, unit, decimals, grouped })}${after}`;
}

/** A smaller amount than 1,000 of any unit shows no separators, whatever the habit. */
const LARGE_ENOUGH = 1_000_000_000;

function decimalsIn(digits: string): number {
  const point = Math.max(digits.indexOf('.'), digits.indexOf('．'));
  return point < 0 ? 0 : digits.length - point - 1;
}

function unitBehind(after: string) {
  const suffix = after.trim();
  if (suffix === '元') return 'yuan';
  if (suffix === '万元') return 'ten-thousand-yuan';
  if (suffix === '千元') return 'thousand-yuan';
  return suffix === '亿元' ? 'hundred-million-yuan' : undefined;
}
