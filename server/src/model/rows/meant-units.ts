import { isOneSlip } from './code-slips.ts';
import type { RowDraft } from './draft.ts';

/** So many rows of one unit, or units of one department, show that a code that is nearly theirs is meant to be. */
const LEAST_ALIKE = 2;

/**
 * 单位编码写错一位: a unit's code that stands on one row alone and is one slip away from the code of the unit whose rows it stands
 * among, or from a code of the department whose units it stands among. The row is placed by what is meant; what is printed is kept.
 */
export function settleMeantUnits(rows: readonly RowDraft[]): void {
  const counts = countCodes(rows);
  if (counts.size < 2) return;
  let department = '';
  let unit = '';
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.unitCode === '') continue;
    const meant =
      counts.get(row.unitCode) === 1 ? meantUnit(rows, index, counts, department, unit) : undefined;
    if (meant !== undefined) {
      row.unitMisprint = row.unitCode;
      row.unitCode = meant;
    }
    if (row.role !== 'unit') continue;
    unit = row.unitCode;
    if (department === '' || !unit.startsWith(department)) department = unit;
  }
}

function countCodes(rows: readonly RowDraft[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index < rows.length; index++) {
    const code = rows[index]?.unitCode ?? '';
    if (code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function meantUnit(
  rows: readonly RowDraft[],
  index: number,
  counts: ReadonlyMap<string, number>,
  department: string,
  unit: string,
): string | undefined {
  const row = rows[index];
  const code = row?.unitCode ?? '';
  const open = row?.role === 'unit' ? (rows[index + 1]?.unitCode ?? '') : unit;
  if (isOneSlip(open, code) && (counts.get(open) ?? 0) > LEAST_ALIKE) return open;
  if (row?.role !== 'unit' || department === '' || code.startsWith(department)) return undefined;
  const meant = department + code.slice(department.length);
  if (code.length <= department.length || counts.has(meant) || !isOneSlip(meant, code)) return undefined;
  return siblingsOf(counts, department, code.length) >= LEAST_ALIKE ? meant : undefined;
}

function siblingsOf(counts: ReadonlyMap<string, number>, department: string, length: number): number {
  let siblings = 0;
  for (const code of counts.keys()) if (code.length === length && code.startsWith(department)) siblings++;
  return siblings;
}
