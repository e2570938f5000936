import type { Comparison } from '../../model/claim.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { valueIn } from '../evidence/written.ts';
import { spanning } from '../narrative/turn.ts';
import type { Remark, Rule, RuleContext } from '../rule.ts';

export const rule: Rule = {
  id: 'missing-reason',
  category: 'narrative',
  severity: 'information',
  title: { zh: '增减未说明原因', en: 'A change without its reason' },
  check,
};

/** Words that give a reason; a chapter that has one of them anywhere has explained itself. */
const REASONS = /原因|主要是|主要系|主要为|因为|由于|因[^公]|受.{1,20}影响|用于|所致|导致|变动情况/;

function check({ disclosure }: RuleContext): readonly Remark[] {
  const { narrative } = disclosure;
  const remarks: Remark[] = [];
  const told = new Set<number>();
  let explained: ReadonlySet<number> | undefined;
  for (const comparison of narrative.comparisons) {
    const passage = narrative.passages[comparison.passage];
    if (passage === undefined || told.has(passage.chapter) || !isChange(disclosure, comparison)) continue;
    explained ??= explainedChapters(disclosure);
    if (explained.has(passage.chapter)) continue;
    told.add(passage.chapter);
    const figure = comparison.change;
    const verb = comparison.changeVerb;
    const range = spanning([...(verb === undefined ? [] : [verb]), rangeOfFigure(disclosure, figure)]);
    const words = disclosure.tree.text.slice(range.start, range.end);
    remarks.push({
      range,
      message: {
        zh: `与上年相比“${words}”，没有说明原因`,
        en: `"${words}" against last year, without a reason`,
      },
    });
  }
  return remarks;
}

/** A change against last year that is told of an amount and is not itself part of a reason. */
function isChange(disclosure: Disclosure, { change, basis, reason, flat, targets }: Comparison): boolean {
  if (change < 0 || flat !== undefined || reason || basis !== 'prior' || targets.length === 0) return false;
  return valueIn(disclosure, change) !== 0;
}

/** The chapters of which some passage gives a reason, be it in a paragraph of its own. */
function explainedChapters({ tree, narrative }: Disclosure): ReadonlySet<number> {
  const explained = new Set<number>();
  for (const { chapter, range } of narrative.passages) {
    if (!explained.has(chapter) && REASONS.test(tree.text.slice(range.start, range.end)))
      explained.add(chapter);
  }
  return explained;
}
