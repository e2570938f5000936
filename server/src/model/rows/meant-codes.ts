import { findByName } from '../../classification/find.ts';
import { fold } from '../../classification/fold.ts';
import { isForm, nameMatches } from '../../classification/names.ts';
import { nationalLength, parentCode, schemeOf } from '../../classification/subject.ts';
import { editionIn, tableOf } from '../../classification/table.ts';
import { subjectOf } from '../../classification/tree.ts';
import { isOneDigitOff, isOneSlip, slipsOf } from './code-slips.ts';
import { type CodedRow, codedRows, type Listed, listedIn } from './coded-rows.ts';
import type { RowDraft } from './draft.ts';
import {
  heirsOf,
  isListedBeside,
  isPlace,
  isToldElsewhere,
  isUsual,
  standsAmong,
  standsInOrder,
} from './place-in-list.ts';

/**
 * 编码写错一位: a code that is one slip away from the code that has the row's name, and that stands where only the other one can
 * (its 款 or its 项 are listed, the printed code's are not; or no such code exists). Such a row is placed, added up and
 * compared by the code that is meant, so that one wrong digit is one finding; the row keeps what is printed as `misprint`. So is a
 * row of a known name with a code of another classification.
 */
export function settleMeantCodes(rows: readonly RowDraft[], year: number | undefined): void {
  if (areAllInPlace(rows, year)) return;
  const coded = codedRows(rows);
  const listed = listedIn(rows, coded, year);
  if (listed === undefined) return;
  for (let at = 0; at < coded.length; at++) {
    const one = coded[at];
    if (one === undefined || one.inherits || isInPlace(one.row, coded[at - 1]?.row.code, year)) continue;
    const meant = meantCode(listed, at, one) ?? meantDetail(listed, at, one) ?? namedCode(listed, at, one);
    if (meant !== undefined) settle(listed, at, one, meant);
  }
}

/** What nearly every panel is: each row has its code's name, and stands below its parent or beside a child of that. */
function areAllInPlace(rows: readonly RowDraft[], year: number | undefined): boolean {
  let before: string | undefined;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row?.role !== 'subject' || row.code === undefined) continue;
    if (!isInPlace(row, before, year)) return false;
    before = row.code;
  }
  return true;
}

function isInPlace(
  { code = '', scheme, name }: RowDraft,
  before: string | undefined,
  year: number | undefined,
): boolean {
  if (scheme === undefined || schemeOf(code) !== scheme) return false;
  if (subjectOf(scheme, code, year)?.name !== name) return false;
  return code.length === 3 || before?.startsWith(parentCode(code)) === true;
}

/** The rows below that print only their own part of the code go with it. */
function settle({ coded, scheme }: Listed, at: number, one: CodedRow, meant: string): void {
  one.row.misprint = one.code;
  one.row.code = meant;
  one.row.scheme = scheme;
  for (const { row, code } of heirsOf(coded, at)) {
    row.code = meant + code.slice(meant.length);
    row.scheme = scheme;
  }
}

/** The one code of the row's name that is a slip away and fits better than what is printed; one whose parent is listed goes first. */
function meantCode(listed: Listed, at: number, one: CodedRow): string | undefined {
  if (isUsual(listed, one)) return undefined;
  const fitting = namesakesNear(listed, one).filter((code) => fitsBetter(listed, at, one, code));
  const below = fitting.filter((code) => listed.codes.has(parentCode(code)) || listed.codes.has(code));
  const [only, another] = below.length > 0 ? below : fitting;
  return another === undefined ? only : undefined;
}

/** The codes that are one slip away and have the row's name; where none has it, those that have a form of it. */
function namesakesNear(listed: Listed, one: CodedRow): readonly string[] {
  const { scheme, year } = listed;
  const found = new Set<string>();
  for (const { code } of findByName(scheme, one.row.name))
    if (isOneSlip(code, one.code) || isOneDigitOff(code, one.code)) found.add(code);
  if (found.size > 0 || one.row.name === '' || !isOther(listed, one)) return [...found];
  const printed = fold(one.row.name);
  const { editionsOf } = tableOf(scheme);
  return slipsOf(one.code).filter((code) => {
    const editions = editionsOf(code);
    const subject = editions && editionIn(editions, year);
    return subject !== undefined && isForm(printed, subject.name);
  });
}

