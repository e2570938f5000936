import type { Denial, Topic } from '../../model/claim.ts';
import type { Relation } from '../relation.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './tellings.ts';

/** More tables than this add nothing to the evidence. */
const MOST_TELLINGS = 3;

/** 没有政府性基金预算支出 and the tables that tell of it. */
export function textDenials(scene: Scene): readonly Relation[] {
  return scene.narrative.denials.flatMap((denial, index) => {
    const tellings = tellingsOf(scene, denial).toSorted((one, other) => other.value - one.value);
    return tellings.slice(0, MOST_TELLINGS).map((telling) => relationOf(denial, index, telling));
  });
}

function relationOf(denial: Denial, index: number, { figures }: Telling): Relation {
  const place = `text-denial ${index}`;
  const kind = figures.length === 1 ? 'equal' : 'sum';
  return { family: 'text-denial', kind, total: denial.figure, terms: figures, identity: place, place };
}

function tellingsOf(scene: Scene, { topic }: Denial): readonly Telling[] {
  const all = keysOf(topic).flatMap((key) => scene.tellings.get(key) ?? []);
  return all.filter((telling) => {
    if (telling.period !== 'current' || (scene.final && !telling.final && telling.single)) return false;
    return topic.measure === undefined ? telling.scope === topic.fund : telling.scope !== 'government-fund' && telling.scope !== 'state-capital';
  });
}

function keysOf({ measure, fund, side }: Topic): readonly string[] {
  if (measure !== undefined) return [measure];
  const source = `source ${fund}`;
  if (side === 'income') return ['income', source];
  return side === 'expenditure' ? ['expenditure'] : ['income', 'expenditure', source];
}
