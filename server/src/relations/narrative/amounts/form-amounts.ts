import type { Claim } from '../../../model/claim.ts';
import type { Disclosure } from '../../../model/disclosure.ts';
import type { Purse } from '../../../model/forms/purse.ts';
import { gather } from '../../../text/gather.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { equalAmount } from './equal-amount.ts';
import { isSlipOf } from './one-slip.ts';

/** How far behind its sentence a project's form of targets stands, in UTF-16 units. */
const FARTHEST = 400;
const NAMES: readonly string[] = ['该项目', '本项目'];

/** 2024年拟安排该项目 90.00 万元（含上年结转 5.00 万元）, right before the project's form of targets, which tells its money. */
export function formAmounts(scene: Scene, { tables }: Disclosure): readonly Relation[] {
  const forms = tables.filter(({ purses }) => purses.length > 0);
  if (forms.length === 0) return [];
  return gather(scene.narrative.claims, (claim) => {
    if (!NAMES.some((name) => claim.topic.name?.includes(name)) || claim.topic.period !== 'current')
      return [];
    const end = scene.figures.end[claim.figure] ?? 0;
    const form = forms.find(({ range }) => range.start > end);
    const [purse, another] = form === undefined || form.range.start > end + FARTHEST ? [] : form.purses;
    return purse === undefined || another !== undefined ? [] : toldBy(scene, claim, purse);
  });
}

function toldBy(scene: Scene, claim: Claim, { heads, lines, whole }: Purse): readonly Relation[] {
  const [line, another] = lines;
  if (line === undefined || another !== undefined || whole || heads[0] !== 'total') return [];
  const told = relationOf(scene, claim, line.figures[0], line.figures);
  const inside = scene.narrative.claims[claim.index + 1];
  const carried = line.figures[heads.indexOf('carried')];
  const isCarried = inside?.head === claim.index && inside.topic.flow === 'carry-over-in';
  const part = isCarried ? relationOf(scene, inside, carried, []) : undefined;
  return [told, part].filter((relation) => relation !== undefined);
}

/** What differs by more than a slip is told of other money, and so is what equals another amount of the form. */
function relationOf(
  { figures }: Scene,
  claim: Claim,
  told: number | undefined,
  others: readonly number[],
): Relation | undefined {
  const { figure } = claim;
  const value = figures.value[figure] ?? 0;
  if (told === undefined || told < 0) return undefined;
  if (value !== figures.value[told]) {
    if (others.some((other) => figures.value[other] === value)) return undefined;
    if (!isSlipOf(figures, figure, told)) return undefined;
  }
  return equalAmount(claim, told, 'form');
}
