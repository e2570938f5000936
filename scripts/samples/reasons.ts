import { assert, change, type Yuan } from './amounts.ts';

/** Reasons for a change, by what the money is for; the first is for a rise, the second for a fall. */
const reasons: Readonly<Record<string, readonly [string, string]>> = {
  retirement: ['退休人员增加，离退休经费相应增加', '离退休人员减少，离退休经费相应减少'],
  pension: ['缴费基数调整，单位缴费金额增加', '在职人员减少，单位缴费金额减少'],
  medical: ['医疗保险缴费基数调整，缴费金额增加', '在职人员减少，医疗保险缴费金额减少'],
  housing: ['缴存基数调整，单位缴存金额增加', '在职人员减少，住房支出相应减少'],
  running: ['新进工作人员，人员经费和公用经费相应增加', '人员调出，人员经费和公用经费相应减少'],
  project: ['新增重点工作任务，项目经费相应增加', '落实过紧日子要求，压减一般性项目经费'],
};

function kindOf(code: string): keyof typeof reasons {
  if (['2080501', '2080502', '2080599', '2080801'].includes(code)) return 'retirement';
  if (code.startsWith('20805')) return 'pension';
  if (code.startsWith('21011')) return 'medical';
  if (code.startsWith('221')) return 'housing';
  return code.endsWith('01') || code.endsWith('50') ? 'running' : 'project';
}

/** Why the amount of a subject (or of the kind of money named) changed. */
export function reasonFor(subject: string, now: Yuan, before: Yuan): string {
  if (now === before) return '工作任务没有变化，预算安排与上年一致';
  const pair = reasons[subject] ?? reasons[kindOf(subject)];
  assert(pair !== undefined, `no reason for ${subject}`);
  return now > before ? pair[0] : pair[1];
}

/** 比上年增加…，增长…，主要是…。 */
export function changeWithReason(
  subject: string,
  now: Yuan,
  before: Yuan,
  base: string,
  lead: string,
): string {
  return `${change(now, before, base)}${lead}${reasonFor(subject, now, before)}。`;
}
