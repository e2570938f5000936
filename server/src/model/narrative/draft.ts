import type { TextRange } from '../../text/range.ts';
import type { Claim, Comparison, Denial, FigureUse, Share } from '../claim.ts';
import { FigureState, type FigureStore, type Unit } from '../figure.ts';
import { type Figures, type HabitCount, scaleOf, type TableScale, ulpOf } from '../figures.ts';
import type { Mark } from './marks.ts';

/** A class, for its numbers are now small integers, now doubles: see `Mark`. */
class DraftFigure {
  readonly value: number;
  ulp: number;
  readonly state: number;
  readonly range: TextRange;
  /** Of an amount in 万元, else -1. */
  readonly decimals: number;

  constructor(value: number, ulp: number, state: number, range: TextRange, decimals: number) {
    this.value = value;
    this.ulp = ulp;
    this.state = state;
    this.range = range;
    this.decimals = decimals;
  }
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
    return this.#add(new DraftFigure(mark.value, mark.ulp, state, range, decimals), kind, index, mark.unit);
  }

  /** An exact zero, written in words. */
  addZero(range: TextRange, kind: 'change' | 'denial', index: number): number {
    return this.#add(new DraftFigure(0, 0, FigureState.amount, range, -1), kind, index, UNIT);
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
      figure.ulp = Math.min(figure.ulp, ulpOf(scale));
    }
  }

  #add(figure: DraftFigure, kind: FigureUse['kind'], index: number, unit: FigureUse['unit']): number {
    this.#figures.push(figure);
    this.uses.push({ kind, index, unit });
    return this.firstFigure + this.#figures.length - 1;
  }

  /** The tables' figures with the narrative's behind them. */
  appendTo(figures: Figures): FigureStore {
    const larger = figures.enlarged(figures.count + this.#figures.length);
    const { value, ulp, state, start, end } = larger;
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
    return larger;
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
