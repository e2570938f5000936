import type { Comparison } from '../../model/claim.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { valueIn } from '../evidence/written.ts';
import { spanning } from '../narrative/turn.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';
import { explainedChapters, unexplainedPassages } from './explained.ts';

export const rule: Rule = {
  id: 'missing-reason',
  category: 'narrative',
  severity: 'information',
  title: { zh: '增减未说明原因', en: 'A change without its reason' },
  check,
};

/** Once a chapter that explains nothing; a single change where the others are explained. */
function check({ disclosure }: RuleContext): readonly Remark[] {
  const changes = firstChanges(disclosure);
  if (changes.size === 0) return [];
  const chapters = explainedChapters(disclosure);
  const alone = new Set(unexplainedPassages(disclosure, [...changes.keys()]));
  const told = new Set<number>();
  const remarks: Remark[] = [];
  for (const [passage, comparison] of changes) {
    const chapter = disclosure.narrative.passages[passage]?.chapter ?? -1;
    if (chapters.has(chapter) ? !alone.has(passage) : told.has(chapter)) continue;
    told.add(chapter);
    remarks.push(remarkOf(disclosure, comparison));
  }
  return remarks;
}

/** The first change against last year of each passage that tells any, by passage, in the order of the text. */
function firstChanges(disclosure: Disclosure): ReadonlyMap<number, Comparison> {
  const changes = new Map<number, Comparison>();
  for (const comparison of disclosure.narrative.comparisons)
    if (!changes.has(comparison.passage) && isChange(disclosure, comparison))
      changes.set(comparison.passage, comparison);
  return changes;
}

/** A change against last year that is told of an amount and is not itself part of a reason. */
function isChange(disclosure: Disclosure, { change, basis, reason, flat, targets }: Comparison): boolean {
  if (change < 0 || flat !== undefined || reason || basis !== 'prior' || targets.length === 0) return false;
  return valueIn(disclosure, change) !== 0;
}

function remarkOf(disclosure: Disclosure, { change, changeVerb }: Comparison): Remark {
  const range = spanning([
    ...(changeVerb === undefined ? [] : [changeVerb]),
    rangeOfFigure(disclosure, change),
  ]);
  const words = disclosure.tree.text.slice(range.start, range.end);
  return {
    range,
    message: {
      zh: `与上年相比“${words}”，没有说明原因`,
      en: `“${words}” against last year, without a reason`,
    },
  };
}
