import { rangeOf } from '../../text/range.ts';
import { areAllParts } from '../../vocabulary/rows/parts.ts';
import type { TableRow } from '../table.ts';
import type { RowDraft } from './draft.ts';

/** Turns drafts into rows, with children in order and the verdict whether these are all. */
export function finishRows(drafts: readonly RowDraft[]): readonly TableRow[] {
  const children: number[][] = drafts.map(() => []);
  drafts.forEach((draft, index) => {
    if (draft.role === 'text') draft.parent = -1;
    else children[draft.parent]?.push(index);
  });
  const complete = drafts.map((draft, index) => isComplete(draft, children[index] ?? [], drafts));
  return drafts.map((draft, index) => rowOf(draft, children[index] ?? [], complete[index] ?? false));
}

/** The parts of a list that leaves nothing out are no longer 其中, however they were introduced. */
function isComplete(draft: RowDraft, children: readonly number[], drafts: readonly RowDraft[]): boolean {
  if (children.length === 0) return false;
  const parts = children.map((child) => drafts[child]);
  const whole = draft.concept;
  if (
    whole !== undefined &&
    areAllParts(
      parts.map((part) => part?.concept),
      whole,
    )
  ) {
    for (const part of parts) if (part?.role === 'of-which') part.role = 'entry';
    return true;
  }
  return draft.whole === 'sure' && parts.some((part) => part?.role !== 'of-which');
}

function rowOf(draft: RowDraft, children: readonly number[], complete: boolean): TableRow {
  return {
    bodyRow: draft.bodyRow,
    role: draft.role,
    parent: draft.parent,
    children,
    code: draft.code ?? (draft.role === 'unit' && draft.unitCode !== '' ? draft.unitCode : undefined),
    codeFrom: draft.codeFrom ?? (draft.role === 'unit' && draft.unitCode !== '' ? 'printed' : undefined),
    scheme: draft.scheme,
    otherCodes: draft.otherCodes,
    concept: draft.concept,
    name: draft.name,
    nameRange: rangeOf(draft.label.start, draft.label.end),
    codeRange: draft.codeEnd > draft.codeStart ? rangeOf(draft.codeStart, draft.codeEnd) : undefined,
    complete,
  };
}
