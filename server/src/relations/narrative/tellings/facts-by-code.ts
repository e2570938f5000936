import { addTo } from '../../../text/grouping.ts';
import type { Fact, Strand } from '../../facts/fact.ts';

/**
 * What the tables tell of a classification's subjects, by code. A table that prints no rows for 类 and 款 tells these by the rows
 * below them.
 */
export function factsByCode(strands: readonly Strand[]): ReadonlyMap<string, readonly Fact[]> {
  const byCode = new Map<string, Fact[]>();
  for (const strand of strands) {
    for (const fact of strand.facts.values()) add(byCode, fact);
    if (strand.space === 'functional') for (const fact of unprinted(strand)) add(byCode, fact);
  }
  return byCode;
}

function add(byCode: Map<string, Fact[]>, fact: Fact): void {
  addTo(byCode, fact.key, fact);
}

/** 类 and 款 without a row of their own, each as the sum of the highest rows below it. */
function unprinted(strand: Strand): Iterable<Fact> {
  const sums = new Map<
    string,
    { readonly strand: Strand; readonly key: string; readonly figures: number[] }
  >();
  for (const { key, figures } of strand.facts.values()) {
    for (let length = key.length - 2; length >= CLASS; length -= 2) {
      const above = key.slice(0, length);
      if (strand.facts.has(above)) break;
      const sum = sums.get(above);
      if (sum === undefined) sums.set(above, { strand, key: above, figures: [...figures] });
      else sum.figures.push(...figures);
    }
  }
  return sums.values();
}

/** Digits of a 类. */
const CLASS = 3;
