import { type LookUp, lookUp } from '../../classification/index.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { type SubjectRow, subjectRows } from './subject-rows.ts';

/** A subject row whose code the budget year does not have: of other years only, or of none. */
export interface StrayCode {
  readonly subject: SubjectRow;
  readonly found: Extract<LookUp, { readonly status: 'retired' | 'unknown' }>;
}

/** A disclosure never changes, so that all rules share one look-up of its codes. */
const KNOWN = new WeakMap<Disclosure, readonly StrayCode[]>();

/** The few rows whose codes the classification does not have in the budget year. */
export function strayCodes(disclosure: Disclosure): readonly StrayCode[] {
  let codes = KNOWN.get(disclosure);
  if (codes === undefined) {
    codes = find(disclosure);
    KNOWN.set(disclosure, codes);
  }
  return codes;
}

function find(disclosure: Disclosure): readonly StrayCode[] {
  const codes: StrayCode[] = [];
  const rows = subjectRows(disclosure);
  for (let at = 0; at < rows.length; at++) {
    const subject = rows[at];
    if (subject === undefined) continue;
    const found = lookUp(subject.scheme, subject.code, disclosure.budgetYear);
    if (found.status === 'retired' || found.status === 'unknown') codes.push({ subject, found });
  }
  return codes;
}
