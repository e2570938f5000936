import type { Claim, Comparison } from '../../../model/claim.ts';
import { gather } from '../../../text/gather.ts';
import { addTo } from '../../../text/grouping.ts';
import type { Relation } from '../../relation.ts';
import { candidatesOf, type Time } from '../tellings/candidates.ts';
import type { Scene } from '../tellings/scene.ts';
import { equalTo } from '../tellings/telling-index.ts';
import type { Telling } from '../tellings/tellings.ts';

/** Changes against what the tables tell of both years, and 持平 beside a change of the same amount. */
export function changesByTable(scene: Scene): readonly Relation[] {
  const relations: Relation[] = [];
  const { comparisons } = scene.narrative;
  let byTarget: ByTarget | undefined;
  comparisons.forEach((comparison, index) => {
    let relation = byTable(scene, comparison, index);
    if (relation === undefined && isFlatAlone(comparison)) {
      byTarget ??= comparisonsByTarget(comparisons);
      relation = flatBesideChange(scene, comparison, byTarget.get(comparison.targets[0]) ?? [], index);
    }
    if (relation !== undefined) relations.push(relation);
  });
  return relations;
}

/** 持平 of what was told before, and of nothing else. */
function isFlatAlone({ flat, topic, targets }: Comparison): boolean {
  return flat !== undefined && topic === undefined && targets.length === 1;
}

type ByTarget = ReadonlyMap<number | undefined, readonly Comparison[]>;

function comparisonsByTarget(all: readonly Comparison[]): ByTarget {
  const byTarget = new Map<number | undefined, Comparison[]>();
  for (const comparison of all) {
    const [target] = comparison.targets;
    addTo(byTarget, target, comparison);
  }
  return byTarget;
}

function byTable(scene: Scene, comparison: Comparison, index: number): Relation | undefined {
  const { change, changeDirection, basis, reason, against } = comparison;
  const claim = scene.narrative.claims[comparison.targets[0] ?? -1];
  if (claim === undefined || change < 0 || changeDirection === 0 || basis === 'unknown' || reason)
    return undefined;
  if (comparison.targets.length > 1 && comparison.flat === undefined && !isAdjacent(scene, comparison, claim))
    return undefined;
  const years =
    basis === 'budget'
      ? stagesOf(scene, claim)
      : scene.final
        ? undefined
        : yearsOf(scene, claim, against === 'final');
  if (years === undefined) return undefined;
  const difference = years.now.value - years.before.value;
  const told = scene.figures.value[change] ?? 0;
  if (isNearMiss(scene, change, told - changeDirection * difference)) return undefined;
  if (isToldBeside(scene, years.now, told * changeDirection)) return undefined;
  const turned = told === 0 ? difference !== 0 : difference * changeDirection < 0;
  const place = `direction ${index}`;
  return {
    family: turned ? 'direction' : 'growth',
    kind: 'sum',
    total: change,
    terms: [...years.now.figures, ...years.before.figures],
    signs: [
      ...years.now.figures.map(() => changeDirection),
      ...years.before.figures.map(() => opposite(changeDirection)),
    ],
    identity: place,
    place,
    loose: undefined,
  };
}

/**
 * The table may tell several comparisons of one subject (with and without 基建投资): a change in a column of changes in the
 * subject's own row is told rightly, whichever years it compares.
 */
function isToldBeside(
  { figures, sheets }: Scene,
  { table, figures: [first = -1] }: Telling,
  change: number,
): boolean {
  const sheet = sheets.find((one) => one.table.index === table);
  if (sheet === undefined || change === 0) return false;
  const { firstFigure, columns } = sheet.table;
  const row = Math.floor((first - firstFigure) / columns.length);
  const told = (column: number) => figures.value[firstFigure + row * columns.length + column];
  return sheet.amounts.some(
    (column) => sheet.facets[column]?.derived === 'change' && told(column) === change,
  );
}

/** Amounts that were rounded before they were subtracted miss by more than the difference's own last digit explains. */
function isNearMiss({ figures }: Scene, change: number, miss: number): boolean {
  const ulp = figures.ulp[change] ?? 0;
  return 2 * Math.abs(miss) > ulp && 2 * Math.abs(miss) <= 3 * ulp;
}

function opposite(direction: 1 | -1): 1 | -1 {
  return direction === 1 ? -1 : 1;
}

/** A change that follows its amount at once belongs to it. */
function isAdjacent({ figures }: Scene, { change }: Comparison, claim: Claim): boolean {
  return (figures.start[change] ?? 0) - (figures.end[claim.figure] ?? 0) <= MOST_BETWEEN;
}

const MOST_BETWEEN = 24;

export interface Years {
  readonly now: Telling;
  readonly before: Telling;
}

/** What one table tells of both years, where this year's amount is the claim's; `final`: of last year the outturn. */
export function yearsOf(scene: Scene, claim: Claim, final: boolean): Years | undefined {
  const value = scene.figures.value[claim.figure] ?? 0;
  const ulp = scene.figures.ulp[claim.figure] ?? 0;
  const before = candidatesOf(scene, claim, TOLD_BEFORE).likely;
  const comparable = before.map((subject) => subject.filter((shelf) => shelf.final === final));
  if (comparable.every((subject) => subject.length === 0)) return undefined;
  for (const now of equalTo(candidatesOf(scene, claim).likely, value, ulp)) {
    const same = gather(comparable, (subject) =>
      gather(subject, (shelf) => (shelf.scope === now.scope ? shelf.toldBy(now.table) : [])),
    );
    const [only, other] = same;
    if (only !== undefined && other === undefined) return { now, before: only };
  }
  return undefined;
}

/** What one table of final accounts tells of budget and outturn, where the outturn is the claim's. */
function stagesOf(scene: Scene, claim: Claim): Years | undefined {
  if (!scene.final || claim.topic.period !== 'current' || claim.topic.stage === 'budget') return undefined;
  const { value, ulp } = scene.figures;
  const budgets = candidatesOf(scene, claim, BUDGETED).likely.flat();
  for (const now of equalTo(
    candidatesOf(scene, claim).likely,
    value[claim.figure] ?? 0,
    ulp[claim.figure] ?? 0,
  )) {
    const same = gather(budgets, (shelf) => (shelf.scope === now.scope ? shelf.toldBy(now.table) : []));
    const [before, other] = same;
    if (before !== undefined && other === undefined) return { now, before };
  }
  return undefined;
}

const BUDGETED: Time = { period: 'current', stage: 'budget' };
const TOLD_BEFORE: Time = { period: 'prior', stage: undefined };

/** 比上年增加 5 万元 …，与上年持平 of one and the same amount. */
function flatBesideChange(
  { figures }: Scene,
  comparison: Comparison,
  beside: readonly Comparison[],
  index: number,
): Relation | undefined {
  const other = beside.find(
    ({ flat, change, topic, basis }) =>
      flat === undefined && topic === undefined && change >= 0 && basis === comparison.basis,
  );
  if (other === undefined || (figures.value[other.change] ?? 0) === 0) return undefined;
  const place = `direction ${index}`;
  return {
    family: 'direction',
    kind: 'equal',
    total: comparison.change,
    terms: [other.change],
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}
