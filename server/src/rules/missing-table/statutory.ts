import type { Disclosure } from '../../model/disclosure.ts';
import type { BudgetTable, TableKind } from '../../model/table.ts';
import type { TextRange } from '../../text/range.ts';
import { labelKey } from '../../vocabulary/label-key.ts';
import { EXPECTED_TABLES, type ExpectedTable } from '../../vocabulary/structure/expected.ts';
import { kindOfCaption } from '../../vocabulary/tables.ts';
import { NO_REMARKS, type Remark } from '../rule.ts';
import type { Contents } from '../structure/contents.ts';

/** Fewer of the expected tables show an extract rather than a whole disclosure. */
const FEWEST_FOUND = 5;

/** Tables that every disclosure has and this one neither has nor lists. A table of an unknown kind may be any of them. */
export function neitherHadNorListed(
  disclosure: Disclosure,
  contents: Contents | undefined,
): readonly Remark[] {
  const { tables } = disclosure;
  if (disclosure.kind === 'unknown' || tables.some(({ kind, money }) => kind === 'unknown' && money))
    return NO_REMARKS;
  const kinds = new Set(tables.map(({ kind }) => kind));
  const missing = EXPECTED_TABLES.filter((expected) => !hasKind(kinds, expected));
  if (missing.length === 0 || EXPECTED_TABLES.length - missing.length < FEWEST_FOUND) return NO_REMARKS;
  const listed = new Set(contents?.entries.map(({ title }) => kindOfCaption(labelKey(title))));
  const remarks: Remark[] = [];
  for (const expected of missing) {
    const range = placeOf(tables, expected);
    if (listed.has(expected.kind) || range === undefined) continue;
    const name = disclosure.kind === 'final-accounts' ? expected.accounts : expected.budget;
    const message = {
      zh: `没有《${name}》，没有数据也应公开空表`,
      en: `There is no table of ${expected.english}; it is published even when it is empty`,
    };
    remarks.push(
      isElsewhere(disclosure, expected) ? { range, message, severity: 'information' } : { range, message },
    );
  }
  return remarks;
}

/** Not a word of it shows that the region publishes it by itself, rather than that it was forgotten. */
function isElsewhere({ tree }: Disclosure, { elsewhere }: ExpectedTable): boolean {
  return elsewhere !== undefined && !tree.text.includes(elsewhere);
}

function hasKind(kinds: ReadonlySet<TableKind>, { kind, instead }: ExpectedTable): boolean {
  return kinds.has(kind) || instead.some((other) => kinds.has(other));
}

/** The caption of the table that the missing one would follow, or else precede. */
function placeOf(tables: readonly BudgetTable[], missing: ExpectedTable): TextRange | undefined {
  let place: TextRange | undefined;
  for (const expected of EXPECTED_TABLES) {
    if (expected === missing && place !== undefined) return place;
    place =
      tables.find(({ kind, titleRange }) => kind === expected.kind && titleRange !== undefined)?.titleRange ??
      place;
  }
  return place;
}
