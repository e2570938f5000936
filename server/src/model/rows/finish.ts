import { rangeOf } from '../../text/range.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import { areAllParts, hasParts } from '../../vocabulary/rows/parts.ts';
import type { TableRow } from '../table.ts';
import type { RowDraft } from './draft.ts';

/** Turns drafts into rows, with children in order and the verdict whether these are all. */
export function finishRows(drafts: readonly RowDraft[]): readonly TableRow[] {
  const children = childrenOf(drafts);
  const complete = drafts.map((draft, index) => isComplete(draft, children[index] ?? NONE, drafts));
  return drafts.map((draft, index) => rowOf(draft, children[index] ?? NONE, complete[index] ?? false));
}

const NONE: readonly number[] = [];

/** By row, its children in order; most rows have none and get no list of their own. */
function childrenOf(drafts: readonly RowDraft[]): readonly (readonly number[] | undefined)[] {
  const children = new Array<number[] | undefined>(drafts.length).fill(undefined);
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index];
    if (draft?.role === 'text') draft.parent = -1;
    else if (draft !== undefined && draft.parent >= 0) {
      const siblings = children[draft.parent];
      if (siblings === undefined) children[draft.parent] = [index];
      else siblings.push(index);
    }
  }
  return children;
}

/** The parts of a list that leaves nothing out are no longer 其中, however they were introduced. */
function isComplete(draft: RowDraft, children: readonly number[], drafts: readonly RowDraft[]): boolean {
  if (children.length === 0) return false;
  const whole = draft.concept;
  const conceptOf = (child: number): Concept | undefined => drafts[child]?.concept;
  if (whole !== undefined && hasParts(whole) && areAllParts(children.map(conceptOf), whole)) {
    for (const child of children) {
      const part = drafts[child];
      if (part?.role === 'of-which') part.role = 'entry';
    }
    return true;
  }
  return draft.whole === 'sure' && children.some((child) => drafts[child]?.role !== 'of-which');
}

function rowOf(draft: RowDraft, children: readonly number[], complete: boolean): TableRow {
  const isCodedUnit = draft.role === 'unit' && draft.unitCode !== '';
  return {
    bodyRow: draft.bodyRow,
    role: draft.role,
    parent: draft.parent,
    children,
    code: draft.code ?? (isCodedUnit ? draft.unitCode : undefined),
    codeFrom: draft.codeFrom ?? (isCodedUnit ? 'printed' : undefined),
    scheme: draft.scheme,
    misprint: draft.misprint,
    unitMisprint:
      draft.unitMisprint === undefined ? undefined : { printed: draft.unitMisprint, meant: draft.unitCode },
    otherCodes: draft.otherCodes,
    concept: draft.concept,
    name: draft.name,
    nameRange: rangeOf(draft.label.start, draft.label.end),
    codeRange: draft.codeEnd > draft.codeStart ? rangeOf(draft.codeStart, draft.codeEnd) : undefined,
    complete,
    copied: draft.copied,
  };
}
