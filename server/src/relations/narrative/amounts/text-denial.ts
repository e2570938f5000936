import type { Denial, Topic } from '../../../model/claim.ts';
import { gather } from '../../../text/gather.ts';
import type { Relation } from '../../relation.ts';
import type { Scene } from '../tellings/scene.ts';
import { greatestOf, type Shelves } from '../tellings/telling-index.ts';
import type { Telling } from '../tellings/tellings.ts';

/** More tables than this add nothing to the evidence. */
const MOST_TELLINGS = 3;

/** 没有政府性基金预算支出 and the tables that tell of it. */
export function textDenials(scene: Scene): readonly Relation[] {
  return gather(scene.narrative.denials, (denial, index) => {
    const tellings = greatestOf(tellingsOf(scene, denial), MOST_TELLINGS);
    return tellings.map((telling) => relationOf(denial, index, telling));
  });
}

function relationOf(denial: Denial, index: number, { figures }: Telling): Relation {
  const place = `text-denial ${index}`;
  const kind = figures.length === 1 ? 'equal' : 'sum';
  return {
    family: 'text-denial',
    kind,
    total: denial.figure,
    terms: figures,
    signs: undefined,
    identity: place,
    place,
    loose: undefined,
  };
}

function tellingsOf(scene: Scene, { topic }: Denial): Shelves {
  return keysOf(topic).map((key) =>
    scene.tellings.of(key).filter(({ period, scope, final, single }) => {
      if (period !== 'current' || (scene.final && !final && single)) return false;
      if (topic.measure === undefined) return scope === topic.fund;
      return scope !== 'government-fund' && scope !== 'state-capital';
    }),
  );
}

function keysOf({ measure, fund, side }: Topic): readonly string[] {
  if (measure !== undefined) return [measure];
  const source = `source ${fund}`;
  if (side === 'income') return ['income', source];
  return side === 'expenditure' ? ['expenditure'] : ['income', 'expenditure', source];
}
