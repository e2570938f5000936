import type { Disclosure } from '../../model/disclosure.ts';
import type { FigureStore } from '../../model/figure.ts';
import type { Purse, PurseLine } from '../../model/forms/purse.ts';
import type { BudgetTable } from '../../model/table.ts';
import type { Relation } from '../relation.ts';
import { count, partsIfHeld } from '../tally.ts';

/**
 * 资金总额 = 财政拨款 + 上年结转 + 其他资金 in forms of targets, and 合计 of their tasks. (财政部's form 项目支出绩效目标表 lists all
 * sources; one that lists 其中：财政拨款 alone says no more than that it is a part.)
 */
export function purseSums({ tables, figures }: Disclosure): readonly Relation[] {
  const relations: Relation[] = [];
  for (const table of tables) {
    table.purses.forEach((purse, at) => {
      const stated = relationsOf(table, purse, at);
      for (const relation of isPlain(table, purse) ? stated : believed(figures, purse, stated))
        relations.push(relation);
    });
  }
  return relations;
}

function relationsOf(table: BudgetTable, purse: Purse, at: number): readonly Relation[] {
  const terms = termsOf(purse);
  const relations: Relation[] = [];
  if (terms.length > 0) {
    const kind = isWhole(purse) ? 'sum' : 'bound';
    const identity = `purse ${kind} ${purse.lines.length > 1 ? table.index : ''} ${purse.heads.join()}`;
    for (const line of allLines(purse)) relations.push(lineRelation(line, terms, kind, identity));
  }
  if (purse.sum !== undefined && purse.lines.length > 1)
    relations.push(...columnRelations(purse, purse.sum, `purse column ${table.index} ${at}`));
  return relations;
}

function allLines({ lines, sum }: Purse): readonly PurseLine[] {
  return sum === undefined ? lines : [...lines, sum];
}

/** Indices of the heads that are added: what is named after who pays it is a part of the grant, where that stands there, too. */
function termsOf({ heads }: Purse): readonly number[] {
  const inner = heads.includes('grant') ? 'level' : undefined;
  const terms: number[] = [];
  for (let at = 1; at < heads.length; at++) if (heads[at] !== inner) terms.push(at);
  const told = terms.map((at) => heads[at]);
  return new Set(told.filter((head) => head !== 'level')).size ===
    told.filter((head) => head !== 'level').length
    ? terms
    : [];
}

/** Whether the parts are all that there can be. */
function isWhole({ heads }: Purse): boolean {
  const levels = heads.filter((head) => head === 'level').length;
  return heads.includes('other') || heads.includes('basic') || (!heads.includes('grant') && levels > 1);
}

function lineRelation(
  { figures }: PurseLine,
  terms: readonly number[],
  kind: 'sum' | 'bound',
  identity: string,
): Relation {
  return {
    family: kind === 'sum' ? 'row-total' : 'of-which',
    kind,
    total: figures[0] ?? -1,
    terms: terms.map((at) => figures[at] ?? -1),
    signs: undefined,
    identity,
    place: undefined,
    loose: undefined,
  };
}

function columnRelations({ heads, lines }: Purse, sum: PurseLine, identity: string): readonly Relation[] {
  return heads.map((_, at) => ({
    family: 'column-total',
    kind: 'sum',
    total: sum.figures[at] ?? -1,
    terms: lines.map(({ figures }) => figures[at] ?? -1),
    signs: undefined,
    identity,
    place: identity,
    loose: undefined,
  }));
}

/** One column of projects with a total, in one piece: there is nothing to misread. */
function isPlain({ blocks, alignment }: BudgetTable, { heads, lines }: Purse): boolean {
  return heads.length === 1 && lines.length > 2 && blocks.length === 1 && alignment === 'sure';
}

/** Of a form with several lines, at least as many sums must hold as fail: else its cells stand under other heads than it seems. */
function believed(
  figures: FigureStore,
  { lines }: Purse,
  relations: readonly Relation[],
): readonly Relation[] {
  if (lines.length < 2) return relations;
  const tally = { holds: 0, fails: 0, telling: 0 };
  for (const relation of relations) if (relation.kind === 'sum') count(tally, partsIfHeld(figures, relation));
  return tally.holds >= tally.fails ? relations : relations.filter((one) => partsIfHeld(figures, one) !== -1);
}
