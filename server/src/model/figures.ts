import { CellShape, scaleAmount, scalePercent } from './amount.ts';
import type { CellReadings } from './cells.ts';
import type { FigureStore, Unit } from './figure.ts';
import { FEN_PER_UNIT, FigureState } from './figure.ts';

/** A `FigureStore` whose arrays are being filled. The one class of all stores: what reads figures meets one shape. */
export class Figures implements FigureStore {
  readonly value: Float64Array;
  readonly ulp: Float64Array;
  readonly state: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly count: number;
  constructor(count: number) {
    this.count = count;
    this.value = new Float64Array(count);
    this.ulp = new Float64Array(count);
    this.state = new Uint8Array(count);
    this.start = new Int32Array(count);
    this.end = new Int32Array(count);
  }

  /** More figures, the first of them these. */
  enlarged(count: number): Figures {
    const larger = new Figures(count);
    larger.value.set(this.value);
    larger.ulp.set(this.ulp);
    larger.state.set(this.state);
    larger.start.set(this.start);
    larger.end.set(this.end);
    return larger;
  }
}

/** How one table writes its amounts. */
export interface TableScale {
  readonly unit: Unit;
  /** Most decimals that any amount of the table has. */
  readonly finest: number;
  /** True where trailing zeros are left out by habit: 1.8 is as precise as 1.85. */
  readonly dropsZeros: boolean;
}

export interface HabitCount {
  finest: number;
  endsInZero: boolean;
  hasShorter: boolean;
}

/** Counts how the number of a cell is written. */
export function noteHabit(readings: CellReadings, habit: HabitCount, cell: number): void {
  const decimals = readings.decimals[cell] ?? 0;
  const mantissa = readings.mantissa[cell] ?? 0;
  const endsInZero = decimals > 0 && mantissa % 10 === 0;
  if (decimals > habit.finest) {
    habit.hasShorter = habit.hasShorter || habit.finest > 0;
    habit.finest = decimals;
    habit.endsInZero = endsInZero;
  } else if (decimals < habit.finest) habit.hasShorter = true;
  else if (endsInZero) habit.endsInZero = true;
}

/** Where no number of the finest precision ends in 0 and shorter forms occur, trailing zeros are left out. */
export function scaleOf(unit: Unit, habit: HabitCount): TableScale {
  return {
    unit,
    finest: habit.finest,
    dropsZeros: habit.finest > 0 && !habit.endsInZero && habit.hasShorter,
  };
}

/** Ten digits are what a spreadsheet's default format has room for: such a number may have been cut, so it is as written. */
const FULL_CELL = 1_000_000_000;

/** Writes what a cell is worth under a column of amounts or of percentages into figure `id`; its range is set by the caller. */
export function fillFigure(
  builder: Figures,
  id: number,
  readings: CellReadings,
  cell: number,
  role: 'amount' | 'percent',
  scale: TableScale,
): void {
  const shape = readings.shape[cell] ?? CellShape.empty;
  if (shape === CellShape.empty) builder.state[id] = FigureState.blank;
  else if (shape === CellShape.dash) builder.state[id] = FigureState.dash;
  else if (shape === CellShape.malformed) builder.state[id] = FigureState.unreadable;
  else if (shape === CellShape.percent || (role === 'percent' && shape === CellShape.number)) {
    fillPercent(builder, id, readings, cell);
  } else if (shape === CellShape.number) fillAmount(builder, id, readings, cell, scale);
}

function fillPercent(builder: Figures, id: number, readings: CellReadings, cell: number): void {
  const scaled = scalePercent(readings.mantissa[cell] ?? 0, readings.decimals[cell] ?? 0);
  builder.state[id] = scaled === undefined ? FigureState.unreadable : FigureState.percent;
  builder.value[id] = scaled?.value ?? 0;
  builder.ulp[id] = scaled?.ulp ?? 0;
}

function fillAmount(
  builder: Figures,
  id: number,
  readings: CellReadings,
  cell: number,
  scale: TableScale,
): void {
  const mantissa = readings.mantissa[cell] ?? 0;
  const decimals = readings.decimals[cell] ?? 0;
  const ownUnit = readings.units.get(cell);
  const scaled = scaleAmount(mantissa, decimals, ownUnit ?? scale.unit);
  builder.state[id] = scaled === undefined ? FigureState.unreadable : FigureState.amount;
  if (scaled === undefined) return;
  builder.value[id] = scaled.value;
  const isBareZero = mantissa === 0 && decimals === 0;
  const isWhole = Math.abs(mantissa) < FULL_CELL;
  const finer =
    ownUnit === undefined && decimals < scale.finest && ((scale.dropsZeros && isWhole) || isBareZero);
  builder.ulp[id] = finer ? ulpOf(scale) : scaled.ulp;
}

/** One of the last digits that a table writes, in 分; at least 1. */
export function ulpOf({ unit, finest }: TableScale): number {
  let ulp = FEN_PER_UNIT[unit];
  for (let place = 0; place < finest && ulp >= 10; place++) ulp /= 10;
  return ulp;
}
