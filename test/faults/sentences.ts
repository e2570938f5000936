import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { miswritings, SLIP_KINDS } from '../property/slips.ts';
import { type Fault, faultAt, type Unknowable, unknowable } from './fault.ts';
import { isKnowable, type Scene, sceneOf } from './knowable.ts';
import { LEAST_FEN, numberIn, type Told, valueAs } from './numbers.ts';

const KINDS = { amount: 'sentence amount', share: 'share', rate: 'rate', change: 'change' } as const;

const TURNED: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  上升: '下降',
  降低: '增长',
};

/** Numbers of sentences miswritten, 万元 written as 元, and verbs of change turned round. */
export function* sentenceFaults({ disclosure }: Analysis): Iterable<Fault | Unknowable> {
  const scene = sceneOf(disclosure);
  for (const [index, one] of scene.told.entries()) {
    const kind = KINDS[one.kind];
    const newText = miswritten(one, index);
    if (newText !== undefined)
      yield isKnowable(scene, one, valueAs(one, newText))
        ? faultAt(kind, 'line', one.start, one.end, newText)
        : unknowable(kind);
    yield* turned(scene, one);
    if (one.unit === '万元' && one.value !== 0) yield unitFault(scene, one);
  }
}

/** One of the ways of miswriting, in turn; undefined where none changes what the number says by more than rounding. */
function miswritten(one: Told, index: number): string | undefined {
  const least = leastOf(one);
  const choices = SLIP_KINDS.flatMap((kind) => miswritings(one.written, kind)).filter(
    (other) => Math.abs(valueAs(one, other) - one.value) >= least,
  );
  return choices[(index * 7) % Math.max(1, choices.length)];
}

/** Two last digits of a percentage, and 0.1 万元: what rounding or cutting could explain is no slip. */
function leastOf({ unit, written }: Told): number {
  if (unit !== '%' && unit !== '％') return LEAST_FEN;
  const decimals = written.split('.')[1]?.length ?? 0;
  return Math.max(10, Math.round(200 / 10 ** decimals));
}

/** A verb turned is as knowable as its number set to the opposite. */
function* turned(scene: Scene, one: Told): Iterable<Fault | Unknowable> {
  if (one.verb === undefined || one.value === 0) return;
  const { start, end } = one.verb;
  const other = TURNED[scene.text.slice(start, end)];
  if (other === undefined) return;
  yield isKnowable(scene, one, -one.value)
    ? faultAt('direction', 'line', start, end, other)
    : unknowable('direction');
}

function unitFault(scene: Scene, one: Told): Fault | Unknowable {
  const at = scene.text.indexOf('万', one.end);
  return isKnowable(scene, one, numberIn(one.written) * 100)
    ? faultAt('unit', 'line', at, at + 1, '')
    : unknowable('unit');
}
