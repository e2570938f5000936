import type { TextRange } from '../../text/range.ts';
import type { Claim, Comparison, Denial, FigureUse, OutturnOrder, Share } from '../claim.ts';
import { FigureState, type FigureStore } from '../figure.ts';
import { type Figures, type TableScale, ulpOf } from '../figures.ts';
import { SENTENCE_UNIT, SentenceHabit } from './habit.ts';
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

/** Figures of one passage: from one index to before another. */
interface PassageFigures {
  readonly from: number;
  readonly to: number;
  readonly habit: SentenceHabit;
}

/** Collects what the sentences state; its figures are numbered on behind the tables'. */
export class NarrativeDraft {
  readonly claims: Claim[] = [];
  readonly comparisons: Comparison[] = [];
  readonly shares: Share[] = [];
  readonly orders: OutturnOrder[] = [];
  readonly denials: Denial[] = [];
  readonly uses: FigureUse[] = [];
  readonly firstFigure: number;
  readonly #figures: DraftFigure[] = [];
  /** Of the whole narrative, and of the passage that is being read. */
  readonly #habit = new SentenceHabit();
  #passageHabit: SentenceHabit | undefined;
  #passageStart = 0;
  readonly #passages: PassageFigures[] = [];

  constructor(firstFigure: number) {
    this.firstFigure = firstFigure;
  }

  /** Adds a figure and gives its id. */
  addMark(mark: Mark, range: TextRange, kind: FigureUse['kind'], index: number): number {
    const state = mark.kind === 'percent' ? FigureState.percent : FigureState.amount;
    const decimals = mark.unit === SENTENCE_UNIT ? mark.decimals : -1;
    if (decimals >= 0 && mark.value !== 0) {
      this.#habit.count(decimals, mark.endsInZero);
      this.#passageHabit ??= new SentenceHabit();
      this.#passageHabit.count(decimals, mark.endsInZero);
    }
    return this.#add(new DraftFigure(mark.value, mark.ulp, state, range, decimals), kind, index, mark.unit);
  }

  /** An exact zero, written in words. */
  addZero(range: TextRange, kind: 'change' | 'denial', index: number): number {
    return this.#add(new DraftFigure(0, 0, FigureState.amount, range, -1), kind, index, SENTENCE_UNIT);
  }

  endPassage(): void {
    const habit = this.#passageHabit;
    if (habit !== undefined)
      this.#passages.push({ from: this.#passageStart, to: this.#figures.length, habit });
    this.#passageStart = this.#figures.length;
    this.#passageHabit = undefined;
  }

  /**
   * Where trailing zeros are left out, in a passage or throughout, shorter forms are as precise as the finest; nothing (0 万元)
   * always is.
   */
  #refineAll(): void {
    const { finest } = this.#habit;
    for (const { from, to, habit } of this.#passages) this.#refine(from, to, habit.scale(finest));
    this.#refine(0, this.#figures.length, this.#habit.scale(finest));
  }

  #refine(from: number, to: number, scale: TableScale): void {
    for (let index = from; index < to; index++) {
      const figure = this.#figures[index];
      if (figure === undefined || figure.decimals < 0 || figure.decimals >= scale.finest) continue;
      if (figure.value !== 0 && !scale.dropsZeros) continue;
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
    this.#refineAll();
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
