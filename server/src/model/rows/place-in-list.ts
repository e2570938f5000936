import { parentCode } from '../../classification/subject.ts';
import type { CodedRow, Listed } from './coded-rows.ts';
import type { RowDraft } from './draft.ts';

/** The rows below that print only their own part of the code. */
export function heirsOf(coded: readonly CodedRow[], at: number): readonly CodedRow[] {
  const code = coded[at]?.code ?? '';
  const heirs: CodedRow[] = [];
  for (let next = at + 1; coded[next]?.inherits && coded[next]?.code.startsWith(code); next++) {
    const heir = coded[next];
    if (heir !== undefined) heirs.push(heir);
  }
  return heirs;
}

/** Lists run from small codes to great ones. */
export function standsInOrder({ coded }: Listed, at: number, code: string): boolean {
  const before = coded[at - 1]?.row.code ?? '';
  const after = coded[at + 1]?.code;
  return before < code && (after === undefined || code < after);
}

/** In order, not taken by another row, and below a subject that is listed or above one. */
export function isPlace(listed: Listed, at: number, code: string): boolean {
  const { codes, parents } = listed;
  if (codes.has(code) || !standsInOrder(listed, at, code)) return false;
  return codes.has(parentCode(code)) || parents.has(code);
}

/** Between rows below the parent of what is meant, which is not the parent of what is printed. */
export function standsAmong({ coded }: Listed, at: number, meant: string): boolean {
  const parent = parentCode(meant);
  const code = coded[at]?.code ?? '';
  const before = coded[at - 1]?.row.code;
  const after = coded[at + 1]?.code;
  if (parent === '' || parent === parentCode(code) || before === undefined) return false;
  return before.startsWith(parent) && (after === undefined || after.length === 3 || after.startsWith(parent));
}

/** No slip is made the same way twice. */
export function isUsual(listed: Listed, one: CodedRow): boolean {
  return rowsOf(listed, one.code).some((other) => other !== one && other.row.name === one.row.name);
}

/** A list that repeats its codes gives the one that is meant to other rows of this name. */
export function isToldElsewhere(listed: Listed, one: CodedRow, meant: string): boolean {
  return rowsOf(listed, meant).some(({ row }) => row.name === one.row.name);
}

/** Whether another row of the same list has the code: the lists of units and the totals part the rows. */
export function isListedBeside(listed: Listed, one: CodedRow, code: string): boolean {
  return rowsOf(listed, code).some(
    (other) => other !== one && !isParted(listed.rows, one.index, other.index),
  );
}

function rowsOf({ byCode }: Listed, code: string): readonly CodedRow[] {
  return byCode.get(code) ?? [];
}

function isParted(rows: readonly RowDraft[], one: number, other: number): boolean {
  for (let at = Math.min(one, other) + 1; at < Math.max(one, other); at++)
    if (rows[at]?.role !== 'subject') return true;
  return false;
}
