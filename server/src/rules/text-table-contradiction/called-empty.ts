import type { Disclosure } from '../../model/disclosure.ts';
import { FigureState } from '../../model/figure.ts';
import type { BudgetTable } from '../../model/table.ts';
import { rangeOf, type TextRange, textIn } from '../../text/range.ts';
import { isJudged } from '../evidence/judged.ts';
import { rangeOfFigure } from '../evidence/visible-range.ts';
import { writtenFigures } from '../evidence/written-figures.ts';
import type { Remark, RuleContext } from '../rule.ts';
import { wordsAround } from '../structure/words-around.ts';

/** 本表为空表, 此表无数据. */
const EMPTY =
  /[本此该]表(?:格)?(?:(?:[为是系]|属于?)?空(?:表|白|(?=[，。；）)]|$))|(?:无|没有)(?:任何)?(?:数据|内容))/;
/** A condition that templates leave below every table: 若本表为空表，则…. */
const CONDITION = /[若如][^，。；]{0,8}$/;

/**
 * Notes beside a table that call it empty although it has amounts. A note that says what there is none of speaks of that alone:
 * it is `told` already where the tables contradict it, and no table is wrong where they bear it out.
 */
export function calledEmpty(context: RuleContext, told: readonly Remark[]): readonly Remark[] {
  const { disclosure } = context;
  const remarks: Remark[] = [];
  for (const table of disclosure.tables) {
    const claim = table.money ? claimBeside(context, table, told) : undefined;
    const figure = claim === undefined ? undefined : firstAmount(context, table);
    if (claim !== undefined && figure !== undefined) remarks.push(remarkOf(disclosure, table, figure, claim));
  }
  return remarks;
}

/** The first note beside a table that calls it empty and says nothing that has been judged already. */
function claimBeside(
  context: RuleContext,
  table: BudgetTable,
  told: readonly Remark[],
): TextRange | undefined {
  for (const words of wordsAround(context.disclosure.tree, table)) {
    const claim = claimIn(context.disclosure, words);
    if (claim === undefined) continue;
    const judged = [...told.map(({ range }) => range), ...borneOut(context)];
    if (!judged.some((one) => isWithin(one, words))) return claim;
  }
  return undefined;
}

/** Where the document says that there is none of something, and tables bear it out. */
function borneOut(context: RuleContext): readonly TextRange[] {
  const { disclosure } = context;
  return disclosure.narrative.denials
    .filter(({ figure }) => isJudged(context, figure, 'exact'))
    .map(({ figure }) => rangeOfFigure(disclosure, figure));
}

/** An amount of the table that nothing contradicts: one that its sums call wrong may well be the slip, and the note right. */
function firstAmount(context: RuleContext, table: BudgetTable): number | undefined {
  const { disclosure } = context;
  const { state, value } = disclosure.figures;
  return writtenFigures(disclosure, table).find(
    (figure) =>
      state[figure] === FigureState.amount &&
      value[figure] !== 0 &&
      !isJudged(context, figure, 'contradicted'),
  );
}

function claimIn({ tree }: Disclosure, words: TextRange): TextRange | undefined {
  const text = textIn(tree.text, words);
  const found = EMPTY.exec(text);
  if (found === null || CONDITION.test(text.slice(0, found.index))) return undefined;
  const start = words.start + found.index;
  return rangeOf(start, start + found[0].length);
}

function isWithin(inner: TextRange, outer: TextRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function remarkOf(disclosure: Disclosure, table: BudgetTable, figure: number, range: TextRange): Remark {
  const { text } = disclosure.tree;
  const place = rangeOfFigure(disclosure, figure);
  const words = textIn(text, range);
  const amount = textIn(text, place).trim();
  return {
    range,
    message: {
      zh: `注说“${words}”，而《${table.title}》有金额 ${amount}`,
      en: `The note says “${words}”, but “${table.title}” has amounts, such as ${amount}`,
    },
    related: [{ range: place, message: { zh: '表中的金额', en: 'An amount of the table' } }],
  };
}
