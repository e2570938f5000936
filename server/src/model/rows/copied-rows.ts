import { parentCode } from '../../classification/subject.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';

/**
 * 写重的行: a subject's row that stands twice, one below the other, amounts and all, where the row above them in the
 * classification, or in the list, is the sum of its rows without the second one, and not with it. The second takes no part in sums, so that one
 * line too many is one finding. Where no whole decides, both are read as they stand.
 */
export function setCopiesAside(rows: readonly RowDraft[], figures: PanelFigures): void {
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index];
    const above = rows[index - 1];
    if (row === undefined || above === undefined || !isSame(row, above)) continue;
    if (!figures.same(row.bodyRow, above.bodyRow) || !isOneTooMany(rows, index, figures)) continue;
    row.role = 'text';
    row.copied = true;
  }
}

function isSame(row: RowDraft, above: RowDraft): boolean {
  return (
    isSubject(row) &&
    isSubject(above) &&
    keyOf(row) === keyOf(above) &&
    row.name === above.name &&
    row.unitCode === above.unitCode &&
    row.hasAmount
  );
}

function isSubject(row: RowDraft | undefined): boolean {
  return row?.role === 'subject' && row.codeFrom === 'printed' && row.code !== undefined;
}

/** All codes of a row: one of the department's classification may stand beside several of the government's. */
function keyOf({ code, otherCodes }: RowDraft): string {
  return [code, ...otherCodes.map((other) => other.code)].join(' ');
}

function isOneTooMany(rows: readonly RowDraft[], index: number, figures: PanelFigures): boolean {
  const copy = rows[index];
  if (copy === undefined) return false;
  const sum = sumOf(rows, copy) ?? blockOf(rows, index);
  if (sum === undefined) return false;
  const others = sum.parts.filter((row) => row !== copy);
  if (new Set(others.map(keyOf)).size < others.length) return false;
  const columns = figures.columns.filter((column) => figures.value(copy.bodyRow, column) !== 0);
  return columns.length > 0 && columns.every((column) => isSum(figures, column, sum.whole, others));
}

/** A row and the rows that add up to it. */
interface Sum {
  readonly whole: RowDraft;
  readonly parts: readonly RowDraft[];
}

/** The one row above the copy in the classification, with all rows of the copy's level below it. */
function sumOf(rows: readonly RowDraft[], { code = '' }: RowDraft): Sum | undefined {
  const parent = code.length > CLASS ? parentCode(code) : '';
  const [whole, other] = rows.filter((row) => (parent === '' ? row.role === 'total' : row.code === parent));
  if (whole === undefined || other !== undefined) return undefined;
  const parts = rows.filter(
    (row) => isSubject(row) && row.code?.length === code.length && row.code.startsWith(parent),
  );
  return { whole, parts };
}

/** A list without levels: the unit's row or the total that the copy stands below, with the subjects up to the next such row. */
function blockOf(rows: readonly RowDraft[], index: number): Sum | undefined {
  let first = index;
  while (isSubject(rows[first - 1])) first--;
  let last = index;
  while (isSubject(rows[last + 1])) last++;
  const whole = rows[first - 1];
  if (whole === undefined || !whole.hasAmount || (whole.role !== 'unit' && whole.role !== 'total'))
    return undefined;
  const parts = rows.slice(first, last + 1);
  return parts.every(({ code }) => code?.length === parts[0]?.code?.length) ? { whole, parts } : undefined;
}

/** By rounding, too; with an amount of the copy besides it would be none. */
function isSum(figures: PanelFigures, column: number, whole: RowDraft, parts: readonly RowDraft[]): boolean {
  let difference = figures.value(whole.bodyRow, column);
  let spread = figures.ulp(whole.bodyRow, column);
  for (const { bodyRow } of parts) {
    difference -= figures.value(bodyRow, column);
    spread += figures.ulp(bodyRow, column);
  }
  return 2 * Math.abs(difference) <= spread;
}

/** Digits of a 类 code. */
const CLASS = 3;
