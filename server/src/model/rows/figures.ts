import type { FigureStore } from '../figure.ts';
import { FigureState } from '../figure.ts';
import type { PanelSource } from './source.ts';

/** How often, over a panel's amount columns, a row is the sum of others. Columns of nothing but zeros count for neither. */
export interface Tally {
  readonly holds: number;
  readonly fails: number;
}

/** The amounts of one panel, by body row. */
export interface PanelFigures {
  readonly columns: readonly number[];
  /** True where a written amount stands in the row: a number, not a blank or a dash. */
  hasAmount(bodyRow: number): boolean;
  /** 分; 0 for blanks and for rows out of range. */
  value(bodyRow: number, column: number): number;
  ulp(bodyRow: number, column: number): number;
  /** Compares a row with the sum of others, column by column, rounding allowed. */
  compare(total: number, terms: readonly number[]): Tally;
  /** True where both rows tell the same amount in every column, and at least one amount is told. */
  same(left: number, right: number): boolean;
}

export function panelFigures(source: PanelSource): PanelFigures {
  const columns = amountColumns(source);
  const { figures, firstFigure } = source;
  const width = source.columns.length;
  const idOf = (bodyRow: number, column: number): number => firstFigure + bodyRow * width + column;
  return {
    columns,
    hasAmount: (row) => {
      const first = firstFigure + row * width;
      for (let at = 0; at < columns.length; at++) {
        const state = figures.state[first + (columns[at] ?? 0)];
        if (state === FigureState.amount || state === FigureState.unreadable) return true;
      }
      return false;
    },
    value: (row, column) => (row < 0 ? 0 : (figures.value[idOf(row, column)] ?? 0)),
    ulp: (row, column) => (row < 0 ? 0 : (figures.ulp[idOf(row, column)] ?? 0)),
    compare: (total, terms) => compareColumns(figures, columns, firstFigure, width, total, terms),
    same: (left, right) => {
      const tally = compareColumns(figures, columns, firstFigure, width, left, [right]);
      return tally.holds > 0 && tally.fails === 0;
    },
  };
}

/** True where the sum was seen to hold more often than to fail: one wrong cell must not hide a structure. */
export function isConfirmed(tally: Tally): boolean {
  return tally.holds > 0 && tally.holds >= tally.fails;
}

function amountColumns(source: PanelSource): readonly number[] {
  const columns: number[] = [];
  for (let index = source.panel.firstColumn; index < source.panel.lastColumn; index++) {
    if (source.columns[index]?.role === 'amount') columns.push(index);
  }
  return columns;
}

function compareColumns(
  figures: FigureStore,
  columns: readonly number[],
  firstFigure: number,
  width: number,
  total: number,
  terms: readonly number[],
): Tally {
  let holds = 0;
  let fails = 0;
  const { value: values, ulp: ulps } = figures;
  for (const column of columns) {
    const whole = firstFigure + total * width + column;
    let difference = values[whole] ?? 0;
    let tolerance = ulps[whole] ?? 0;
    let zero = difference === 0;
    for (const term of terms) {
      const part = firstFigure + term * width + column;
      const value = values[part] ?? 0;
      difference -= value;
      tolerance += ulps[part] ?? 0;
      zero &&= value === 0;
    }
    if (zero) continue;
    if (Math.abs(difference) * 2 <= tolerance) holds++;
    else fails++;
  }
  return { holds, fails };
}
