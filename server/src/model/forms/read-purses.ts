import { CellShape } from '../amount.ts';
import type { Reader } from '../cells.ts';
import { shapeOf, wordOf } from '../cells.ts';
import type { Layout } from '../columns/laid-out.ts';
import { FigureState, type Unit } from '../figure.ts';
import { type Figures, fillFigure, type HabitCount, noteHabit, scaleOf } from '../figures.ts';
import { unitOfLabel } from '../tables/caption-text.ts';
import { cellAt, type FormGrid, isAmount, nextTotal, shapeAt } from './form-grid.ts';
import { headedPurses, purseColumns } from './headed-purses.ts';
import type { Purse } from './purse.ts';
import { stackedPurse } from './stacked-purses.ts';

/** All that a form says of its money. */
export function readPurses(grid: FormGrid, title: string): readonly Purse[] {
  const whole = title.includes('整体');
  const purses: Purse[] = [...purseColumns(grid, whole)];
  const width = grid.columns.length;
  for (let row = 0; row < grid.rows.length; row++) {
    for (let column = nextTotal(grid, row, 0); column < width; column = nextTotal(grid, row, column + 1)) {
      const purse = stackedPurse(grid, row, column, whole);
      if (purse !== undefined) purses.push(purse);
      if (purse !== undefined || isAmount(nextShape(grid, row, column))) continue;
      const headed = headedPurses(grid, row, column, whole);
      purses.push(...headed);
      if (headed.length > 0) break;
    }
  }
  return purses;
}

function nextShape(grid: FormGrid, row: number, column: number): CellShape {
  for (let at = column + 1; at < grid.columns.length; at++) {
    const shape = shapeAt(grid, row, at);
    if (shape !== CellShape.empty) return shape;
  }
  return CellShape.empty;
}

/** What the figures of purses are worth, whatever their columns hold elsewhere. */
export function fillPurses(grid: FormGrid, purses: readonly Purse[], figures: Figures, unit: Unit): void {
  const cells = new Map<number, number>();
  const width = grid.columns.length;
  for (const { lines, sum } of purses) {
    for (const line of sum === undefined ? lines : [...lines, sum]) {
      for (const id of line.figures) {
        const place = id - grid.firstFigure;
        cells.set(id, cellAt(grid, Math.floor(place / width), place % width));
      }
    }
  }
  const habit: HabitCount = { finest: 0, endsInZero: false, hasShorter: false };
  const { reader } = grid;
  for (const cell of cells.values())
    if (cell >= 0 && shapeOf(reader, cell) === CellShape.number) noteHabit(reader.readings, habit, cell);
  const scale = scaleOf(unit, habit);
  for (const [id, cell] of cells) {
    if (cell >= 0) fillFigure(figures, id, reader.readings, cell, 'amount', scale);
    else figures.state[id] = FigureState.blank;
  }
}

/** 项目资金（万元）: the unit that the label of the money tells, in a form without one above it. */
export function unitInForm(reader: Reader, layout: Layout): Unit | undefined {
  const { firstFilled, lastFilled, shape } = reader.readings;
  for (const { row } of layout.rows) {
    const last = lastFilled[row] ?? -1;
    for (let cell = firstFilled[row] ?? 0; cell <= last; cell++) {
      if (shape[cell] !== CellShape.text) continue;
      const { squeezed } = wordOf(reader, cell);
      const unit = squeezed.length < 20 && MONEY.test(squeezed) ? unitOfLabel(squeezed) : undefined;
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

const MONEY = /资金|预算|金额|收支|支出/;
