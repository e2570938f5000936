import { RELATION_FAMILIES, type Relation } from '../relations/relation.ts';
import { addTo } from '../text/grouping.ts';
import { type Component, componentsOf } from './component.ts';
import { type Explanation, explainByOne, explainGreedily, settle } from './explain.ts';
import { type Incidence, relationsOf } from './incidence.ts';
import { type Inquiry, isOpen, openInquiry } from './inquiry.ts';
import { Code, type Ledger } from './ledger.ts';
import { explainByTwo } from './pair.ts';
import type { Blame } from './reconciliation.ts';

/** Beyond so many components that no single figure explains, pairs are not searched for. */
const MOST_PAIR_SEARCHES = 64;

/** All contradictions, told as slips; in the order of the figures that the findings sit on. */
export function blamesOf(ledger: Ledger, incidence: Incidence): readonly Blame[] {
  const inquiry = openInquiry(ledger, incidence);
  const blames: Blame[] = [];
  const tell = (explanation: Explanation) => blames.push(blameOf(inquiry, explanation));
  const left = componentsOf(inquiry).filter((component) => {
    const explanation = explainByOne(inquiry, component);
    if (explanation === undefined) return true;
    settle(inquiry, [explanation]);
    tell(explanation);
    return false;
  });
  for (const component of left) {
    for (const explanation of explainRest(inquiry, component, left.length)) tell(explanation);
  }
  for (const relations of unexplained(inquiry)) tell({ slips: [], relations });
  return blames.sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf(blame: Blame): number {
  const [only, other] = blame.suspects;
  return only !== undefined && other === undefined ? only.figure : blame.anchor;
}

function explainRest(inquiry: Inquiry, component: Component, searches: number): readonly Explanation[] {
  if (!component.relations.some((index) => isOpen(inquiry, index))) return [];
  const pair = searches <= MOST_PAIR_SEARCHES ? explainByTwo(inquiry, component) : [];
  return [...pair, ...explainGreedily(inquiry, component)];
}

/** What no figure explains, one group a place: a row that lacks a part does so in several columns. */
function unexplained(inquiry: Inquiry): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < inquiry.verdict.length; index++) {
    const relation = inquiry.ledger.relations[index];
    if (relation === undefined || !isOpen(inquiry, index)) continue;
    const key = relation.place ?? `figure ${relation.total}`;
    addTo(groups, key, index);
  }
  return groups.values();
}

function blameOf(inquiry: Inquiry, { slips, relations }: Explanation): Blame {
  const { ledger } = inquiry;
  const judgements = relations
    .filter((index) => ledger.verdict[index] === Code.contradicted)
    .sort((left, right) => rankOf(ledger, left) - rankOf(ledger, right) || left - right);
  const first = ledger.relations[judgements[0] ?? -1];
  return {
    anchor: first === undefined ? (slips[0]?.figure ?? 0) : anchorOf(inquiry, first),
    suspects: slips.map(({ figure, value }) => ({ figure, expected: value })),
    judgements,
  };
}

/** The total; of two tellings the one that fewer relations bear out. */
function anchorOf(inquiry: Inquiry, { kind, total, terms }: Relation): number {
  const [other] = terms;
  if (kind !== 'equal' || other === undefined) return total;
  return supportOf(inquiry, other) < supportOf(inquiry, total) ? other : total;
}

function supportOf({ incidence, ledger }: Inquiry, figure: number): number {
  return relationsOf(incidence, figure).filter((index) => {
    const verdict = ledger.verdict[index];
    return (verdict === Code.exact || verdict === Code.rounding) && ledger.trivial[index] === 0;
  }).length;
}

function rankOf(ledger: Ledger, index: number): number {
  const relation: Relation | undefined = ledger.relations[index];
  return relation === undefined ? 0 : RELATION_FAMILIES.indexOf(relation.family);
}
