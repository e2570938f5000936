import type { Unit } from '../figure.ts';
import type { TableScale } from '../figures.ts';

/** The unit that sentences write amounts in. */
export const SENTENCE_UNIT: Unit = 'ten-thousand-yuan';

/** More decimals than any sentence writes. */
const MOST_DECIMALS = 10;
/** Amounts with a decimal less for each finer one, above which the finer ones are strays: 16.627 among hundreds such as 99.45. */
const STRAY = 5;

/** With how many decimals a stretch of the narrative writes its amounts, and whether it leaves out trailing zeros. */
export class SentenceHabit {
  /** How many amounts have so many decimals. */
  readonly #written: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  /** How many of them end in a zero. */
  readonly #round: number[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  count(decimals: number, endsInZero: boolean): void {
    if (decimals >= MOST_DECIMALS) return;
    this.#written[decimals] = (this.#written[decimals] ?? 0) + 1;
    if (endsInZero) this.#round[decimals] = (this.#round[decimals] ?? 0) + 1;
  }

  /** The most decimals that are a habit rather than a stray. */
  get finest(): number {
    let finest = MOST_DECIMALS - 1;
    while (finest > 0 && this.#isStray(finest)) finest--;
    return finest;
  }

  /** How amounts are written here; amounts of more than `most` decimals say nothing of it. */
  scale(most: number): TableScale {
    let finest = most;
    while (finest > 0 && this.#written[finest] === 0) finest--;
    let hasShorter = false;
    for (let shorter = 0; shorter < finest; shorter++) hasShorter ||= this.#written[shorter] !== 0;
    return { unit: SENTENCE_UNIT, finest, dropsZeros: finest > 0 && this.#round[finest] === 0 && hasShorter };
  }

  #isStray(decimals: number): boolean {
    const written = this.#written[decimals] ?? 0;
    return written === 0 || (decimals > 2 && written * STRAY < (this.#written[decimals - 1] ?? 0));
  }
}
