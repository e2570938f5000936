import type { TableKind } from '../table.ts';
import type { TableDraft } from './draft.ts';

/** Tables with less of their heads in common are not the same table twice. */
const LEAST_SHARED = 0.6;

/**
 * Tables that follow each other with one caption and other columns: one of the two captions was left over when its table was
 * copied, mostly the second. What such a table is, its head must tell.
 */
export function settleNamesakes(drafts: readonly TableDraft[]): readonly TableDraft[] {
  const settled = [...drafts];
  let last = -1;
  drafts.forEach((draft, index) => {
    if (titleOf(draft) === '') return;
    const before = drafts[last];
    if (before !== undefined && titleOf(before) === titleOf(draft) && areOthers(before, draft)) {
      const wrong = isContradicted(before) && !isContradicted(draft) ? last : index;
      const table = drafts[wrong];
      if (table !== undefined)
        settled[wrong] = { ...table, kind: kindOf(table), namesake: wrong === last ? index : last };
    }
    last = index;
  });
  return settled;
}

function titleOf({ group }: TableDraft): string {
  return group.first.caption.title;
}

/** Money tables of which both heads were read, and that have different ones, or different classifications. */
function areOthers(one: TableDraft, other: TableDraft): boolean {
  if (!one.money || !other.money || one.header.length === 0 || other.header.length === 0) return false;
  if (shared(labelsOf(one), labelsOf(other)) < LEAST_SHARED) return true;
  const [first, second] = [one.codes(), other.codes()];
  return first !== undefined && second !== undefined && first !== second;
}

function labelsOf({ columns }: TableDraft): ReadonlySet<string> {
  return new Set(columns.flatMap(({ path }) => path));
}

/** What two sets have in common, 0 to 1. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const label of one) if (other.has(label)) common++;
  const all = one.size + other.size - common;
  return all === 0 ? 1 : common / all;
}

function kindOf({ headKind }: TableDraft): TableKind {
  const told = headKind();
  return told === 'list' || told === 'performance' ? 'unknown' : told;
}

/** Funds may be told in tables of any form. */
const ANY_FORM: ReadonlySet<TableKind> = new Set(['government-fund', 'state-capital', 'social-insurance']);

function isContradicted(draft: TableDraft): boolean {
  const told = kindOf(draft);
  return told !== 'unknown' && !ANY_FORM.has(draft.kind) && formOf(told) !== formOf(draft.kind);
}

/** Tables of one form may have the same heads: all that tell of expenditure. */
function formOf(kind: TableKind): string {
  if (kind === 'statement' || kind === 'grant-statement') return 'statement';
  return kind === 'income' || kind === 'three-public' ? kind : 'expenditure';
}
