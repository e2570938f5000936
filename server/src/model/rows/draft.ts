import type { Scheme } from '../../classification/scheme.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import type { RowRole, TableRow } from '../table.ts';
import type { Label } from './label.ts';

const NO_CODES: TableRow['otherCodes'] = [];

/** A row while its place in the tree is being found; `TableRow` is what becomes of it. */
export interface RowDraft {
  readonly bodyRow: number;
  label: Label;
  /** Name without what belongs to the code cell; differs from the label's where two physical rows make one name. */
  name: string;
  role: RowRole;
  parent: number;
  code: string | undefined;
  codeFrom: 'printed' | 'name' | undefined;
  scheme: Scheme | undefined;
  /** What is printed where `code` is what must be meant. */
  misprint: string | undefined;
  otherCodes: TableRow['otherCodes'];
  codeStart: number;
  codeEnd: number;
  unitCode: string;
  /** What is printed where `unitCode` is what must be meant. */
  unitMisprint: string | undefined;
  /**
   * Twice the rank of the deepest label column that is filled; odd between two ranks. Rows of a smaller level stand above those
   * of a larger one.
   */
  level: number;
  concept: Concept | undefined;
  /** A line of a label that was given to the row with its amounts. */
  given: boolean;
  /** The row above once more; see `setCopiesAside`. */
  copied: boolean;
  readonly hasAmount: boolean;
  /** 小计 beside the label: the row is the whole of the rows below it. */
  readonly subtotal: boolean;
  /** Whether the printed children are all: decided by the structure, doubtful until figures confirm it, or never. */
  whole: 'sure' | 'doubtful' | 'never';
}

/** A row without a place. */
export function newDraft(
  bodyRow: number,
  label: Label,
  role: RowRole,
  hasAmount: boolean,
  subtotal: boolean,
  unitCode: string,
): RowDraft {
  return {
    bodyRow,
    label,
    name: label.name,
    role,
    parent: -1,
    code: undefined,
    codeFrom: undefined,
    scheme: undefined,
    misprint: undefined,
    otherCodes: NO_CODES,
    codeStart: 0,
    codeEnd: 0,
    unitCode,
    unitMisprint: undefined,
    level: 0,
    concept: undefined,
    given: false,
    copied: false,
    hasAmount,
    subtotal,
    whole: 'sure',
  };
}
