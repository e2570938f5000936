import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { subjectOf } from '../../server/src/classification/index.ts';
import type { Disclosure } from '../../server/src/model/disclosure.ts';
import type { TableRow } from '../../server/src/model/table.ts';
import { type TextRange, textIn } from '../../server/src/text/range.ts';
import { type Fault, faultAt, type Unknowable, unknowable } from './fault.ts';

/**
 * One digit of a printed code, and the name beside it. A place is a row with a code of the national classification.
 * Unknowable: a digit behind the national part of a local code (3010105), and a code without a name that becomes another
 * code of the classification.
 */
export function* subjectFaults({ disclosure }: Analysis): Iterable<Fault | Unknowable> {
  const rows = disclosure.tables
    .filter(({ money }) => money)
    .flatMap(({ panels }) => panels.flatMap((panel) => panel.rows));
  let place = 0;
  for (const row of rows) {
    if (row.role !== 'subject' || row.codeFrom !== 'printed' || row.codeRange === undefined) continue;
    if (row.scheme === undefined || row.code === undefined) continue;
    place += 1;
    yield codeFault(disclosure, row, row.codeRange, place);
    const name = nameFault(disclosure, row, place);
    if (name !== undefined) yield name;
  }
}

function codeFault(
  { tree, budgetYear }: Disclosure,
  { scheme, code = '', name }: TableRow,
  range: TextRange,
  place: number,
): Fault | Unknowable {
  const written = textIn(tree.text, range);
  const digits = [...written.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[place % digits.length] ?? 0;
  const digit = String((Number(written[at]) + 1 + (place % 8)) % 10);
  const isNational = scheme !== undefined && subjectOf(scheme, code, budgetYear) !== undefined;
  const others = written.slice(0, at) + digit + written.slice(at + 1);
  const becomes = others.replaceAll(/\D/g, '');
  const isNamed =
    isNational && name !== '' && subjectOf(scheme, code, budgetYear)?.name.includes(name.slice(0, 2));
  const stays = scheme !== undefined && subjectOf(scheme, becomes, budgetYear) !== undefined;
  if (!isNational || (!isNamed && stays)) return unknowable('code');
  return faultAt('code', 'table', range.start + at, range.start + at + 1, digit);
}

/** Two characters in the middle exchanged, or one of them lost; the same for the same row. */
function nameFault(
  { tree, budgetYear }: Disclosure,
  { scheme, code = '', nameRange }: TableRow,
  place: number,
): Fault | undefined {
  const written = textIn(tree.text, nameRange);
  const official = scheme === undefined ? undefined : subjectOf(scheme, code, budgetYear)?.name;
  if (official === undefined || !written.includes(official)) return undefined;
  const start = nameRange.start + written.indexOf(official);
  for (let at = Math.floor(official.length / 2); at < official.length - 1; at += 1) {
    const pair = official.slice(at, at + 2);
    if (!/^[\u4e00-\u9fff]{2}$/.test(pair) || pair[0] === pair[1]) continue;
    const other = place % 2 === 0 ? `${pair[1]}${pair[0]}` : `${pair[1]}`;
    return faultAt('name', 'line', start + at, start + at + 2, other);
  }
  return undefined;
}
