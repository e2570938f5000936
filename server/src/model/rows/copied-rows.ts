import { parentCode } from '../../classification/subject.ts';
import type { RowDraft } from './draft.ts';
import type { PanelFigures } from './figures.ts';

/**
 * 写重的行: a subject's row that stands twice, one below the other, amounts and all, where the row above them in the
 * classification is the sum of its rows without the second one, and not with it. The second takes no part in sums, so that one
 * line too many is one finding. Where no whole decides, both are read as they stand.
 */
export function setCopiesAside(rows: readonly RowDraft[], figures: PanelFigures): void {
  for (let index = 1; index < rows.length; index++) {
    const row = rows[index];
    const above = rows[index - 1];
    if (row === undefined || above === undefined || !isSame(row, above)) continue;
    if (!figures.same(row.bodyRow, above.bodyRow) || !isOneTooMany(rows, row, figures)) continue;
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

function isSubject({ role, codeFrom, code }: RowDraft): boolean {
  return role === 'subject' && codeFrom === 'printed' && code !== undefined;
}

/** All codes of a row: one of the department's classification may stand beside several of the government's. */
function keyOf({ code, otherCodes }: RowDraft): string {
  return [code, ...otherCodes.map((other) => other.code)].join(' ');
}

function isOneTooMany(rows: readonly RowDraft[], copy: RowDraft, figures: PanelFigures): boolean {
  const code = copy.code ?? '';
  const parent = code.length > CLASS ? parentCode(code) : '';
  const wholes = rows.filter((row) => (parent === '' ? row.role === 'total' : row.code === parent));
  const [whole, other] = wholes;
  if (whole === undefined || other !== undefined) return false;
  const parts = rows.filter(
    (row) => isSubject(row) && row.code?.length === code.length && row.code.startsWith(parent),
  );
  const others = parts.filter((row) => row !== copy);
  if (new Set(others.map(keyOf)).size < others.length) return false;
  const columns = figures.columns.filter((column) => figures.value(copy.bodyRow, column) !== 0);
  return columns.length > 0 && columns.every((column) => isSum(figures, column, whole, others));
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
