import type { Disclosure } from '../../server/src/model/disclosure.ts';
import { type TableNumbers, type Told, tableNumbers, toldIn } from './numbers.ts';

/** What a reader of the sentences has before his eyes. */
export interface Scene {
  readonly told: readonly Told[];
  readonly tables: TableNumbers;
  /** Amounts that are a sum of those that follow in their paragraph, or parts of such a sum. */
  readonly summed: ReadonlySet<Told>;
  readonly text: string;
}

export function sceneOf(disclosure: Disclosure): Scene {
  const told = toldIn(disclosure);
  return { told, tables: tableNumbers(disclosure), summed: summedIn(told), text: disclosure.tree.text };
}

/**
 * Whether a reader with the document alone can tell that a number of a sentence has become another value (分, hundredths of
 * a percent; negative for a verb turned round).
 *
 * An amount: it stands in a table or is told again, and is not of a purpose that no table names; or it is a sum or a part
 * of one; or a change and a rate beside it deny it. A share: an amount stands before it. A rate: two amounts of two years
 * stand beside it, or a change denies it. A change: two amounts differ by it, a row of a table tells both years, or a rate
 * denies it.
 */
export function isKnowable(scene: Scene, one: Told, becomes: number): boolean {
  const near = scene.told.filter((other) => other !== one && other.paragraph === one.paragraph);
  switch (one.kind) {
    case 'amount':
      return (
        scene.summed.has(one) ||
        isToldElsewhere(scene, one) ||
        (one.value !== 0 && isDenied(scene, one, becomes))
      );
    case 'share':
      return near.some(({ kind, start }) => kind === 'amount' && start < one.start);
    case 'rate':
      return isDenied(scene, one, becomes) || (!hasChange(near, one) && twoAmounts(near, one));
    case 'change':
      return (
        isDenied(scene, one, becomes) ||
        isDifference(near, one) ||
        (one.value !== 0 && scene.tables.differences.has(one.value))
      );
  }
}

/** Purposes whose amounts may equal others by chance: they can be known only where a table or another sentence names them. */
const PURPOSES = ['机关运行经费', '绩效', '委托业务费', '国内公务接待'];

function isToldElsewhere({ told, tables, text }: Scene, one: Told): boolean {
  const again = told.some((other) => other !== one && other.kind === 'amount' && other.value === one.value);
  const paragraph = text.slice(text.lastIndexOf('\n', one.start) + 1, one.start);
  const purpose = PURPOSES.find((word) => paragraph.includes(word));
  if (purpose !== undefined) return tables.named(purpose).has(one.value);
  return again || tables.amounts.has(one.value);
}

function hasChange(near: readonly Told[], { sentence }: Told): boolean {
  return near.some((other) => other.kind === 'change' && other.sentence === sentence);
}

function twoAmounts(near: readonly Told[], { sentence }: Told): boolean {
  return near.filter((other) => other.kind === 'amount' && other.sentence === sentence).length > 1;
}

/**
 * Amount, change and rate of one comparison, of which one has become another value: whether the rate that follows differs
 * from the one told by more than a last digit.
 */
function isDenied({ told }: Scene, one: Told, becomes: number): boolean {
  const beside = told.filter(({ paragraph }) => paragraph === one.paragraph);
  const change = nearestIn(beside, one, 'change');
  const rate = nearestIn(beside, one, 'rate');
  if (change === undefined || rate === undefined || change.sentence !== rate.sentence) return false;
  const amounts = beside.filter(({ kind, start }) => kind === 'amount' && start < change.start);
  const targets = one.kind === 'amount' ? [one] : amounts;
  if (targets.length === 0) return false;
  const valueIn = (each: Told) => (each === one ? becomes : each.value) * (each.verb?.sign ?? 1);
  const unit = 100 / 10 ** (rate.written.split('.')[1]?.length ?? 0);
  return targets.every((amount) => {
    const before = valueIn(amount) - valueIn(change);
    return before <= 0 || Math.abs((10_000 * valueIn(change)) / before - valueIn(rate)) > 1.01 * unit;
  });
}

/** The first of its kind behind the number, or the last one before it in its sentence, or itself. */
function nearestIn(beside: readonly Told[], one: Told, kind: Told['kind']): Told | undefined {
  if (one.kind === kind) return one;
  const same = beside.filter((other) => other.kind === kind && other.sentence === one.sentence);
  return same.find(({ start }) => start > one.start) ?? same.findLast(({ start }) => start < one.start);
}

function isDifference(near: readonly Told[], { value }: Told): boolean {
  const amounts = near.filter(({ kind }) => kind === 'amount').map((other) => other.value);
  return amounts.some((left) => amounts.some((right) => right !== 0 && left - right === value));
}

/** Runs of at least two amounts behind one that add up to it. */
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
