import type { Claim, Comparison, Denial, FigureUse, Share } from '../claim.ts';
import type { FigureStore, Unit } from '../figure.ts';
import { FigureState } from '../figure.ts';
import type { TextRange } from '../../text/range.ts';
import type { Mark } from './marks.ts';

interface DraftFigure {
  readonly value: number;
  readonly ulp: number;
  readonly state: number;
  readonly range: TextRange;
}

/** Collects what the sentences state; its figures are numbered on behind the tables'. */
export class NarrativeDraft {
  readonly claims: Claim[] = [];
  readonly comparisons: Comparison[] = [];
  readonly shares: Share[] = [];
  readonly denials: Denial[] = [];
  readonly uses: FigureUse[] = [];
  readonly firstFigure: number;
  readonly #figures: DraftFigure[] = [];

  constructor(firstFigure: number) {
    this.firstFigure = firstFigure;
  }

  /** Adds a figure and gives its id. */
  addMark(mark: Mark, range: TextRange, kind: FigureUse['kind'], index: number): number {
    const state = mark.kind === 'percent' ? FigureState.percent : FigureState.amount;
    return this.#add({ value: mark.value, ulp: mark.ulp, state, range }, { kind, index, unit: mark.unit });
  }

  /** An exact zero, written in words. */
  addZero(range: TextRange, index: number): number {
    const unit: Unit = 'ten-thousand-yuan';
    return this.#add({ value: 0, ulp: 0, state: FigureState.amount, range }, { kind: 'denial', index, unit });
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
