import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { miswritings, SLIP_KINDS } from '../property/slips.ts';
import { type Fault, type FaultKind, faultAt, type Unknowable, unknowable } from './fault.ts';
import { type TableNumbers, type Told, tableNumbers, toldIn } from './numbers.ts';

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
  const told = toldIn(disclosure);
  const scene: Scene = {
    told,
    tables: tableNumbers(disclosure),
    summed: summedIn(told),
    text: disclosure.tree.text,
  };
  for (const [index, one] of told.entries()) {
    const known = isKnowable(scene, one);
    const kind = KINDS[one.kind];
    const newText = miswritten(one, index);
    if (newText !== undefined)
      yield known ? faultAt(kind, 'line', one.start, one.end, newText) : unknowable(kind);
    yield* turned(scene, one);
    if (one.unit === '万元' && one.value !== 0) yield unitFault(scene, one, known);
  }
}

interface Scene {
  readonly told: readonly Told[];
  readonly tables: TableNumbers;
  /** Amounts that are a sum of those that follow in their paragraph, or parts of such a sum. */
  readonly summed: ReadonlySet<Told>;
  readonly text: string;
}

/**
 * What a reader with the document alone can check. An amount: it stands in a table or is told again, it is a sum or a part
 * of one, or a change and a rate stand beside it. A share: an amount stands before it. A rate: a change, or two amounts of
 * two years stand beside it. A change: a rate or two amounts that differ by it stand beside it, or a row of a table tells
 * both years.
 */
function isKnowable(scene: Scene, one: Told): boolean {
  const beside = scene.told.filter(({ sentence, paragraph }) =>
    one.kind === 'amount' ? sentence === one.sentence : paragraph === one.paragraph,
  );
  const near = beside.filter((other) => other !== one);
  const has = (kind: Told['kind']) =>
    near.some((other) => other.kind === kind && other.sentence === one.sentence);
  switch (one.kind) {
    case 'amount':
      return (
        scene.tables.amounts.has(one.value) ||
        scene.told.some((other) => other !== one && other.kind === 'amount' && other.value === one.value) ||
        scene.summed.has(one) ||
        (has('change') && has('rate'))
      );
    case 'share':
      return near.some(({ kind, start }) => kind === 'amount' && start < one.start);
    case 'rate':
      return has('change') || near.filter(({ kind }) => kind === 'amount').length > 1;
    case 'change':
      return (
        has('rate') || isDifference(near, one) || (one.value !== 0 && scene.tables.differences.has(one.value))
      );
  }
}

function isDifference(near: readonly Told[], { value }: Told): boolean {
  const amounts = near.filter(({ kind }) => kind === 'amount').map((other) => other.value);
  return amounts.some((left) => amounts.some((right) => left - right === value));
}

/** Runs of at least two amounts behind one that add up to it, where more than one of them is told with a value. */
function summedIn(told: readonly Told[]): ReadonlySet<Told> {
  const amounts = told.filter(({ kind }) => kind === 'amount');
  const summed = new Set<Told>();
  amounts.forEach((total, at) => {
    let sum = 0;
    for (let to = at + 1; to < amounts.length && amounts[to]?.paragraph === total.paragraph; to += 1) {
      sum += amounts[to]?.value ?? 0;
      if (to === at + 1 || sum !== total.value || sum === 0) continue;
      for (const part of amounts.slice(at, to + 1)) summed.add(part);
    }
  });
  return summed;
}

/** One of the ways of miswriting, in turn; undefined where none changes what the number says by more than rounding. */
function miswritten({ written, unit, value }: Told, index: number): string | undefined {
  const least = unit === '%' || unit === '％' ? LEAST_PERCENT : LEAST_FEN;
  const scale = value === 0 ? undefined : value / Number(written.replaceAll(',', ''));
  const choices = SLIP_KINDS.flatMap((kind) => miswritings(written, kind)).filter((other) => {
    const change = Math.abs(Number(other.replaceAll(',', '')) - Number(written.replaceAll(',', '')));
    return change * (scale ?? (least === LEAST_FEN ? 1_000_000 : 100)) >= least;
  });
  return choices[(index * 7) % Math.max(1, choices.length)];
}

/** 0.1 万元 in 分, and 0.1 % in hundredths: what rounding could explain is no slip. */
const LEAST_FEN = 100_000;
const LEAST_PERCENT = 10;

/** Knowable as a change is, or where the same sentence tells amount, change and rate, or two verbs that must agree. */
function* turned(scene: Scene, one: Told): Iterable<Fault | Unknowable> {
  if (one.verb === undefined || one.value === 0) return;
  const { start, end } = one.verb;
  const other = TURNED[scene.text.slice(start, end)];
  if (other === undefined) return;
  yield isKnowable(scene, one) ? faultAt('direction', 'line', start, end, other) : unknowable('direction');
}

function unitFault({ text }: Scene, { end }: Told, known: boolean): Fault | Unknowable {
  const kind: FaultKind = 'unit';
  const at = text.indexOf('万', end);
  return known ? faultAt(kind, 'line', at, at + 1, '') : unknowable(kind);
}
