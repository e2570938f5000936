import { type Component, figuresOf } from './component.ts';
import { type Explanation, settle } from './explain.ts';
import { type Inquiry, isOpen, mend } from './inquiry.ts';
import { type Slip, slipsOf } from './slip.ts';

interface Pair {
  readonly first: Slip;
  readonly second: Slip;
}

/** Above these sizes a pair would hardly be unique, and the search would not stay near-linear. */
const MOST_RELATIONS = 24;
const MOST_FIGURES = 160;
const MOST_PAIRS = 64;

/**
 * Two slips that only together explain a component: two cells of a row (or column) that changed places, whose sum still
 * holds, or two wrong cells in one sum. Told only where the pair is the only one.
 */
export function explainByTwo(inquiry: Inquiry, component: Component): readonly Explanation[] {
  if (component.relations.length > MOST_RELATIONS || component.figures.length > MOST_FIGURES) return [];
  const open = openRelations(inquiry);
  const pairs = new Map<string, Pair>();
  for (const figure of component.figures) {
    for (const first of slipsOf(inquiry, figure)) {
      for (const pair of partnersOf(inquiry, component, open, first)) pairs.set(keyOf(pair), pair);
      if (pairs.size > MOST_PAIRS) return [];
    }
  }
  const exchanges = [...pairs.values()].filter((pair) => isExchange(inquiry, pair));
  const founded = [...pairs.values()].filter((pair) => isWellFounded(component, open, pair));
  const [only, other] = exchanges.length > 0 ? exchanges : founded;
  if (only === undefined || other !== undefined) return [];
  return tell(inquiry, only);
}

function openRelations(inquiry: Inquiry): ReadonlySet<number> {
  const open = new Set<number>();
  for (let index = 0; index < inquiry.verdict.length; index++) if (isOpen(inquiry, index)) open.add(index);
  return open;
}

function keyOf({ first, second }: Pair): string {
  const low = Math.min(first.figure, second.figure);
  return `${low}-${first.figure + second.figure - low}`;
}

/** Each figure should have the value that the other one has. */
function isExchange(inquiry: Inquiry, { first, second }: Pair): boolean {
  return first.value === inquiry.value[second.figure] && second.value === inquiry.value[first.figure];
}

/**
 * Two cells that are off by the same in two columns of a row may as well mean that a row is missing beside them: they are
 * told only where more relations speak against them than the two sums that a missing row would break.
 */
function isWellFounded(component: Component, open: ReadonlySet<number>, { first, second }: Pair): boolean {
  const against = new Set([...first.mends, ...second.mends].filter((index) => open.has(index)));
  if (first.breaks.length > 0) return against.size > 2;
  return (
    component.figures.includes(second.figure) &&
    second.mends.some((index) => component.relations.includes(index))
  );
}

/** With the first slip mended: the figures that explain all that is open then in what both touch. */
function partnersOf(
  inquiry: Inquiry,
  component: Component,
  open: ReadonlySet<number>,
  first: Slip,
): readonly Pair[] {
  const undo = mend(inquiry, first.figure, first.value, first.slack);
  const rest = [...first.breaks, ...component.relations.filter((index) => isOpen(inquiry, index))];
  const pairs: Pair[] = [];
  const relation = inquiry.ledger.relations[rest[0] ?? -1];
  for (const figure of relation === undefined ? [] : figuresOf(relation)) {
    if (figure === first.figure) continue;
    const [second] = slipsOf(inquiry, figure);
    if (second === undefined || second.breaks.length > 0 || second.leaves > 0) continue;
    if (!rest.every((index) => second.mends.includes(index))) continue;
    if (first.breaks.length > 0 && !second.mends.some((index) => open.has(index))) continue;
    pairs.push({ first, second });
  }
  undo();
  return pairs;
}

function tell(inquiry: Inquiry, { first, second }: Pair): readonly Explanation[] {
  const mine = first.mends;
  const open = openRelations(inquiry);
  const theirs = second.mends.filter((index) => open.has(index) && !mine.includes(index));
  if (theirs.length === 0) return [];
  const explanations = [
    { slips: [first], relations: mine },
    { slips: [second], relations: theirs },
  ];
  settle(inquiry, explanations);
  return explanations;
}
