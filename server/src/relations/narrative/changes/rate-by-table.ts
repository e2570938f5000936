import type { Claim, Comparison } from '../../../model/claim.ts';
import { gather } from '../../../text/gather.ts';
import { judgeQuotient, quotientOf } from '../../quotient.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { yearsOf } from './direction.ts';

/** So many rates of a document that the tables bear out show that all of them are meant so. */
const FEWEST_HELD = 2;

/**
 * 教育支出 26794 万元，比上年增长 6.3%: the rate alone, where a table tells both years. `told` are the rates that are known from the
 * sentences. Reports also compare like with like (同口径), mostly but not always in so many words: a rate that misses counts only
 * among others that hold.
 */
export function ratesByTable(scene: Scene, told: readonly Relation[]): readonly Relation[] {
  const known = new Set(told.map(({ total }) => total));
  const rates = gather(scene.narrative.comparisons, (comparison, index) => {
    const relation = known.has(comparison.rate) ? undefined : rateOf(scene, comparison, index);
    return relation === undefined ? [] : [relation];
  });
  const held = rates.filter((relation) => holds(scene, relation));
  const isUsual = held.length >= FEWEST_HELD && held.length > rates.length - held.length;
  return isUsual ? rates : held;
}

function rateOf(scene: Scene, comparison: Comparison, index: number): Relation | undefined {
  const { change, rate, rateDirection, basis, reason, targets } = comparison;
  const claim = scene.narrative.claims[targets[0] ?? -1];
  if (claim === undefined || targets.length > 1 || change >= 0 || rate < 0 || rateDirection === 0)
    return undefined;
  if (basis !== 'prior' || reason || comparison.flat !== undefined || isAdjusted(scene, comparison, claim))
    return undefined;
  const years = yearsOf(scene, claim, scene.final || comparison.against === 'final');
  const before = years?.before.figures ?? [];
  if (before.length !== 1) return undefined;
  const place = `rate ${index}`;
  return {
    family: 'growth',
    kind: 'rate',
    total: rate,
    terms: [claim.figure, ...before],
    signs: rateDirection === -1 ? TURNED : undefined,
    identity: place,
    place,
    loose: true,
  };
}

const TURNED = [-1, -1] as const;

/** 同口径, 剔除 … 因素后: of other amounts than the tables tell. */
function isAdjusted({ text, figures }: Scene, { rate }: Comparison, claim: Claim): boolean {
  return ADJUSTED.test(text.slice(figures.end[claim.figure], figures.start[rate]));
}

const ADJUSTED = /口径|可比|剔除|扣除|还原|自然/;

function holds({ figures }: Scene, relation: Relation): boolean {
  return judgeQuotient(quotientOf(figures.value, figures.ulp, relation)) !== 'contradicted';
}
