import type { Topic } from '../../../model/claim.ts';

/** What is told again below the whole that it belongs to, by measure or fund. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['basic', ['personnel', 'public']],
  ['vehicle', ['vehicle-purchase', 'vehicle-running']],
  ['three-public', ['abroad', 'vehicle', 'vehicle-purchase', 'vehicle-running', 'reception']],
  ['procurement', ['procurement-goods', 'procurement-works', 'procurement-services']],
  ['grant', ['general', 'government-fund', 'state-capital']],
  [
    'other-funds',
    ['business-income', 'operating-income', 'superior-subsidy', 'affiliate-remittance', 'other-income'],
  ],
]);

/** Whether a part of a list is split into the other: 公务用车购置及运行费, and then 公务用车购置费. */
export function isPartOf(whole: Topic, part: Topic): boolean {
  if (whole.name !== undefined || part.name !== undefined) return false;
  if (whole.code !== undefined && part.code !== undefined)
    return part.code.length > whole.code.length && part.code.startsWith(whole.code);
  const wholes = whole.measure ?? whole.fund;
  const parts = part.measure ?? part.fund;
  return wholes !== undefined && parts !== undefined && (PARTS.get(wholes)?.includes(parts) ?? false);
}

/** Whether two amounts are told of one subject in the same words, of whatever time. */
export function isSameSubject(one: Topic, other: Topic): boolean {
  return (
    one.measure === other.measure &&
    one.fund === other.fund &&
    one.flow === other.flow &&
    one.side === other.side &&
    one.code === other.code &&
    one.name === other.name &&
    one.path?.item === other.path?.item &&
    one.path?.section === other.path?.section &&
    one.path?.class === other.path?.class
  );
}

/** Whether they are told of one stage; a budget tells of 年初预算 whether it says so or not. */
export function isSameStage(one: Topic, other: Topic, final: boolean): boolean {
  if (one.stage === other.stage) return true;
  return !final && (one.stage ?? 'budget') === (other.stage ?? 'budget');
}

/** Whether they are told of one time, too. */
export function isSameTopic(one: Topic, other: Topic): boolean {
  return one.period === other.period && one.stage === other.stage && isSameSubject(one, other);
}
