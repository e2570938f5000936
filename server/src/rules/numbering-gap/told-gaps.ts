import type { Disclosure } from '../../model/disclosure.ts';
import { lineAt } from '../../text/lines.ts';
import type { Remark } from '../rule.ts';
import { compareContents } from '../structure/comparison.ts';
import { type LostHeading, lostHeadings } from '../structure/lost-headings.ts';
import { namesakesIn } from '../structure/namesakes.ts';
import type { NumberedLine } from '../structure/numbered-lines.ts';
import { type Neighbours, neighboursOf, unlistedIn } from '../structure/unlisted.ts';

/**
 * Leaps that other rules tell better, for they know the words that are missing: an entry that the contents list leaves out, a
 * title that the list has and the body lacks. Looked for when first asked for.
 */
export class ToldGaps {
  readonly #disclosure: Disclosure;
  #unlisted: readonly Neighbours[] | undefined;
  #lost: readonly LostHeading[] | undefined;

  constructor(disclosure: Disclosure) {
    this.#disclosure = disclosure;
  }

  /** Whether it is told what is missing before a line, and behind the one before, if there is one. */
  isTold(before: NumberedLine | undefined, line: NumberedLine, isContents: boolean): boolean {
    return isContents ? this.#isUnlisted(before, line) : this.#isLostBefore(line);
  }

  /** Whether the number is that of a caption which was left over from another table, or follows such a one. */
  isLeftOver({ range, related = [] }: Remark): boolean {
    const { tree } = this.#disclosure;
    const lineOf = (at: number): number => lineAt(tree.lineStarts, at);
    const lines = [range, ...related.map((one) => one.range)].map(({ start }) => lineOf(start));
    return namesakesIn(this.#disclosure).some(({ table }) =>
      lines.includes(lineOf(table.titleRange?.start ?? table.range.start)),
    );
  }

  #isUnlisted(before: NumberedLine | undefined, line: NumberedLine): boolean {
    this.#unlisted ??= placesIn(this.#disclosure);
    return this.#unlisted.some((place) =>
      before === undefined
        ? place.before === undefined && startOf(place.after) === line.numbering.range.start
        : startOf(place.before) === before.numbering.range.start,
    );
  }

  #isLostBefore({ numbering: { range } }: NumberedLine): boolean {
    this.#lost ??= lostHeadings(this.#disclosure);
    return this.#lost.some(({ leap }) => leap?.start === range.start);
  }
}

function placesIn(disclosure: Disclosure): readonly Neighbours[] {
  const comparison = compareContents(disclosure);
  if (comparison === undefined) return [];
  return unlistedIn(disclosure).map((landmark) => neighboursOf(comparison, landmark));
}

function startOf(entry: Neighbours['before']): number | undefined {
  return entry?.numbering?.range.start;
}
