import type { Disclosure } from '../../model/disclosure.ts';
import { FEN_PER_UNIT, FigureState, type Unit } from '../../model/figure.ts';
import { type BudgetTable, figureAt } from '../../model/table.ts';
import { isDigit } from '../../text/characters.ts';
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
  const decimals = decimalsAmong(others.amounts) ?? (own === undefined ? undefined : decimalsOf(own));
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
function neighbours(disclosure: Disclosure, { table, column }: Place, figure: number): Neighbours {
  const near = collect(disclosure, table, figure, column.index);
  if (near.amounts.length > 1 && near.zeros.length > 0) return near;
  const all = collect(disclosure, table, figure);
  return {
    amounts: near.amounts.length > 1 ? near.amounts : all.amounts,
    zeros: near.zeros.length > 0 ? near.zeros : all.zeros,
  };
}

/** How many cells tell a table's habits; each fix asks for them, and a table of data may have any number of both. */
const MOST_CELLS = 5000;

/** Rows that a panel leaves out, such as those that fill up the shorter side of a statement, say nothing of its zeros. */
function collect(
  { figures, tree }: Disclosure,
  table: BudgetTable,
  except: number,
  only?: number,
): Neighbours {
  const amounts: string[] = [];
  const zeros: string[] = [];
  let left = MOST_CELLS;
  for (const { index, panel } of table.columns) {
    if (only !== undefined && index !== only) continue;
    for (const { bodyRow } of table.panels[panel]?.rows ?? []) {
      if (--left < 0) return { amounts, zeros };
      const id = figureAt(table, bodyRow, index);
      const state = figures.state[id] ?? FigureState.none;
      if (id === except || state < FigureState.blank || state > FigureState.amount) continue;
      (figures.value[id] === 0 ? zeros : amounts).push(tree.text.slice(figures.start[id], figures.end[id]));
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
  if (point < 0) return 0;
  let decimals = 0;
  for (let at = point + 1; at < text.length; at++) if (isDigit(text.charCodeAt(at))) decimals++;
  return decimals;
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

/** Decimals that amounts beside a place always have: none where trailing zeros are left out by habit; undefined without any. */
function decimalsAmong(amounts: readonly string[]): number | undefined {
  if (amounts.length === 0) return undefined;
  const places = amounts.map(decimalsOf);
  const finest = Math.max(...places);
  const endsInZero = amounts.some((text, at) => places[at] === finest && /0\D*$/.test(text));
  return !endsInZero && places.some((one) => one < finest) ? 0 : mostCommon(places);
}
