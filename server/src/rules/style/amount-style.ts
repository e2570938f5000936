import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT, FigureState, type Unit } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import type { Place } from '../evidence/place.ts';

/** How the amounts of one place are written. */
export interface AmountStyle {
  readonly unit: Unit;
  readonly decimals: number;
  /** Thousands separators. */
  readonly grouped: boolean;
  /** What stands for zero: `''` where the table leaves zeros blank. */
  readonly zero: string;
  readonly negative: 'minus' | 'brackets';
}

/** 分 as the style writes it; more decimals than the style has where the value needs them. ASCII digits always. */
export function formatAmount(fen: number, style: AmountStyle): string {
  if (fen === 0) return style.zero;
  const digits = decimal(Math.abs(fen), Math.log10(FEN_PER_UNIT[style.unit]), style.decimals);
  const written = style.grouped ? group(digits) : digits;
  if (fen > 0) return written;
  return style.negative === 'brackets' ? `(${written})` : `-${written}`;
}

/** `value` × 10^-`scale` in decimal digits, with at least `decimals` of them behind the point. Integer arithmetic only. */
export function decimal(value: number, scale: number, decimals: number): string {
  const padded = String(value).padStart(scale + 1, '0');
  const whole = padded.slice(0, padded.length - scale);
  let fraction = padded.slice(padded.length - scale).padEnd(decimals, '0');
  let length = fraction.length;
  while (length > decimals && fraction[length - 1] === '0') length--;
  fraction = fraction.slice(0, length);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function group(digits: string): string {
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (point < 0 ? '' : digits.slice(point));
}

/**
 * The style of the place where a value goes: its own habits where it has an amount, else its column's, else its table's.
 * A figure that is wrong says nothing about how zeros are written, so zeros are learnt from the others.
 */
export function styleAt(disclosure: Disclosure, place: Place, figure: number): AmountStyle {
  const own = writtenAmount(disclosure, figure);
  const others = neighbours(disclosure, place, figure);
  const decimals = own === undefined ? mostCommon(others.amounts.map(decimalsOf)) : decimalsOf(own);
  const large = [...(own === undefined ? [] : [own]), ...others.amounts].filter((text) =>
    /\d{4}|\d,\d/.test(text),
  );
  return {
    unit: place.unit,
    decimals: decimals ?? 2,
    grouped: large.length > 0 && large.filter((text) => text.includes(',')).length * 2 >= large.length,
    zero: mostCommon(others.zeros) ?? (own === undefined ? '' : decimal(0, 0, decimals ?? 0)),
    negative: others.amounts.some((text) => /^[(（]/.test(text)) ? 'brackets' : 'minus',
  };
}

interface Neighbours {
  /** Other amounts than zero, as written. */
  readonly amounts: readonly string[];
  /** Zeros as written. */
  readonly zeros: readonly string[];
}

/** Cells of the same column, or of the whole table where the column has too few to tell a habit. */
function neighbours(disclosure: Disclosure, place: Place, figure: number): Neighbours {
  const column = collect(disclosure, place.table, figure, [place.column.index]);
  if (column.amounts.length > 1 && column.zeros.length > 0) return column;
  const table = collect(
    disclosure,
    place.table,
    figure,
    place.table.columns.filter((one) => one.role === 'amount').map((one) => one.index),
  );
  return {
    amounts: column.amounts.length > 1 ? column.amounts : table.amounts,
    zeros: column.zeros.length > 0 ? column.zeros : table.zeros,
  };
}

function collect(
  disclosure: Disclosure,
  table: BudgetTable,
  except: number,
  columns: readonly number[],
): Neighbours {
  const { figures } = disclosure;
  const amounts: string[] = [];
  const zeros: string[] = [];
  for (let row = 0; row < table.bodyRows.length; row++) {
    for (const column of columns) {
      const id = figureAt(table, row, column);
      const state = figures.state[id];
      if (id === except || state === undefined || state < FigureState.blank || state > FigureState.amount)
        continue;
      const text = disclosure.tree.text.slice(figures.start[id], figures.end[id]);
      (figures.value[id] === 0 ? zeros : amounts).push(text);
    }
  }
  return { amounts, zeros };
}

function writtenAmount(disclosure: Disclosure, figure: number): string | undefined {
  const { figures } = disclosure;
  if (figures.state[figure] !== FigureState.amount) return undefined;
  return disclosure.tree.text.slice(figures.start[figure], figures.end[figure]);
}

function decimalsOf(text: string): number {
  const point = Math.max(text.indexOf('.'), text.indexOf('．'));
  return point < 0 ? 0 : (text.slice(point + 1).match(/[0-9０-９]/g)?.length ?? 0);
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  let best: Value | undefined;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