function fitsBetter(listed: Listed, at: number, one: CodedRow, meant: string): boolean {
  const { codes, parents, scheme, year, repeats } = listed;
  if (!repeats && isListedBeside(listed, one, meant)) return false;
  if (standsAmong(listed, at, meant) && isOther(listed, one)) return true;
  const isSibling = parentCode(meant) === parentCode(one.code);
  const editions = tableOf(scheme).editionsOf(one.code);
  if (editions === undefined || (editionIn(editions, year) === undefined && isOther(listed, one))) {
    const hasFamily = parents.has(one.code) || (!isSibling && codes.has(parentCode(one.code)));
    return !hasFamily;
  }
  if (!isSibling && codes.has(parentCode(meant)) && !codes.has(parentCode(one.code))) return true;
  if (parents.has(meant) && !parents.has(one.code)) return true;
  if (heirsOf(listed.coded, at).some((heir) => fitsBelow(listed, heir, one.code, meant))) return true;
  if (!isOther(listed, one)) return false;
  if (isListedBeside(listed, one, one.code) || (repeats && isToldElsewhere(listed, one, meant))) return true;
  return !standsInOrder(listed, at, one.code) && standsInOrder(listed, at, meant);
}

/**
 * 地方细目 have no names that are known: one that stands below another subject than its code says, out of order or below a code
 * that does not exist, and that one digit puts in order there.
 */
function meantDetail(listed: Listed, at: number, { code }: CodedRow): string | undefined {
  const { coded, codes, scheme } = listed;
  const before = coded[at - 1]?.row.code;
  if (code.length <= nationalLength(scheme) || before === undefined) return undefined;
  const parent = before.length === code.length ? parentCode(before) : before;
  const meant = parent + code.slice(parent.length);
  if (parent.length !== code.length - 2 || codes.has(meant) || !isOneSlip(meant, code)) return undefined;
  const isMisplaced =
    !standsInOrder(listed, at, code) ||
    subjectOf(scheme, code.slice(0, nationalLength(scheme))) === undefined;
  return isMisplaced && standsInOrder(listed, at, meant) ? meant : undefined;
}

/** The one code of the name whose place this is, where what is printed, however far from it, can have no place here. */
function namedCode(listed: Listed, at: number, one: CodedRow): string | undefined {
  if (!isMisplaced(listed, at, one) || isUsual(listed, one)) return undefined;
  const [only, another] = findByName(listed.scheme, one.row.name).filter(({ code }) =>
    isPlace(listed, at, code),
  );
  return another === undefined ? only?.code : undefined;
}

/** A code of another classification, or of no subject of this name and year that could stand below what is listed, in order. */
function isMisplaced(listed: Listed, at: number, one: CodedRow): boolean {
  const { scheme, codes, year } = listed;
  const { code } = one;
  const other = schemeOf(code);
  if (other !== scheme) return other !== undefined && subjectOf(other, code) !== undefined;
  const hasPlace = codes.has(parentCode(code)) && standsInOrder(listed, at, code);
  const editions = tableOf(scheme).editionsOf(code);
  if (editions === undefined) return code.length <= nationalLength(scheme);
  return !hasPlace && (editionIn(editions, year) === undefined || isOther(listed, one));
}

/** The heir's name is that of its place below what is meant, and not below what is printed. */
function fitsBelow(
  { scheme, year }: Listed,
  { row, code }: CodedRow,
  printed: string,
  meant: string,
): boolean {
  const place = meant + code.slice(printed.length);
  return (
    subjectOf(scheme, place, year)?.name === row.name && subjectOf(scheme, code, year)?.name !== row.name
  );
}

function isOther({ scheme, year }: Listed, { code, row }: CodedRow): boolean {
  const match = nameMatches(scheme, code, row.name, year);
  return match === 'different' || match === 'doubtful';
}
