import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState, type Unit } from '../../model/figure.ts';
import { decimal, formatAmount } from '../style/amount-style.ts';

export const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  yuan: '元',
  'thousand-yuan': '千元',
  'ten-thousand-yuan': '万元',
  'hundred-million-yuan': '亿元',
};

/** Decimal digits of a percentage's stored integer: 1 % = 10 000. */
const PERCENT_SCALE = 4;

/** The figure as it stands in the text; `0` where the cell is blank, since a blank counts as zero. */
export function writtenAs(disclosure: Disclosure, figure: number): string {
  const { figures, tree } = disclosure;
  const text = tree.text.slice(figures.start[figure], figures.end[figure]);
  return text === '' ? '0' : text;
}

export function isBlank(disclosure: Disclosure, figure: number): boolean {
  return disclosure.figures.state[figure] === FigureState.blank;
}

export function valueIn(disclosure: Disclosure, figure: number): number {
  return disclosure.figures.value[figure] ?? 0;
}

export function isPercent(disclosure: Disclosure, figure: number): boolean {
  return disclosure.figures.state[figure] === FigureState.percent;
}

/** How computed amounts are shown beside written ones. */
export interface Beside {
  readonly unit: Unit;
  /** As many as the most precise of the written ones has. */
  readonly decimals: number;
  /** With thousands separators where any of the written ones has them. */
  readonly grouped: boolean;
}

export function besideOf(disclosure: Disclosure, unit: Unit, figures: readonly number[]): Beside {
  const grouped = figures.some((figure) => writtenAs(disclosure, figure).includes(','));
  return { unit, decimals: decimalsOf(disclosure, figures), grouped };
}

/** A computed value (分) beside written ones. */
export function compute(value: number, beside: Beside): string {
  return formatAmount(value, { ...beside, zero: decimal(0, 0, beside.decimals), negative: 'minus' });
}

/** A computed percentage with its sign; `value` in millionths. */
export function computePercent(value: number, decimals: number): string {
  return `${value < 0 ? '-' : ''}${decimal(Math.abs(value), PERCENT_SCALE, decimals)}%`;
}

/** Decimals of the most precisely written of some figures. */
export function decimalsOf(disclosure: Disclosure, figures: readonly number[]): number {
  let most = 0;
  for (const figure of figures) {
    const text = writtenAs(disclosure, figure).replace(/%|％/, '');
    const point = text.lastIndexOf('.');
    if (point >= 0) most = Math.max(most, text.length - point - 1);
  }
  return most;
}
