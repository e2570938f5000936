import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { TextEdit } from '../../server/src/text/range.ts';

/** What goes wrong when a disclosure is typed, copied from last year's or converted. */
export const FAULT_KINDS = [
  'cell digit',
  'cell swapped',
  'cell decimal',
  'cell blanked',
  'sentence amount',
  'share',
  'rate',
  'change',
  'direction',
  'code',
  'name',
  'year',
  'glossary entry dropped',
  'contents line',
  'unit',
  'row dropped',
  'row doubled',
  'phone',
  'identity number',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * Where a finding counts as telling of the fault. `cell`: the cell, its row, its column or a total that it belongs to.
 * `table`: anywhere in the table. `line`: the line. `contents` and `glossary`: in that list, or on a line with the words
 * that the list now lacks.
 */
export type Place = 'cell' | 'table' | 'line' | 'contents' | 'glossary';

/** One slip in a text that is right. */
export interface Fault {
  readonly kind: FaultKind;
  readonly place: Place;
  /** On the clean text. */
  readonly edit: TextEdit;
  /** What a list lost, squeezed; '' elsewhere. */
  readonly words: string;
}

/** Finds the places of one kind or of several that share their criterion. */
export type Injector = (clean: Analysis) => Iterable<Fault | Unknowable>;

/** A place where the document alone does not show the slip, by a criterion that its injector states. */
export interface Unknowable {
  readonly kind: FaultKind;
  readonly unknowable: true;
}

export function unknowable(kind: FaultKind): Unknowable {
  return { kind, unknowable: true };
}

export function faultAt(
  kind: FaultKind,
  place: Place,
  start: number,
  end: number,
  newText: string,
  words = '',
): Fault {
  return { kind, place, edit: { range: { start, end }, newText }, words };
}

/** The whole text with the slip in it. */
export function textWith(clean: Analysis, { edit }: Fault): string {
  return applyEdits(clean.disclosure.tree.text, [edit]);
}
