import type { TextRange } from '../../text/range.ts';
import type { Claim, Comparison, Denial, FigureUse, Share } from '../claim.ts';
import { FigureState, type FigureStore, type Unit } from '../figure.ts';
import { type HabitCount, scaleOf, type TableScale, ulpOf } from '../figures.ts';
import type { Mark } from './marks.ts';

interface DraftFigure {
  readonly value: number;
  readonly ulp: number;
  readonly state: number;
  readonly range: TextRange;
  /** Of an amount in 万元, else -1. */
  readonly decimals: number;
}

/** The unit that sentences write amounts in. */
const UNIT: Unit = 'ten-thousand-yuan';

/** Collects what the sentences state; its figures are numbered on behind the tables'. */
export class NarrativeDraft {
  readonly claims: Claim[] = [];
  readonly comparisons: Comparison[] = [];
  readonly shares: Share[] = [];
  readonly denials: Denial[] = [];
  readonly uses: FigureUse[] = [];
  readonly firstFigure: number;
  readonly #figures: DraftFigure[] = [];
  /** Of the whole narrative, and of the passage that is being read. */
  readonly #habit = newHabit();
  #passageHabit = newHabit();
  #passageStart = 0;

  constructor(firstFigure: number) {
    this.firstFigure = firstFigure;
  }

  /** Adds a figure and gives its id. */
  addMark(mark: Mark, range: TextRange, kind: FigureUse['kind'], index: number): number {
    const state = mark.kind === 'percent' ? FigureState.percent : FigureState.amount;
    const decimals = mark.unit === UNIT ? mark.decimals : -1;
    if (decimals >= 0 && mark.value !== 0) {
      count(this.#habit, decimals, mark.endsInZero);
      count(this.#passageHabit, decimals, mark.endsInZero);
    }
    return this.#add(
      { value: mark.value, ulp: mark.ulp, state, range, decimals },
      { kind, index, unit: mark.unit },
    );
  }

  /** An exact zero, written in words. */
  addZero(range: TextRange, kind: 'change' | 'denial', index: number): number {
    const figure = { value: 0, ulp: 0, state: FigureState.amount, range, decimals: -1 };
    return this.#add(figure, { kind, index, unit: UNIT });
  }

  /** Ends a passage: where it leaves out trailing zeros, shorter forms in it are as precise as its finest. */
  endPassage(): void {
    const scale = scaleOf(UNIT, this.#passageHabit);
    if (scale.dropsZeros) this.#refine(this.#passageStart, scale);
    this.#passageStart = this.#figures.length;
    this.#passageHabit = newHabit();
  }

  #refine(from: number, scale: TableScale): void {
    for (let index = from; index < this.#figures.length; index++) {
      const figure = this.#figures[index];
      if (
        figure === undefined ||
        figure.decimals < 0 ||
        figure.decimals >= scale.finest ||
        figure.value === 0
      )
        continue;
      this.#figures[index] = { ...figure, ulp: Math.min(figure.ulp, ulpOf(scale)) };
    }
  }

  #add(figure: DraftFigure, use: FigureUse): number {
    this.#figures.push(figure);
    this.uses.push(use);
    return this.firstFigure + this.#figures.length - 1;
  }

  /** The tables' figures with the narrative's behind them. */
  appendTo(figures: FigureStore): FigureStore {
    const count = figures.count + this.#figures.length;
    const value = new Float64Array(count);
    const ulp = new Float64Array(count);
    const state = new Uint8Array(count);
    const start = new Int32Array(count);
    const end = new Int32Array(count);
    value.set(figures.value);
    ulp.set(figures.ulp);
    state.set(figures.state);
    start.set(figures.start);
    end.set(figures.end);
    const scale = scaleOf(UNIT, this.#habit);
    if (scale.dropsZeros) this.#refine(0, scale);
    this.#figures.forEach((figure, index) => {
      const id = figures.count + index;
      value[id] = figure.value;
      ulp[id] = figure.ulp;
      state[id] = figure.state;
      start[id] = figure.range.start;
      end[id] = figure.range.end;
    });
    return { count, value, ulp, state, start, end };
  }
}

function newHabit(): HabitCount {
  return { finest: 0, endsInZero: false, hasShorter: false };
}

function count(habit: HabitCount & { told?: boolean }, decimals: number, endsInZero: boolean): void {
  if (decimals > habit.finest) {
    habit.hasShorter ||= habit.told === true;
    habit.finest = decimals;
    habit.endsInZero = endsInZero;
  } else if (decimals < habit.finest) habit.hasShorter = true;
  else if (endsInZero) habit.endsInZero = true;
  habit.told = true;
}
