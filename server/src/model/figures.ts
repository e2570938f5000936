import { CellShape } from './amount.ts';
import type { CellReadings } from './cells.ts';
import type { FigureStore, Unit } from './figure.ts';
import { FEN_PER_UNIT, FigureState } from './figure.ts';
import { scaleAmount, scalePercent } from './scaled-amount.ts';

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

/** A `TableScale` as cells are filled by it. */
export interface CellScale extends TableScale {
  /** 分 in the last of so many decimals, down to 1. */
  readonly factors: readonly number[];
  /** 分 in the finest digit, at least 1. */
  readonly finestUlp: number;
}

/** Where no number of the finest precision ends in 0 and shorter forms occur, trailing zeros are left out. */
export function scaleOf(unit: Unit, habit: HabitCount): CellScale {
  const { finest } = habit;
  const factors = FACTORS[unit];
  const dropsZeros = finest > 0 && !habit.endsInZero && habit.hasShorter;
  return { unit, finest, dropsZeros, factors, finestUlp: factors[finest] ?? 1 };
}

const FACTORS: Readonly<Record<Unit, readonly number[]>> = {
  yuan: factorsOf('yuan'),
  'thousand-yuan': factorsOf('thousand-yuan'),
  'ten-thousand-yuan': factorsOf('ten-thousand-yuan'),
  'hundred-million-yuan': factorsOf('hundred-million-yuan'),
};

function factorsOf(unit: Unit): readonly number[] {
  const factors: number[] = [];
  for (let factor = FEN_PER_UNIT[unit]; factor >= 1; factor /= 10) factors.push(factor);
  return factors;
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
  scale: CellScale,
): void {
  const shape = readings.shape[cell] ?? CellShape.empty;
  if (shape === CellShape.empty) builder.state[id] = FigureState.blank;
  else if (shape === CellShape.number && role === 'amount') fillAmount(builder, id, readings, cell, scale);
  else if (shape === CellShape.number || shape === CellShape.percent)
    fillPercent(builder, id, readings, cell);
  else if (shape === CellShape.dash) builder.state[id] = FigureState.dash;
  else if (shape === CellShape.malformed) builder.state[id] = FigureState.unreadable;
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
  scale: CellScale,
): void {
  const mantissa = readings.mantissa[cell] ?? 0;
  const decimals = readings.decimals[cell] ?? 0;
  const factor = readings.units.size === 0 ? (scale.factors[decimals] ?? 0) : 0;
  const value = mantissa * factor;
  if (factor === 0 || !Number.isSafeInteger(value)) {
    fillScaled(builder, id, readings, cell, scale);
    return;
  }
  builder.state[id] = FigureState.amount;
  builder.value[id] = value;
  builder.ulp[id] = decimals < scale.finest ? ulpOfShort(mantissa, decimals, factor, scale) : factor;
}

/** An amount with a unit of its own, with digits finer than a 分, or too large. */
function fillScaled(
  builder: Figures,
  id: number,
  readings: CellReadings,
  cell: number,
  scale: CellScale,
): void {
  const mantissa = readings.mantissa[cell] ?? 0;
  const decimals = readings.decimals[cell] ?? 0;
  const ownUnit = readings.units.get(cell);
  const scaled = scaleAmount(mantissa, decimals, ownUnit ?? scale.unit);
  builder.state[id] = scaled === undefined ? FigureState.unreadable : FigureState.amount;
  if (scaled === undefined) return;
  builder.value[id] = scaled.value;
  const isShort = ownUnit === undefined && decimals < scale.finest;
  builder.ulp[id] = isShort ? ulpOfShort(mantissa, decimals, scaled.ulp, scale) : scaled.ulp;
}

/** Of an amount with fewer decimals than the table's finest. */
function ulpOfShort(mantissa: number, decimals: number, written: number, scale: CellScale): number {
  const isBareZero = mantissa === 0 && decimals === 0;
  const isWhole = Math.abs(mantissa) < FULL_CELL;
  return (scale.dropsZeros && isWhole) || isBareZero ? scale.finestUlp : written;
}

/** One of the last digits that a table writes, in 分; at least 1. */
export function ulpOf({ unit, finest }: TableScale): number {
  return FACTORS[unit][finest] ?? 1;
}
