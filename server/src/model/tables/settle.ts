import type { TableDraft } from './draft.ts';

/** A table without caption and header that follows a form of targets is the rest of that form, cut off by a page. */
export function settleKinds(drafts: readonly TableDraft[]): readonly TableDraft[] {
  const settled: TableDraft[] = [];
  for (const draft of drafts) {
    const before = settled.at(-1);
    const isRest =
      before?.kind === 'performance' &&
      (draft.kind === 'unknown' || draft.kind === 'list') &&
      draft.group.first.caption.title === '' &&
      draft.group.first.caption.number === undefined &&
      !draft.columns.some(({ role }) => role === 'index' || role === 'unit-name');
    settled.push(isRest ? { ...draft, kind: 'performance', money: false } : draft);
  }
  return settled;
}
