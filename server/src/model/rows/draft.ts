import type { Scheme } from '../../classification/scheme.ts';
import type { Concept } from '../../vocabulary/concept.ts';
import type { RowRole } from '../table.ts';
import type { Label } from './label.ts';

/** A row while its place in the tree is being found; `TableRow` is what becomes of it. */
export interface RowDraft {
  readonly bodyRow: number;
  readonly label: Label;
  /** Name without what belongs to the code cell; differs from the label's where two physical rows make one name. */
  name: string;
  role: RowRole;
  parent: number;
  code: string | undefined;
  codeFrom: 'printed' | 'name' | undefined;
  scheme: Scheme | undefined;
  otherCodes: readonly { readonly scheme: Scheme; readonly code: string }[];
  readonly codeStart: number;
  readonly codeEnd: number;
  readonly unitCode: string;
  /** Rank of the deepest label column that is filled; rows of a smaller rank stand above those of a larger one. */
  level: number;
  concept: Concept | undefined;
  readonly hasAmount: boolean;
  /** 小计 beside the label: the row is the whole of the rows below it. */
  readonly subtotal: boolean;
  /** Whether the printed children are all: decided by the structure, doubtful until figures confirm it, or never. */
  whole: 'sure' | 'doubtful' | 'never';
}
