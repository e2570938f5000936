import type { OutturnOrder } from '../../model/claim.ts';
import { textIn } from '../../text/range.ts';
import { isJudged } from '../evidence/judged.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { nameOf, writtenWithUnit } from '../narrative/label.ts';
import { turnVerb } from '../narrative/turn.ts';
import type { Fix, Related, Remark, RuleContext } from '../rule.ts';

/** 年初预算 10.23 万元，支出决算 8.65 万元，决算数大于预算数: not true of any outturn that it may be said of. */
export function turnedOrders(context: RuleContext): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const order of context.disclosure.narrative.orders) {
    if (order.pairs.every((pair) => isTurned(context, order, pair))) remarks.push(remarkOf(context, order));
  }
  return remarks;
}

type Pair = OutturnOrder['pairs'][number];

/** A figure that is wrong itself is told of elsewhere, and would make the words seem so. */
function isTurned(context: RuleContext, { direction }: OutturnOrder, pair: Pair): boolean {
  const { figures } = context.disclosure;
  const [outturn, budget] = figuresOf(context, pair);
  const value = (figure: number) => figures.value[figure] ?? 0;
  const ulp = (figure: number) => figures.ulp[figure] ?? 0;
  const ahead = direction * (value(outturn) - value(budget));
  if (-2 * ahead <= ulp(outturn) + ulp(budget)) return false;
  return ![outturn, budget].some((figure) => isJudged(context, figure, 'contradicted'));
}

function figuresOf({ disclosure: { narrative } }: RuleContext, [outturn, budget]: Pair) {
  return [narrative.claims[outturn]?.figure ?? -1, narrative.claims[budget]?.figure ?? -1] as const;
}

function remarkOf(context: RuleContext, order: OutturnOrder): Remark {
  const { disclosure } = context;
  const word = textIn(disclosure.tree.text, order.word);
  const [pair = [-1, -1] as const] = order.pairs;
  const [outturn, budget] = figuresOf(context, pair);
  const [final, planned] = [outturn, budget].map((figure) => writtenWithUnit(disclosure, figure));
  return {
    range: order.word,
    message: {
      zh: `说决算数“${word}”预算数，而预算是 ${planned}，决算是 ${final}`,
      en: `The outturn is said to be ${order.direction > 0 ? 'above' : 'below'} the budget (“${word}”), but the budget is ${planned} and the outturn ${final}`,
    },
    related: [outturn, budget].map((figure) => relatedOf(context, figure)),
    fixes: fixesOf(context, order),
  };
}

function relatedOf({ disclosure }: RuleContext, figure: number): Related {
  const told = `${nameOf(disclosure, figure)} ${writtenWithUnit(disclosure, figure)}`.trim();
  return { range: rangeOfFigure(disclosure, figure), message: { zh: told, en: told } };
}

function fixesOf({ disclosure }: RuleContext, { word }: OutturnOrder): readonly Fix[] {
  const edit = turnVerb(disclosure, word);
  if (edit === undefined) return [];
  const title = { zh: `改为${edit.newText}`, en: `Change to ${edit.newText}` };
  return [{ title, preferred: true, edits: [edit] }];
}
